package support

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// courseFace is a training on a closed card.
func (t *training) courseFace(c support.Training) fyne.CanvasObject {
	var facts []string
	if c.On != "" {
		facts = append(facts, t.host.Day(c.On))
	}
	for _, s := range []string{c.Giver, duration(c.Minutes)} {
		if s != "" {
			facts = append(facts, s)
		}
	}
	if c.People > 0 {
		facts = append(facts, fmt.Sprintf("%d deelnemers", c.People))
	}
	parts := []fyne.CanvasObject{ui.NewParagraph(look.Strong, c.Title)}
	if c.Audience != "" {
		parts = append(parts, ui.NewParagraph(look.Body, c.Audience))
	}
	changed := "Wat er sindsdien anders gaat, staat er nog niet bij."
	if c.Changed != "" {
		changed = "Sindsdien: " + c.Changed
	}
	return ui.Stack(look.S1, append(parts, ui.NewParagraph(look.Body, changed), ui.NewParagraph(look.Caption, strings.Join(facts, " · ")))...)
}

// duration writes minutes as people say them.
func duration(minutes int) string {
	switch hours, rest := minutes/60, minutes%60; {
	case minutes <= 0:
		return ""
	case hours == 0:
		return fmt.Sprintf("%d minuten", rest)
	case rest == 0:
		return fmt.Sprintf("%d uur", hours)
	default:
		return fmt.Sprintf("%d uur %d", hours, rest)
	}
}

func (t *training) courseSheet() fyne.CanvasObject {
	f := t.courses.fields
	return ui.Stack(look.S4,
		beside(220, f.Line("Title", "Titel", "", func(c *support.Training) *string { return &c.Title }),
			f.Day("On", "Wanneer?", "", func(c *support.Training) *string { return &c.On })),
		beside(220, f.Line("Giver", "Wie gaf ze?", "", func(c *support.Training) *string { return &c.Giver }),
			f.Number("Minutes", "Hoelang?", "minuten", "", func(c *support.Training) *int { return &c.Minutes })),
		beside(220, f.Line("Audience", "Wie volgde ze?", "Diensten en functies, ook het bestuur.", func(c *support.Training) *string { return &c.Audience }),
			f.Number("People", "Hoeveel deelnemers?", "", "", func(c *support.Training) *int { return &c.People })),
		f.Text("Changed", "Wat gaat er sindsdien anders?", t.host.Judged("Eén concreet voorbeeld zegt de jury meer dan een lijst van artikels."),
			func(c *support.Training) *string { return &c.Changed }))
}

func (t *training) askCourse() {
	var form edit.Form
	title := ui.NewEntry(nil)
	when := ui.NewDateField(t.host.Run, t.host.Today(), t.host.Country)
	audience := ui.NewEntry(nil)
	t.courses.ask("Een vorming", &form, ui.Stack(look.S4,
		form.Add("Title", ui.NewField("Titel", true, title, "Bijvoorbeeld: dag over kinderrechten in ons werk.")),
		beside(200, form.Add("On", ui.NewField("Wanneer?", false, when, "")), ui.NewField("Wie volgde ze?", false, audience, ""))), title,
		func() support.Training {
			return support.Training{Title: title.Text, On: when.Day(), Audience: audience.Text}
		})
}
