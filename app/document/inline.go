package document

import "strings"

// Run is a stretch of text in one style. At most one of Link, Ref and Page is
// set: an address, an evidence number ("B-12") or the ID of a place whose page
// number the writer fills in. A newline in Text ends the line.
type Run struct {
	Text   string
	Bold   bool
	Italic bool
	Link   string
	Ref    string
	Page   string
}

// Text makes plain runs of a string.
func Text(s string) []Run { return []Run{{Text: s}} }

// Plain joins the text of runs without their styles.
func Plain(runs []Run) string {
	var b strings.Builder
	for _, r := range runs {
		if r.Ref != "" {
			b.WriteString("[" + r.Ref + "]")
			continue
		}
		b.WriteString(r.Text)
	}
	return b.String()
}

// Linked turns the evidence numbers that stand between brackets in a text,
// such as [B-12], into references.
func Linked(s string) []Run {
	var out []Run
	for s != "" {
		from, to := nextRef(s)
		if from < 0 {
			break
		}
		if from > 0 {
			out = append(out, Run{Text: s[:from]})
		}
		out = append(out, Run{Ref: s[from+1 : to-1]})
		s = s[to:]
	}
	if s != "" {
		out = append(out, Run{Text: s})
	}
	return out
}

// nextRef finds the first "[B-12]" in s; from is -1 when there is none.
func nextRef(s string) (from, to int) {
	for at := 0; ; {
		k := strings.Index(s[at:], "[B-")
		if k < 0 {
			return -1, -1
		}
		from = at + k
		to = from + len("[B-")
		for to < len(s) && s[to] >= '0' && s[to] <= '9' {
			to++
		}
		if to > from+len("[B-") && to < len(s) && s[to] == ']' {
			return from, to + 1
		}
		at = to
	}
}
