package screens

import (
	"context"
	"fmt"
	"slices"
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
	thread.Action:      {ui.PageActions, "Actie", look.Flag},
	thread.Goal:        {ui.PageActions, "Doel", look.Target},
	thread.Measure:     {ui.PageActions, "Meting", look.Chart},
	"progress":         {ui.PageActions, "Voortgang", look.Clock},
	thread.Evidence:    {ui.PageEvidence, "Bewijs", look.Clip},
	thread.Quote:       {ui.PagePortfolio, "Uitspraak", look.Voice},
	thread.Answer:      {ui.PagePortfolio, "Portfolio", look.Book},
	thread.Indicator:   {ui.PageFigures, "Cijfer", look.Chart},
	thread.Gap:         {ui.PageFigures, "Vraag", look.Question},
	"people":           {ui.PageSupport, "Persoon", look.Person},
	"decisions":        {ui.PageSupport, "Besluit", look.Medal},
	"services":         {ui.PageSupport, "Dienst", look.Table},
	"bodies":           {ui.PageSupport, "Groep", look.People},
	"partners":         {ui.PageSupport, "Partner", look.People},
	"involvements":     {ui.PageSupport, "Gesprek", look.Voice},
	"weighings":        {ui.PageSupport, "Afweging", look.Same},
	"trainings":        {ui.PageSupport, "Vorming", look.Book},
	"promises":         {ui.PageSupport, "Afgesproken verslag", look.Clock},
	"guidance":         {ui.PageGuidance, "Begeleiding", look.Link},
	"network_meetings": {ui.PageGuidance, "Netwerkmoment", look.Link},
	"contacts":         {ui.PageGuidance, "Contact", look.Person},
	"bottlenecks":      {ui.PageGuidance, "Knelpunt", look.Warning},
	"methods":          {ui.PageMethods, "Methode", look.Checklist},
	"templates":        {ui.PageTemplates, "Sjabloon", look.TextFile},
	"questionnaires":   {ui.PageTemplates, "Vragenlijst", look.Question},
	"steps":            {ui.PageRoute, "Stap", look.Steps},
	"tasks":            {ui.PageRoute, "Taak", look.Checklist},
	"articles":         {ui.PageKnowledge, "Lezen", look.Book},
	"rights":           {ui.PageKnowledge, "Kinderrecht", look.Voice},
	"practice":         {ui.PageKnowledge, "Praktijk", look.Star},
	"ideas":            {ui.PageKnowledge, "Idee", look.Bulb},
	"terms":            {ui.PageKnowledge, "Woord", look.Info},
}

// search is the dialog that finds anything in the dossier.
type search struct {
	shell   *Shell
	dialog  *ui.Dialog
	entry   *ui.Entry
	results *fyne.Container
	cancel  func()
	opens   []func() // one for each result
	tiles   []*ui.Tile
	at      int // the result that Enter opens
}

func (s *Shell) openSearch() { s.openSearchWith("") }

// openSearchWith opens the search with what was typed in the bar already.
func (s *Shell) openSearchWith(typed string) {
	d := &search{shell: s, results: container.NewVBox(), cancel: func() {}}
	d.entry = ui.NewSearch(s.Run, "Een woord uit een actie, tekst, cijfer, bewijs of uitspraak", func(string) { d.find() })
	d.entry.OnKey = d.move
	d.entry.OnSubmitted = func(string) {
		if d.at < len(d.opens) {
			d.opens[d.at]()
		}
	}
	d.dialog = ui.NewDialog("Zoek in alles", 680, ui.Stack(look.S3, d.entry, d.results))
	d.dialog.First = d.entry
	d.dialog.OnClosed = func() {
		d.cancel()
		s.Window.Canvas().Unfocus() // not back to the field in the bar
		s.top.find.SetText("")
	}
	d.say(askWord)
	d.dialog.Show(s.Window)
	d.entry.SetText(typed)
	d.entry.CursorColumn = len([]rune(typed))
}

const askWord = "Typ een woord. Het laatste mag half zijn: ‘speel’ vindt ook ‘speelstraat’. Met de pijltjes kies je een resultaat, met Enter open je het."

func (d *search) find() {
	d.cancel()
	words := d.entry.Text
	if strings.TrimSpace(words) == "" {
		d.say(askWord)
		return
	}
	d.cancel = ui.Run(d.shell.Run, func(ctx context.Context) ([]thread.Hit, error) {
		return d.shell.Search(ctx, words, found)
	}, d.show)
}

// say shows a sentence in place of results.
func (d *search) say(text string) {
	d.opens, d.tiles = nil, nil
	d.results.Objects = []fyne.CanvasObject{ui.NewParagraph(look.Muted, text)}
	d.results.Refresh()
	d.dialog.Fit()
}

func (d *search) show(hits []thread.Hit, err error) {
	if err != nil {
		d.say(ui.Message(err))
		return
	}
	hits = slices.DeleteFunc(hits, func(h thread.Hit) bool { return kinds[h.Kind].page == "" })
	if len(hits) == 0 {
		d.say("Niets gevonden. Probeer een ander of een korter woord.")
		return
	}
	d.opens, d.tiles, d.results.Objects = nil, nil, nil
	for _, h := range hits {
		open := d.opener(h)
		tile := ui.NewRowTile(hitRow(h), open)
		d.opens, d.tiles = append(d.opens, open), append(d.tiles, tile)
		d.results.Objects = append(d.results.Objects, tile)
	}
	if len(hits) == found {
		d.results.Objects = append(d.results.Objects,
			ui.NewParagraph(look.Caption, fmt.Sprintf("De eerste %d. Met een woord erbij vind je gerichter.", found)))
	}
	d.results.Refresh()
	d.dialog.Fit()
	d.choose(0)
}

// move goes through the results with the arrow keys; the keyboard stays in the
// field.
func (d *search) move(k fyne.KeyName) bool {
	by := map[fyne.KeyName]int{fyne.KeyDown: 1, fyne.KeyUp: -1}[k]
	if by == 0 || len(d.tiles) == 0 {
		return false
	}
	d.choose(min(max(d.at+by, 0), len(d.tiles)-1))
	return true
}

func (d *search) choose(i int) {
	d.at = i
	for n, t := range d.tiles {
		t.SetSelected(n == i)
	}
	ui.Reveal(d.tiles[i])
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
	title := oneLine(h.Title)
	lines := []fyne.CanvasObject{ui.NewLine(look.Strong, title)}
	around := oneLine(strings.NewReplacer("[", "", "]", "", "**", "", "#", "").Replace(h.Snippet))
	if bare := strings.Trim(around, "…"); bare != "" && !strings.Contains(title, bare) {
		lines = append(lines, ui.NewLine(look.Caption, around))
	}
	return ui.RowGrow(look.S3, 1, ui.NewIcon(k.icon, look.ColorAccentText, 18), ui.Stack(0, lines...), ui.NewText(look.Caption, k.name))
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
