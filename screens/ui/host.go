package ui

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app"
	"kindvriendelijk/app/files"
)

// Route is a place in the program: a page, and which record it shows as
// 'kind/id' (see [To]); an empty ID is the page itself.
type Route struct{ Page, ID string }

// To is the route to a record.
func To(page, kind, id string) Route { return Route{page, kind + "/" + id} }

// SplitID takes the ID of a route apart.
func SplitID(id string) (kind, record string) {
	kind, record, _ = strings.Cut(id, "/")
	return kind, record
}

// Pages, in the order of the navigation.
const (
	PageOverview  = "overview"
	PageRoute     = "route"
	PageSupport   = "support"
	PageFigures   = "figures"
	PageActions   = "actions"
	PagePortfolio = "portfolio"
	PageEvidence  = "evidence"
	PageMethods   = "methods"
	PageTemplates = "templates"
	PageKnowledge = "knowledge"
	PageGuidance  = "guidance"
	PageDossier   = "dossier"
)

// Page is a room of the program as the shell sees it. The shell builds it once
// and calls its methods on the UI goroutine.
type Page interface {
	// Content returns the objects to show; always the same ones.
	Content() fyne.CanvasObject
	// Reload reads again what the page shows. The shell calls it when the page
	// is opened and after undo and redo.
	Reload()
	// Show opens a record by the ID of a route; empty leaves the page as it is.
	Show(id string)
}

// A Meeter is a page with something to leave out when others watch: private
// notes, and numbers so small that they point at a child.
type Meeter interface{ SetMeeting(on bool) }

// A Homer is a page with pages of its own below it. Home goes back to the
// first of them: the shell calls it when the entry of the page that is shown
// is chosen again.
type Homer interface{ Home() }

// Host is what the shell gives to the pages. Its fields are set before the
// first page is made and may be used on the UI goroutine only.
type Host struct {
	Run    *Runner
	Window fyne.Window
	Pick   FilePicker

	Country string                  // of the dossier: how dates are written
	Word    func(key string) string // a word of the programme, 'college'
	Today   func() string           // YYYY-MM-DD

	Municipality string // of the dossier, for the names of files

	Open    func(Route)                  // goes to a place
	OpenDoc func(path string)            // shows a document in the system's own program
	OpenAs  func(path, name string)      // the same for a copy of a file of the dossier, under that name
	Changed func()                       // something was written: marks the dossier as saved
	Say     func(text string)            // tells what was done, with 'Ongedaan maken'
	Tell    func(text string)            // tells something that cannot be undone
	History func(kind, id, title string) // shows the history of a record
}

// Write runs a piece of work that changes the dossier, and then calls done. On
// error the user is told, done is not called and what is on the screen stays;
// doing says for the log what was tried.
func (h *Host) Write(doing string, work func(context.Context) error, done func()) {
	Do(h.Run, work, func(err error) {
		if err != nil {
			ShowError(doing, err, h.Window)
			return
		}
		h.Changed()
		if done != nil {
			done()
		}
	})
}

// Judged says who judges in a text that speaks of the jury: a programme without
// one names its own.
func (h *Host) Judged(text string) string {
	who := h.Word("jury")
	if who == "jury" {
		return text
	}
	return strings.NewReplacer("De jury", who, "de jury", who, "Een jury", who, "een jury", who).Replace(text)
}

// Day writes a stored day the way the country of the dossier does.
func (h *Host) Day(day string) string { return app.ShowDay(day, h.Country) }

// FileName proposes a name for a file to save: the municipality, what it is and
// today, 'Izegem – portfolio – 2026-11-22.pdf'.
func (h *Host) FileName(what, ending string) string {
	return files.Name(ending, h.Municipality, what, h.Today())
}
