// Package knowledge is the page to read up and to find ideas: articles, the
// rights of children, practice examples, example actions and the words of the
// field. It knows what comes with the program, and nothing of the dossier but
// that an example action can be taken into its plan.
package knowledge

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/inspiration"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/knowledge"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// Taker puts an example action into the plan of the dossier, with its
// measures, and returns the id of the action that was made.
type Taker interface {
	Take(ctx context.Context, i inspiration.Idea) (actionID string, err error)
}

// Params are what the page works with.
type Params struct {
	Base       *knowledge.Base
	Collection *inspiration.Collection
	Rights     []journey.Right
	Themes     []figures.Theme
	Taker      Taker
	// Sheets reads the practice sheets of other municipalities; nil when there
	// are none to read.
	Sheets func(ctx context.Context) ([]inspiration.Practice, error)
	// Method names a method card, for an article that points at it; nil when
	// there is no page to open it on.
	Method func(code string) (name string, ok bool)
}

// Page is the page to read up.
type Page struct {
	Params
	host  *ui.Host
	all   *inspiration.Collection // with the sheets of other municipalities
	local *knowledge.Base         // what holds in the country of the dossier, in the words of its programme

	tab    int
	want   [tabs]string // what is or was open in each tab
	found  [tabs][]item // what search and filters leave
	filled bool
	cancel func()
	taking bool // an idea is on its way into the plan

	search *ui.Entry
	names  *ui.Filters
	ideas  *ideaBar
	child  *ui.Chip
	bars   map[string]fyne.CanvasObject // above the list, by kind
	list   *list
	detail *fyne.Container
	scroll *ui.Scroll
	split  *ui.Split
	frame  *edit.Frame

	trouble *edit.Trouble
}

// New returns the page.
func New(p Params, host *ui.Host) *Page {
	page := &Page{Params: p, host: host, all: p.Collection, cancel: func() {}, local: p.Base.In(host.Country).Saying(host.Word), detail: container.NewStack()}
	page.trouble = edit.NewTrouble(page.Reload)
	page.search = ui.NewSearch(host.Run, "Zoek hier in alles", func(string) { page.fill() })
	page.names = ui.NewTabBar(page.tabWords(), func(n int) {
		page.turn(n)
		page.frame.ShowList()
	})
	page.ideas = newIdeaBar(page)
	page.child = ui.NewChip(look.Voice, "Voor kinderen", page.toggleChild)
	page.bars = map[string]fyne.CanvasObject{
		kindIdea:  ui.Inset(look.S2, look.S2, page.ideas.row),
		kindRight: ui.Inset(look.S2, look.S2, ui.Flow(look.S2, page.child)),
	}
	page.list = newList(page)
	page.scroll = ui.NewScroll(ui.Inset(look.S4, look.S4, page.detail))
	page.split = ui.NewSplit("Terug naar de lijst", page.list.content, page.scroll)
	page.split.SetShare(0.38)
	head := ui.Aside(340, ui.Stack(2, ui.NewParagraph(look.Title, "Kennisbank"),
		ui.NewParagraph(look.Muted, "Lees hoe het zit, zoek een woord op en neem ideeën mee. Ook zonder internet.")),
		ui.Row(0, ui.Wide(320, page.search)))
	page.frame = edit.NewFrame(ui.Stack(look.S2, head, ui.Stack(0, page.names, ui.Rule()), ui.Space(0, look.S1)),
		container.NewBorder(page.trouble.Content(), nil, nil, nil, page.split), page.split)
	return page
}

// Content returns the objects to show.
func (p *Page) Content() fyne.CanvasObject { return p.frame.Content() }

// Home goes back to the first tab, with nothing left out.
func (p *Page) Home() {
	p.clear()
	p.turn(0)
	p.frame.ShowList()
}

// Reload fills the page. What comes with the program never changes; the sheets
// of other municipalities do.
func (p *Page) Reload() {
	if !p.filled {
		p.filled = true
		p.fill()
	}
	if p.Sheets == nil {
		return
	}
	p.cancel()
	p.cancel = ui.Run(p.host.Run, p.Sheets, func(sheets []inspiration.Practice, err error) {
		p.trouble.Show("read the practice sheets", err)
		if err != nil {
			return // what was there stays
		}
		if len(sheets) > 0 || len(p.all.Practices()) != len(p.Collection.Practices()) {
			p.all = p.Collection.With(sheets)
			p.fill()
		}
	})
}

// Show opens 'articles/code', 'rights/number', 'practice/code', 'ideas/code' or
// 'terms/code', or what helps with a page: 'help/page'.
func (p *Page) Show(id string) {
	kind, code := ui.SplitID(id)
	if kind == "help" {
		p.help(code)
		return
	}
	for n, s := range shelves {
		if s.kind != kind {
			continue
		}
		p.clear()
		p.turn(n)
		if code != "" {
			p.open(code)
		}
	}
}

// help opens the article that fits a page best.
func (p *Page) help(page string) {
	p.Home()
	if all := p.local.ForPage(page); len(all) > 0 {
		p.open(all[0].Code)
	}
}

// clear takes away whatever leaves something out.
func (p *Page) clear() {
	p.search.SetText("")
	p.ideas.clear()
	p.fill()
}

// turn brings a tab to the front.
func (p *Page) turn(n int) {
	p.tab = n
	p.names.Pick(n)
	p.show()
}

// fill seeks in every tab.
func (p *Page) fill() {
	for n, s := range shelves {
		p.found[n] = s.items(p, p.search.Text)
	}
	p.names.SetWords(p.tabWords())
	p.show()
}

// show puts the tab of now on the page. What was open there stays open while
// the list still has it.
func (p *Page) show() {
	p.list.show()
	rows, want := p.found[p.tab], p.want[p.tab]
	if place(rows, want) < 0 && (want == "" || p.searching()) && len(rows) > 0 {
		p.want[p.tab] = rows[0].code
	}
	p.draw()
}

// open shows one thing of the tab of now.
func (p *Page) open(code string) {
	p.want[p.tab] = code
	p.draw()
	p.frame.ShowDetail()
}

// draw shows what is open. Beside a list without anything there is nothing
// either: it would seem to be what was found.
func (p *Page) draw() {
	s, code := shelves[p.tab], p.want[p.tab]
	p.list.mark(code)
	p.detail.Objects = nil
	if sheet := s.sheet(p, code); sheet != nil && len(p.found[p.tab]) > 0 {
		p.detail.Objects = []fyne.CanvasObject{sheet}
	}
	p.detail.Refresh()
	p.scroll.Refresh()
	p.scroll.ScrollToTop()
}

// goTo opens something on this page as any other page would.
func (p *Page) goTo(kind, code string) func() {
	return func() { p.host.Open(ui.To(ui.PageKnowledge, kind, code)) }
}

func (p *Page) searching() bool {
	return strings.TrimSpace(p.search.Text) != "" || p.ideas.narrows()
}

func (p *Page) toggleChild() {
	p.child.SetOn(!p.child.On)
	p.fill()
}
