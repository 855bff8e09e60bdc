package welcome

import (
	"fmt"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/journey"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// programmeStep chooses the label.
type programmeStep struct{ w *wizard }

func (s *programmeStep) name() string          { return "Programma" }
func (s *programmeStep) gap() *gap             { return nil }
func (s *programmeStep) first() fyne.Focusable { return s.w.next }

func (s *programmeStep) content() fyne.CanvasObject {
	fitting := fitting(s.w.programmes, s.w.dossier.Country)
	about := container.NewStack()
	pick := func(i int) {
		p := fitting[i]
		s.w.plan.Programme, s.w.plan.ProgrammeVersion, s.w.plan.Status = p.Code, p.Version, p.Statuses[0].Code
		about.Objects = []fyne.CanvasObject{describe(p)}
		about.Refresh()
	}
	chosen := max(slices.IndexFunc(fitting, func(p journey.Programme) bool { return p.Code == s.w.plan.Programme }), 0)
	pick(chosen)
	parts := []fyne.CanvasObject{ui.NewText(look.Strong, "Waar werken jullie naartoe?")}
	if len(fitting) > 1 {
		names := make([]string, len(fitting))
		for i, p := range fitting {
			names[i] = p.Title
		}
		parts = append(parts, ui.NewFilters(chosen, names, pick))
	}
	return ui.Stack(look.S3, append(parts, about, ui.NewParagraph(look.Muted, "Willen jullie later nog een ander programma volgen? Dat start je op de pagina Dossier."))...)
}

// fitting are the programmes of a country, or all of them when it has none.
func fitting(all []journey.Programme, country string) (fit []journey.Programme) {
	for _, p := range all {
		if p.Country == "" || p.Country == country {
			fit = append(fit, p)
		}
	}
	if len(fit) == 0 {
		return all
	}
	return fit
}

// describe tells what a programme asks.
func describe(p journey.Programme) fyne.CanvasObject {
	lines := []fyne.CanvasObject{ui.NewParagraph(look.Subheading, p.Title)}
	for i, c := range p.Criteria {
		lines = append(lines, ui.RowTop(look.S2, 1, ui.NewText(look.Strong.In(look.ColorAccentText), fmt.Sprint(i+1)), ui.NewParagraph(look.Body, c.Title)))
	}
	valid := "Criteria versie " + p.Version + "."
	if p.ValidityYears > 0 {
		valid += fmt.Sprintf(" Een label geldt %d jaar.", p.ValidityYears)
	}
	lines = append(lines, ui.NewParagraph(look.Muted, valid))
	card := ui.NewTint(look.ColorAccentSoft, ui.Stack(look.S1, lines...))
	if p.Caution == "" {
		return card
	}
	return ui.Stack(look.S3, card, ui.NewParagraph(look.Caption, p.Caution))
}
