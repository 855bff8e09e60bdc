package methods

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"kindvriendelijk/app"
	"kindvriendelijk/app/journey"
)

// longestOwn is how many characters a text of an own card may have: a card is
// one page.
const longestOwn = 3000

// Problems says in Dutch what [Method.Validate] finds, as an
// [app.InvalidError] by the names of the fields, for a form in which a card is
// written.
func (m Method) Problems() error {
	wrong := map[string]string{}
	for _, t := range m.asked() {
		if strings.TrimSpace(t.text) == "" {
			wrong[t.field] = t.ask
		}
		if utf8.RuneCountInString(t.text) > longestOwn {
			wrong[t.field] = "Houd deze tekst onder 3000 tekens: een kaart is één bladzijde."
		}
	}
	m.codeProblems(wrong)
	m.rangeProblems(wrong)
	if said := m.stepProblem(); said != "" {
		wrong["Steps"] = said
	}
	return invalid(wrong)
}

// codeProblems adds what is not chosen yet.
func (m Method) codeProblems(wrong map[string]string) {
	for _, c := range []struct {
		field, ask string
		codes      []string
		list       []app.Named
	}{
		{"Purposes", "Kies minstens één doel.", m.Purposes, purposes},
		{"Phases", "Kies minstens één fase.", m.Phases, journey.PhaseNames()},
		{"Effort", "Kies hoe groot de voorbereiding is.", []string{m.Effort}, efforts},
	} {
		if known(c.field, c.codes, c.list) != nil {
			wrong[c.field] = c.ask
		}
	}
}

// rangeProblems adds which lowest and highest numbers are none.
func (m Method) rangeProblems(wrong map[string]string) {
	for _, r := range []struct {
		field    string
		from, to int
		least    int
		most     int
		say      string
	}{
		{"Age", m.AgeFrom, m.AgeTo, 0, oldest, "Schrijf twee leeftijden, de laagste eerst. Voor volwassenen is dat 18 tot 99."},
		{"Group", m.GroupFrom, m.GroupTo, 1, crowd, "Schrijf twee aantallen tussen 1 en 5000, het kleinste eerst."},
		{"Minutes", m.MinutesFrom, m.MinutesTo, 1, longest, "Schrijf twee tijden tussen 1 en 600 minuten, de kortste eerst."},
	} {
		if r.from < r.least || r.to < r.from || r.to < 1 || r.to > r.most {
			wrong[r.field] = r.say
		}
	}
}

// asked are the texts of a card that must be there, lists as one text.
func (m Method) asked() []struct{ field, text, ask string } {
	return []struct{ field, text, ask string }{
		{"Name", m.Name, "Geef de methode een naam."},
		{"Aim", m.Aim, "Schrijf in één of twee zinnen wat je ermee te weten komt."},
		{"Staff", m.Staff, "Schrijf wie begeleidt en met hoeveel."},
		{"Material", strings.Join(m.Material, "\n"), "Schrijf wat er klaar moet liggen, elk ding op een lijn. Is dat niets, schrijf dan ‘niets’."},
		{"Prepare", strings.Join(m.Prepare, "\n"), "Schrijf wat je vooraf doet, elk ding op een lijn."},
		{"Result", m.Result, "Schrijf wat er na afloop op tafel ligt."},
		{"Consent", m.Consent, "Schrijf hoe je toestemming vraagt en wat je met namen en foto’s doet."},
		{"Quick", m.Quick, "Schrijf hoe het korter kan."},
		{"Pitfalls", strings.Join(m.Pitfalls, "\n"), "Schrijf minstens één ding waarop je let."},
		{"Disability", m.Inclusion.Disability, "Schrijf hoe een kind met een beperking kan meedoen."},
		{"Language", m.Inclusion.Language, "Schrijf hoe een kind met een andere taal kan meedoen."},
		{"Poverty", m.Inclusion.Poverty, "Schrijf hoe een kind uit een gezin met weinig geld kan meedoen."},
	}
}

// stepProblem says what is wrong with the steps, empty when nothing is.
func (m Method) stepProblem() string {
	total := 0
	for i, s := range m.Steps {
		switch {
		case strings.TrimSpace(s.Title) == "" || strings.TrimSpace(s.Text) == "":
			return fmt.Sprintf("Stap %d heeft een titel en een uitleg nodig.", i+1)
		case s.Minutes < 1:
			return fmt.Sprintf("Zeg bij stap %d hoeveel minuten ze duurt.", i+1)
		case utf8.RuneCountInString(s.Title+s.Text) > longestOwn:
			return fmt.Sprintf("Houd stap %d onder 3000 tekens.", i+1)
		}
		total += s.Minutes
	}
	switch {
	case len(m.Steps) == 0:
		return "Schrijf minstens één stap."
	case total < m.MinutesFrom || total > m.MinutesTo:
		return fmt.Sprintf("De stappen duren samen %d minuten. Bij ‘Duur’ staat %d tot %d. Maak dat gelijk.", total, m.MinutesFrom, m.MinutesTo)
	}
	return ""
}
