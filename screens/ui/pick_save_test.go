package ui

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/screens/ui/uitest"
)

func TestPathDialog_name(t *testing.T) {
	p, w, dir := ours(t)
	var got string
	save := func() {
		p.SaveFile("Bewaar de lijst", "Izegem – acties.xlsx", excel, func(path string) { got = path })
	}
	save()
	field := w.Canvas().Focused().(*Entry)
	if field.SelectedText() != "Izegem – acties" {
		t.Errorf("%q is selected", field.SelectedText())
	}
	for _, r := range "plannen" {
		field.TypedRune(r)
	}
	uitest.Press(w, fyne.KeyReturn)
	if want := filepath.Join(dir, "plannen.xlsx"); got != want {
		t.Errorf("picked %q, want %q", got, want)
	}
	got = ""
	save()
	uitest.Press(w, fyne.KeyEscape)
	if got != "" || w.Canvas().Overlays().Top() != nil {
		t.Errorf("Esc picked %q", got)
	}
	save()
	uitest.Press(w, fyne.KeyReturn)
	if want := filepath.Join(dir, "Izegem – acties.xlsx"); got != want {
		t.Errorf("Enter picked %q, want %q", got, want)
	}
}

func TestPathDialog_refuses(t *testing.T) {
	for typed, want := range map[string]string{
		"":                       "Typ eerst een naam",
		"a:b":                    "mogen deze tekens niet",
		"wat?.xlsx":              "mogen deze tekens niet",
		"nul":                    "Windows houdt die naam voor zichzelf",
		"Com1.oud.xlsx":          "Windows houdt die naam voor zichzelf",
		strings.Repeat("e", 251): "Deze naam is te lang",
		"weg/plan.xlsx":          "niet te bereiken",
		"plan.xlsx/nota.xlsx":    "niet te bereiken",
		"vast.xlsx":              "mag niet veranderen",
	} {
		t.Run(want+" for "+typed[:min(len(typed), 20)], func(t *testing.T) {
			p, w, dir := ours(t)
			if err := os.WriteFile(filepath.Join(dir, "vast.xlsx"), nil, 0o400); err != nil {
				t.Fatal(err)
			}
			p.SaveFile("Bewaar de lijst", "acties.xlsx", excel, func(path string) { t.Errorf("picked %q", path) })
			w.Canvas().Focused().(*Entry).fill(typed)
			uitest.Press(w, fyne.KeyReturn)
			uitest.MustShow(t, uitest.Top(w), want)
			if field := w.Canvas().Focused().(*Entry); field.Text != typed {
				t.Errorf("the field holds %q", field.Text)
			}
			w.Canvas().Focused().TypedRune('x')
			uitest.MustNotShow(t, uitest.Top(w), want)
		})
	}
}

func TestPathDialog_save_elsewhere(t *testing.T) {
	p, w, dir := ours(t)
	var got string
	p.SaveFile("Bewaar de lijst", "acties.xlsx", excel, func(path string) { got = path })
	w.Canvas().Focused().(*Entry).fill("Cijfers é")
	uitest.Press(w, fyne.KeyReturn)
	uitest.MustShow(t, uitest.Top(w), "wijken.CSV")
	if selected := w.Canvas().Focused().(*Entry).SelectedText(); selected != "acties" {
		t.Errorf("%q is selected", selected)
	}
	uitest.Press(w, fyne.KeyReturn)
	if want := filepath.Join(dir, "Cijfers é", "acties.xlsx"); got != want {
		t.Errorf("picked %q, want %q: a typed folder opens and keeps the name", got, want)
	}
}

func TestPathDialog_keys(t *testing.T) {
	p, w, dir := ours(t)
	var got string
	p.OpenFile("Kies een bestand", excel, func(path string) { got = path })
	uitest.Press(w, fyne.KeyDown, fyne.KeyReturn) // into the folder
	uitest.MustShow(t, uitest.Top(w), "wijken.CSV")
	uitest.Press(w, fyne.KeyDown, fyne.KeyDown, fyne.KeyReturn)
	if want := filepath.Join(dir, "Cijfers é", "wijken.CSV"); got != want {
		t.Errorf("picked %q, want %q", got, want)
	}
}

func TestPathDialog_when_the_folder_is_gone(t *testing.T) {
	p, w, dir := ours(t)
	t.Setenv("HOME", dir)
	t.Setenv("USERPROFILE", dir)
	p.last = filepath.Join(dir, "weg")
	var got string
	p.SaveFile("Bewaar de lijst", "acties.xlsx", excel, func(path string) { got = path })
	uitest.MustShow(t, uitest.Top(w), dir, "plan.xlsx")
	uitest.MustNotShow(t, uitest.Top(w), "is er niet")
	uitest.Press(w, fyne.KeyReturn)
	if want := filepath.Join(dir, "acties.xlsx"); got != want {
		t.Errorf("picked %q, want %q", got, want)
	}
}

// BenchmarkReadFolder reads a folder of 10,000 files.
func BenchmarkReadFolder(b *testing.B) {
	dir := b.TempDir()
	for i := range 10_000 {
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("nota %d.xlsx", i)), nil, 0o600); err != nil {
			b.Fatal(err)
		}
	}
	for b.Loop() {
		if found, err := readFolder(dir, want{kind: excel}); len(found) != 10_000 || err != nil {
			b.Fatal(len(found), err)
		}
	}
}
