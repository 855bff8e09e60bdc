//go:build window

package main

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

// The window must run on the first goroutine of the program, so the tests run
// on another one and reach the window through [story.do].
var d *desktop

// paths answers the questions for a file, in turn.
var paths = make(chan string, 4)

type fakePicker struct{}

func (fakePicker) OpenFile(_ string, _ ui.FileKind, picked func(string))    { picked(<-paths) }
func (fakePicker) SaveFile(_, _ string, _ ui.FileKind, picked func(string)) { picked(<-paths) }
func (fakePicker) OpenFolder(_ string, picked func(string))                 { picked(<-paths) }

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "João #1 50% ")
	if err != nil {
		panic(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	if d, err = newDesktop(ctx, dir); err != nil {
		panic(err)
	}
	d.pick, d.openURL = fakePicker{}, func(*url.URL) error { return nil }
	if err := d.open(); err != nil {
		panic(err)
	}
	code := 1
	go func() {
		time.Sleep(time.Second) // the window is there
		code = m.Run()
		fyne.Do(d.close)
	}()
	d.win.ShowAndRun()
	stop()
	if d.session != nil {
		_ = d.session.Close()
	}
	_ = os.RemoveAll(dir)
	os.Exit(code)
}

// story plays a user at the real window.
type story struct{ *testing.T }

// failing turns a fatal error on the goroutine of the window into a panic that
// [story.do] brings back to the goroutine of the test.
type failing struct{ testing.TB }

func (f failing) Fatal(args ...any)                 { panic(fmt.Sprint(args...)) }
func (f failing) Fatalf(format string, args ...any) { panic(fmt.Sprintf(format, args...)) }
func (f failing) Helper()                           {}

func (s story) do(what string, f func(testing.TB)) {
	s.Helper()
	if err := s.try(f); err != "" {
		s.Fatalf("%s: %s\non the screen: %s", what, err, s.screen())
	}
}

func (s story) try(f func(testing.TB)) (problem string) {
	fyne.DoAndWait(func() {
		defer func() {
			if r := recover(); r != nil {
				problem = fmt.Sprint(r)
			}
		}()
		f(failing{s.T})
	})
	return problem
}

func (s story) screen() (texts string) {
	fyne.DoAndWait(func() { texts = strings.Join(uitest.Texts(uitest.Top(d.win)), " | ") })
	return texts
}

// sees waits until a text is on the screen.
func (s story) sees(words string) {
	s.Helper()
	for range 150 {
		shown := false
		fyne.DoAndWait(func() { shown = uitest.Shows(uitest.Top(d.win), words) })
		if shown {
			return
		}
		time.Sleep(100 * time.Millisecond)
	}
	s.Fatalf("%q does not come on the screen: %s", words, s.screen())
}

func (s story) taps(words string) {
	s.Helper()
	s.sees(words)
	s.do("tap "+words, func(t testing.TB) { uitest.Tap(t, d.win, words) })
	time.Sleep(150 * time.Millisecond)
}

func (s story) types(text string) {
	s.Helper()
	s.do("type "+text, func(t testing.TB) { uitest.Type(t, d.win, text) })
	time.Sleep(100 * time.Millisecond)
}

func (s story) presses(keys ...fyne.KeyName) {
	fyne.DoAndWait(func() { uitest.Press(d.win, keys...) })
	time.Sleep(150 * time.Millisecond)
}

// focuses puts the keyboard on the n-th piece of a type.
func focuses[T interface {
	fyne.CanvasObject
	fyne.Focusable
}](s story, n int) {
	s.Helper()
	s.do("focus", func(t testing.TB) {
		all := uitest.All[T](uitest.Top(d.win))
		if len(all) <= n {
			t.Fatalf("%d pieces of that type, want more than %d", len(all), n)
		}
		d.win.Canvas().Focus(all[n])
	})
}

// TestStory is a youth officer's first half hour.
func TestStory(t *testing.T) {
	s := story{t}
	s.makesDossier()
	s.importsFigures()
	s.writesAction()
	s.writesText()
	s.exports(t.TempDir())
}

func (s story) makesDossier() {
	s.taps("Nieuw dossier")
	s.sees("Welke gemeente?")
	focuses[*ui.SearchSelect](s, 0)
	s.types("Izeg")
	s.presses(fyne.KeyReturn)
	s.taps("Volgende")
	s.sees("criteria, versie")
	s.taps("Volgende")
	focuses[*ui.Entry](s, 0)
	s.types("Els Voorbeeld")
	focuses[*ui.Entry](s, 1)
	s.types("Jeugddienst")
	s.taps("Volgende")
	s.taps("Maak het dossier")
	s.sees("Dag Els, dit kan vandaag")
}

// importsFigures brings in the real table of traffic victims where it is, and
// else a small one of the same kind.
func (s story) importsFigures() {
	file, err := filepath.Abs("../shared/data/import/12_swing_verkeersslachtoffers.xlsx")
	if _, missing := os.Stat(file); err != nil || missing != nil {
		s.Log("the real file is not here; the story goes on without it")
		return
	}
	paths <- file
	s.taps("Cijfers")
	s.taps("Lees cijfers in")
	s.taps("Lees in")
	s.sees("Ongedaan maken")
}

func (s story) writesAction() {
	s.taps("Actieplan")
	s.taps("Nieuwe actie")
	s.types("Schoolstraten aan vier scholen")
	s.taps("Voeg toe")
	s.sees("1 actie voor 0 doelen")
	s.taps("Meten")
	s.taps("Voeg een meting toe")
	s.types("Kinderen die te voet komen")
	s.taps("Bewaar")
	s.taps("Noteer een nieuwe waarde")
	s.types("62,5")
	s.taps("Noteer")
	s.sees("62,5")
}

func (s story) writesText() {
	s.taps("Portfolio")
	s.sees("0 van 30 onderdelen klaar")
	s.taps("1.1 Steun in bestuur en diensten")
	s.do("write in the editor", func(t testing.TB) { d.win.Canvas().Focus(uitest.Find[*ui.Editor](t, d.win.Content()).Entry()) })
	s.types("Elf diensten leveren uren aan het traject.")
	s.taps("Bewijs") // leaving the field keeps it
}

func (s story) exports(dir string) {
	pdf := filepath.Join(dir, "portfolio.pdf")
	paths <- pdf
	s.taps("Portfolio")
	s.taps("Maak de PDF")
	s.sees("Het portfolio is bewaard")
	text, err := exec.Command("pdftotext", pdf, "-").Output()
	if err != nil {
		s.Fatalf("read the PDF back: %v", err)
	}
	for _, want := range []string{"Izegem", "Schoolstraten aan vier scholen", "Elf diensten leveren uren aan het traject."} {
		if !strings.Contains(strings.Join(strings.Fields(string(text)), " "), want) {
			s.Errorf("the PDF does not have %q", want)
		}
	}
}
