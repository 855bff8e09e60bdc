// Package docxtest holds a document for Word to what Word wants of it. It knows
// the format and nothing of what is written.
package docxtest

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"regexp"
	"strings"
	"testing"
)

// Unpack returns the files of an archive by name.
func Unpack(t testing.TB, file []byte) map[string]string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		all, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		if _, double := out[f.Name]; double {
			t.Errorf("%s is there twice", f.Name)
		}
		out[f.Name] = string(all)
	}
	return out
}

// Sound fails for XML that can't be read, relations that lead nowhere, relations
// and styles that are used and not there, and macros.
func Sound(t testing.TB, file []byte) {
	t.Helper()
	files := Unpack(t, file)
	for name, text := range files {
		if strings.Contains(strings.ToLower(name), "vba") || strings.HasSuffix(name, ".bin") {
			t.Errorf("%s may be a macro", name)
		}
		if strings.HasSuffix(name, ".xml") || strings.HasSuffix(name, ".rels") {
			wellFormed(t, name, text)
		}
	}
	usesWhatIsThere(t, files)
}

// usesWhatIsThere fails for relations and named things that the text uses and
// that are not there.
func usesWhatIsThere(t testing.TB, files map[string]string) {
	t.Helper()
	ids := map[string]bool{}
	for _, name := range []string{"_rels/.rels", "word/_rels/document.xml.rels"} {
		for _, id := range relations(t, files, name) {
			ids[id] = strings.HasPrefix(name, "word/")
		}
	}
	text := files["word/document.xml"]
	for _, m := range used.FindAllStringSubmatch(text, -1) {
		if !ids[m[1]] {
			t.Errorf("relation %s is not there", m[1])
		}
	}
	for _, n := range named {
		for _, m := range n.use.FindAllStringSubmatch(text, -1) {
			if !strings.Contains(files[n.file], n.name+m[1]+`"`) {
				t.Errorf("%s names %s, which is not there", n.use, m[1])
			}
		}
	}
}

var used = regexp.MustCompile(`r:(?:id|embed)="([^"]*)"`)

// named are the things that a document uses by name, and where they stand.
var named = []struct {
	use        *regexp.Regexp
	file, name string
}{
	{regexp.MustCompile(`w:(?:p|r|tbl)Style w:val="([^"]*)"`), "word/styles.xml", `w:styleId="`},
	{regexp.MustCompile(`w:anchor="([^"]*)"`), "word/document.xml", `w:name="`},
	{regexp.MustCompile(`w:numId w:val="([^"]*)"`), "word/numbering.xml", `w:numId="`},
}

func wellFormed(t testing.TB, name, text string) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(text))
	for {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			t.Errorf("%s: %v", name, err)
			return
		}
	}
}

// relations returns the ids in a file of relations, which must lead somewhere.
func relations(t testing.TB, files map[string]string, name string) (ids []string) {
	t.Helper()
	var r struct {
		All []struct {
			ID     string `xml:"Id,attr"`
			Target string `xml:"Target,attr"`
			Mode   string `xml:"TargetMode,attr"`
		} `xml:"Relationship"`
	}
	if err := xml.Unmarshal([]byte(files[name]), &r); err != nil || len(r.All) == 0 {
		t.Errorf("%s: %v", name, err)
	}
	for _, x := range r.All {
		target := path.Join(path.Dir(path.Dir(name)), x.Target)
		if _, ok := files[target]; !ok && x.Mode != "External" {
			t.Errorf("%s leads to %s, which is not there", name, target)
		}
		ids = append(ids, x.ID)
	}
	return ids
}
