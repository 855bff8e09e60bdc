package ui

import (
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui/uitest"
)

func editor(t *testing.T, text string) (*Editor, fyne.Window, *Runner) {
	t.Helper()
	uitest.App(t)
	run := NewInlineRunner(t.Context())
	e := NewEditor(run, "Welke diensten zijn betrokken?")
	w := uitest.Window(t, e)
	e.SetText(text)
	w.Canvas().Focus(e.Entry())
	return e, w, run
}

func TestEditor_marks(t *testing.T) {
	long := strings.Repeat("Kinderen spelen op straat. ", 20)
	selectAll := func(e *Editor) { e.entry.TypedShortcut(&fyne.ShortcutSelectAll{}) }
	for name, tt := range map[string]struct {
		text string
		do   func(*Editor, fyne.Window)
		want string
	}{
		"bold around a selection": {"speelplein", func(e *Editor, w fyne.Window) { selectAll(e); uitest.Tap(t, w, "Vet (Ctrl+B)") }, "**speelplein**"},
		"bold again takes it away": {"**speelplein**", func(e *Editor, _ fyne.Window) {
			selectAll(e)
			e.entry.TypedShortcut(&desktop.CustomShortcut{KeyName: fyne.KeyB, Modifier: fyne.KeyModifierControl})
		}, "speelplein"},
		"italic leaves spaces outside":                    {" plein ", func(e *Editor, _ fyne.Window) { selectAll(e); e.wrapIn("*") }, " *plein* "},
		"without a selection one types between the marks": {"", func(e *Editor, w fyne.Window) { e.wrapIn("**"); uitest.Type(t, w, "ja") }, "**ja**"},
		"a heading at the beginning of a line that wraps": {"Eerst\n" + long, func(e *Editor, w fyne.Window) {
			press(e.entry, fyne.KeyPageDown)
			uitest.Tap(t, w, "Tussenkop")
		}, "Eerst\n### " + long},
		"a list over several lines": {"een\n\ntwee", func(e *Editor, _ fyne.Window) { selectAll(e); e.begin("- ") }, "- een\n\n- twee"},
		"a quote and back":          {"Leuk!", func(e *Editor, _ fyne.Window) { e.begin("> "); e.begin("> ") }, "Leuk!"},
	} {
		t.Run(name, func(t *testing.T) {
			e, w, _ := editor(t, tt.text)
			tt.do(e, w)
			if e.Text() != tt.want {
				t.Errorf("text %q, want %q", e.Text(), tt.want)
			}
			for e.entry.UndoText() {
			}
			if e.Text() != tt.text {
				t.Errorf("after undo %q, want %q", e.Text(), tt.text)
			}
		})
	}
}

func TestEditor_settlesAndCounts(t *testing.T) {
	e, w, run := editor(t, "Acht ")
	saved := ""
	e.OnSettled = func(s string) { saved = s }
	press(e.entry, fyne.KeyEnd)
	uitest.Type(t, w, "diensten")
	run.Advance(2 * time.Second)
	if saved != "Acht diensten" {
		t.Errorf("saved %q", saved)
	}
	uitest.MustShow(t, w.Content(), "13 van 10.000 tekens")
	e.Leave()
	e.SetText(strings.Repeat("x", MaxText))
	uitest.MustShow(t, w.Content(), "10.000 van 10.000 tekens")
}

func TestEditor_preview(t *testing.T) {
	e, w, _ := editor(t, "## Kop\n\n- een ![x](/etc/passwd)\n- twee")
	room := e.MinSize()
	uitest.Tap(t, w, "Voorbeeld")
	uitest.MustShow(t, w.Content(), "Kop")
	if e.MinSize().Height < room.Height {
		t.Errorf("the preview is %.0f high, and the field was %.0f", e.MinSize().Height, room.Height)
	}
	if e.entry.Visible() {
		t.Error("the source is still there")
	}
	uitest.Tap(t, w, "Schrijven")
	if !e.entry.Visible() {
		t.Error("no way back to writing")
	}
}

func TestEditor_big(t *testing.T) {
	e, w, _ := editor(t, "tekst")
	uitest.Style(look.ModeLight, 1.5)
	uitest.Tap(t, w, "Groot schrijven, op het hele venster")
	uitest.Type(t, w, "x")
	uitest.MustShow(t, uitest.Top(w), "Welke diensten zijn betrokken?")
	line := fyne.MeasureText("M", 21, fyne.TextStyle{}).Height
	if rows := e.entry.Size().Height / line; rows < 16 {
		t.Errorf("%.0f lines of text at 150 %%", rows)
	}
	uitest.Press(w, fyne.KeyEscape)
	if w.Canvas().Overlays().Top() != nil || w.Canvas().Focused() != e.entry || !strings.Contains(e.Text(), "x") {
		t.Errorf("text %q, keyboard on %T", e.Text(), w.Canvas().Focused())
	}
}

func TestEditor_evidence(t *testing.T) {
	uitest.App(t)
	e := NewEditor(nil, "")
	e.OnEvidence = func(insert func(string)) { insert("[B7]") }
	w := uitest.Window(t, e)
	uitest.Tap(t, w, "Verwijs naar een bewijsstuk")
	if e.Text() != "[B7]" {
		t.Errorf("text %q", e.Text())
	}
}
