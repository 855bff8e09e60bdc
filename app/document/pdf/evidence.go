package pdf

import (
	"fmt"
	"strings"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/document/tag"
)

// evidenceIndex lists every proof with the pages that call on it. Each number
// is the target of its references; each page leads back to the claim.
func (w *writer) evidenceIndex(f *flow, fr frame, up *tag.Elem) {
	if len(w.doc.Evidence) == 0 {
		return
	}
	t := document.Table{Wide: true, Plain: true, Columns: []document.Column{
		{Title: "Nr."},
		{Title: "Wat het is", Weight: 2.4},
		{Title: "Wat het bewijst", Weight: 1.5},
		{Title: "Bestand en toestemming"},
		{Title: "Aangehaald op p."},
	}}
	var anchors []string
	for _, e := range w.doc.Evidence {
		about := joinFilled(", ", e.Type, e.Date)
		about = joinFilled(" · ", about, e.Owner)
		what := []document.Run{{Text: e.Title, Bold: true}, {Text: "\n" + about}}
		var file []document.Run
		if e.File != "" {
			file = append(file, document.Run{Text: e.File})
		}
		if e.Consent != "" {
			file = append(file, document.Run{Text: strings.Repeat("\n", len(file)) + e.Consent, Italic: true})
		}
		t.Rows = append(t.Rows, document.Row{Cells: []document.Cell{
			{Runs: []document.Run{{Text: strings.ReplaceAll(e.Number, "-", string(hardHyphen)), Bold: true}}},
			{Runs: what}, {Runs: document.Text(e.Proves)}, {Runs: file}, {Runs: w.citedOn(e.Number)},
		}})
		anchors = append(anchors, evidenceID(e.Number))
	}
	w.placeTable(f, fr, up, grid{Table: t, anchors: anchors})
}

func joinFilled(sep string, parts ...string) string {
	var filled []string
	for _, p := range parts {
		if p != "" {
			filled = append(filled, p)
		}
	}
	return strings.Join(filled, sep)
}

// citedOn is the list of pages, each a link to the first claim on that page.
func (w *writer) citedOn(ref string) []document.Run {
	var runs []document.Run
	seen := 0
	for n := 1; ; n++ {
		at, ok := w.anchors[citeID(ref, n)]
		if !ok {
			break
		}
		if at.Page == seen {
			continue
		}
		if seen != 0 {
			runs = append(runs, document.Run{Text: ", "})
		}
		runs = append(runs, document.Run{Text: fmt.Sprint(at.Page), Page: citeID(ref, n)})
		seen = at.Page
	}
	if seen == 0 {
		return document.Text("nergens")
	}
	return runs
}

// citeID names the nth call on a proof.
func citeID(ref string, n int) string { return fmt.Sprintf("aanhaling:%s:%d", ref, n) }
