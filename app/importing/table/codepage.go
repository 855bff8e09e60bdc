package table

import (
	"strings"

	"golang.org/x/text/encoding/charmap"
)

// The encodings of one byte a letter that occur here: of Windows, of Unix, of
// old programs under DOS, and of old Macintoshes.
const (
	windows1252 = "Windows-1252"
	latin9      = "ISO-8859-15"
	codepage850 = "CP850"
	macintosh   = "Macintosh"
)

var codepages = map[string]*charmap.Charmap{
	windows1252: charmap.Windows1252, latin9: charmap.ISO8859_15, codepage850: charmap.CodePage850, macintosh: charmap.Macintosh,
}

// The letters and signs outside ASCII that names and figures in the Low
// Countries hold: those of every day, and those that occur now and then.
const (
	usualLetters = "éèëêïîôöüûçàÉ€²³°–—‘’“”…½\u00a0"
	otherLetters = "íóúùáâäñÈËÊÏÎÔÖÜÛÀÁÂÄÇ§"
)

// codepageOf picks the encoding in which most of the bytes above ASCII are
// what one expects; Windows-1252 when another is no better.
func codepageOf(high *[256]int) string {
	best, top := windows1252, -1
	for _, name := range []string{windows1252, latin9, codepage850, macintosh} {
		score := 0
		for b := 0x80; b < 0x100; b++ {
			if high[b] == 0 {
				continue
			}
			switch letter := codepages[name].DecodeByte(byte(b)); {
			case strings.ContainsRune(usualLetters, letter):
				score += 3 * high[b]
			case strings.ContainsRune(otherLetters, letter):
				score += high[b]
			}
		}
		if score > top {
			best, top = name, score
		}
	}
	return best
}
