package templates

import (
	"reflect"
	"strings"
	"testing"
	"testing/fstest"

	"kindvriendelijk/app/document"
)

const sound = `+++
code = "proef"
title = "Proef"
about = "Een proef."
purpose = "Om te proeven."
phase = "support"
steps = ["0.1"]
audience = "Proevers"
pages = 1
ask = ["age"]
given = ["niets"]
+++
Dag {{.Municipality}}, {{fill .Contact "wie"}}.
`

func TestParse(t *testing.T) {
	if of, err := Parse(sound); err != nil || of.Code != "proef" || !strings.HasPrefix(of.Body, "Dag") {
		t.Fatal(of, err)
	}
	for name, c := range map[string]struct{ old, new, want string }{
		"no head":                  {"+++\ncode", "code", "the first line"},
		"a head without an end":    {"\n+++\nDag", "\nDag", "no end"},
		"a head that is no TOML":   {`code = "proef"`, `code = `, "parse head"},
		"a key that no field has":  {`pages = 1`, "pages = 1\npaginas = 2", "unknown keys"},
		"no title":                 {`title = "Proef"`, `title = " "`, "title is empty"},
		"an unknown phase":         {`phase = "support"`, `phase = "later"`, `phase "later"`},
		"an unknown country":       {`pages = 1`, "pages = 1\ncountry = \"FR\"", `country "FR"`},
		"an unknown level":         {`pages = 1`, "pages = 1\nlevel = \"baby\"", `level "baby"`},
		"no pages":                 {`pages = 1`, `pages = 0`, "pages is 0"},
		"no steps":                 {`steps = ["0.1"]`, `steps = []`, "steps is empty"},
		"nothing from the dossier": {`given = ["niets"]`, `given = []`, "given is empty"},
		"an unknown question":      {`ask = ["age"]`, `ask = ["weer"]`, `ask has "weer"`},
		"a body that is cut off":   {`{{.Municipality}}`, `{{.Municipality`, "body"},
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := Parse(strings.Replace(sound, c.old, c.new, 1)); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %q", err, c.want)
			}
		})
	}
}

func TestLoad_tellsAllFaults(t *testing.T) {
	_, err := Load(fstest.MapFS{"templates/ander.md": {Data: []byte(sound)}, "templates/leeg.md": {Data: []byte("x")}})
	if err == nil || !strings.Contains(err.Error(), "ander.md") || !strings.Contains(err.Error(), "leeg.md") {
		t.Error(err)
	}
	if s, err := Load(fstest.MapFS{"templates/proef.md": {Data: []byte(sound)}}); err != nil || len(s.All()) != 1 {
		t.Error(s, err)
	}
}

func TestSearch(t *testing.T) {
	s := NewSet([]Template{{Code: "b", Title: "Brief aan ouders", Phase: "experience"}, {Code: "n", Title: "Nota", Phase: "support", Country: "NL", Steps: []string{"0.2"}},
		{Code: "a", Title: "Aanvraag", Phase: "support", Steps: []string{"0.3"}}, {Code: "z", Title: "Zaal", Phase: "support", Steps: []string{"0.2"}}})
	for name, c := range map[string]struct{ words, country, want string }{
		"by phase, step and title": {"", "", "nzab"}, "of a country": {"", "BE-VLG", "zab"}, "a beginning of a word": {"oud", "", "b"},
		"all words": {"brief nota", "", ""}, "a phase": {"beleving", "", "b"},
	} {
		t.Run(name, func(t *testing.T) {
			got := ""
			for _, x := range s.Search(c.words, c.country) {
				got += x.Code
			}
			if got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
	if _, ok := s.ByCode("q"); ok {
		t.Error("found what is not there")
	}
}

// TestWords holds what people type to be nothing but words in a document.
func TestWords(t *testing.T) {
	for _, typed := range []string{"**vet** en _schuin_", "een | streep", "# kop", "1. eerst", "2) dan", "- punt", "+ plus", "> aangehaald", "[vul aan: naam]", "<b>x</b>", "R&D", "~weg~", "a\\b", "`code`", "{p:kop}", "=== lijn"} {
		for _, line := range []string{words(typed), "- " + words(typed), "| " + words(typed) + " | b |"} {
			f := Filled{}
			blocks := f.mark(blocksOf(line))
			if len(blocks) != 1 {
				t.Errorf("%q became %d blocks", typed, len(blocks))
				continue
			}
			var got string
			switch b := blocks[0].(type) {
			case document.Paragraph:
				got = document.Plain(b.Runs)
			case document.List:
				got = document.Plain(b.Items[0])
			case document.Table:
				got = b.Columns[0].Title
			}
			if got != typed && typed != "[vul aan: naam]" && typed != "{p:kop}" {
				t.Errorf("%q became %q in %T", typed, got, blocks[0])
			}
		}
		if back := unescaped(words(typed)); back != typed {
			t.Errorf("%q came back as %q", typed, back)
		}
	}
	if got := words("Zie  het\nbesluit [B-12]."); got != "Zie het besluit." {
		t.Errorf("got %q", got)
	}
}

func TestProse(t *testing.T) {
	for text, want := range map[string]string{"": "", "## Kop\n\nEerst **dit**.\n\nDan dat.": "Eerst dit.", "- een\n- twee": "een; twee"} {
		if got := prose(text); got != want {
			t.Errorf("%q became %q, want %q", text, got, want)
		}
	}
}

func TestBlocksOf(t *testing.T) {
	text := document.Text
	for name, c := range map[string]struct {
		text string
		want []document.Block
	}{
		"a line stays a line": {"een\ntwee", []document.Block{document.Paragraph{Runs: text("een\ntwee")}}},
		"a page ends":         {"een\n\n---\n\ntwee", []document.Block{document.Paragraph{Runs: text("een")}, document.PageBreak{}, document.Paragraph{Runs: text("twee")}}},
		"points to tick":      {"- ☐ ja\n- ☐ nee", []document.Block{document.Paragraph{Runs: text("☐ ja")}, document.Paragraph{Runs: text("☐ nee")}}},
		"a table between words": {"voor\n| A | B |\n|---|---|\n| 1 | a \\| b |\nna", []document.Block{document.Paragraph{Runs: text("voor")},
			document.Table{Plain: true, Columns: []document.Column{{Title: "A"}, {Title: "B"}}, Rows: []document.Row{{Cells: []document.Cell{{Runs: text("1")}, {Runs: text("a | b")}}}}},
			document.Paragraph{Runs: text("na")}}},
		"an empty cell": {"| A | B |\n|---|---|\n| | x |", []document.Block{
			document.Table{Plain: true, Columns: []document.Column{{Title: "A"}, {Title: "B"}}, Rows: []document.Row{{Cells: []document.Cell{{}, {Runs: text("x")}}}}}}},
	} {
		t.Run(name, func(t *testing.T) {
			if got := blocksOf(c.text); !reflect.DeepEqual(got, c.want) {
				t.Errorf("got  %#v\nwant %#v", got, c.want)
			}
		})
	}
}

func TestMark_findsGapsEverywhere(t *testing.T) {
	f := Filled{}
	blocks := f.mark(blocksOf("Naam: [vul aan: naam]!\n\n- [vul aan: naam] en [vul aan: dag]\n\n> [vul aan: uitspraak] — [vul aan: wie]\n\n| [vul aan: kop] |\n|---|\n| **[vul aan: cel]** |"))
	if want := []string{"naam", "naam", "dag", "uitspraak", "wie", "kop", "cel"}; !reflect.DeepEqual(f.Gaps, want) {
		t.Errorf("got %q", f.Gaps)
	}
	if want := []string{"naam (2 keer)", "dag", "uitspraak", "wie", "kop", "cel"}; !reflect.DeepEqual(f.Asked(), want) {
		t.Errorf("asked %q", f.Asked())
	}
	p := blocks[0].(document.Paragraph)
	if len(p.Runs) != 3 || !IsGap(p.Runs[1]) || !p.Runs[1].Bold || IsGap(p.Runs[0]) || IsGap(document.Run{}) {
		t.Errorf("got %+v", p.Runs)
	}
	if _, ok := blocks[2].(document.Paragraph); !ok {
		t.Errorf("words to be filled in are a %T", blocks[2])
	}
}

func TestSideBySide_leavesRoom(t *testing.T) {
	got := sideBySide(blocksOf("## Kop\n\nTekst\n\n- punt\n\n> Zeg het.\n\n---\n\n| A |\n|---|\n| b |"))
	if len(got) != 3 {
		t.Fatalf("%d blocks", len(got))
	}
	if table := got[0].(document.Table); len(table.Rows) != 4 || len(table.Rows[0].Cells) != 2 || table.Columns[1].Title != "[vul aan: tweede taal]" {
		t.Errorf("got %+v", table)
	}
}

func TestTwice(t *testing.T) {
	for text, want := range map[string]string{"Zo is het.. En": "Zo is het. En", "Wat?.": "Wat?", "wacht... ja": "wacht... ja", "€ 3.000.": "€ 3.000."} {
		if got := twice.ReplaceAllString(text, "$1$2"); got != want {
			t.Errorf("%q became %q, want %q", text, got, want)
		}
	}
}

func TestMost(t *testing.T) {
	if got, err := most(2, []string{"a", "b", "c"}); err != nil || !reflect.DeepEqual(got, []string{"a", "b"}) {
		t.Error(got, err)
	}
	if got, err := most(2, []Quote{}); err != nil || len(got.([]Quote)) != 0 {
		t.Error(got, err)
	}
	if _, err := most(2, "abc"); err == nil {
		t.Error("the beginning of a text")
	}
}

func TestRhythm(t *testing.T) {
	for months, want := range map[int]string{0: "één keer", 1: "elke maand", 6: "elke 6 maanden", 12: "elk jaar"} {
		if got := rhythm(months); got != want {
			t.Errorf("%d is %q", months, got)
		}
	}
}
