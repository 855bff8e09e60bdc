package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
)

// Tabs shows one of several parts of a detail. Unlike Fyne's tabs the buttons
// can be reached with the Tab key.
type Tabs struct {
	widget.BaseWidget

	all   fyne.CanvasObject
	parts []fyne.CanvasObject
	body  *fyne.Container
}

// NewTabs returns the parts with their names above them.
func NewTabs(names []string, parts ...fyne.CanvasObject) *Tabs {
	t := &Tabs{parts: parts, body: container.NewStack(parts...)}
	t.all = container.NewBorder(Stack(0, choice(ChipTab, 0, 0, names, t.Open), Rule(), Space(0, look.S3)), nil, nil, nil, t.body)
	t.ExtendBaseWidget(t)
	t.Open(0)
	return t
}

// Open shows a part.
func (t *Tabs) Open(n int) {
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
