package listening

import (
	"encoding/csv"
	"fmt"
	"io"
	"strings"

	"kindvriendelijk/app/document"
)

// fewest is how many answers a group counts at least before it is shown.
const fewest = 5

// Tally is the sheet of the one who leads the talk: what to do, and room to
// count the answers of a group together. Practice is not counted.
func (q Questionnaire) Tally(p Paper) *document.Document {
	var blocks []document.Block
	if len(q.Guide) > 0 {
		items := make([][]document.Run, len(q.Guide))
		for i, g := range q.Guide {
			items[i] = document.Text(g)
		}
		blocks = append(blocks, document.Heading{Level: 2, Text: "Zo pak je het aan"}, document.List{Items: items})
	}
	blocks = append(blocks, document.Heading{Level: 2, Text: "De groep, zonder namen"},
		document.Paragraph{Runs: document.Text("Dag en plek")}, document.Room{Lines: 1},
		document.Paragraph{Runs: document.Text("Hoeveel mensen, en van welke leeftijd")}, document.Room{Lines: 1})
	for _, b := range q.Blocks {
		if counted := q.counting(b); len(counted) > 0 {
			blocks = append(append(blocks, document.Heading{Level: 2, Text: b.Title}), counted...)
		}
	}
	return q.document(p, "Turfblad: "+q.Title, append(blocks, document.Heading{Level: 2, Text: "Zo reken je"}, document.Paragraph{Runs: document.Text(q.sums())}))
}

// counting is a block to be counted.
func (q Questionnaire) counting(b Block) []document.Block {
	g := grid{first: "Zet een streepje per antwoord"}
	for _, x := range b.Questions {
		switch {
		case x.Practice:
		case x.statement():
			g.state(x, q.Answers(x))
		case x.Kind == Choice:
			g.put(options(x))
		default:
			g.put(document.Paragraph{Runs: []document.Run{{Text: x.Text, Bold: true}}}, document.Room{Lines: childLines})
		}
	}
	g.put()
	return g.out
}

// options is a table to count a choice in.
func options(x Question) document.Table {
	t := document.Table{Plain: true, Wide: true, Columns: []document.Column{{Title: x.Text, Weight: 3}, {Title: "Aantal", Weight: 1}}}
	for _, o := range x.Options {
		t.Rows = append(t.Rows, document.Cells(o, ""))
	}
	return t
}

// sums says how a mean is reckoned from the counts.
func (q Questionnaire) sums() string {
	scale := q.Scale
	if len(scale) == 0 {
		scale = partly
	}
	var points, left []string
	for _, a := range scale {
		if a.Unknown {
			left = append(left, "‘"+a.Text+"’")
			continue
		}
		points = append(points, fmt.Sprintf("‘%s’ telt voor %d", a.Text, a.Points))
	}
	text := "Per zin: " + strings.Join(points, ", ") + ". Tel op en deel door het aantal antwoorden."
	if len(left) > 0 {
		text += " Laat " + strings.Join(left, " en ") + " daarbij weg, maar schrijf op hoe vaak het voorkwam."
	}
	return text + fmt.Sprintf(" Toon geen groep van minder dan %d antwoorden.", fewest)
}

// WriteCSV writes the questions as the headings of a table, each with its
// answers, for a spreadsheet or a form on the web: separated by semicolons, in
// UTF-8 with a mark at the start. Practice is left out.
func (q Questionnaire) WriteCSV(w io.Writer) error {
	var heads []string
	for _, b := range q.Blocks {
		for _, x := range b.Questions {
			if x.Practice {
				continue
			}
			var answers []string
			for _, a := range q.Answers(x) {
				answers = append(answers, a.Text)
			}
			head := x.Text
			if len(answers) > 0 {
				head += " (" + strings.Join(answers, " / ") + ")"
			}
			heads = append(heads, head)
		}
	}
	if _, err := io.WriteString(w, "\uFEFF"); err != nil {
		return fmt.Errorf("write the table of questions: %w", err)
	}
	table := csv.NewWriter(w)
	table.Comma, table.UseCRLF = ';', true
	if err := table.Write(heads); err != nil {
		return fmt.Errorf("write the table of questions: %w", err)
	}
	table.Flush()
	if err := table.Error(); err != nil {
		return fmt.Errorf("write the table of questions: %w", err)
	}
	return nil
}
