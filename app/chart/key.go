package chart

import "math"

// keyed is one entry of a key: a sample and what it stands for.
type keyed struct {
	text string
	draw func(x, y float64) // the sample, keyWidth wide, around the height y
}

const (
	keyWidth = 14.0
	keyPitch = 12.0
)

// key writes the entries from left to right between x and the right edge, on
// as many lines as that takes, and returns the height of those lines.
func (s *sheet) key(x, y float64, entries []keyed) (height float64) {
	at, height := x, 0.0
	for i, e := range entries {
		lines := small.wrap(oneLine(e.text), s.w-x-keyWidth-4, 3)
		wide := keyWidth + 4
		for _, l := range lines {
			wide = math.Max(wide, keyWidth+4+small.width(l))
		}
		if i == 0 || at+wide > s.w {
			at = x
			height += keyPitch
		}
		mid := y + height - keyPitch/2
		e.draw(at, mid)
		for k, l := range lines {
			s.text(at+keyWidth+4, mid+small.lead()*float64(k), small, Start, l)
		}
		if len(lines) > 1 { // alone on its line: it filled it
			height += small.lead() * float64(len(lines)-1)
			wide = s.w
		}
		at += wide + 12
	}
	return height
}
