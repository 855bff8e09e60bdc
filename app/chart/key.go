package chart

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
		text := small.fit(oneLine(e.text), s.w-x-keyWidth-4)
		wide := keyWidth + 4 + small.width(text)
		if i == 0 || at+wide > s.w {
			at = x
			height += keyPitch
		}
		mid := y + height - keyPitch/2
		e.draw(at, mid)
		s.text(at+keyWidth+4, mid, small, Start, text)
		at += wide + 12
	}
	return height
}
