package portfolio

import (
	"context"
	"fmt"
	"strings"
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/document/markdown"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// crossing offers what was already written for another programme.
type crossing struct {
	page    *Page
	code    string
	all     bool // more than the first is shown
	content *fyne.Container
}

func newCrossing(p *Page) *crossing { return &crossing{page: p, content: container.NewVBox()} }

// show offers the texts that serve a sub-criterion, but for those that were
// taken over already. Beside a text that was begun they wait behind a link.
func (c *crossing) show(code, text string) {
	if code != c.code {
		c.code, c.all = code, false
	}
	var offers []fyne.CanvasObject
	for _, w := range c.page.before[code] {
		if !strings.Contains(text, w.Origin()) {
			offers = append(offers, c.offer(w, strings.TrimSpace(text) == ""))
		}
	}
	first := 1
	if strings.TrimSpace(text) != "" {
		first = 0 // who is writing already, needs the room
	}
	if more := len(offers) - first; more > 0 && !c.all {
		words := fmt.Sprintf("Toon er nog %d", more)
		if first == 0 {
			words = "Dit schreef je ook voor een ander programma"
		}
		offers = append(offers[:first], ui.Row(0, ui.NewLink(words, func() {
			c.all = true
			c.show(code, text)
		})))
	}
	c.content.Objects = nil
	if len(offers) > 0 {
		c.content.Add(ui.Stack(look.S2, offers...))
	}
	c.content.Refresh()
}

// offer is one text with a button that takes it over.
func (c *crossing) offer(w portfolio.Written, blank bool) fyne.CanvasObject {
	parts := []fyne.CanvasObject{
		ui.NewParagraph(look.Strong, "Dit schreef je al voor "+w.Programme+": "+w.Number+" "+w.Title),
		ui.NewParagraph(look.Quote, excerpt(w.Answer.Text)),
	}
	if w.Needs != "" {
		parts = append(parts, ui.NewParagraph(look.Muted, "Hier is nog nodig: "+journey.Fill(w.Needs, c.page.host.Word)))
	}
	verb := "Neem deze tekst over"
	if !blank {
		verb = "Voeg deze tekst toe"
	}
	parts = append(parts, ui.Row(0, ui.NewSmall(verb, func() { c.page.takeOver(c.code, w) })))
	return ui.NewTint(look.ColorAccentSoft, ui.Stack(look.S2, parts...))
}

// excerpt is the beginning of a text, without its marks.
func excerpt(text string) string {
	const most = 160
	s := document.Plain(markdown.Inline(strings.Join(strings.Fields(text), " ")))
	r := []rune(s)
	if len(r) <= most {
		return s
	}
	s = string(r[:most])
	return s[:max(strings.LastIndex(s, " "), 0)] + " …"
}

// takeOver copies a text, with its proofs and quotes, behind what is there. The
// copy names where it comes from.
func (p *Page) takeOver(code string, w portfolio.Written) {
	p.afterWriting(func() {
		a := p.stored(code)
		if now := p.writing.keeper.Now(code); now.ID != "" {
			a = now // what was written since the material was read
		}
		a.Text = strings.TrimSpace(a.Text + "\n\n" + w.Answer.Text + "\n\n" + w.Origin())
		if strings.TrimSpace(a.NotYet) == "" {
			a.NotYet = w.Answer.NotYet
		}
		if utf8.RuneCountInString(a.Text) > portfolio.MaxText {
			ui.ShowMessage("Deze teksten zijn samen te lang", "Een antwoord telt hoogstens 10.000 tekens. Er is niets gewijzigd. Kort eerst een van beide in.", p.host.Window)
			return
		}
		began(&a)
		links := p.linksOf(w.Answer.ID, a.ID)
		p.host.Write("take over a text", func(ctx context.Context) error {
			return p.Texts.Do(ctx, "Tekst overgenomen van "+w.Programme, func(ctx context.Context) error {
				if err := p.Texts.SaveAnswer(ctx, a); err != nil {
					return err
				}
				for _, l := range links {
					if err := p.Threads.Link(ctx, l); err != nil {
						return err
					}
				}
				return nil
			})
		}, func() {
			p.Reload()
			p.host.Say("De tekst staat er. Lees na of hij hier helemaal past.")
		})
	})
}

// linksOf are the links that tie the proofs and quotes of one text to another.
func (p *Page) linksOf(from, to string) []thread.Link {
	var out []thread.Link
	tied := map[string]bool{}
	for _, e := range p.material.Proofs(to) {
		tied[e.ID] = true
	}
	for _, q := range p.material.VoicesOf(to) {
		tied[q.ID] = true
	}
	for _, e := range p.material.Proofs(from) {
		if !tied[e.ID] {
			out = append(out, thread.Link{FromKind: thread.Evidence, FromID: e.ID, Role: thread.Proves, ToKind: thread.Answer, ToID: to})
		}
	}
	for _, q := range p.material.VoicesOf(from) {
		if !tied[q.ID] {
			out = append(out, thread.Link{FromKind: thread.Quote, FromID: q.ID, Role: thread.Voice, ToKind: thread.Answer, ToID: to})
		}
	}
	return out
}
