package route

import (
	"fmt"

	"kindvriendelijk/app"
	"kindvriendelijk/app/chart"
	"kindvriendelijk/app/document"
	"kindvriendelijk/app/dossier"
)

// Travelled tells the way that was gone, for a portfolio: the phases over time,
// and every step that is done with its day. It is nothing while no step has a
// day.
func Travelled(r Road, country string) []document.Block {
	c := Phases(Plan{Request: Request{Road: begun(r), Country: country, Submission: r.Candidature.Submission}})
	if len(c.Spans) == 0 {
		return nil
	}
	c.Title, c.Source, c.Year = "De weg die we aflegden", "stappenplan in het dossier", app.ShowDay(r.Today, country)
	blocks := []document.Block{document.Chart{Chart: c, Wide: true}}
	t := document.Table{ID: "weg", Wide: true, Columns: []document.Column{{Title: "Stap", Weight: 1}, {Title: "Klaar op"}, {Title: "Resultaat", Weight: 1}}}
	done := 0
	for _, part := range r.Parts {
		first := true
		for _, s := range part.Steps {
			if s.Progress.Status != Done {
				continue
			}
			if first {
				t.Rows = append(t.Rows, document.Row{Group: true, Cells: []document.Cell{{Runs: document.Text(part.Title)}}})
				first = false
			}
			t.Rows = append(t.Rows, document.Cells(s.Title, app.ShowDay(s.Progress.DoneOn, country), s.Result))
			done++
		}
	}
	if done > 0 {
		_, all := Count(r.All())
		t.Title = fmt.Sprintf("We rondden %d van de %d stappen af", done, all)
		blocks = append(blocks, t)
	}
	return blocks
}

// begun is the part of a road that was gone.
func begun(r Road) Road {
	var parts []Part
	for _, part := range r.Parts {
		var steps []State
		for _, s := range part.Steps {
			x := s.Progress
			if x.Status == Done || x.StartOn != "" && x.StartOn <= r.Today {
				steps = append(steps, s)
			}
		}
		part.Steps = steps
		parts = append(parts, part)
	}
	r.Parts = parts
	return r
}

// Sheet is a plan on paper: the remarks, the timeline and a table of all steps
// with their days.
func Sheet(p Plan, name string) *document.Document {
	day := func(d string) string { return app.ShowDay(d, p.Country) }
	title := "Planning naar de indiening"
	language := "nl-BE"
	if p.Country == dossier.Netherlands {
		language = "nl-NL"
	}
	d := &document.Document{Meta: document.Meta{Title: title, Subject: name, Language: language, Date: planDay(p.Road.Today),
		Keywords: "kindvriendelijk, stappenplan, planning", Footer: title + " van " + name}}
	blocks := remarked(p)
	for i, c := range pages(Timeline(p)) {
		c.About = chart.About{ID: fmt.Sprintf("planning-%d", i+1), Title: "De stappen over de maanden", Source: "kalender " + p.Calendar.Title, Year: day(p.Road.Today)}
		if i > 0 {
			c.Title += ", vervolg"
		}
		blocks = append(blocks, document.Chart{Chart: c, Wide: true})
	}
	t := document.Table{ID: "stappen", Title: "Alle stappen met hun data", Wide: true, Columns: []document.Column{
		{Title: "Stap", Weight: 1}, {Title: "Begin"}, {Title: "Klaar"}, {Title: "Stand"}}}
	dates := p.dates()
	for _, part := range p.Road.Parts {
		t.Rows = append(t.Rows, document.Row{Group: true, Cells: []document.Cell{{Runs: document.Text(part.Title)}}})
		for _, s := range part.Steps {
			x := dates[s.Code]
			t.Rows = append(t.Rows, document.Cells(numbered(s), day(x[0]), day(x[1]), s.Progress.Status.Name()))
		}
	}
	d.Parts = []document.Part{{Title: title, Blocks: append(blocks, t)}}
	return d
}

// mostSpans is how many bars a timeline on paper shows: more would make its
// letters too small to read.
const mostSpans = 20

// pages cuts a timeline between its groups, so that each part can be read on
// paper.
func pages(c chart.Timeline) (out []chart.Timeline) {
	spans := c.Spans
	c.Spans = nil
	for len(spans) > 0 {
		n := 1
		for n < len(spans) && spans[n].Group == spans[0].Group {
			n++
		}
		if len(c.Spans) > 0 && len(c.Spans)+n > mostSpans {
			out, c.Spans = append(out, c), nil
		}
		c.Spans = append(c.Spans, spans[:n]...)
		spans = spans[n:]
	}
	if len(c.Spans) > 0 {
		out = append(out, c)
	}
	return out
}

// remarked is what a plan says in words.
func remarked(p Plan) (blocks []document.Block) {
	if p.Submission != "" {
		blocks = append(blocks, document.Paragraph{Lead: true, Runs: document.Text("We dienen in op " + app.LongDay(p.Submission) + ".")})
	}
	var remarks document.List
	for _, w := range p.Warnings {
		remarks.Items = append(remarks.Items, document.Text(w))
	}
	for _, c := range p.Clashes {
		remarks.Items = append(remarks.Items, document.Text(c.Text))
	}
	if len(remarks.Items) > 0 {
		blocks = append(blocks, document.CallOut{Kind: document.Note, Title: "Kijk dit na", Blocks: []document.Block{remarks}})
	}
	return blocks
}

// numbered is the title of a step behind its number; an own step has none.
func numbered(s State) string {
	if s.Own {
		return s.Title
	}
	return s.Code + " " + s.Title
}
