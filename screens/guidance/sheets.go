package guidance

import (
	"context"
	"fmt"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app"
	"kindvriendelijk/app/guidance"
	"kindvriendelijk/app/inspiration"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

var sheetFile = ui.FileKind{Name: "Praktijkfiche", Extensions: []string{"toml"}}

// newSheet asks about which action a sheet tells.
func (p *Page) newSheet() {
	ui.Run(p.host.Run, p.Sheets.Actions, func(all []thread.Ref, err error) {
		if err != nil {
			ui.ShowError("list the actions", err, p.host.Window)
			return
		}
		if len(all) == 0 {
			ui.ShowMessage("Nog geen acties", "Een praktijkfiche vertelt over een actie uit jullie plan. Zet er daar eerst een in.", p.host.Window)
			return
		}
		var options []ui.Option
		for _, a := range all {
			options = append(options, ui.Option{Code: a.ID, Label: a.Title, Detail: a.Detail})
		}
		which := ui.NewSearchSelect(options, nil)
		which.PlaceHolder = "Zoek een actie"
		field := ui.NewField("Over welke actie vertellen jullie?", true, which, "Kies iets dat gebeurd is, ook als het anders liep dan gepland.")
		d := ui.NewDialog("Nieuwe praktijkfiche", 560, ui.Stack(look.S4, field,
			ui.NewParagraph(look.Muted, "Wij nemen over wat jullie deden, voor wie, hoe, wat het ongeveer kostte en wat jullie maten. Trekker, partners, notities en namen blijven achter.")))
		d.SetButtons(ui.NewPrimary("Schrijf een eerste versie", look.Right, func() {
			if which.Chosen() == "" {
				field.SetError("Kies een actie.")
				return
			}
			d.Close()
			p.draftSheet(which.Chosen())
		}), ui.NewSecondary("Annuleren", "", d.Close))
		d.First = which
		d.Show(p.host.Window)
	})
}

func (p *Page) draftSheet(actionID string) {
	ui.Run(p.host.Run, func(ctx context.Context) (guidance.Leaf, error) { return p.Sheets.Draft(ctx, actionID) }, func(l guidance.Leaf, err error) {
		if err != nil {
			ui.ShowError("draft a practice sheet", err, p.host.Window)
			return
		}
		p.editSheet(l)
	})
}

// openSheet opens a sheet: ours to write on, that of others to read.
func (p *Page) openSheet(l guidance.Leaf) {
	if l.Own {
		p.editSheet(l)
		return
	}
	d := ui.NewDialog(l.Title, 680, ui.Stack(look.S4, ui.NewParagraph(look.Label.In(look.ColorAccentText), "Van een andere gemeente: "+l.Municipality), p.sheetWords(l.Sheet)))
	d.SetButtons(ui.NewPrimary("Zet als idee in ons actieplan", look.Plus, func() {
		d.Close()
		p.take(l)
	}), ui.NewSecondary("Sluiten", "", d.Close), ui.NewQuiet("Verwijder", look.Trash, func() {
		d.Close()
		p.deleteSheet(l)
	}))
	d.Show(p.host.Window)
}

// take puts a sheet of others into the plan and opens the action there.
func (p *Page) take(l guidance.Leaf) {
	var made string
	p.host.Write("take a practice sheet into the plan", func(ctx context.Context) (err error) {
		made, err = p.Sheets.Take(ctx, l.Idea())
		return err
	}, func() {
		p.host.Open(ui.To(ui.PageActions, thread.Action, made))
		p.host.Say("‘" + l.Title + "’ staat als idee in jullie actieplan")
	})
}

func (p *Page) deleteSheet(l guidance.Leaf) {
	p.host.Write("delete a practice sheet", func(ctx context.Context) error { return p.Sheets.Delete(ctx, l.ID) }, func() {
		p.Reload()
		p.host.Say("De praktijkfiche is verwijderd")
	})
}

// readSheet takes over the file of another municipality.
func (p *Page) readSheet() {
	p.host.Pick.OpenFile("Kies een praktijkfiche", sheetFile, func(path string) {
		var got guidance.Leaf
		p.host.Write("read a practice sheet", func(ctx context.Context) (err error) {
			got, err = p.Sheets.ReadFile(ctx, path)
			return err
		}, func() {
			p.Reload()
			p.host.Say("De fiche van " + got.Municipality + " staat nu ook in de Kennisbank")
		})
	})
}

// sheetWords are all the texts of a sheet below each other: exactly what stands
// in the file.
func (p *Page) sheetWords(s inspiration.Sheet) fyne.CanvasObject {
	out := ui.Stack(look.S3)
	add := func(title, text string) {
		if strings.TrimSpace(text) != "" {
			out.Add(ui.Stack(2, ui.NewParagraph(look.Label, title), ui.NewParagraph(look.Body, text)))
		}
	}
	for _, part := range s.Parts() {
		add(part.Title, *part.Text)
	}
	var themes []string
	for _, t := range p.Themes {
		for _, code := range s.Themes {
			if t.Code == code {
				themes = append(themes, t.Name)
			}
		}
	}
	add("Thema’s", strings.Join(themes, ", "))
	add("Land", app.NameOf(inspiration.Countries(), s.Country))
	add("Wat het ongeveer kostte", app.NameOf(inspiration.Bands(), s.Costs))
	for _, m := range s.Measures {
		add(fmt.Sprintf("Gemeten: %s (%s)", m.Name, m.Unit), m.Outcome+" ")
	}
	return out
}

// preview shows exactly what goes into the file, and writes it.
func (p *Page) preview(l guidance.Leaf) {
	name := l.FileName(p.host.Today())
	d := ui.NewDialog("Dit staat in het bestand", 680, ui.Stack(look.S4,
		ui.NewParagraph(look.Muted, "Alleen dit reist mee. Lees het na: herken je iemand, ga dan terug en haal dat weg."), ui.NewCard(p.sheetWords(l.Sheet)),
		ui.NewParagraph(look.Caption, "Bestand: "+name)))
	d.SetButtons(ui.NewPrimary("Bewaar het bestand", look.Download, func() {
		p.host.Pick.SaveFile("Bewaar de praktijkfiche", name, sheetFile, func(path string) {
			ui.Do(p.host.Run, func(ctx context.Context) error { return p.Sheets.WriteFile(ctx, l.Sheet, path) }, func(err error) {
				if err != nil {
					ui.ShowError("write a practice sheet", err, p.host.Window)
					return
				}
				d.Close()
				p.host.Tell("De praktijkfiche is bewaard. Stuur ze als bijlage naar een collega.")
			})
		})
	}), ui.NewSecondary("Ga terug", look.Left, func() {
		d.Close()
		p.editSheet(l)
	}))
	d.Show(p.host.Window)
}
