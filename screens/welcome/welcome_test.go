package welcome

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/storage"

	"kindvriendelijk/app"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/pickertest"
	"kindvriendelijk/screens/ui/uitest"
)

// fakeLibrary remembers what it was asked.
type fakeLibrary struct {
	did     []string
	during  func() // called while a dossier opens; may be nil
	dossier dossier.Dossier
	plan    dossier.Candidature
	err     error
}

func (f *fakeLibrary) does(what string) error {
	f.did = append(f.did, what)
	if f.during != nil {
		f.during()
	}
	return f.err
}

func (f *fakeLibrary) Open(_ context.Context, id string) error { return f.does("open " + id) }
func (f *fakeLibrary) Create(_ context.Context, d dossier.Dossier, c dossier.Candidature) error {
	f.dossier, f.plan = d, c
	return f.does("create")
}

func (f *fakeLibrary) OpenPackage(_ context.Context, path string) error {
	return f.does("package " + path)
}

func (f *fakeLibrary) OpenCopy(_ context.Context, path string) error {
	f.err = nil
	return f.does("copy " + path)
}
func (f *fakeLibrary) OpenExample(context.Context) error { return f.does("example") }

// play is the page in a window, with a fake library.
type play struct {
	*Page
	t        *testing.T
	w        fyne.Window
	library  *fakeLibrary
	pick     *pickertest.Picker
	settings dossier.Settings
	opened   int
	kept     int
}

func newPlay(t *testing.T, w fyne.Window, change func(*play)) *play {
	t.Helper()
	p := unstarted(t, w, change)
	p.Start()
	return p
}

// unstarted is the page of a program that begins with a dossier.
func unstarted(t *testing.T, w fyne.Window, change func(*play)) *play {
	t.Helper()
	p := &play{t: t, w: w, library: &fakeLibrary{}, pick: &pickertest.Picker{}, settings: dossier.Settings{Scale: 1, Name: "Els Voorbeeld"}}
	if change != nil {
		change(p)
	}
	p.Page = New(Params{Run: ui.NewInlineRunner(t.Context()), Window: w, Pick: p.pick, Library: p.library, Settings: &p.settings,
		Keep: func(dossier.Settings) { p.kept++ }, Restyle: func(s dossier.Settings) { uitest.Style(look.Mode(s.Mode), s.Scale) },
		Today: func() string { return "2026-11-21" }, Opened: func() { p.opened++ }})
	return p
}

func started(t *testing.T, change func(*play)) *play {
	t.Helper()
	uitest.App(t)
	w := uitest.Window(t, ui.Space(1, 1))
	p := newPlay(t, w, change)
	uitest.Settle(w)
	return p
}

func unknown(p *play) { p.settings.Name = "" }

func (p *play) shows(words ...string) {
	p.t.Helper()
	uitest.MustShow(p.t, uitest.Top(p.w), words...)
}

func (p *play) hides(words ...string) {
	p.t.Helper()
	uitest.MustNotShow(p.t, uitest.Top(p.w), words...)
}

func (p *play) tap(words string) {
	p.t.Helper()
	uitest.Tap(p.t, p.w, words)
	uitest.Settle(p.w)
}

func (p *play) types(text string) { p.t.Helper(); uitest.Type(p.t, p.w, text) }

func (p *play) press(keys ...fyne.KeyName) { uitest.Press(p.w, keys...); uitest.Settle(p.w) }

func (p *play) did(want string) {
	p.t.Helper()
	if got := strings.Join(p.library.did, ", "); got != want {
		p.t.Errorf("the library did %q, want %q", got, want)
	}
}

func (p *play) chooses(name string) {
	p.t.Helper()
	for _, m := range p.w.MainMenu().Items {
		for _, i := range m.Items {
			if i.Label == name {
				i.Action()
				uitest.Settle(p.w)
				return
			}
		}
	}
	p.t.Fatalf("the menu has no %q", name)
}

func recent(n int) func(*play) {
	return func(p *play) {
		for i := range n {
			p.settings.Recent = append(p.settings.Recent, dossier.Recent{ID: fmt.Sprint("d", i), Name: fmt.Sprint("Gemeente ", i), Programme: "Vlaams label",
				Opened: time.Date(2026, 11, 3, 12, 0, 0, 0, time.Local), IsExample: i == 1})
		}
	}
}

func TestPage_Recent(t *testing.T) {
	p := started(t, recent(9))
	p.shows("Laatst geopend", "Gemeente 0", "Vlaams label · geopend op 03/11/2026", "Voorbeeld", "Toon er nog 4")
	p.hides("Gemeente 5")
	p.tap("Toon er nog 4")
	p.shows("Gemeente 8")
	p.hides("Toon er nog")
	p.tap("Gemeente 2")
	p.did("open d2")
	if p.opened != 1 {
		t.Error("what was opened is not shown")
	}

	t.Run("one that is gone is taken off the list", func(t *testing.T) {
		p := started(t, recent(2))
		p.library.err = fmt.Errorf("open: %w", app.ErrNotFound)
		p.tap("Gemeente 0")
		p.shows("Dit dossier is hier niet meer")
		p.tap("Sluiten")
		p.hides("Gemeente 0")
		if p.opened != 0 || len(p.settings.Recent) != 1 || p.kept != 1 {
			t.Errorf("opened %d, recent %v, kept %d", p.opened, p.settings.Recent, p.kept)
		}
	})
	t.Run("without any there is no list", func(t *testing.T) {
		p := started(t, nil)
		p.hides("Laatst geopend")
	})
}

func TestPage_Package(t *testing.T) {
	p := started(t, nil)
	p.tap("Open een dossier")
	p.did("")
	if q := p.pick.Asked[0]; q.Kind.Extensions[0] != "kvd" {
		t.Errorf("asked for %+v", q)
	}
	p.pick.Path = "/usb/izegem.kvd"
	p.chooses("Open een dossier")
	p.did("package /usb/izegem.kvd")
	if p.opened != 1 {
		t.Error("the package is not shown")
	}

	t.Run("one that is dropped on the window opens too", func(t *testing.T) {
		p := started(t, nil)
		p.dropped(fyne.Position{}, nil)
		p.dropped(fyne.Position{}, []fyne.URI{storage.NewFileURI("/usb/João 50%.kvd")})
		p.did("package /usb/João 50%.kvd")
	})
	t.Run("one that differs from the dossier here opens as a copy", func(t *testing.T) {
		p := started(t, nil)
		p.library.err = fmt.Errorf("open package: %w", app.ErrDiffers)
		p.OpenFile("/usb/izegem.kvd")
		p.shows("Dit dossier is hier al", "wat hier staat, blijft zoals het is")
		p.tap("Open als kopie")
		p.did("package /usb/izegem.kvd, copy /usb/izegem.kvd")
		if p.opened != 1 {
			t.Error("the copy is not shown")
		}
	})
	for what, c := range map[string]struct {
		err  error
		want string
	}{
		"damaged":         {app.ErrDamaged, "Dit bestand is beschadigd."},
		"of another kind": {app.ErrNotOurs, "Dit bestand is niet met Kindvriendelijk gemaakt."},
		"newer":           {&app.TooNewError{}, "Dit dossier is met een nieuwere versie van Kindvriendelijk bewaard."},
		"in use":          {&app.InUseError{Who: "Jan Anders"}, "Dit dossier is al open bij Jan Anders."},
		"unreadable":      {errors.New("zip: /secret/path"), "Er ging iets mis."},
	} {
		t.Run("one that is "+what+" is told", func(t *testing.T) {
			p := started(t, nil)
			p.library.err = fmt.Errorf("open package: %w", c.err)
			p.OpenFile("/usb/izegem.kvd")
			p.shows(c.want)
			p.hides("/secret/path")
			p.press(fyne.KeyEscape)
			p.shows("Nieuw dossier")
			if p.opened != 0 {
				t.Error("nothing was opened, and yet it is shown")
			}
		})
	}
}

func TestPage_WhoFirst(t *testing.T) {
	p := started(t, unknown)
	p.tap("Bekijk het voorbeeld")
	p.shows("Eerst even dit")
	p.did("")
	p.press(fyne.KeyReturn)
	p.shows("Vul je naam in.")
	p.types("  Els Voorbeeld")
	p.press(fyne.KeyTab)
	p.types("Jeugddienst")
	p.press(fyne.KeyReturn)
	p.did("example")
	if p.settings.Name != "Els Voorbeeld" || p.settings.Service != "Jeugddienst" || p.kept != 1 {
		t.Errorf("remembered %+v", p.settings)
	}
	p.tap("Bekijk het voorbeeld")
	p.did("example, example")

	t.Run("who leaves the question opens nothing", func(t *testing.T) {
		p := started(t, unknown)
		p.tap("Bekijk het voorbeeld")
		p.press(fyne.KeyEscape)
		p.did("")
		p.hides("Eerst even dit")
	})
	t.Run("an example that cannot be made is told", func(t *testing.T) {
		p := started(t, nil)
		p.library.err = app.ErrFull
		p.tap("Bekijk het voorbeeld")
		p.shows("De schijf is vol.")
	})
}

func TestPage_Menu(t *testing.T) {
	p := started(t, nil)
	p.chooses("Hoog contrast")
	p.chooses("Tekst groter")
	if p.settings.Mode != string(look.ModeContrast) || p.settings.Scale != 1.1 || p.kept != 2 {
		t.Errorf("remembered %+v", p.settings)
	}
	p.chooses("Nieuw dossier")
	p.shows("Een nieuw dossier")
	t.Run("not below a dialog", func(t *testing.T) {
		ui.ShowMessage("Eerst dit", "Een antwoord.", p.w)
		p.chooses("Bekijk het voorbeeld")
		p.did("")
	})
}

func TestPage_Fits(t *testing.T) {
	for name, change := range map[string]func(*play){"first": nil, "recent": recent(3), "long": func(p *play) {
		recent(12)(p)
		for i := range p.settings.Recent {
			p.settings.Recent[i].Name = strings.Repeat("Sint-Voorbeeldegem-aan-de-Rivier ", 5)
		}
	}} {
		t.Run(name, func(t *testing.T) {
			uitest.EveryScale(t, func(w fyne.Window) fyne.CanvasObject {
				newPlay(t, w, change)
				return w.Content()
			})
		})
	}
	t.Run("who", func(t *testing.T) {
		uitest.EveryScale(t, func(w fyne.Window) fyne.CanvasObject {
			p := newPlay(t, w, unknown)
			p.openExample()
			return w.Content()
		})
	})
}
