package listening

import (
	"strings"
	"time"

	"kindvriendelijk/app/document"
)

// Paper says for whom a list is printed.
type Paper struct {
	Municipality string
	Netherlands  bool
	Example      bool // an openly fictional municipality
	Day          time.Time
}

// box is what to tick.
const box = "☐"

// How many lines there are to write on, and how high a drawing may be.
const (
	adultLines = 2
	childLines = 3
	drawLines  = 11
)

// Sheet is the list on paper for one who answers: it asks for no name.
func (q Questionnaire) Sheet(p Paper) *document.Document {
	blocks := []document.Block{q.paragraph(document.Run{Text: q.Intro})}
	for _, b := range q.Blocks {
		blocks = append(blocks, document.Heading{Level: 2, Text: b.Title})
		blocks = append(blocks, q.answering(b)...)
		for _, note := range q.Notes {
			if b.Theme != "" {
				blocks = append(blocks, document.Paragraph{Runs: []document.Run{{Text: note, Bold: true}}}, document.Room{Lines: adultLines})
			}
		}
	}
	return q.document(p, q.Heading, append(blocks, q.paragraph(document.Run{Text: q.Closing, Bold: true})))
}

// answering is a block to be answered. Adults tick in a table, others below
// each question.
func (q Questionnaire) answering(b Block) []document.Block {
	g := grid{sign: box}
	for _, x := range b.Questions {
		if q.adults() && x.statement() {
			g.state(x, q.Answers(x))
			continue
		}
		g.put(q.asked(x)...)
	}
	g.put()
	return g.out
}

// asked is one question with what to tick, or with room to answer.
func (q Questionnaire) asked(x Question) []document.Block {
	runs := []document.Run{{Text: x.Text, Bold: true}}
	switch x.Kind {
	case Open:
		lines := childLines
		if q.adults() {
			lines = adultLines
		}
		return []document.Block{q.paragraph(runs...), document.Room{Lines: lines}}
	case Draw:
		return []document.Block{q.paragraph(runs...), document.Room{Lines: drawLines, Framed: true}}
	}
	return []document.Block{q.paragraph(append(runs, document.Run{Text: "\n" + ticks(q.Answers(x))})...)}
}

// longAnswer is from how many letters answers stand below each other.
const longAnswer = 24

// ticks are answers, each with a box before it that stays with its words.
func ticks(answers []Answer) string {
	const hard = "\u00A0"
	between := strings.Repeat(hard, 4) + " "
	words := make([]string, len(answers))
	for i, a := range answers {
		if len([]rune(a.Text)) > longAnswer {
			between = "\n"
		}
		if words[i] = box + hard; a.Face != "" {
			words[i] += a.Face + hard
		}
		words[i] += strings.ReplaceAll(a.Text, " ", hard)
	}
	return strings.Join(words, between)
}

// paragraph is text as large as those who answer need it.
func (q Questionnaire) paragraph(runs ...document.Run) document.Paragraph {
	return document.Paragraph{Runs: runs, Big: q.ForChildren(), Lead: !q.ForChildren() && q.AgeTo <= youth}
}

// adults reports whether all who answer are grown up.
func (q Questionnaire) adults() bool { return q.AgeFrom > youth }

// matrix is a table of statements with a column for each answer.
func matrix(first string, heads []Answer, rows []document.Row) document.Table {
	t := document.Table{Plain: true, Wide: true, Columns: []document.Column{{Title: first, Weight: 6}}, Rows: rows}
	for _, a := range heads {
		t.Columns = append(t.Columns, document.Column{Title: a.Text, Weight: 1})
	}
	return t
}

// grid gathers statements that follow one another in tables, one for each way
// of answering.
type grid struct {
	first, sign string // head of the statements; what stands below each answer
	kind        Kind
	heads       []Answer
	rows        []document.Row
	out         []document.Block
}

// state adds a statement.
func (g *grid) state(x Question, answers []Answer) {
	if x.Kind != g.kind {
		g.put()
	}
	g.kind, g.heads = x.Kind, answers
	texts := []string{x.Text}
	for range answers {
		texts = append(texts, g.sign)
	}
	g.rows = append(g.rows, document.Cells(texts...))
}

// put ends the table, if there is one, and adds what comes below it.
func (g *grid) put(blocks ...document.Block) {
	if len(g.rows) > 0 {
		g.out = append(g.out, matrix(g.first, g.heads, g.rows))
	}
	g.rows, g.out = nil, append(g.out, blocks...)
}

func (q Questionnaire) document(p Paper, title string, blocks []document.Block) *document.Document {
	footer := q.Title + " · " + p.Municipality
	if p.Example {
		footer += " · voorbeeld"
	}
	language := "nl-BE"
	if p.Netherlands {
		language = "nl-NL"
	}
	return &document.Document{
		Meta: document.Meta{Title: title + " – " + p.Municipality, Author: p.Municipality, Subject: q.About, Keywords: "kindvriendelijk, vragenlijst",
			Language: language, Date: p.Day, Footer: footer},
		Parts: []document.Part{{ID: "vragen", Title: title, Blocks: blocks}},
	}
}
