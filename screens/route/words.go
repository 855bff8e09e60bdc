package route

import (
	"fmt"

	"kindvriendelijk/app/route"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// status is how a step is shown on a day: word, shape and colour.
func status(s route.State, today string) ui.Status {
	if s.Late(today) {
		return ui.Laat
	}
	switch s.Progress.Status {
	case route.Done:
		return ui.Klaar
	case route.Busy:
		return ui.Lopend.Says(route.Busy.Name())
	case route.Waiting:
		return ui.Aandacht.Says(route.Waiting.Name())
	case route.Skipped:
		return ui.Status{Word: route.Skipped.Name(), Shape: look.Minus, Colour: look.ColorRest, Soft: look.ColorRestSoft}
	}
	return ui.NogNiet
}

// sentence says how far the whole is, below the title.
func (p *Page) sentence() string {
	done, all := route.Count(p.road.All())
	if all == 0 {
		return "Dit programma heeft nog geen stappen."
	}
	words := fmt.Sprintf("%d van %d stappen klaar", done, all)
	if p.road.Short() {
		words += ", op de korte route"
	}
	return words + ". Bij elke stap lees je wat je doet, hoe en met wie."
}

// far says how far a part is: '2 van 7 klaar'.
func far(steps []route.State) string {
	done, all := route.Count(steps)
	return fmt.Sprintf("%d van %d klaar", done, all)
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// number is the code of a step before its title; an own step has none.
func number(s route.State) string {
	if s.Own {
		return ""
	}
	return s.Code + " "
}
