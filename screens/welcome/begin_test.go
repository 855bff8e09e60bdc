package welcome

import (
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

// beginning is the page of a program that begins with a dossier, in an empty
// window.
func beginning(t *testing.T, change func(*play)) *play {
	t.Helper()
	uitest.App(t)
	return unstarted(t, uitest.Window(t, ui.Space(1, 1)), change)
}

func (p *play) isEmpty() bool {
	return len(uitest.Texts(uitest.Top(p.w))) == 0 && p.w.MainMenu() == nil
}

func TestPage_Beginning(t *testing.T) {
	last := func(p *play) { p.OpenLast("d0") }
	file := func(p *play) { p.OpenFile("/map/izegem.kvd") }
	for name, open := range map[string]func(*play){"the last dossier": last, "a package": file} {
		t.Run(name+" opens without the page", func(t *testing.T) {
			p := beginning(t, nil)
			p.library.during = func() {
				if !p.isEmpty() {
					t.Error("the window is not empty while it opens")
				}
			}
			open(p)
			p.Run.Advance(time.Minute)
			if p.opened != 1 || !p.isEmpty() {
				t.Errorf("opened %d times; on the screen: %q", p.opened, uitest.Texts(uitest.Top(p.w)))
			}
		})
		t.Run("the page tells when "+name+" takes long", func(t *testing.T) {
			p := beginning(t, nil)
			p.library.during = func() {
				p.Run.Advance(patience)
				p.shows("Dossier openen", "Stoppen")
				uitest.MustShow(t, p.w.Content(), "Nieuw dossier")
			}
			open(p)
			if p.opened != 1 || p.w.Canvas().Overlays().Top() != nil {
				t.Errorf("opened %d times", p.opened)
			}
		})
		t.Run("the page comes when "+name+" does not open", func(t *testing.T) {
			p := beginning(t, func(p *play) { p.library.err = app.ErrDamaged })
			open(p)
			p.shows("Dit bestand is beschadigd.")
			p.press(fyne.KeyEscape)
			p.shows("Nieuw dossier")
			p.chooses("Nieuw dossier")
			p.shows("Welke gemeente?")
		})
	}
	t.Run("a last dossier that is gone is told of once", func(t *testing.T) {
		p := beginning(t, func(p *play) { p.settings.Last, p.library.err = "d0", app.ErrNotFound })
		last(p)
		p.shows("Dit dossier is hier niet meer")
		if p.settings.Last != "" || p.kept != 1 {
			t.Errorf("the next start opens %q; kept %d times", p.settings.Last, p.kept)
		}
	})
	t.Run("the page comes below a question", func(t *testing.T) {
		for words, ask := range map[string]func(*play){
			"Eerst even dit":               func(p *play) { p.settings.Name = ""; file(p) },
			"Dit bestand staat in Dropbox": func(p *play) { p.OpenFile("/map/Dropbox/izegem.kvd") },
		} {
			p := beginning(t, nil)
			ask(p)
			p.shows(words)
			p.press(fyne.KeyEscape)
			p.shows("Nieuw dossier")
		}
	})
}
