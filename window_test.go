//go:build window

package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/files"
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

// forwarded hears that the window was asked to come forward.
var forwarded = make(chan struct{}, 1)

// crashIn names the folder in which a second run of this program must crash.
const crashIn = "KINDVRIENDELIJK_CRASH"

// runIn names the folder of a second run of this program, and startWith the
// package that it is started with; empty for none.
const (
	runIn     = "KINDVRIENDELIJK_RUN_IN"
	startWith = "KINDVRIENDELIJK_START_WITH"
)

// second runs this program once more with its own window, and lets it play one
// test. It returns what that said when it failed.
func second(t *testing.T, dir, test string, env ...string) error {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^"+test+"$")
	cmd.Env = append(append(os.Environ(), runIn+"="+dir), env...)
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%w\n%s", err, out)
	}
	return nil
}

// isSecond reports whether this is such a run.
func isSecond() bool { return os.Getenv(runIn) != "" }

// dataDir is the folder of the program under test; its name is awkward.
var dataDir string

func TestMain(m *testing.M) {
	if dir := os.Getenv(crashIn); dir != "" {
		crash(dir)
	}
	var err error
	if dataDir = os.Getenv(runIn); !isSecond() {
		if dataDir, err = os.MkdirTemp("", "João #1 50% "); err != nil {
			panic(err)
		}
	}
	ctx, stop := context.WithCancel(context.Background())
	var args []string
	if file := os.Getenv(startWith); file != "" {
		args = []string{file}
	}
	if d, err = start(ctx, dataDir, args); err != nil {
		panic(err)
	}
	d.pick, d.view = fakePicker{}, func(string) error { return nil }
	d.forward = func() { forwarded <- struct{}{} }
	if err := d.open(); err != nil {
		panic(err)
	}
	code := 1
	if isSecond() {
		code = 0 // a signal may end it in the middle of its test
	}
	go func() {
		time.Sleep(time.Second) // the window is there
		code = m.Run()
		fyne.Do(d.close)
	}()
	if err := d.appear(); err != nil {
		panic(err)
	}
	d.app.Run()
	err = d.end()
	stop()
	if isSecond() {
		if err != nil {
			panic(err)
		}
		os.Exit(code) // its folder is looked into
	}
	if err := errors.Join(err, kept()); err != nil {
		fmt.Println("FAIL", err)
		code = 1
	}
	_ = os.RemoveAll(dataDir)
	os.Exit(code)
}

// crash does what the program does first, and then what it never should.
func crash(dir string) {
	if _, err := files.Record(dir); err != nil {
		panic(err)
	}
	panic("stuk gegaan")
}

// kept reports what the settings forgot when the window closed.
func kept() error {
	s, err := dossier.LoadSettings(settingsPath(dataDir), newID)
	switch {
	case err != nil:
		return err
	case s.Name != "Els Voorbeeld" || s.Service != "Jeugddienst":
		return fmt.Errorf("the settings keep the user as %q, %q", s.Name, s.Service)
	case len(s.Recent) == 0 || s.Last != s.Recent[0].ID || s.Recent[0].Name != "Izegem":
		return fmt.Errorf("the settings keep as last dossier %q of %v", s.Last, s.Recent)
	case s.Mode != "dark" || s.Scale != 1.1 || s.Width < 800 || s.Height < 500:
		return fmt.Errorf("the settings keep the looks as %q, %v, %v by %v", s.Mode, s.Scale, s.Width, s.Height)
	}
	return nil
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

// TestStory is a youth officer's first half hour.
func TestStory(t *testing.T) {
	s := story{t}
	s.makesDossier()
	s.importsFigures()
	s.writesAction()
	s.writesText()
	s.undoes()
	s.exports(t.TempDir())
	s.changesLooks()
}

// TestSecondStart starts the program again on the same data folder.
func TestSecondStart(t *testing.T) {
	began := time.Now()
	second, err := start(t.Context(), dataDir, nil)
	if second != nil || err != nil {
		t.Fatalf("a second program begins: %v, %v", second, err)
	}
	if took := time.Since(began); took > 2*time.Second {
		t.Errorf("it takes %v before it ends", took)
	}
	select {
	case <-forwarded:
	case <-time.After(10 * time.Second):
		t.Error("the first window does not come forward")
	}
}

// TestSecondStart_withPackage double-clicks a package while a dossier is open.
func TestSecondStart_withPackage(t *testing.T) {
	s := story{t}
	path := filepath.Join(t.TempDir(), "Izegem #1 50%.kvd")
	if err := d.session.WritePackage(t.Context(), path); err != nil {
		t.Fatal(err)
	}
	second, err := start(t.Context(), dataDir, []string{path})
	if second != nil || err != nil {
		t.Fatalf("a second program begins: %v, %v", second, err)
	}
	select {
	case <-forwarded:
	case <-time.After(10 * time.Second):
		t.Error("the first window does not come forward")
	}
	s.sees("‘Izegem #1 50%.kvd’ openen?")
	before := d.session
	s.presses(fyne.KeyReturn)
	s.sees("Dag Els, dit kan vandaag")
	if d.session == before || d.win.Title() != "Kindvriendelijk – Izegem" {
		t.Errorf("it did not open: %q", d.win.Title())
	}
}

// TestCrash lets a program crash and looks for its report.
func TestCrash(t *testing.T) {
	dir := t.TempDir()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), crashIn+"="+dir)
	if out, err := cmd.CombinedOutput(); err == nil {
		t.Fatalf("it does not crash: %s", out)
	}
	report, err := os.ReadFile(filepath.Join(dir, "crash.txt"))
	if err != nil || !strings.Contains(string(report), "stuk gegaan") || !strings.Contains(string(report), "goroutine") {
		t.Errorf("the report is %q, %v", report, err)
	}
}

func (s story) makesDossier() {
	s.taps("Nieuw dossier")
	s.sees("Welke gemeente?")
	s.types("Izeg")
	s.presses(fyne.KeyReturn, fyne.KeyReturn) // from the list, and on
	s.sees("Criteria versie 2024")
	s.presses(fyne.KeyReturn)
	s.sees("Wie ben je?")
	s.types("Els Voorbeeld")
	s.presses(fyne.KeyTab)
	s.types("Jeugddienst")
	s.presses(fyne.KeyReturn)
	s.sees("Welke ronde?")
	s.taps("Maak het dossier")
	s.sees("Dag Els, dit kan vandaag")
	if title := d.win.Title(); title != "Kindvriendelijk – Izegem" {
		s.Errorf("the window is called %q", title)
	}
}

// importsFigures brings in the real table of traffic victims where it is, and
// else a small file of another kind.
func (s story) importsFigures() {
	file, err := filepath.Abs("../shared/data/import/12_swing_verkeersslachtoffers.xlsx")
	if err != nil {
		s.Fatal(err)
	}
	if _, err := os.Stat(file); err != nil {
		s.Log("the real file is not here; the story goes on with a small one")
		file, _ = filepath.Abs("app/importing/testdata/statbel_population.txt")
	}
	paths <- file
	s.taps("Cijfers")
	s.taps("Lees cijfers in")
	s.taps("Kies een bestand")
	s.taps("Volgende")
	s.taps("Lees in")
	s.sees("ingelezen")
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

// undoes takes the last change back and does it again, with the keys of the
// window itself.
func (s story) undoes() {
	s.do("leave the field", func(testing.TB) { d.win.Canvas().Unfocus() })
	s.chooses("Bewerken", "Ongedaan maken")
	s.sees("Ongedaan gemaakt")
	s.chooses("Bewerken", "Opnieuw")
	s.sees("Opnieuw gedaan")
}

// changesLooks chooses what the settings must remember.
func (s story) changesLooks() {
	s.chooses("Beeld", "Donker")
	s.chooses("Beeld", "Tekst groter")
	s.sees("tekst 110 %")
}

// chooses uses an entry of the menu bar.
func (s story) chooses(menu, entry string) {
	s.Helper()
	s.do("choose "+entry, func(t testing.TB) {
		for _, m := range d.win.MainMenu().Items {
			for _, i := range m.Items {
				if m.Label == menu && i.Label == entry {
					i.Action()
					return
				}
			}
		}
		t.Fatalf("no %s in the menu %s", entry, menu)
	})
	time.Sleep(150 * time.Millisecond)
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
