package knowledge

import (
	"strings"
	"testing"
	"testing/fstest"
)

const (
	sound = "+++\ncode = \"een\"\ntitle = \"Een\"\nsummary = \"Kort.\"\ntopic = \"label\"\n+++\nTekst.\n"
	words = "[[term]]\ncode = \"raad\"\nterm = \"raad\"\ntext = \"Een groep.\"\n"
)

func files(article, glossary string) fstest.MapFS {
	return fstest.MapFS{
		"knowledge/een.md": {Data: []byte(article)},
		"glossary.toml":    {Data: []byte(glossary)},
	}
}

func TestLoad_readsHeadAndBody(t *testing.T) {
	b, err := Load(files(strings.ReplaceAll(sound, "\n", "\r\n"), words))
	if err != nil {
		t.Fatal(err)
	}
	a, ok := b.Article("een")
	if !ok || a.Title != "Een" || a.Body != "Tekst." {
		t.Errorf("article %+v", a)
	}
	if term, ok := b.Terms().ByCode("raad"); !ok || term.Text != "Een groep." {
		t.Errorf("term %+v", term)
	}
	if _, ok := b.Article("twee"); ok {
		t.Error("an article is found that is not there")
	}
	if _, ok := b.Terms().ByCode("twee"); ok {
		t.Error("a term is found that is not there")
	}
}

func TestLoad_saysWhichFileFailsAndWhy(t *testing.T) {
	with := func(old, new string) string { return strings.Replace(sound, old, new, 1) }
	term := func(more string) string { return words + more }
	tests := []struct{ name, article, glossary, want string }{
		{"no head", "Tekst.", words, "knowledge/een.md: the first line is not +++"},
		{"a head without end", "+++\ncode = \"een\"\n", words, "the head has no end"},
		{"a broken head", with("\"Een\"", "Een"), words, "parse head"},
		{"an unknown key", with("summary", "samenvatting"), words, "unknown keys [samenvatting]"},
		{"another name than the file", with("\"een\"", "\"twee\""), words, "is not the name of the file"},
		{"no title", with("\"Een\"", "\"\""), words, "title is missing"},
		{"no summary", with("\"Kort.\"", "\"\""), words, "summary is missing"},
		{"an unknown topic", with("\"label\"", "\"fun\""), words, `topic "fun" is unknown`},
		{"an unknown country", with("topic", "country = \"FR\"\ntopic"), words, `country "FR" is unknown`},
		{"an unknown page", with("topic", "pages = [\"home\"]\ntopic"), words, `page "home" is unknown`},
		{"no body", with("Tekst.", ""), words, "body is missing"},
		{"the title again", with("Tekst.", "# Een\n\nTekst."), words, "body repeats the title"},
		{"a year without source", with("Tekst.", "Sinds 2014."), words, `names "2014" without a source`},
		{"a body without source", with("Tekst.", "Van UNICEF."), words, `names "UNICEF" without a source`},
		{"a source without title", with("+++\nTekst", "[[source]]\npublisher = \"X\"\n+++\nTekst"), words, "source 1: title is missing"},
		{"a source without publisher", with("+++\nTekst", "[[source]]\ntitle = \"X\"\n+++\nTekst"), words, "source 1: publisher is missing"},
		{"a source with an odd year", with("+++\nTekst", "[[source]]\ntitle = \"X\"\npublisher = \"Y\"\nyear = 18\n+++\nTekst"), words, "source 1: year 18"},
		{"a source with an odd address", with("+++\nTekst", "[[source]]\ntitle = \"X\"\npublisher = \"Y\"\naddress = \"x.be\"\n+++\nTekst"), words, `source 1: address "x.be"`},
		{"an article that refers to nothing", with("topic", "see = [\"twee\"]\ntopic"), words, `see "twee" is not another article`},
		{"an article that refers to itself", with("topic", "see = [\"een\"]\ntopic"), words, `see "een" is not another article`},
		{"a broken glossary", sound, "[[term]", "parse glossary.toml"},
		{"a term without text", sound, term("[[term]]\ncode = \"x\"\nterm = \"x\"\n"), `term "x": text is missing`},
		{"a term with an odd code", sound, term("[[term]]\ncode = \"X\"\nterm = \"x\"\ntext = \"Y.\"\n"), `term "X": code is not`},
		{"a term with an empty form", sound, term("[[term]]\ncode = \"x\"\nterm = \"x\"\nalso = [\"\"]\ntext = \"Y.\"\n"), `term "x": a form is empty`},
		{"a term of an unknown country", sound, term("[[term]]\ncode = \"x\"\nterm = \"x\"\ncountry = \"FR\"\ntext = \"Y.\"\n"), `term "x": country "FR" is unknown`},
		{"a term that refers to nothing", sound, term("[[term]]\ncode = \"x\"\nterm = \"x\"\nsee = [\"y\"]\ntext = \"Y.\"\n"), `term "x": see "y" is neither`},
		{"two terms with one code", sound, term("[[term]]\ncode = \"raad\"\nterm = \"x\"\ntext = \"Y.\"\n"), `term "raad": code occurs twice`},
		{"two terms with one form", sound, term("[[term]]\ncode = \"x\"\nterm = \"x\"\nalso = [\"raad\"]\ntext = \"Y.\"\n"), `is a form of`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Load(files(tt.article, tt.glossary))
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("error %v, want %q", err, tt.want)
			}
		})
	}
}

func TestLoad_needsAGlossary(t *testing.T) {
	_, err := Load(fstest.MapFS{"knowledge/een.md": {Data: []byte(sound)}})
	if err == nil || !strings.Contains(err.Error(), "read glossary") {
		t.Errorf("error %v", err)
	}
}

func TestLoad_letsCountriesShareAForm(t *testing.T) {
	glossary := "[[term]]\ncode = \"raad-vl\"\nterm = \"raad\"\ncountry = \"BE-VLG\"\ntext = \"Hier.\"\n" +
		"[[term]]\ncode = \"raad-nl\"\nterm = \"raad\"\ncountry = \"NL\"\ntext = \"Daar.\"\n"
	b, err := Load(files(sound, glossary))
	if err != nil {
		t.Fatal(err)
	}
	for country, want := range map[string]string{Flanders: "Hier.", Netherlands: "Daar."} {
		spans := b.In(country).Terms().Find("De raad.")
		if len(spans) != 1 || spans[0].Term.Text != want {
			t.Errorf("%s: %+v", country, spans)
		}
	}
}
