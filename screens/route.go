package screens

import (
	"fmt"

	"fyne.io/fyne/v2"

	"kindvriendelijk/screens/ui"
)

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

// choose opens a page from the navigation; the one that is shown goes back to
// its beginning.
func (s *Shell) choose(page string) {
	if h, ok := s.pages[page].(ui.Homer); ok && s.at.Page == page {
		h.Home()
		s.at.ID = ""
	}
	s.Open(ui.Route{Page: page})
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
	if item, ok := s.items[at.Page]; ok && s.meeting == nil {
		ui.Reveal(item)
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
