package content_test

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"kindvriendelijk/app/content"
	"kindvriendelijk/resources"
)

func bundled() content.Files {
	return content.Files{Programmes: resources.Programmes, Methods: resources.Methods, Knowledge: resources.Knowledge, Inspiration: resources.Inspiration}
}

func TestLoad_bundled(t *testing.T) {
	l, err := content.Load(bundled())
	if err != nil {
		t.Fatal(err)
	}
	c := l.Counts()
	if c.Methods < 45 || c.Rights != 42 || c.Glossary < 100 || c.PracticeExamples < 12 || c.ExampleActions < 120 || c.Indicators < 100 ||
		c.Programmes < 1 || c.Criteria < 20 || c.Articles < 20 {
		t.Errorf("there is too little: %+v", c)
	}
}

func TestLoad_faults(t *testing.T) {
	change := func(fsys fs.FS, path string, change func(string) string) fs.FS {
		all := fstest.MapFS{}
		err := fs.WalkDir(fsys, ".", func(p string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			text, err := fs.ReadFile(fsys, p)
			if p == path {
				text = []byte(change(string(text)))
			}
			all[p] = &fstest.MapFile{Data: text}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		return all
	}
	tests := map[string]struct {
		files func(*content.Files)
		want  string
	}{
		"an article that names a method that is not there": {func(f *content.Files) {
			f.Methods = change(f.Methods, "methods/focusgroep.toml", func(s string) string {
				return strings.Replace(s, `code = "focusgroep"`, `code = "praatgroep"`, 1)
			})
		}, "focusgroep"},
		"a card that can't be read": {func(f *content.Files) {
			f.Methods = change(f.Methods, "methods/focusgroep.toml", func(string) string { return "code = " })
		}, "focusgroep.toml"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			f := bundled()
			tt.files(&f)
			if _, err := content.Load(f); err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("it says %v", err)
			}
		})
	}
}
