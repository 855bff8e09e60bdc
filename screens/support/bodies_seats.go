package support

import (
	"context"
	"slices"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// seat is an adult's place in a group.
type seat struct {
	support.Membership
	person support.Person
}

// in are the adults in a group, in the order of the people.
func (b *bodies) in(body string) []seat {
	var out []seat
	for _, p := range b.people {
		for _, m := range b.members {
			if m.BodyID == body && m.PersonID == p.ID {
				out = append(out, seat{m, p})
			}
		}
	}
	return out
}

// showSeats lists the members of a group.
func (b *bodies) showSeats(body string) {
	b.seats.Objects = nil
	for _, s := range b.in(body) {
		b.seats.Add(b.newSeat(s))
	}
	if len(b.seats.Objects) == 0 {
		b.seats.Add(ui.NewParagraph(look.Muted, "Nog niemand."))
	}
	b.seats.Refresh()
}

func (b *bodies) newSeat(s seat) fyne.CanvasObject {
	role := s.Role
	if role == "" {
		role = s.person.Service
	}
	line := ui.RowGrow(look.S3, 1, ui.NewIcon(look.Person, look.ColorAccentText, 18), ui.Stack(0, ui.NewParagraph(look.Body, s.person.Name), ui.NewParagraph(look.Caption, role)))
	return ui.NewSlimTile(line, func() { b.editSeat(s) })
}

// askSeat gives somebody of the dossier a place in the group that is open.
func (b *bodies) askSeat() {
	body := b.cards.editing
	var free []support.Person
	for _, p := range b.people {
		if !slices.ContainsFunc(b.in(body), func(s seat) bool { return s.PersonID == p.ID }) {
			free = append(free, p)
		}
	}
	who := ui.NewSearchSelect(personOptions(free), nil)
	role := ui.NewEntry(nil)
	field := ui.NewField("Wie?", true, who, "Staat iemand er niet bij? Voeg hem of haar eerst toe bij ‘Mensen en diensten’.")
	d := ui.NewDialog("Iemand in deze groep", 460, ui.Stack(look.S4, field, ui.NewField("Rol in de groep", false, role, "Zoals ‘zit voor’ of ‘begeleidt’.")))
	d.SetButtons(ui.NewPrimary("Voeg toe", look.Plus, func() {
		if who.Chosen() == "" {
			field.SetError("Kies iemand.")
			return
		}
		b.seat(body, who.Chosen(), role.Text, d.Close)
	}), ui.NewSecondary("Annuleren", "", d.Close))
	d.First = who
	d.Show(b.host.Window)
}

// editSeat changes what somebody does in a group, or takes them out.
func (b *bodies) editSeat(s seat) {
	role := ui.NewEntry(nil)
	role.SetText(s.Role)
	d := ui.NewDialog(s.person.Name, 460, ui.NewField("Rol in de groep", false, role, "Zoals ‘zit voor’ of ‘begeleidt’."))
	keep := func() { b.seat(s.BodyID, s.PersonID, role.Text, d.Close) }
	role.OnSubmitted = func(string) { keep() }
	d.SetButtons(ui.NewPrimary("Bewaar", look.Check, keep), ui.NewSecondary("Annuleren", "", d.Close),
		ui.NewQuiet("Haal uit de groep", look.Trash, func() {
			d.Close()
			b.host.Write("unseat a member", func(ctx context.Context) error { return b.page.Team.Unseat(ctx, s.BodyID, s.PersonID) }, func() {
				b.Reload()
				b.host.Say(s.person.Name + " is uit de groep")
			})
		}))
	d.First = role
	d.Show(b.host.Window)
}

func (b *bodies) seat(body, person, role string, done func()) {
	b.host.Write("seat a member", func(ctx context.Context) error { return b.page.Team.Seat(ctx, body, person, role) }, func() {
		done()
		b.Reload()
	})
}
