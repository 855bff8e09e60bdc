package chart

import (
	"fmt"
	"math"
)

// Opinion is one row of a [Likert]: shares in percent in the order of the
// answers, and how many answered. With a Mark the shares are not shown, because
// too few answered.
type Opinion struct {
	Label  string
	Shares []float64
	N      int
	Mark   string
}

// Likert shows rows of 100 %, from agreement at the left to disagreement at
// the right. With DontKnow the last answer is 'weet niet', which is neither.
type Likert struct {
	About
	Answers  []string
	DontKnow bool
	Rows     []Opinion
}

// shares scales what is there to 100 %, so that rounding shows no gap; nil
// when there is nothing to show.
func (c Likert) shares(o Opinion) []float64 {
	if o.Mark != "" {
		return nil
	}
	out := make([]float64, len(c.Answers))
	sum := 0.0
	for k := range out {
		if k < len(o.Shares) && o.Shares[k] > 0 && !math.IsInf(o.Shares[k], 0) {
			out[k] = o.Shares[k]
			sum += out[k]
		}
	}
	if sum == 0 {
		return nil
	}
	for k := range out {
		out[k] = out[k] / sum * 100
	}
	return out
}

// Describe implements [Chart].
func (c Likert) Describe() About { return c.about(c.alt) }

func (c Likert) alt() string {
	if len(c.Rows) == 0 || len(c.Answers) == 0 {
		return "Antwoorden zonder cijfers."
	}
	var rows []string
	for _, o := range c.Rows {
		first := math.NaN()
		if s := c.shares(o); s != nil {
			first = s[0]
		}
		rows = append(rows, pair(o.Label, first, 0, "%", o.Mark))
	}
	return fmt.Sprintf("Balken van 100 %% met de antwoorden %s. Het aandeel ‘%s’: %s.",
		enumerate(c.Answers, 7), c.Answers[0], listed(rows, 8))
}

// Values implements [Chart]: a row per statement or group, a column per answer
// in percent, and n.
func (c Likert) Values() [][]string {
	head := append([]string{"Naam"}, c.Answers...)
	out := [][]string{append(head, "n")}
	for _, o := range c.Rows {
		row := []string{o.Label}
		shares := c.shares(o)
		for k := range c.Answers {
			if shares == nil {
				row = append(row, told(math.NaN(), 0, "", o.Mark))
			} else {
				row = append(row, amount(shares[k], 0, "%"))
			}
		}
		n := number(float64(o.N), 0)
		if o.Mark != "" {
			n = o.Mark
		}
		out = append(out, append(row, n))
	}
	return out
}
