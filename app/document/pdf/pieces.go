package pdf

import (
	"strings"

	"kindvriendelijk/app/document"
)

// text is a paragraph that was broken into lines. It may be kept and drawn
// more than once.
type text struct {
	lines   []line
	styles  []textStyle
	targets []target // 1 + index stands in the pieces
}

// target is where a stretch of text leads.
type target struct{ link, ref, page string }

// piece is an unbreakable stretch of one style.
type piece struct {
	s        string
	w, space float64 // width, and that of the space after it
	style    int16
	target   int16 // 0 leads nowhere
	end      ending
	sign     bool // drawn with the font of signs
}

// ending tells how a line may end after a piece.
type ending uint8

const (
	stuck  ending = iota
	atEnd         // at a space, which vanishes
	soft          // a hyphen appears
	open          // after a hyphen or slash that is there
	forced        // always
)

// line is a set of pieces that fits the measure.
type line struct {
	pieces []piece
	w      float64
	hyphen bool
}

// pieces cuts runs into pieces, cleaned and measured, and notes styles and
// targets in t.
func (w *writer) pieces(t *text, runs []document.Run, base textStyle) []piece {
	var out []piece
	for _, r := range runs {
		st := base
		st.bold, st.italic = st.bold || r.Bold, st.italic != r.Italic
		text, to := w.leads(r)
		q := piece{}
		if to != (target{}) {
			st.ink = accent
			t.targets = append(t.targets, to)
			q.target = int16(len(t.targets))
		}
		q.style = t.style(st)
		out = w.cut(out, q, st, w.clean(text))
	}
	return out
}

// leads is the text of a run and where it leads.
func (w *writer) leads(r document.Run) (string, target) {
	switch {
	case r.Ref != "":
		if _, ok := w.evidence[r.Ref]; !ok {
			w.warn("[" + r.Ref + "] staat niet in de bewijslijst.")
			return "[" + r.Ref + "]", target{}
		}
		return "[" + strings.ReplaceAll(r.Ref, "-", string(hardHyphen)) + "]", target{ref: r.Ref}
	case r.Page != "":
		text := r.Text
		if text == "" {
			text = w.pageText(r.Page)
		}
		return text, target{page: r.Page}
	case r.Link != "":
		return r.Text, target{link: address(r.Link)}
	}
	return r.Text, target{}
}

// address is a web or mail address in ASCII, as a file may hold it, or empty.
func address(s string) string {
	s = document.Address(s)
	if strings.IndexFunc(s, func(r rune) bool { return r <= ' ' || r > '~' }) >= 0 {
		return ""
	}
	return s
}

func (t *text) style(st textStyle) int16 {
	for i, s := range t.styles {
		if s == st {
			return int16(i)
		}
	}
	t.styles = append(t.styles, st)
	return int16(len(t.styles) - 1)
}

// cut appends text to out, one piece per place where a line may end.
func (w *writer) cut(out []piece, q piece, st textStyle, s string) []piece {
	space := w.m.measure(st.face(), st.size, " ")
	start := 0
	flush := func(to int, end ending) {
		q.s, q.end, q.space = s[start:to], end, 0
		if end == atEnd {
			q.space = space
		}
		out = w.measured(out, q, st)
	}
	for i, r := range s {
		switch {
		case r == '\n':
			flush(i, forced)
			start = i + 1
		case r == ' ' && i > start:
			flush(i, atEnd)
			start = i + 1
		case r == ' ':
			endAtSpace(out, space)
			start = i + 1
		case r == softHyphen:
			if i > start {
				flush(i, soft)
			}
			start = i + len(string(softHyphen))
		case i > start && breakable(s[i:], r):
			n := i + len(string(r))
			flush(n, open)
			start = n
		}
	}
	if start < len(s) {
		flush(len(s), stuck)
	}
	return out
}

// endAtSpace lets the line end after the last piece, unless it ends there anyhow.
func endAtSpace(out []piece, space float64) {
	if k := len(out) - 1; k >= 0 && out[k].end != forced {
		out[k].end, out[k].space = atEnd, space
	}
}

// breakable tells whether a line may end after the r at the start of s: after a
// hyphen or slash, not before a number.
func breakable(s string, r rune) bool {
	if !strings.ContainsRune("-/–_", r) {
		return false
	}
	rest := s[len(string(r)):]
	return rest != "" && rest[0] > '9'
}

// measured appends a piece, in two or more where signs stand among letters.
func (w *writer) measured(out []piece, q piece, st textStyle) []piece {
	s := q.s
	if strings.ContainsRune(s, hardSpace) || strings.ContainsRune(s, hardHyphen) {
		s = strings.ReplaceAll(strings.ReplaceAll(s, string(hardSpace), " "), string(hardHyphen), "-")
	}
	end, space := q.end, q.space
	put := func(part string, sign, last bool) {
		q.s, q.sign, q.end, q.space = part, sign, stuck, 0
		if last {
			q.end, q.space = end, space
		}
		q.w = w.m.measure(q.face(st), st.size, part)
		out = append(out, q)
	}
	from, sign := 0, false
	for i, r := range s {
		now := r > 127 && w.isSign(r)
		if now != sign && i > from {
			put(s[from:i], sign, false)
			from = i
		}
		sign = now
	}
	put(s[from:], sign, true)
	return out
}
