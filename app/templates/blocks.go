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
