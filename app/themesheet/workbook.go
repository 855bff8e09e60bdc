package themesheet

import (
	"kindvriendelijk/app/document/xlsx"
	"kindvriendelijk/app/figures"
)

// Sheets are the key figures of the theme as a table, and all its figures one
// below the other, for whoever wants to count on.
func Sheets(m *Material) []xlsx.Sheet { return []xlsx.Sheet{m.keySheet(), m.allSheet()} }

func (m *Material) keySheet() xlsx.Sheet {
	others := m.beside()
	s := xlsx.Sheet{Name: "Kerncijfers", Columns: []xlsx.Column{{Head: "Cijfer"}, {Head: "Eenheid"}, {Head: m.Dossier.Name, Kind: xlsx.Number, Digits: 2},
		{Head: "Jaar"}, {Head: "Voorlopig"}, {Head: "Trend"}, {Head: "Sinds"}}}
	for _, a := range others {
		s.Columns = append(s.Columns, xlsx.Column{Head: a.Name, Kind: xlsx.Number, Digits: 2})
	}
	s.Columns = append(s.Columns, xlsx.Column{Head: "Bron"}, xlsx.Column{Head: "Definitie"})
	for _, p := range m.Pages {
		v, _ := newest(p)
		row := []any{p.Name, p.Unit, number(v), v.Period, yes(v.Provisional), p.Trend.Verdict.Name(), p.Trend.From.Period}
		for _, a := range others {
			row = append(row, numberIn(p, a, v.Period))
		}
		s.Rows = append(s.Rows, append(row, p.SourceName(), p.Definition))
	}
	return s
}

func (m *Material) allSheet() xlsx.Sheet {
	s := xlsx.Sheet{Name: "Alle cijfers", Columns: []xlsx.Column{{Head: "Cijfer"}, {Head: "Gebied"}, {Head: "Periode"}, {Head: "Verdeling"},
		{Head: "Waarde", Kind: xlsx.Number, Digits: 2}, {Head: "Eenheid"}, {Head: "Voorlopig"}, {Head: "Opmerking"}, {Head: "Bron"}}}
	for _, p := range m.Pages {
		source := sourceOf(p)
		add := func(area string, v figures.Value) {
			division := "totaal"
			if v.Breakdown != "" {
				division = figures.BreakdownName(v.Breakdown)
			}
			s.Rows = append(s.Rows, []any{p.Name, area, v.Period, division, number(v), p.Unit, yes(v.Provisional), remark(v), source(v)})
		}
		for _, x := range p.Series {
			for _, v := range x.Values {
				add(x.Area.Name, v)
			}
		}
		for _, v := range p.Parts {
			add(m.Dossier.Name, v)
		}
	}
	return s
}

// number is the value of a cell; what is missing says why.
func number(v figures.Value) any {
	if v.Missing != "" {
		return v.Missing.Name()
	}
	return v.Value
}

func numberIn(p figures.Page, a figures.Area, period string) any {
	for _, s := range p.Series {
		if s.Area.Code == a.Code {
			if v, ok := s.At(period); ok {
				return number(v)
			}
		}
	}
	return nil
}

func yes(is bool) string {
	if is {
		return "ja"
	}
	return ""
}

// remark is how a value came about when it was not brought in as it is.
func remark(v figures.Value) string {
	switch {
	case v.Computed:
		return "berekend"
	case v.Merged:
		return "vroegere gemeenten samengeteld"
	case v.Forecast:
		return "raming"
	}
	return ""
}

// sourceOf finds the source of a value of a page.
func sourceOf(p figures.Page) func(figures.Value) string {
	byImport := map[string]string{}
	for _, i := range p.Imports {
		byImport[i.ID] = i.Source
	}
	return func(v figures.Value) string {
		if s := byImport[v.Import]; s != "" {
			return s
		}
		return p.Indicator.Source
	}
}
