// Package screens is the window around the rooms: navigation, search, undo,
// the meeting view and the menu. It knows the rooms as [ui.Page] only; what
// they show and write is theirs.
package screens

import (
	"context"
	"sync"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

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
	About    func()                 // tells which program this is
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

// patience is how long the window stays as it was for what the first page
// reads.
const patience = 400 * time.Millisecond

// Start opens the first page and puts it in the window once it was read: each
// time that a part comes later, the whole window is drawn again.
func (s *Shell) Start() {
	appear := sync.OnceFunc(s.appear)
	stop := s.Run.After(patience, appear)
	s.Open(ui.Route{Page: s.Rooms[0].Page})
	s.readBars()
	s.Run.WhenIdle(func() {
		stop()
		appear()
	})
}

// appear fills the window, and listens to its keys.
func (s *Shell) appear() {
	c := s.Window.Canvas()
	s.Window.SetMainMenu(s.newMenu())
	s.Window.SetContent(s.frame)
	c.SetOnTypedKey(s.typedKey)
	s.Window.SetOnDropped(s.dropped)
	for key, do := range s.shortcuts() {
		s.keys = append(s.keys, key)
		c.AddShortcut(key, func(fyne.Shortcut) { do() })
	}
}

// Stop takes the keys and the menu away, before something else comes in the
// window.
func (s *Shell) Stop() {
	if s.meeting != nil {
		s.endMeeting() // without reading the page: its dossier is being closed
	}
	c := s.Window.Canvas()
	c.SetOnTypedKey(nil)
	s.Window.SetOnDropped(nil)
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

// typedKey gets the keys that nothing on the page wanted.
func (s *Shell) typedKey(e *fyne.KeyEvent) {
	if ui.PassKey(s.Window.Canvas(), e) {
		return
	}
	switch e.Name {
	case fyne.KeyF5:
		s.toggleMeeting()
	case fyne.KeyF1:
		s.help()
	case fyne.KeyF2:
		s.showMeanings()
	case fyne.KeyEscape:
		if s.meeting != nil {
			s.toggleMeeting()
		}
	case fyne.KeyPageDown, fyne.KeyRight:
		if s.meeting != nil {
			s.step(1)
		}
	case fyne.KeyPageUp, fyne.KeyLeft:
		if s.meeting != nil {
			s.step(-1)
		}
	}
}

// help opens what there is to read about the page that is shown.
func (s *Shell) help() {
	if s.at.Page != ui.PageKnowledge {
		s.Open(ui.To(ui.PageKnowledge, "help", s.at.Page))
	}
}

// dropped hands files that were dropped on the window to the page, one by one,
// when that takes files.
func (s *Shell) dropped(_ fyne.Position, files []fyne.URI) {
	if len(files) == 0 || s.Window.Canvas().Overlays().Top() != nil {
		return
	}
	if p, ok := s.pages[s.at.Page].(interface{ Open(path string) }); ok {
		for _, f := range files {
			p.Open(f.Path())
		}
		return
	}
	s.toasts.Show("Open eerst de pagina Cijfers en sleep het bestand daarnaartoe.", nil)
}
