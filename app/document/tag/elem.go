package tag

// Elem is an element of the structure tree. Block elements are made while a
// page is laid out, inline ones (Link, Span) while it is drawn; children are
// read in the order in which they were added and drawn.
type Elem struct {
	Type  string
	kids  []any // *Elem, mark, or *annot
	attrs []dict
	texts map[string]string // Alt, ActualText, E, Lang, ID
	ref   ref
}

// mark is one marked-content sequence: a stretch of one page.
type mark struct {
	page int // from 1
	id   int
}

// Option sets something of an element.
type Option func(*Elem)

// NewRoot makes the root of a tree.
func NewRoot() *Elem { return &Elem{Type: "Document"} }

// Add makes an element of a standard type inside e. A nil e gives nil: what is
// drawn for it is an artifact.
func (e *Elem) Add(typ string, opts ...Option) *Elem {
	if e == nil {
		return nil
	}
	kid := &Elem{Type: typ}
	for _, o := range opts {
		o(kid)
	}
	e.kids = append(e.kids, kid)
	return kid
}

func (e *Elem) set(key, s string) {
	if s == "" {
		return
	}
	if e.texts == nil {
		e.texts = map[string]string{}
	}
	e.texts[key] = s
}

// Alt is read out instead of a picture.
func Alt(s string) Option { return func(e *Elem) { e.set("Alt", s) } }

// Actual is read out instead of a drawn sign.
func Actual(s string) Option { return func(e *Elem) { e.set("ActualText", s) } }

// ID names an element; a Note must have one, unique in the document.
func ID(s string) Option { return func(e *Elem) { e.set("ID", s) } }

func attr(owner string, kv dict) Option {
	return func(e *Elem) {
		kv["O"] = name(owner)
		e.attrs = append(e.attrs, kv)
	}
}

// Scope says whether a table head (TH) is that of a "Column", a "Row" or
// "Both".
func Scope(s string) Option { return attr("Table", dict{"Scope": name(s)}) }

// HeadOf says the same of a head that spans several columns.
func HeadOf(scope string, columns int) Option {
	return attr("Table", dict{"Scope": name(scope), "ColSpan": columns})
}

// Numbering says how a list (L) is numbered: "Disc", "Decimal" or "None".
func Numbering(s string) Option { return attr("List", dict{"ListNumbering": name(s)}) }

// Box tells the place of a figure on its page, in points from the top left of
// a page of height pageH. It is known only when the figure is drawn.
func (e *Elem) Box(pageH, x, y, w, h float64) {
	if e != nil {
		attr("Layout", dict{"Placement": name("Block"), "BBox": array{x, pageH - y - h, x + w, pageH - y}})(e)
	}
}

// prune drops elements that hold nothing, such as the title of a table that
// was never drawn. Cells stay: an empty one is still a cell.
func (e *Elem) prune() bool {
	kept := e.kids[:0]
	for _, k := range e.kids {
		if c, ok := k.(*Elem); ok && !c.prune() {
			continue
		}
		kept = append(kept, k)
	}
	e.kids = kept
	return len(kept) > 0 || e.Type == "TD" || e.Type == "TH"
}
