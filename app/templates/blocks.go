package templates

import (
	"regexp"
	"strings"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/document/markdown"
)

// hardBreak ends a line within a paragraph: a line of a template stays one.
const hardBreak = "  "

// box begins a point to tick.
const box = "☐"

var (
	cellEnd = regexp.MustCompile(`(^|[^\\])\|`)
	dashes  = regexp.MustCompile(`^\|[\s|:-]+\|$`)
)

// blocksOf reads a filled text: Markdown, with tables of lines that begin with
// an upright stroke, and a line of three dashes where a page ends.
func blocksOf(text string) []document.Block {
	var out []document.Block
	var plain, table []string
	flush := func() {
		if len(table) > 0 {
			out = append(out, tableOf(table))
		}
		out = append(out, points(markdown.Blocks(strings.Join(plain, "\n")))...)
		plain, table = nil, nil
	}
	for _, line := range strings.Split(text, "\n") {
		trimmed := strings.TrimSpace(line)
		switch {
		case strings.HasPrefix(trimmed, "|"):
			if len(table) == 0 {
				flush()
			}
			table = append(table, trimmed)
		case trimmed == "---":
			flush()
			out = append(out, document.PageBreak{})
		default:
			if len(table) > 0 {
				flush()
			}
			plain = append(plain, line+hardBreak)
		}
	}
	flush()
	return out
}

// points makes a paragraph of each point to tick.
func points(blocks []document.Block) []document.Block {
	var out []document.Block
	for _, b := range blocks {
		l, ok := b.(document.List)
		if !ok || len(l.Items) == 0 || !strings.HasPrefix(document.Plain(l.Items[0]), box) {
			out = append(out, b)
			continue
		}
		for _, item := range l.Items {
			out = append(out, document.Paragraph{Runs: item})
		}
	}
	return out
}

// tableOf reads a table: heads, a line of dashes, and rows.
func tableOf(lines []string) document.Table {
	t := document.Table{Plain: true}
	for i, line := range lines {
		if dashes.MatchString(line) {
			continue
		}
		row := document.Row{}
		for _, c := range cells(line) {
			row.Cells = append(row.Cells, document.Cell{Runs: markdown.Inline(c)})
		}
		if i > 0 {
			t.Rows = append(t.Rows, row)
			continue
		}
		for _, c := range row.Cells {
			t.Columns = append(t.Columns, document.Column{Title: document.Plain(c.Runs)})
		}
	}
	return t
}

func cells(line string) []string {
	line = strings.TrimSuffix(strings.TrimPrefix(line, "|"), "|")
	var out []string
	for {
		at := cellEnd.FindStringIndex(line)
		if at == nil {
			return append(out, strings.TrimSpace(line))
		}
		out = append(out, strings.TrimSpace(line[:at[1]-1]))
		line = line[at[1]:]
	}
}

// sideBySide leaves room for another language beside each paragraph. Tables
// stay as they are.
func sideBySide(blocks []document.Block) []document.Block {
	var out []document.Block
	var rows []document.Row
	flush := func() {
		if len(rows) > 0 {
			out = append(out, document.Table{Plain: true, Rows: rows,
				Columns: []document.Column{{Title: "Nederlands", Weight: 1}, {Title: gap("tweede taal"), Weight: 1}}})
		}
		rows = nil
	}
	add := func(runs []document.Run) {
		rows = append(rows, document.Row{Cells: []document.Cell{{Runs: runs}, {}}})
	}
	for _, b := range blocks {
		switch b := b.(type) {
		case document.Heading:
			add([]document.Run{{Text: b.Text, Bold: true}})
		case document.Paragraph:
			add(b.Runs)
		case document.List:
			for _, item := range b.Items {
				add(append([]document.Run{{Text: "• "}}, item...))
			}
		case document.Quote:
			add([]document.Run{{Text: "“" + b.Text + "”", Italic: true}})
		default:
			flush()
			out = append(out, b)
		}
	}
	flush()
	return out
}

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
			for _, c := range b.Columns {
				f.split([]document.Run{{Text: c.Title}})
			}
			for _, r := range b.Rows {
				for k := range r.Cells {
					r.Cells[k].Runs = f.split(r.Cells[k].Runs)
				}
			}
		}
	}
	return blocks
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
