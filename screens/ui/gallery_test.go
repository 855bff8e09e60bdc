package ui_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

// galleries are pages with every piece beside each other.
var galleries = []struct {
	name  string
	build func(*ui.Runner) fyne.CanvasObject
}{
	{"fields", fields},
	{"states", states},
	{"icons", icons},
}

// TestGalleries opens every piece at every text size. With KV_PICTURES set it
// also makes pictures to look at.
func TestGalleries(t *testing.T) {
	for _, g := range galleries {
		t.Run(g.name, func(t *testing.T) {
			uitest.EveryScale(t, func(fyne.Window) fyne.CanvasObject { return g.build(ui.NewInlineRunner(t.Context())) })
			if os.Getenv("KV_PICTURES") == "" {
				return
			}
			for mode, scale := range map[look.Mode]float32{look.ModeLight: 1, look.ModeDark: 1.5, look.ModeContrast: 1} {
				uitest.App(t)
				uitest.Style(mode, scale)
				w := test.NewTempWindow(t, g.build(ui.NewInlineRunner(t.Context())))
				w.SetPadded(false)
				uitest.Settle(w)
				w.Canvas().FocusNext()
				w.Canvas().FocusNext()
				uitest.Picture(t, w, fmt.Sprintf("%s-%s-%.0f", g.name, mode, scale*100))
			}
		})
	}
}

func fields(run *ui.Runner) fyne.CanvasObject {
	title := ui.NewEntry(run)
	title.SetText("Een speelstraat per wijk")
	day := ui.NewDateField(run, "2026-11-21", "BE")
	day.SetDay("2027-05-31")
	wrong := ui.NewDateField(run, "2026-11-21", "BE")
	late := ui.NewField("Klaar op", true, wrong, "")
	late.SetError(ui.NotADay)
	number := ui.NewNumberField(run, "VTE", 1)
	number.SetNumber(1.5, true)
	money := ui.NewMoneyField(run)
	money.SetCents(8_600_050, true)
	owner := ui.NewSearchSelect(ui.Options("Jeugddienst", "Groendienst"), nil)
	owner.SetChosen("Jeugddienst")
	owner.Optional = true
	partners := ui.NewMultiSelect("Partner toevoegen", ui.Options("Jeugdraad", "Basisschool De Zandloper", "Politiezone"), nil)
	partners.SetChosen([]string{"Jeugdraad", "Basisschool De Zandloper"})
	status := ui.NewChoice([]ui.Option{{Code: "1", Label: "Idee"}, {Code: "2", Label: "Gepland"}, {Code: "3", Label: "In uitvoering"}, {Code: "4", Label: "Gerealiseerd"}}, nil)
	status.SetChosen("3")
	shown := ui.NewCheckbox("In portfolio uitgelicht", "De jury leest deze actie in haar geheel.", nil)
	shown.SetOn(true)
	text := ui.NewMultiLine(run)
	text.SetText("Kinderen zeggen dat ze nergens kunnen spelen zonder een drukke straat over te steken.")
	search := ui.NewSearch(run, "Zoek een actie", nil)
	explained := ui.NewField("Waarom deze actie", true, text, "Zeg het in twee of drie zinnen.").Explain("Welk cijfer of welke uitspraak van kinderen maakt dat dit nodig is? De jury zoekt die band.")
	uitest.Walk(explained, func(o fyne.CanvasObject) bool {
		if b, ok := o.(*ui.Button); ok && b.Hint() != "" {
			b.Tapped(nil)
		}
		return true
	})
	return ui.NewPage(
		ui.NewPageHeader("Velden", "Alles om in te vullen", ui.NewSecondary("Annuleren", "", nil), ui.NewPrimary("Nieuwe actie", look.Plus, nil), ui.NewDanger("Verwijderen", look.Trash, nil)),
		ui.Fold(look.S4, 420, nil,
			ui.NewCard(ui.Stack(look.S3, ui.NewField("Titel", true, title, ""), ui.NewField("Zoeken", false, search, ""), ui.NewField("Start", false, day, ""), late,
				ui.NewField("Personeel", false, number, "In voltijdse eenheden"), ui.NewField("Budget", false, money, ""))),
			ui.NewCard(ui.Stack(look.S3, ui.NewField("Trekker", true, owner, "Eén dienst of persoon"), ui.NewField("Partners", false, partners, ""), ui.NewField("Status", false, status, ""), shown, explained))),
	)
}

func states(*ui.Runner) fyne.CanvasObject {
	pills := ui.Flow(look.S2, ui.NewStatusPill(ui.Klaar), ui.NewStatusPill(ui.Lopend), ui.NewStatusPill(ui.Aandacht), ui.NewStatusPill(ui.Laat), ui.NewStatusPill(ui.NogNiet))
	filters := ui.NewFilters(1, []string{"Alle 24", "Van mij 6", "Te laat 3"}, func(int) {})
	tabs := ui.NewTabs([]string{"Details", "Meten", "Rode draad"}, ui.NewParagraph(look.Body, "Wat er over deze actie bekend is."), ui.Space(0, 0), ui.Space(0, 0))
	nav := ui.Stack(2, ui.NewNavItem(look.Home, "Overzicht", -1, nil), ui.NewNavItem(look.Chart, "Cijfers", 0.8, nil), ui.NewNavItem(look.Checklist, "Zelfevaluatie", 1, nil), ui.NewNavItem(look.Table, "Vergaderingen", 0.35, nil))
	selected := ui.NewNavItem(look.Flag, "Actieplan", 0.2, nil)
	selected.SetSelected(true)
	nav.Add(selected)
	types := ui.Stack(look.S2, ui.NewText(look.Title, "Titel van een bladzijde"), ui.NewText(look.Heading, "Kop van een detail"), ui.NewText(look.Subheading, "Kop van een kaart"),
		ui.NewText(look.Body, "Gewone tekst"), ui.NewText(look.Muted, "Gewone tekst, stiller"), ui.NewText(look.Caption, "Bijschrift"), ui.NewText(look.Quote, "‘Woorden van een kind’"))
	return ui.NewPage(
		ui.Fold(look.S4, 420, nil,
			ui.NewCard(ui.Stack(look.S3, ui.NewSectionHeader("Status", ui.NewLink("Alles", nil)), pills, filters, tabs)),
			ui.NewCard(ui.Stack(look.S3, ui.NewSectionHeader("Voortgang"), ui.Row(look.S4, ui.NewProgressRing(0.62, 64), ui.NewProgressRing(1, 64), ui.NewProgressRing(0, 64)), ui.NewProgressBar("Acties klaar", "9 van 14", 9.0/14)))),
		ui.Fold(look.S4, 420, nil, ui.NewCard(types), ui.NewCard(nav),
			ui.NewNotice(ui.Laat, ui.Stack(look.S1, ui.NewParagraph(look.Strong, "Drie acties zijn te laat"), ui.NewParagraph(look.Body, "Kijk of de datum nog klopt, of zeg wat er in de weg staat.")))),
	)
}

func icons(*ui.Runner) fyne.CanvasObject {
	row := ui.Flow(look.S5)
	drawings, _ := filepath.Glob("../look/icons/*.svg")
	for _, name := range drawings {
		row.Add(ui.NewIcon(look.Icon(strings.TrimSuffix(filepath.Base(name), ".svg")), look.ColorAccentText, 28))
	}
	return ui.NewPage(ui.NewCard(row))
}
