package screens

import (
	"context"
	"testing"

	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

// slowPage reads as pages do; during is called meanwhile.
type slowPage struct {
	*fakePage
	run    *ui.Runner
	during func()
}

// Reload implements [ui.Page].
func (p slowPage) Reload() {
	p.fakePage.Reload()
	ui.Do(p.run, func(context.Context) error { p.during(); return nil }, func(error) {})
}

func TestShell_Start(t *testing.T) {
	beginWith := func(t *testing.T, during func(*play)) *play {
		uitest.App(t)
		return begin(t, uitest.Window(t, ui.Space(1, 1)), func(p *play, x *Params) {
			x.Rooms[0].Build = func(*ui.Host) ui.Page {
				page := newFakePage("Overzicht")
				p.pages[ui.PageOverview] = page
				return slowPage{page, p.runner, func() { during(p) }}
			}
		})
	}
	t.Run("the window shows the first page once it was read", func(t *testing.T) {
		p := beginWith(t, func(p *play) {
			if p.win.Content() == p.frame {
				t.Error("it shows a page that is being read")
			}
		})
		p.Start()
		p.shows("Voorbeeldegem", "16 %")
		if read := p.pages[ui.PageOverview].reloads; read != 1 {
			t.Errorf("the first page is read %d times", read)
		}
	})
	t.Run("what takes long to read is shown as far as it came", func(t *testing.T) {
		p := beginWith(t, func(p *play) {
			p.runner.Advance(patience)
			p.shows("Voorbeeldegem")
		})
		p.Start()
	})
}
