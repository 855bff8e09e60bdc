package chart

import "strings"

// State is how far an action is.
type State int

// The states, in the order in which an action goes through them; the last
// three are those that ask for attention or ended.
const (
	Idea State = iota
	Planned
	Busy
	Done
	Late
	Stuck
	Stopped
	states // how many there are
)

// String is the word for the state.
func (s State) String() string {
	if s < 0 || s >= states {
		return "onbekend"
	}
	return [...]string{"Idee", "Gepland", "In uitvoering", "Gerealiseerd", "Te laat", "Uitgesteld", "Stopgezet"}[s]
}

// spoken is the word as it stands in a sentence that counts.
func (s State) spoken() string {
	if s == Idea {
		return "nog een idee"
	}
	return strings.ToLower(s.String())
}

// order is the order of the parts of a bar: what is done comes first.
var order = [...]State{Done, Busy, Late, Stuck, Planned, Idea, Stopped}

// stateBar fills a bar so that each state is known by shade and by its sign.
func (s *sheet) stateBar(x, y, w, h float64, state State) {
	if w <= 0 {
		return
	}
	switch state {
	case Done:
		s.rect(x, y, w, h, Dark)
	case Busy:
		s.rect(x, y, w, h, Mid)
	case Late:
		s.hatch(x, y, w, h, Thread)
	case Stuck:
		s.rect(x, y, w, h, Light)
		s.frame(x, y, w, h, 0.6, Thread)
	case Planned:
		s.rect(x, y, w, h, Pale)
		s.frame(x, y, w, h, 0.6, Mid)
	case Idea:
		s.rect(x, y, w, h, Ground)
		s.frame(x, y, w, h, 0.6, Mid)
	default:
		s.rect(x, y, w, h, Ground)
		s.frame(x, y, w, h, 0.6, Text2)
	}
	if w >= signRoom && h >= 7 {
		s.sign(x+signRoom/2, y+h/2, state)
	}
}

// signRoom is the width that a sign needs in a bar.
const signRoom = 11.0

// sign is the shape of a state, about 6 points wide, around x, y.
func (s *sheet) sign(x, y float64, state State) {
	switch state {
	case Done: // a check
		s.stroke([]Point{{x - 2.8, y + 0.2}, {x - 0.8, y + 2.2}, {x + 2.8, y - 2}}, 1.3, Ground)
	case Busy: // half full
		s.ring(x, y, 2.9, 0.9, Ground)
		c := circle(x, y, 2.9)
		s.area(Ground, append(c[4:12:12], c[12])...)
	case Late: // an exclamation mark on a clear spot
		s.disc(x, y, 3.6, Ground)
		s.rect(x-0.7, y-2.8, 1.4, 3.6, Thread)
		s.rect(x-0.7, y+1.5, 1.4, 1.4, Thread)
	case Stuck: // a pause
		s.rect(x-2.1, y-2.6, 1.4, 5.2, Text1)
		s.rect(x+0.7, y-2.6, 1.4, 5.2, Text1)
	case Planned: // an open circle
		s.ring(x, y, 2.7, 0.9, Dark)
	case Idea: // a dot
		s.disc(x, y, 1.5, Dark)
	default: // a cross
		s.line(x-2.2, y-2.2, x+2.2, y+2.2, 1.1, Text2)
		s.line(x-2.2, y+2.2, x+2.2, y-2.2, 1.1, Text2)
	}
}

// stateKey names the states that occur and returns its height.
func (s *sheet) stateKey(x, y float64, used map[State]bool) float64 {
	var entries []keyed
	for _, state := range order {
		if used[state] {
			entries = append(entries, keyed{state.String(), func(x, y float64) {
				s.stateBar(x, y-4.5, keyWidth, 9, state)
			}})
		}
	}
	return s.key(x, y, entries)
}
