// Package tag makes a tagged, accessible PDF out of gofpdf's file. While pages
// are drawn, Doc writes the marked-content operators and keeps what belongs to
// which element of the structure tree; Finish writes the file anew with that
// tree, links, bookmarks, metadata and honest fonts. It knows the PDF format,
// and neither documents nor page layout.
package tag

import (
	"fmt"
	"runtime"
	"slices"
	"sync"

	"github.com/jung-kurt/gofpdf"
)

// Doc is a document being drawn. It is used by one goroutine.
type Doc struct {
	pdf   *gofpdf.Fpdf
	root  *Elem
	back  Sheet // decoration of the page under way, below everything
	front Sheet // content of the page under way
	pages []*page
	marks []Bookmark
	fonts []Font
	pics  []string // names of images, as gofpdf knows them

	plain bool // leave the pages uncompressed
	work  sync.WaitGroup
	slots chan struct{}
	err   error
}

type page struct {
	w, h   float64
	owners []*Elem // the element of each sequence
	annots []*annot
	stream *stream
}

// Sheet collects the operators of one layer of a page. Operators are added to
// B, each ending in a newline.
type Sheet struct {
	B     []byte
	elem  *Elem // whose sequence is open
	text  bool  // a text object is open
	outer bool  // it was begun before the sequence: many short ones share it
}

// New begins a document: pdf must be fresh, with points as its unit, and have
// its fonts and images added. The elements below root take the content. Plain
// leaves everything uncompressed, for those who look into the file.
func New(pdf *gofpdf.Fpdf, root *Elem, plain bool) *Doc {
	pdf.SetMargins(0, 0, 0)
	pdf.SetAutoPageBreak(false, 0)
	pdf.SetCatalogSort(true)
	pdf.SetCompression(false) // Finish compresses
	return &Doc{pdf: pdf, root: root, plain: plain, slots: make(chan struct{}, runtime.GOMAXPROCS(0))}
}

// Page closes the page under way and begins one of w by h points.
func (d *Doc) Page(w, h float64) {
	d.flush()
	d.pdf.AddPageFormat("P", gofpdf.SizeType{Wd: w, Ht: h})
	d.pages = append(d.pages, &page{w: w, h: h})
}

// Image gives the number of an image that was registered with gofpdf; its
// resource name is "X" + that number.
func (d *Doc) Image(registered string) int {
	if i := slices.Index(d.pics, registered); i >= 0 {
		return i
	}
	d.pics = append(d.pics, registered)
	return len(d.pics) - 1
}

// Paint gives the sheet for drawing operators of e, outside any text object.
// A nil element is decoration: what a reader is not told of (rules, grounds,
// running heads). Decoration lies below the content of its page.
func (d *Doc) Paint(e *Elem) *Sheet {
	if e == nil {
		d.back.endText()
		return &d.back
	}
	s := &d.front
	if s.elem == e && !(s.text && s.outer) {
		s.endText()
		return s
	}
	s.close()
	d.open(e)
	return s
}

// Letter gives the sheet for text operators of e. It says whether a text
// object was begun, so that positions start anew.
func (d *Doc) Letter(e *Elem) (s *Sheet, begun bool) {
	if e == nil {
		return &d.back, d.back.beginText()
	}
	s = &d.front
	if s.elem == e {
		return s, s.beginText()
	}
	if s.text && s.outer {
		s.endSequence()
	} else {
		s.close()
		begun = s.beginText()
		s.outer = true
	}
	d.open(e)
	return s, begun
}

func (s *Sheet) beginText() bool {
	if s.text {
		return false
	}
	s.B = append(s.B, "BT\n"...)
	s.text, s.outer = true, false
	return true
}

func (s *Sheet) endText() {
	if s.text {
		s.B = append(s.B, "ET\n"...)
		s.text = false
	}
}

func (s *Sheet) endSequence() {
	if s.elem != nil {
		s.B = append(s.B, "EMC\n"...)
		s.elem = nil
	}
}

// close ends what is open, the inner first.
func (s *Sheet) close() {
	if !s.outer {
		s.endText()
	}
	s.endSequence()
	s.endText()
}

// open begins a sequence for e.
func (d *Doc) open(e *Elem) {
	if len(d.pages) == 0 {
		d.fail("content of %s before the first page", e.Type)
		return
	}
	p := d.pages[len(d.pages)-1]
	id := len(p.owners)
	p.owners = append(p.owners, e)
	e.kids = append(e.kids, mark{len(d.pages), id})
	d.front.B = fmt.Appendf(d.front.B, "/%s<</MCID %d>>BDC\n", e.Type, id)
	d.front.elem = e
}

// flush hands the content of the page under way to be compressed while the
// next page is drawn.
func (d *Doc) flush() {
	d.back.close()
	d.front.close()
	if len(d.pages) == 0 {
		return
	}
	b := make([]byte, 0, len(d.back.B)+len(d.front.B)+40)
	if len(d.back.B) > 0 {
		b = append(b, "q\n/Artifact BMC\n"...)
		b = append(b, d.back.B...)
		b = append(b, "EMC\nQ\n"...)
	}
	b = append(b, d.front.B...)
	d.back.B, d.front.B = d.back.B[:0], d.front.B[:0]
	p := d.pages[len(d.pages)-1]
	if d.plain {
		p.stream = &stream{dict{}, b}
		return
	}
	d.work.Go(func() {
		d.slots <- struct{}{}
		p.stream = deflate(dict{}, b)
		<-d.slots
	})
}

func (d *Doc) fail(format string, a ...any) {
	if d.err == nil {
		d.err = fmt.Errorf("tag: "+format, a...)
	}
}
