package themesheet

import (
	"cmp"
	"fmt"
	"slices"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/figures"
)

// mostBeside is how many other areas the table has room for, and mostRows how
// many figures. The workbook has all of them.
const (
	mostBeside = 2
	mostRows   = 20
)

// beside are the areas that the table compares with: larger ones first, and
// those with the most figures.
func (m *Material) beside() []figures.Area {
	n := map[figures.Area]int{}
	var order []figures.Area
	for _, p := range m.Pages {
		for _, s := range p.Series[1:] {
			if n[s.Area]++; n[s.Area] == 1 {
				order = append(order, s.Area)
			}
		}
	}
	wide := func(a figures.Area) int {
		if a.Level == "region" || a.Level == "country" {
			return 0
		}
		return 1
	}
	slices.SortStableFunc(order, func(a, b figures.Area) int { return cmp.Or(cmp.Compare(wide(a), wide(b)), cmp.Compare(n[b], n[a])) })
	return order[:min(mostBeside, len(order))]
}

// key is the table of the figures of the theme, the most general ones when there
// are many.
func (m *Material) key() []document.Block {
	if len(m.Pages) == 0 {
		return nil
	}
	others := m.beside()
	t := document.Table{ID: "kerncijfers", Title: m.keyTitle(), Wide: true, Columns: []document.Column{
		{Title: "Cijfer", Weight: 1.6}, {Title: m.Dossier.Name, Kind: document.Number}, {Title: "Jaar"}, {Title: "Trend"},
	}}
	for _, a := range others {
		t.Columns = append(t.Columns, document.Column{Title: a.Name, Kind: document.Number})
	}
	t.Columns = append(t.Columns, document.Column{Title: "Bron", Weight: 1})
	for _, p := range m.Pages[:min(mostRows, len(m.Pages))] {
		v, _ := newest(p)
		row := []string{p.Name, show(p, v), v.Period, cmp.Or(trendWord(p.Trend), "–")}
		for _, a := range others {
			row = append(row, showIn(p, a, v.Period))
		}
		t.Rows = append(t.Rows, document.Cells(append(row, p.SourceName())...))
	}
	out := []document.Block{document.Heading{Level: 2, Text: "De kerncijfers"}, t}
	if more := len(m.Pages) - mostRows; more > 0 {
		out = append(out, document.Paragraph{Runs: document.Text(fmt.Sprintf("Er zijn nog %d andere cijfers over dit thema. Ze staan in het rekenblad dat bij dit themablad hoort.", more))})
	}
	return out
}

func (m *Material) keyTitle() string {
	if len(m.Pages) == 1 {
		return "Wat we weten: één cijfer"
	}
	return fmt.Sprintf("Wat we weten: %d cijfers, met hun nieuwste jaar", min(mostRows, len(m.Pages)))
}

// show writes a value; a provisional one has a star.
func show(p figures.Page, v figures.Value) string {
	if v.Missing == "" && v.Provisional {
		return p.Show(v) + "*"
	}
	return p.Show(v)
}

// showIn is the value of another area in the same period.
func showIn(p figures.Page, a figures.Area, period string) string {
	for _, s := range p.Series {
		if s.Area.Code != a.Code {
			continue
		}
		if v, ok := s.At(period); ok {
			return show(p, v)
		}
	}
	return "–"
}
