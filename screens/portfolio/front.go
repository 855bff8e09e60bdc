package portfolio

import (
	"context"

	"kindvriendelijk/app/dossier"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// front is what stands before the criteria: the municipality in short, and
// honestly what does not work yet.
type front struct {
	page    *Page
	keeper  *edit.Keeper[dossier.Candidature]
	form    edit.Form
	read    edit.Mark // when the candidature was read
	summary *ui.Editor
	notYet  *ui.Entry
	shown   string // the id of the candidature on the screen
	content *ui.Scroll
}

func newFront(p *Page) *front {
	f := &front{page: p, keeper: edit.NewKeeper[dossier.Candidature](p.host, "save the summary"),
		summary: ui.NewEditor(p.host.Run, "In één oogopslag"), notYet: ui.NewMultiLine(p.host.Run)}
	f.keeper.Write = func(ctx context.Context, _, to dossier.Candidature) error { return p.Texts.UpdateCandidature(ctx, to) }
	f.keeper.Ended = p.written
	f.summary.OnSettled = func(s string) { f.change("Summary", func(c *dossier.Candidature) { c.Summary = s }) }
	f.notYet.OnSettled = func(s string) { f.change("NotYet", func(c *dossier.Candidature) { c.NotYet = s }) }
	f.content = ui.NewScroll(ui.Inset(look.S4, look.S4, ui.Stack(look.S3, ui.NewParagraph(look.Heading, "In één oogopslag"),
		f.form.Add("Summary", ui.NewField("Wie zijn jullie, en wat is er veranderd voor kinderen?", false, f.summary, "Een halve bladzijde. Cijfers en uitspraken komen er vanzelf bij.")),
		f.form.Add("NotYet", ui.NewField("Wat doen jullie nog slecht?", false, f.notYet, p.host.Judged("Drie dingen, zonder omweg. Een jury waardeert dat meer dan een mooi verhaal."))),
		ui.Row(0, ui.NewLink("Logo, foto en contact staan op de pagina Dossier", func() { p.host.Open(ui.Route{Page: ui.PageDossier}) })))))
	return f
}

func (f *front) show() {
	stored := f.page.material.Candidature
	f.shown = stored.ID
	c := f.keeper.ReadAt(stored.ID, f.read, stored)
	f.summary.SetText(c.Summary)
	f.notYet.SetText(c.NotYet)
	f.form.Show(f.keeper.Problems(stored.ID))
}

// settle hands in what was typed.
func (f *front) settle() {
	f.notYet.Settle()
	f.summary.Entry().Settle()
}

// leave keeps what was typed, before something else is shown.
func (f *front) leave() {
	if f.shown == "" {
		return
	}
	f.notYet.Settle()
	f.summary.Leave()
	f.shown = ""
}

func (f *front) change(field string, apply func(*dossier.Candidature)) {
	if f.shown != "" {
		f.keeper.Change(f.shown, field, apply)
	}
}
