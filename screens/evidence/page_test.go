package evidence_test

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"kindvriendelijk/app"
	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
	"kindvriendelijk/screens/ui/uitest"
)

// long has the texts that users should not, but will, write.
func long(t *testing.T) *store {
	s := example(t)
	words := strings.Repeat("Kindvriendelijkheidsbeleidsplannen voor alle kinderen 🧒🏽 ", 20)
	for i := range s.all {
		e := &s.all[i]
		e.Title, e.Number, e.File.Name = words, e.Number+12_000, words
	}
	s.uses["e1"][0].Title = words
	return s
}

func TestPage_fits(t *testing.T) {
	for name, tt := range map[string]struct {
		store func(t *testing.T) *store
		route string
	}{
		"a decision": {example, "evidence/e1"}, "a photo": {example, "evidence/e2"}, "nothing yet": {func(*testing.T) *store { return &store{} }, ""}, "long texts": {long, "evidence/e1"},
		"many": {func(t *testing.T) *store {
			s := example(t)
			for i := range 10_000 {
				s.all = append(s.all, evidence.Evidence{ID: fmt.Sprint("x", i), Number: i + 4, Kind: evidence.Other, Title: "Bewijs"})
			}
			return s
		}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			s := tt.store(t)
			uitest.EveryScale(t, func(w fyne.Window) fyne.CanvasObject {
				d := build(t, s, w)
				frame := uitest.InShell(d.w, d)
				d.Show(tt.route)
				return frame
			})
		})
	}
}

// field finds the input below a label, says what the field tells is wrong.
func field[T fyne.CanvasObject](t *testing.T, d *desk, label string) T {
	t.Helper()
	return uitest.Find[T](t, around(t, d, label))
}

func says(t *testing.T, d *desk, label string) string {
	t.Helper()
	return around(t, d, label).Error()
}

func around(t *testing.T, d *desk, label string) *ui.Field {
	t.Helper()
	for _, f := range uitest.All[*ui.Field](uitest.Top(d.w)) {
		if uitest.Texts(f)[0] == label {
			return f
		}
	}
	t.Fatalf("no field %q", label)
	return nil
}

// typeIn puts a text in place of what a field holds, write leaves it too.
func typeIn(t *testing.T, d *desk, in fyne.Focusable, text string) {
	t.Helper()
	uitest.Focus(t, d.w, in)
	for range 60 {
		uitest.Press(d.w, fyne.KeyEnd, fyne.KeyBackspace)
	}
	uitest.Type(t, d.w, text)
}

func write(t *testing.T, d *desk, in fyne.Focusable, text string) {
	t.Helper()
	typeIn(t, d, in, text)
	d.w.Canvas().Unfocus()
}

func search(t *testing.T, d *desk) *ui.Entry {
	t.Helper()
	for _, e := range uitest.All[*ui.Entry](d.Content()) {
		if e.PlaceHolder == "Zoek een bewijsstuk" {
			return e
		}
	}
	t.Fatal("no field to search with")
	return nil
}

func TestPage_list(t *testing.T) {
	d := open(t, example(t))
	uitest.MustShow(t, d.Content(), "3 bewijsstukken", "B-1", "Collegebesluit · 03/03/2025", "Foto · zonder toestemming", "Website · zonder bestand", "Besluiten 1", "Zonder bestand 1")
	typeIn(t, d, search(t, d), "raad web")
	uitest.MustShow(t, d.Content(), "Pagina over de kinderraad", "Alle 1", "Besluiten 0")
	uitest.MustNotShow(t, d.Content(), "Opening van het plein")
	uitest.Type(t, d.w, "xyz")
	uitest.MustShow(t, d.Content(), "Geen enkel bewijsstuk past hierbij.")
	uitest.Tap(t, d.w, "Toon alles")
	uitest.MustShow(t, d.Content(), "Opening van het plein")
	uitest.Tap(t, d.w, "Foto’s 1")
	uitest.MustNotShow(t, d.Content(), "Pagina over de kinderraad")
	d.Show("evidence/e3")
	uitest.MustShow(t, d.Content(), "Pagina over de kinderraad", "Kies een bestand", "Nog nergens.", "[B-3]")
}

func TestPage_keepsEachField(t *testing.T) {
	d := open(t, example(t))
	d.Show("evidence/e1")
	for _, tt := range []struct {
		what string
		do   func()
		want func(e evidence.Evidence) bool
	}{
		{"what it proves", func() { write(t, d, field[*ui.Entry](t, d, "Wat bewijst het?"), "Alles.") }, func(e evidence.Evidence) bool { return e.Proves == "Alles." }},
		{"the title", func() { write(t, d, field[*ui.Entry](t, d, "Titel"), "Besluit") }, func(e evidence.Evidence) bool { return e.Title == "Besluit" }},
		{"the day", func() { write(t, d, field[*ui.DateField](t, d, "Datum"), "4/4/2025") }, func(e evidence.Evidence) bool { return e.Date == "2025-04-04" }},
		{"whose it is", func() { write(t, d, field[*ui.Entry](t, d, "Van wie?"), "College") }, func(e evidence.Evidence) bool { return e.Owner == "College" }},
		{"the number of the decision", func() { write(t, d, field[*ui.Entry](t, d, "Nummer van het besluit"), "7") }, func(e evidence.Evidence) bool { return e.Reference == "7" }},
		{"for all", func() { uitest.Tap(t, d.w, "Mag ook buiten de jury getoond worden") }, func(e evidence.Evidence) bool { return e.Public }},
		{"the kind", func() {
			uitest.Tap(t, d.w, "Collegebesluit")
			uitest.Type(t, d.w, "foto")
			uitest.Press(d.w, fyne.KeyReturn)
		}, func(e evidence.Evidence) bool { return e.Kind == evidence.Photo }},
		{"what a photo shows", func() { write(t, d, field[*ui.Entry](t, d, "Wat toont de foto?"), "Een plein.") }, func(e evidence.Evidence) bool { return e.Alt == "Een plein." }},
		{"the consent", func() { write(t, d, field[*ui.Entry](t, d, "Hoe is toestemming gegeven?"), "Op papier.") }, func(e evidence.Evidence) bool { return e.Consent == "Op papier." }},
	} {
		t.Run(tt.what, func(t *testing.T) {
			tt.do()
			if e := *d.store.get("e1"); !tt.want(e) {
				t.Errorf("stored %+v", e)
			}
		})
	}
}

func TestPage_refusesAnEmptyTitle(t *testing.T) {
	d := open(t, example(t))
	d.Show("evidence/e1")
	write(t, d, field[*ui.Entry](t, d, "Titel"), "")
	if got := says(t, d, "Titel"); got != "Geef het bewijs een titel." || d.store.get("e1").Title == "" {
		t.Errorf("the field says %q", got)
	}
	d.Show("evidence/e2")
	if got := says(t, d, "Titel"); got != "" {
		t.Errorf("another proof says %q", got)
	}
}

func TestPage_failingStore(t *testing.T) {
	d := open(t, example(t))
	d.Show("evidence/e1")
	d.store.fail = errors.New("SQL /x/y")
	write(t, d, field[*ui.Entry](t, d, "Wat bewijst het?"), "Dit blijft staan.")
	uitest.MustShow(t, uitest.Top(d.w), "Er ging iets mis.")
	uitest.Tap(t, d.w, "Sluiten")
	d.Reload()
	d.Show("evidence/e2")
	d.Show("evidence/e1")
	if got := field[*ui.Entry](t, d, "Wat bewijst het?").Text; got != "Dit blijft staan." || says(t, d, "Wat bewijst het?") != edit.NotYet {
		t.Errorf("the field shows %q and says %q", got, says(t, d, "Wat bewijst het?"))
	}
	d.store.lost = errors.New("SQL /x/y")
	d.Reload()
	uitest.MustShow(t, d.Content(), "Wat je ziet is misschien niet van nu", "Opening van het plein")
}

func TestPage_switchingNeverMixes(t *testing.T) {
	d := open(t, example(t))
	d.Show("evidence/e1")
	typeIn(t, d, field[*ui.Entry](t, d, "Wat bewijst het?"), "Van de eerste")
	d.Reload()
	if got := field[*ui.Entry](t, d, "Wat bewijst het?").Text; got != "Van de eerste" {
		t.Errorf("reading anew leaves %q", got)
	}
	d.Show("evidence/e3")
	if got := field[*ui.Entry](t, d, "Wat bewijst het?").Text; got != "" {
		t.Errorf("the third shows %q", got)
	}
	d.Host.Run.Advance(10 * time.Second)
	if a, b := d.store.get("e1").Proves, d.store.get("e3").Proves; a != "Van de eerste" || b != "" {
		t.Errorf("the first has %q, the third %q", a, b)
	}
}

func TestPage_addsFiles(t *testing.T) {
	d := open(t, example(t))
	d.store.file = evidence.File{Name: "x.png", SHA256: "cc", Type: "image/png", Size: 900}
	uitest.Tap(t, d.w, "Voeg een bestand toe")
	if len(d.store.put) != 0 {
		t.Fatal("a file was put though the user cancelled")
	}
	d.Pick.Path = d.store.path
	uitest.Tap(t, d.w, "Voeg een bestand toe")
	e := d.store.all[3]
	if e.Title != "Speelplein in de zon" || e.Kind != evidence.Photo || e.File.SHA256 != "cc" || d.Said[0] != "B-4 is toegevoegd" {
		t.Errorf("stored %+v, said %q", e, d.Said)
	}
	uitest.MustShow(t, d.Content(), "B-4", "900 bytes", "4 bewijsstukken")

	t.Run("a refusal says why", func(t *testing.T) {
		d.store.fail = &app.UserError{Text: "‘x’ is groter dan 50 MB."}
		d.Show("new/")
		uitest.MustShow(t, uitest.Top(d.w), "‘x’ is groter dan 50 MB.")
		uitest.Tap(t, d.w, "Sluiten")
		if len(d.store.all) != 4 {
			t.Error("a proof was made")
		}
		d.store.fail = nil
	})
	t.Run("a file that is gone", func(t *testing.T) {
		d.Pick.Path = "/nowhere/x.pdf"
		uitest.Tap(t, d.w, "Voeg een bestand toe")
		uitest.MustShow(t, uitest.Top(d.w), "Dit bestand of deze map is er niet meer.")
		uitest.Tap(t, d.w, "Sluiten")
	})
	t.Run("another file for the same proof", func(t *testing.T) {
		d.Pick.Path = d.store.path
		d.store.file = evidence.File{Name: "nieuw.pdf", SHA256: "dd", Type: "application/pdf", Size: 2_340_000}
		d.Show("evidence/e1")
		uitest.Tap(t, d.w, "Vervang")
		if f := d.store.get("e1").File; f.SHA256 != "dd" {
			t.Errorf("stored %+v", f)
		}
		uitest.MustShow(t, d.Content(), "nieuw.pdf", "2,3 MB")
	})
	t.Run("without a file", func(t *testing.T) {
		uitest.Tap(t, d.w, "Zonder bestand")
		uitest.Tap(t, d.w, "Voeg toe")
		if got := says(t, d, "Titel"); got != "Geef het bewijs een titel." {
			t.Errorf("the field says %q", got)
		}
		write(t, d, field[*ui.Entry](t, d, "Titel"), "Onze webpagina")
		uitest.Tap(t, d.w, "Voeg toe")
		uitest.MustShow(t, d.Content(), "Onze webpagina", "B-5", "Kies een bestand")
	})
}

// photos counts the previews, which are made 1000 points wide.
func photos(d *desk) (n int) {
	for _, i := range uitest.All[*canvas.Image](d.Content()) {
		if i.Image != nil && i.Image.Bounds().Dx() == 1000 {
			n++
		}
	}
	return n
}

func TestPage_files(t *testing.T) {
	d := open(t, example(t))
	d.Show("evidence/e2")
	if n := photos(d); n != 1 {
		t.Errorf("%d photos are shown", n)
	}
	uitest.MustShow(t, d.Content(), "plein.png", "42 kB")
	uitest.Tap(t, d.w, "Open")
	if d.Document != d.store.path+" as plein.png" {
		t.Errorf("opened %q", d.Document)
	}
	d.store.lost = fs.ErrNotExist
	uitest.Tap(t, d.w, "Open")
	uitest.MustShow(t, uitest.Top(d.w), "Dit bestand of deze map is er niet meer.")
	uitest.Tap(t, d.w, "Sluiten")
	d.store.lost, d.store.path = nil, "/nowhere"
	d.Show("evidence/e1")
	d.Show("evidence/e2")
	uitest.MustShow(t, d.Content(), "De foto kan hier niet getoond worden.")
}

func TestPage_uses(t *testing.T) {
	d := open(t, example(t))
	d.Show("evidence/e1")
	uitest.Tap(t, d.w, "Dit is het document van het besluit ‘Start’")
	if got := d.Opened[len(d.Opened)-1]; got != ui.To(ui.PageSupport, "decisions", "d1") {
		t.Errorf("went to %v", got)
	}
	d.Opened = nil
	uitest.Tap(t, d.w, "Schoolstraten")
	uitest.Tap(t, d.w, "1.4 Collegebesluit")
	uitest.Tap(t, d.w, "Geschiedenis van dit bewijs")
	want := []ui.Route{ui.To(ui.PageActions, thread.Action, "a1"), ui.To(ui.PagePortfolio, thread.Answer, "c1.4"), ui.To("history", thread.Evidence, "e1")}
	if fmt.Sprint(d.Opened) != fmt.Sprint(want) {
		t.Errorf("opened %v, want %v", d.Opened, want)
	}
}

func TestPage_delete(t *testing.T) {
	d := open(t, example(t))
	d.Show("evidence/e2")
	uitest.Tap(t, d.w, "Verwijder dit bewijs")
	if len(d.store.all) != 2 || d.Said[0] != "B-2 is verwijderd; het nummer komt niet terug" {
		t.Errorf("%d proofs, said %q", len(d.store.all), d.Said)
	}
	uitest.MustShow(t, d.Content(), "[B-3]") // the next one is open
	uitest.Tap(t, d.w, "Verwijder dit bewijs")
	uitest.Tap(t, d.w, "Verwijder dit bewijs")
	uitest.MustShow(t, d.Content(), "Hier komen de besluiten, verslagen en foto’s.", "0 bewijsstukken")
	uitest.MustNotShow(t, d.Content(), "Wat bewijst het?")
}

func TestPage_meetingHidesConsent(t *testing.T) {
	d := open(t, example(t))
	d.Show("evidence/e2")
	uitest.MustShow(t, d.Content(), "Hoe is toestemming gegeven?")
	d.SetMeeting(true)
	uitest.MustNotShow(t, d.Content(), "Hoe is toestemming gegeven?")
	if photos(d) != 0 {
		t.Error("a photo without consent is shown in a meeting")
	}
	d.SetMeeting(false)
	if photos(d) != 1 {
		t.Error("after the meeting the photo is not back")
	}
}
