// Package trial builds documents for tests and measurements of the writers: a
// portfolio of a municipality that does not exist, Voorbeeldegem, and a long
// document made of its pieces. All people, figures and words in it are made up.
// It knows the tree and nothing of paper.
package trial

import (
	"math"
	"time"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/document/markdown"
)

// Portfolio is a whole portfolio of about thirty pages.
func Portfolio() *document.Document {
	return &document.Document{
		Meta: document.Meta{
			Title:    "Portfolio kindvriendelijke gemeente Voorbeeldegem",
			Author:   "Gemeente Voorbeeldegem",
			Subject:  "Kandidatuur voor het label kindvriendelijke gemeente",
			Keywords: "kindvriendelijk, kinderrechten, participatie, Voorbeeldegem",
			Language: "nl-BE",
			Date:     time.Date(2026, 11, 21, 9, 0, 0, 0, time.UTC),
			Version:  "3f9a-c2",
			Footer:   "Portfolio kindvriendelijke gemeente · Voorbeeldegem · versie 3f9a-c2",
		},
		Cover: document.Cover{
			Kicker:   "Portfolio voor de jury",
			Title:    "Voorbeeldegem",
			Subtitle: "Van wat een kind zei tot wat wij deden: onze kandidatuur voor het label kindvriendelijke gemeente",
			Facts: [][2]string{
				{"Ronde en criteria", "Ronde 2026, criteria versie 2024"},
				{"Goedgekeurd", "College van burgemeester en schepenen, 9 november 2026"},
				{"Periode", "September 2024 tot oktober 2026"},
				{"Contact", "De trekker kindvriendelijkheid, kindvriendelijk@voorbeeldegem.example"},
				{"Controlegetal", "3f9a-c2 (staat onderaan elke bladzijde)"},
			},
		},
		Parts: []document.Part{
			colophon(), guide(), glance(), admission(), voices(), journey(),
			support(), analysis(), participation(), stakeholders(), policy(),
			figures(), experience(), strategy(), showcase(), followUp(), network(), index(),
		},
		Evidence: proofs(),
	}
}

// month is a day in a month counted from January 2024; 8.5 is in the middle of
// September.
func month(m float64) time.Time {
	return time.Date(2024, 1+time.Month(m), 1+int(30*(m-math.Floor(m))), 0, 0, 0, 0, time.UTC)
}

func md(s string) []document.Block { return markdown.Blocks(s) }

// side is a labelled passage of Markdown.
func side(label, s string, more ...document.Block) document.Block {
	return document.Side{Label: label, Blocks: append(md(s), more...)}
}

// learned is the honest box that closes every criterion.
func learned(s string) document.Block {
	return document.Side{Label: "Wat nog niet lukt", Strong: true,
		Blocks: []document.Block{document.CallOut{Kind: document.Learned, Blocks: md(s)}}}
}

// criterion quotes the words of the label.
func criterion(s string) document.Block {
	return document.CallOut{Kind: document.CriterionText, Title: "Wat het label vraagt", Blocks: md(s)}
}

func quote(text, by, ref string) document.Quote {
	return document.Quote{Text: text, By: by, Ref: ref}
}

func lead(s string) []document.Run { return markdown.Inline(s) }

// cells makes a row of Markdown cells.
func cells(texts ...string) document.Row {
	var r document.Row
	for _, t := range texts {
		r.Cells = append(r.Cells, document.Cell{Runs: markdown.Inline(t)})
	}
	return r
}

func group(t string) document.Row {
	return document.Row{Group: true, Cells: []document.Cell{{Runs: document.Text(t)}}}
}

func total(texts ...string) document.Row {
	r := cells(texts...)
	r.Total = true
	return r
}

func none() float64 { return math.NaN() }
