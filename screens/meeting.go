package screens

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// meetingScale is the size of texts on a beamer.
const meetingScale = 1.75

// meeting shows one page on the whole screen, with big texts and without what
// is not meant for who watches.
type meeting struct {
	content fyne.CanvasObject
	title   *ui.Text
	body    *fyne.Container
	page    ui.Page
}

func newMeeting(leave func()) *meeting {
	m := &meeting{title: ui.NewLine(look.Strong, ""), body: container.NewStack()}
	bar := ui.RowGrow(look.S3, 0, m.title, ui.NewSmall("Esc: terug", leave))
	line := container.NewBorder(ui.Rule(), nil, nil, nil, ui.Inset(3, look.S6, bar))
	foot := container.NewStack(ui.NewBackdrop(look.ColorSurface), line)
	m.content = container.NewStack(ui.NewBackdrop(theme.ColorNameBackground), container.NewBorder(nil, foot, nil, nil, m.body))
	return m
}

// show puts a page in the meeting; the one before gets its private parts back.
func (m *meeting) show(name string, p ui.Page) {
	m.private(false)
	m.page = p
	m.private(true)
	m.title.SetText(name)
	m.body.Objects = []fyne.CanvasObject{p.Content()}
	m.body.Refresh()
}

func (m *meeting) private(on bool) {
	if p, ok := m.page.(ui.Meeter); ok {
		p.SetMeeting(on)
	}
}

// toggleMeeting goes in or out of the meeting view.
func (s *Shell) toggleMeeting() {
	c := s.Window.Canvas()
	if s.meeting != nil {
		s.meeting.private(false)
		s.meeting = nil
		s.Window.SetFullScreen(false)
		s.Restyle(*s.Settings)
		s.Window.SetContent(s.frame)
		s.Window.SetMainMenu(s.newMenu())
		c.SetOnTypedKey(s.typedKey)
		s.Open(s.at)
		return
	}
	big := *s.Settings
	big.Scale = meetingScale
	s.meeting = newMeeting(s.toggleMeeting)
	s.Restyle(big)
	s.Window.SetMainMenu(nil)
	s.Window.SetContent(container.NewStack(s.meeting.content, s.toasts.Layer(), s.hints))
	s.Window.SetFullScreen(true)
	c.SetOnTypedKey(s.typedKey)
	if p, ok := s.pages[s.at.Page]; ok {
		s.meeting.show(s.name(s.at.Page), p)
	}
}
