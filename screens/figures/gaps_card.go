package figures

import (
	"context"
	"fmt"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// newSection shows the questions of a theme, and below them what the figures
// suggest; nil when there is nothing to show.
func (g *gaps) newSection(t figures.ThemeGaps) fyne.CanvasObject {
	var cards, aside []fyne.CanvasObject
	for _, x := range t.Gaps {
		switch x = g.keeper.Now(x.ID); {
		case x.ID == g.editing && !g.page.meeting:
			cards = append(cards, g.form.show(x))
		case !x.Dismissed():
			cards = append(cards, g.newCard(x))
		default:
			aside = append(aside, g.newAside(x))
		}
	}
	if g.page.meeting {
		t.Suggestions, aside = nil, nil
	}
	if len(cards)+len(t.Suggestions)+len(aside) == 0 {
		return nil
	}
	parts := append([]fyne.CanvasObject{g.newHeading(t, len(aside))}, cards...)
	if g.unfolded[t.Theme.Code] {
		for _, s := range t.Suggestions {
			parts = append(parts, g.newSuggestion(s))
		}
		parts = append(parts, aside...)
	}
	return ui.Stack(look.S2, parts...)
}

// newHeading names the theme, with a button for what is suggested.
func (g *gaps) newHeading(t figures.ThemeGaps, aside int) fyne.CanvasObject {
	code, name := t.Theme.Code, t.Theme.Name
	if name == "" {
		name = "Zonder thema"
	}
	if len(t.Suggestions)+aside == 0 || g.page.meeting {
		return ui.NewSectionHeader(name)
	}
	words := "Toon " + plural(len(t.Suggestions), "voorstel", "voorstellen")
	switch {
	case g.unfolded[code]:
		words = "Verberg de voorstellen"
	case len(t.Suggestions) == 0:
		words = fmt.Sprintf("Toon wat opzij ligt (%d)", aside)
	}
	return ui.NewSectionHeader(name, ui.NewChip(look.Down, words, func() {
		g.unfolded[code] = !g.unfolded[code]
		g.show()
	}))
}

func plural(n int, one, more string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, more)
}

// newCard shows a question; a tap opens it to be changed.
func (g *gaps) newCard(x figures.Gap) fyne.CanvasObject {
	parts := []fyne.CanvasObject{ui.Aside(260, ui.NewParagraph(look.Strong, x.Question), ui.NewStatusPill(g.statusOf(x)))}
	if x.Why != "" && x.Asked() {
		parts = append(parts, ui.NewParagraph(look.Body, x.Why))
	}
	if x.Asked() && x.Approach != "" {
		parts = append(parts, ui.NewParagraph(look.Muted, x.Approach))
	}
	if x.Answer != "" {
		parts = append(parts, ui.NewParagraph(look.Body, x.Answer))
	}
	if who := g.whoAndWhen(x); who != "" {
		parts = append(parts, ui.NewParagraph(look.Caption, who))
	}
	if g.page.meeting {
		return ui.NewCard(ui.Stack(look.S1, parts...))
	}
	return ui.NewTile(ui.Stack(look.S1, parts...), func() {
		g.settle()
		g.editing = x.ID
		g.show()
	})
}

// statusOf is how far a question is, as a pill.
func (g *gaps) statusOf(x figures.Gap) ui.Status {
	if x.Late(g.page.host.Today()) {
		return ui.Laat
	}
	s := map[figures.GapStatus]ui.Status{figures.GapOpen: ui.NogNiet, figures.GapBusy: ui.Lopend, figures.GapClosed: ui.Klaar}[x.Status]
	return s.Says(capital(x.Status.Name()))
}

// whoAndWhen says who finds out and by when, as far as that is known.
func (g *gaps) whoAndWhen(x figures.Gap) string {
	var parts []string
	for _, p := range g.people {
		if p.ID == x.PersonID {
			parts = append(parts, p.Name)
		}
	}
	if x.DueOn != "" && x.Asked() {
		parts = append(parts, "tegen "+g.page.host.Day(x.DueOn))
	}
	return strings.Join(parts, " · ")
}

// newSuggestion shows a question that the figures leave open.
func (g *gaps) newSuggestion(s figures.Suggestion) fyne.CanvasObject {
	return ui.NewTint(look.ColorAccentSoft, ui.Inset(look.S1, look.S1, ui.Stack(look.S2,
		ui.RowTop(look.S2, 1, ui.NewIcon(look.Kite, look.ColorAccentText, 18), ui.NewParagraph(look.Strong, s.Question)),
		ui.NewParagraph(look.Body, s.Why), ui.NewParagraph(look.Muted, s.Approach),
		ui.Flow(look.S2, ui.NewSecondary("Neem over", look.Plus, func() { g.take(s) }), ui.NewQuiet("Niet nodig", look.Cross, func() { g.dismiss(s) })))))
}

// newAside shows a question that was put aside.
func (g *gaps) newAside(x figures.Gap) fyne.CanvasObject {
	return ui.Aside(260, ui.NewParagraph(look.Muted, "Niet nodig: "+x.Question),
		ui.NewChip(look.Undo, "Toch uitzoeken", func() {
			g.keeper.Change(x.ID, "Status", func(x *figures.Gap) { x.Status = figures.GapOpen })
		}))
}

// take makes a question of a suggestion, and opens it.
func (g *gaps) take(s figures.Suggestion) {
	g.page.host.Write("take over a question", func(ctx context.Context) error {
		_, err := g.page.Gaps.Take(ctx, s)
		return err
	}, func() {
		g.settle()
		g.editing = s.ID
		g.reload()
		g.page.host.Say("De vraag staat in de lijst")
	})
}

func (g *gaps) dismiss(s figures.Suggestion) {
	g.page.host.Write("put a question aside", func(ctx context.Context) error { return g.page.Gaps.Dismiss(ctx, s) }, func() {
		g.reload()
		g.page.host.Say("Dit voorstel komt niet terug")
	})
}
