package welcome

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/areas"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// countries are the answers to 'Waar?', with the code of the land in the list
// of areas; empty for a free organisation.
var countries = []struct{ country, name, land string }{
	{dossier.Flanders, "Vlaanderen", areas.Belgium},
	{dossier.Netherlands, "Nederland", areas.Netherlands},
	{dossier.Elsewhere, "Andere organisatie", ""},
}

// placeStep chooses the municipality, or names a free organisation.
type placeStep struct {
	w     *wizard
	room  *fyne.Container // for the field that belongs to the country
	field *ui.Field
	input fyne.Focusable
}

func (s *placeStep) name() string          { return "Gemeente" }
func (s *placeStep) first() fyne.Focusable { return s.input }

func (s *placeStep) content() fyne.CanvasObject {
	s.room = container.NewStack()
	var names []string
	chosen := 0
	for i, c := range countries {
		names = append(names, c.name)
		if c.country == s.w.dossier.Country {
			chosen = i
		}
	}
	s.show(chosen)
	where := ui.NewFilters(chosen, names, func(i int) {
		if s.w.dossier.Country != countries[i].country {
			s.w.dossier = dossier.Dossier{Country: countries[i].country}
			s.w.plan.Programme = ""
		}
		s.show(i)
		s.w.count()
	})
	return ui.Stack(look.S4, ui.NewField("Waar?", true, where, ""), s.room)
}

func (s *placeStep) gap() *gap {
	switch {
	case s.w.dossier.Name != "":
		return nil
	case s.w.dossier.Country == dossier.Elsewhere:
		return &gap{s.field, s.input, "Vul een naam in.", "een naam"}
	}
	return &gap{s.field, s.input, "Kies een gemeente uit de lijst.", "een gemeente"}
}

// show builds the field of a country.
func (s *placeStep) show(i int) {
	if countries[i].land == "" {
		s.showName()
	} else {
		s.showList(countries[i].land)
	}
	s.room.Objects = []fyne.CanvasObject{s.field}
	s.room.Refresh()
}

func (s *placeStep) showName() {
	name := ui.NewEntry(nil)
	name.SetText(s.w.dossier.Name)
	name.SetPlaceHolder("Bijvoorbeeld een stadsdeel")
	name.OnChanged = func(text string) {
		s.w.dossier.Name = strings.TrimSpace(text)
		s.field.SetError("")
		s.w.count()
	}
	name.OnSubmitted = func(string) { s.w.forward() }
	s.input = name
	s.field = ui.NewField("Hoe heet de organisatie?", true, name, "Zonder code: je kiest later zelf met welke gebieden je vergelijkt.")
}

func (s *placeStep) showList(land string) {
	field := ui.NewSearchSelect(municipalities(land), s.choose)
	field.PlaceHolder = "Typ de naam of de code van je gemeente"
	field.SetChosen(s.w.dossier.Code)
	help := "De code zorgt dat cijfers van Statbel en Provincies in Cijfers vanzelf bij jouw gemeente komen."
	if land == areas.Netherlands {
		help = fmt.Sprintf("De lijst is van %d. Staat je gemeente er niet bij? Kies dan ‘Andere organisatie’.", areas.DutchListYear)
	}
	s.input = field
	s.field = ui.NewField("Welke gemeente?", true, field, help)
}

// choose takes a municipality over; Enter then goes on.
func (s *placeStep) choose(code string) {
	a, _ := areas.Default().ByCode(code)
	province, _ := areas.Default().ByCode(a.Parent)
	s.w.dossier.Name, s.w.dossier.Code, s.w.dossier.Province = a.Name, a.Code, province.Name
	s.field.SetError("")
	s.w.count()
	s.w.page.Window.Canvas().Focus(s.w.next)
}

// municipalities are those of a land, with the province and the code as small
// print.
func municipalities(land string) []ui.Option {
	var options []ui.Option
	for _, a := range areas.Default().Current(areas.Municipality, land) {
		province, _ := areas.Default().ByCode(a.Parent)
		options = append(options, ui.Option{Code: a.Code, Label: a.Name, Detail: province.Name + " · " + a.Code,
			Also: strings.Join(areas.Default().OtherNames(a.Code), " ")})
	}
	return options
}
