package chart

import (
	"fmt"
	"math"
)

// Quota is one row of a [Reach]: how many were planned and how many reached.
// With a Mark the numbers are not shown, because they are too small.
type Quota struct {
	Group   string // written once above its rows; "" for none
	Label   string
	Reached int
	Planned int
	Mark    string
}

// Reach compares who was reached with who was planned, each as a share of its
// own plan, so that a small group weighs as much as a large one.
type Reach struct {
	About
	Rows []Quota
}

// short is the share of the plan below which a row asks for attention.
const short = 0.8

func (q Quota) share() float64 {
	if q.Planned <= 0 {
		return math.NaN()
	}
	return float64(max(q.Reached, 0)) / float64(q.Planned)
}

func (q Quota) name() string {
	if q.Group == "" {
		return q.Label
	}
	return q.Group + ", " + q.Label
}

// Describe implements [Chart].
func (c Reach) Describe() About { return c.about(c.alt) }

func (c Reach) alt() string {
	if len(c.Rows) == 0 {
		return "Overzicht zonder cijfers."
	}
	var low []string
	for _, q := range c.Rows {
		if q.Mark == "" && q.share() < short {
			low = append(low, fmt.Sprintf("%s (%d van %d)", q.Label, q.Reached, q.Planned))
		}
	}
	found := "Elke groep haalt minstens 80 % van het plan."
	if len(low) > 0 {
		found = "Minder dan 80 % van het plan halen: " + enumerate(low, 8) + "."
	}
	return fmt.Sprintf("Bereikte tegenover geplande deelnemers voor %d groepen. %s", len(c.Rows), found)
}

// Values implements [Chart].
func (c Reach) Values() [][]string {
	out := [][]string{{"Groep", "Bereikt", "Gepland", "Aandeel"}}
	for _, q := range c.Rows {
		if q.Mark != "" {
			out = append(out, []string{q.name(), q.Mark, number(float64(q.Planned), 0), q.Mark})
			continue
		}
		part := "–"
		if q.Planned > 0 {
			part = share(float64(q.Reached), float64(q.Planned))
		}
		out = append(out, []string{q.name(), number(float64(q.Reached), 0), number(float64(q.Planned), 0), part})
	}
	return out
}
