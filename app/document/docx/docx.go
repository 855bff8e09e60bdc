// Package docx writes a document for Word and LibreOffice, to be finished
// there: real headings, lists, tables and check boxes in the program's own
// styles, without macros. It knows the tree of package document and nothing of
// where that came from.
package docx

import (
	"archive/zip"
	"fmt"
	"io"
	"strings"
	"time"

	"kindvriendelijk/app/document"
)

// Options are what a document does not say of itself. Highlight picks the runs
// that get a coloured ground; nil picks none.
type Options struct {
	Highlight func(document.Run) bool
}

// Write writes d as WordprocessingML. The same document gives the same bytes.
// Pictures that can't be read leave their description; only writing to out can
// fail.
func Write(out io.Writer, d *document.Document, o Options) error {
	w := newWriter(d, o)
	w.document()
	z := zip.NewWriter(out)
	for _, p := range w.parts() {
		f, err := z.CreateHeader(&zip.FileHeader{Name: p.name, Method: zip.Deflate, Modified: stamp(d)})
		if err == nil {
			_, err = f.Write(p.data)
		}
		if err != nil {
			return fmt.Errorf("write docx: %w", err)
		}
	}
	if err := z.Close(); err != nil {
		return fmt.Errorf("write docx: %w", err)
	}
	return nil
}

// stamp is the time of every file in the archive; the format begins in 1980.
func stamp(d *document.Document) time.Time {
	first := time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)
	if t := d.Meta.Date.UTC(); t.After(first) {
		return t
	}
	return first
}

// writer is one document under way.
type writer struct {
	doc     *document.Document
	options Options
	out     strings.Builder
	outline []document.Entry
	entry   int // next of the outline
	lift    int // levels that headings rise, because the title is no heading
	rels    []relation
	links   map[string]string // address → id of its relation
	media   []part
	known   map[string]string // bytes of a picture → id of its relation
	numbers int               // numbered lists so far
	marks   int               // bookmarks so far
	drawn   int               // pictures so far
	tables  int
	figures int
	proofs  map[string]bool // evidence that the document lists
	fresh   bool            // the next paragraph begins a page
}

func newWriter(d *document.Document, o Options) *writer {
	w := &writer{doc: d, options: o, outline: document.Outline(d), links: map[string]string{}, known: map[string]string{}, proofs: map[string]bool{}}
	for _, p := range d.Parts {
		document.Walk(p.Blocks, func(b document.Block) {
			if _, ok := b.(document.EvidenceIndex); ok {
				for _, e := range d.Evidence {
					w.proofs[e.Number] = true
				}
			}
		})
	}
	return w
}

// put writes markup; what comes from the document must be escaped.
func (w *writer) put(format string, args ...any) { fmt.Fprintf(&w.out, format, args...) }

// document writes the whole text.
func (w *writer) document() {
	w.put(`%s<w:document xmlns:w="%s" xmlns:r="%s" xmlns:wp="%s" xmlns:a="%s" xmlns:pic="%s" xmlns:w14="%s" xmlns:mc="%s" mc:Ignorable="w14"><w:body>`,
		declaration, spaceWord, spaceRelation, spaceDrawing, spaceMain, spacePicture, spaceWord14, spaceCompatible)
	alone := w.doc.Cover.Title == "" && len(w.doc.Parts) == 1
	if alone {
		w.lift = 1
	} else {
		w.cover()
	}
	for i, p := range w.doc.Parts {
		w.part(p, i, alone)
	}
	w.put(`<w:sectPr><w:footerReference w:type="default" r:id="%s"/><w:pgSz w:w="%d" w:h="%d"/>`+
		`<w:pgMar w:top="1134" w:right="%d" w:bottom="1134" w:left="%d" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`,
		footerID, pageWidth, pageHeight, pageMargin, pageMargin)
}

// part writes one part; the title of the only one is that of the document.
func (w *writer) part(p document.Part, i int, alone bool) {
	if p.Fresh && i > 0 {
		w.pageBreak()
	}
	if p.Title != "" {
		e := w.next()
		style := "Heading1"
		if alone {
			style = "Title"
		}
		w.paragraph(style, "", w.bookmark(e.ID, text(entryTitle(e))))
	} else if alone {
		w.paragraph("Title", "", text(w.title()))
	}
	if len(p.Lead) > 0 {
		w.paragraph("Lead", "", w.runs(p.Lead))
	}
	w.blocks(p.Blocks)
}

// cover writes what stands before the first part.
func (w *writer) cover() {
	c := w.doc.Cover
	w.image(c.Logo, 0.3)
	if c.Kicker != "" {
		w.paragraph("Caption", "", text(c.Kicker))
	}
	w.paragraph("Title", "", text(w.title()))
	if c.Subtitle != "" {
		w.paragraph("Lead", "", text(c.Subtitle))
	}
	if c.Stamp != "" {
		w.paragraph("Label", "", text(c.Stamp))
	}
	w.image(c.Photo, 1)
	for _, f := range c.Facts {
		w.paragraph("", "", run(document.Run{Text: f[0] + ": ", Bold: true}, "")+text(f[1]))
	}
	if c.Title != "" {
		w.pageBreak()
	}
}

// title is what the document is called, and never empty.
func (w *writer) title() string {
	for _, s := range []string{w.doc.Cover.Title, w.doc.Meta.Title} {
		if strings.TrimSpace(s) != "" {
			return s
		}
	}
	return "Document"
}

// next is the entry of the outline that belongs to the heading at hand.
func (w *writer) next() document.Entry {
	e := w.outline[w.entry]
	w.entry++
	return e
}

func entryTitle(e document.Entry) string {
	if e.Number == "" {
		return e.Title
	}
	return e.Number + " " + e.Title
}
