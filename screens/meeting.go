package screens

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

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
	number  *ui.Text
	body    *fyne.Container
	page    ui.Page
	before  fyne.Size // of the window outside the meeting
}

func (s *Shell) newMeeting() *meeting {
	m := &meeting{title: ui.NewLine(look.Strong, ""), number: ui.NewText(look.Caption, ""), body: container.NewStack(),
		before: s.Window.Canvas().Size()}
	bar := ui.RowGrow(look.S3, 0, m.title, m.number,
		ui.NewIconButton(look.Left, "Vorige pagina (Page Up)", func() { s.step(-1) }),
		ui.NewIconButton(look.Right, "Volgende pagina (Page Down)", func() { s.step(1) }),
		ui.NewSmall("Sluit (Esc)", s.toggleMeeting))
	line := container.NewBorder(ui.Rule(), nil, nil, nil, ui.Inset(3, look.S6, bar))
	foot := container.NewStack(ui.NewBackdrop(look.ColorSurface), line)
	m.content = container.NewBorder(nil, foot, nil, nil, m.body)
	return m
}

// show puts a page in the meeting; the one before gets its private parts back.
func (m *meeting) show(name, number string, p ui.Page) {
	m.private(false)
	m.page = p
	m.private(true)
	m.title.SetText(name)
	m.number.SetText(number)
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
	s.Window.Canvas().Unfocus()
	if s.meeting == nil {
		s.beginMeeting()
	} else {
		s.meeting.private(false)
		s.endMeeting()
	}
	if p, ok := s.pages[s.at.Page]; ok {
		s.show(p, s.at)
	}
}

func (s *Shell) beginMeeting() {
	s.meeting, s.looks.Least = s.newMeeting(), meetingScale
	s.Window.SetMainMenu(nil)
	s.Window.SetContent(container.NewStack(s.meeting.content, s.toasts.Layer(), s.hints))
	s.Window.SetFullScreen(true)
	s.looks.Show()
}

// endMeeting gives the window its frame and its size back: the driver would
// make it as big as the screen.
func (s *Shell) endMeeting() {
	size := s.meeting.before
	s.meeting, s.looks.Least = nil, 0
	s.Window.SetFullScreen(false)
	s.Window.SetContent(s.frame)
	s.Window.SetMainMenu(s.newMenu())
	s.Window.Resize(size)
	s.looks.Show()
}
