package ui

import (
	"cmp"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"kindvriendelijk/screens/look"
)

// place lays the chart out: ticks left, names right, periods below.
func (c *LineChart) place(s fyne.Size) {
	small := size(c, theme.SizeNameCaptionText)
	var left, right float32
	for _, t := range c.ticks[:len(c.ticks)-1] {
		left = max(left, t.MinSize().Width)
	}
	for _, n := range c.names {
		right = max(right, n.MinSize().Width)
	}
	left, right = left+look.S2, right+look.S3
	top, bottom := small*1.6, small*1.8
	x := func(i int) float32 {
		room := s.Width - left - right - look.S3
		return left + look.S2 + room*float32(i)/float32(max(len(c.periods)-1, 1))
	}
	y := func(v float64) float32 { return top + (s.Height-top-bottom)*float32(1-v/c.top) }

	for i, l := range c.grid {
		at := y(c.step * float64(i))
		putLine(l, left, at, s.Width-right, at)
		tick := c.ticks[i]
		w := tick.MinSize().Width
		if i == len(c.grid)-1 {
			putText(tick, 0, at-small*1.6) // with the unit, above its line
			continue
		}
		putText(tick, left-look.S2-w, at-tick.MinSize().Height/2)
	}
	for i, l := range c.labels {
		putText(l, x(i)-l.MinSize().Width/2, s.Height-small*1.45)
	}
	for i := range c.series {
		c.placeSeries(i, x, y)
	}
	c.placeNames(x(len(c.periods)-1)+look.S3, y, s.Height)
}

func (c *LineChart) placeSeries(n int, x func(int) float32, y func(float64) float32) {
	const dot = 9
	values := c.series[n].Values
	for i, v := range values {
		put(c.points[n][i], x(i)-dot/2, y(v)-dot/2, dot, dot)
		if i > 0 {
			putLine(c.strokes[n][i-1], x(i-1), y(values[i-1]), x(i), y(v))
		}
	}
}

// placeNames puts the names beside the ends of the lines and keeps them apart.
func (c *LineChart) placeNames(at float32, y func(float64) float32, height float32) {
	order := make([]int, 0, len(c.names))
	for i, s := range c.series {
		if len(s.Values) > 0 {
			order = append(order, i)
		}
	}
	last := func(i int) float64 { return c.series[i].Values[len(c.series[i].Values)-1] }
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(last(b), last(a)) })
	var free float32
	for _, i := range order {
		high := c.names[i].MinSize().Height
		where := min(max(y(last(i))-high/2, free), height-high)
		putText(c.names[i], at, where)
		free = where + high*0.95
	}
}
