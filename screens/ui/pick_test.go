package ui

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui/uitest"
)

var excel = FileKind{Name: "Excel of CSV", Extensions: []string{"xlsx", "csv"}}

// folder has two files and a folder with a file.
func folder(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "Cijfers é"), 0o755); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"plan.xlsx", "foto.jpg", ".verborgen.csv", "Cijfers é/wijken.CSV", "Cijfers é/a+b.csv"} {
		if err := os.WriteFile(filepath.Join(dir, name), nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// ours is a picker of a system without dialogs.
func ours(t *testing.T) (*filePicker, fyne.Window, string) {
	t.Helper()
	uitest.App(t)
	w := uitest.Window(t, NewPage())
	dir := folder(t)
	p := NewFilePicker(NewInlineRunner(t.Context()), w).(*filePicker)
	p.system = func(context.Context, want, uintptr) (string, error) { return "", errNoDialog }
	p.last = dir
	return p, w, dir
}

func TestFilePicker_system(t *testing.T) {
	p, w, dir := ours(t)
	var asked want
	answer := filepath.Join(dir, "portfolio")
	p.system = func(_ context.Context, w want, _ uintptr) (string, error) { asked = w; return answer, nil }
	var got string
	p.SaveFile("Bewaar het portfolio", `Vlaamse gemeente: plan 1/2?`, FileKind{"PDF", []string{"pdf"}}, func(path string) { got = path })
	if got != answer+".pdf" || asked.name != "Vlaamse gemeente- plan 1-2-" || asked.start != dir {
		t.Errorf("picked %q, asked %+v", got, asked)
	}
	answer = ""
	p.OpenFile("Kies", excel, func(string) { t.Error("picked after cancel") })
	if w.Canvas().Overlays().Top() != nil {
		t.Error("our dialog after the system's")
	}
}

func TestPathDialog_open(t *testing.T) {
	p, w, dir := ours(t)
	var got string
	p.OpenFile("Kies een bestand", excel, func(path string) { got = path })
	list := uitest.Find[*List](t, uitest.Top(w))
	uitest.MustShow(t, list, "plan.xlsx", "Cijfers é")
	uitest.MustNotShow(t, list, "foto.jpg", ".verborgen.csv")
	uitest.Tap(t, w, "Cijfers é")
	uitest.Tap(t, w, "wijken.CSV")
	if want := filepath.Join(dir, "Cijfers é", "wijken.CSV"); got != want {
		t.Errorf("picked %q, want %q", got, want)
	}

	t.Run("begins where the last one was", func(t *testing.T) {
		p.OpenFile("Kies een bestand", excel, func(path string) { got = path })
		uitest.MustShow(t, uitest.Top(w), "wijken.CSV")
	})
	t.Run("takes a pasted path", func(t *testing.T) {
		uitest.Type(t, w, `"`+filepath.Join(dir, "plan.xlsx")+`"`)
		uitest.Press(w, fyne.KeyReturn)
		if want := filepath.Join(dir, "plan.xlsx"); got != want {
			t.Errorf("picked %q, want %q", got, want)
		}
	})
	t.Run("says that a path leads nowhere", func(t *testing.T) {
		p.OpenFile("Kies een bestand", excel, func(string) { t.Error("picked") })
		uitest.Type(t, w, "weg.xlsx")
		uitest.Press(w, fyne.KeyReturn)
		uitest.MustShow(t, uitest.Top(w), "is er niet")
		uitest.Press(w, fyne.KeyEscape)
		if w.Canvas().Overlays().Top() != nil {
			t.Error("Esc does not close")
		}
	})
}

func TestPathDialog_save(t *testing.T) {
	p, w, dir := ours(t)
	var got []string
	save := func() {
		p.SaveFile("Bewaar de lijst", "acties", excel, func(path string) { got = append(got, path) })
	}
	save()
	uitest.Tap(t, w, "Bewaren")
	save()
	w.Canvas().Focused().(*Entry).fill("plan.xlsx")
	uitest.Tap(t, w, "Bewaren")
	uitest.MustShow(t, uitest.Top(w), "‘plan.xlsx’ bestaat al")
	uitest.Tap(t, w, "Annuleren")
	if len(got) != 1 {
		t.Errorf("picked %q without being sure", got)
	}
	uitest.Tap(t, w, "Bewaren")
	uitest.Tap(t, w, "Vervangen")
	if len(got) != 2 || got[0] != filepath.Join(dir, "acties.xlsx") || got[1] != filepath.Join(dir, "plan.xlsx") {
		t.Errorf("picked %q", got)
	}
	if info, err := os.Stat(got[1]); err != nil || info.Size() != 0 {
		t.Errorf("the file was touched: %v %v", info, err)
	}
}

func TestPathDialog_folder(t *testing.T) {
	p, w, dir := ours(t)
	got := ""
	p.OpenFolder("Kies een map", func(path string) { got = path })
	uitest.Tap(t, w, "Cijfers é")
	uitest.Tap(t, w, "Map omhoog")
	uitest.Tap(t, w, "Cijfers é")
	uitest.Tap(t, w, "Deze map kiezen")
	if want := filepath.Join(dir, "Cijfers é"); got != want {
		t.Errorf("picked %q, want %q", got, want)
	}
}

func TestPathDialog_fits(t *testing.T) {
	uitest.EveryScale(t, func(w fyne.Window) fyne.CanvasObject {
		t.Helper()
		p := NewFilePicker(NewInlineRunner(t.Context()), w).(*filePicker)
		p.system = func(context.Context, want, uintptr) (string, error) { return "", errNoDialog }
		p.last = folder(t)
		page := NewPage(NewPrimary("Kies", look.Folder, nil))
		w.SetContent(page)
		p.OpenFile("Kies een bestand met cijfers", excel, nil)
		return page
	})
}

func TestTypedPath(t *testing.T) {
	home, err := os.UserHomeDir()
	if err != nil {
		t.Skip(err)
	}
	for text, want := range map[string]string{
		"": "/map", "plan.xlsx": "/map/plan.xlsx", "../x": "/x", " '/a b/c' ": "/a b/c",
		"~/plan": home + "/plan", "file:///a%20b/c": "/a b/c", "/a/../b": "/b",
	} {
		if got := typedPath(text, "/map"); filepath.ToSlash(got) != filepath.ToSlash(want) {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}
