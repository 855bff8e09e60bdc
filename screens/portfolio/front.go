package portfolio

import (
	"context"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/dossier"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// front is what stands before the criteria: the municipality in short, and
// honestly what does not work yet.
type front struct {
	page    *Page
	summary *ui.Editor
	notYet  *ui.Entry
	shown   bool
	content fyne.CanvasObject
}

func newFront(p *Page) *front {
	f := &front{page: p, summary: ui.NewEditor(p.host.Run, "In één oogopslag"), notYet: ui.NewMultiLine(p.host.Run)}
	f.summary.OnSettled = func(s string) { f.save(func(c *dossier.Candidature) { c.Summary = s }) }
	f.notYet.OnSettled = func(s string) { f.save(func(c *dossier.Candidature) { c.NotYet = s }) }
	f.content = ui.NewScroll(ui.Inset(look.S4, look.S4, ui.Stack(look.S3, ui.NewParagraph(look.Heading, "In één oogopslag"),
		ui.NewParagraph(look.Muted, "Wie zijn jullie, wat is er veranderd voor kinderen, en waarop zijn jullie trots? Een halve bladzijde. Cijfers en uitspraken komen er vanzelf bij."),
		f.summary, ui.NewField("Wat doen jullie nog slecht?", false, f.notYet, "Drie dingen, zonder omweg. Een jury waardeert dat meer dan een mooi verhaal."),
		ui.NewLink("Logo, foto en contact staan op de pagina Dossier", func() { p.host.Open(ui.Route{Page: ui.PageDossier}) }))))
	return f
}

func (f *front) show() {
	f.shown = true
	f.summary.SetText(f.page.material.Candidature.Summary)
	f.notYet.SetText(f.page.material.Candidature.NotYet)
}

// leave keeps what was typed.
func (f *front) leave() {
	if !f.shown {
		return
	}
	f.notYet.Settle()
	f.summary.Leave()
	f.shown = false
}

func (f *front) save(change func(*dossier.Candidature)) {
	if !f.shown || f.page.material == nil {
		return
	}
	c := f.page.material.Candidature
	change(&c)
	if c == f.page.material.Candidature {
		return
	}
	f.page.material.Candidature = c
	f.page.host.Write("save the summary", func(ctx context.Context) error { return f.page.Texts.UpdateCandidature(ctx, c) }, f.page.Reload)
}
