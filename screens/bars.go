package screens

import (
	"fmt"
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// topBar has the municipality, search, undo and who works here.
type topBar struct {
	content    fyne.CanvasObject
	undo, redo *ui.Button
	user       *ui.Text // hidden when the window is tight
	avatar     *fyne.Container
}

func newTopBar(s *Shell) *topBar {
	t := &topBar{user: ui.NewText(look.Body, ""), avatar: container.NewStack()}
	place := ui.Stack(0, ui.NewText(look.Strong, s.Dossier.Name), ui.NewText(look.Caption, s.Subtitle))
	find := ui.NewSecondary("Zoek in alles (Ctrl+K)", look.Search, s.openSearch)
	t.undo = ui.NewIconButton(look.Undo, "", s.undo)
	t.redo = ui.NewIconButton(look.Redo, "", s.redo)
	dark := ui.NewIconButton(look.Moon, "Licht of donker", s.switchDark)
	meet := ui.NewIconButton(look.Screen, "Tonen in een vergadering (F5)", s.toggleMeeting)
	t.setUser(s.Settings.Name)
	bar := ui.RowGrow(look.S4, 1, place, find, ui.Row(0, t.undo, t.redo, meet, dark), ui.Row(look.S2, t.avatar, t.user))
	line := container.NewBorder(nil, ui.Rule(), nil, nil, ui.Inset(look.S2, look.S6, bar))
	t.content = container.NewStack(ui.NewBackdrop(look.ColorSurface), line)
	return t
}

func (t *topBar) setUser(name string) {
	t.user.SetText(name)
	t.avatar.Objects = []fyne.CanvasObject{ui.NewAvatar(initials(name))}
	t.avatar.Refresh()
}

// tight leaves out what can be missed when there is little room.
func (t *topBar) tight(on bool) {
	if t.user.Visible() == !on {
		return
	}
	if on {
		t.user.Hide()
	} else {
		t.user.Show()
	}
}

// initials are the first letters of the first and the last word of a name.
func initials(name string) string {
	words := strings.Fields(name)
	if len(words) == 0 {
		return "?"
	}
	first := []rune(words[0])[:1]
	if len(words) > 1 {
		first = append(first, []rune(words[len(words)-1])[0])
	}
	return strings.ToUpper(string(first))
}

// statusBar says what is safe and lets the text grow.
type statusBar struct {
	content     fyne.CanvasObject
	saved, size *ui.Text
}

func newStatusBar(s *Shell) *statusBar {
	b := &statusBar{saved: ui.NewText(look.Caption, ""), size: ui.NewText(look.Caption, "")}
	b.showSize(s.Settings.Scale)
	row := ui.Row(look.S2,
		ui.NewIcon(look.Check, look.ColorOk, 14), b.saved,
		ui.Space(look.S3, 0), ui.NewText(look.Caption, "Alles staat alleen op deze computer"), ui.Spring(),
		ui.NewSmall("A −", func() { s.grow(-0.1) }), b.size, ui.NewSmall("A +", func() { s.grow(0.1) }))
	line := container.NewBorder(ui.Rule(), nil, nil, nil, ui.Inset(3, look.S6, row))
	b.content = container.NewStack(ui.NewBackdrop(look.ColorSurface), line)
	return b
}

// showSaved tells when the last change was kept.
func (b *statusBar) showSaved(at, now time.Time) {
	at, now = at.Local(), now.Local()
	switch {
	case at.IsZero():
		b.saved.SetText("nog niets gewijzigd")
	case at.Format(time.DateOnly) == now.Format(time.DateOnly):
		b.saved.SetText("bewaard om " + at.Format("15:04"))
	default:
		b.saved.SetText("bewaard op " + at.Format("02/01/2006"))
	}
}

func (b *statusBar) showSize(scale float32) { b.size.SetText(fmt.Sprintf("tekst %.0f %%", 100*scale)) }

// grow makes all texts bigger or smaller.
func (s *Shell) grow(by float32) {
	s.restyle(func() { s.Settings.Scale = min(max(s.Settings.Scale+by, look.ScaleMin), look.ScaleMax) })
	s.bottom.showSize(s.Settings.Scale)
}

func (s *Shell) setMode(m look.Mode) { s.restyle(func() { s.Settings.Mode = string(m) }) }

func (s *Shell) switchDark() {
	if s.Settings.Mode == string(look.ModeDark) {
		s.setMode(look.ModeLight)
		return
	}
	s.setMode(look.ModeDark)
}

// restyle changes how the program looks, and remembers it.
func (s *Shell) restyle(change func()) {
	change()
	s.Restyle(*s.Settings)
	s.Keep(*s.Settings)
}
