package actions

import (
	"strconv"
	"strings"

	"kindvriendelijk/app/document/xlsx"
	"kindvriendelijk/app/figures"
)

// Sheet is the plan as a sheet of a workbook, a row for each action. Private
// notes stay out: a sheet is made to be handed on.
func Sheet(rows []Row, themes []figures.Theme) xlsx.Sheet {
	names := map[string]string{}
	for _, t := range themes {
		names[t.Code] = t.Name
	}
	s := xlsx.Sheet{Name: "Actieplan", Columns: []xlsx.Column{
		{Head: "Doel"}, {Head: "Actie"}, {Head: "Status"}, {Head: "Voortgang", Kind: xlsx.Percent}, {Head: "Trekker"}, {Head: "Dienst"},
		{Head: "Partners"}, {Head: "Begin", Kind: xlsx.Date}, {Head: "Einde", Kind: xlsx.Date}, {Head: "Budget", Kind: xlsx.Money},
		{Head: "Personeel (voltijdse banen)", Kind: xlsx.Number, Digits: 2}, {Head: "Thema"}, {Head: "Voor wie"}, {Head: "Leeftijd"},
		{Head: "Kinderrechten"}, {Head: "Code in het plan"}, {Head: "Uitgelicht"}, {Head: "Wat we doen"},
	}}
	for _, r := range rows {
		s.Rows = append(s.Rows, []any{
			r.GoalTitle, r.Title, r.Status.Name(), float64(r.Progress), r.OwnerName, r.Service, r.Partners, r.Start, r.End, r.Cents,
			r.FTE, names[r.Theme], r.TargetGroup, ages(r.Action), articles(r.Rights), r.PlanCode, map[bool]string{true: "ja"}[r.Showcase], r.Description,
		})
	}
	return s
}

func ages(a Action) string {
	if a.AgeTo == 0 {
		return ""
	}
	return strconv.Itoa(a.AgeFrom) + "–" + strconv.Itoa(a.AgeTo)
}

func articles(rights []int) string {
	var parts []string
	for _, n := range rights {
		parts = append(parts, strconv.Itoa(n))
	}
	return strings.Join(parts, ", ")
}
