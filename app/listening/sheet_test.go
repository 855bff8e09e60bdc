package listening_test

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/document/docx"
	"kindvriendelijk/app/document/docx/docxtest"
	"kindvriendelijk/app/document/pdf"
	"kindvriendelijk/app/listening"
)

// mixed is a list with a question of every kind in one block.
func mixed(from, to int) listening.Questionnaire {
	return listening.Questionnaire{Title: "Proeflijst", Heading: "Hoe is het hier?", Intro: "Je hoeft niet mee te doen.", Closing: "Dank je.",
		AgeFrom: from, AgeTo: to, Guide: []string{"Lees voor."},
		Scale: []listening.Answer{{Text: "ja", Face: "☺", Points: 100}, {Text: "nee"}, {Text: "weet ik niet", Unknown: true}},
		Blocks: []listening.Block{{Title: "Buiten", Questions: []listening.Question{
			{Code: "1", Text: "Even oefenen.", Kind: listening.Scaled, Practice: true},
			{Code: "2", Text: "Er is een plek; dichtbij.", Kind: listening.Scaled},
			{Code: "3", Text: "Er is een plan.", Kind: listening.YesPartlyNo},
			{Code: "4", Text: "Waar speel je?", Kind: listening.Choice, Options: []string{"thuis", "buiten"}},
			{Code: "5", Text: "Wat mist er?", Kind: listening.Open},
			{Code: "6", Text: "Teken je plek.", Kind: listening.Draw},
		}}}}
}

// blocks are those of one kind, in the order of the document.
func blocks[T document.Block](d *document.Document) (out []T) {
	for _, p := range d.Parts {
		for _, b := range p.Blocks {
			if x, ok := b.(T); ok {
				out = append(out, x)
			}
		}
	}
	return out
}

func heads(t document.Table) (out []string) {
	for _, c := range t.Columns {
		out = append(out, c.Title)
	}
	return out
}

func TestQuestionnaire_Sheet(t *testing.T) {
	t.Run("adults tick in a table for each way of answering", func(t *testing.T) {
		tables := blocks[document.Table](mixed(18, 99).Sheet(listening.Paper{}))
		if len(tables) != 2 || len(tables[0].Rows) != 2 || len(tables[1].Rows) != 1 {
			t.Fatalf("got %+v", tables)
		}
		if got := heads(tables[0]); !slices.Equal(got, []string{"", "ja", "nee", "weet ik niet"}) {
			t.Errorf("heads %q", got)
		}
		if got := heads(tables[1]); !slices.Contains(got, "gedeeltelijk") || len(got) != len(tables[1].Rows[0].Cells) {
			t.Errorf("heads %q over %d cells", got, len(tables[1].Rows[0].Cells))
		}
	})
	t.Run("children tick below each question in large type", func(t *testing.T) {
		d := mixed(8, 11).Sheet(listening.Paper{})
		if n := len(blocks[document.Table](d)); n != 0 {
			t.Errorf("%d tables", n)
		}
		said := ""
		for _, p := range blocks[document.Paragraph](d) {
			if !p.Big {
				t.Errorf("small type: %q", document.Plain(p.Runs))
			}
			said += document.Plain(p.Runs) + "\n"
		}
		for _, want := range []string{"Je hoeft niet mee te doen.", "☐\u00A0☺\u00A0ja", "☐\u00A0weet\u00A0ik\u00A0niet", "☐\u00A0thuis", "Dank je."} {
			if !strings.Contains(said, want) {
				t.Errorf("%q is not in %q", want, said)
			}
		}
	})
	t.Run("there is room to write and a frame to draw in", func(t *testing.T) {
		rooms := blocks[document.Room](mixed(8, 11).Sheet(listening.Paper{}))
		if len(rooms) != 2 || rooms[0].Framed || !rooms[1].Framed || rooms[1].Lines <= rooms[0].Lines {
			t.Errorf("got %+v", rooms)
		}
	})
}

func TestQuestionnaire_Tally(t *testing.T) {
	d := mixed(8, 11).Tally(listening.Paper{})
	tables := blocks[document.Table](d)
	if len(tables) != 3 || len(tables[0].Rows) != 1 || len(tables[2].Rows) != 2 {
		t.Fatalf("got %+v: practice is not counted, each way of answering has a table, a choice counts its options", tables)
	}
	if cell := document.Plain(tables[0].Rows[0].Cells[1].Runs); cell != "" {
		t.Errorf("a cell to count in holds %q", cell)
	}
	all := blocks[document.Paragraph](d)
	if sums := document.Plain(all[len(all)-1].Runs); !strings.Contains(sums, "‘ja’ telt voor 100, ‘nee’ telt voor 0") || !strings.Contains(sums, "Laat ‘weet ik niet’") || !strings.Contains(sums, "minder dan 5") {
		t.Errorf("it reckons by %q", sums)
	}
}

func TestQuestionnaire_WriteCSV(t *testing.T) {
	var b bytes.Buffer
	if err := mixed(8, 11).WriteCSV(&b); err != nil {
		t.Fatal(err)
	}
	text, marked := strings.CutPrefix(b.String(), "\uFEFF")
	r := csv.NewReader(strings.NewReader(text))
	r.Comma = ';'
	rows, err := r.ReadAll()
	if err != nil || !marked || !strings.HasSuffix(text, "\r\n") || len(rows) != 1 {
		t.Fatalf("got %q %v", b.String(), err)
	}
	if want := []string{"Er is een plek; dichtbij. (ja / nee / weet ik niet)", "Waar speel je? (thuis / buiten)", "Wat mist er?", "Teken je plek."}; len(rows[0]) != 5 || rows[0][0] != want[0] || !slices.Equal(rows[0][2:], want[1:]) {
		t.Errorf("got %q", rows[0])
	}
	for room := range 2 {
		if err := mixed(8, 11).WriteCSV(&narrow{room: room}); !errors.Is(err, errFull) {
			t.Errorf("after %d writes: %v", room, err)
		}
	}
}

var errFull = errors.New("full")

// narrow takes some writes and is then full.
type narrow struct{ room int }

func (n *narrow) Write(p []byte) (int, error) {
	if n.room--; n.room < 0 {
		return 0, errFull
	}
	return len(p), nil
}

// Every list prints and opens in Word, with nothing replaced.
func TestQuestionnaires_onPaper(t *testing.T) {
	for _, q := range listening.DefaultQuestionnaires().All() {
		q = q.Saying(func(string) string { return "woord" })
		for name, d := range map[string]*document.Document{"sheet": q.Sheet(listening.Paper{Municipality: "Voorbeeldegem"}), "tally": q.Tally(listening.Paper{})} {
			r, err := pdf.Write(io.Discard, d)
			if err != nil || len(r.Warnings) > 0 || r.Pages == 0 {
				t.Errorf("%s %s: %d pages, %q, %v", q.Code, name, r.Pages, r.Warnings, err)
			}
			var b bytes.Buffer
			if err := docx.Write(&b, d, docx.Options{}); err != nil {
				t.Errorf("%s %s: %v", q.Code, name, err)
			}
			docxtest.Sound(t, b.Bytes())
		}
	}
}
