package rooms

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"kindvriendelijk/app/document/check"
	"kindvriendelijk/app/document/docx/docxtest"
	"kindvriendelijk/data/datatest"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

// anything is what people, spreadsheets and other programs leave in a field.
func anything(table string, row int, old string) string {
	switch (row + len(table) + len(old)) % 5 {
	case 0:
		return " \u00a0\t\n"
	case 1:
		return old[:len(old)/2] + "\xff\xc3\xed\xa0\x80" // no UTF-8
	case 2:
		return strings.Repeat("kindvriendelijkheid", 100)
	}
	return "=1+1 <b>&\"' " + old + " 👩‍👩‍👧‍👦🇧🇪 \u202eRTL\u202c עברית العربية 日本 e\u0301\u200b\u0000\u0007\ufffe\uffff\U0010ffff | * # [x](y) [B-1]\r\n\t\u2028"
}

// Whatever stands in a dossier, every page opens and every document is whole.
func TestRooms_takeAnyText(t *testing.T) {
	s, err := newStore(filepath.Join(t.TempDir(), "d"), true)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	datatest.Overwrite(t, s, anything)
	listen(t)
	uitest.App(t)
	h := newHouse(t, s, uitest.Window(t, ui.Space(1, 1)))
	for _, p := range places {
		h.goTo(p.page, p.tab)
		h.calm()
		if uitest.Shows(h.w.Content(), "Probeer opnieuw") {
			t.Errorf("%s %s could not be read", p.page, p.tab)
		}
	}
	for file, export := range exportsOf(t, s, newDesk(h.params)) {
		t.Run(file, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), file)
			if err := export(path); err != nil {
				t.Fatal(err)
			}
			raw, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			mustBeWhole(t, file, raw)
		})
	}
}

// mustBeWhole holds a file to its format.
func mustBeWhole(t *testing.T, name string, raw []byte) {
	t.Helper()
	switch filepath.Ext(name) {
	case ".pdf":
		rep, err := check.File(raw)
		if err != nil {
			t.Fatal(err)
		}
		for _, found := range rep.Found {
			t.Error(found)
		}
	case ".docx":
		docxtest.Sound(t, raw)
	case ".xlsx":
		docxtest.Unpack(t, raw)
	case ".html", ".ics", ".toml", ".csv":
		if !utf8.Valid(raw) || bytes.IndexByte(raw, 0) >= 0 {
			t.Error("the text is no UTF-8")
		}
	}
}
