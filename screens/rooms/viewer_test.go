package rooms

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"kindvriendelijk/app"
	"kindvriendelijk/screens/ui"
)

func TestViewer(t *testing.T) {
	var got []string
	var told error
	dir := t.TempDir()
	v := Viewer{Run: ui.NewInlineRunner(t.Context()), Dir: dir, Failed: func(err error) { told = err },
		Show: func(path string) error { got = append(got, path); return nil }}
	stored := filepath.Join(dir, "3f2a")
	if err := os.WriteFile(stored, []byte("tekst"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		what, want string // how the address ends; empty: a message
		do         func()
	}{
		{"a document", "/map/João #1 50%.pdf", func() { v.Doc("/map/João #1 50%.pdf") }},
		{"a program is not opened", "", func() { v.Doc("/map/nota.exe") }},
		{"a proof under its own name", "/verslag.docx", func() { v.As(stored, "verslag.docx") }},
		{"a proof that is a script", "", func() { v.As(stored, "verslag.js") }},
		{"a proof that is gone", "", func() { v.As(stored+"x", "verslag.docx") }},
		{"the licences of a package", "/3f2a.txt", func() { v.Text(stored) }},
		{"the licences beside a program", "/NOTICE.txt", func() { v.Text("/map/NOTICE.txt") }},
		{"the folder of the data", dir, func() { v.Folder(dir) }},
	} {
		t.Run(c.what, func(t *testing.T) {
			got, told = nil, nil
			c.do()
			if c.want == "" {
				if len(got) > 0 || told == nil {
					t.Errorf("it opens %q and says %v", got, told)
				}
				return
			}
			if len(got) != 1 || !filepath.IsAbs(got[0]) || !strings.HasSuffix(got[0], c.want) || told != nil {
				t.Errorf("it opens %q, %v, want %q", got, told, c.want)
			}
		})
	}
	for what, c := range map[string]struct {
		err  error
		want string
	}{
		"where the system fails the user knows where it is":    {errors.New("xdg-open: not found"), "staat klaar"},
		"where there is no program for it the user reads that": {&app.UserError{Text: "Geen programma voor ‘.pdf’."}, "Geen programma"},
	} {
		t.Run(what, func(t *testing.T) {
			v.Show = func(string) error { return c.err }
			v.Doc("x.pdf")
			var user *app.UserError
			if !errors.As(told, &user) || !strings.Contains(user.Text, c.want) {
				t.Errorf("it says %v", told)
			}
		})
	}
}
