package templates

import (
	"fmt"
	"maps"
	"path/filepath"
	"strings"
	"unicode"
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/templates"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// sheet is one template: what it is, what to choose, what is left to fill in,
// and how it reads now.
type sheet struct {
	page   *Page
	shown  string // the code of the template on the screen
	chosen map[string]templates.Choice
	saved  map[string]string // code → the file that was written last
	filled templates.Filled
	left   *ui.Text        // how much is left to fill in
	text   *fyne.Container // what changes with a choice
	stack  *fyne.Container
	scroll *ui.Scroll
	frame  *fyne.Container
}

func newSheet(p *Page) *sheet {
	s := &sheet{page: p, chosen: map[string]templates.Choice{}, saved: map[string]string{}, left: ui.NewParagraph(look.Muted, ""), text: ui.Stack(look.S5), stack: ui.Stack(look.S5)}
	s.scroll = ui.NewScroll(ui.Inset(look.S4, look.S4, s.stack))
	s.frame = container.NewStack(s.scroll)
	return s
}

// show puts the template that is wanted on the screen.
func (s *sheet) show() {
	t, ok := s.page.Set.ByCode(s.page.want)
	if !ok || s.page.material == nil {
		return
	}
	if t.Code != s.shown {
		s.scroll.ScrollToTop()
	}
	s.shown = t.Code
	s.stack.Objects = []fyne.CanvasObject{s.head(t), s.about(t)}
	if asks := s.asks(t); asks != nil {
		s.stack.Add(asks)
	}
	s.stack.Add(s.text)
	s.fill(t)
	s.stack.Refresh()
}

// fill fills the template anew, after a choice.
func (s *sheet) fill(t templates.Template) {
	filled, err := templates.Fill(t, s.page.material, s.chosen[t.Code])
	if err != nil {
		ui.ShowError("fill a template", err, s.page.host.Window)
		return
	}
	s.filled = filled
	s.left.SetText(upper(places(len(filled.Gaps))))
	s.text.Objects = []fyne.CanvasObject{s.gaps(), s.preview()}
	s.text.Refresh()
}

func (s *sheet) head(t templates.Template) fyne.CanvasObject {
	p := s.page
	words := ui.Stack(look.S2, ui.NewParagraph(look.Title, upper(p.say(t.Title))), ui.NewParagraph(look.Body, p.say(t.About)))
	buttons := ui.Flow(look.S2, ui.NewPrimary("Bewaar voor Word", look.TextFile, func() { s.save(t, word) }),
		ui.NewSecondary("Bewaar als PDF", look.PDF, func() { s.save(t, paper) }))
	parts := []fyne.CanvasObject{words, buttons, s.left}
	if path := s.saved[t.Code]; path != "" {
		parts = append(parts, ui.NewTint(look.ColorOkSoft, ui.Aside(200, ui.NewParagraph(look.Body, "Bewaard als "+filepath.Base(path)),
			ui.NewQuiet("Open", look.Right, func() { p.host.OpenDoc(path) }))))
	}
	return ui.Stack(look.S3, parts...)
}

// about is when to use it, for whom, and what the dossier gives.
func (s *sheet) about(t templates.Template) fyne.CanvasObject {
	p := s.page
	given := make([]string, len(t.Given))
	for i, g := range t.Given {
		given[i] = p.say(g)
	}
	parts := []fyne.CanvasObject{
		fact("Wanneer", p.say(t.Purpose)),
		ui.Fold(look.S3, 170, nil, fact("Voor wie", p.say(t.Audience)), fact("In de fase", templates.PhaseName(t.Phase)), fact("Lengte", pages(t.Pages))),
		fact("Komt uit het dossier", upper(strings.Join(given, ", "))+"."),
	}
	links := ui.Flow(look.S2)
	for _, code := range t.Articles {
		if title, ok := p.Article(code); ok {
			links.Add(ui.NewChip(look.Book, title, func() { p.host.Open(ui.To(ui.PageKnowledge, "articles", code)) }))
		}
	}
	if len(links.Objects) > 0 {
		parts = append(parts, links)
	}
	return ui.NewTint(look.ColorAccentSoft, ui.Stack(look.S3, parts...))
}

// few is how many answers fit beside each other; more go in a list.
const few = 4

// asks are the questions of a template; nil when there are none.
func (s *sheet) asks(t templates.Template) fyne.CanvasObject {
	asks := s.page.material.Asks(t)
	if len(asks) == 0 {
		return nil
	}
	out := ui.Stack(look.S4)
	for _, a := range asks {
		var options []ui.Option
		for _, n := range a.Answers {
			options = append(options, ui.Option{Code: n.Code, Label: n.Name})
		}
		choose := func(code string) {
			c := maps.Clone(s.chosen[t.Code])
			if c == nil {
				c = templates.Choice{}
			}
			c[a.Key] = code
			s.chosen[t.Code] = c
			s.fill(t)
		}
		now, ok := s.chosen[t.Code][a.Key]
		if !ok {
			now = options[0].Code
		}
		var field fyne.CanvasObject
		if len(options) <= few {
			c := ui.NewChoice(options, choose)
			c.SetChosen(now)
			field = c
		} else {
			c := ui.NewSearchSelect(options, choose)
			c.SetChosen(now)
			field = c
		}
		out.Add(ui.Stack(look.S1, ui.NewParagraph(look.Strong, a.Title), field))
	}
	return out
}

// gaps say what is left to fill in by hand.
func (s *sheet) gaps() fyne.CanvasObject {
	asked := s.filled.Asked()
	if len(asked) == 0 {
		return ui.NewNotice(ui.Klaar, ui.NewParagraph(look.Body, "Er is niets meer aan te vullen. Lees het nog eens na voor je het verstuurt."))
	}
	return ui.NewNotice(ui.Aandacht, ui.Stack(look.S2, ui.NewParagraph(look.Strong, upper(places(len(s.filled.Gaps)))),
		ui.NewParagraph(look.Body, upper(strings.Join(asked, "; "))+"."),
		ui.NewParagraph(look.Muted, "In Word staan ze in het geel, tussen rechte haken.")))
}

// places says how much is left to fill in.
func places(n int) string {
	switch n {
	case 0:
		return "alles is ingevuld"
	case 1:
		return "1 plek om zelf aan te vullen"
	}
	return fmt.Sprintf("%d plekken om zelf aan te vullen", n)
}

func pages(n int) string {
	if n == 1 {
		return "Ongeveer 1 bladzijde"
	}
	return fmt.Sprintf("Ongeveer %d bladzijden", n)
}

// fact is a small name with its words below it.
func fact(name, words string) fyne.CanvasObject {
	return ui.Stack(2, ui.NewParagraph(look.Label, name), ui.NewParagraph(look.Body, words))
}

// upper begins words with a capital.
func upper(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

// lower begins words without a capital, but for names and abbreviations.
func lower(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToLower(r)) + s[n:]
}
