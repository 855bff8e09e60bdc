package chart

import (
	"fmt"
	"math"
)

// Tally is one row of a [Progress]: how many are in each state.
type Tally struct {
	Label  string
	Counts map[State]int
}

// Progress shows, for each row, how the whole is divided over the states. What
// says what is counted: "acties".
type Progress struct {
	About
	What string
	Rows []Tally
}

func (t Tally) total() int {
	sum := 0
	for _, state := range order {
		sum += max(t.Counts[state], 0)
	}
	return sum
}

// sum is the tally of all rows together.
func (c Progress) sum() Tally {
	all := Tally{Label: "Samen", Counts: map[State]int{}}
	for _, r := range c.Rows {
		for _, state := range order {
			all.Counts[state] += max(r.Counts[state], 0)
		}
	}
	return all
}

func (c Progress) used() map[State]bool {
	out := map[State]bool{}
	for state, n := range c.sum().Counts {
		out[state] = n > 0
	}
	return out
}

// Describe implements [Chart].
func (c Progress) Describe() About { return c.about(c.alt) }

func (c Progress) alt() string {
	all := c.sum()
	if all.total() == 0 {
		return "Stand van zaken zonder cijfers."
	}
	var parts []string
	for _, state := range order {
		if n := all.Counts[state]; n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, state.spoken()))
		}
	}
	return fmt.Sprintf("Stand van zaken. Van de %d %s zijn er %s.", all.total(), c.what(), enumerate(parts, 7))
}

func (c Progress) what() string {
	if c.What == "" {
		return "acties"
	}
	return c.What
}

// Values implements [Chart]: a row per tally, a column per state that occurs.
func (c Progress) Values() [][]string {
	head := []string{"Naam"}
	used := c.used()
	for _, state := range order {
		if used[state] {
			head = append(head, state.String())
		}
	}
	out := [][]string{append(head, "Samen")}
	for _, r := range c.Rows {
		row := []string{r.Label}
		for _, state := range order {
			if used[state] {
				row = append(row, number(float64(max(r.Counts[state], 0)), 0))
			}
		}
		out = append(out, append(row, number(float64(r.total()), 0)))
	}
	return out
}

// Picture implements [Chart].
func (c Progress) Picture(width float64) Picture {
	s := newSheet(width)
	if c.sum().total() == 0 {
		return s.empty()
	}
	var labels []string
	const all, head = "samen", 12.0
	tail := small.width(all)
	for _, r := range c.Rows {
		labels = append(labels, r.Label)
		tail = math.Max(tail, small.width(r.tail()))
	}
	tail += 6
	r := newRows(s, labels, 22, tail+90)
	s.text(s.w, 6, small, End, all)
	for i, t := range c.Rows {
		mid := r.name(head+float64(i)*r.pitch, label, t.Label)
		t.draw(s, r.left, mid, s.w-r.left-tail)
		s.text(s.w, mid, small, End, t.tail())
	}
	y := head + float64(len(c.Rows))*r.pitch + 4
	return s.picture(y + s.stateKey(r.left, y, c.used()) + 2)
}

// tail is the number behind a bar, under the head 'samen'.
func (t Tally) tail() string { return number(float64(t.total()), 0) }

// draw fills the bar of one row; each part has its count where that fits.
func (t Tally) draw(s *sheet, x, mid, room float64) {
	total := t.total()
	if total == 0 {
		s.line(x, mid, x+room, mid, 0.6, Rule)
		return
	}
	for _, state := range order {
		n := max(t.Counts[state], 0)
		w := room * float64(n) / float64(total)
		s.stateBar(x, mid-7, max(w-0.8, 0), 14, state)
		s.count(x, mid, w-0.8, n, state)
		x += w
	}
}

func (s *sheet) count(x, mid, w float64, n int, state State) {
	f := strong
	text := number(float64(n), 0)
	if wide := f.width(text); n == 0 || w < signRoom+wide+4 {
		return
	} else if state == Late {
		s.rect(x+signRoom, mid-5, wide+3, 10, Ground)
	}
	if state == Done || state == Busy {
		f.ink = Ground
	}
	s.text(x+signRoom+1.5, mid, f, Start, text)
}
