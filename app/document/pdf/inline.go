package pdf

import (
	"fmt"

	"kindvriendelijk/app/document/tag"
)

// inline gives the pieces of one text their elements: links are made when they
// are drawn, so that they are read where they stand.
type inline struct {
	w     *writer
	elem  *tag.Elem // nil: decoration
	links map[int16]*tag.Elem
}

// in is a text that belongs to e.
func (w *writer) in(e *tag.Elem) *inline { return &inline{w: w, elem: e} }

// of gives the element of a piece and, when that is a link, where it leads.
func (in *inline) of(t *text, no int16) (*tag.Elem, *target) {
	if no == 0 || in.elem == nil {
		return in.elem, nil
	}
	to := &t.targets[no-1]
	if !in.w.reaches(*to) {
		return in.elem, nil
	}
	e := in.links[no]
	if e == nil {
		e = in.elem.Add("Link")
		if in.links == nil {
			in.links = map[int16]*tag.Elem{}
		}
		in.links[no] = e
	}
	return e, to
}

// id is the place in the document that a target names.
func (t target) id() string {
	if t.ref != "" {
		return evidenceID(t.ref)
	}
	return t.page
}

func (w *writer) reaches(to target) bool {
	if to.link != "" {
		return true
	}
	_, ok := w.anchors[to.id()]
	return ok
}

// lead lays a link over an area.
func (p *pen) lead(e *tag.Elem, to target, area tag.Rect) {
	switch {
	case to.link != "":
		p.doc.Web(e, area, to.link, to.link)
	case to.ref != "":
		p.goTo(e, area, to.id(), fmt.Sprintf("Naar bewijs %s, %s", to.ref, p.w.pageText(to.id())))
	default:
		p.goTo(e, area, to.page, "Naar "+p.w.pageText(to.page))
	}
}

// goTo makes an area lead to a named place.
func (p *pen) goTo(e *tag.Elem, area tag.Rect, id, contents string) {
	at := p.w.anchors[id]
	at.Y = max(0, at.Y-half)
	p.doc.Link(e, area, at, contents)
}

// pageText is how the page of a place is printed. In the first pass pages are
// not known; a number of two digits is the likeliest.
func (w *writer) pageText(id string) string {
	at, ok := w.anchors[id]
	switch {
	case ok:
		return fmt.Sprintf("p.\u00A0%d", at.Page)
	case w.anchors == nil:
		return "p.\u00A000"
	}
	return "p.\u00A0?"
}

func evidenceID(number string) string { return "bewijs:" + number }
