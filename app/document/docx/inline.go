package docx

import (
	"fmt"
	"hash/fnv"
	"strings"

	"kindvriendelijk/app/document"
)

// box is a box to tick. In the text it becomes one that can be ticked.
const box = "☐"

const tickBox = `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>` +
	`<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr>` +
	`<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/></w:rPr><w:t>` + box + `</w:t></w:r></w:sdtContent></w:sdt>`

func (w *writer) runs(runs []document.Run) string {
	var b strings.Builder
	for _, r := range runs {
		b.WriteString(w.run(r))
	}
	return b.String()
}

func (w *writer) run(r document.Run) string {
	look := ""
	if w.options.Highlight != nil && w.options.Highlight(r) {
		look = `<w:highlight w:val="yellow"/>`
	}
	switch {
	case r.Ref != "":
		return w.reference(r.Ref, look)
	case r.Page != "":
		for _, e := range w.outline {
			if e.ID == r.Page {
				return inside(e.ID, entryTitle(e), look)
			}
		}
	case document.Address(r.Link) != "":
		if r.Text == "" {
			r.Text = r.Link
		}
		return fmt.Sprintf(`<w:hyperlink r:id="%s" w:history="1">%s</w:hyperlink>`, w.link(document.Address(r.Link)), run(r, `<w:rStyle w:val="Hyperlink"/>`+look))
	}
	return run(r, look)
}

// reference names a proof, and leads to it when the document lists it.
func (w *writer) reference(number, look string) string {
	words := "[" + number + "]"
	if w.proofs[number] {
		return inside("bewijs-"+number, words, look)
	}
	return run(document.Run{Text: words}, look)
}

// inside leads to a place in the document.
func inside(id, words, look string) string {
	return fmt.Sprintf(`<w:hyperlink w:anchor="%s" w:history="1">%s</w:hyperlink>`, mark(id), run(document.Run{Text: words}, look))
}

// text is words without a style.
func text(s string) string { return run(document.Run{Text: s}, "") }

// run writes the words of r; look is markup of properties. The order of
// properties is that of the schema.
func run(r document.Run, look string) string {
	if r.Text == "" {
		return ""
	}
	style, rest := "", look
	if strings.HasPrefix(look, "<w:rStyle") {
		end := strings.Index(look, "/>") + len("/>")
		style, rest = look[:end], look[end:]
	}
	properties := style
	if r.Bold {
		properties += "<w:b/>"
	}
	if r.Italic {
		properties += "<w:i/>"
	}
	properties += rest
	if properties != "" {
		properties = "<w:rPr>" + properties + "</w:rPr>"
	}
	var b strings.Builder
	for i, piece := range strings.Split(clean(r.Text), box) {
		if i > 0 {
			b.WriteString(tickBox)
		}
		if piece == "" {
			continue
		}
		words := strings.ReplaceAll(esc(piece), "\n", `</w:t><w:br/><w:t xml:space="preserve">`)
		b.WriteString("<w:r>" + properties + `<w:t xml:space="preserve">` + words + "</w:t></w:r>")
	}
	return b.String()
}

// bookmark makes a place that can be led to of what stands in it.
func (w *writer) bookmark(id, content string) string {
	w.marks++
	return fmt.Sprintf(`<w:bookmarkStart w:id="%d" w:name="%s"/>%s<w:bookmarkEnd w:id="%d"/>`, w.marks, mark(id), content, w.marks)
}

// mark is an id as the name of a bookmark: 40 signs at most, letters, digits
// and underscores only, which no two ids may come to share.
func mark(id string) string {
	h := fnv.New64a()
	_, _ = h.Write([]byte(id)) // never fails
	return fmt.Sprintf("m_%016x", h.Sum64())
}

// link is the id of the relation that leads to an address.
func (w *writer) link(address string) string {
	id, ok := w.links[address]
	if !ok {
		id = w.relate(relation{kind: "hyperlink", target: address, outside: true})
		w.links[address] = id
	}
	return id
}
