package methods

import (
	"context"
	"fmt"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/methods"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// usesOf are the uses of a card.
func (p *Page) usesOf(code string) []methods.UseOf {
	var out []methods.UseOf
	for _, u := range p.uses {
		if u.Method == code {
			out = append(out, u)
		}
	}
	return out
}

// uses says where a card is used in the trajectory; nothing when it isn't.
func (c *card) uses(m methods.Method) []fyne.CanvasObject {
	all := c.page.usesOf(m.Code)
	if len(all) == 0 {
		return nil
	}
	list := ui.Stack(look.S2)
	for _, u := range all {
		parts := []fyne.CanvasObject{ui.NewParagraph(look.Strong, c.page.placeOf(u.Use))}
		if words := c.page.whoAndWhen(u.Use); words != "" {
			parts = append(parts, ui.NewParagraph(look.Caption, words))
		}
		if u.Note != "" {
			parts = append(parts, ui.NewParagraph(look.Body, u.Note))
		}
		list.Add(ui.NewTile(ui.Stack(look.S1, parts...), func() { c.page.editUse(u.Use) }))
	}
	return []fyne.CanvasObject{section("Zo gebruiken jullie dit", list)}
}

// placeOf names the step and the moment of a use.
func (p *Page) placeOf(u methods.Use) string {
	var out []string
	for _, l := range []struct {
		list []Place
		code string
	}{{p.places.Steps, u.Step}, {p.places.Moments, u.Moment}} {
		for _, x := range l.list {
			if x.Code == l.code {
				out = append(out, p.say(x.Title))
			}
		}
	}
	if len(out) == 0 {
		return "Een stap die er niet meer is"
	}
	return strings.Join(out, " · ")
}

func (p *Page) whoAndWhen(u methods.Use) string {
	var out []string
	if u.On != "" {
		out = append(out, p.host.Day(u.On))
	}
	if u.Who != "" {
		out = append(out, u.Who)
	}
	switch {
	case u.People == 1:
		out = append(out, "1 deelnemer")
	case u.People > 1:
		out = append(out, fmt.Sprintf("%d deelnemers", u.People))
	}
	return strings.Join(out, " · ")
}

// useForm are the fields of a use.
type useForm struct {
	edit.Form
	step, moment *ui.SearchSelect
	day          *ui.DateField
	people       *ui.NumberField
	who, note    *ui.Entry
	judged       func(text string) string // see [ui.Host.Judged]
}

func (p *Page) newUseForm(u methods.Use) *useForm {
	f := &useForm{step: ui.NewSearchSelect(p.placeOptions(p.places.Steps), nil), moment: ui.NewSearchSelect(p.placeOptions(p.places.Moments), nil),
		day: ui.NewDateField(p.host.Run, p.host.Today(), p.host.Country), people: ui.NewNumberField(p.host.Run, "deelnemers", 0),
		who: ui.NewEntry(nil), note: ui.NewMultiLine(nil), judged: p.host.Judged}
	f.step.Optional, f.step.PlaceHolder = true, "Geen stap"
	f.moment.Optional, f.moment.PlaceHolder = true, "Geen moment"
	f.note.SetMinRowsVisible(2)
	f.step.SetChosen(u.Step)
	f.moment.SetChosen(u.Moment)
	f.day.SetDay(u.On)
	f.people.SetNumber(float64(u.People), u.People > 0)
	f.who.SetText(u.Who)
	f.note.SetText(u.Note)
	return f
}

func (p *Page) placeOptions(all []Place) []ui.Option {
	var out []ui.Option
	for _, x := range all {
		out = append(out, ui.Option{Code: x.Code, Label: strings.TrimSpace(x.Number + " " + p.say(x.Title))})
	}
	return out
}

func (f *useForm) sheet() fyne.CanvasObject {
	return ui.Stack(look.S4,
		f.Add("Step", ui.NewField("Bij welke stap?", false, f.step, "De stap toont dan dat jullie deze methode gebruiken.")),
		f.Add("Moment", ui.NewField("Of op welk moment?", false, f.moment, f.judged("De momenten waarop de jury vraagt wie jullie betrokken."))),
		ui.Fold(look.S4, 200, nil, f.Add("On", ui.NewField("Wanneer?", false, f.day, "")), f.Add("People", ui.NewField("Met hoeveel?", false, f.people, ""))),
		f.Add("Who", ui.NewField("Met welke groep?", false, f.who, "Bijvoorbeeld: een klas met kinderen van tien jaar. Geen namen van kinderen.")),
		f.Add("Note", ui.NewField("Wat valt op te merken?", false, f.note, "")))
}

// take reads the fields into a use.
func (f *useForm) take(u methods.Use) methods.Use {
	u.Step, u.Moment, u.Who, u.Note = f.step.Chosen(), f.moment.Chosen(), f.who.Text, f.note.Text
	f.day.Settle()
	u.On = f.day.Day()
	return u
}

// editUse opens a use of a card, or a new one.
func (p *Page) editUse(u methods.Use) {
	m, _ := p.all.ByCode(u.Method)
	f := p.newUseForm(u)
	people := u.People
	f.people.OnNumber = func(v float64, filled bool) { people = int(v) }
	d := ui.NewDialog("Gebruik ‘"+m.Name+"’", 560, f.sheet())
	buttons := []fyne.CanvasObject{ui.NewPrimary("Bewaar", look.Check, func() {
		f.people.Settle()
		now := f.take(u)
		now.People = people
		f.Write(p.host, "save a use of a method", func(ctx context.Context) error {
			_, err := p.Desk.SaveUse(ctx, now)
			return err
		}, func() {
			d.Close()
			p.Reload()
			p.host.Say("‘" + m.Name + "’ staat in jullie traject")
		})
	}), ui.NewSecondary("Annuleren", "", d.Close)}
	if u.Step != "" {
		buttons = append(buttons, ui.NewQuiet("Toon de stap", look.Steps, func() {
			d.Close()
			p.host.Open(ui.To(ui.PageRoute, "steps", u.Step))
		}))
	}
	if u.ID != "" {
		buttons = append(buttons, ui.NewQuiet("Haal uit ons traject", look.Trash, func() {
			d.Close()
			p.host.Write("delete a use of a method", func(ctx context.Context) error { return p.Desk.DeleteUse(ctx, u.ID) }, func() {
				p.Reload()
				p.host.Say("‘" + m.Name + "’ is uit jullie traject gehaald")
			})
		}))
	}
	d.SetButtons(buttons...)
	d.First = f.step
	d.Show(p.host.Window)
}
