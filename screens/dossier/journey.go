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

// Journey reads and keeps the candidatures and the programmes they follow.
type Journey interface {
	Tracks
	Versions
	Own
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

	tracks  *tracks
	own     *own
	version *version

	round      *ui.Entry
	status     *ui.SearchSelect
	about      *ui.Text
	label      *ui.Text
	start, end *ui.DateField
	order      *ui.Text // says that the days are the wrong way round
	limit      *ui.NumberField
	trouble    *edit.Trouble
	sheet      fyne.CanvasObject
}

// newJourney returns the part about the trajectory; reopen shows the dossier
// anew, in the words of another programme.
func newJourney(store Journey, host *ui.Host, reopen func()) *trajectory {
	j := &trajectory{store: store, host: host, keeper: edit.NewKeeper[dossier.Candidature](host, "save the candidature"),
		round: ui.NewEntry(host.Run), about: ui.NewParagraph(look.Muted, ""), label: ui.NewParagraph(look.Subheading, ""),
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
	j.tracks, j.version = newTracks(store, host, reopen), newVersion(store, host, reopen)
	j.own = newOwn(store, host, j.reload)
	fields := sheet(
		j.label,
		ui.Fold(look.S4, 220, nil,
			j.form.Add("status", ui.NewField("Waar staan jullie?", true, j.status, "De pagina Overzicht past zich aan.")),
			j.form.Add("round", ui.NewField("Welke ronde?", false, j.round, "Zo staat het op het voorblad."))),
		j.about,
		ui.Fold(look.S4, 180, nil,
			j.form.Add("start", ui.NewField("Begin van het traject", false, j.start, "Bijvoorbeeld de dag van het collegebesluit.")),
			j.form.Add("end", ui.NewField("Beoogde indiening", false, j.end, "Hiernaar telt de pagina Overzicht af.")),
			j.form.Add("limit", ui.NewField("Hoogstens in de kern", false, j.limit, "Leeg: de limiet van het programma. Bijlagen tellen niet mee."))),
		j.order)
	j.trouble = edit.NewTrouble(j.reload)
	j.sheet = ui.Stack(look.S4, j.trouble.Content(), j.tracks.sheet, fields, j.own.sheet, j.version.sheet)
	return j
}

func (j *trajectory) content() fyne.CanvasObject { return j.sheet }
func (j *trajectory) show(record string)         { j.own.show(record) }

func (j *trajectory) change(field string, apply func(*dossier.Candidature)) {
	j.keeper.Change(j.id, field, apply)
}

// read is the candidature with the programme it follows, and all that stands
// beside it.
type read struct {
	candidature dossier.Candidature
	programme   *journey.Programme
	all         []dossier.Candidature
	steps       []journey.OwnStep
	criteria    []journey.OwnCriterion
}

func (j *trajectory) read(ctx context.Context) (r read, err error) {
	if r.candidature, r.programme, err = j.store.Current(ctx); err != nil {
		return r, err
	}
	if r.all, err = j.store.ListCandidatures(ctx); err != nil {
		return r, err
	}
	if r.steps, err = j.store.ListOwnSteps(ctx); err != nil {
		return r, err
	}
	r.criteria, err = j.store.ListOwnCriteria(ctx)
	return r, err
}

func (j *trajectory) reload() {
	at := j.keeper.Mark()
	ui.Run(j.host.Run, j.read, func(r read, err error) {
		j.trouble.Show("read the candidature", err)
		if err != nil {
			return // what was there stays
		}
		j.id, j.programme = r.candidature.ID, r.programme
		j.tracks.fill(r.all)
		j.own.fill(r.programme, r.steps, r.criteria)
		j.version.fill(r.candidature, r.programme)
		j.fill(j.keeper.ReadAt(j.id, at, r.candidature))
	})
}

func (j *trajectory) fill(c dossier.Candidature) {
	j.label.SetText(j.programme.Title)
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
