// Package html writes a document as one web page that needs nothing else: the
// accessible version beside the PDF. Styles, pictures and charts are in the
// file; it has no scripts and loads nothing. It knows the tree of package
// document and nothing of where that came from.
package html

import (
	"bufio"
	_ "embed"
	"fmt"
	"io"
	"strings"

	"kindvriendelijk/app/document"
)

//go:embed style.css
var style string

// Write writes doc as a page. The same document gives the same bytes. Pictures
// that can't be read leave their description; only writing to w can fail.
func Write(w io.Writer, doc *document.Document) error {
	p := newPage(doc)
	p.body() // the first pass finds out where the evidence is called on
	p.again()
	p.body()
	out := bufio.NewWriter(w)
	for _, s := range []string{p.head(), p.out.String(), "</body>\n</html>\n"} {
		if _, err := out.WriteString(s); err != nil {
			return fmt.Errorf("write page: %w", err)
		}
	}
	if err := out.Flush(); err != nil {
		return fmt.Errorf("write page: %w", err)
	}
	return nil
}

// page is a document under way.
type page struct {
	doc      *document.Document
	out      strings.Builder
	outline  []document.Entry
	entry    int    // next entry of the outline
	level    int    // of the last heading written
	place    string // words of that heading, for links back
	figures  int
	tables   int
	hasIndex bool
	listed   bool // the evidence is listed on this pass
	proofs   map[string]bool
	uses     map[string][]use // of each piece of evidence, from the pass before
	found    map[string][]use // the same, of this pass
	ids      map[string]bool
	pictures map[string]string // addresses of pictures, by their bytes
}

func newPage(doc *document.Document) *page {
	p := &page{doc: doc, outline: document.Outline(doc), proofs: map[string]bool{}, pictures: map[string]string{}}
	for _, e := range doc.Evidence {
		p.proofs[e.Number] = true
	}
	for _, part := range doc.Parts {
		document.Walk(part.Blocks, func(b document.Block) {
			if _, ok := b.(document.EvidenceIndex); ok {
				p.hasIndex = true
			}
		})
	}
	p.again()
	return p
}

// again starts a pass with what the last one found.
func (p *page) again() {
	p.out.Reset()
	p.entry, p.level, p.figures, p.tables, p.place = 0, 0, 0, 0, ""
	p.listed = false
	p.uses, p.found = p.found, map[string][]use{}
	p.ids = map[string]bool{"tekst": true, "inhoud": true}
	for _, e := range p.outline {
		p.ids[anchor(e.ID)] = true
	}
}

// put writes markup; what comes from the document must be escaped.
func (p *page) put(format string, args ...any) { fmt.Fprintf(&p.out, format, args...) }

func (p *page) head() string {
	m := p.doc.Meta
	var b strings.Builder
	language := m.Language
	if language == "" {
		language = "nl"
	}
	fmt.Fprintf(&b, "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n", esc(language))
	b.WriteString(`<meta name="viewport" content="width=device-width, initial-scale=1">` + "\n")
	b.WriteString(`<meta name="color-scheme" content="light dark">` + "\n")
	b.WriteString(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">` + "\n")
	fmt.Fprintf(&b, "<title>%s</title>\n", esc(p.title()))
	for _, x := range [][2]string{{"author", m.Author}, {"description", m.Subject}, {"keywords", m.Keywords}} {
		if x[1] != "" {
			fmt.Fprintf(&b, "<meta name=\"%s\" content=\"%s\">\n", x[0], esc(x[1]))
		}
	}
	if !m.Date.IsZero() {
		fmt.Fprintf(&b, "<meta name=\"date\" content=\"%s\">\n", m.Date.Format("2006-01-02"))
	}
	fmt.Fprintf(&b, "<style>\n%s</style>\n</head>\n<body>\n", style)
	return b.String()
}

// title is what the window shows, and never empty.
func (p *page) title() string {
	for _, s := range []string{p.doc.Meta.Title, p.doc.Cover.Title} {
		if strings.TrimSpace(s) != "" {
			return s
		}
	}
	return "Document"
}

func (p *page) body() {
	p.put("<a class=\"skip\" href=\"#tekst\">Ga naar de tekst</a>\n")
	p.cover()
	if !p.hasContents() {
		p.contents(2, "<p class=\"navhead\">Inhoud</p>\n")
	}
	p.put("<main id=\"tekst\">\n")
	for i, part := range p.doc.Parts {
		p.part(part, i)
	}
	p.put("</main>\n")
	p.foot()
}

func (p *page) foot() {
	m := p.doc.Meta
	var words []string
	for _, s := range []string{m.Footer, m.Version} {
		if s != "" {
			words = append(words, esc(s))
		}
	}
	if len(words) > 0 {
		p.put("<footer><p>%s</p></footer>\n", strings.Join(words, " · "))
	}
}
