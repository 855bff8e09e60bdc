package bundle_test

import (
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
