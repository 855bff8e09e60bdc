package html

import (
	"fmt"
	"strings"

	"kindvriendelijk/app/document"
)

// table writes rows in groups: a Group row opens a new body and heads it.
func (p *page) table(t document.Table) {
	id := t.ID
	if id == "" {
		id = "tabel"
	}
	id = p.id(id)
	caption := ""
	if !t.Plain {
		p.tables++
		caption = fmt.Sprintf("<caption id=\"%s-titel\"><span class=\"number\">Tabel %d.</span> %s</caption>\n", id, p.tables, esc(t.Title))
		p.put("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-labelledby=\"%s-titel\">\n", id)
	} else {
		p.put("<div class=\"wide\">\n")
	}
	p.put("<table id=\"%s\">\n%s", id, caption)
	p.tableHead(t)
	open := false
	for _, r := range t.Rows {
		if r.Group || !open {
			if open {
				p.put("</tbody>\n")
			}
			p.put("<tbody>\n")
			open = true
		}
		p.row(t, r)
	}
	if open {
		p.put("</tbody>\n")
	}
	p.put("</table>\n</div>\n")
	if t.Source != "" {
		p.put("<p class=\"source\">Bron: %s</p>\n", p.runs(document.Linked(t.Source)))
	}
}

func (p *page) tableHead(t document.Table) {
	named := false
	for _, c := range t.Columns {
		named = named || strings.TrimSpace(c.Title) != ""
	}
	if !named {
		return
	}
	p.put("<thead><tr>")
	for _, c := range t.Columns {
		if strings.TrimSpace(c.Title) == "" {
			p.put("<td></td>")
			continue
		}
		p.put("<th scope=\"col\"%s>%s</th>", numeric(c.Kind), esc(c.Title))
	}
	p.put("</tr></thead>\n")
}

func numeric(k document.Kind) string {
	if k == document.Number {
		return " class=\"n\""
	}
	return ""
}

func (p *page) row(t document.Table, r document.Row) {
	if r.Group {
		text := ""
		if len(r.Cells) > 0 {
			text = p.runs(r.Cells[0].Runs)
		}
		p.put("<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"%d\">%s</th></tr>\n", max(len(t.Columns), 1), text)
		return
	}
	class := ""
	if r.Total {
		class = " class=\"total\""
	}
	p.put("<tr%s>", class)
	for i, c := range r.Cells {
		var kind document.Kind
		if i < len(t.Columns) {
			kind = t.Columns[i].Kind
		}
		text := p.cell(c)
		if i == 0 && text != "" && len(r.Cells) > 1 {
			p.put("<th scope=\"row\">%s</th>", text)
		} else {
			p.put("<td%s>%s</td>", numeric(kind), text)
		}
	}
	p.put("</tr>\n")
}

// marks are a sign to see and a word for each state of a cell.
var marks = map[document.State][2]string{
	document.Done: {"✓", "gerealiseerd"}, document.Busy: {"◐", "in uitvoering"}, document.Planned: {"○", "gepland"},
	document.Stuck: {"‖", "uitgesteld"}, document.Stopped: {"✕", "stopgezet"}, document.Idea: {"·", "idee"},
}

func (p *page) cell(c document.Cell) string {
	text := p.runs(c.Runs)
	mark, ok := marks[c.State]
	if !ok {
		return text
	}
	if text == "" {
		text = mark[1]
	}
	return fmt.Sprintf("<span class=\"mark\" aria-hidden=\"true\">%s</span> %s", mark[0], text)
}

// values writes the figures of a chart as a table that opens on demand.
func (p *page) values(rows [][]string, title string, open bool) {
	if len(rows) == 0 {
		return
	}
	p.put("<details%s><summary>De cijfers als tabel</summary>\n<div class=\"wide\"><table>\n<caption>%s</caption>\n<thead><tr>", opened(open), esc(title))
	for _, head := range rows[0] {
		p.put("<th scope=\"col\">%s</th>", esc(head))
	}
	p.put("</tr></thead>\n<tbody>\n")
	for _, row := range rows[1:] {
		p.put("<tr>")
		for i, v := range row {
			if i == 0 && strings.TrimSpace(v) != "" {
				p.put("<th scope=\"row\">%s</th>", esc(v))
			} else {
				p.put("<td class=\"n\">%s</td>", esc(v))
			}
		}
		p.put("</tr>\n")
	}
	p.put("</tbody>\n</table></div></details>\n")
}

func opened(open bool) string {
	if open {
		return " open"
	}
	return ""
}
