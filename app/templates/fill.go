package templates

import (
	"cmp"
	"fmt"
	"reflect"
	"regexp"
	"strings"
	"text/template"
	"unicode"
	"unicode/utf8"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/journey"
)

// Filled is a document with what is left to fill in by hand.
type Filled struct {
	Document *document.Document
	// Gaps are the places to fill in, in the order of the text; the same words
	// can come back.
	Gaps []string
}

// Asked are the different gaps, with how often each comes.
func (f Filled) Asked() []string {
	times := map[string]int{}
	var out []string
	for _, g := range f.Gaps {
		if times[g]++; times[g] == 1 {
			out = append(out, g)
		}
	}
	for i, g := range out {
		if times[g] > 1 {
			out[i] = fmt.Sprintf("%s (%d keer)", g, times[g])
		}
	}
	return out
}

// gapSign begins what is to be filled in by hand.
const gapSign = "[vul aan: "

var gapPlace = regexp.MustCompile(`\[vul aan: [^\]]*\]`)

// IsGap reports whether a run of a filled document is a place to fill in.
func IsGap(r document.Run) bool { return gapPlace.FindString(r.Text) == r.Text && r.Text != "" }

// twice is a full stop behind a sentence that someone ended already.
var twice = regexp.MustCompile(`([^.\s][.!?…])\.(\s|$)`)

var functions = template.FuncMap{
	"gap": gap,
	// fill is what is known, or a place to fill it in.
	"fill": func(known, what string) string {
		if strings.TrimSpace(known) == "" {
			return gap(what)
		}
		return known
	},
	"first": most,
	"names": func(people []Person) string {
		var out []string
		for _, p := range people {
			out = append(out, p.Name)
		}
		return enumerate(out)
	},
	// the gives a word of the programme with its article.
	"the":     func(key string) string { return key },
	"capital": capital,
	"themes": func(themes []Theme) string {
		var out []string
		for _, t := range themes {
			out = append(out, strings.ToLower(t.Name))
		}
		return enumerate(out)
	},
}

// capital begins a text with a capital.
func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

func gap(what string) string { return gapSign + what + "]" }

// most is the beginning of a list, of n at most.
func most(n int, list any) (any, error) {
	v := reflect.ValueOf(list)
	if v.Kind() != reflect.Slice {
		return nil, fmt.Errorf("first of %T", list)
	}
	return v.Slice(0, min(n, v.Len())).Interface(), nil
}

// enumerate writes names the way a sentence does.
func enumerate(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], ", ") + " en " + names[len(names)-1]
}

func (t Template) parse(body string) (*template.Template, error) {
	return template.New(t.Code).Funcs(functions).Parse(body)
}

// Fill writes a template with the material of a dossier. Words of the
// programme are written first, so that they mean nothing in what people typed.
func Fill(t Template, m *Material, c Choice) (Filled, error) {
	parsed, err := t.parse(journey.Fill(t.Body, m.word))
	if err != nil {
		return Filled{}, fmt.Errorf("parse template %s: %w", t.Code, err)
	}
	parsed.Funcs(template.FuncMap{"the": m.the})
	d := m.chosen(t, c)
	var text strings.Builder
	if err := parsed.Execute(&text, d); err != nil {
		return Filled{}, fmt.Errorf("fill template %s: %w", t.Code, err)
	}
	blocks := blocksOf(twice.ReplaceAllString(text.String(), "$1$2"))
	if d.Language {
		blocks = sideBySide(blocks)
	}
	f := Filled{}
	blocks = f.mark(blocks)
	f.Document = m.document(t, blocks)
	return f, nil
}

// document sets a title and what the file says of itself around the text.
func (m *Material) document(t Template, blocks []document.Block) *document.Document {
	title := m.Title(t)
	footer := title + " · " + m.name
	if m.data.Example {
		footer += " · voorbeeld"
	}
	language := "nl-BE"
	if m.data.Netherlands {
		language = "nl-NL"
	}
	return &document.Document{
		Meta: document.Meta{Title: title + " – " + m.name, Author: m.name, Subject: m.Say(t.About), Keywords: "kindvriendelijk, " + m.name,
			Language: language, Date: m.day, Footer: footer},
		Parts: []document.Part{{ID: "tekst", Title: m.Say(cmp.Or(t.Heading, t.Title)), Blocks: blocks}},
	}
}

// Title is what a template is called in the words of the programme.
func (m *Material) Title(t Template) string { return capital(m.Say(t.Title)) }

// Say writes the words of the programme in a text of a template's head.
func (m *Material) Say(text string) string { return journey.Fill(text, m.word) }
