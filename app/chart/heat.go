package chart

import (
	"fmt"
	"math"
)

// Heat is a grid of levels, from white for none to dark for most. Grid holds a
// row per row and a level per column: an index into Levels, of which there are
// two to five. Any other number is unknown, which is not the same as none.
type Heat struct {
	About
	Rows, Cols []string
	Grid       [][]int
	Levels     []string // from low to high
}

// level is -1 when it is not known.
func (c Heat) level(row, col int) int {
	if row < len(c.Grid) && col < len(c.Grid[row]) {
		if v := c.Grid[row][col]; v >= 0 && v < len(c.Levels) {
			return v
		}
	}
	return -1
}

func (c Heat) word(row, col int) string {
	if v := c.level(row, col); v >= 0 {
		return c.Levels[v]
	}
	return "onbekend"
}

// Describe implements [Chart].
func (c Heat) Describe() About { return c.about(c.alt) }

func (c Heat) alt() string {
	if len(c.Rows) == 0 || len(c.Cols) == 0 {
		return "Raster zonder cijfers."
	}
	count := make(map[string]int)
	for i := range c.Rows {
		for k := range c.Cols {
			count[c.word(i, k)]++
		}
	}
	var parts []string
	for _, name := range append(append([]string{}, c.Levels...), "onbekend") {
		if n := count[name]; n > 0 {
			parts = append(parts, fmt.Sprintf("%s in %s", name, plural(n, "vak", "vakken")))
		}
	}
	return fmt.Sprintf("Raster van %d rijen en %d kolommen (%s): %s.", len(c.Rows), len(c.Cols), enumerate(c.Cols, 6), enumerate(parts, 6))
}

// Values implements [Chart].
func (c Heat) Values() [][]string {
	out := [][]string{append([]string{"Naam"}, c.Cols...)}
	for i, r := range c.Rows {
		row := []string{r}
		for k := range c.Cols {
			row = append(row, c.word(i, k))
		}
		out = append(out, row)
	}
	return out
}

const heatPitch = 17.0

// Picture implements [Chart].
func (c Heat) Picture(width float64) Picture {
	s := newSheet(width)
	if len(c.Rows) == 0 || len(c.Cols) == 0 || len(c.Levels) == 0 {
		return s.empty()
	}
	r := newRows(s, c.Rows, heatPitch, math.Min(45*float64(len(c.Cols)), 0.7*s.w))
	cell := (s.w - r.left) / float64(len(c.Cols))
	top := c.heads(s, r.left, cell)
	for i, name := range c.Rows {
		mid := r.name(top+float64(i)*r.pitch, label, name)
		for k := range c.Cols {
			c.cell(s, r.left+cell*float64(k), mid, cell, c.level(i, k))
		}
	}
	y := top + float64(len(c.Rows))*r.pitch + 4
	return s.picture(y + c.levelKey(s, r.left, y) + 2)
}

// heads writes the columns' names on at most three lines, ending at the height
// it returns.
func (c Heat) heads(s *sheet, left, cell float64) float64 {
	var all [][]string
	most := 0
	for _, name := range c.Cols {
		lines := small.wrap(oneLine(name), cell-4, 3)
		all = append(all, lines)
		most = max(most, len(lines))
	}
	bottom := small.lead()*float64(most) + 3
	for k, lines := range all {
		for i, line := range lines {
			y := bottom - 1 - small.lead()*(float64(len(lines)-i)-0.5)
			s.text(left+cell*(float64(k)+0.5), y, small, Middle, line)
		}
	}
	return bottom
}

// cell draws a level; its number stands in it, so that no shade has to be
// compared with the key.
func (c Heat) cell(s *sheet, x, mid, w float64, level int) {
	const high = heatPitch - 2
	f, text := label, "?"
	if level >= 0 {
		text = number(float64(level), 0)
		s.rect(x+1, mid-high/2, w-2, high, c.shade(level))
		if c.shade(level) == Dark || c.shade(level) == Mid {
			f = strong.in(Ground)
		}
	}
	s.frame(x+1, mid-high/2, w-2, high, 0.4, Rule)
	if f.width(text) < w-2 {
		s.text(x+w/2, mid, f, Middle, text)
	}
}

func (c Heat) shade(level int) Ink {
	shades := [...]Ink{Ground, Pale, Light, Mid, Dark}
	return shades[min(level*(len(shades)-1)/max(1, len(c.Levels)-1), len(shades)-1)]
}

func (c Heat) levelKey(s *sheet, x, y float64) float64 {
	var entries []keyed
	for v, name := range c.Levels {
		text := name
		if number := number(float64(v), 0); name != number {
			text = number + ": " + name
		}
		entries = append(entries, keyed{text, func(x, y float64) {
			s.rect(x, y-4, keyWidth, 8, c.shade(v))
			s.frame(x, y-4, keyWidth, 8, 0.4, Text2)
		}})
	}
	return s.key(x, y, entries)
}
