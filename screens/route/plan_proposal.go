package route

import (
	"context"
	"fmt"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app"
	"kindvriendelijk/app/route"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// newProposal shows the plan that was proposed: what to look at first, then
// every step with its old and its new days.
func newProposal(t *planTab) fyne.CanvasObject {
	p := *t.proposed
	parts := []fyne.CanvasObject{ui.NewText(look.Subheading, "Het voorstel")}
	if !p.Possible {
		parts = []fyne.CanvasObject{ui.NewText(look.Subheading, "Zo lukt het niet")}
	}
	if words := append(append([]string(nil), p.Warnings...), clashTexts(p)...); len(words) > 0 {
		parts = append(parts, ui.NewNotice(ui.Aandacht, ui.Stack(look.S1, remarks("Kijk dit na", words)...)))
	}
	if !p.Possible {
		later := ui.NewPrimary("Kies "+app.LongDay(p.Earliest), look.Calendar, func() {
			t.ask.day.SetDay(p.Earliest)
			t.propose()
		})
		return ui.NewCard(ui.Stack(look.S3, append(parts, ui.Row(0, later))...))
	}
	changes, kept := counted(p)
	parts = append(parts, ui.NewParagraph(look.Body, summary(changes, kept)))
	if changes == 0 && p.Submission == t.road.Candidature.Submission && p.Short == t.road.Short() {
		return ui.NewCard(ui.Stack(look.S3, append(parts, ui.Row(0, ui.NewSecondary("Sluit het voorstel", "", t.drop)))...))
	}
	parts = append(parts, ui.Flow(look.S2, ui.NewPrimary("Neem over", look.Check, t.take), ui.NewSecondary("Doe dit niet", look.Cross, t.drop)))
	if changes > 0 {
		parts = append(parts, ui.Flow(look.S3, ui.NewLink("Vink alles aan", func() { t.tick(true) }), ui.NewLink("Vink niets aan", func() { t.tick(false) })),
			t.lines(p))
	}
	return ui.NewCard(ui.Stack(look.S3, parts...))
}

// counted counts the steps that get other days, and those that keep theirs.
func counted(p route.Plan) (changes, kept int) {
	for _, l := range p.Lines {
		if l.Changes() {
			changes++
		} else {
			kept++
		}
	}
	return changes, kept
}

func summary(changes, kept int) string {
	text := "Geen enkele stap krijgt een andere datum."
	if changes > 0 {
		text = plural(changes, "stap krijgt", "stappen krijgen") + " nieuwe data. Haal het vinkje weg bij wat je zelf wilt plannen."
	}
	if kept > 0 {
		text += " " + plural(kept, "stap houdt", "stappen houden") + " de data die er al staan."
	}
	return text
}

// lines are the steps that get other days, by phase.
func (t *planTab) lines(p route.Plan) fyne.CanvasObject {
	column := ui.Stack(look.S2)
	phase := ""
	for _, l := range p.Lines {
		if !l.Changes() {
			continue
		}
		if l.Phase.Code != phase {
			phase = l.Phase.Code
			column.Add(ui.NewText(look.Strong, l.Phase.Title))
		}
		box := ui.NewCheckbox(number(l.State)+l.Title, t.oldAndNew(l), func(on bool) { t.taken[l.Code] = on })
		box.SetOn(t.taken[l.Code])
		column.Add(box)
	}
	return column
}

// oldAndNew says which days a step has, and which it would get.
func (t *planTab) oldAndNew(l route.Line) string {
	old := "Nu zonder data"
	switch x := l.Progress; {
	case x.StartOn != "" && x.DueOn != "":
		old = fmt.Sprintf("Nu van %s tot %s", t.host.Day(x.StartOn), t.host.Day(x.DueOn))
	case x.StartOn != "":
		old = "Nu vanaf " + t.host.Day(x.StartOn)
	case x.DueOn != "":
		old = "Nu klaar op " + t.host.Day(x.DueOn)
	}
	return fmt.Sprintf("%s. Nieuw: van %s tot %s.", old, t.host.Day(l.Start), t.host.Day(l.Due))
}

func (t *planTab) tick(on bool) {
	for _, l := range t.proposed.Lines {
		t.taken[l.Code] = on && l.Changes()
	}
	t.show()
}

// drop puts the proposal away.
func (t *planTab) drop() {
	t.proposed = nil
	t.show()
}

// take writes what was ticked.
func (t *planTab) take() {
	p := *t.proposed
	var codes []string
	for _, l := range p.Lines {
		if t.taken[l.Code] {
			codes = append(codes, l.Code)
		}
	}
	t.host.Write("take over a plan", func(ctx context.Context) error { return t.TakeOver(ctx, p, codes) }, func() {
		t.host.Say("De planning staat in het stappenplan")
		t.Reload()
		t.changed()
	})
}

// remarks are sentences below one another, under a title. The rest of many is
// counted.
func remarks(title string, words []string) []fyne.CanvasObject {
	out := []fyne.CanvasObject{ui.NewText(look.Strong, title)}
	for i, w := range words {
		if i == mostRemarks && len(words) > mostRemarks+1 {
			out = append(out, ui.NewParagraph(look.Muted, fmt.Sprintf("En nog %d opmerkingen: je vindt ze bij de stappen op de tijdlijn.", len(words)-i)))
			break
		}
		out = append(out, ui.NewParagraph(look.Body, w))
	}
	return out
}

// mostRemarks is how many remarks stand above a proposal.
const mostRemarks = 8

func clashTexts(p route.Plan) (out []string) {
	for _, c := range p.Clashes {
		out = append(out, c.Text)
	}
	return out
}
