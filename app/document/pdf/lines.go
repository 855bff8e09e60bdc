package pdf

import (
	"math"
	"strconv"

	"kindvriendelijk/app/document"
)

// longText is the number of pieces from which lines are filled one by one:
// weighing all of them against each other would take too much room.
const longText = 3000

// lines breaks runs to the measure.
func (w *writer) lines(runs []document.Run, st textStyle, measure float64) *text {
	key := w.key(runs, st, measure)
	if t, ok := w.broken[key]; ok && key != "" {
		return t
	}
	t := &text{}
	ps := w.split(t, w.pieces(t, runs, st), measure)
	switch {
	case len(ps) == 0:
	case len(ps) > longText:
		t.lines = fill(ps, measure)
	default:
		t.lines = weigh(ps, measure)
	}
	if key != "" {
		w.broken[key] = t
	}
	return t
}

// key says what lines depend on, so that the passes that follow need not break
// the same text again; "" is not kept.
func (w *writer) key(runs []document.Run, st textStyle, measure float64) string {
	b := w.scratch[:0]
	for _, r := range runs {
		b = append(b, r.Text...)
		b = append(b, 0)
		b = append(b, r.Ref...)
		b = append(b, 0)
		b = append(b, r.Link...)
		b = append(b, 0)
		b = append(b, r.Page...)
		if r.Page != "" && r.Text == "" {
			b = append(b, w.pageText(r.Page)...)
		}
		b = append(b, 0, flag(r.Bold)|flag(r.Italic)<<1)
	}
	b = strconv.AppendFloat(b, measure, 'f', 1, 64)
	b = strconv.AppendFloat(append(b, ' '), st.size, 'f', 1, 64)
	b = append(b, st.ink.r, st.ink.g, st.ink.b, flag(st.bold)|flag(st.italic)<<1)
	w.scratch = b
	if len(b) > 4*maxKept {
		return ""
	}
	return string(b)
}

func flag(b bool) byte {
	if b {
		return 1
	}
	return 0
}

// weigh breaks a paragraph as a whole, so that the right edge is even and the
// last line is not a lone syllable.
func weigh(ps []piece, measure float64) []line {
	n := len(ps)
	pos := make([]float64, n+1) // of the start of piece i on one endless line
	for i, p := range ps {
		pos[i+1] = pos[i] + p.w + p.space
	}
	best := make([]float64, n+1)
	from := make([]int, n+1)
	for j := 1; j <= n; j++ {
		best[j] = math.Inf(1)
		if j == n || ps[j-1].end != stuck {
			from[j], best[j] = start(ps, pos, best, j, measure)
		}
	}
	return collect(ps, from)
}

// start finds the best start for a line that ends before piece j.
func start(ps []piece, pos, best []float64, j int, measure float64) (from int, least float64) {
	n, last := len(ps), &ps[j-1]
	least = math.Inf(1)
	for i := j - 1; i >= 0; i-- {
		if i < j-1 && ps[i].end == forced {
			break
		}
		width := pos[j] - pos[i] - last.space
		if last.end == soft && j < n {
			width += hyphenWidth(last)
		}
		if width > measure+0.01 && !math.IsInf(least, 1) {
			break
		}
		if cost := best[i] + badness(measure, width, last.end, j == n || last.end == forced); cost < least {
			from, least = i, cost
		}
	}
	return from, least
}

// hyphenWidth is about that of a hyphen in the style of a piece: a third of
// its size, seen from the mean width of its letters.
func hyphenWidth(p *piece) float64 { return 0.6 * p.w / float64(max(1, len(p.s))) }

// badness of one line: squared slack, more for a hyphen, and for a last line
// that is shorter than a sixth of the measure.
func badness(measure, width float64, end ending, last bool) float64 {
	slack := (measure - width) / measure
	if slack < -0.0001 {
		return 50 + 50*slack*slack
	}
	if last {
		if slack > 0.85 {
			return 0.04
		}
		return 0
	}
	cost := slack * slack
	switch end {
	case soft:
		cost += 0.02
	case open:
		cost += 0.004
	}
	return cost + 0.0005
}

// fill breaks a very long text line by line.
func fill(ps []piece, measure float64) []line {
	from := make([]int, len(ps)+1)
	start, end, width := 0, 0, 0.0
	for j := 1; j <= len(ps); j++ {
		p := &ps[j-1]
		width += p.w
		if width > measure && end > start {
			from[end] = start
			start, width = end, 0
			for _, q := range ps[start : j-1] {
				width += q.w + q.space
			}
			width += p.w
		}
		width += p.space
		if p.end != stuck || j == len(ps) {
			end = j
		}
		if p.end == forced {
			from[j] = start
			start, width = j, 0
		}
	}
	if start < len(ps) {
		from[len(ps)] = start
	}
	return collect(ps, from)
}

// collect cuts the pieces into lines, following the starts from the end.
func collect(ps []piece, from []int) []line {
	var ends []int
	for j := len(ps); j > 0; j = from[j] {
		ends = append(ends, j)
	}
	out := make([]line, 0, len(ends))
	start := 0
	for k := len(ends) - 1; k >= 0; k-- {
		l := line{pieces: ps[start:ends[k]:ends[k]]}
		last := len(l.pieces) - 1
		for i, p := range l.pieces {
			l.w += p.w
			if i < last {
				l.w += p.space
			}
		}
		l.hyphen = ends[k] < len(ps) && l.pieces[last].end == soft
		out = append(out, l)
		start = ends[k]
	}
	return out
}
