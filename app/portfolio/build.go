package portfolio

import (
	"fmt"
	"strings"
	"time"

	"kindvriendelijk/app"
	"kindvriendelijk/app/document"
	"kindvriendelijk/app/document/markdown"
	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/journey"
)

// Build makes the jury's document: the parts of the programme's template, in
// its order. A part about which the dossier has nothing is left out.
func Build(m *Material) *document.Document {
	name := m.Dossier.Name
	title := "Portfolio " + name
	d := &document.Document{
		Meta: document.Meta{
			Title: title, Author: name, Subject: m.Programme.Title, Keywords: "kindvriendelijk, kinderrechten, participatie, " + name,
			Language: m.language(), Date: m.day(),
		},
		Evidence: m.proofList(),
	}
	b := builder{Material: m}
	number := 0
	for _, p := range m.Programme.Template.Parts {
		switch p.Code {
		case "cover":
			d.Cover = b.cover()
			continue
		case "colophon":
			d.Parts = append(d.Parts, b.colophon(p))
			continue
		case "contents":
			d.Parts = append(d.Parts, document.Part{ID: "inhoud", Title: p.Title, Hidden: true, Annex: !p.Core,
				Blocks: []document.Block{document.Contents{Depth: 2}}})
			continue
		case "criteria":
			d.Parts = append(d.Parts, b.chapters(p)...)
			continue
		}
		part, ok := b.part(p)
		if !ok {
			continue
		}
		number++
		part.ID, part.Title, part.Number, part.Annex = "deel-"+p.Code, p.Title, fmt.Sprint(number), !p.Core
		if len(part.Lead) == 0 {
			part.Lead = document.Text(p.Intro)
		}
		d.Parts = append(d.Parts, part)
	}
	seal(d, title)
	return d
}

type builder struct{ *Material }

// part makes the part with a code; ok is false when there is nothing to tell,
// or when a newer template asks for a part that this program does not know.
func (b builder) part(p journey.Part) (document.Part, bool) {
	blocksOf, ok := map[string]func() []document.Block{
		"guide": b.guide, "glance": b.glance, "admissibility": b.admissibility, "showcase": b.showcase, "support": b.onBoard, "route": b.travelled,
		"plan": b.plan, "figures": b.figures, "evidence": b.evidence,
	}[p.Code]
	if !ok {
		return document.Part{}, false
	}
	blocks := blocksOf()
	return document.Part{Blocks: blocks}, len(blocks) > 0
}

func (m *Material) language() string {
	if m.Dossier.Country == "NL" {
		return "nl-NL"
	}
	return "nl-BE"
}

// day is the day the document is of; tests give one, so that the bytes stay
// the same.
func (m *Material) day() time.Time {
	t, err := time.Parse(time.DateOnly, m.Today)
	if err != nil {
		return time.Time{}
	}
	return t
}

func (m *Material) show(day string) string { return app.ShowDay(day, m.Dossier.Country) }

// ref is the number of a proof as texts write it.
func ref(e evidence.Evidence) string { return fmt.Sprintf("B-%d", e.Number) }

func (m *Material) proofList() []document.Evidence {
	var out []document.Evidence
	for _, e := range m.Evidence {
		consent := e.Consent
		if consent == "" && e.Kind == evidence.Photo {
			consent = "niet gevraagd: niet getoond"
		}
		out = append(out, document.Evidence{Number: ref(e), Type: e.Kind.Name(), Title: e.Title, Date: m.show(e.Date), Owner: e.Owner,
			Proves: e.Proves, File: FileName(e), Consent: consent})
	}
	return out
}

// FileName is the name of a proof's file in the annexes: its number first, so
// that paper, program and folder agree. It is empty when there is no file.
func FileName(e evidence.Evidence) string {
	if e.File.SHA256 == "" {
		return ""
	}
	keep := func(r rune) rune {
		if strings.ContainsRune(`/\:*?"<>|`, r) || r < ' ' {
			return '_'
		}
		return r
	}
	return fmt.Sprintf("B-%02d %s", e.Number, strings.Map(keep, e.File.Name))
}

// text reads Markdown into blocks.
func text(s string) []document.Block { return markdown.Blocks(s) }

// side is a labelled passage; without blocks it is left out.
func side(label string, blocks ...document.Block) []document.Block {
	if len(blocks) == 0 {
		return nil
	}
	return []document.Block{document.Side{Label: label, Blocks: blocks}}
}

// learned is the honest box: what does not work yet.
func learned(label, s string) []document.Block {
	if strings.TrimSpace(s) == "" {
		return nil
	}
	return []document.Block{document.Side{Label: label, Strong: true, Blocks: []document.Block{
		document.CallOut{Kind: document.Learned, Blocks: text(s)},
	}}}
}

// cells makes a row of plain cells in which [B-12] is a reference.
func cells(texts ...string) document.Row {
	var r document.Row
	for _, t := range texts {
		r.Cells = append(r.Cells, document.Cell{Runs: document.Linked(t)})
	}
	return r
}
