package route

import (
	"fyne.io/fyne/v2"

	"kindvriendelijk/app/calendar"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// shortRoute and fullRoute are the lengths of the route to choose from.
const (
	shortRoute = "short"
	fullRoute  = "full"
)

// planAsk asks what a plan needs to know.
type planAsk struct {
	tab     *planTab
	day     *ui.DateField
	region  *ui.Choice
	doubt   *ui.Text // says that the region is not sure
	where   *fyne.Container
	short   *ui.Choice
	renew   *ui.Checkbox
	content fyne.CanvasObject
}

func newPlanAsk(t *planTab) *planAsk {
	a := &planAsk{tab: t, day: ui.NewDateField(t.host.Run, t.host.Today(), t.host.Country), doubt: ui.NewParagraph(look.Caption, "")}
	again := func(string) { a.stale() }
	a.day.OnDay = again
	a.region = ui.NewChoice(nil, func(string) {
		a.doubt.Hide()
		a.stale()
		t.show()
	})
	a.where = ui.Stack(look.S1, ui.NewField("In welke vakantieregio liggen jullie scholen?", false, a.region, ""), a.doubt)
	a.short = ui.NewChoice([]ui.Option{{Code: fullRoute, Label: "Alle stappen"}, {Code: shortRoute, Label: "Korte route"}}, again)
	a.short.SetChosen(fullRoute)
	a.renew = ui.NewCheckbox("Herplan ook stappen die al een datum hebben", "Zonder vinkje blijft elke datum staan die er al is.", func(bool) { a.stale() })
	begin := ui.NewPrimary("Stel data voor", look.Calendar, t.propose)
	a.content = ui.Stack(look.S3,
		ui.Stack(0, ui.NewText(look.Subheading, "Plan terug vanaf de indiening"), ui.NewParagraph(look.Muted,
			"Kies wanneer jullie willen indienen. Het programma stelt per stap een begin en een einde voor. Sessies met kinderen blijven buiten vakanties en examens, besluiten buiten het reces. Jullie beslissen wat je overneemt.")),
		ui.Fold(look.S4, 240, []float32{1, 2},
			ui.NewField("Wanneer dienen jullie in?", false, a.day, ""),
			ui.NewField("Welke route volgen jullie?", false, a.short, "De korte route is voor een kleine gemeente.")),
		a.where, a.renew, ui.Row(0, begin))
	return a
}

// stale takes away a proposal that answers another question than the one that
// is asked now.
func (a *planAsk) stale() {
	if a.tab.proposed != nil {
		a.tab.proposed = nil
		a.tab.show()
	}
}

// show fills in what the dossier says. The dossier does not know the region: what
// the user chose stays, except on the first reading.
func (a *planAsk) show(first bool) {
	t := a.tab
	a.day.SetDay(t.road.Candidature.Submission)
	a.short.SetChosen(fullRoute)
	if t.road.Short() {
		a.short.SetChosen(shortRoute)
	}
	if !first {
		return
	}
	regions := calendar.Regions(t.dossier.Country)
	a.where.Hidden = len(regions) == 0
	var options []ui.Option
	for _, r := range regions {
		options = append(options, ui.Option{Code: r.Code, Label: "Regio " + r.Code})
	}
	a.region.SetOptions(options)
	likely, sure := calendar.RegionOf(t.dossier.Country, t.dossier.Province)
	a.region.SetChosen(likely)
	a.doubt.Hidden = sure
	a.doubt.SetText("Kijk na in welke regio jullie scholen vallen: niet elke provincie ligt in één regio.")
	a.where.Refresh()
}
