package guidance

import (
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/guidance"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// mostNeeds is how many steps the result tells of at length.
const mostNeeds = 6

// result says where guidance helps most and what they carry themselves.
func (s *scan) result() fyne.CanvasObject {
	now := guidance.Scan{Road: s.page.now.scan.Road, Said: s.said()}
	a := now.Advice()
	parts := []fyne.CanvasObject{ui.Stack(look.S1, ui.NewParagraph(look.Title, "Wat de scan zegt"),
		ui.NewParagraph(look.Muted, "Per stap drie vragen: kunnen wij het, hebben wij tijd, hebben wij de middelen? Vul ze samen in, met wie het werk doet. Dat duurt een halfuur."))}
	if now.Answered() == 0 {
		parts = append(parts, ui.NewTint(look.ColorAccentSoft, ui.Stack(look.S3,
			ui.NewParagraph(look.Body, s.page.host.Judged("Nog niets ingevuld. De jury vraagt niet dat jullie alles zelf kunnen. Wat telt: jullie weten wat jullie kunnen, en vragen hulp voor de rest.")),
			ui.Flow(look.S2, ui.NewPrimary("Begin bij de eerste stap", look.Right, func() { s.open(min(1, len(s.steps()))) })))))
		return ui.Stack(look.S5, parts...)
	}
	parts = append(parts, s.needs(a), s.forms(a), s.own(a))
	if n := len(a.Unsaid); n > 0 {
		parts = append(parts, ui.Flow(look.S2, ui.NewSecondary("Vul verder in: nog "+plural(n, "stap", "stappen"), look.Right, func() { s.openCode(a.Unsaid[0].Code) })))
	}
	return ui.Stack(look.S5, parts...)
}

// openCode opens the step with a code.
func (s *scan) openCode(code string) {
	for i, x := range s.steps() {
		if x.Code == code {
			s.open(i + 1)
		}
	}
}

// needs tells of the steps where guidance helps most, each with the reason.
func (s *scan) needs(a guidance.Advice) fyne.CanvasObject {
	if len(a.Needs) == 0 {
		return ui.NewTint(look.ColorOkSoft, ui.NewParagraph(look.Body, "Wat jullie tot nu invulden, dragen jullie zelf."))
	}
	list := ui.Stack(look.S2)
	for i, n := range a.Needs {
		if i == mostNeeds {
			list.Add(ui.NewParagraph(look.Caption, "En nog "+plural(len(a.Needs)-mostNeeds, "stap", "stappen")+". Ze staan links met ‘Hulp’."))
			break
		}
		pill := ui.NewStatusPill(ui.Lopend.Says(guidance.NameOf(guidance.Forms(), n.Form)))
		list.Add(ui.NewTile(ui.Stack(look.S1, ui.Aside(240, ui.NewParagraph(look.Strong, n.Step.Title), pill),
			ui.NewParagraph(look.Body, n.Why), ui.NewParagraph(look.Caption, scores(n.Capacity))), func() { s.openCode(n.Step.Code) }))
	}
	return section("Hier helpt begeleiding het meest", list)
}

// forms offers to note each form of guidance as a wish.
func (s *scan) forms(a guidance.Advice) fyne.CanvasObject {
	if len(a.Groups) == 0 {
		return ui.Space(0, 0)
	}
	list := ui.Stack(look.S3)
	for _, g := range a.Groups {
		list.Add(ui.NewCard(ui.Stack(look.S2, ui.NewParagraph(look.Strong, guidance.NameOf(guidance.Forms(), g.Form)), ui.NewParagraph(look.Muted, g.Why),
			ui.NewParagraph(look.Body, titles(g.Steps)), ui.Flow(look.S2, ui.NewSecondary("Noteer als wens", look.Plus, func() { s.page.editHelp(wish(g)) })))))
	}
	return section("Zo vraag je het in één keer", list)
}

// wish is guidance that a group of steps asks for.
func wish(g guidance.Group) guidance.Guidance {
	out := guidance.Guidance{Form: g.Form, Status: guidance.Wish}
	for _, step := range g.Steps {
		out.Steps = append(out.Steps, step.Code)
	}
	return out
}

func (s *scan) own(a guidance.Advice) fyne.CanvasObject {
	if len(a.Own) == 0 {
		return ui.Space(0, 0)
	}
	return section("Dit dragen jullie zelf", ui.NewParagraph(look.Body, titles(a.Own)))
}

func titles(steps []journey.Step) string {
	var out []string
	for _, s := range steps {
		out = append(out, s.Title)
	}
	return strings.Join(out, " · ")
}

func section(title string, content fyne.CanvasObject) fyne.CanvasObject {
	return ui.Stack(look.S2, ui.NewParagraph(look.Subheading, title), content)
}
