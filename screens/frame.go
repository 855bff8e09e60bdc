package screens

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// newFrame has no ground: Fyne clears the window in that colour, and without a
// graphics card a rectangle of its size takes longer than all else on it.
func (s *Shell) newFrame() fyne.CanvasObject {
	main := container.New(&frame{nav: 220, tight: s.top.tight}, s.newNav(), s.top.content, s.body, s.bottom.content)
	return container.NewStack(main, s.toasts.Layer(), s.hints)
}

func (s *Shell) newNav() fyne.CanvasObject {
	brand := ui.Inset(look.S3, look.S3, ui.Row(look.S2, ui.NewIcon(look.Kite, theme.ColorNamePrimary, 24),
		ui.NewText(look.Subheading.In(look.ColorAccentText), "Kindvriendelijk")))
	items := make([]fyne.CanvasObject, 0, len(s.Rooms))
	for _, r := range s.Rooms {
		item := ui.NewNavItem(r.Icon, r.Name, -1, func() { s.choose(r.Page) })
		s.items[r.Page] = item
		items = append(items, item)
	}
	list := ui.NewScroll(nil) // it follows the keyboard
	list.Content = ui.Inset(0, look.S2, ui.Stack(2, items...))
	var foot fyne.CanvasObject
	if s.Dossier.IsExample {
		foot = ui.Inset(look.S3, look.S3, ui.NewTint(look.ColorWarnSoft, ui.NewParagraph(look.Caption.In(look.ColorWarn),
			"Voorbeeld: deze gemeente bestaat niet.")))
	}
	return container.NewStack(ui.NewBackdrop(look.ColorSidebar), container.NewBorder(brand, foot, nil, nil, list))
}

// frame places navigation, top bar, page and status bar.
type frame struct {
	nav   float32
	tight func(bool) // called with whether there is little room beside the search field
}

// MinSize implements [fyne.Layout]. It is small, so that the window fits on an
// old laptop; the pages scroll.
func (f *frame) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(800, 500) }

// Layout implements [fyne.Layout].
func (f *frame) Layout(o []fyne.CanvasObject, s fyne.Size) {
	scale := theme.TextSize() / 14
	nav := f.nav * min(1+(scale-1)*0.6, 1.4)
	f.tight((s.Width-nav)/scale < 800)
	top, bottom := o[1].MinSize().Height, o[3].MinSize().Height
	put(o[0], 0, 0, nav, s.Height)
	put(o[1], nav, 0, s.Width-nav, top)
	put(o[2], nav, top, s.Width-nav, s.Height-top-bottom)
	put(o[3], nav, s.Height-bottom, s.Width-nav, bottom)
}

func put(o fyne.CanvasObject, x, y, w, h float32) {
	o.Move(fyne.NewPos(x, y))
	o.Resize(fyne.NewSize(w, h))
}

// snug makes lines of text as wide as the longest, up to a limit: a long name
// must not push the rest of a bar away.
type snug struct {
	most  float32
	lines []*ui.Text
}

// MinSize implements [fyne.Layout].
func (l *snug) MinSize(o []fyne.CanvasObject) fyne.Size {
	var width float32
	for _, t := range l.lines {
		width = max(width, fyne.MeasureText(t.Text(), theme.TextSize(), fyne.TextStyle{Bold: true}).Width)
	}
	return fyne.NewSize(min(width, l.most), o[0].MinSize().Height)
}

// Layout implements [fyne.Layout].
func (l *snug) Layout(o []fyne.CanvasObject, s fyne.Size) { o[0].Resize(s) }
