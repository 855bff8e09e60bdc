package uitest

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

// problems is what is wrong with a thing in a window.
func problems(t *testing.T, o fyne.CanvasObject) []string {
	t.Helper()
	App(t)
	w := Window(t, o)
	f := &fitter{}
	f.walk(w.Content(), area{right: Width, bottom: Height}, fyne.Position{}, true)
	f.overlaps()
	return f.problems
}

func text(s string, x, y float32) *canvas.Text {
	t := canvas.NewText(s, nil)
	t.TextSize = 14
	t.Move(fyne.NewPos(x, y))
	t.Resize(t.MinSize())
	return t
}

func TestFitter(t *testing.T) {
	long := strings.Repeat("lang ", 100)
	for name, tt := range map[string]struct {
		build func() fyne.CanvasObject
		want  string // part of the only problem; empty: none
	}{
		"texts below each other":   {func() fyne.CanvasObject { return container.NewWithoutLayout(text("een", 0, 0), text("twee", 0, 30)) }, ""},
		"texts through each other": {func() fyne.CanvasObject { return container.NewWithoutLayout(text("een", 0, 0), text("twee", 5, 5)) }, "run through each other"},
		"a hidden text is no trouble": {func() fyne.CanvasObject {
			hidden := text("twee", 5, 5)
			hidden.Hide()
			return container.NewWithoutLayout(text("een", 0, 0), hidden)
		}, ""},
		"a text outside the window": {func() fyne.CanvasObject { return container.NewWithoutLayout(text("rechts", Width-10, 0)) }, "outside"},
		"a label that is too wide":  {func() fyne.CanvasObject { return container.NewVScroll(widget.NewLabel(long)) }, "wide and gets"},
		"a label that wraps": {func() fyne.CanvasObject {
			l := widget.NewLabel(long)
			l.Wrapping = fyne.TextWrapWord
			return container.NewVScroll(l)
		}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			got := strings.Join(problems(t, tt.build()), "\n")
			if tt.want == "" && got != "" || !strings.Contains(got, tt.want) {
				t.Errorf("found %q, want %q", got, tt.want)
			}
		})
	}
}

func TestFind(t *testing.T) {
	App(t)
	tapped := ""
	row := func(words string) fyne.CanvasObject { return widget.NewButton(words, func() { tapped = words }) }
	entry := widget.NewEntry()
	hidden := widget.NewLabel("onzichtbaar")
	hidden.Hide()
	w := Window(t, container.NewVBox(row("Een"), row("Twee"), entry, hidden))
	MustShow(t, w.Content(), "Een", "Twee")
	MustNotShow(t, w.Content(), "onzichtbaar", "Drie")
	Tap(t, w, "Twee")
	if tapped != "Twee" {
		t.Errorf("tapped %q", tapped)
	}
	Focus(t, w, Find[*widget.Entry](t, w.Content()))
	Type(t, w, "dag")
	Press(w, fyne.KeyBackspace)
	if entry.Text != "da" {
		t.Errorf("typed %q", entry.Text)
	}
	if n := len(All[*widget.Button](w.Content())); n != 2 {
		t.Errorf("found %d buttons", n)
	}
}
