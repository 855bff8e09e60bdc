package figures

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// newMeaning says what the figure means for children: in our words, and in
// those of the municipality.
func (i *indicator) newMeaning() fyne.CanvasObject {
	parts := []fyne.CanvasObject{ui.RowGrow(look.S2, 1, ui.NewIcon(look.Kite, look.ColorAccentText, 20), ui.NewParagraph(look.Subheading, "Wat betekent dit voor kinderen?"))}
	if i.now.Children != "" {
		parts = append(parts, ui.NewParagraph(look.Body, i.now.Children))
	}
	if len(i.now.actions) > 0 {
		var chips []fyne.CanvasObject
		for _, a := range i.now.actions {
			chips = append(chips, ui.NewRowTile(ui.RowGrow(look.S2, 1, ui.NewIcon(look.Flag, look.ColorAccentText, 16), ui.NewParagraph(look.Body, a.Title)),
				func() { i.page.host.Open(ui.To(ui.PageActions, thread.Action, a.ID)) }))
		}
		parts = append(parts, ui.NewText(look.Label, "Acties die hierop antwoorden"), ui.Stack(0, chips...))
	}
	tint := ui.NewTint(look.ColorAccentSoft, ui.Inset(look.S1, look.S1, ui.Stack(look.S2, parts...)))
	if i.page.meeting {
		if i.now.Record.Meaning == "" {
			return tint
		}
		return ui.Fold(look.S4, 380, nil, tint, ui.NewCard(ui.Stack(look.S2, ui.NewSectionHeader("Bij ons"), ui.NewParagraph(look.Body, i.now.Record.Meaning))))
	}
	own := ui.NewCard(ui.NewField("En bij ons?", false, i.meaning, "Eén of twee zinnen die iedereen begrijpt, bij voorkeur met wat kinderen erover zeiden."))
	return ui.Fold(look.S4, 380, nil, tint, own)
}

// newAbout tells how the figure is made and where it comes from.
func (i *indicator) newAbout() fyne.CanvasObject {
	p := i.now
	facts := []fyne.CanvasObject{
		fact("Soort cijfer", p.Kind.Name()+unitWords(p.Unit)),
		fact("Wat is goed?", p.Direction.Name()),
		fact("Thema", i.page.themeName(p.Theme)),
		fact("Bron", p.SourceName()),
	}
	if len(p.Imports) > 0 {
		last := p.Imports[0]
		facts = append(facts, fact("Laatst bijgewerkt", i.page.host.Day(dayOf(last.At))+by(last.Who)))
	}
	parts := []fyne.CanvasObject{ui.NewSectionHeader("Over dit cijfer"), ui.Fold(look.S4, 180, nil, facts...)}
	if p.Definition != firstSentence(p.Definition) {
		parts = append(parts, fact("Precies geteld", p.Definition))
	}
	if p.Finer > 0 {
		parts = append(parts, ui.NewParagraph(look.Caption, fmt.Sprintf("Er zijn ook %d fijnere cijfers, zoals leeftijd en geslacht samen. We tellen ze op tot wat je hierboven ziet.", p.Finer)))
	}
	var rights []string
	for _, a := range p.Articles {
		if r, ok := journey.RightOf(a); ok {
			rights = append(rights, fmt.Sprintf("artikel %d, %s", a, lower(r.Title)))
		}
	}
	if len(rights) > 0 {
		parts = append(parts, fact("Kinderrechten", capital(strings.Join(rights, " · "))))
	}
	return ui.NewCard(ui.Stack(look.S3, parts...))
}

func unitWords(unit string) string {
	if unit == "" || unit == "%" || unit == "‰" || unit == "aantal" {
		return ""
	}
	return " (" + unit + ")"
}

// firstSentence is what a heading has room for.
func firstSentence(s string) string {
	first, _, cut := strings.Cut(s, ". ")
	if cut {
		first += "."
	}
	return first
}

// fact is a small name with a value that may take several lines.
func fact(name, value string) fyne.CanvasObject {
	if value == "" {
		value = "–"
	}
	return ui.Stack(0, ui.NewText(look.Caption, name), ui.NewParagraph(look.Body, value))
}

// newNotes is for staff only.
func (i *indicator) newNotes() fyne.CanvasObject {
	return ui.NewCard(ui.NewField("Notities", false, i.note, "Alleen voor jullie: deze notities komen niet in documenten en zijn weg in de vergadermodus."))
}

func capital(s string) string {
	r := []rune(s)
	if len(r) == 0 {
		return s
	}
	return strings.ToUpper(string(r[:1])) + string(r[1:])
}

func lower(s string) string {
	r := []rune(s)
	if len(r) == 0 {
		return s
	}
	return strings.ToLower(string(r[:1])) + string(r[1:])
}

// dayOf is the date of an instant.
func dayOf(at string) string { return at[:min(len(at), len("2026-11-21"))] }

func by(who string) string {
	if who == "" {
		return ""
	}
	return " door " + who
}
