package knowledge

import (
	"context"
	"testing"

	"kindvriendelijk/app/inspiration"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

func TestPage_sheets_of_other_municipalities(t *testing.T) {
	s := open(t)
	sheet := inspiration.Sheet{Title: "Een bord met antwoorden", Municipality: "Fictiegem", Themes: []string{"participatie"}, Summary: "Elke vraag krijgt antwoord.",
		What: "Er hangt een bord.", ForWhom: "Kinderen van drie scholen", How: "Een klas beheert het.", Costs: "5k", Lesson: "Eén persoon volgt op.",
		Measures: []inspiration.Outcome{{Name: "Antwoorden", Unit: "%", Outcome: "van 38 naar 84"}, {Name: "Vragen", Unit: "aantal"}}}
	read := []inspiration.Practice{sheet.Practice("fiche-1")}
	var fail error
	s.Sheets = func(context.Context) ([]inspiration.Practice, error) { return read, fail }
	s.Show("practice/fiche-1") // before it was read
	s.Reload()
	s.shows("Een bord met antwoorden", "Van een andere gemeente", "Kinderen van drie scholen", "€ 1.000 tot € 5.000", "Antwoorden (%): van 38 naar 84\nVragen (aantal)",
		"Wat ze leerden", "Praktijkfiche · Fictiegem")
	s.hides(inspiration.LessonTitle)

	uitest.Tap(t, s.w, "Zet als idee in ons actieplan")
	if len(s.taker.got) != 1 || s.taker.got[0].Title != sheet.Title || s.opened[len(s.opened)-1].Page != ui.PageActions {
		t.Errorf("took %+v, opened %v", s.taker.got, s.opened)
	}

	read = nil // it was removed
	s.Reload()
	s.hides("Een bord met antwoorden")
	fail = errBroken
	s.Reload()
	s.shows("Er ging iets mis.")
}
