// Package guidance is the page of help from outside: what the municipality can
// carry itself, the guidance it wants and got, its network, what it can't solve
// alone, and the practice sheets that municipalities give each other. It knows
// nothing of how a sheet or a request becomes a file.
package guidance

import (
	"context"
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/guidance"
	"kindvriendelijk/app/inspiration"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// Desk reads and keeps what belongs to guidance and the network.
type Desk interface {
	Scan(ctx context.Context) (guidance.Scan, error)
	SaveCapacity(ctx context.Context, c guidance.Capacity) error
	ListGuidances(ctx context.Context) ([]guidance.Guidance, error)
	SaveGuidance(ctx context.Context, g guidance.Guidance) error
	DeleteGuidance(ctx context.Context, id string) error
	ListNetworkMeetings(ctx context.Context) ([]guidance.Meeting, error)
	SaveMeeting(ctx context.Context, m guidance.Meeting) error
	DeleteNetworkMeeting(ctx context.Context, id string) error
	ListContacts(ctx context.Context) ([]guidance.Contact, error)
	SaveContact(ctx context.Context, c guidance.Contact) error
	DeleteContact(ctx context.Context, id string) error
	ListBottlenecks(ctx context.Context) ([]guidance.Bottleneck, error)
	SaveBottleneck(ctx context.Context, b guidance.Bottleneck) error
	DeleteBottleneck(ctx context.Context, id string) error
}

// Sheets reads and keeps practice sheets.
type Sheets interface {
	List(ctx context.Context) ([]guidance.Leaf, error)
	// Actions lists the actions that a sheet can be about.
	Actions(ctx context.Context) ([]thread.Ref, error)
	Draft(ctx context.Context, actionID string) (guidance.Leaf, error)
	Check(ctx context.Context, s inspiration.Sheet) ([]guidance.Finding, error)
	Save(ctx context.Context, l guidance.Leaf, allowed []string) (guidance.Leaf, error)
	Delete(ctx context.Context, id string) error
	// ReadFile keeps the sheet in a file of another municipality.
	ReadFile(ctx context.Context, path string) (guidance.Leaf, error)
	WriteFile(ctx context.Context, s inspiration.Sheet, path string) error
	// Take puts what a sheet tells into the plan as an idea.
	Take(ctx context.Context, i inspiration.Idea) (actionID string, err error)
}

// Requests makes requests for guidance.
type Requests interface {
	Draft(ctx context.Context) (guidance.Request, error)
	// Write puts a request in a file, PDF or DOCX by its ending, and says what
	// it could not show as it is.
	Write(ctx context.Context, r guidance.Request, path string) (warnings []string, err error)
}

// Params are what the page works with.
type Params struct {
	Desk     Desk
	Sheets   Sheets
	Requests Requests
	Themes   []figures.Theme
}

// The parts of the page, in the order of their tabs.
const (
	tabScan = iota
	tabHelp
	tabNetwork
	tabBottlenecks
	tabSheets
)

// The kinds of records on the page, as routes name them.
const (
	kindScan       = "scan"
	kindGuidance   = "guidance"
	kindMeeting    = "network_meetings"
	kindContact    = "contacts"
	kindBottleneck = "bottlenecks"
	kindSheet      = "practices"
)

// tabOf is where each kind stands.
var tabOf = map[string]int{kindScan: tabScan, kindGuidance: tabHelp, kindMeeting: tabNetwork, kindContact: tabNetwork,
	kindBottleneck: tabBottlenecks, kindSheet: tabSheets}

// state is what the page shows.
type state struct {
	scan        guidance.Scan
	help        []guidance.Guidance
	meetings    []guidance.Meeting
	contacts    []guidance.Contact
	bottlenecks []guidance.Bottleneck
	sheets      []guidance.Leaf
}

// Page is the page of guidance and the network.
type Page struct {
	Params
	host    *ui.Host
	now     state
	meeting bool
	wanted  string // the route of a record that must be opened once it is read
	cancel  func()

	tab     int
	names   *ui.Filters
	scan    *scan
	cards   *cards
	body    *fyne.Container
	trouble *edit.Trouble
	frame   *edit.Frame
}

// New returns the page.
func New(p Params, host *ui.Host) *Page {
	page := &Page{Params: p, host: host, cancel: func() {}, body: container.NewStack()}
	page.trouble = edit.NewTrouble(page.Reload)
	page.scan, page.cards = newScan(page), newCards(page)
	page.names = ui.NewTabBar(page.tabWords(), page.turn)
	head := ui.Stack(look.S2, ui.NewPageHeader("Begeleiding", "Wat kunnen jullie zelf, waar helpt iemand van buiten, en wat delen jullie met andere gemeenten?",
		ui.NewSecondary("Maak een aanvraag", look.Mail, page.request)), ui.Stack(0, page.names, ui.Rule()), ui.Space(0, look.S1))
	page.frame = edit.NewFrame(head, container.NewBorder(page.trouble.Content(), nil, nil, nil, page.body), page.scan.split)
	page.turn(tabScan)
	return page
}

// Content returns the objects to show.
func (p *Page) Content() fyne.CanvasObject { return p.frame.Content() }

// SetMeeting leaves out the addresses and numbers of contacts.
func (p *Page) SetMeeting(on bool) {
	p.meeting = on
	p.show()
}

// Home goes back to the first tab.
func (p *Page) Home() { p.turn(tabScan) }

// Show opens a record ('bottlenecks/id') or a step of the scan ('scan/1.2').
func (p *Page) Show(id string) {
	kind, record := ui.SplitID(id)
	tab, known := tabOf[kind]
	if !known {
		return
	}
	p.turn(tab)
	if record != "" {
		p.wanted = id
		p.open()
	}
}

// turn brings a tab to the front.
func (p *Page) turn(n int) {
	p.tab = n
	p.names.Pick(n)
	p.scan.settle()
	p.body.Objects = []fyne.CanvasObject{p.scan.split}
	if n != tabScan {
		p.body.Objects = []fyne.CanvasObject{p.cards.content}
	}
	p.frame.ShowList()
	p.show()
}

// Reload reads all of it anew.
func (p *Page) Reload() {
	p.cancel()
	mark := p.scan.keeper.Mark()
	p.cancel = ui.Run(p.host.Run, p.read, func(s state, err error) {
		p.trouble.Show("read the guidance", err)
		if err != nil {
			return
		}
		p.now = s
		p.scan.read = mark
		p.show()
		p.open()
	})
}

func (p *Page) read(ctx context.Context) (s state, err error) {
	for _, step := range []func() error{
		func() (err error) { s.scan, err = p.Desk.Scan(ctx); return },
		func() (err error) { s.help, err = p.Desk.ListGuidances(ctx); return },
		func() (err error) { s.meetings, err = p.Desk.ListNetworkMeetings(ctx); return },
		func() (err error) { s.contacts, err = p.Desk.ListContacts(ctx); return },
		func() (err error) { s.bottlenecks, err = p.Desk.ListBottlenecks(ctx); return },
		func() (err error) { s.sheets, err = p.Sheets.List(ctx); return },
	} {
		if err := step(); err != nil {
			return s, err
		}
	}
	return s, nil
}

func (p *Page) show() {
	p.names.SetWords(p.tabWords())
	if p.tab == tabScan {
		p.scan.show()
		return
	}
	p.cards.show()
}

// tabWords are the names of the tabs with how much each has.
func (p *Page) tabWords() []string {
	s := p.now
	counted := func(name string, n int) string {
		if n == 0 {
			return name
		}
		return fmt.Sprintf("%s %d", name, n)
	}
	return []string{"Wat kunnen we zelf?", counted("Begeleiding", len(s.help)), counted("Netwerk", len(s.meetings)+len(s.contacts)),
		counted("Knelpunten", len(s.bottlenecks)), counted("Praktijkfiches", len(s.sheets))}
}
