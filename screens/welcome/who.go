package welcome

import (
	"strings"

	"kindvriendelijk/screens/ui"
)

// who asks for the name and the service of the user.
type who struct {
	name, service           *ui.Entry
	nameField, serviceField *ui.Field
}

func newWho(name, service string) *who {
	w := &who{name: ui.NewEntry(nil), service: ui.NewEntry(nil)}
	w.name.SetPlaceHolder("Voornaam en naam")
	w.name.SetText(name)
	w.service.SetPlaceHolder("Bijvoorbeeld: Jeugd")
	w.service.SetText(service)
	w.nameField = ui.NewField("Wie ben je?", true, w.name, "Je naam staat bij wat je schrijft, zodat collega’s weten van wie het komt.")
	w.serviceField = ui.NewField("Bij welke dienst werk je?", false, w.service, "Zo is later te zien welke diensten meewerken.")
	return w
}

// values are what was filled in.
func (w *who) values() (name, service string) {
	return strings.TrimSpace(w.name.Text), strings.TrimSpace(w.service.Text)
}

// missing reports whether the name is, and says so at the field.
func (w *who) missing() bool {
	name, _ := w.values()
	if name == "" {
		w.nameField.SetError("Vul je naam in.")
		return true
	}
	w.nameField.SetError("")
	return false
}

// onEnter goes on when Enter is pressed in a field.
func (w *who) onEnter(do func()) {
	w.name.OnSubmitted = func(string) { do() }
	w.service.OnSubmitted = w.name.OnSubmitted
}
