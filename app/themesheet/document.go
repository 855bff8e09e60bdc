package themesheet

import (
	"fmt"
	"strings"
	"time"

	"kindvriendelijk/app"
	"kindvriendelijk/app/document"
	"kindvriendelijk/app/document/markdown"
	"kindvriendelijk/app/figures"
)

// Build makes the sheet as a document of one part, without a cover.
func Build(m *Material) *document.Document {
	title := m.Theme.Name + " in " + m.Dossier.Name
	part := document.Part{ID: "thema", Title: m.Theme.Name, Lead: m.lead()}
	part.Blocks = append(part.Blocks, m.stamp())
	part.Blocks = append(part.Blocks, m.facts()...)
	part.Blocks = append(part.Blocks, m.key()...)
	part.Blocks = append(part.Blocks, m.charts()...)
	part.Blocks = append(part.Blocks, m.meaning()...)
	part.Blocks = append(part.Blocks, m.unknown()...)
	part.Blocks = append(part.Blocks, m.sources()...)
	part.Blocks = append(part.Blocks, m.method()...)
	return &document.Document{
		Meta: document.Meta{Title: title, Author: m.Dossier.Name, Subject: "Themablad " + m.Theme.Name,
			Keywords: "kindvriendelijk, cijfers, " + strings.ToLower(m.Theme.Name) + ", " + m.Dossier.Name, Language: m.language(),
			Date: m.day(), Footer: "Themablad " + m.Theme.Short + " · " + m.Dossier.Name + " · " + m.show(m.Today)},
		Parts: []document.Part{part},
	}
}

func (m *Material) language() string {
	if m.Dossier.Country == "NL" {
		return "nl-NL"
	}
	return "nl-BE"
}

func (m *Material) show(day string) string { return app.ShowDay(day, m.Dossier.Country) }

// day is the day the sheet is of; the same day gives the same bytes.
func (m *Material) day() time.Time {
	t, err := time.Parse(time.DateOnly, m.Today)
	if err != nil {
		return time.Time{}
	}
	return t
}

// lead is what stands out; without figures it says what the theme is about.
func (m *Material) lead() []document.Run {
	if found := m.findings(); len(found) > 0 {
		return document.Text(strings.Join(found, " "))
	}
	return document.Text(m.Theme.About)
}

// stamp says what lies on the table, and that an example is one.
func (m *Material) stamp() document.Block {
	runs := []document.Run{{Text: "Themablad van "}, {Text: m.Dossier.Name, Bold: true}, {Text: ", opgemaakt op " + app.LongDay(m.Today) + "."}}
	if m.Dossier.IsExample {
		runs = append(runs, document.Run{Text: " Dit is een voorbeeld: de gemeente en de cijfers zijn verzonnen.", Bold: true})
	}
	return document.Paragraph{Runs: runs}
}

// How many texts and questions a sheet prints; the rest stands in the program.
const (
	mostMeanings = 6
	mostGaps     = 10
)

// meaning is what the municipality wrote at its figures, those that moved most
// first; without a word of its own it is what figures mean for children
// anywhere.
func (m *Material) meaning() []document.Block {
	var ours, theirs []document.Block
	for _, p := range m.moving() {
		if strings.TrimSpace(p.Record.Meaning) != "" {
			ours = append(ours, named(p.Name, p.Record.Meaning))
		} else if p.Children != "" && len(theirs) < 3 {
			theirs = append(theirs, named(p.Name, p.Children))
		}
	}
	if len(ours) == 0 {
		ours = theirs
	}
	if len(ours) == 0 {
		return nil
	}
	return append([]document.Block{document.Heading{Level: 2, Text: "Wat betekent dit voor onze kinderen?"}}, ours[:min(mostMeanings, len(ours))]...)
}

// named is a text that begins with what it is about.
func named(name, text string) document.Block {
	return document.Paragraph{Runs: append([]document.Run{{Text: name + ". ", Bold: true}}, markdown.Inline(oneLine(text))...)}
}

// unknown is what we do not know yet and how we find out, with what was found.
func (m *Material) unknown() []document.Block {
	var out []document.Block
	if len(m.Pages) == 0 {
		out = append(out, document.Paragraph{Runs: document.Text("Over dit thema heeft onze gemeente nog geen enkel cijfer. Dat is zelf ook een vaststelling: wat we niet weten, kunnen we niet verbeteren.")})
	}
	list := document.List{}
	for _, g := range m.Gaps[:min(mostGaps, len(m.Gaps))] {
		list.Items = append(list.Items, m.gap(g))
	}
	if len(list.Items) > 0 {
		out = append(out, list)
	}
	if more := len(m.Gaps) - mostGaps; more > 0 {
		out = append(out, document.Paragraph{Runs: document.Text(fmt.Sprintf("En nog %d andere vragen over dit thema.", more))})
	}
	if len(out) == 0 {
		return nil
	}
	return append([]document.Block{document.Heading{Level: 2, Text: "Wat we nog niet weten"}}, out...)
}

func (m *Material) gap(g figures.Gap) []document.Run {
	runs := []document.Run{{Text: g.Question, Bold: true}}
	say := func(words string) {
		if words = oneLine(words); words != "" {
			runs = append(runs, document.Run{Text: " " + words})
		}
	}
	if !g.Asked() {
		say("Beantwoord: " + g.Answer)
		return runs
	}
	say(g.Approach)
	if g.DueOn != "" {
		say("We willen het weten tegen " + app.LongDay(g.DueOn) + ".")
	}
	return runs
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
