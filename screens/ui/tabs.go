package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
)

// Tabs shows one of several parts of a detail. Unlike Fyne's tabs the names
// can be reached with the Tab key; the arrow keys lead from one to the next.
type Tabs struct {
	widget.BaseWidget

	OnOpened func(n int) // after the user opened a part; may be nil

	all   fyne.CanvasObject
	names *Filters
	parts []fyne.CanvasObject
	body  *fyne.Container
}

// NewTabs returns the parts with their names above them, the first one open.
func NewTabs(names []string, parts ...fyne.CanvasObject) *Tabs {
	t := &Tabs{parts: parts, body: container.NewStack(parts...)}
	t.names = NewTabBar(names, func(n int) {
		t.show(n)
		if t.OnOpened != nil {
			t.OnOpened(n)
		}
	})
	t.all = container.NewBorder(Stack(0, t.names, Rule(), Space(0, look.S3)), nil, nil, nil, t.body)
	t.ExtendBaseWidget(t)
	t.Open(0)
	return t
}

// NewTabBar returns only the names of parts, for a page that shows the parts
// itself; the first one is open.
func NewTabBar(names []string, opened func(n int)) *Filters {
	f := &Filters{}
	f.extend(f, ChipTab, numbered(names))
	f.Pick(0)
	f.OnChosen = func(code string) { opened(number(code)) }
	return f
}

// Open shows a part without telling of it.
func (t *Tabs) Open(n int) {
	t.names.Pick(n)
	t.show(n)
}

// Opened is the number of the part that is shown.
func (t *Tabs) Opened() int { return t.names.Picked() }

// SetNames replaces the names, with counts for instance.
func (t *Tabs) SetNames(names []string) { t.names.SetWords(names) }

func (t *Tabs) show(n int) {
	for i, p := range t.parts {
		if i == n {
			p.Show()
		} else {
			p.Hide()
		}
	}
	t.body.Refresh()
}

// CreateRenderer implements [fyne.Widget].
func (t *Tabs) CreateRenderer() fyne.WidgetRenderer { return wrap(t.all, nil) }
