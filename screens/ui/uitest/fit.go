package uitest

import (
	"fmt"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"kindvriendelijk/screens/look"
)

// Scales are the text sizes at which every page must fit.
var Scales = []float32{0.9, 1, 1.5, 2}

// EveryScale opens a page at every text size and in every mode and fails where
// something is wider than its room or where texts run through each other. The
// page is built anew each time; build may put the window in any state.
func EveryScale(t *testing.T, build func(w fyne.Window) fyne.CanvasObject) {
	t.Helper()
	modes := []look.Mode{look.ModeLight, look.ModeDark, look.ModeContrast}
	for i, scale := range Scales {
		mode := modes[i%len(modes)]
		t.Run(fmt.Sprintf("fits at %.0f %%", scale*100), func(t *testing.T) {
			App(t)
			Style(mode, scale)
			w := test.NewTempWindow(t, container.NewWithoutLayout())
			w.SetPadded(false)
			Settle(w) // what floats over the page needs to know the window
			w.SetContent(build(w))
			Settle(w)
			MustFit(t, Top(w))
		})
	}
}

// MustFit fails for everything that does not fit in a window that is laid out.
func MustFit(t testing.TB, root fyne.CanvasObject) {
	t.Helper()
	f := &fitter{}
	f.walk(root, area{right: root.Size().Width, bottom: root.Size().Height}, fyne.Position{}, true)
	f.overlaps()
	for _, p := range f.problems {
		t.Error(p)
	}
}

// area is a part of the window; right and bottom are excluded.
type area struct{ left, top, right, bottom float32 }

func (a area) and(b area) area {
	return area{max(a.left, b.left), max(a.top, b.top), min(a.right, b.right), min(a.bottom, b.bottom)}
}

func (a area) empty() bool { return a.right-a.left < 1 || a.bottom-a.top < 1 }

type placed struct {
	text string
	area area
}

// fitter collects the texts of a page with their places, and what is wrong.
type fitter struct {
	texts    []placed
	problems []string
}

// slack allows for rounding.
const slack = 1.5

func (f *fitter) walk(o fyne.CanvasObject, clip area, at fyne.Position, top bool) {
	if o == nil || !o.Visible() {
		return
	}
	if !top {
		at = at.Add(o.Position())
	}
	mine := area{at.X, at.Y, at.X + o.Size().Width, at.Y + o.Size().Height}
	switch o := o.(type) {
	case *canvas.Text:
		f.text(o, mine, clip)
		return
	case *container.Scroll:
		f.scroll(o, clip.and(mine), at)
		return
	}
	if s, ok := o.(interface{ Scrolls() *container.Scroll }); ok {
		f.scroll(s.Scrolls(), clip.and(mine), at)
		return
	}
	for _, child := range children(o) {
		f.walk(child, clip, at, false)
	}
}

func (f *fitter) scroll(s *container.Scroll, clip area, at fyne.Position) {
	if s.Content == nil {
		return
	}
	need, room := s.Content.MinSize().Width, s.Size().Width
	if s.Direction == container.ScrollVerticalOnly && need > room+slack {
		f.problems = append(f.problems, fmt.Sprintf("a part that scrolls is %.0f wide and gets %.0f: %s", need, room, excerpt(s.Content)))
	}
	f.walk(s.Content, clip, at, false)
}

func (f *fitter) text(o *canvas.Text, mine, clip area) {
	if strings.TrimSpace(o.Text) == "" {
		return
	}
	mine.right = mine.left + fyne.MeasureText(o.Text, o.TextSize, o.TextStyle).Width
	if o.Alignment == fyne.TextAlignTrailing && o.Size().Width > 0 {
		shift := o.Size().Width - (mine.right - mine.left)
		mine.left, mine.right = mine.left+shift, mine.right+shift
	}
	if o.Alignment == fyne.TextAlignCenter {
		shift := (o.Size().Width - (mine.right - mine.left)) / 2
		mine.left, mine.right = mine.left+shift, mine.right+shift
	}
	if mine.bottom <= clip.top || mine.top >= clip.bottom {
		return // scrolled out of sight
	}
	if mine.right > clip.right+slack || mine.left < clip.left-slack {
		f.problems = append(f.problems, fmt.Sprintf("%q goes from %.0f to %.0f, outside %.0f to %.0f", o.Text, mine.left, mine.right, clip.left, clip.right))
	}
	f.texts = append(f.texts, placed{o.Text, mine.and(clip)})
}

// overlaps finds texts that run through each other.
func (f *fitter) overlaps() {
	for i, a := range f.texts {
		for _, b := range f.texts[i+1:] {
			c := a.area.and(b.area)
			if !c.empty() && c.right-c.left > 2*slack && c.bottom-c.top > 3*slack {
				f.problems = append(f.problems, fmt.Sprintf("%q and %q run through each other", a.text, b.text))
			}
		}
	}
}

func excerpt(o fyne.CanvasObject) string {
	texts := Texts(o)
	return strings.Join(texts[:min(len(texts), 3)], " | ")
}
