package portfolio_test

import (
	"regexp"
	"testing"

	"kindvriendelijk/app/document"
)

// visit calls fn for every block of a document.
func visit(d *document.Document, fn func(document.Block)) {
	for _, p := range d.Parts {
		document.Walk(p.Blocks, fn)
	}
}

// allRuns are all runs of a document, those in tables and lists included.
func allRuns(d *document.Document) []document.Run {
	var out []document.Run
	for _, p := range d.Parts {
		out = append(out, p.Lead...)
	}
	visit(d, func(b document.Block) {
		switch b := b.(type) {
		case document.Paragraph:
			out = append(out, b.Runs...)
		case document.Figure:
			out = append(out, b.Caption...)
		case document.List:
			for _, item := range b.Items {
				out = append(out, item...)
			}
		case document.Table:
			for _, r := range b.Rows {
				for _, c := range r.Cells {
					out = append(out, c.Runs...)
				}
			}
		}
	})
	return out
}

// places are the ids that links lead to, with how often each is there.
func places(d *document.Document) map[string]int {
	ids := map[string]int{}
	add := func(id string) {
		if id != "" {
			ids[id]++
		}
	}
	for _, p := range d.Parts {
		add(p.ID)
	}
	visit(d, func(b document.Block) {
		switch b := b.(type) {
		case document.Heading:
			add(b.ID)
		case document.Table:
			add(b.ID)
		case document.Figure:
			add(b.ID)
		case document.Chart:
			add(b.Describe().ID)
		}
	})
	return ids
}

var number = regexp.MustCompile(`B-\d+`)

// sound checks what holds in every document: a place has one id, a link leads
// somewhere, a proof that is called on is in the list, rows have a cell for
// each column.
func sound(t *testing.T, d *document.Document) {
	t.Helper()
	ids := places(d)
	for id, n := range ids {
		if n > 1 {
			t.Errorf("%d places are called %s", n, id)
		}
	}
	listed := map[string]bool{}
	for _, e := range d.Evidence {
		listed[e.Number] = true
	}
	for _, r := range allRuns(d) {
		if r.Page != "" && ids[r.Page] == 0 {
			t.Errorf("a reader is sent to the page of %s, which is not there", r.Page)
		}
		for _, ref := range number.FindAllString(r.Ref+" "+r.Text, -1) {
			if !listed[ref] {
				t.Errorf("[%s] is called on and not in the list of evidence", ref)
			}
		}
	}
	visit(d, func(b document.Block) {
		table, ok := b.(document.Table)
		if !ok {
			return
		}
		for _, r := range table.Rows {
			if !r.Group && len(r.Cells) != len(table.Columns) {
				t.Errorf("table %s has a row of %d cells below %d heads", table.ID, len(r.Cells), len(table.Columns))
			}
		}
	})
}
