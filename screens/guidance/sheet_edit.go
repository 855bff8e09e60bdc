package guidance

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/guidance"
	"kindvriendelijk/app/inspiration"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// helps say what belongs in the texts of a sheet.
var helps = map[string]string{
	"Summary": "Waarom zou een collega verder lezen?",
	"ForWhom": "Welke kinderen of jongeren, en hoe oud?",
	"How":     "Welke stappen, met wie, hoe deden kinderen mee? Noem functies, geen namen.",
	"Lesson":  "Wat zouden jullie anders doen? Dat is het nuttigste van de fiche.",
	"Result":  "Wat is er nu anders voor kinderen?",
}

// editSheet opens a sheet of ours. What could be about a person is pointed out
// at once, and stops it until someone looked at it.
func (p *Page) editSheet(l guidance.Leaf) {
	f := p.newForm()
	notice := ui.Stack(0)
	f.add(notice)
	sheetTexts(f, &l)
	p.sheetChoices(f, &l)
	names := ui.NewCheckbox("Wat hierboven gemarkeerd is, gaat niet over een persoon", "Bijvoorbeeld een straat of een school die zo heet.", nil)
	names.Hide()
	f.add(names)
	var found []guidance.Finding
	check := func(then func(err error)) {
		for _, take := range f.take {
			take()
		}
		ui.Run(p.host.Run, func(ctx context.Context) ([]guidance.Finding, error) { return p.Sheets.Check(ctx, l.Sheet) }, func(all []guidance.Finding, err error) {
			found = all
			notice.Objects = nil
			if len(all) > 0 {
				notice.Objects = []fyne.CanvasObject{foundNotice(all)}
			}
			names.Hidden = len(all) == 0
			notice.Refresh()
			names.Refresh()
			then(err)
		})
	}
	d := ui.NewDialog("Praktijkfiche", 680, ui.Stack(look.S4, f.parts...))
	save := func(then func()) func() {
		return func() {
			check(func(err error) {
				d.Fit()
				if err != nil {
					ui.ShowError("check a practice sheet", err, p.host.Window)
					return
				}
				p.keepSheet(f, &l, allowed(found, names.On()), func() {
					d.Close()
					then()
				})
			})
		}
	}
	buttons := []fyne.CanvasObject{ui.NewPrimary("Bewaar en toon het bestand", look.Eye, save(func() { p.preview(l) })),
		ui.NewSecondary("Bewaar", look.Check, save(func() { p.host.Say("De praktijkfiche is bewaard") })), ui.NewSecondary("Annuleren", "", d.Close)}
	if l.ID != "" {
		buttons = append(buttons, ui.NewQuiet("Verwijder", look.Trash, func() {
			d.Close()
			p.deleteSheet(l)
		}))
	}
	d.SetButtons(buttons...)
	d.First = f.first
	check(func(error) { d.Show(p.host.Window) })
}

// sheetTexts adds the texts of a sheet; the municipality stays the one of the
// dossier.
func sheetTexts(f *form, l *guidance.Leaf) {
	for _, part := range l.Parts() {
		switch part.Field {
		case "Municipality":
		case "Title", "Years", "Summary", "ForWhom":
			f.line(part.Field, part.Title, helps[part.Field], part.Field != "Years", part.Text)
		default:
			f.text(part.Field, part.Title, helps[part.Field], part.Field != "Result", part.Text)
		}
	}
}

// sheetChoices adds what is chosen rather than written.
func (p *Page) sheetChoices(f *form, l *guidance.Leaf) {
	var themes, bands []ui.Option
	for _, t := range p.Themes {
		themes = append(themes, ui.Option{Code: t.Code, Label: t.Name})
	}
	for _, b := range inspiration.Bands() {
		bands = append(bands, ui.Option{Code: b.Code, Label: b.Name})
	}
	theme := ui.NewMultiSelect("Thema toevoegen", themes, nil)
	theme.SetChosen(l.Themes)
	band := ui.NewSearchSelect(bands, nil)
	band.Optional, band.PlaceHolder = true, "Liever niet gezegd"
	band.SetChosen(l.Costs)
	f.take = append(f.take, func() { l.Themes, l.Costs = theme.Chosen(), band.Chosen() })
	f.field("Themes", "Thema’s", "", true, theme)
	f.field("Costs", "Wat kostte het ongeveer?", "In grote stappen, zodat niemand een factuur kan terugrekenen.", false, band)
	if len(l.Measures) == 0 {
		return
	}
	var lines []string
	for _, m := range l.Measures {
		lines = append(lines, m.Name+after(": ", m.Outcome))
	}
	f.field("Measures", "Wat jullie maten", "", false, ui.NewParagraph(look.Body, strings.Join(lines, "\n")))
}

// foundNotice lists what could be about a person.
func foundNotice(all []guidance.Finding) fyne.CanvasObject {
	lines := ui.Stack(look.S1, ui.NewParagraph(look.Strong, "Kijk dit na voor jullie de fiche delen"))
	for _, f := range all {
		lines.Add(ui.NewParagraph(look.Body, "• ‘"+f.Words+"’ bij ‘"+f.Part+"’"))
	}
	return ui.NewNotice(ui.Aandacht, lines)
}

// allowed are the words that someone said are no names.
func allowed(found []guidance.Finding, yes bool) []string {
	var out []string
	for _, f := range found {
		if yes {
			out = append(out, f.Words)
		}
	}
	return out
}

func (p *Page) keepSheet(f *form, l *guidance.Leaf, allowed []string, done func()) {
	f.form.Write(p.host, "save a practice sheet", func(ctx context.Context) error {
		kept, err := p.Sheets.Save(ctx, *l, allowed)
		if err == nil {
			l.ID = kept.ID
		}
		return err
	}, func() {
		p.Reload()
		done()
	})
}
