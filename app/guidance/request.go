package guidance

import (
	"fmt"
	"strings"
	"time"

	"kindvriendelijk/app"
	"kindvriendelijk/app/document"
	"kindvriendelijk/app/document/markdown"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/journey"
)

// Request is what a municipality sends to who could guide it. Texts are
// Markdown.
type Request struct {
	Municipality string
	Country      string
	Day          string // YYYY-MM-DD
	IsExample    bool

	Who    string // who we are
	Where  string // where we stand
	Own    string // what we can do ourselves
	Ask    string // what we ask
	When   string
	Budget string
}

// Parts are the texts of a request under their headings, in the order in which
// they are read.
func (r *Request) Parts() []struct {
	Title string
	Text  *string
} {
	return []struct {
		Title string
		Text  *string
	}{
		{"Wie wij zijn", &r.Who}, {"Waar wij staan", &r.Where}, {"Wat wij zelf kunnen", &r.Own},
		{"Wat wij vragen", &r.Ask}, {"Wanneer", &r.When}, {"Budget", &r.Budget},
	}
}

// Source is what a request is drafted from.
type Source struct {
	Dossier     dossier.Dossier
	Candidature dossier.Candidature
	Programme   *journey.Programme
	Scan        Scan
	Guidances   []Guidance // only wishes and what was asked are in a request
	Today       string     // YYYY-MM-DD
}

// Draft writes a first version of a request from what the dossier holds.
func Draft(s Source) Request {
	r := Request{Municipality: s.Dossier.Name, Country: s.Dossier.Country, Day: s.Today, IsExample: s.Dossier.IsExample}
	advice := s.Scan.Advice()
	wishes := s.wishes()
	r.Who, r.Where = s.who(), s.where()
	r.Own = s.own(advice.Own)
	r.Ask = s.ask(wishes, advice)
	r.When, r.Budget = s.when(wishes), budget(wishes)
	return r
}

func (s Source) wishes() []Guidance {
	var out []Guidance
	for _, g := range s.Guidances {
		if g.Status == Wish || g.Status == Asked {
			out = append(out, g)
		}
	}
	return out
}

func (s Source) who() string {
	text := "Wij zijn " + s.Dossier.Name + "."
	if s.Dossier.Province != "" {
		text = fmt.Sprintf("Wij zijn %s (%s).", s.Dossier.Name, s.Dossier.Province)
	}
	if s.Dossier.Contact != "" {
		text += "\n\nContact: " + s.Dossier.Contact + "."
	}
	return text
}

func (s Source) where() string {
	text := fmt.Sprintf("Wij volgen het programma ‘%s’", s.Programme.Title)
	if s.Candidature.Round != "" {
		text += ", " + s.Candidature.Round
	}
	text += "."
	for _, status := range s.Programme.Statuses {
		if status.Code == s.Candidature.Status {
			text += fmt.Sprintf(" Wij zitten nu in ‘%s’.", status.Title)
		}
	}
	if s.Candidature.Submission != "" {
		text += " Wij willen indienen op " + app.LongDay(s.Candidature.Submission) + "."
	}
	return text
}

// ask lists what is wished for; without a wish, what the scan advises.
func (s Source) ask(wishes []Guidance, advice Advice) string {
	var lines []string
	for _, g := range wishes {
		line := "- " + NameOf(forms, g.Form) + ": " + g.Question
		if names := s.names(g.Steps); names != "" {
			line += " Dat gaat over " + names + "."
		}
		lines = append(lines, line)
	}
	if len(lines) == 0 {
		for _, g := range advice.Groups {
			lines = append(lines, "- "+NameOf(forms, g.Form)+" bij "+s.names(codesOf(g.Steps))+".")
		}
	}
	if len(lines) == 0 {
		return "Wij willen graag samen bekijken welke hulp bij ons past."
	}
	return strings.Join(lines, "\n")
}

// names are the names of steps in a sentence.
func (s Source) names(codes []string) string {
	var out []string
	for _, code := range codes {
		for _, step := range s.Scan.Steps {
			if step.Code == code {
				out = append(out, "‘"+step.Title+"’")
			}
		}
	}
	if len(out) < 2 {
		return strings.Join(out, "")
	}
	return strings.Join(out[:len(out)-1], ", ") + " en " + out[len(out)-1]
}

func (s Source) when(wishes []Guidance) string {
	first, last := "", ""
	for _, g := range wishes {
		if g.StartOn != "" && (first == "" || g.StartOn < first) {
			first = g.StartOn
		}
		last = max(last, g.EndOn)
	}
	switch {
	case first != "" && last != "":
		return fmt.Sprintf("Van %s tot %s.", app.LongDay(first), app.LongDay(last))
	case first != "":
		return "Vanaf " + app.LongDay(first) + "."
	case last != "":
		return "Vóór " + app.LongDay(last) + "."
	}
	return "Dat spreken wij graag samen af."
}

func budget(wishes []Guidance) string {
	hours, cents := 0.0, int64(0)
	for _, g := range wishes {
		hours += g.Hours
		cents += g.Cents
	}
	text := "Ons budget ligt nog niet vast. Laat ons weten wat jullie rekenen."
	if cents > 0 {
		text = "Wij hebben hoogstens " + app.Euro(cents) + "."
	}
	if hours > 0 {
		text += fmt.Sprintf(" Wij denken aan %s uur.", strings.Replace(fmt.Sprintf("%g", hours), ".", ",", 1))
	}
	return text
}

// own names the steps that need no help, in a sentence: a list of them would
// take the room of what is asked.
func (s Source) own(steps []journey.Step) string {
	if len(steps) == 0 {
		return "Dat zoeken wij nog uit. Denk graag met ons mee."
	}
	return "Deze stappen dragen wij zelf: " + s.names(codesOf(steps)) + "."
}

func codesOf(steps []journey.Step) []string {
	var out []string
	for _, step := range steps {
		out = append(out, step.Code)
	}
	return out
}

// Document is the request as a document of one part.
func (r Request) Document() *document.Document {
	part := document.Part{ID: "aanvraag", Title: "Aanvraag voor begeleiding",
		Lead: document.Text("Van " + r.Municipality + ", " + app.LongDay(r.Day) + ".")}
	if r.IsExample {
		part.Blocks = append(part.Blocks, document.CallOut{Kind: document.Note, Title: "Voorbeeld",
			Blocks: []document.Block{document.Paragraph{Runs: document.Text(r.Municipality + " bestaat niet. Alles in deze aanvraag is verzonnen.")}}})
	}
	for _, p := range r.Parts() {
		if strings.TrimSpace(*p.Text) == "" {
			continue
		}
		part.Blocks = append(part.Blocks, document.Heading{Level: 2, Text: p.Title})
		part.Blocks = append(part.Blocks, markdown.Blocks(*p.Text)...)
	}
	day, err := time.Parse(time.DateOnly, r.Day)
	if err != nil {
		day = time.Time{}
	}
	language := "nl-BE"
	if r.Country == dossier.Netherlands {
		language = "nl-NL"
	}
	return &document.Document{
		Meta: document.Meta{Title: "Aanvraag voor begeleiding van " + r.Municipality, Author: r.Municipality, Subject: "Aanvraag voor begeleiding",
			Keywords: "kindvriendelijk, begeleiding", Language: language, Date: day, Footer: "Aanvraag voor begeleiding · " + r.Municipality},
		Parts: []document.Part{part},
	}
}
