package chart

import (
	"math"
	"time"
)

// Shade is a time behind the bars in which something else is going on, such as
// a holiday. Hatch draws slanted lines instead of a fill, so that two kinds can
// be told apart in black and white.
type Shade struct {
	Label    string
	From, To time.Time // the first and the last day
	Hatch    bool
}

func (sh Shade) ends() (from, to time.Time) { return Span{From: sh.From, To: sh.To}.ends() }

// shades draw the times behind everything else.
func (p *plan) shades(top, bottom float64) {
	for _, sh := range p.Shades {
		from, to := sh.ends()
		to = to.AddDate(0, 0, 1)
		if !to.After(p.from) || !from.Before(p.to) {
			continue
		}
		x := p.x(from)
		w := math.Min(math.Max(p.x(to)-x, 1.5), p.s.w-x)
		p.s.shade(x, top, w, bottom-top, sh.Hatch)
	}
}

func (s *sheet) shade(x, y, w, h float64, hatch bool) {
	if !hatch {
		s.rect(x, y, w, h, Pale)
		return
	}
	if w > 0 && h > 0 {
		s.items = append(s.items, Area{Points: corners(x, y, w, h), Ink: Rule, Hatch: true})
		s.frame(x, y, w, h, 0.4, Rule)
	}
}

// shadeKey names the kinds of shade and the sign of an alert, and returns its
// height.
func (p *plan) shadeKey(y float64) float64 {
	var entries []keyed
	seen := map[string]bool{}
	for _, sh := range p.Shades {
		if seen[sh.Label] {
			continue
		}
		seen[sh.Label] = true
		entries = append(entries, keyed{sh.Label, func(x, y float64) {
			p.s.shade(x, y-4.5, keyWidth, 9, sh.Hatch)
			p.s.frame(x, y-4.5, keyWidth, 9, 0.4, Rule)
		}})
	}
	for _, sp := range p.Spans {
		if sp.Alert != "" {
			entries = append(entries, keyed{"Kijk na", func(x, y float64) { p.s.alert(x+keyWidth/2, y) }})
			break
		}
	}
	return p.s.key(0, y, entries)
}

// alert is a triangle with an exclamation mark around x, y.
func (s *sheet) alert(x, y float64) {
	s.area(Thread, Point{x, y - 4.6}, Point{x + 5, y + 4}, Point{x - 5, y + 4})
	s.rect(x-0.6, y-2, 1.2, 3, Ground)
	s.rect(x-0.6, y+1.8, 1.2, 1.2, Ground)
}

// alertRoom is what the sign takes beside a bar.
const alertRoom = 13.0

// alertBeside puts the sign of an alert and its words behind a bar, or before
// it where there is more room.
func (s *sheet) alertBeside(left, x, end, mid float64, words string) {
	f := small.in(Text1)
	words = oneLine(words)
	right, before := s.w-end-alertRoom-3, x-left-alertRoom-3
	at, text, align, room := end+7, end+alertRoom+1, Start, right
	if f.width(words) > right && before > right {
		at, text, align, room = x-7, x-alertRoom-1, End, before
	}
	at = math.Min(math.Max(at, left+5), s.w-5)
	s.disc(at, mid, 5.5, Ground)
	s.alert(at, mid)
	if room < 25 {
		return
	}
	words = f.fit(words, room)
	wide := f.width(words)
	box := text
	if align == End {
		box = text - wide
	}
	s.rect(box-1, mid-4.5, wide+2, 9, Ground)
	s.text(text, mid, f, align, words)
}
