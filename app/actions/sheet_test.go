package actions_test

import (
	"bytes"
	"reflect"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/document/xlsx"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/data/datatest"
)

var someThemes = []figures.Theme{{Code: "ruimte", Name: "Publieke ruimte"}, {Code: "werk", Name: "Werk"}}

func TestSheet_gives_every_field_its_column(t *testing.T) {
	row := actions.Row{GoalTitle: "Buiten spelen", OwnerName: "Voorbeeld Eén", Cents: 8_600_050, Action: actions.Action{
		Title: "Speelstraten", Description: "Wij sluiten straten af.", Theme: "ruimte", TargetGroup: "kinderen", AgeFrom: 6, AgeTo: 12,
		Service: "Jeugddienst", Partners: "Kind en straat", Start: "2026-01-01", End: "2027-12-31", Status: actions.Running, Progress: 40,
		FTE: 0.25, Rights: []int{12, 31}, Showcase: true, PlanCode: "AC-1"}}
	s := actions.Sheet([]actions.Row{row}, someThemes)
	want := map[string]any{
		"Doel": "Buiten spelen", "Actie": "Speelstraten", "Status": "In uitvoering", "Voortgang": 40.0, "Trekker": "Voorbeeld Eén",
		"Dienst": "Jeugddienst", "Partners": "Kind en straat", "Begin": "2026-01-01", "Einde": "2027-12-31", "Budget": int64(8_600_050),
		"Personeel (voltijdse banen)": 0.25, "Thema": "Publieke ruimte", "Voor wie": "kinderen", "Leeftijd": "6–12", "Kinderrechten": "12, 31",
		"Code in het plan": "AC-1", "Uitgelicht": "ja", "Wat we doen": "Wij sluiten straten af.",
	}
	got := map[string]any{}
	for i, c := range s.Columns {
		got[c.Head] = s.Rows[0][i]
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
	if len(s.Rows[0]) != len(s.Columns) {
		t.Errorf("%d cells under %d heads", len(s.Rows[0]), len(s.Columns))
	}
}

func TestSheet_leaves_open_what_is_not_known(t *testing.T) {
	s := actions.Sheet([]actions.Row{{Action: actions.Action{Title: "Idee", Status: actions.Idea, AgeFrom: 3}}}, nil)
	for i, c := range s.Columns {
		switch c.Head {
		case "Thema", "Leeftijd", "Kinderrechten", "Uitgelicht", "Begin", "Trekker":
			if s.Rows[0][i] != "" {
				t.Errorf("%s is %q, want nothing", c.Head, s.Rows[0][i])
			}
		}
	}
}

// The sheet of a filtered list, read back from the workbook itself.
func TestSheet_holds_exactly_what_the_filter_shows(t *testing.T) {
	s := datatest.Open(t)
	const private = "Nog niet bespreken met de schepen"
	for _, a := range []actions.Action{
		{Title: "Speelstraten", Status: actions.Running, End: "2026-06-30"},
		{Title: "Fietslessen", Status: actions.Running, End: "2028-06-30"},
		{Title: "Kinderraad", Status: actions.Achieved, End: "2026-06-30"},
		{Title: "Zwemdag", Status: actions.Planned, End: "2026-05-30"},
	} {
		datatest.Action(t, s, func(x *actions.Action) {
			x.Title, x.Status, x.End, x.Internal = a.Title, a.Status, a.End, private
		})
	}
	rows, _, err := s.ListActions(t.Context(), actions.Filter{Late: true, Today: "2026-11-21", Sort: "end"})
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := xlsx.Write(&b, []xlsx.Sheet{actions.Sheet(rows, someThemes)}); err != nil {
		t.Fatal(err)
	}
	book, err := excelize.OpenReader(&b)
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	cells, err := book.GetRows("Actieplan")
	if err != nil {
		t.Fatal(err)
	}
	var titles []string
	for _, r := range cells[1:] {
		titles = append(titles, r[1])
		if strings.Contains(strings.Join(r, " "), private) {
			t.Errorf("the private note stands in the row of %q", r[1])
		}
	}
	if want := []string{"Zwemdag", "Speelstraten"}; !reflect.DeepEqual(titles, want) {
		t.Errorf("the sheet has %q, want %q", titles, want)
	}
}
