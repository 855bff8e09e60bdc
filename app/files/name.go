package files

import (
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"kindvriendelijk/app"
)

// Name proposes a name for a file: its parts, such as the municipality, what it
// is and the day, with dashes between. What a system does not allow in names is
// left out; empty parts too.
func Name(ending string, parts ...string) string {
	var out []string
	for _, p := range parts {
		if p = clean(p); p != "" {
			out = append(out, p)
		}
	}
	shorten(out)
	whole := strings.Trim(strings.Join(out, between), " .–")
	if reserved(whole) {
		whole += "_"
	}
	return whole + "." + ending
}

const between = " – "

// shorten cuts the longest part, so that the day and the municipality stay.
func shorten(parts []string) {
	over, long := -longest, 0
	for i, p := range parts {
		over += utf8.RuneCountInString(p)
		if i > 0 {
			over += utf8.RuneCountInString(between)
		}
		if utf8.RuneCountInString(p) > utf8.RuneCountInString(parts[long]) {
			long = i
		}
	}
	if over > 0 {
		p := []rune(parts[long])
		cut := string(p[:max(len(p)-over, 1)])
		if word := strings.LastIndexByte(cut, ' '); word > len(cut)/2 {
			cut = cut[:word]
		}
		parts[long] = strings.TrimRight(cut, " .,;–-")
	}
}

// longest is how long a proposed name may be: with its folder it must fit in
// the 260 signs that older programs on Windows can open.
const longest = 120

// most is how many bytes a name may have on the disks of Linux; Windows counts
// as many signs.
const most = 255

// forbidden are the signs that Windows takes in no name.
const forbidden = `<>:"/\|?*`

// devices are names that Windows keeps for itself, whatever their ending.
var devices = []string{"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$",
	"COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "COM¹", "COM²", "COM³",
	"LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9", "LPT¹", "LPT²", "LPT³"}

// reserved reports whether Windows keeps a name for itself.
func reserved(name string) bool {
	stem, _, _ := strings.Cut(name, ".")
	return slices.Contains(devices, strings.ToUpper(strings.TrimRight(stem, " ")))
}

// Fits returns an error, in the user's words, for the name of a file that not
// every system takes: a dossier is shared with people who work elsewhere.
func Fits(name string) error {
	var why string
	switch {
	case strings.ContainsFunc(name, unfit):
		why = "In de naam van een bestand mogen deze tekens niet: < > : \" / \\ | ? *"
	case reserved(name):
		why = "‘" + name + "’ kan niet: Windows houdt die naam voor zichzelf."
	case strings.TrimRight(name, " .") != name || strings.TrimLeft(name, " ") != name:
		why = "De naam van een bestand begint niet met een spatie, en eindigt niet op een punt of een spatie."
	case len(name) > most:
		why = "Deze naam is te lang."
	default:
		return nil
	}
	return &app.UserError{Text: why + " Kies een andere naam."}
}

func unfit(r rune) bool { return r < ' ' || r == 0x7f || strings.ContainsRune(forbidden, r) }

// clean makes of text what every system takes as a part of a name.
func clean(text string) string {
	text = strings.Map(func(r rune) rune {
		if unfit(r) {
			return ' '
		}
		return r
	}, text)
	return strings.Trim(strings.Join(strings.Fields(text), " "), " .")
}

// viewable are the kinds of documents that may be handed to the program that
// the system has for them. What could run is not among them.
var viewable = []string{
	"pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "doc", "xls", "ppt", "rtf",
	"txt", "md", "csv", "html", "ics", "eml", "msg",
	"png", "jpg", "jpeg", "gif", "webp", "svg", "mp3", "m4a", "wav", "ogg", "mp4",
}

// Viewable returns an error, in the user's words, for a file of a kind that is
// not opened: by its name, since that is what a system goes by.
func Viewable(name string) error {
	base := path.Base(strings.ReplaceAll(name, `\`, "/"))
	ending := strings.TrimPrefix(path.Ext(base), ".")
	if strings.TrimSpace(ending) == ending && slices.Contains(viewable, strings.ToLower(ending)) {
		return nil
	}
	return &app.UserError{Text: "‘" + base + "’ wordt hier niet geopend: dit soort bestand kan een programma zijn. Er is niets gewijzigd. Open het zelf uit de map als je zeker weet wat het is."}
}
