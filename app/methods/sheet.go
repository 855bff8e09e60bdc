package methods

import (
	"fmt"
	"strconv"
	"strings"

	"kindvriendelijk/app"
	"kindvriendelijk/app/document"
)

// Sheet is the card as a print sheet of one page: what to lay out, what to say
// and in how many minutes, so that it can hang on a clipboard during a session.
// The words of a vocabulary must be filled in first, see [Method.Expand].
func Sheet(m Method) *document.Document {
	return &document.Document{
		Meta: document.Meta{Title: m.Name, Subject: "Methodekaart", Keywords: "kindvriendelijk, methode, " + strings.ToLower(m.Name),
			Language: "nl", Footer: "Methodekaart · " + m.Name},
		Parts: []document.Part{Part(m)},
	}
}

// Part is the card as one part, for a document of several cards. One table
// holds all of it: the head of a part takes the room of three steps.
func Part(m Method) document.Part {
	t := document.Table{Wide: true, Plain: true, Columns: []document.Column{{Title: "Kaart", Weight: 1.3}, {Title: facts(m), Weight: 10}}}
	add := func(label string, runs ...document.Run) {
		t.Rows = append(t.Rows, document.Row{Cells: []document.Cell{{Runs: document.Text(label)}, {Runs: runs}}})
	}
	say := func(label, text string) { add(label, document.Run{Text: text}) }
	say("Doel", m.Aim)
	say("Leg klaar", "☐ "+strings.Join(m.Material, "  ☐ "))
	say("Doe vooraf", "☐ "+strings.Join(m.Prepare, "\n☐ "))
	say("Begeleiding", m.Staff)
	for i, s := range m.Steps {
		add(fmt.Sprintf("%d. %d min", i+1, s.Minutes), document.Run{Text: sentence(s.Title) + " ", Bold: true}, document.Run{Text: s.Text})
	}
	say("Na afloop", m.Result)
	say("Weinig tijd", m.Quick)
	say("Let op", strings.Join(m.Pitfalls, " "))
	say("Beperking", m.Inclusion.Disability)
	say("Andere taal", m.Inclusion.Language)
	say("Weinig geld", m.Inclusion.Poverty)
	say("Privacy", m.Consent)
	return document.Part{ID: "methode-" + m.Code, Fresh: true, Blocks: []document.Block{t}}
}

// facts are what a reader of many sheets looks for first.
func facts(m Method) string {
	return fmt.Sprintf("%s jaar · %s deelnemers · %s minuten · %s", span(m.AgeFrom, m.AgeTo), span(m.GroupFrom, m.GroupTo),
		span(m.MinutesFrom, m.MinutesTo), app.NameOf(efforts, m.Effort))
}

// span is a range in figures; one without an end has a plus.
func span(from, to int) string {
	switch {
	case from == to:
		return strconv.Itoa(from)
	case to >= oldest:
		return fmt.Sprintf("%d+", from)
	}
	return fmt.Sprintf("%d–%d", from, to)
}

// sentence ends a title that has no end of its own.
func sentence(s string) string {
	if strings.HasSuffix(s, "?") || strings.HasSuffix(s, "!") {
		return s
	}
	return s + "."
}
