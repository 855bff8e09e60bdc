package methods

import (
	"strings"
	"time"
	"unicode/utf8"

	"kindvriendelijk/app"
)

// Use says that a method has a place in the trajectory.
type Use struct {
	ID     string
	Method string // code of a card, or the id of an own one
	Step   string // code of a step, or the id of an own one; may be empty
	Moment string // code of a moment of the programme; may be empty
	On     string // YYYY-MM-DD or empty
	Who    string // which group
	People int    // how many; 0: not said
	Note   string
}

// longestText is how many characters a text of a use may have.
const longestText = 2000

// Validate returns an [app.InvalidError] with what must be mended first.
func (u Use) Validate() error {
	wrong := map[string]string{}
	if u.Method == "" {
		wrong["Method"] = "Kies een methode."
	}
	if u.Step == "" && u.Moment == "" {
		wrong["Step"] = "Kies een stap of een moment."
	}
	if _, err := time.Parse(time.DateOnly, u.On); u.On != "" && err != nil {
		wrong["On"] = "Dit is geen datum."
	}
	if u.People < 0 || u.People > crowd {
		wrong["People"] = "Schrijf een aantal tussen 1 en 5000, of laat het leeg."
	}
	for field, text := range map[string]string{"Who": u.Who, "Note": u.Note} {
		if utf8.RuneCountInString(text) > longestText {
			wrong[field] = "Houd deze tekst onder 2000 tekens."
		}
	}
	return invalid(wrong)
}

// trimmed is the use without the spaces that typing leaves behind.
func (u Use) trimmed() Use {
	u.Who, u.Note = strings.TrimSpace(u.Who), strings.TrimSpace(u.Note)
	return u
}

func invalid(wrong map[string]string) error {
	if len(wrong) == 0 {
		return nil
	}
	return &app.InvalidError{Fields: wrong}
}
