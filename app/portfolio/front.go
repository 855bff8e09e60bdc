package portfolio

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"kindvriendelijk/app"
	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/document"
	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/figures/paper"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/listening"
	"kindvriendelijk/app/support"
)

func (b builder) cover() document.Cover {
	c := document.Cover{
		Kicker: "Portfolio voor " + b.judge(), Title: b.Dossier.Name, Subtitle: b.Programme.Title,
		Facts: [][2]string{{"Ronde", b.Candidature.Round}, {"Criteria", b.Programme.Short + ", versie " + b.Programme.Version}},
		Logo:  b.image(b.Dossier.Logo, "Logo van "+b.Dossier.Name), Photo: b.photo(),
	}
	if first := slices.IndexFunc(b.Decisions, func(d support.Decision) bool { return d.Organ == support.Executive && d.HasMandate }); first >= 0 {
		d := b.Decisions[first]
		c.Facts = append(c.Facts, [2]string{capital(b.Programme.Word("decision")), b.withProof(app.LongDay(d.On), d.EvidenceID)})
	}
	c.Facts = append(c.Facts, [2]string{"Contact", b.Dossier.Contact}, [2]string{"Datum", app.LongDay(b.Today)}, [2]string{versionFact, ""})
	if b.Dossier.IsExample {
		c.Stamp = "Voorbeeld"
	}
	kept := c.Facts[:0]
	for _, f := range c.Facts {
		if f[1] != "" || f[0] == versionFact {
			kept = append(kept, f)
		}
	}
	c.Facts = kept
	return c
}

// photo is the picture on the cover. One that is also a proof asks for the same
// consent as everywhere.
func (b builder) photo() document.Image {
	for _, e := range b.Evidence {
		if e.Kind == evidence.Photo && e.File.SHA256 == b.Dossier.Photo && e.Consent == "" {
			return document.Image{}
		}
	}
	return b.image(b.Dossier.Photo, b.Dossier.PhotoAlt)
}

// capital begins a word with a capital.
func capital(s string) string {
	if s == "" {
		return s
	}
	first, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(first)) + s[size:]
}

// image reads a stored picture; one that can't be read is left out, since the
// check of the dossier reports it.
func (b builder) image(sha, alt string) document.Image {
	if sha == "" || b.Picture == nil {
		return document.Image{}
	}
	data, err := b.Picture(sha)
	if err != nil {
		return document.Image{}
	}
	return document.Image{Data: data, Alt: alt}
}

func (b builder) colophon(p journey.Part) document.Part {
	part := document.Part{ID: "colofon", Title: p.Title, Hidden: true, Annex: !p.Core}
	say := func(runs ...document.Run) {
		part.Blocks = append(part.Blocks, document.Paragraph{Runs: runs})
	}
	say(document.Run{Text: "Dit portfolio hoort bij de kandidatuur van "}, bold(b.Dossier.Name), document.Run{Text: ". Programma: "},
		bold(b.Programme.Title), document.Run{Text: ", criteria versie " + b.Programme.Version + "."})
	if b.Dossier.IsExample {
		say(bold("Dit is een voorbeeld."), document.Run{Text: " De gemeente, de mensen, de cijfers en de uitspraken zijn verzonnen."})
	}
	say(document.Run{Text: "Opgemaakt op " + app.LongDay(b.Today) + " met Kindvriendelijk."})
	if b.Dossier.Contact != "" {
		say(document.Run{Text: "Vragen? " + b.Dossier.Contact})
	}
	say(document.Run{Text: "Van kinderen staat hier nooit een naam. Aantallen van minder dan vijf kinderen zijn verborgen, samen met de cijfers waaruit ze zouden volgen. Foto’s en tekeningen staan er alleen met toestemming."})
	say(document.Run{Text: "Het document is ook in zwart-wit te lezen: elke kleur heeft een woord of een vorm naast zich."})
	return part
}

func bold(s string) document.Run { return document.Run{Text: s, Bold: true} }

// guide tells how to read the document in the time one has.
func (b builder) guide() []document.Block {
	routes := document.Table{ID: "routes", Plain: true,
		Columns: []document.Column{{Title: "Je hebt"}, {Title: "Begin bij"}, {Title: "Lees ook", Weight: 1}}}
	route := func(time, also string, start ...document.Run) {
		routes.Rows = append(routes.Rows, document.Row{Cells: []document.Cell{{Runs: document.Text(time)}, {Runs: start}, {Runs: document.Text(also)}}})
	}
	if b.prints("glance") && len(b.glance()) > 0 {
		route("15 minuten", "en van elk criterium het antwoord bovenaan", document.Run{Text: "In één oogopslag, bladzijde "}, document.Run{Page: "deel-glance"})
	}
	var criteria []journey.Criterion
	if b.prints("criteria") {
		criteria = b.Programme.Criteria
	}
	if len(criteria) > 0 {
		route("45 minuten", "met de kaders ‘wat nog niet lukt’ en de twee acties in detail",
			document.Run{Text: "De criteria, bladzijde "}, document.Run{Page: criteria[0].Code})
	}
	route("2 uur", "met het actieplan, de cijfers en het bewijs", document.Run{Text: "alles"})
	index := document.Table{ID: "wijzer", Plain: true, Columns: []document.Column{{Title: "Criterium"}, {Title: "Vraag van " + b.judge(), Weight: 1}, {Title: "Bladzijde", Kind: document.Number}}}
	for i, c := range criteria {
		index.Rows = append(index.Rows, document.Row{Cells: []document.Cell{
			{Runs: document.Text(fmt.Sprintf("C%d %s", i+1, c.Title))}, {Runs: document.Text(c.Question)}, {Runs: []document.Run{{Page: c.Code}}},
		}})
	}
	signs := document.List{Items: [][]document.Run{
		{bold("Een streep in de kantlijn"), {Text: " met een woord zegt wat je in die alinea vindt."}},
		{bold("Wat nog niet lukt"), {Text: " staat bij elk criterium in een kader."}},
	}}
	if len(b.Evidence) > 0 {
		e := b.Evidence[0]
		signs.Items = slices.Insert(signs.Items, 0, []document.Run{{Ref: ref(e)}, {Text: fmt.Sprintf(
			" is bewijs nummer %d. Klik erop, of zoek het nummer in de lijst achteraan: daar staat op welke bladzijden het gebruikt is.", e.Number)}})
	}
	out := []document.Block{document.Heading{Level: 2, Text: "Leesroutes"}, routes}
	if len(criteria) > 0 {
		out = append(out, document.Heading{Level: 2, Text: "Waar elk criterium staat"}, index)
	}
	return append(out, document.Heading{Level: 2, Text: "Wat de tekens zeggen"}, signs)
}

// prints reports whether the template has a part.
func (b builder) prints(code string) bool {
	return slices.ContainsFunc(b.Programme.Template.Parts, func(p journey.Part) bool { return p.Code == code })
}

// glance is the municipality on two pages.
func (b builder) glance() []document.Block {
	out := text(b.Candidature.Summary)
	if facts := b.keyFigures(); len(facts) > 0 {
		out = append(out, document.Heading{Level: 2, Text: "Wat de cijfers zeggen"}, document.Facts{Items: facts})
	}
	if quotes := b.best(3); len(quotes) > 0 {
		out = append(out, document.Heading{Level: 2, Text: "Wat kinderen zeiden"})
		for _, q := range quotes {
			out = append(out, b.quote(q))
		}
	}
	if done := b.results(3); len(done.Items) > 0 {
		out = append(out, document.Heading{Level: 2, Text: "Wat klaar is"}, done)
	}
	if strings.TrimSpace(b.Candidature.NotYet) != "" {
		out = append(out, learned(b.Programme.Template.Headings["not_yet"], b.Candidature.NotYet)...)
	}
	return out
}

// keyFigures are at most five figures, each of another theme: those that are
// judged and moved most go first.
func (b builder) keyFigures() []document.Fact {
	pages := slices.Clone(b.Figures)
	judged := func(p figures.Page) int {
		if v := p.Trend.Verdict; v == figures.Better || v == figures.Worse {
			return 0
		}
		return 1
	}
	slices.SortStableFunc(pages, func(x, y figures.Page) int {
		return cmp.Or(cmp.Compare(judged(x), judged(y)), cmp.Compare(math.Abs(y.Trend.Relative), math.Abs(x.Trend.Relative)))
	})
	var out []document.Fact
	seen := map[string]bool{}
	for _, p := range pages {
		last, ok := p.Series[0].Last()
		if !ok || seen[p.Theme] || len(out) == 5 {
			continue
		}
		seen[p.Theme] = true
		out = append(out, paper.Fact(p, last, p.Compared()))
	}
	return out
}

// best picks quotes that may be shown, each from another theme; those that an
// action answers go first, since they show that words had an effect.
func (b builder) best(n int) []listening.Quote {
	rank := map[string]int{}
	for _, links := range b.causes {
		for _, l := range links {
			rank[l.FromID] = -1
		}
	}
	quotes := slices.Clone(b.Quotes)
	slices.SortStableFunc(quotes, func(x, y listening.Quote) int { return rank[x.ID] - rank[y.ID] })
	var out []listening.Quote
	seen := map[string]bool{}
	for _, q := range quotes {
		if q.Consent && !seen[q.Theme] && len(out) < n {
			seen[q.Theme] = true
			out = append(out, q)
		}
	}
	return out
}

func (b builder) quote(q listening.Quote) document.Quote {
	by := q.Speaker
	if q.Place != "" {
		by += ", " + q.Place
	}
	return document.Quote{Text: q.Text, By: by, About: q.Question}
}

// results are the actions that were achieved, showcase first.
func (b builder) results(n int) document.List {
	var first, rest [][]document.Run
	for _, a := range b.Actions {
		if a.Status != actions.Achieved {
			continue
		}
		item := []document.Run{bold(a.Title)}
		if len(a.Log) > 0 {
			item = append(item, document.Linked(". "+a.Log[0].Text)...)
		}
		if a.Showcase {
			first = append(first, item)
			continue
		}
		rest = append(rest, item)
	}
	all := append(first, rest...)
	return document.List{Items: all[:min(n, len(all))]}
}
