package guidance

import (
	"strings"
	"time"
	"unicode/utf8"

	"kindvriendelijk/app"
)

// Longest texts, in characters.
const (
	longestName = 200
	longestText = 10_000
)

// Validate returns an [app.InvalidError] with what must be mended first.
func (c Capacity) Validate() error {
	w := wrong{}
	for i, q := range questions {
		field := [...]string{"Competence", "Time", "Means"}[i]
		w.when(field, q.Of(c) < Unsaid || q.Of(c) > most, "Kies een van de antwoorden.")
	}
	w.text("Note", c.Note)
	return w.err()
}

// Validate returns an [app.InvalidError] with what must be mended first.
func (g Guidance) Validate() error {
	w := wrong{}
	w.when("Form", !isIn(forms, g.Form), "Kies een vorm.")
	w.when("Status", !isIn(statuses, g.Status), "Kies hoe ver het staat.")
	w.when("Question", strings.TrimSpace(g.Question) == "", "Schrijf in een of twee zinnen wat jullie vragen.")
	w.when("Giver", (g.Status == Agreed || g.Status == Done) && strings.TrimSpace(g.Giver) == "", "Schrijf met wie jullie dit afspraken.")
	w.when("Delivered", g.Status == Done && strings.TrimSpace(g.Delivered) == "", "Schrijf wat het opleverde: dat leest wie na jullie komt.")
	w.when("Hours", g.Hours < 0, "Een aantal uren is nul of meer.")
	w.when("Cents", g.Cents < 0, "Een bedrag is nul of meer.")
	w.day("StartOn", g.StartOn)
	w.day("EndOn", g.EndOn)
	w.when("EndOn", g.StartOn != "" && g.EndOn != "" && g.EndOn < g.StartOn, "Het einde ligt vóór het begin.")
	w.name("Giver", g.Giver)
	w.text("Question", g.Question)
	w.text("Delivered", g.Delivered)
	return w.err()
}

// Validate returns an [app.InvalidError] with what must be mended first.
func (m Meeting) Validate() error {
	w := wrong{}
	w.when("Title", strings.TrimSpace(m.Title) == "", "Geef het netwerkmoment een naam.")
	w.name("Title", m.Title)
	w.day("On", m.On)
	w.name("Place", m.Place)
	w.name("Who", m.Who)
	w.text("Lessons", m.Lessons)
	w.text("Followed", m.Followed)
	return w.err()
}

// Validate returns an [app.InvalidError] with what must be mended first.
func (c Contact) Validate() error {
	w := wrong{}
	w.when("Municipality", strings.TrimSpace(c.Municipality) == "", "Vul de gemeente of organisatie in.")
	w.when("Name", strings.TrimSpace(c.Name) == "" && strings.TrimSpace(c.Function) == "", "Vul een naam of een functie in.")
	w.when("Email", c.Email != "" && !strings.Contains(c.Email, "@"), "Dit is geen e-mailadres.")
	for field, text := range map[string]string{"Municipality": c.Municipality, "Name": c.Name, "Function": c.Function, "Email": c.Email, "Phone": c.Phone} {
		w.name(field, text)
	}
	w.text("About", c.About)
	return w.err()
}

// Validate returns an [app.InvalidError] with what must be mended first.
func (b Bottleneck) Validate() error {
	w := wrong{}
	w.when("Title", strings.TrimSpace(b.Title) == "", "Zeg in enkele woorden wat er knelt.")
	w.when("Level", !isIn(levels, b.Level), "Kies waar jullie dit aankaarten.")
	w.when("Status", !isIn(bottleneckStatuses, b.Status), "Kies hoe ver het staat.")
	w.when("Receiver", b.Status == Raised && strings.TrimSpace(b.Receiver) == "", "Schrijf bij wie jullie dit aankaartten.")
	w.when("Result", (b.Status == Answered || b.Status == Solved) && strings.TrimSpace(b.Result) == "", "Schrijf wat het antwoord was.")
	w.name("Title", b.Title)
	w.name("Receiver", b.Receiver)
	w.day("RaisedOn", b.RaisedOn)
	w.text("Text", b.Text)
	w.text("Result", b.Result)
	return w.err()
}

// wrong gathers what must be mended, by field.
type wrong map[string]string

func (w wrong) when(field string, is bool, text string) {
	if is && w[field] == "" {
		w[field] = text
	}
}

func (w wrong) day(field, day string) {
	_, err := time.Parse(time.DateOnly, day)
	w.when(field, day != "" && err != nil, "Dit is geen datum.")
}

func (w wrong) name(field, text string) {
	w.when(field, utf8.RuneCountInString(text) > longestName, "Houd dit onder 200 tekens.")
}

func (w wrong) text(field, text string) {
	w.when(field, utf8.RuneCountInString(text) > longestText, "Houd deze tekst onder 10.000 tekens.")
}

func (w wrong) err() error {
	if len(w) == 0 {
		return nil
	}
	return &app.InvalidError{Fields: w}
}
