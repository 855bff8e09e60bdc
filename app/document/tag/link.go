package tag

// Place is a point to go to: a page from 1, and points from its top.
type Place struct {
	Page int
	Y    float64
}

// Rect is an area on a page, in points from its top left.
type Rect struct{ X, Y, W, H float64 }

// annot is a link on a page; one Link element may have several, one a line.
type annot struct {
	elem     *Elem
	page     int
	area     Rect
	address  string // or
	place    Place
	contents string
	ref      ref
}

// Link makes an area of the page under way lead to a place in the document.
// Contents says where it leads, for those who don't see it.
func (d *Doc) Link(e *Elem, area Rect, to Place, contents string) {
	d.link(&annot{elem: e, area: area, place: to, contents: contents})
}

// Web makes an area of the page under way lead to an address.
func (d *Doc) Web(e *Elem, area Rect, address, contents string) {
	d.link(&annot{elem: e, area: area, address: address, contents: contents})
}

func (d *Doc) link(a *annot) {
	if a.elem == nil || a.elem.Type != "Link" {
		d.fail("link %q outside a Link element", a.contents)
		return
	}
	if len(d.pages) == 0 {
		d.fail("link %q before the first page", a.contents)
		return
	}
	a.page = len(d.pages)
	a.elem.kids = append(a.elem.kids, a)
	d.pages[a.page-1].annots = append(d.pages[a.page-1].annots, a)
}

// annotation is the link as an object; key is its entry in the parent tree.
func (a *annot) object(f *file, key int) (dict, error) {
	h := f.pages[a.page-1].h
	o := dict{"Subtype": name("Link"), "F": 4, // print
		"Rect":   array{a.area.X, h - a.area.Y - a.area.H, a.area.X + a.area.W, h - a.area.Y},
		"Border": array{0, 0, 0}, "Contents": text(a.contents), "StructParent": key}
	if a.address != "" {
		o["A"] = dict{"S": name("URI"), "URI": str(a.address)}
		return o, nil
	}
	dest, err := f.place(a.place)
	if err != nil {
		return nil, err
	}
	o["Dest"] = dest
	return o, nil
}

// Bookmark is a line of the outline; Level counts from 1.
type Bookmark struct {
	Level int
	Title string
	At    Place
	Elem  *Elem // its heading
}

// Bookmark adds a line to the outline, in reading order.
func (d *Doc) Bookmark(b Bookmark) { d.marks = append(d.marks, b) }
