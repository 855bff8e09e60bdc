package guidance_test

import (
	"reflect"
	"strings"
	"testing"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/guidance"
	"kindvriendelijk/app/inspiration"
)

func at(v float64) *float64 { return &v }

func detail() actions.Detail {
	return actions.Detail{
		Action: actions.Action{Title: " Speelplaats open ", Description: "**Wij** openen de poort. Elke dag tot zes uur. [B-12]", Children: "Kinderen kiezen de regels.", Theme: "ruimte",
			TargetGroup: "Kinderen uit de buurt", AgeFrom: 6, AgeTo: 12, OwnerID: "p1", Partners: "vzw Geheim", Internal: "Niet zeggen.", Start: "2024-09-01", End: "2026-06-30"},
		Budgets: []actions.Budget{{Year: 2024, Cents: 300_000}, {Year: 2025, Cents: 250_000}},
		Measures: []actions.MeasureDetail{
			{Measure: actions.Measure{Name: "Kinderen per dag", Unit: "aantal", Baseline: at(12), Target: at(40.5)}, Measurements: []actions.Measurement{{Value: 20}, {Value: 34}}},
			{Measure: actions.Measure{Name: "Klachten", Unit: "aantal"}}},
		Log: []actions.Progress{{Adjusted: "Later de sleutel.", Text: "Verslag van iemand"}, {Adjusted: "Eerst de buren."}, {Text: "Nog iets"}},
	}
}

func TestSheetOf(t *testing.T) {
	s := guidance.SheetOf(dossier.Dossier{Name: "Fictiegem", Country: dossier.Flanders}, detail())
	want := inspiration.Sheet{Title: "Speelplaats open", Municipality: "Fictiegem", Country: dossier.Flanders, Years: "2024–2026", Themes: []string{"ruimte"},
		Summary: "Wij openen de poort.", What: "**Wij** openen de poort. Elke dag tot zes uur.", ForWhom: "Kinderen uit de buurt (6 tot 12 jaar)", How: "Kinderen kiezen de regels.",
		Costs: "25k", Lesson: "Eerst de buren.\n\nLater de sleutel.",
		Measures: []inspiration.Outcome{{Name: "Kinderen per dag", Unit: "aantal", Outcome: "van 12 naar 34 (streefwaarde 40,5)"}, {Name: "Klachten", Unit: "aantal"}}}
	if !reflect.DeepEqual(s, want) {
		t.Errorf("sheet\n%+v, not\n%+v", s, want)
	}
	text, err := s.Text()
	if err != nil {
		t.Fatal(err)
	}
	for _, private := range []string{"p1", "Geheim", "Niet zeggen", "Verslag", "5.500", "5500"} {
		if strings.Contains(text, private) {
			t.Errorf("the file holds %q", private)
		}
	}
}

func TestSheetOf_an_action_with_little(t *testing.T) {
	s := guidance.SheetOf(dossier.Dossier{}, actions.Detail{Action: actions.Action{Title: "Idee", AgeTo: 3, Start: "2025-01-01", End: "2025-05-01"}})
	if s.Costs != "" || s.ForWhom != "Kinderen en jongeren van 0 tot 3 jaar." || s.Years != "2025" || s.Summary != "" || s.Themes != nil {
		t.Errorf("sheet %+v", s)
	}
}

func TestPersonal(t *testing.T) {
	names := []string{"Wim Aerts", "Noor Van den Berg", "Al Li", " ", "Mieke  Vos"}
	for _, c := range []struct {
		text string
		want []string // what is found
		sure bool
	}{
		{"Niemand staat hierin. Het kostte 12.500 euro in 2024-2026.", nil, false},
		{"Bel Wim aerts.", []string{"Wim aerts"}, false},
		{"Vraag het aan Wim.", []string{"Wim"}, false},
		{"De wim van een wimpel, en Wimmes.", nil, false},
		{"Met mevrouw Van den Berg erbij.", []string{"Van den Berg"}, false},
		{"Een vos in het bos; de Vosstraat.", nil, false},
		{"Mieke Vos en Wim.", []string{"Wim", "Mieke Vos"}, false},
		{"Schrijf naar jeugd@fictiegem.example.", []string{"jeugd@fictiegem.example"}, true},
		{"Bel 0470 12 34 56 of +32 9 123 45 67.", []string{"0470 12 34 56", "+32 9 123 45 67"}, true},
		{"Al doende.", nil, false},
	} {
		var got []string
		for _, f := range guidance.Personal(inspiration.Sheet{Lesson: c.text}, names) {
			got = append(got, f.Words)
			if f.Sure != c.sure || f.Field != "Lesson" || f.Part == "" {
				t.Errorf("%s: %+v", c.text, f)
			}
		}
		if !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s: %q, not %q", c.text, got, c.want)
		}
	}
	if got := guidance.Personal(inspiration.Sheet{Measures: []inspiration.Outcome{{Outcome: "geteld door Wim Aerts"}}}, names); len(got) != 1 || got[0].Field != "Measures" {
		t.Errorf("in a measure: %+v", got)
	}
}
