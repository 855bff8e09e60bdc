package dossier

import (
	"context"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// Journey reads and keeps the candidature.
type Journey interface {
	Current(ctx context.Context) (dossier.Candidature, *journey.Programme, error)
	UpdateCandidature(ctx context.Context, c dossier.Candidature) error
}

// trajectory are the fields about the candidature.
type trajectory struct {
	store Journey
	host  *ui.Host
	now   dossier.Candidature

	round      *ui.Entry
	status     *ui.SearchSelect
	about      *ui.Text
	label      *ui.Text
	start, end *ui.DateField
	limit      *ui.NumberField
	sheet      fyne.CanvasObject
}

func newJourney(store Journey, host *ui.Host) *trajectory {
	j := &trajectory{store: store, host: host, round: ui.NewEntry(host.Run), about: ui.NewParagraph(look.Muted, ""), label: ui.NewParagraph(look.Strong, ""),
		start: ui.NewDateField(host.Run, host.Today(), host.Country), end: ui.NewDateField(host.Run, host.Today(), host.Country),
		limit: ui.NewNumberField(host.Run, "bladzijden", 0)}
	j.status = ui.NewSearchSelect(nil, func(code string) {
		j.save(func(c *dossier.Candidature) { c.Status = code })
	})
	j.round.OnSettled = func(s string) { j.save(func(c *dossier.Candidature) { c.Round = s }) }
	j.start.OnDay = func(d string) { j.save(func(c *dossier.Candidature) { c.Start = d }) }
	j.end.OnDay = func(d string) { j.save(func(c *dossier.Candidature) { c.Submission = d }) }
	j.limit.OnNumber = func(v float64, _ bool) {
		j.save(func(c *dossier.Candidature) { c.PageLimit = max(0, int(v)) })
	}
	j.sheet = sheet(j.label,
		ui.Fold(look.S4, 220, nil,
			ui.NewField("Waar staan jullie?", true, j.status, "De pagina Overzicht past zich aan."),
			ui.NewField("Welke ronde?", false, j.round, "Zo staat het op het voorblad.")),
		j.about,
		ui.Fold(look.S4, 180, nil,
			ui.NewField("Begin van het traject", false, j.start, ""),
			ui.NewField("Beoogde indiening", false, j.end, ""),
			ui.NewField("Hoogstens in de kern", false, j.limit, "Leeg: de limiet van het programma. Bijlagen tellen niet mee.")))
	return j
}

func (j *trajectory) content() fyne.CanvasObject { return j.sheet }

// read is the candidature with the programme it follows.
type read struct {
	candidature dossier.Candidature
	programme   *journey.Programme
}

func (j *trajectory) reload() {
	ui.Run(j.host.Run, func(ctx context.Context) (read, error) {
		c, p, err := j.store.Current(ctx)
		return read{c, p}, err
	}, func(r read, err error) {
		if err != nil {
			ui.ShowError("read the candidature", err, j.host.Window)
			return
		}
		j.show(r)
	})
}

func (j *trajectory) show(r read) {
	j.now = r.candidature
	j.label.SetText(r.programme.Title + ", criteria versie " + r.programme.Version)
	var options []ui.Option
	for _, s := range r.programme.Statuses {
		options = append(options, ui.Option{Code: s.Code, Label: s.Title})
	}
	j.status.SetOptions(options)
	j.status.SetChosen(r.candidature.Status)
	if s, ok := r.programme.Status(r.candidature.Status); ok {
		j.about.SetText(s.About)
	}
	j.round.SetText(r.candidature.Round)
	j.start.SetDay(r.candidature.Start)
	j.end.SetDay(r.candidature.Submission)
	j.limit.SetNumber(float64(r.candidature.PageLimit), r.candidature.PageLimit > 0)
}

func (j *trajectory) save(change func(*dossier.Candidature)) {
	c := j.now
	change(&c)
	if c == j.now {
		return
	}
	j.now = c
	j.host.Write("save the candidature", func(ctx context.Context) error { return j.store.UpdateCandidature(ctx, c) }, j.reload)
}
