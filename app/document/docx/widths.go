package docx

import (
	"slices"
	"strings"

	"kindvriendelijk/app/document"
)

// columnWidths divide the width of the text. A column gets room by its longest
// cell, within bounds that leave the others something.
func columnWidths(t document.Table) []int {
	n := len(t.Columns)
	for _, r := range t.Rows {
		n = max(n, len(r.Cells))
	}
	if n == 0 {
		n = 1
	}
	shares, sum := make([]float64, n), 0.0
	for i := range shares {
		shares[i] = share(t, i)
		sum += shares[i]
	}
	widths, used := make([]int, n), 0
	for i := range widths {
		widths[i] = int(float64(textWidth) * shares[i] / sum)
		used += widths[i]
	}
	widths[n-1] += textWidth - used
	return roomForWords(t, widths)
}

// roomForWords takes width from the widest column for one in which the longest
// word would be cut.
func roomForWords(t document.Table, widths []int) []int {
	const letter, edges = 112, 260 // twentieths of a point, at the size of a cell
	for i := range widths {
		short := longestWord(t, i)*letter + edges - widths[i]
		widest := slices.Index(widths, slices.Max(widths))
		if short > 0 && i != widest && widths[widest]-short > textWidth/len(widths) {
			widths[i] += short
			widths[widest] -= short
		}
	}
	return widths
}

func longestWord(t document.Table, i int) int {
	longest := 0
	count := func(words string) {
		for _, w := range strings.Fields(words) {
			longest = max(longest, len([]rune(w)))
		}
	}
	if i < len(t.Columns) {
		count(t.Columns[i].Title)
	}
	for _, r := range t.Rows {
		if i < len(r.Cells) && !r.Group {
			count(document.Plain(r.Cells[i].Runs))
		}
	}
	return longest
}

// How many letters a column gets room for at least and at most, and at most
// beside one that has a weight.
const (
	shortest   = 13
	longCell   = 45
	narrowCell = 18
)

// share is what a column asks of the width. Where some columns have a weight,
// these share what the others, which stay narrow, leave.
func share(t document.Table, i int) float64 {
	heaviest := 0.0
	for _, c := range t.Columns {
		heaviest = max(heaviest, c.Weight)
	}
	longest, most := shortest, longCell
	if heaviest > 0 {
		most = narrowCell
	}
	if i < len(t.Columns) {
		if t.Columns[i].Weight > 0 {
			return longCell * t.Columns[i].Weight / heaviest
		}
		longest = max(longest, len([]rune(t.Columns[i].Title)))
	}
	for _, r := range t.Rows {
		if i < len(r.Cells) && !r.Group {
			longest = max(longest, len([]rune(document.Plain(r.Cells[i].Runs))))
		}
	}
	return float64(min(longest, most))
}
