package pdf

import "kindvriendelijk/app/document"

// Result tells what a person should know about a written document.
type Result struct {
	Pages     int
	CorePages int            // without the cover and the annexes
	Parts     []PartPages    // in the order of the document
	Page      map[string]int // of each part, heading, table, figure and proof, by its ID
	Warnings  []string       // in Dutch: what was replaced, left out or not found
}

// PartPages tells where a part stands. A page that two parts share counts for
// both.
type PartPages struct {
	ID          string
	First, Last int
	Annex       bool
}

// result gathers what the pages tell.
func (w *writer) result(pages []*page) Result {
	res := Result{Pages: len(pages), Page: w.places(), Warnings: w.warnings}
	for i, p := range w.doc.Parts {
		res.Parts = append(res.Parts, PartPages{ID: document.PartID(p, i), Annex: p.Annex})
	}
	for _, pg := range pages {
		core := false
		for _, op := range pg.placed {
			if op.item == nil || op.item.part == 0 {
				continue
			}
			p := &res.Parts[op.item.part-1]
			if p.First == 0 {
				p.First = pg.no
			}
			p.Last = pg.no
			core = core || !p.Annex
		}
		if core {
			res.CorePages++
		}
	}
	return res
}

// places are the pages of all that has an ID.
func (w *writer) places() map[string]int {
	pages := map[string]int{}
	found := func(id, anchor string) {
		if at, ok := w.anchors[anchor]; ok && id != "" {
			pages[id] = at.Page
		}
	}
	for _, e := range w.outline {
		found(e.ID, e.ID)
	}
	for _, e := range w.doc.Evidence {
		found(e.Number, evidenceID(e.Number))
	}
	for _, p := range w.doc.Parts {
		document.Walk(p.Blocks, func(b document.Block) {
			switch b := b.(type) {
			case document.Table:
				found(b.ID, b.ID)
			case document.Figure:
				found(b.ID, b.ID)
			case document.Chart:
				if b.Chart != nil {
					found(b.Describe().ID, b.Describe().ID)
				}
			}
		})
	}
	return pages
}
