package portfolio

import (
	"slices"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/figures"
)

// drawn is how many indicators of a theme get a chart; the others stand in the
// table of their theme.
const drawn = 3

// figures is the annex with the figures by theme.
func (b builder) figures() []document.Block {
	var out []document.Block
	for _, theme := range b.Themes {
		var pages []figures.Page
		for _, p := range b.Figures {
			if _, _, ok := newest(p); ok && p.Theme == theme.Code {
				pages = append(pages, p)
			}
		}
		if len(pages) == 0 {
			continue
		}
		out = append(out, document.Heading{Level: 2, ID: "thema-" + theme.Code, Text: theme.Name}, b.themeTable(theme, pages))
		n := 0
		for _, p := range pages {
			if n == drawn {
				break
			}
			if c, ok := p.Line(); ok {
				out = append(out, document.Chart{Chart: c, Table: true})
				out = append(out, text(p.Record.Meaning)...)
				n++
			}
		}
	}
	return append(out, b.gaps()...)
}

// themeTable shows all indicators of a theme with one area to compare with.
func (b builder) themeTable(theme figures.Theme, pages []figures.Page) document.Table {
	other := ""
	for _, p := range pages {
		if len(p.Series) > 1 {
			other = p.Series[1].Area.Name
			break
		}
	}
	t := document.Table{ID: "cijfers-" + theme.Code, Title: theme.Name + ": wat we weten", Wide: true, Columns: []document.Column{
		{Title: "Cijfer", Weight: 1.4}, {Title: b.Dossier.Name, Kind: document.Number}, {Title: "Jaar"},
	}}
	if other != "" {
		t.Columns = append(t.Columns, document.Column{Title: other, Kind: document.Number})
	}
	t.Columns = append(t.Columns, document.Column{Title: "Richting"}, document.Column{Title: "Bron", Weight: 1})
	for _, p := range pages {
		last, shown, _ := newest(p)
		row := []string{p.Name, shown, last.Period}
		if other != "" {
			row = append(row, b.beside(p, other, last.Period))
		}
		row = append(row, p.Trend.Verdict.Name(), p.SourceName())
		t.Rows = append(t.Rows, cells(row...))
	}
	return t
}

// newest is the newest figure of our own municipality as readers see it: one
// that is hidden says so, when there is no other. ok is false when nobody
// counted it yet.
func newest(p figures.Page) (v figures.Value, shown string, ok bool) {
	own := p.Series[0]
	if v, ok := own.Last(); ok {
		return v, p.Show(v), true
	}
	for _, v := range slices.Backward(own.Values) {
		if v.Missing == figures.MissingHidden {
			return v, p.Show(v), true
		}
	}
	return figures.Value{}, "–", false
}

// beside is the value of another area in the same period.
func (b builder) beside(p figures.Page, area, period string) string {
	i := slices.IndexFunc(p.Series, func(s figures.Series) bool { return s.Area.Name == area })
	if i < 0 {
		return "–"
	}
	v, ok := p.Series[i].At(period)
	if !ok {
		return "–"
	}
	return p.Show(v)
}

// evidence is the list of all proofs with the pages that call on them.
func (b builder) evidence() []document.Block {
	if len(b.Evidence) == 0 {
		return nil
	}
	out := []document.Block{
		document.Paragraph{Runs: document.Text(counted(len(b.Evidence), "bewijsstuk", "bewijsstukken") + ". Elk heeft één nummer: in dit document, in het programma en in de naam van het bestand.")},
		document.EvidenceIndex{},
	}
	for _, e := range b.Evidence {
		if e.Kind == evidence.Photo && e.Consent != "" && e.Alt != "" {
			if img := b.image(e.File.SHA256, e.Alt); img.Data != nil {
				out = append(out, document.Figure{ID: "beeld-" + e.ID, Image: img, Caption: document.Linked("[" + ref(e) + "] " + e.Title), Credit: e.Consent, Share: 0.6})
			}
		}
	}
	return out
}
