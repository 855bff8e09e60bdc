// Package screens is the window around the rooms: navigation, search, undo,
// the meeting view and the menu. It knows the rooms as [ui.Page] only; what
// they show and write is theirs.
package screens

import (
	"context"
	"fmt"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/history"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/appearance"
)

// Store is the part of the store that the shell itself needs.
type Store interface {
	Undo(ctx context.Context) (label string, err error)
	Redo(ctx context.Context) (label string, err error)
	UndoState(ctx context.Context) (history.State, error)
	LastSaved(ctx context.Context) (time.Time, error)
	History(ctx context.Context, kind, id string) ([]history.Change, error)
}

// Room is an entry of the navigation. Share returns how far the work there is,
// 0 to 1, or below zero for no progress; it may be nil.
type Room struct {
	Page  string
	Name  string
	Icon  look.Icon
	Build func(*ui.Host) ui.Page
	Share func(context.Context) float64
}

// Params is what a shell is made of.
type Params struct {
	Window   fyne.Window
	Run      *ui.Runner
	Store    Store
	Search   func(ctx context.Context, words string, limit int) ([]thread.Hit, error) // over everything, the best first
	Host     *ui.Host                                                                 // the shell fills in the callbacks
	Dossier  dossier.Dossier
	Subtitle string // below the municipality: 'Label · ronde 2027'
	Rooms    []Room
	Settings *dossier.Settings
	Restyle  func(dossier.Settings) // gives the program another theme
	Keep     func(dossier.Settings) // remembers the settings
	Leave    func()                 // goes back to the welcome page
}

// Shell is the window around the pages.
type Shell struct {
	Params

	items map[string]*ui.NavItem
	pages map[string]ui.Page // built when first opened
	at    ui.Route
	trail []ui.Route // where the user was, for going back

	written int // how many changes were written

	looks   *appearance.Appearance
	frame   fyne.CanvasObject
	body    *fyne.Container
	top     *topBar
	bottom  *statusBar
	toasts  *ui.Toasts
	hints   *ui.Hints
	meeting *meeting // nil outside a meeting
	keys    []fyne.Shortcut
}

// New returns the shell of a window. Call [Shell.Start] to show it.
func New(p Params) *Shell {
	s := &Shell{Params: p, items: map[string]*ui.NavItem{}, pages: map[string]ui.Page{},
		body: container.NewStack(), toasts: ui.NewToasts(p.Run), hints: ui.NewHints()}
	h := p.Host
	h.Run, h.Window = p.Run, p.Window
	h.Open, h.Changed, h.History = s.Open, s.changed, s.showHistory
	h.Say = func(text string) { s.toasts.Show(text, s.undo) }
	h.Tell = func(text string) { s.toasts.Show(text, nil) }
	s.looks = &appearance.Appearance{Settings: p.Settings, Apply: p.Restyle, Keep: p.Keep, Changed: s.restyled}
	s.top, s.bottom = newTopBar(s), newStatusBar(s)
	s.frame = s.newFrame()
	return s
}

// Start fills the window and opens the first page.
func (s *Shell) Start() {
	c := s.Window.Canvas()
	s.Window.SetMainMenu(s.newMenu())
	s.Window.SetContent(s.frame)
	c.SetOnTypedKey(s.typedKey)
	for key, do := range s.shortcuts() {
		s.keys = append(s.keys, key)
		c.AddShortcut(key, func(fyne.Shortcut) { do() })
	}
	s.Open(ui.Route{Page: s.Rooms[0].Page})
	s.changed()
}

// Stop takes the keys and the menu away, before something else comes in the
// window.
func (s *Shell) Stop() {
	if s.meeting != nil {
		s.toggleMeeting()
	}
	c := s.Window.Canvas()
	c.SetOnTypedKey(nil)
	for _, key := range s.keys {
		c.RemoveShortcut(key)
	}
	s.Window.SetMainMenu(nil)
}

// restyled shows in the bars and the menu how the program looks now.
func (s *Shell) restyled() {
	s.bottom.showSize(s.Settings.Scale)
	s.top.setDark(s.looks.Dark())
	if s.meeting == nil {
		s.Window.SetMainMenu(s.newMenu()) // with the tick at the mode of now
	}
}

// At is the place that is shown.
func (s *Shell) At() ui.Route { return s.at }

// Open goes to a place. The page is read anew, so it never shows what another
// page has changed in the meantime.
func (s *Shell) Open(r ui.Route) {
	p, ok := s.page(r.Page)
	if !ok {
		return
	}
	to := place(r)
	if s.at != to && s.at.Page != "" {
		s.trail = append(s.trail, s.at)
	}
	s.show(p, to)
	p.Show(r.ID)
}

// place is where a route leads. Without a record it starts something, such as
// a new action, which going back must not do again.
func place(r ui.Route) ui.Route {
	if _, record := ui.SplitID(r.ID); record == "" {
		r.ID = ""
	}
	return r
}

// show puts a page in the window and reads it.
func (s *Shell) show(p ui.Page, at ui.Route) {
	s.leaveField()
	s.at = at
	for page, item := range s.items {
		item.SetSelected(page == at.Page)
	}
	if s.meeting != nil {
		s.meeting.show(s.name(at.Page), s.number(at.Page), p)
	} else {
		s.body.Objects = []fyne.CanvasObject{p.Content()}
		s.body.Refresh()
	}
	written := s.written
	p.Reload()
	s.Run.WhenIdle(func() {
		if s.written != written && s.at.Page == at.Page {
			p.Reload() // the page before was still writing
		}
	})
}

// leaveField takes the keyboard from the page that goes, so that a field hands
// in what was typed and nobody types where it cannot be seen. On the
// navigation it stays.
func (s *Shell) leaveField() {
	c := s.Window.Canvas()
	if _, ok := c.Focused().(*ui.NavItem); !ok || s.meeting != nil {
		c.Unfocus()
	}
}

// back returns to where the user was before.
func (s *Shell) back() {
	if len(s.trail) == 0 {
		return
	}
	r := s.trail[len(s.trail)-1]
	s.trail = s.trail[:len(s.trail)-1]
	if p, ok := s.page(r.Page); ok {
		s.show(p, r)
		p.Show(r.ID)
	}
}

func (s *Shell) page(id string) (ui.Page, bool) {
	if p, ok := s.pages[id]; ok {
		return p, true
	}
	for _, r := range s.Rooms {
		if r.Page == id {
			s.pages[id] = r.Build(s.Host)
			return s.pages[id], true
		}
	}
	return nil, false
}

func (s *Shell) name(id string) string {
	for _, r := range s.Rooms {
		if r.Page == id {
			return r.Name
		}
	}
	return ""
}

// number says where a page is in the navigation: '3 van 7'.
func (s *Shell) number(id string) string {
	for i, r := range s.Rooms {
		if r.Page == id {
			return fmt.Sprintf("%d van %d", i+1, len(s.Rooms))
		}
	}
	return ""
}

// step goes to the next (1) or previous (-1) page of the navigation.
func (s *Shell) step(by int) {
	for i, r := range s.Rooms {
		if r.Page == s.at.Page {
			n := (i + by + len(s.Rooms)) % len(s.Rooms)
			s.Open(ui.Route{Page: s.Rooms[n].Page})
			return
		}
	}
}

func (s *Shell) newFrame() fyne.CanvasObject {
	ground := ui.NewBackdrop(theme.ColorNameBackground)
	main := container.New(&frame{nav: 220, tight: s.top.tight}, s.newNav(), s.top.content, s.body, s.bottom.content)
	return container.NewStack(ground, main, s.toasts.Layer(), s.hints)
}

func (s *Shell) newNav() fyne.CanvasObject {
	brand := ui.Inset(look.S3, look.S3, ui.Row(look.S2, ui.NewIcon(look.Kite, theme.ColorNamePrimary, 24),
		ui.NewText(look.Subheading.In(look.ColorAccentText), "Kindvriendelijk")))
	items := make([]fyne.CanvasObject, 0, len(s.Rooms))
	for _, r := range s.Rooms {
		item := ui.NewNavItem(r.Icon, r.Name, -1, func() { s.Open(ui.Route{Page: r.Page}) })
		s.items[r.Page] = item
		items = append(items, item)
	}
	list := container.NewVScroll(ui.Inset(0, look.S2, ui.Stack(2, items...)))
	var foot fyne.CanvasObject
	if s.Dossier.IsExample {
		foot = ui.Inset(look.S3, look.S3, ui.NewTint(look.ColorWarnSoft, ui.NewParagraph(look.Caption.In(look.ColorWarn),
			"Voorbeeld: deze gemeente bestaat niet.")))
	}
	return container.NewStack(ui.NewBackdrop(look.ColorSidebar), container.NewBorder(brand, foot, nil, nil, list))
}

// typedKey gets the keys that nothing on the page wanted.
func (s *Shell) typedKey(e *fyne.KeyEvent) {
	if ui.PassKey(s.Window.Canvas(), e) {
		return
	}
	switch e.Name {
	case fyne.KeyF5:
		s.toggleMeeting()
	case fyne.KeyF1:
		s.Open(ui.Route{Page: ui.PageLabel})
	case fyne.KeyEscape:
		if s.meeting != nil {
			s.toggleMeeting()
		}
	case fyne.KeyPageDown, fyne.KeyPageUp:
		if s.meeting != nil {
			s.step(map[fyne.KeyName]int{fyne.KeyPageDown: 1, fyne.KeyPageUp: -1}[e.Name])
		}
	}
}
