package pdf

import (
	"errors"
	"fmt"
	"io"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/document/tag"
)

// writer holds one document while it is laid out and drawn. It is used by one
// goroutine and thrown away.
type writer struct {
	doc      *document.Document
	dry      bool // no file is written
	m        *metrics
	evidence map[string]document.Evidence
	outline  []document.Entry

	// what one pass of layout finds
	root    *tag.Elem
	part    int
	entry   int // of the outline
	fresh   freshness
	noted   map[string]bool
	tables  int
	figures int
	marks   []bookmark
	photo   coverPicture
	logo    coverPicture
	stamp   *tag.Elem // of the cover

	// what the pass before found: the places of IDs
	anchors map[string]place

	// what the passes have in common
	pictures     map[string]*picture
	pictureNames []string
	charts       map[int]keptChart
	cleaned      map[string]string
	broken       map[string]*text
	scratch      []byte
	warned       map[string]bool
	warnings     []string
}

// Write lays d out and writes it as PDF. The same document gives the same
// bytes. What can't be printed is replaced and said in the warnings; an error
// means that there is no document.
func Write(out io.Writer, d *document.Document) (Result, error) {
	return write(out, d, false)
}

// Measure lays d out and tells what Write would tell, without the file.
func Measure(d *document.Document) (Result, error) {
	return write(nil, d, true)
}

// write turns a panic of a library into an error: a document must never take
// the window with it.
func write(out io.Writer, d *document.Document, dry bool) (res Result, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("write pdf: %v", r)
		}
	}()
	m, err := newMetrics()
	if err != nil {
		return res, fmt.Errorf("write pdf: %w", err)
	}
	w := newWriter(d, m)
	w.dry = dry
	pages, err := w.settle()
	if err != nil {
		return res, fmt.Errorf("write pdf: %w", err)
	}
	res = w.result(pages)
	if dry {
		return res, nil
	}
	if err := w.draw(out, pages); err != nil {
		return res, fmt.Errorf("write pdf: %w", err)
	}
	return res, nil
}

func newWriter(d *document.Document, m *metrics) *writer {
	d = titled(d)
	w := &writer{doc: d, m: m, outline: document.Outline(d), evidence: map[string]document.Evidence{},
		pictures: map[string]*picture{}, charts: map[int]keptChart{}, cleaned: map[string]string{},
		broken: map[string]*text{}, warned: map[string]bool{}}
	for _, e := range d.Evidence {
		w.evidence[e.Number] = e
	}
	return w
}

// titled gives a document without a cover and without a titled first part its
// own title, because a reader needs a first heading.
func titled(d *document.Document) *document.Document {
	if d.Cover.Title != "" || len(d.Parts) > 0 && d.Parts[0].Title != "" {
		return d
	}
	copied := *d
	copied.Parts = append([]document.Part(nil), d.Parts...)
	if len(copied.Parts) == 0 {
		copied.Parts = []document.Part{{}}
	}
	copied.Parts[0].Title = d.Meta.Title
	if copied.Parts[0].Title == "" {
		copied.Parts[0].Title = "Document"
	}
	return &copied
}

// settle lays out until the page numbers that are printed are the ones that
// come out: twice as a rule, a third time when a number grew a digit. A number
// that moves its own text for ever is left one page off after ten times.
func (w *writer) settle() ([]*page, error) {
	for pass := 1; pass <= 10; pass++ {
		plan := paginate(w.layout())
		same := samePages(w.anchors, plan.anchors)
		w.anchors = plan.anchors
		if len(plan.pages) == 0 {
			return nil, errors.New("the document is empty")
		}
		if same || pass == 10 {
			return plan.pages, nil
		}
	}
	return nil, nil
}

func samePages(a, b map[string]place) bool {
	if len(a) != len(b) {
		return false
	}
	for k, v := range b {
		if a[k].Page != v.Page {
			return false
		}
	}
	return true
}

// layout makes the items of the whole document from the tree.
func (w *writer) layout() []item {
	w.root = tag.NewRoot()
	w.marks, w.entry, w.tables, w.figures, w.part = nil, 0, 0, 0, 0
	w.noted = map[string]bool{}
	f := &flow{}
	w.cover(f, w.root)
	for i, p := range w.doc.Parts {
		w.part, w.noted = i+1, map[string]bool{}
		up := w.root.Add("Part")
		w.opener(f, up, p)
		w.blocks(f, w.column(), up, p.Blocks)
		f.note, f.gap = nil, 0
	}
	return f.items
}
