package trial

import (
	"fmt"

	"kindvriendelijk/app/document"
)

// The measures of [Long].
const (
	LongTables = 60
	LongCharts = 100
	longLines  = 8450
)

// Long is a document of about 300 pages: the portfolio's prose, sixty of its
// tables and a hundred of its charts, over and over, each chart with another
// number in its title.
func Long() *document.Document {
	d := Portfolio()
	var pool pieces
	for _, p := range d.Parts {
		pool.collect(p.Blocks)
	}
	d.Parts = []document.Part{{ID: "inhoud", Key: "Inhoud", Title: "Inhoud", Blocks: []document.Block{document.Contents{Depth: 2}}}}
	lines, tables, charts := 0, 0, 0
	for n := 1; lines < longLines; n++ {
		part := document.Part{ID: fmt.Sprintf("deel-%d", n), Key: fmt.Sprintf("Deel %d", n), Number: fmt.Sprint(n), Title: fmt.Sprintf("Deel %d van het lange document", n)}
		for h := 1; h <= 4; h++ {
			part.Blocks = append(part.Blocks, document.Heading{Level: 2, Text: fmt.Sprintf("Hoofdstuk %d.%d", n, h)})
			for k := range 12 {
				p := pool.prose[(n*48+h*12+k)%len(pool.prose)]
				part.Blocks = append(part.Blocks, p)
				lines += 1 + len(document.Plain(p.Runs))/68
			}
			if tables < LongTables && h%2 == 1 {
				part.Blocks = append(part.Blocks, pool.tables[tables%len(pool.tables)])
				tables++
			}
			for range min(2, LongCharts-charts) {
				part.Blocks = append(part.Blocks, pool.charts[charts%len(pool.charts)])
				charts++
			}
		}
		d.Parts = append(d.Parts, part)
	}
	d.Parts = append(d.Parts, document.Part{ID: "bewijs", Key: "Bewijs", Title: "Bewijslijst", Annex: true, Blocks: []document.Block{document.EvidenceIndex{}}})
	return d
}

// pieces are the blocks of a document, by kind.
type pieces struct {
	prose  []document.Paragraph
	tables []document.Table
	charts []document.Chart
}

func (p *pieces) collect(blocks []document.Block) {
	const enough = 150 // letters, for a paragraph worth repeating
	document.Walk(blocks, func(b document.Block) {
		switch b := b.(type) {
		case document.Paragraph:
			if runs := withoutPages(b.Runs); len(document.Plain(runs)) > enough {
				p.prose = append(p.prose, document.Paragraph{Runs: runs})
			}
		case document.Table:
			if !b.Plain {
				p.tables = append(p.tables, b)
			}
		case document.Chart:
			p.charts = append(p.charts, b)
		}
	})
}

// withoutPages leaves out references to pages of parts that are not repeated.
func withoutPages(runs []document.Run) []document.Run {
	var out []document.Run
	for _, r := range runs {
		if r.Page == "" {
			out = append(out, r)
		}
	}
	return out
}
