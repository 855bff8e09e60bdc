package templates

import (
	"strings"

	"kindvriendelijk/app/document"
)

// mark makes runs of their own of the places to fill in, and counts them.
func (f *Filled) mark(blocks []document.Block) []document.Block {
	for i, b := range blocks {
		switch b := b.(type) {
		case document.Heading:
			f.split([]document.Run{{Text: b.Text}})
		case document.Paragraph:
			b.Runs = f.split(b.Runs)
			blocks[i] = b
		case document.List:
			for k := range b.Items {
				b.Items[k] = f.split(b.Items[k])
			}
		case document.Quote:
			if strings.Contains(b.Text+b.By, gapSign) { // words to be filled in are no quote yet
				blocks[i] = document.Paragraph{Runs: f.split([]document.Run{{Text: "“" + b.Text + "”" + by(b.By)}})}
			}
		case document.Table:
			f.markTable(b)
		}
	}
	return blocks
}

func (f *Filled) markTable(t document.Table) {
	for _, c := range t.Columns {
		f.split([]document.Run{{Text: c.Title}})
	}
	for _, r := range t.Rows {
		for k := range r.Cells {
			r.Cells[k].Runs = f.split(r.Cells[k].Runs)
		}
	}
}

// by is who said it, behind the words.
func by(who string) string {
	if who == "" {
		return ""
	}
	return " — " + who
}

func (f *Filled) split(runs []document.Run) []document.Run {
	var out []document.Run
	for _, r := range runs {
		from := 0
		piece := func(to int, bold bool) {
			if to > from {
				p := r
				p.Text, p.Bold = r.Text[from:to], r.Bold || bold
				out = append(out, p)
			}
			from = to
		}
		for _, at := range gapPlace.FindAllStringIndex(r.Text, -1) {
			piece(at[0], false)
			f.Gaps = append(f.Gaps, strings.TrimSuffix(strings.TrimPrefix(r.Text[at[0]:at[1]], gapSign), "]"))
			piece(at[1], true)
		}
		piece(len(r.Text), false)
		if r.Text == "" {
			out = append(out, r)
		}
	}
	return out
}
