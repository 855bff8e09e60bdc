package templates_test

import (
	"errors"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/templates"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

func TestPage_fits(t *testing.T) {
	for name, tt := range map[string]struct {
		store store
		route string
	}{
		"the list": {store{}, ""}, "nothing known": {store{}, "templates/startnota"}, "a letter": {store{people: 2}, "templates/brief-ouders"},
		"long texts": {long(), "templates/juryvoorbereiding"}, "many to choose from": {long(), "templates/taakkaart-trekker"},
		"wide tables": {store{people: 2}, "templates/communicatieplan"}, "a script": {store{people: 2}, "templates/draaiboek-focusgroep"},
	} {
		t.Run(name, func(t *testing.T) {
			uitest.EveryScale(t, func(w fyne.Window) fyne.CanvasObject {
				d := build(t, tt.store, w)
				frame := uitest.InShell(d.w, d)
				d.Show(tt.route)
				return frame
			})
		})
	}
}

func TestPage_everyTemplateShows(t *testing.T) {
	d := open(t)
	for _, of := range templates.Default().Search("", "BE-VLG") {
		d.Show("templates/" + of.Code)
		uitest.Settle(d.w)
		uitest.MustShow(t, d.Content(), "Zo leest het nu", "Komt uit het dossier")
	}
}

func TestPage_detail(t *testing.T) {
	d := open(t)
	d.Show("templates/taakkaart-trekker")
	uitest.MustShow(t, d.Content(), "Taakkaart van de trekker", "Wanneer", "Voor wie", "Ongeveer 2 bladzijden", "Komt uit het dossier",
		"Voor wie?", "Els 0", "plekken om zelf aan te vullen", "In Word staan ze in het geel, tussen rechte haken.", "Wat je niet hoeft")
	t.Run("a choice fills it anew, and stays", func(t *testing.T) {
		uitest.MustNotShow(t, d.Content(), "Naam: Els 1")
		uitest.Tap(t, d.w, "Els 1")
		uitest.MustShow(t, d.Content(), "Naam: Els 1")
		d.Show("templates/poster-terugkoppeling")
		uitest.MustShow(t, d.Content(), "Jij zei, wij deden", "Meer bomen.")
		uitest.MustNotShow(t, d.Content(), "Geheim.")
		d.Show("templates/taakkaart-trekker")
		uitest.MustShow(t, d.Content(), "Naam: Els 1")
	})
	t.Run("an article opens", func(t *testing.T) {
		uitest.Tap(t, d.w, "Lees over draagvlak")
		if len(d.routes) != 1 || d.routes[0] != ui.To(ui.PageKnowledge, "articles", "draagvlak") {
			t.Error(d.routes)
		}
	})
	t.Run("an unknown template leaves the page as it is", func(t *testing.T) {
		d.Show("templates/bestaat-niet")
		d.Show("methods/startnota")
		uitest.MustShow(t, d.Content(), "Taakkaart van de trekker")
	})
	t.Run("one answer is no question", func(t *testing.T) {
		d.store.people = 1
		d.Reload()
		uitest.MustNotShow(t, d.Content(), "Voor wie?")
	})
}

func TestPage_search(t *testing.T) {
	d := open(t)
	uitest.Focus(t, d.w, uitest.Find[*ui.Entry](t, d.Content()))
	uitest.Type(t, d.w, "poster")
	uitest.MustShow(t, d.Content(), "1 van de", "Poster voor kinderen: jij zei, wij deden")
	uitest.Type(t, d.w, "xyz")
	uitest.MustShow(t, d.Content(), "Geen enkel sjabloon past hierbij.")
	uitest.Tap(t, d.w, "Toon alle")
	uitest.MustShow(t, d.Content(), "al half ingevuld")
	t.Run("a template that is hidden is brought back", func(t *testing.T) {
		uitest.Focus(t, d.w, uitest.Find[*ui.Entry](t, d.Content()))
		uitest.Type(t, d.w, "poster")
		d.Show("templates/startnota")
		uitest.MustShow(t, d.Content(), "Startnota voor het college", "al half ingevuld")
	})
}

func TestPage_save(t *testing.T) {
	d := open(t)
	d.Show("templates/collegebesluit")
	uitest.Tap(t, d.w, "Bewaar voor Word")
	if d.written != nil {
		t.Fatal("written though the user cancelled")
	}
	d.pick.Path = "/x/besluit.docx"
	uitest.Tap(t, d.w, "Bewaar voor Word")
	if len(d.written) != 1 || d.written[0].Parts[0].Title != "Ontwerp van collegebesluit" || d.opened[0] != "/x/besluit.docx" || d.told[0] != "besluit.docx is bewaard." {
		t.Errorf("wrote %d, opened %q, told %q", len(d.written), d.opened, d.told)
	}
	if q := d.pick.Asked[0]; q.Name != "Proefdorp – Ontwerp van collegebesluit – 2026-11-22.docx" || q.Kind.Extensions[0] != "docx" {
		t.Errorf("asked %+v", q)
	}
	uitest.MustShow(t, d.Content(), "Bewaard als besluit.docx")
	uitest.Tap(t, d.w, "Open")
	if len(d.opened) != 2 {
		t.Error("not opened again")
	}
	t.Run("as PDF, with what it could not show", func(t *testing.T) {
		d.pick.Path, d.warnings = "/x/besluit.pdf", []string{"Eén teken ontbreekt."}
		uitest.Tap(t, d.w, "Bewaar als PDF")
		if d.told[1] != "besluit.pdf is bewaard. Eén teken ontbreekt." || d.pick.Asked[2].Kind.Extensions[0] != "pdf" {
			t.Errorf("told %q, asked %+v", d.told, d.pick.Asked)
		}
	})
	t.Run("a file that cannot be written", func(t *testing.T) {
		d.fail, d.opened = errors.New("secret"), nil
		uitest.Tap(t, d.w, "Bewaar voor Word")
		uitest.MustShow(t, uitest.Top(d.w), "Dat is niet gelukt")
		if d.opened != nil {
			t.Error("opened")
		}
	})
}

func TestPage_lost(t *testing.T) {
	d := open(t)
	d.lost = errors.New("secret")
	d.Reload()
	uitest.MustShow(t, d.Content(), "Wat je ziet is misschien niet van nu", "Zo leest het nu")
}

func TestPage_folded(t *testing.T) {
	uitest.App(t)
	w := uitest.Window(t, ui.Space(0, 0))
	uitest.Style("light", 2)
	d := build(t, store{}, w)
	uitest.InShell(d.w, d)
	uitest.MustNotShow(t, d.Content(), "Zo leest het nu")
	d.Show("templates/startnota")
	uitest.Settle(w)
	uitest.MustShow(t, d.Content(), "Zo leest het nu")
	d.Home()
	uitest.Settle(w)
	uitest.MustNotShow(t, d.Content(), "Zo leest het nu")
}
