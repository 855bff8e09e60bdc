package pdf

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"regexp"

	"github.com/jung-kurt/gofpdf"

	"kindvriendelijk/app/document/tag"
	"kindvriendelijk/resources"
)

// fontNames are gofpdf's family and style of each face.
var fontNames = [faces][2]string{{"noto", ""}, {"noto", "B"}, {"noto", "I"}, {"noto", "BI"}, {"signs", ""}}

// language is the form of a BCP 47 tag.
var language = regexp.MustCompile(`^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$`)

// uncompressed leaves the file open to the eye; tests set it.
var uncompressed = false

// draw draws the placed pages and writes the file.
func (w *writer) draw(out io.Writer, pages []*page) error {
	pdf := gofpdf.New("P", "pt", "A4", "")
	pdf.SetCreationDate(w.doc.Meta.Date)
	pdf.SetModificationDate(w.doc.Meta.Date)
	for _, name := range w.pictureNames {
		if p := w.pictures[name]; p.err == nil {
			pdf.RegisterImageOptionsReader(p.name, gofpdf.ImageOptions{ImageType: p.kind}, bytes.NewReader(p.data))
		}
	}
	if pdf.Err() {
		return fmt.Errorf("images: %w", pdf.Error())
	}
	doc := tag.New(pdf, w.root, uncompressed)
	p := &pen{w: w, doc: doc}
	for _, pg := range pages {
		p.begin(pg)
		w.furniture(p, len(pages))
		for _, op := range pg.placed {
			p.place(op)
		}
	}
	w.bookmarks(doc)
	if err := p.addFonts(pdf); err != nil {
		return err
	}
	meta := w.doc.Meta
	lang := meta.Language
	if !language.MatchString(lang) {
		lang = "nl"
	}
	return doc.Finish(out, tag.Meta{Title: cmp.Or(printable(meta.Title), printable(w.doc.Cover.Title), "Document"), Author: printable(meta.Author),
		Subject: printable(meta.Subject), Keywords: printable(meta.Keywords), Lang: lang, Creator: "Kindvriendelijk", Created: meta.Date})
}

// place draws one placed item or note.
func (p *pen) place(op placed) {
	if op.note != nil {
		op.note.draw(p, op.x, op.y)
		return
	}
	op.item.draw(p, spot{textX + op.x, op.y, op.up})
}

// addFonts gives gofpdf the faces that the pages use.
func (p *pen) addFonts(pdf *gofpdf.Fpdf) error {
	for f := range faces {
		if p.codes.last[f] == 0 {
			continue
		}
		pdf.AddUTF8FontFromBytes(fontNames[f][0], fontNames[f][1], resources.Font(face(f)))
		if pdf.Err() {
			return fmt.Errorf("font %d: %w", f, pdf.Error())
		}
	}
	for _, font := range p.codes.fonts {
		p.doc.Font(font.Font)
	}
	return nil
}

// bookmarks adds a line for every part and heading.
func (w *writer) bookmarks(doc *tag.Doc) {
	for _, m := range w.marks {
		at, ok := w.anchors[m.ID]
		if !ok {
			continue
		}
		at.Y = max(0, at.Y-half)
		doc.Bookmark(tag.Bookmark{Level: m.Level, Title: cmp.Or(printable(m.Number+" "+w.title(m.Title)), untitled), At: at, Elem: m.elem})
	}
}
