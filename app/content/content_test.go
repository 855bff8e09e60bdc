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
	return content.Files{Programmes: resources.Programmes, Methods: resources.Methods, Knowledge: resources.Knowledge, Inspiration: resources.Inspiration, Templates: resources.Templates, Questionnaires: resources.Questionnaires}
}

func TestLoad_bundled(t *testing.T) {
	l, err := content.Load(bundled())
	if err != nil {
		t.Fatal(err)
	}
	c := l.Counts()
	if c.Methods < 45 || c.Rights != 42 || c.Glossary < 100 || c.PracticeExamples < 12 || c.ExampleActions < 120 || c.Indicators < 100 ||
		c.Programmes < 1 || c.Criteria < 20 || c.Steps < 29 || c.Templates < 22 || c.Questionnaires < 9 || c.Articles < 20 {
		t.Errorf("there is too little: %+v", c)
	}
}

// change returns the files with one of them changed.
func change(t *testing.T, fsys fs.FS, path string, change func(string) string) fs.FS {
	t.Helper()
	all := fstest.MapFS{}
	err := fs.WalkDir(fsys, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := fs.ReadFile(fsys, p)
		if p == path {
			changed := change(string(text))
			if changed == string(text) {
				t.Fatalf("nothing was changed in %s", path)
			}
			text = []byte(changed)
		}
		all[p] = &fstest.MapFile{Data: text}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestLoad_faults(t *testing.T) {
	change := func(fsys fs.FS, path string, with func(string) string) fs.FS { return change(t, fsys, path, with) }
	steps := func(f *content.Files, old, new string) fs.FS {
		return change(f.Programmes, "programmes/vlaams-label.steps.toml", func(s string) string { return strings.Replace(s, old, new, 1) })
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
		"a step that names a method that is not there": {func(f *content.Files) {
			f.Programmes = steps(f, `methods = ["stakeholderkaart"]`, `methods = ["kaart"]`)
		}, "step 0.1 of vlaams-label names the method kaart"},
		"a step that names a template that is not there": {func(f *content.Files) {
			f.Programmes = steps(f, `"taakkaart-trekker"`, `"taakkaart-duwer"`)
		}, "step 0.1 of vlaams-label names the template taakkaart-duwer"},
		"a template that no step names": {func(f *content.Files) {
			f.Programmes = steps(f, `"uitnodiging-platform", `, ``)
		}, "no step names the template uitnodiging-platform"},
		"a step that names a questionnaire that is not there": {func(f *content.Files) {
			f.Programmes = steps(f, `"quickscan-volwassenen"`, `"slowscan"`)
		}, "step 1.3 of vlaams-label names the questionnaire slowscan"},
		"a questionnaire that no step names": {func(f *content.Files) {
			f.Questionnaires = change(f.Questionnaires, "questionnaires/ouders-0-5.toml", func(s string) string { return strings.Replace(s, `"ouders-0-5"`, `"ouders-0-4"`, 1) })
		}, "ouders-0-4"},
		"a questionnaire that asks for an unknown word": {func(f *content.Files) {
			f.Questionnaires = change(f.Questionnaires, "questionnaires/beleidsscan-diensten.toml", func(s string) string { return strings.Replace(s, `{word.plan}`, `{word.baron}`, 1) })
		}, `questionnaire beleidsscan-diensten asks for the word "baron"`},
		"a template of a step that is not there": {func(f *content.Files) {
			f.Templates = change(f.Templates, "templates/startnota.md", func(s string) string { return strings.Replace(s, `steps = ["0.2"]`, `steps = ["9.9"]`, 1) })
		}, "template startnota names the step 9.9"},
		"a template with an article that is not there": {func(f *content.Files) {
			f.Templates = change(f.Templates, "templates/startnota.md", func(s string) string { return strings.Replace(s, `"draagvlak"]`, `"drogvlak"]`, 1) })
		}, "template startnota names the article drogvlak"},
		"a template that is broken": {func(f *content.Files) {
			f.Templates = change(f.Templates, "templates/startnota.md", func(s string) string { return strings.Replace(s, `{{end}}`, ``, 1) })
		}, "templates/startnota.md"},
		"a step that names an article that is not there": {func(f *content.Files) {
			f.Programmes = steps(f, `articles = ["draagvlak",`, `articles = ["drogvlak",`)
		}, "step 0.1 of vlaams-label names the article drogvlak"},
		"a step that names an article of another country": {func(f *content.Files) {
			f.Programmes = steps(f, `articles = ["draagvlak",`, `articles = ["cfc-nederland",`)
		}, "step 0.1 of vlaams-label names the article cfc-nederland, which is of another country"},
		"a rule about a method that is not there": {func(f *content.Files) {
			f.Programmes = steps(f, `kinds = ["quickscan"]`, `kinds = ["slowscan"]`)
		}, `check 1.3.a of vlaams-label looks for the unknown "slowscan"`},
		"a rule about an unknown kind of evidence": {func(f *content.Files) {
			f.Programmes = steps(f, `kinds = ["decision"]`, `kinds = ["film"]`)
		}, `looks for the unknown "film"`},
		"a rule about an unknown kind of body": {func(f *content.Files) {
			f.Programmes = steps(f, `kinds = ["platform", "steering"]`, `kinds = ["choir"]`)
		}, `looks for the unknown "choir"`},
		"a rule about an unknown involvement": {func(f *content.Files) {
			f.Programmes = steps(f, `kinds = ["lead", "core"]`, `kinds = ["afar"]`)
		}, `looks for the unknown "afar"`},
		"a rule about an unknown role": {func(f *content.Files) {
			f.Programmes = steps(f, `rule = "role_filled", kinds = ["lead"]`, `rule = "role_filled", kinds = ["clown"]`)
		}, `looks for the unknown "clown"`},
		"a card that asks for an unknown word": {func(f *content.Files) {
			f.Methods = change(f.Methods, "methods/focusgroep.toml", func(s string) string { return strings.Replace(s, `aim = "`, `aim = "{word.king} `, 1) })
		}, `method focusgroep asks for the word "king", which vlaams-label`},
		"an article that asks for an unknown word": {func(f *content.Files) {
			f.Knowledge = change(f.Knowledge, "knowledge/draagvlak.md", func(s string) string { return s + "\nDe {word.queen}.\n" })
		}, `article draagvlak asks for the word "queen"`},
		"a term that asks for an unknown word": {func(f *content.Files) {
			f.Knowledge = change(f.Knowledge, "glossary.toml", func(s string) string { return strings.Replace(s, "\ntext = \"", "\ntext = \"{word.duke} ", 1) })
		}, `asks for the word "duke"`},
		"an idea that asks for an unknown word": {func(f *content.Files) {
			f.Inspiration = change(f.Inspiration, "ideas/ruimte.toml", func(s string) string { return strings.Replace(s, `why = "`, `why = "{word.earl} `, 1) })
		}, `asks for the word "earl"`},
		"a practice that asks for an unknown word": {func(f *content.Files) {
			f.Inspiration = change(f.Inspiration, "practice/genk-stadsbrede-stuurgroep.toml", func(s string) string { return strings.Replace(s, `lesson = "`, `lesson = "{word.count} `, 1) })
		}, `practice genk-stadsbrede-stuurgroep asks for the word "count"`},
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
