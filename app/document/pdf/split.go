package pdf

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"kindvriendelijk/resources"
)

// split cuts pieces that are wider than the measure: words between syllables,
// and what is no word (an address, a file name) wherever it fits.
func (w *writer) split(t *text, ps []piece, measure float64) []piece {
	wide := false
	for i := range ps {
		wide = wide || ps[i].w > measure
	}
	if !wide {
		return ps
	}
	out := make([]piece, 0, len(ps)+8)
	for _, q := range ps {
		for q.w > measure {
			head, tail, ok := w.halve(t, q, measure)
			if !ok {
				break
			}
			out = append(out, head)
			q = tail
		}
		out = append(out, q)
	}
	return out
}

// halve cuts off the part of a piece that fits; not ok when not even two
// characters do.
func (w *writer) halve(t *text, q piece, measure float64) (head, tail piece, ok bool) {
	st := t.styles[q.style]
	f := q.face(st)
	hyphen := w.m.measure(f, st.size, "-")
	word := isWord(q.s)
	width, prev, fit, good := 0.0, rune(0), 0, 0
	for i, r := range q.s {
		if width > measure {
			break
		}
		fit = i
		switch {
		case word && width+hyphen <= measure && syllableAt(q.s, i), !word && strings.ContainsRune(".@_=&", prev):
			good = i
		}
		width += float64(w.m.advance(f, r)+w.m.kerning(f, prev, r)) * st.size / 1000
		prev = r
	}
	head, tail = q, q
	head.end, head.space = open, 0
	if good > 0 {
		fit = good
		if word {
			head.end = soft
		}
	}
	if utf8.RuneCountInString(q.s[:fit]) < 2 {
		return q, q, false
	}
	head.s, tail.s = q.s[:fit], q.s[fit:]
	head.w = w.m.measure(f, st.size, head.s)
	tail.w = w.m.measure(f, st.size, tail.s)
	return head, tail, true
}

// isWord tells a word from an address or a file name.
func isWord(s string) bool {
	return !strings.Contains(strings.TrimRight(s, ".!?"), ".") &&
		strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !strings.ContainsRune("-'’.,;:!?()", r) }) < 0
}

func (q *piece) face(st textStyle) face {
	if q.sign {
		return resources.Signs
	}
	return st.face()
}

const vowels = "aeiouyáàâäéèêëíïóöúü"

// inseparable are pairs of consonants that begin a syllable together.
const inseparable = "ch sh sch br bl cr cl dr dw fr fl gr gl kr kl kn kw pr pl ps tr tw vr vl wr sl sm sn sp st zw th qu ng"

// syllableAt tells whether a Dutch word may be broken before s[i], by the rough
// rule: a consonant goes with the vowel after it, two are parted. It serves
// words that do not fit on a line at all; where it errs a hyphen stands in an
// unusual place, which reads better than a word without one.
func syllableAt(s string, i int) bool {
	before, after := s[:i], s[i:]
	if utf8.RuneCountInString(before) < 3 || utf8.RuneCountInString(after) < 3 {
		return false
	}
	c, n := utf8.DecodeRuneInString(after)
	v, _ := utf8.DecodeRuneInString(after[n:])
	last, _ := utf8.DecodeLastRuneInString(before)
	if !unicode.IsLetter(c) || !unicode.IsLetter(v) || !unicode.IsLetter(last) || isVowel(c) || !isVowel(v) {
		return false
	}
	if isVowel(last) {
		return strings.IndexFunc(before, isVowel) >= 0
	}
	pair := strings.ToLower(string(last) + string(c))
	return !strings.Contains(" "+inseparable+" ", " "+pair+" ") && strings.IndexFunc(before, isVowel) >= 0
}

func isVowel(r rune) bool { return strings.ContainsRune(vowels, unicode.ToLower(r)) }
