package actions

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// Goals keeps the goals that actions hang on.
type Goals interface {
	CreateGoal(ctx context.Context, g actions.Goal) (actions.Goal, error)
	UpdateGoal(ctx context.Context, g actions.Goal) error
	DeleteGoal(ctx context.Context, id string) error
}

// editGoals shows the goals, to add, change and delete.
func (p *Page) editGoals() {
	rows := container.NewVBox()
	var d *ui.Dialog
	for _, g := range p.goals {
		line := ui.RowGrow(look.S3, 1, ui.NewIcon(look.Target, look.ColorAccentText, 18), ui.NewParagraph(look.Body, g.Title), ui.NewIcon(look.Right, look.ColorMuted, 16))
		rows.Add(ui.NewRowTile(line, func() { d.Close(); p.editGoal(g) }))
	}
	if len(p.goals) == 0 {
		rows.Add(ui.NewParagraph(look.Muted, "Een doel zegt wat er voor kinderen verandert. Onder een doel komen de acties."))
	}
	d = ui.NewDialog("Doelen", 560, rows)
	add := ui.NewPrimary("Nieuw doel", look.Plus, func() { d.Close(); p.editGoal(actions.Goal{Position: len(p.goals) + 1}) })
	d.SetButtons(add, ui.NewSecondary("Sluiten", "", d.Close))
	d.First = add
	d.Show(p.host.Window)
}

// editGoal opens a goal, or a new one.
func (p *Page) editGoal(g actions.Goal) {
	var form edit.Form
	title, why := ui.NewEntry(nil), ui.NewMultiLine(nil)
	title.SetText(g.Title)
	why.SetText(g.Why)
	d := ui.NewDialog(map[bool]string{true: "Nieuw doel", false: "Doel"}[g.ID == ""], 560, ui.Stack(look.S4,
		form.Add("Title", ui.NewField("Wat willen jullie bereiken?", true, title, "Bijvoorbeeld: elk kind kan veilig alleen naar school.")),
		ui.NewField("Waarom dit doel?", false, why, "Het antwoord waarop: een knelpunt dat uit de analyse of van kinderen kwam.")))
	accept := func() {
		g.Title, g.Why = strings.TrimSpace(title.Text), why.Text
		if g.Title == "" {
			form.Show(map[string]string{"Title": "Schrijf het doel in één zin."})
			return
		}
		form.Write(p.host, "save a goal", func(ctx context.Context) error {
			if g.ID == "" {
				_, err := p.Goals.CreateGoal(ctx, g)
				return err
			}
			return p.Goals.UpdateGoal(ctx, g)
		}, func() {
			d.Close()
			p.Reload()
		})
	}
	buttons := []fyne.CanvasObject{ui.NewPrimary("Bewaar", look.Check, accept), ui.NewSecondary("Annuleren", "", d.Close)}
	if g.ID != "" {
		buttons = append(buttons, ui.NewQuiet("Verwijder", look.Trash, func() {
			d.Close()
			p.host.Write("delete a goal", func(ctx context.Context) error { return p.Goals.DeleteGoal(ctx, g.ID) }, func() {
				p.Reload()
				p.host.Say("Het doel is verwijderd; de acties blijven")
			})
		}))
	}
	d.SetButtons(buttons...)
	d.First = title
	d.Show(p.host.Window)
}
