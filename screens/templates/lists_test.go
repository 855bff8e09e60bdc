package templates_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/listening"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

func TestPage_listsFit(t *testing.T) {
	for _, code := range []string{"controlegesprek-kinderen", "quickscan-volwassenen", "beleidsscan-diensten"} {
		t.Run(code, func(t *testing.T) {
			uitest.EveryScale(t, func(w fyne.Window) fyne.CanvasObject {
				d := build(t, long(), w)
				frame := uitest.InShell(d.w, d)
				d.Show("questionnaires/" + code)
				return frame
			})
		})
	}
}

func TestPage_lists(t *testing.T) {
	d := open(t)
	uitest.MustNotShow(t, d.Content(), "geen officiële lijst")
	uitest.Tap(t, d.w, "Vragenlijsten")
	uitest.MustShow(t, d.Content(), "Eigen vragen, geen officiële lijst", "Praatplaten met kleuters van 4 tot 7 jaar")
	for _, q := range listening.DefaultQuestionnaires().All() {
		d.Show("questionnaires/" + q.Code)
		uitest.MustShow(t, d.Content(), q.Title, q.Heading, "Zo pak je het aan", "Bewaar als PDF")
	}
	d.Show("questionnaires/bestaat-niet")
	uitest.Focus(t, d.w, uitest.Find[*ui.Entry](t, d.Content()))
	uitest.Type(t, d.w, "xyz")
	uitest.MustShow(t, d.Content(), "Geen enkele vragenlijst past hierbij.")
	d.Show("questionnaires/ouders-0-5")
	uitest.MustShow(t, d.Content(), "Hoe is het hier met een klein kind?")
	d.Home()
	uitest.MustShow(t, d.Content(), "al half ingevuld")
}

func TestPage_keepsLists(t *testing.T) {
	d := open(t)
	d.Show("questionnaires/controlegesprek-kinderen")
	d.pick.Path = "/x/lijst.pdf"
	for _, tt := range []struct{ button, name, title string }{
		{"Bewaar als PDF", "Proefdorp – Controlegesprek met kinderen van 8 tot 11 jaar – 2026-11-22.pdf", "Hoe is het om hier te wonen?"},
		{"Bewaar voor Word", "Proefdorp – Controlegesprek met kinderen van 8 tot 11 jaar – 2026-11-22.docx", "Hoe is het om hier te wonen?"},
		{"Bewaar turfblad", "Proefdorp – Turfblad – Controlegesprek met kinderen van 8 tot 11 jaar – 2026-11-22.pdf", "Turfblad: Controlegesprek met kinderen van 8 tot 11 jaar"},
	} {
		d.written, d.pick.Asked = nil, nil
		uitest.Tap(t, d.w, tt.button)
		if len(d.written) != 1 || d.written[0].Parts[0].Title != tt.title || d.pick.Asked[0].Name != tt.name {
			t.Errorf("%s wrote %d as %+v", tt.button, len(d.written), d.pick.Asked)
		}
	}
	d.pick.Path = "/x/lijst.csv"
	uitest.Tap(t, d.w, "Bewaar als tabel (CSV)")
	if len(d.tables) != 1 || !strings.Contains(d.tables[0], "Ik slaap goed. (ja / soms / nee / weet ik niet)") {
		t.Errorf("wrote %q", d.tables)
	}
}
