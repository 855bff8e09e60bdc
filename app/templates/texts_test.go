package templates_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"kindvriendelijk/app"
	"kindvriendelijk/app/document"
	"kindvriendelijk/app/document/docx"
	"kindvriendelijk/app/document/docx/docxtest"
	"kindvriendelijk/app/document/pdf"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/example"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/app/templates"
	"kindvriendelijk/data"
)

// dossiers are what every template is filled from: nothing, the example, and
// the example in the Netherlands.
func dossiers(t *testing.T) map[string]*templates.Material {
	t.Helper()
	return map[string]*templates.Material{"an empty dossier": material(t, false, "BE-VLG", "vlaams-label"),
		"the example": material(t, true, "BE-VLG", "vlaams-label"), "a Dutch one": material(t, true, "NL", "unicef-cfci")}
}

func material(t *testing.T, full bool, country, programme string) *templates.Material {
	t.Helper()
	ctx := t.Context()
	s, err := data.Open(ctx, filepath.Join(t.TempDir(), "d"), data.Config{Device: "toets", Who: func() string { return "Els Voorbeeld" }, Now: example.Today, NewID: example.IDs()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	if full {
		if err := example.Build(ctx, s, example.Today()); err != nil {
			t.Fatal(err)
		}
	}
	own := dossier.Dossier{ID: "leeg", Name: "Leegdorp"}
	if full {
		own, err = s.Dossier(ctx)
	}
	own.Country = country
	if err = errors.Join(err, s.SaveDossier(ctx, own)); err != nil {
		t.Fatal(err)
	}
	p, ok := journey.Find(programme, "")
	if !ok {
		t.Fatalf("no programme %s", programme)
	}
	office := portfolio.Office{Shelf: s, Now: example.Today}
	c, _, _ := office.Current(ctx) // an empty dossier has none
	desk := &figures.Desk{Store: s, Bundled: figures.Catalogue(), Now: example.Today}
	m, err := templates.Gather(ctx, s, desk, c, &p, app.Today(example.Today()))
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// each fills every template of a dossier with every answer to its questions.
func each(t *testing.T, m *templates.Material, visit func(t *testing.T, of templates.Template, f templates.Filled)) {
	t.Helper()
	for _, of := range templates.Default().All() {
		choices := []templates.Choice{{}}
		for _, ask := range m.Asks(of) {
			for _, a := range ask.Answers {
				choices = append(choices, templates.Choice{ask.Key: a.Code})
			}
		}
		for _, c := range choices {
			f, err := templates.Fill(of, m, c)
			if err != nil {
				t.Errorf("%s %v: %v", of.Code, c, err)
				continue
			}
			visit(t, of, f)
		}
	}
}

// lines are the texts of a document, one a paragraph, point or cell.
func lines(d *document.Document) []string {
	var out []string
	add := func(runs []document.Run) { out = append(out, document.Plain(runs)) }
	for _, p := range d.Parts {
		out = append(out, p.Title)
		for _, b := range p.Blocks {
			switch b := b.(type) {
			case document.Heading:
				out = append(out, b.Text)
			case document.Paragraph:
				add(b.Runs)
			case document.List:
				for _, i := range b.Items {
					add(i)
				}
			case document.Quote:
				out = append(out, b.Text, b.By)
			case document.Table:
				for _, c := range b.Columns {
					out = append(out, c.Title)
				}
				for _, r := range b.Rows {
					for _, c := range r.Cells {
						add(c.Runs)
					}
				}
			}
		}
	}
	return out
}

var (
	polite      = regexp.MustCompile(`(?:^|[\s‘“('])(?:[uU]|[uU]w)(?:[\s,.?!’”):']|$)`)
	leftover    = regexp.MustCompile(`<no value>|<nil>|\{|\}|%!|\\|(?:^|\s)\*|\*(?:\s|$)|\|`)
	loose       = regexp.MustCompile(`[^.…]\.\.$|^[:;,.(]|,\s*[.,]|\(\)|:\s*\.|\s,|\s\.(?:\s|$)|\[vul aan: *\]`)
	withArticle = regexp.MustCompile(`the "([a-z_]+)"`)
	gapPlace    = regexp.MustCompile(`\[vul aan: [^\]]*\]`)
	sentences   = regexp.MustCompile(`[.!?:](?:\s|$)|\n`)
)

func TestTemplates_fill(t *testing.T) {
	for name, m := range dossiers(t) {
		t.Run(name, func(t *testing.T) {
			each(t, m, func(t *testing.T, of templates.Template, f templates.Filled) {
				text := strings.Join(lines(f.Document), "\n")
				for what, bad := range map[string]*regexp.Regexp{"is polite": polite, "has something left over": leftover, "has loose signs": loose} {
					for _, line := range lines(f.Document) {
						if bad.MatchString(line) {
							t.Errorf("%s %s: %q", of.Code, what, line)
						}
					}
				}
				if n := len(gapPlace.FindAllString(text, -1)); n != len(f.Gaps) {
					t.Errorf("%s has %d gaps and counts %d", of.Code, n, len(f.Gaps))
				}
				if strings.Count(text, "[") != strings.Count(text, "[vul aan: ") {
					t.Errorf("%s has a bracket that is no gap", of.Code)
				}
			})
		})
	}
}

// TestTemplates_areSoundForWord writes every filled template for Word.
func TestTemplates_areSoundForWord(t *testing.T) {
	for name, m := range dossiers(t) {
		t.Run(name, func(t *testing.T) {
			each(t, m, func(t *testing.T, of templates.Template, f templates.Filled) {
				var file bytes.Buffer
				if err := docx.Write(&file, f.Document, docx.Options{Highlight: templates.IsGap}); err != nil {
					t.Errorf("%s: %v", of.Code, err)
				}
				docxtest.Sound(t, file.Bytes())
			})
		})
	}
}

// TestTemplates_childLevel holds texts for children to short sentences, and
// other texts to readable ones. What children said stays as they said it.
func TestTemplates_childLevel(t *testing.T) {
	most := map[string]int{templates.ChildLevel: 15, templates.YouthLevel: 22, "": 32}
	each(t, material(t, false, "BE-VLG", "vlaams-label"), func(t *testing.T, of templates.Template, f templates.Filled) {
		for _, line := range lines(f.Document) {
			for _, s := range sentences.Split(line, -1) {
				if n := len(strings.Fields(s)); n > most[of.Level] {
					t.Errorf("%s has a sentence of %d words: %q", of.Code, n, s)
				}
			}
		}
	})
}

func TestTemplates_headsUseWordsOfTheProgrammes(t *testing.T) {
	for _, name := range []string{"vlaams-label", "unicef-cfci"} {
		p, ok := journey.Find(name, "")
		if !ok {
			t.Fatal(name)
		}
		for _, of := range templates.Default().All() {
			keys := journey.Keys(of.Title + of.About + of.Purpose + of.Audience + strings.Join(of.Given, " ") + of.Body)
			for _, m := range withArticle.FindAllStringSubmatch(of.Body, -1) {
				keys = append(keys, m[1])
			}
			for _, key := range keys {
				if _, ok := p.Vocabulary[key]; !ok {
					t.Errorf("%s: %s has no word %q", of.Code, name, key)
				}
			}
		}
	}
}

// TestTemplates_lookAtThem writes every document when a folder is named, to be
// looked at by a person.
func TestTemplates_lookAtThem(t *testing.T) {
	folder := os.Getenv("TEMPLATES_TO")
	if folder == "" {
		t.Skip("name a folder in TEMPLATES_TO to write the documents there")
	}
	for name, m := range dossiers(t) {
		dir := filepath.Join(folder, strings.ReplaceAll(name, " ", "-"))
		if err := os.MkdirAll(dir, 0o755); err != nil {
			t.Fatal(err)
		}
		count := map[string]int{}
		each(t, m, func(t *testing.T, of templates.Template, f templates.Filled) {
			count[of.Code]++
			for ending, write := range map[string]func(*os.File) error{
				"docx": func(w *os.File) error { return docx.Write(w, f.Document, docx.Options{Highlight: templates.IsGap}) },
				"pdf":  func(w *os.File) error { _, err := pdf.Write(w, f.Document); return err },
			} {
				w, err := os.Create(filepath.Join(dir, fmt.Sprintf("%s-%d.%s", of.Code, count[of.Code], ending)))
				if err == nil {
					err = write(w)
				}
				if err != nil {
					t.Error(err)
				}
				_ = w.Close()
			}
			if count[of.Code] == 1 {
				t.Logf("%s: %s, %d gaps %q", name, of.Code, len(f.Gaps), f.Asked())
			}
		})
	}
}
