package dossier

import (
	"context"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// Journey reads and keeps the candidature.
type Journey interface {
	Current(ctx context.Context) (dossier.Candidature, *journey.Programme, error)
	UpdateCandidature(ctx context.Context, c dossier.Candidature) error
}

// trajectory are the fields about the candidature.
type trajectory struct {
	store     Journey
	host      *ui.Host
	keeper    *edit.Keeper[dossier.Candidature]
	form      edit.Form
	id        string // of the candidature that is shown
	programme *journey.Programme

	round      *ui.Entry
	status     *ui.SearchSelect
	about      *ui.Text
	label      *ui.Text
	caution    *ui.Text
	start, end *ui.DateField
	order      *ui.Text // says that the days are the wrong way round
	limit      *ui.NumberField
	sheet      fyne.CanvasObject
}

func newJourney(store Journey, host *ui.Host) *trajectory {
	j := &trajectory{store: store, host: host, keeper: edit.NewKeeper[dossier.Candidature](host, "save the candidature"),
		round: ui.NewEntry(host.Run), about: ui.NewParagraph(look.Muted, ""), label: ui.NewParagraph(look.Subheading, ""), caution: ui.NewParagraph(look.Caption, ""),
		start: ui.NewDateField(host.Run, host.Today(), host.Country), end: ui.NewDateField(host.Run, host.Today(), host.Country),
		order: ui.NewParagraph(look.Body.In(look.ColorWarn), ""), limit: ui.NewNumberField(host.Run, "bladzijden", 0)}
	j.keeper.Write = func(ctx context.Context, _, to dossier.Candidature) error { return store.UpdateCandidature(ctx, to) }
	j.keeper.Ended = j.ended
	j.status = ui.NewSearchSelect(nil, func(code string) { j.change("status", func(c *dossier.Candidature) { c.Status = code }) })
	j.round.OnSettled = func(s string) { j.change("round", func(c *dossier.Candidature) { c.Round = s }) }
	j.start.OnDay = func(d string) { j.change("start", func(c *dossier.Candidature) { c.Start = d }) }
	j.end.OnDay = func(d string) { j.change("end", func(c *dossier.Candidature) { c.Submission = d }) }
	j.limit.OnNumber = func(v float64, _ bool) {
		j.change("limit", func(c *dossier.Candidature) { c.PageLimit = max(0, int(v)) })
	}
	j.order.Hide()
	j.sheet = sheet(
		ui.Stack(look.S1, j.label, j.caution),
		ui.Fold(look.S4, 220, nil,
			j.form.Add("status", ui.NewField("Waar staan jullie?", true, j.status, "De pagina Overzicht past zich aan.")),
			j.form.Add("round", ui.NewField("Welke ronde?", false, j.round, "Zo staat het op het voorblad."))),
		j.about,
		ui.Fold(look.S4, 180, nil,
			j.form.Add("start", ui.NewField("Begin van het traject", false, j.start, "Bijvoorbeeld de dag van het collegebesluit.")),
			j.form.Add("end", ui.NewField("Beoogde indiening", false, j.end, "Hiernaar telt de pagina Overzicht af.")),
			j.form.Add("limit", ui.NewField("Hoogstens in de kern", false, j.limit, "Leeg: de limiet van het programma. Bijlagen tellen niet mee."))),
		j.order)
	return j
}

func (j *trajectory) content() fyne.CanvasObject { return j.sheet }
func (j *trajectory) show(string)                {}

func (j *trajectory) change(field string, apply func(*dossier.Candidature)) {
	j.keeper.Change(j.id, field, apply)
}

// read is the candidature with the programme it follows.
type read struct {
	candidature dossier.Candidature
	programme   *journey.Programme
}

func (j *trajectory) reload() {
	at := j.keeper.Mark()
	ui.Run(j.host.Run, func(ctx context.Context) (read, error) {
		c, p, err := j.store.Current(ctx)
		return read{c, p}, err
	}, func(r read, err error) {
		if err != nil {
			ui.ShowError("read the candidature", err, j.host.Window)
			return
		}
		j.id, j.programme = r.candidature.ID, r.programme
		j.fill(j.keeper.ReadAt(j.id, at, r.candidature))
	})
}

func (j *trajectory) fill(c dossier.Candidature) {
	j.label.SetText(j.programme.Title + ", criteria versie " + j.programme.Version)
	j.caution.SetText(j.programme.Caution)
	options := make([]ui.Option, len(j.programme.Statuses))
	for i, s := range j.programme.Statuses {
		options[i] = ui.Option{Code: s.Code, Label: s.Title}
	}
	j.status.SetOptions(options)
	j.status.SetChosen(c.Status)
	s, _ := j.programme.Status(c.Status)
	j.about.SetText(s.About)
	j.round.SetText(c.Round)
	j.start.SetDay(c.Start)
	j.end.SetDay(c.Submission)
	j.limit.SetNumber(float64(c.PageLimit), c.PageLimit > 0)
	j.order.Hidden = c.Start == "" || c.Submission == "" || c.Start <= c.Submission
	j.order.SetText("De indiening ligt vóór het begin van het traject. Klopt dat?")
	j.sheet.Refresh()
}

// ended shows what was written, and what was not.
func (j *trajectory) ended(wrote bool) {
	j.form.Show(j.keeper.Problems(j.id))
	if wrote {
		j.reload()
	}
}
