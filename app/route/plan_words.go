package route

import (
	"fmt"

	"kindvriendelijk/app"
	"kindvriendelijk/app/calendar"
)

// tooLate says why there is no plan, and what can be done.
func (p *planner) tooLate() string {
	if p.end.IsZero() {
		return fmt.Sprintf("Kies eerst de dag waarop jullie willen indienen. Vanaf %s is er tijd genoeg.", app.LongDay(p.Earliest))
	}
	if !p.end.After(p.today) {
		return fmt.Sprintf("De dag van de indiening is al voorbij. Kies een dag vanaf %s.", app.LongDay(p.Earliest))
	}
	text := fmt.Sprintf("Tussen vandaag en de indiening liggen %s; %s vraagt er %d. Kies een latere ronde, vanaf %s",
		inWeeks(p.Weeks), p.routeName(), p.Needed, app.LongDay(p.Earliest))
	short := p.Request
	short.Short = true
	if n := stretchOf(open(short)).busy(); !p.Short && float64(p.Weeks) >= tightest*float64(n) {
		return text + fmt.Sprintf(", of neem de korte route: die vraagt er %d.", n)
	}
	return text + ", of zet stappen die al klaar zijn op ‘klaar’."
}

// remarks are about the plan as a whole.
func (p *planner) remarks() []string {
	var out []string
	if p.pace < 1 {
		out = append(out, fmt.Sprintf("Tussen vandaag en de indiening liggen %s; %s vraagt er %d. De stappen liggen daarom dichter op elkaar dan gewoonlijk.",
			inWeeks(p.Weeks), p.routeName(), p.Needed))
	}
	for _, kinds := range [][]calendar.Kind{{calendar.SchoolHoliday}, {calendar.Recess, calendar.Formation}} {
		if period, ok := p.Calendar.On(p.Submission, kinds...); ok {
			out = append(out, fmt.Sprintf("De indiening valt %s%s. Laat het portfolio ruim daarvoor goedkeuren.", inWords(period), unsure(period)))
		}
	}
	if until := p.Calendar.KnownUntil; until != "" && p.Submission > until {
		out = append(out, fmt.Sprintf("Na %s zijn de schoolvakanties nog niet bekend. Kijk de data daarna later opnieuw na.", app.LongDay(until)))
	}
	if len(calendar.Regions(p.Country)) > 0 && p.Calendar.KnownUntil == "" {
		out = append(out, "Kies jullie vakantieregio: anders houdt het voorstel geen rekening met schoolvakanties.")
	}
	return out
}

func (p *planner) routeName() string {
	if p.Short {
		return "de korte route"
	}
	return "de route"
}

func inWeeks(n int) string {
	if n == 1 {
		return "1 week"
	}
	return fmt.Sprintf("%d weken", n)
}
