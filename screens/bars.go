package screens

import (
	"fmt"
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/appearance"
)

// topBar has the municipality, search, undo and who works here.
type topBar struct {
	content          fyne.CanvasObject
	find             *ui.Entry // typing in it opens the search
	undo, redo, dark *ui.Button
	user             *ui.Text
	userRoom         *fyne.Container // hidden when the window is tight
	avatar           *fyne.Container
	name             string // of the user
}

func newTopBar(s *Shell) *topBar {
	t := &topBar{user: ui.NewLine(look.Body, ""), avatar: container.NewStack()}
	name, subtitle := ui.NewLine(look.Strong, s.Dossier.Name), ui.NewLine(look.Caption, s.Subtitle)
	place := container.New(&snug{most: 240, lines: []*ui.Text{name, subtitle}}, ui.Stack(0, name, subtitle))
	t.find = ui.NewSearch(nil, findWords, func(typed string) {
		if typed != "" {
			s.openSearchWith(typed)
		}
	})
	t.find.OnSubmitted = func(string) { s.openSearch() }
	t.undo = ui.NewIconButton(look.Undo, "", s.undo)
	t.redo = ui.NewIconButton(look.Redo, "", s.redo)
	t.dark = ui.NewIconButton(look.Moon, "", s.looks.Switch)
	meet := ui.NewIconButton(look.Screen, "Tonen in een vergadering (F5)", s.toggleMeeting)
	t.userRoom = container.New(&snug{most: 200, lines: []*ui.Text{t.user}}, t.user)
	who := ui.NewSlimTile(ui.Row(look.S2, t.avatar, t.userRoom), func() { s.Open(ui.Route{Page: ui.PageDossier, ID: "people/"}) })
	t.setUser(s.Settings.Name)
	t.setDark(s.looks.Dark())
	bar := ui.RowGrow(look.S4, 1, place, t.find, ui.Row(0, t.undo, t.redo, meet, t.dark), who)
	line := container.NewBorder(nil, ui.Rule(), nil, nil, ui.Inset(look.S2, look.S6, bar))
	t.content = container.NewStack(ui.NewBackdrop(look.ColorSurface), line)
	return t
}

// setUser shows who works here.
func (t *topBar) setUser(name string) {
	if name == t.name && len(t.avatar.Objects) > 0 {
		return
	}
	t.name = name
	t.user.SetText(name)
	t.avatar.Objects = []fyne.CanvasObject{ui.NewAvatar(initials(name))}
	t.avatar.Refresh()
}

// setDark makes the button lead to the other of light and dark.
func (t *topBar) setDark(on bool) {
	icon, hint := look.Moon, "Naar donker"
	if on {
		icon, hint = look.Sun, "Naar licht"
	}
	t.dark.SetIcon(icon)
	t.dark.SetHint(hint)
}

const findWords = "Zoek in alles (Ctrl+K)"

// tight leaves out what can be missed when there is little room.
func (t *topBar) tight(on bool) {
	if t.userRoom.Hidden == on {
		return
	}
	if on {
		t.userRoom.Hide()
		t.find.SetPlaceHolder("Zoek (Ctrl+K)")
	} else {
		t.userRoom.Show()
		t.find.SetPlaceHolder(findWords)
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
	row := ui.RowGrow(look.S2, 3,
		ui.NewIcon(look.Check, look.ColorOk, 14), b.saved,
		ui.Space(look.S3, 0), ui.NewLine(look.Caption, "Alles staat alleen op deze computer"),
		ui.NewSmall("A -", func() { s.looks.Grow(-appearance.Step) }), b.size, ui.NewSmall("A +", func() { s.looks.Grow(appearance.Step) }))
	line := container.NewBorder(ui.Rule(), nil, nil, nil, ui.Inset(3, look.S6, row))
	b.content = container.NewStack(ui.NewBackdrop(look.ColorSurface), line)
	return b
}

// showSaved tells when the last change was kept.
func (b *statusBar) showSaved(at, now time.Time, day func(string) string) {
	at, now = at.Local(), now.Local()
	switch {
	case at.IsZero():
		b.saved.SetText("nog niets gewijzigd")
	case at.Format(time.DateOnly) == now.Format(time.DateOnly):
		b.saved.SetText("bewaard om " + at.Format("15:04"))
	default:
		b.saved.SetText("bewaard op " + day(at.Format(time.DateOnly)))
	}
}

func (b *statusBar) showSize(scale float32) { b.size.SetText(fmt.Sprintf("tekst %.0f %%", 100*scale)) }
