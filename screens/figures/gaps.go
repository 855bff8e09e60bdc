package figures

import (
	"context"
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// GapStore keeps the questions that the figures leave open, and tells which
// ones the dossier suggests; see [figures.Gaps].
type GapStore interface {
	Read(ctx context.Context, country figures.Country) ([]figures.ThemeGaps, error)
	Add(ctx context.Context, g figures.Gap) (figures.Gap, error)
	Update(ctx context.Context, g figures.Gap) error
	Delete(ctx context.Context, id string) error
	Take(ctx context.Context, s figures.Suggestion) (figures.Gap, error)
	Dismiss(ctx context.Context, s figures.Suggestion) error
	ListPeople(ctx context.Context) ([]support.Person, error)
}

// gaps is the list of what the municipality does not know yet, per theme, with
// what the figures themselves suggest to find out.
type gaps struct {
	page   *Page
	keeper *edit.Keeper[figures.Gap]
	all    []figures.ThemeGaps
	people []support.Person
	isRead bool
	cancel func()

	theme    string          // the only one that is shown; empty: all
	editing  string          // id of the question that is being changed
	seek     bool            // the question was asked for before it was read
	unfolded map[string]bool // themes of which the suggestions are shown

	form     *gapForm
	trouble  *edit.Trouble
	sentence *ui.Text
	picker   *ui.SearchSelect
	tools    *fyne.Container
	rows     *fyne.Container
	scroll   *ui.Scroll
	content  fyne.CanvasObject
}

// newGaps returns the list; call reload to fill it.
func newGaps(p *Page) *gaps {
	g := &gaps{page: p, cancel: func() {}, unfolded: map[string]bool{}, rows: ui.Stack(look.S5), tools: ui.Flow(look.S2),
		sentence: ui.NewParagraph(look.Muted, ""), keeper: edit.NewKeeper[figures.Gap](p.host, "save a question")}
	g.keeper.Write = func(ctx context.Context, _, to figures.Gap) error { return p.Gaps.Update(ctx, to) }
	g.keeper.Ended = g.written
	g.trouble = edit.NewTrouble(g.reload)
	options := []ui.Option{{Code: "/", Label: "Alle thema’s"}}
	for _, t := range p.Themes {
		options = append(options, ui.Option{Code: t.Code + "/", Label: t.Name})
	}
	g.picker = ui.NewSearchSelect(options, func(code string) { g.choose(strings.TrimSuffix(code, "/")) })
	g.picker.SetChosen("/")
	g.form = newGapForm(g)
	g.scroll = ui.NewScroll(ui.Inset(look.S1, look.S1, g.rows))
	top := ui.Stack(look.S3, ui.Aside(300, g.sentence, g.tools), ui.Fold(look.S3, 260, []float32{1, 2}, g.picker, ui.Space(0, 0)), g.trouble.Content(), ui.Space(0, look.S1))
	g.content = container.NewBorder(top, nil, nil, nil, g.scroll)
	return g
}

// choose shows one theme, or all for the empty code.
func (g *gaps) choose(theme string) {
	g.theme = theme
	g.picker.SetChosen(theme + "/")
	g.scroll.ScrollToTop()
	g.show()
}

// reload reads the questions anew; the one that is being changed stays open.
func (g *gaps) reload() {
	g.cancel()
	mark, country := g.keeper.Mark(), figures.Belgium
	if g.page.host.Country == "NL" {
		country = figures.Netherlands
	}
	type loaded struct {
		all    []figures.ThemeGaps
		people []support.Person
	}
	g.cancel = ui.Run(g.page.host.Run, func(ctx context.Context) (v loaded, err error) {
		if v.all, err = g.page.Gaps.Read(ctx, country); err != nil {
			return v, err
		}
		v.people, err = g.page.Gaps.ListPeople(ctx)
		return v, err
	}, func(v loaded, err error) {
		g.trouble.Show("list the questions", err)
		if err != nil {
			return // the old rows stay
		}
		g.all, g.people, g.isRead = v.all, v.people, true
		for _, t := range g.all {
			for _, x := range t.Gaps {
				g.keeper.ReadAt(x.ID, mark, x)
			}
		}
		g.find()
		g.show()
	})
}

// written follows a change.
func (g *gaps) written(wrote bool) {
	g.form.redraw()
	if wrote {
		g.reload()
	}
}

// settle keeps what was typed.
func (g *gaps) settle() { g.form.Leave() }

// open brings a question to the front, to be changed; an empty id shows all.
func (g *gaps) open(id string) {
	g.settle()
	g.editing, g.seek = id, true
	g.find()
	g.show()
}

// find shows the theme of the question that is opened alone, or the question
// would be somewhere down the page.
func (g *gaps) find() {
	if !g.seek {
		return
	}
	g.theme = ""
	for _, t := range g.all {
		for _, x := range t.Gaps {
			if x.ID == g.editing {
				g.theme, g.seek = t.Theme.Code, false
			}
		}
	}
	g.seek = g.seek && !g.isRead
	g.picker.SetChosen(g.theme + "/")
	g.scroll.ScrollToTop()
}

// close ends the changing of a question.
func (g *gaps) close() {
	g.settle()
	g.editing = ""
	g.show()
}

// show builds the list of what was read.
func (g *gaps) show() {
	g.sentence.SetText(g.counts())
	g.tools.Objects = nil
	if !g.page.meeting && g.asked() > 0 {
		g.tools.Objects = []fyne.CanvasObject{ui.NewPrimary("Stel een vraag", look.Plus, g.ask)}
	}
	g.tools.Refresh()
	g.rows.Objects = nil
	if g.isRead && g.asked() == 0 {
		g.rows.Add(g.newEmpty())
	}
	for _, t := range g.all {
		if g.theme == "" || t.Theme.Code == g.theme {
			if section := g.newSection(t); section != nil {
				g.rows.Add(section)
			}
		}
	}
	g.rows.Refresh()
}

// asked is how many questions there are, without those put aside.
func (g *gaps) asked() int {
	n := 0
	for _, t := range g.all {
		for _, s := range figures.GapStatuses() {
			n += t.Count(s)
		}
	}
	return n
}

func (g *gaps) counts() string {
	if g.asked() == 0 {
		return ""
	}
	n := map[figures.GapStatus]int{}
	for _, t := range g.all {
		for _, s := range figures.GapStatuses() {
			n[s] += t.Count(s)
		}
	}
	return g.page.host.Judged(fmt.Sprintf("%d open, %d in onderzoek, %d beantwoord. Wie eerlijk zegt wat nog onbekend is, wordt door een jury eerder geloofd.",
		n[figures.GapOpen], n[figures.GapBusy], n[figures.GapClosed]))
}

func (g *gaps) newEmpty() fyne.CanvasObject {
	if g.page.meeting {
		return ui.NewParagraph(look.Muted, "Er staan nog geen vragen in het dossier.")
	}
	return ui.NewEmptyState(ui.Empty{Icon: look.Question, Sentence: "Hier komen de vragen die jullie cijfers openlaten.",
		Why:    "Geen enkel cijfer zegt alles over kinderen. Schrijf op wat jullie nog niet weten en hoe jullie het te weten komen. Hieronder staan al enkele voorstellen.",
		Action: "Stel een vraag", OnAction: g.ask})
}
