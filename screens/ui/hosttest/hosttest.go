// Package hosttest is the shell for tests of a page: it gives what a page asks
// for, and remembers what the page told it. It knows no page.
package hosttest

import (
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/pickertest"
)

// Today is the day on which these tests play.
const Today = "2026-11-21"

// Shell remembers what a page did.
type Shell struct {
	Host *ui.Host           // what the page gets
	Pick *pickertest.Picker // answers for the user

	Said, Told []string   // with and without 'Ongedaan maken'
	Opened     []ui.Route // where the page went; the history of a record is the page 'history'
	Document   string     // what was shown last; a copy of a file as 'path as name'
	Changed    int        // how often something was written
}

// New returns the shell around a page in a window. Work is done before the call
// that starts it returns; a word of the programme is its key.
func New(t testing.TB, w fyne.Window) *Shell {
	s := &Shell{Pick: &pickertest.Picker{}}
	s.Host = &ui.Host{
		Run: ui.NewInlineRunner(t.Context()), Window: w, Pick: s.Pick, Country: "BE",
		Word: func(key string) string { return key }, Today: func() string { return Today },
		Open:    func(r ui.Route) { s.Opened = append(s.Opened, r) },
		OpenDoc: func(path string) { s.Document = path },
		OpenAs:  func(path, name string) { s.Document = path + " as " + name },
		Changed: func() { s.Changed++ },
		Say:     func(text string) { s.Said = append(s.Said, text) },
		Tell:    func(text string) { s.Told = append(s.Told, text) },
		History: func(kind, id, _ string) { s.Opened = append(s.Opened, ui.To("history", kind, id)) },
	}
	return s
}
