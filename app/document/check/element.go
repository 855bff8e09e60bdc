package check

import (
	"strings"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"
)

const standard = "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 " +
	"L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot " +
	"Ruby RB RT RP Warichu WT WP Figure Formula Form"

// What an element may hold, and where it must be.
var (
	mayHold = map[string]string{"Table": "TR THead TBody TFoot Caption", "THead": "TR", "TBody": "TR", "TFoot": "TR", "TR": "TH TD",
		"L": "LI Caption L", "LI": "Lbl LBody", "TOC": "TOCI TOC Caption"}
	mustBeIn = map[string]string{"TR": "Table THead TBody TFoot", "TH": "TR", "TD": "TR", "THead": "Table", "TBody": "Table", "TFoot": "Table",
		"LI": "L", "Lbl": "LI Note Reference BibEntry", "LBody": "LI", "TOCI": "TOC"}
)

// kind is the standard type that a type stands for.
func (c *checker) kind(s string) string {
	seen := map[string]bool{}
	for !has(standard, s) {
		c.say(!seen[s], "02-003: circular role %s", s)
		if seen[s] || c.roles[s] == "" {
			c.say(false, "02-001: type %s stands for nothing standard", s)
			return s
		}
		seen[s] = true
		s = c.roles[s]
	}
	return s
}

// element walks the tree in reading order. It returns the number of columns of
// a cell or a row, so that a table can be seen to be regular.
func (c *checker) element(o types.Object, up int, upKind string, pg int) int {
	e := c.dict(o)
	id := obj(o)
	kind := c.kind(name(c.get(e["S"])))
	c.kinds[id] = kind
	if !has("Link Span Reference Quote Code Lbl", kind) {
		c.order.WriteByte('\n')
	}
	c.place(e, id, up, kind, upKind)
	cols := c.particulars(e, id, kind)
	if r := obj(e["Pg"]); r != 0 {
		pg = r
	}
	kids := c.list(e["K"])
	c.say(len(kids) > 0 || kind == "TD" || kind == "TH", "empty element %s %d", kind, id)
	width := -1
	for _, k := range kids {
		n := c.kid(k, id, kind, pg)
		switch kind {
		case "TR":
			cols += n
		case "Table", "THead", "TBody", "TFoot":
			if n > 0 {
				c.say(width < 0 || n == width, "15-005: a row of %d columns in a table of %d", n, width)
				width, cols = n, n
			}
		}
	}
	c.say(kind != "Link" || c.annotated(kids), "Link %d without annotation", id)
	if s := c.str(e["ActualText"]); s != "" {
		c.order.WriteString(s)
	}
	return cols
}

// annotated tells whether a link is among the children of its element.
func (c *checker) annotated(kids types.Array) bool {
	for _, k := range kids {
		if name(c.get(c.dict(k)["Type"])) == "OBJR" {
			return true
		}
	}
	return false
}

// place looks at where an element stands.
func (c *checker) place(e types.Dict, id, up int, kind, upKind string) {
	c.say(obj(e["P"]) == up, "element %d (%s): wrong P", id, kind)
	if list := mayHold[upKind]; list != "" {
		c.say(has(list, kind), "09-004/005/006: %s inside %s", kind, upKind)
	}
	if list := mustBeIn[kind]; list != "" {
		c.say(has(list, upKind), "09-004/005/006: %s outside %s (in %s)", kind, list, upKind)
	}
	if l := c.get(e["Lang"]); l != nil {
		c.say(langTag.MatchString(c.str(l)), "11-00x: Lang %q", c.str(l))
	}
	if s := c.str(e["ID"]); s != "" {
		c.say(!c.ids[s], "19-004: ID %s twice", s)
		c.ids[s] = true
	}
}

// particulars looks at what a kind asks of its elements. It returns the columns
// of a cell.
func (c *checker) particulars(e types.Dict, id int, kind string) int {
	attr := func(key string) types.Object {
		for _, a := range c.list(e["A"]) {
			if v := c.get(c.dict(a)[key]); v != nil {
				return v
			}
		}
		return nil
	}
	switch kind {
	case "H":
		c.say(false, "14-007: H among numbered headings")
	case "H1", "H2", "H3", "H4", "H5", "H6":
		c.levels = append(c.levels, int(kind[1]-'0'))
	case "Figure", "Formula":
		alt := c.str(e["Alt"])
		c.say(strings.TrimSpace(alt+c.str(e["ActualText"])) != "", "13-004/17-002: %s %d without Alt", kind, id)
		c.say(attr("BBox") != nil, "%s %d without BBox", kind, id)
		c.alts = append(c.alts, alt)
		c.order.WriteString(alt)
	case "Note":
		c.say(c.str(e["ID"]) != "", "19-003: Note without ID")
	case "TH", "TD":
		c.say(kind == "TD" || has("Row Column Both", name(attr("Scope"))), "15-003: TH without Scope")
		if n, ok := num(attr("ColSpan")); ok {
			return n
		}
		return 1
	}
	return 0
}

// kid is a child: content, an annotation, or an element, of which the columns
// are returned.
func (c *checker) kid(k types.Object, id int, kind string, pg int) int {
	if n, ok := num(c.get(k)); ok {
		c.content(pg, n, id)
		return 0
	}
	d := c.dict(k)
	switch name(c.get(d["Type"])) {
	case "MCR":
		if r := obj(d["Pg"]); r != 0 {
			pg = r
		}
		n, _ := num(c.get(d["MCID"]))
		c.content(pg, n, id)
	case "OBJR":
		a := obj(d["Obj"])
		c.say(c.objrs[a] == 0, "annotation %d in two elements", a)
		c.objrs[a] = id
	default:
		return c.element(k, id, kind, pg)
	}
	return 0
}

// content is one sequence that an element holds.
func (c *checker) content(pg, n, elem int) {
	p := c.pageNo[pg]
	c.say(p > 0, "element %d: content on no page", elem)
	if c.inTree[p] == nil {
		c.inTree[p] = map[int]int{}
	}
	c.say(c.inTree[p][n] == 0, "page %d: MCID %d in two elements", p, n)
	c.inTree[p][n] = elem
	if c.kinds[elem] != "Figure" { // its Alt is heard instead
		c.order.WriteString(c.texts[[2]int{p, n}])
	}
}
