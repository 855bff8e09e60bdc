package document

import "fmt"

// Entry is a line of the contents and of the bookmarks.
type Entry struct {
	Level  int // 1 for a part, 2 to 4 for its headings
	Number string
	Title  string
	ID     string
	Hidden bool // of a part that is not in the contents
}

// Outline lists the parts that have a title, and all headings, in the order of
// the document. Headings without an ID get one, the same on every call, and a
// level is never skipped. Writers take IDs and levels from here, so that links
// are the same on paper and in the browser.
func Outline(d *Document) []Entry {
	var out []Entry
	n := 0
	for i, p := range d.Parts {
		level := 1
		if p.Title != "" {
			out = append(out, Entry{1, p.Number, p.Title, PartID(p, i), p.Hidden})
		}
		Walk(p.Blocks, func(b Block) {
			h, ok := b.(Heading)
			if !ok {
				return
			}
			n++
			level = min(max(h.Level, 2), level+1, 4)
			id := h.ID
			if id == "" {
				id = fmt.Sprintf("kop-%d", n)
			}
			out = append(out, Entry{level, h.Number, h.Text, id, p.Hidden})
		})
	}
	return out
}

// PartID is the ID of part number i (from 0) of a document.
func PartID(p Part, i int) string {
	if p.ID != "" {
		return p.ID
	}
	return fmt.Sprintf("deel-%d", i+1)
}

// Walk calls visit for every block in reading order, also for those inside a
// [Side] or a [CallOut], after the block that holds them.
func Walk(blocks []Block, visit func(Block)) {
	for _, b := range blocks {
		visit(b)
		switch b := b.(type) {
		case Side:
			Walk(b.Blocks, visit)
		case CallOut:
			Walk(b.Blocks, visit)
		}
	}
}
