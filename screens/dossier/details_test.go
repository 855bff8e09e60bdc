package dossier

import (
	"errors"
	"image"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"kindvriendelijk/app"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
	"kindvriendelijk/screens/ui/uitest"
)

func TestDetails_KeepsEveryField(t *testing.T) {
	p := opened(t, "", nil)
	p.shows("West-Vlaanderen, code 36008.")
	entries := uitest.All[*ui.Entry](p.w.Content())
	for i, c := range []struct {
		text string
		got  func() string
	}{
		{"Nieuwegem", func() string { return p.dossier.Name }},
		{"Jeugddienst, jeugd@voorbeeld.be", func() string { return p.dossier.Contact }},
		{"Een plein met kinderen.", func() string { return p.dossier.PhotoAlt }},
	} {
		p.fill(entries[i], c.text)
		if c.got() != c.text {
			t.Errorf("field %d keeps %q, want %q", i, c.got(), c.text)
		}
	}
	if p.changed != 3 {
		t.Errorf("told of %d changes, want 3", p.changed)
	}
	p.fill(entries[1], "Jeugddienst, jeugd@voorbeeld.be")
	if p.dossier.Code != "36008" || p.dossier.ID != "d1" {
		t.Errorf("the rest of the dossier is gone: %+v", p.dossier)
	}
}

func TestDetails_Name(t *testing.T) {
	p := opened(t, "", nil)
	name := uitest.Find[*ui.Entry](t, p.w.Content())
	p.fill(name, "  ")
	p.shows("Vul een naam in. De vorige naam blijft bewaard.")
	if p.dossier.Name != "Voorbeeldegem" {
		t.Errorf("the name is %q", p.dossier.Name)
	}
	p.fill(name, "Beterbeke")
	p.hides("Vul een naam in. De vorige naam blijft bewaard.")
	if p.dossier.Name != "Beterbeke" {
		t.Errorf("the name is %q", p.dossier.Name)
	}
}

func TestDetails_NotWritten(t *testing.T) {
	p := opened(t, "", nil)
	p.fake.err = errors.New("disk I/O error")
	contact := uitest.All[*ui.Entry](p.w.Content())[1]
	p.fill(contact, "Jeugddienst")
	p.shows("Dat is niet gelukt")
	p.tap("Sluiten")
	p.shows(edit.NotYet)
	if contact.Text != "Jeugddienst" {
		t.Errorf("what was typed is gone: %q", contact.Text)
	}
	p.fake.err = nil
	p.fill(uitest.Find[*ui.Entry](t, p.w.Content()), "Nieuwegem")
	if p.dossier.Contact != "Jeugddienst" || p.dossier.Name != "Nieuwegem" {
		t.Errorf("kept %+v", p.dossier)
	}
	p.hides(edit.NotYet)
}

func TestDetails_Place(t *testing.T) {
	for _, c := range []struct {
		x    dossier.Dossier
		want string
	}{
		{dossier.Dossier{}, "Een vrije organisatie, zonder code."},
		{dossier.Dossier{Province: "Fictieve provincie", IsExample: true}, "Fictieve provincie, zonder code. Dit is een voorbeeld: deze gemeente bestaat niet."},
		{dossier.Dossier{Province: "Utrecht", Code: "GM0344"}, "Utrecht, code GM0344."},
	} {
		if got := placeOf(c.x); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}

func TestDetails_Picture(t *testing.T) {
	p := opened(t, "", nil)
	p.pick.Path = newImage(t, "wapen.png")
	p.tap("Kies een afbeelding") // the logo comes first
	if p.dossier.Logo != "wapen.png" || p.dossier.Photo != "" {
		t.Fatalf("kept %+v", p.dossier)
	}
	if n := len(uitest.All[*canvas.Image](p.w.Content())); n == 0 {
		t.Error("the picture is not shown")
	}
	p.tap("Haal weg")
	if p.dossier.Logo != "" {
		t.Error("the logo is still there")
	}
	p.hides("Haal weg")

	t.Run("a document is no picture", func(t *testing.T) {
		p := opened(t, "", func(f *fake) { f.fileType = "application/pdf" })
		p.pick.Path = newImage(t, "besluit.pdf")
		p.tap("Kies een afbeelding")
		p.shows("Dit bestand is geen afbeelding. Er is niets gewijzigd. Kies een PNG of een JPEG.")
		if p.dossier.Logo != "" {
			t.Error("it is the logo now")
		}
	})
	t.Run("a file that is gone is told", func(t *testing.T) {
		p := opened(t, "", nil)
		p.pick.Path = filepath.Join(t.TempDir(), "weg.png")
		p.tap("Kies een afbeelding")
		p.shows("Dit bestand of deze map is er niet meer.")
	})
	t.Run("choosing nothing changes nothing", func(t *testing.T) {
		p := opened(t, "", nil)
		p.tap("Kies een afbeelding")
		if p.dossier.Logo != "" || p.pick.Asked[0].Kind.Extensions[0] != "png" {
			t.Errorf("kept %q, asked %+v", p.dossier.Logo, p.pick.Asked)
		}
	})
	for what, sha := range map[string]string{"missing": "weg", "damaged": "stuk.png"} {
		t.Run("a "+what+" picture can still be replaced", func(t *testing.T) {
			p := opened(t, "", nil)
			if err := os.WriteFile(filepath.Join(p.files, "stuk.png"), []byte("geen png"), 0o600); err != nil {
				t.Fatal(err)
			}
			p.dossier.Photo = sha
			p.Reload()
			p.shows("De afbeelding kan niet getoond worden.", "Kies een andere")
		})
	}
}

func TestFit(t *testing.T) {
	for in, want := range map[image.Point]fyne.Size{{X: 400, Y: 100}: {Width: 200, Height: 50}, {X: 56, Y: 56}: {Width: 112, Height: 112}, {}: {}} {
		if got := fit(in); got != want {
			t.Errorf("%v is shown as %v, want %v", in, got, want)
		}
	}
}

func TestPage_Fails(t *testing.T) {
	p := opened(t, "", nil)
	p.readErr = app.ErrReadOnly
	p.Reload()
	p.shows("Dit dossier kun je nu alleen lezen.", "Probeer opnieuw")
	if got := uitest.Find[*ui.Entry](t, p.w.Content()).Text; got != "Voorbeeldegem" {
		t.Errorf("the page shows %q", got)
	}
}

func TestPage_Fits(t *testing.T) {
	long := func() *fake {
		f := newFake()
		f.dossier.Name = "Sint-Voorbeeldegem"
		f.dossier.Contact = strings.Repeat("kindvriendelijk@voorbeeldegem.voorbeeld ", 4)
		f.dossier.PhotoAlt = strings.Repeat("Een plein met spelende kinderen en een vlieger. ", 20)
		f.dossier.IsExample = true
		for range 8 {
			f.copies = append(f.copies, Copy{Size: 123_456_789})
		}
		f.candidature.Start = "2028-01-01"
		return f
	}
	for _, part := range kinds {
		for name, make := range map[string]func() *fake{"usual": newFake, "long": long} {
			t.Run(part+" "+name, func(t *testing.T) {
				uitest.EveryScale(t, func(w fyne.Window) fyne.CanvasObject {
					p := newPlay(t, w, make())
					p.Show(part + "/")
					return p.Content()
				})
			})
		}
	}
}
