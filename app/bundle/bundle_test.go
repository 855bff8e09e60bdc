package bundle_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"kindvriendelijk/app/bundle"
)

type head struct {
	Code string `toml:"code"`
}

func TestHeaded(t *testing.T) {
	tests := []struct {
		name, text, code, body, fault string
	}{
		{"a head and a body", "+++\ncode = \"a\"\n+++\n\nTekst.\n", "a", "Tekst.", ""},
		{"lines that end as on Windows", "+++\r\ncode = \"a\"\r\n+++\r\nEen\r\ntwee\r\n", "a", "Een\ntwee", ""},
		{"no head", "Tekst.", "", "", "the first line is not +++"},
		{"a head without end", "+++\ncode = \"a\"\nTekst.", "", "", "the head has no end"},
		{"a head that is no TOML", "+++\ncode =\n+++\n", "", "", "parse head"},
		{"a key that no field takes", "+++\ncode = \"a\"\ncolour = 1\n+++\n", "", "", "unknown keys [colour]"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var h head
			body, err := bundle.Headed(tt.text, &h)
			if tt.fault != "" {
				if err == nil || !strings.Contains(err.Error(), tt.fault) {
					t.Errorf("fault %v, want %q", err, tt.fault)
				}
				return
			}
			if err != nil || h.Code != tt.code || body != tt.body {
				t.Errorf("code %q, body %q, fault %v", h.Code, body, err)
			}
		})
	}
}

func TestEach(t *testing.T) {
	fsys := fstest.MapFS{
		"cards/a.toml": {Data: []byte(`code = "a"`)},
		"cards/b.toml": {Data: []byte(`code = "z"`)},
		"cards/c.toml": {Data: []byte(`colour = 1`)},
		"cards/d.md":   {Data: []byte(`code = "d"`)},
	}
	var read []string
	err := bundle.Each(fsys, "cards/*.toml", func(base, text string) error {
		read = append(read, base)
		var h head
		if err := bundle.Decode(text, &h); err != nil {
			return err
		}
		return bundle.Named(h.Code, base)
	})
	if !slices.Equal(read, []string{"a", "b", "c"}) {
		t.Errorf("read %v", read)
	}
	for _, want := range []string{"read cards/b.toml: code \"z\" is not the name of the file", "read cards/c.toml: unknown keys [colour]"} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("faults %v lack %q", err, want)
		}
	}
	if err := bundle.Each(fsys, "[", nil); err == nil {
		t.Error("a pattern that is none passes")
	}
}

// Validate refuses a head without a code.
func (h head) Validate() error {
	if h.Code == "" {
		return errors.New("the code is empty")
	}
	return nil
}

func TestRead(t *testing.T) {
	files := fstest.MapFS{
		"heads/a.toml": {Data: []byte("code = 'a'")}, "heads/b.toml": {Data: []byte("code = 'x'")},
		"heads/c.toml": {Data: []byte("code = ")}, "heads/d.toml": {Data: []byte("code = ''")}, "heads/e.txt": {Data: []byte("code = 'e'")},
	}
	got, err := bundle.Read(files, "heads/*.toml", bundle.Parse[head], func(h head) string { return h.Code })
	for _, want := range []string{`read heads/b.toml: code "x" is not the name`, "read heads/c.toml: parse", "read heads/d.toml: check: the code is empty"} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("fault %v, want %q", err, want)
		}
	}
	if len(got) != 2 || got[0].Code != "a" {
		t.Errorf("read %v", got)
	}
}

func TestMust(t *testing.T) {
	if got := bundle.Must("a", nil); got != "a" {
		t.Errorf("it gives %q", got)
	}
	defer func() {
		if recover() == nil {
			t.Error("a fault of the program goes unseen")
		}
	}()
	bundle.Must("a", errors.New("no"))
}
