package data

import (
	"bytes"
	"path"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// fileKind is a kind of file that a dossier takes in as it is: its type and
// how its bytes begin. An empty begin means text.
type fileKind struct {
	ext, mime string
	begins    []string
}

const zipBegin, oleBegin = "PK\x03\x04", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

// fileKinds are the documents, sounds and films that prove something. What is
// not here is refused: the list says what may come in, not what may not.
var fileKinds = []fileKind{
	{".pdf", "application/pdf", []string{"%PDF-"}},
	{".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", []string{zipBegin}},
	{".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", []string{zipBegin}},
	{".pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", []string{zipBegin}},
	{".odt", "application/vnd.oasis.opendocument.text", []string{zipBegin}},
	{".ods", "application/vnd.oasis.opendocument.spreadsheet", []string{zipBegin}},
	{".odp", "application/vnd.oasis.opendocument.presentation", []string{zipBegin}},
	{".doc", "application/msword", []string{oleBegin}},
	{".xls", "application/vnd.ms-excel", []string{oleBegin}},
	{".ppt", "application/vnd.ms-powerpoint", []string{oleBegin}},
	{".msg", "application/vnd.ms-outlook", []string{oleBegin}},
	{".rtf", "application/rtf", []string{"{\\rtf"}},
	{".txt", "text/plain", nil},
	{".md", "text/markdown", nil},
	{".csv", "text/csv", nil},
	{".eml", "message/rfc822", nil},
	{".mp3", "audio/mpeg", []string{"ID3", "\xff\xfb", "\xff\xf3", "\xff\xf2", "\xff\xfa"}},
	{".m4a", "audio/mp4", []string{"????ftyp"}},
	{".wav", "audio/wav", []string{"RIFF????WAVE"}},
	{".ogg", "audio/ogg", []string{"OggS"}},
	{".mp4", "video/mp4", []string{"????ftyp"}},
}

// pictureBegins are the pictures that are made anew when they come in.
var pictureBegins = []string{"\xff\xd8\xff", "\x89PNG\r\n\x1a\n", "GIF8", "RIFF????WEBP"}

// programBegins start what a computer could run: Windows, Linux and macOS
// programs, scripts and shortcuts.
var programBegins = []string{
	"MZ", "\x7fELF", "#!", "\xcf\xfa\xed\xfe", "\xce\xfa\xed\xfe", "\xca\xfe\xba\xbe", "L\x00\x00\x00\x01\x14\x02\x00",
}

// otherFiles says per extension what to do with files that often come along
// but that a dossier does not take.
var otherFiles = map[string]string{
	".heic": adviceJPEG, ".heif": adviceJPEG, ".avif": adviceJPEG, ".tif": adviceJPEG, ".tiff": adviceJPEG, ".bmp": adviceJPEG,
	".svg":  "Bewaar de tekening als PNG of PDF en voeg die toe.",
	".docm": adviceMacro, ".xlsm": adviceMacro, ".pptm": adviceMacro, ".dotm": adviceMacro,
	".html": advicePDF, ".htm": advicePDF, ".mht": advicePDF, ".url": advicePDF,
	".zip": adviceUnpack, ".7z": adviceUnpack, ".rar": adviceUnpack,
	".kvd": "Dit is een dossier van Kindvriendelijk. Open het via het beginscherm.",
}

const (
	adviceJPEG    = "Zet de foto om naar JPEG en voeg die toe."
	adviceMacro   = "Bewaar het document zonder macro’s (als .docx, .xlsx of .pptx) en voeg dat toe."
	advicePDF     = "Bewaar de pagina als PDF en voeg die toe."
	adviceUnpack  = "Pak het bestand eerst uit en voeg de documenten apart toe."
	adviceProgram = "Programma’s en scripts kunnen niet in een dossier. Bewaar wat je wilt tonen als PDF of als foto."
	adviceUnknown = "Dit soort bestand kan niet in een dossier. Bewaar het als PDF en voeg die toe."
)

// kindOf recognises a file by its name and its first bytes. A picture is
// known by its bytes alone; every other file must be what its name says.
func kindOf(name string, head []byte) (mime string, picture bool, err error) {
	ext := strings.ToLower(path.Ext(name))
	switch {
	case len(head) == 0:
		return "", false, refuse("Het bestand ‘%s’ is leeg. Kijk of het goed bewaard is en voeg het opnieuw toe.", name)
	case beginsWith(head, pictureBegins):
		return "", true, nil
	case beginsWith(head, programBegins):
		return "", false, refuse("‘%s’ is een programma. "+adviceProgram, name)
	case otherFiles[ext] != "":
		return "", false, refuse("‘%s’ kan niet in het dossier. "+otherFiles[ext], name)
	case len(head) > 12 && string(head[4:8]) == "ftyp" && slices.Contains([]string{"heic", "heix", "mif1", "msf1", "avif"}, string(head[8:12])):
		return "", false, refuse("De foto ‘%s’ kan niet in het dossier. "+adviceJPEG, name)
	}
	for _, k := range fileKinds {
		if k.ext != ext {
			continue
		}
		if len(k.begins) == 0 && isText(head) || beginsWith(head, k.begins) {
			return k.mime, false, nil
		}
		return "", false, refuse("‘%s’ is geen echt %s-bestand of is beschadigd. Open het in het programma waarmee het gemaakt is en bewaar het opnieuw.", name, ext)
	}
	return "", false, refuse("‘%s’ kan niet in het dossier. "+adviceUnknown, name)
}

// beginsWith compares byte by byte; a question mark stands for any byte.
func beginsWith(head []byte, begins []string) bool {
	return slices.ContainsFunc(begins, func(b string) bool {
		if len(head) < len(b) {
			return false
		}
		for i := range len(b) {
			if b[i] != '?' && b[i] != head[i] {
				return false
			}
		}
		return true
	})
}

// isText tells text from other bytes. Text of any encoding has no zero bytes,
// but for UTF-16, which says so at its start.
func isText(head []byte) bool {
	return !bytes.Contains(head, []byte{0}) || beginsWith(head, []string{"\xff\xfe", "\xfe\xff"})
}

// cleanName keeps the last part of a file's name as something to show: no
// folders, no signs that can't be seen, at most 150 letters.
func cleanName(name string) string {
	name = path.Base(strings.ReplaceAll(name, `\`, "/"))
	name = strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) || r == utf8.RuneError {
			return -1
		}
		return r
	}, name)
	name = strings.Trim(name, " .")
	if r := []rune(name); len(r) > 150 {
		ext := []rune(path.Ext(name))
		keep := max(1, 150-len(ext))
		name = string(r[:keep]) + string(ext[:min(len(ext), 20)])
	}
	if name == "" || name == "/" {
		return "bestand"
	}
	return name
}

// renamed gives a picture's name the extension of what is stored.
func renamed(name, mime string) string {
	ext := map[string]string{"image/jpeg": ".jpg", "image/png": ".png"}[mime]
	old := path.Ext(name)
	if strings.EqualFold(old, ext) || ext == ".jpg" && strings.EqualFold(old, ".jpeg") {
		return name
	}
	return strings.TrimSuffix(name, old) + ext
}
