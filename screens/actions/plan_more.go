package actions

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// newMore has the fields that most actions can do without at first.
func (t *planTab) newMore() fyne.CanvasObject {
	d := t.d
	t.goal = ui.NewSearchSelect(nil, func(code string) { d.change("GoalID", func(s *sheet) { s.GoalID = code }) })
	t.goal.Optional, t.goal.PlaceHolder = true, "Nog geen doel"
	t.theme = ui.NewSearchSelect(themeOptions(d.page.Themes), func(code string) { d.change("Theme", func(s *sheet) { s.Theme = code }) })
	t.theme.Optional, t.theme.PlaceHolder = true, "Nog geen thema"
	t.rights = ui.NewMultiSelect("Artikel toevoegen", rightOptions(), func(codes []string) {
		d.change("Rights", func(s *sheet) { s.Rights = articles(codes) })
	})
	t.areas = ui.NewMultiSelect("Doelgebied toevoegen", areaOptions(), func(codes []string) {
		d.change("Goals", func(s *sheet) { s.Goals = codes })
	})
	t.internal = t.long("Internal", "Notitie voor onszelf", "Staat nooit in een document en niet op het scherm in een vergadering.", func(a *actions.Action) *string { return &a.Internal })
	t.more = container.NewVBox(ui.Stack(look.S4,
		ui.Fold(look.S4, 170, nil,
			t.form.Add("GoalID", ui.NewField("Doel", false, t.goal, "")),
			t.form.Add("Theme", ui.NewField("Thema", false, t.theme, ""))),
		ui.Fold(look.S4, 170, nil,
			t.line("Service", "Dienst", "", func(a *actions.Action) *string { return &a.Service }),
			t.line("PlanCode", "Code ("+d.page.host.Word("plan")+")", "Neem hem over zoals hij daar staat.", func(a *actions.Action) *string { return &a.PlanCode })),
		t.long("Why", "Waarom deze actie?", "Het antwoord waarop: een cijfer, een uitspraak, een knelpunt.", func(a *actions.Action) *string { return &a.Why }),
		t.long("Children", "Hoe doen kinderen en jongeren mee?", "Ook bij het kiezen, uitvoeren en beoordelen.", func(a *actions.Action) *string { return &a.Children }),
		ui.Fold(look.S4, 170, nil,
			t.line("Partners", "Partners", "", func(a *actions.Action) *string { return &a.Partners }),
			t.line("TargetGroup", "Voor wie?", "Bijvoorbeeld: leerlingen van het basisonderwijs.", func(a *actions.Action) *string { return &a.TargetGroup })),
		t.line("StaffNote", "Wie werkt eraan?", "Bijvoorbeeld: verkeersdeskundige en "+d.page.host.Word("youth_officer")+".", func(a *actions.Action) *string { return &a.StaffNote }),
		t.form.Add("Rights", ui.NewField("Kinderrechten", false, t.rights, "De artikelen van het Kinderrechtenverdrag waaraan de actie werkt.")),
		t.form.Add("Goals", ui.NewField("Doelgebieden van UNICEF", false, t.areas, "")),
		t.internal))
	t.more.Hide()
	t.moreLink = ui.NewLink("Meer velden", t.toggleMore)
	return ui.Stack(look.S4, ui.Space(0, look.S1), ui.Row(0, t.moreLink), t.more)
}

func (t *planTab) toggleMore() {
	t.more.Hidden = !t.more.Hidden
	t.moreLink.SetText(map[bool]string{true: "Meer velden", false: "Minder velden"}[t.more.Hidden])
	t.content.Refresh()
}

// showMore fills the fields behind 'Meer velden'.
func (t *planTab) showMore() {
	a := t.d.now.Action
	t.goal.SetOptions(goalChoices(t.d.page.goals))
	t.goal.SetChosen(a.GoalID)
	t.theme.SetChosen(a.Theme)
	var codes []string
	for _, n := range a.Rights {
		codes = append(codes, strconv.Itoa(n))
	}
	t.rights.SetChosen(codes)
	t.areas.SetChosen(a.Goals)
	if t.d.page.meeting {
		t.internal.Hide()
	} else {
		t.internal.Show()
	}
}
