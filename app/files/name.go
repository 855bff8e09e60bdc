package files

import (
	"path"
	"slices"
	"strings"

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
	name := []rune(strings.Join(out, " – "))
	name = name[:min(len(name), longest)]
	return strings.Trim(string(name), " .–") + "." + ending
}

// longest is how long a proposed name may be: with its folder it must fit in
// the 260 signs that older programs on Windows can open.
const longest = 120

// clean makes of text what every system takes as a part of a name.
func clean(text string) string {
	text = strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || strings.ContainsRune(`<>:"/\|?*`, r) {
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
