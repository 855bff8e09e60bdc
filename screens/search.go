package screens

import (
	"context"
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/thread"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// found is how many results a search shows.
const found = 30

// kinds tells of each kind of record where it is shown and what it is called.
var kinds = map[string]struct {
	page, name string
	icon       look.Icon
}{
	thread.Action:    {ui.PageActions, "Actie", look.Flag},
	thread.Goal:      {ui.PageActions, "Doel", look.Target},
	thread.Measure:   {ui.PageActions, "Meting", look.Chart},
	"progress":       {ui.PageActions, "Voortgang", look.Clock},
	thread.Evidence:  {ui.PageEvidence, "Bewijs", look.Clip},
	thread.Quote:     {ui.PagePortfolio, "Uitspraak", look.Voice},
	thread.Answer:    {ui.PagePortfolio, "Tekst", look.Book},
	thread.Indicator: {ui.PageFigures, "Cijfer", look.Chart},
	"people":         {ui.PageDossier, "Persoon", look.Person},
}

// search is the dialog that finds anything in the dossier.
type search struct {
	shell   *Shell
	dialog  *ui.Dialog
	entry   *ui.Entry
	results *fyne.Container
	cancel  func()
	first   func() // opens the best result
}

func (s *Shell) openSearch() {
	d := &search{shell: s, entry: ui.NewEntry(s.Run), results: container.NewVBox(), cancel: func() {}}
	d.entry.SetPlaceHolder("Een woord uit een actie, tekst, cijfer, bewijs of uitspraak")
	d.entry.OnChanged = func(string) { d.find() }
	d.entry.OnSubmitted = func(string) {
		if d.first != nil {
			d.first()
		}
	}
	d.say("Typ een woord. Het laatste mag half zijn: ‘speel’ vindt ook ‘speelstraat’.")
	d.dialog = ui.NewDialog("Zoek in alles", 680, ui.Stack(look.S3, d.entry, d.results))
	d.dialog.First = d.entry
	d.dialog.OnClosed = func() { d.cancel() }
	d.dialog.Show(s.Window)
}

func (d *search) find() {
	d.cancel()
	words := d.entry.Text
	if strings.TrimSpace(words) == "" {
		d.first = nil
		d.say("Typ een woord.")
		return
	}
	d.cancel = ui.Run(d.shell.Run, func(ctx context.Context) ([]thread.Hit, error) {
		return d.shell.Store.Search(ctx, words, found)
	}, d.show)
}

func (d *search) say(text string) {
	d.results.Objects = []fyne.CanvasObject{ui.NewParagraph(look.Muted, text)}
	d.results.Refresh()
}

func (d *search) show(hits []thread.Hit, err error) {
	d.first = nil
	if err != nil {
		d.say(ui.Message(err))
		return
	}
	if len(hits) == 0 {
		d.say("Niets gevonden. Probeer een ander of een korter woord.")
		d.dialog.Fit()
		return
	}
	d.results.Objects = nil
	for _, h := range hits {
		open := d.opener(h)
		if d.first == nil {
			d.first = open
		}
		d.results.Add(ui.NewRowTile(hitRow(h), open))
	}
	if len(hits) == found {
		d.results.Add(ui.NewText(look.Caption, fmt.Sprintf("De eerste %d. Met een woord erbij vind je gerichter.", found)))
	}
	d.results.Refresh()
	d.dialog.Fit()
}

func (d *search) opener(h thread.Hit) func() {
	return func() {
		d.dialog.Close()
		d.shell.Open(ui.To(kinds[h.Kind].page, h.Kind, h.ID))
	}
}

// hitRow shows what was found and around which words.
func hitRow(h thread.Hit) fyne.CanvasObject {
	k := kinds[h.Kind]
	plain := strings.NewReplacer("[", "", "]", "", "\n", " ").Replace(h.Snippet)
	lines := []fyne.CanvasObject{ui.NewLine(look.Strong, h.Title)}
	if plain != "" && plain != h.Title {
		lines = append(lines, ui.NewLine(look.Caption, plain))
	}
	return ui.RowGrow(look.S3, 1, ui.NewIcon(k.icon, look.ColorAccentText, 18), ui.Stack(0, lines...), ui.NewText(look.Caption, k.name))
}
