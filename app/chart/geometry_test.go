package chart

import (
	"math"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// textBox is the room a text takes: from above its capitals to below its tails.
func textBox(t Text) (x1, y1, x2, y2 float64) {
	w := t.Width()
	x1 = t.At.X
	switch t.Align {
	case Middle:
		x1 -= w / 2
	case End:
		x1 -= w
	}
	return x1, t.At.Y - 0.74*t.Size, x1 + w, t.At.Y + 0.21*t.Size
}

func points(i Item) []Point {
	switch i := i.(type) {
	case Line:
		return i.Points
	case Area:
		return i.Points
	case Text:
		x1, y1, x2, y2 := textBox(i)
		return []Point{{x1, y1}, {x2, y2}}
	}
	return nil
}

// faults tells what is wrong with the geometry of a picture; "" is nothing.
func faults(p Picture) (string, Item) {
	const slack = 1.0 // half of a thick line
	if !(p.H > 0) || p.H > 1e5 {
		return "height", nil
	}
	for _, i := range p.Items {
		for _, at := range points(i) {
			if math.IsNaN(at.X+at.Y) || at.X < -slack || at.X > p.W+slack || at.Y < -slack || at.Y > p.H+slack {
				return "outside", i
			}
		}
	}
	return overlap(p)
}

func overlap(p Picture) (string, Item) {
	var texts []Text
	for _, i := range p.Items {
		if t, ok := i.(Text); ok {
			texts = append(texts, t)
		}
	}
	for i, a := range texts {
		ax1, ay1, ax2, ay2 := textBox(a)
		for _, b := range texts[i+1:] {
			bx1, by1, bx2, by2 := textBox(b)
			if ax1 < bx2-0.01 && bx1 < ax2-0.01 && ay1 < by2-0.5 && by1 < ay2-0.5 {
				return "overlap with " + b.Text, a
			}
		}
	}
	return "", nil
}

func drawWords(t *rapid.T, name string) string {
	return rapid.OneOf(
		rapid.SampledFrom([]string{"Voorbeeldegem", "Vlaanderen", "vergelijkbaar", "6–11 jaar", "n", "", "Vrije tijd en spel in de buurt", "Zeerlangwoordzonderspatiesdatnergenspast"}),
		rapid.StringOfN(rapid.RuneFrom([]rune("abcdefg hijk Lm–éë😀\n\t\u200d")), 0, 60, -1),
	).Draw(t, name)
}

func drawValue(t *rapid.T, name string) float64 {
	return rapid.OneOf(
		rapid.Float64Range(0, 100), rapid.Float64Range(-5000, 2e6), rapid.Float64Range(0, 1e-3),
		rapid.SampledFrom([]float64{0, math.NaN(), math.Inf(1), 14.2, 5214, 5215}),
	).Draw(t, name)
}

func drawDay(t *rapid.T, name string) time.Time {
	n := rapid.IntRange(-1, 4000).Draw(t, name)
	if n < 0 {
		return time.Time{}
	}
	return time.Date(2022, 1, 1+n, 0, 0, 0, 0, time.UTC)
}

func list[T any](t *rapid.T, name string, most int, f func(*rapid.T, string) T) []T {
	n := rapid.IntRange(0, most).Draw(t, name+" count")
	out := make([]T, n)
	for i := range out {
		out[i] = f(t, name)
	}
	return out
}

func drawPeriod(t *rapid.T, name string) Period {
	return Period{Label: rapid.SampledFrom([]string{"2025", "2024-Q3", "2026"}).Draw(t, name), Provisional: rapid.Bool().Draw(t, name)}
}

func drawState(t *rapid.T, name string) State {
	return State(rapid.IntRange(0, int(states)).Draw(t, name))
}

func randomLines(t *rapid.T) Chart {
	c := LineChart{Unit: drawWords(t, "unit"), Digits: rapid.IntRange(0, 2).Draw(t, "digits"), Periods: list(t, "period", 25, drawPeriod)}
	at := 2000.0
	for i := range c.Periods {
		at += rapid.Float64Range(0.25, 4).Draw(t, "step")
		c.Periods[i].At = at
	}
	c.Series = list(t, "series", 9, func(t *rapid.T, name string) Series {
		return Series{Name: drawWords(t, name), Own: rapid.Bool().Draw(t, name), Values: list(t, name, 25, drawValue)}
	})
	return c
}

func randomBars(t *rapid.T) Chart {
	c := BarChart{Unit: drawWords(t, "unit"), Digits: 1, RefName: drawWords(t, "ref")}
	c.Bars = list(t, "bar", 12, func(t *rapid.T, name string) Bar {
		return Bar{drawWords(t, name), drawValue(t, name), drawValue(t, name), rapid.Bool().Draw(t, name), drawWords(t, name)}
	})
	return c
}

func randomGroups(t *rapid.T) Chart {
	return GroupedBars{Unit: drawWords(t, "unit"), Series: list(t, "series", 4, drawWords), Groups: list(t, "group", 8, func(t *rapid.T, name string) Group {
		return Group{drawWords(t, name), list(t, name, 5, drawValue), list(t, name, 5, drawWords)}
	})}
}

func randomProgress(t *rapid.T) Chart {
	return Progress{Rows: list(t, "row", 8, func(t *rapid.T, name string) Tally {
		c := map[State]int{}
		for range 4 {
			c[drawState(t, name)] = rapid.IntRange(-1, 40).Draw(t, name)
		}
		return Tally{drawWords(t, name), c}
	})}
}

func randomTimeline(t *rapid.T) Chart {
	return Timeline{
		Today: drawDay(t, "today"),
		Spans: list(t, "span", 8, func(t *rapid.T, name string) Span {
			return Span{drawWords(t, name), drawWords(t, name), drawDay(t, name), drawDay(t, name), drawState(t, name), rapid.Float64Range(-1, 2).Draw(t, name), drawWords(t, name)}
		}),
		Shades: list(t, "shade", 4, func(t *rapid.T, name string) Shade {
			return Shade{drawWords(t, name), drawDay(t, name), drawDay(t, name), rapid.Bool().Draw(t, name)}
		}),
		Milestones: list(t, "milestone", 4, func(t *rapid.T, name string) Milestone {
			return Milestone{drawDay(t, name), drawWords(t, name)}
		}),
	}
}

var random = map[string]func(*rapid.T) Chart{
	"lines": randomLines, "bars": randomBars, "groups": randomGroups,
	"progress": randomProgress, "timeline": randomTimeline,
}

func TestEveryPictureStaysInItsBoxAndKeepsItsTextsApart(t *testing.T) {
	for name, draw := range random {
		t.Run(name, rapid.MakeCheck(func(t *rapid.T) {
			c := draw(t)
			width := rapid.Float64Range(200, 1600).Draw(t, "width")
			p := c.Picture(width)
			if p.W != width {
				t.Fatalf("asked for %v, got %v", width, p.W)
			}
			if what, item := faults(p); what != "" {
				t.Fatalf("%s: %+v in %v x %v", what, item, p.W, p.H)
			}
		}))
	}
}

func TestEveryChartHasAnAlternativeTextAndAFullTable(t *testing.T) {
	for name, draw := range random {
		t.Run(name, rapid.MakeCheck(func(t *rapid.T) {
			c := draw(t)
			if c.Describe().Alt == "" {
				t.Fatal("no alternative text")
			}
			table := c.Values()
			for _, row := range table {
				if len(row) != len(table[0]) {
					t.Fatalf("row %q, heads %q", row, table[0])
				}
			}
		}))
	}
}
