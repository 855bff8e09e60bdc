package pdf

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"kindvriendelijk/resources"
)

const (
	softHyphen  = '\u00AD' // where a word may be broken
	hardSpace   = '\u00A0'
	hardHyphen  = '\u2011'
	replacement = '\uFFFD'
)

// spoken puts feelings and things into words: a child's emoji says something.
var spoken = map[rune]string{
	'😀': "[lacht]", '😃': "[lacht]", '😄': "[lacht]", '😁': "[lacht]", '😊': "[lacht]", '🙂': "[lacht]",
	'😂': "[lacht luid]", '🤣': "[lacht luid]", '😍': "[vindt dit prachtig]", '🥰': "[vindt dit prachtig]",
	'😢': "[huilt]", '😭': "[huilt]", '🙁': "[kijkt droevig]", '😞': "[kijkt droevig]", '😕': "[twijfelt]",
	'😡': "[boos]", '😠': "[boos]", '😱': "[schrikt]", '😮': "[verbaasd]", '🤔': "[denkt na]", '😴': "[slaapt]",
	'👍': "[duim omhoog]", '👎': "[duim omlaag]", '👏': "[applaus]", '🎉': "[feest]", '⚽': "[voetbal]",
	'💚': "[hart]", '💙': "[hart]", '💛': "[hart]", '🧡': "[hart]", '💜': "[hart]", '💖': "[hart]",
	'🌳': "[boom]", '🚲': "[fiets]", '🚗': "[auto]", '🏠': "[huis]", '🏫': "[school]",
}

// together keeps a number with what belongs to it.
var together = regexp.MustCompile(`(€|\bp\.|\bnr\.|\bart\.|\bgroep|\bTabel|\bFiguur|\d) (\d|%|€|km\b|min\b|jaar\b|uur\b|cm\b|m²|euro\b|kinderen\b|punten\b|vte\b)`)

// maxKept is the length up to which a cleaned text is kept for the next pass.
const maxKept = 4096

// clean makes any text fit for the page: composed characters, nothing that the
// fonts lack. What had to be replaced is reported once a character.
func (w *writer) clean(s string) string {
	if done, ok := w.cleaned[s]; ok {
		return done
	}
	done := w.cleanText(s)
	if len(s) <= maxKept {
		w.cleaned[s] = done
	}
	return done
}

func (w *writer) cleanText(s string) string {
	plain, digits := true, false
	for i := 0; i < len(s); i++ {
		plain = plain && s[i] >= ' ' && s[i] <= '~'
		digits = digits || s[i] >= '0' && s[i] <= '9'
	}
	if !plain {
		s = w.cleanRunes(norm.NFC.String(strings.ToValidUTF8(s, string(replacement))))
	}
	if (digits || strings.ContainsRune(s, '€')) && strings.ContainsRune(s, ' ') && together.MatchString(s) {
		s = together.ReplaceAllString(s, "$1"+string(hardSpace)+"$2")
	}
	return s
}

func (w *writer) cleanRunes(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	strange := "" // the script of the unreadable stretch under way
	for _, r := range s {
		now := w.cleanRune(&b, r, strange)
		if now != "" || !unicode.IsSpace(r) && !unicode.IsMark(r) {
			strange = now
		}
	}
	return b.String()
}

// cleanRune writes what is printed for r. It returns the script of r when that
// can't be printed: a stretch of it is named once, not a letter at a time.
func (w *writer) cleanRune(b *strings.Builder, r rune, strange string) string {
	if white, ok := whites[r]; ok {
		b.WriteRune(white)
		return ""
	}
	word, known := spoken[r]
	switch {
	case unicode.In(r, unicode.Cf, unicode.Cc, unicode.Variation_Selector), r >= 0x1F3FB && r <= 0x1F3FF:
		// joiners, selectors, skin tones, byte order marks: nothing to see
	case known:
		b.WriteString(word)
		w.warn(fmt.Sprintf("Het teken %c staat in het document als %s.", r, word))
	case w.prints(r):
		b.WriteRune(r)
	case unicode.IsMark(r):
		return strange
	case unicode.IsLetter(r):
		return w.foreign(b, scriptOf(r), strange)
	case unicode.Is(unicode.So, r):
		b.WriteString("[emoji]")
		w.warn(fmt.Sprintf("Het teken %c staat in het document als [emoji].", r))
	default:
		b.WriteString("?")
		w.warn(fmt.Sprintf("Een teken (U+%04X) ontbreekt in het lettertype en staat in het document als vraagteken.", r))
	}
	return ""
}

// whites are the spaces and breaks, and what stands for each of them.
var whites = map[rune]rune{'\t': ' ', '\u2028': ' ', '\u2029': ' ', '\n': '\n', softHyphen: softHyphen,
	hardSpace: hardSpace, hardHyphen: hardHyphen, '\u202F': hardSpace, '\u2009': hardSpace, '\u2007': hardSpace}

// prints tells whether a font has r. Nobody knows what private signs mean.
func (w *writer) prints(r rune) bool {
	return !unicode.Is(unicode.Co, r) && (w.m.has(resources.Regular, r) || w.isSign(r))
}

// foreign names a script that can't be printed, once for each stretch of it.
func (w *writer) foreign(b *strings.Builder, script, before string) string {
	if script != before {
		b.WriteString("[tekst in " + script + "]")
		w.warn("Tekst in " + script + " kan niet op papier en is vervangen door een melding.")
	}
	return script
}

// isSign tells whether r is drawn with the font of signs: arrows, marks and
// mathematical signs, never letters.
func (w *writer) isSign(r rune) bool {
	return r > 127 && !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsSpace(r) &&
		w.m.has(resources.Signs, r) && !w.m.has(resources.Regular, r)
}

// scripts are those that are heard of here; others go by the general name.
var scripts = []struct {
	table *unicode.RangeTable
	name  string
}{
	{unicode.Arabic, "Arabisch schrift"}, {unicode.Hebrew, "Hebreeuws schrift"}, {unicode.Han, "Chinees schrift"},
	{unicode.Hiragana, "Japans schrift"}, {unicode.Katakana, "Japans schrift"}, {unicode.Hangul, "Koreaans schrift"},
	{unicode.Thai, "Thais schrift"}, {unicode.Armenian, "Armeens schrift"}, {unicode.Georgian, "Georgisch schrift"},
	{unicode.Ethiopic, "Ethiopisch schrift"}, {unicode.Tamil, "Tamil"}, {unicode.Bengali, "Bengaals schrift"},
}

func scriptOf(r rune) string {
	for _, s := range scripts {
		if unicode.Is(s.table, r) {
			return s.name
		}
	}
	return "een ander schrift"
}

// oneLine is a text that is written without being broken.
func (w *writer) oneLine(s string) string {
	return strings.TrimSpace(lineSigns.Replace(w.clean(s)))
}

var lineSigns = strings.NewReplacer("\n", " ", string(softHyphen), "", string(hardSpace), " ", string(hardHyphen), "-")

const untitled = "Zonder titel"

// title is the text of a heading, or what stands there when it has none.
func (w *writer) title(s string) string {
	if w.oneLine(s) == "" {
		return untitled
	}
	return s
}

// described is the text read out instead of a picture: the first that says
// something.
func (w *writer) described(texts ...string) string {
	for _, s := range texts {
		if s = printable(s); w.oneLine(s) != "" {
			return s
		}
	}
	return "Afbeelding zonder beschrijving"
}

// printable leaves out what no text of the file's own description may hold.
func printable(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case r == 0xFFFE, r == 0xFFFF, unicode.Is(unicode.Co, r): // nobody knows what private signs mean
			return -1
		case unicode.IsControl(r), unicode.IsSpace(r):
			return ' '
		}
		return r
	}, strings.ToValidUTF8(s, "?"))
	return strings.Join(strings.Fields(s), " ")
}

// warn tells something once.
func (w *writer) warn(s string) {
	if !w.warned[s] {
		w.warned[s] = true
		w.warnings = append(w.warnings, s)
	}
}
