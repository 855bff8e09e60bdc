package docx

import (
	"fmt"
	"strings"

	"kindvriendelijk/app/document"
)

// contents leads to the parts and their headings down to depth. Word fills in
// page numbers when its user asks for them.
func (w *writer) contents(depth int) {
	depth = max(depth, 1)
	var shown []document.Entry
	for _, e := range w.outline {
		if !e.Hidden && e.Level <= depth {
			shown = append(shown, e)
		}
	}
	for i, e := range shown {
		before, after := "", ""
		if i == 0 {
			before = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \o "1-` + fmt.Sprint(depth) +
				`" \h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`
		}
		if i == len(shown)-1 {
			after = `<w:r><w:fldChar w:fldCharType="end"/></w:r>`
		}
		w.paragraph(fmt.Sprintf("TOC%d", min(e.Level, 3)), "", before+inside(e.ID, entryTitle(e), "")+after)
	}
}

// evidence lists every proof.
func (w *writer) evidence() {
	for _, e := range w.doc.Evidence {
		w.paragraph("", "<w:keepNext/>", w.bookmark("bewijs-"+e.Number, run(document.Run{Text: e.Number + " ", Bold: true}, "")+text(e.Title)))
		var facts []string
		for _, s := range []string{e.Proves, e.Type, e.Date, e.Owner, e.File, e.Consent} {
			if s != "" {
				facts = append(facts, s)
			}
		}
		if len(facts) > 0 {
			w.paragraph("Caption", "", text(strings.Join(facts, " · ")))
		}
	}
}
