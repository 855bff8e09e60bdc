package welcome

import (
	"context"
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/areas"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// wizard makes a new dossier in four steps. Nothing is written before the last
// one.
type wizard struct {
	page  *Page
	at    int
	steps []step

	dossier    dossier.Dossier
	plan       dossier.Candidature
	programmes []journey.Programme
	name       string // who works here
	service    string

	body *fyne.Container
	note *ui.Text
	next *ui.Button
}

// step is one page of the wizard. missing says in one sentence what is still
// needed, empty when nothing is.
type step struct {
	name    string
	build   func() fyne.CanvasObject
	missing func() string
}

func (p *Page) openWizard() {
	w := &wizard{page: p, programmes: journey.Programmes(), name: p.settings.Name, service: p.settings.Service,
		body: container.NewStack(), note: ui.NewText(look.Caption, "")}
	w.dossier.Country = dossier.Flanders
	w.plan = dossier.Candidature{Status: firstStatus(w.programmes), Start: p.today}
	if len(w.programmes) > 0 {
		w.plan.Programme, w.plan.ProgrammeVersion = w.programmes[0].Code, w.programmes[0].Version
	}
	w.steps = []step{
		{"Gemeente", w.placeStep, func() string {
			if w.dossier.Name == "" {
				return "Kies eerst een gemeente"
			}
			return ""
		}},
		{"Label", w.programmeStep, func() string { return "" }},
		{"Wie", w.whoStep, func() string {
			if strings.TrimSpace(w.name) == "" {
				return "Vul je naam in"
			}
			return ""
		}},
		{"Wanneer", w.whenStep, func() string { return "" }},
	}
	w.show()
}

func firstStatus(ps []journey.Programme) string {
	if len(ps) == 0 || len(ps[0].Statuses) == 0 {
		return ""
	}
	return ps[0].Statuses[0].Code
}

// show builds the page of the step.
func (w *wizard) show() {
	last := w.at == len(w.steps)-1
	w.next = ui.NewPrimary(map[bool]string{false: "Volgende", true: "Maak het dossier"}[last], look.Right, w.forward)
	w.next.Trailing = true
	foot := ui.Row(look.S2, ui.NewBack(map[bool]string{true: "Annuleren", false: "Terug"}[w.at == 0], w.backward), ui.Spring(), w.note, w.next)
	card := ui.NewCardWith(look.S6, ui.Stack(look.S4,
		ui.RowGrow(look.S3, 1, ui.NewBadge(look.Kite, 26), ui.Stack(0, ui.NewText(look.Title, "Een nieuw dossier"),
			ui.NewParagraph(look.Muted, "Alles blijft op deze computer. Je kunt later alles veranderen."))),
		w.progress(), w.steps[w.at].build(), ui.Rule(), foot))
	w.check()
	w.page.show(ui.Wide(680, card))
}

func (w *wizard) progress() fyne.CanvasObject {
	steps := make([]fyne.CanvasObject, len(w.steps))
	for i, s := range w.steps {
		kind, share := look.Caption, 0.0
		if i <= w.at {
			kind, share = look.Label.In(look.ColorAccentText), 1
		}
		steps[i] = ui.Stack(look.S1, ui.NewBar(share), ui.NewText(kind, fmt.Sprintf("%d. %s", i+1, s.name)))
	}
	return ui.Equal(look.S2, steps...)
}

// check says what is missing, and lets nobody go on without it.
func (w *wizard) check() {
	missing := w.steps[w.at].missing()
	w.note.SetText(missing)
	if missing != "" {
		w.next.Disable()
		return
	}
	w.next.Enable()
}

func (w *wizard) backward() {
	if w.at == 0 {
		w.page.Reload()
		return
	}
	w.at--
	w.show()
}

func (w *wizard) forward() {
	if w.steps[w.at].missing() != "" {
		return
	}
	if w.at < len(w.steps)-1 {
		w.at++
		w.show()
		return
	}
	w.page.settings.Name, w.page.settings.Service = strings.TrimSpace(w.name), strings.TrimSpace(w.service)
	w.page.keep(*w.page.settings)
	w.page.open("Dossier maken", func(ctx context.Context) error {
		return w.page.library.Create(ctx, w.dossier, w.plan)
	})
}

// placeStep chooses the municipality, or names a free organisation.
func (w *wizard) placeStep() fyne.CanvasObject {
	lands := []string{"Vlaanderen", "Nederland", "Andere organisatie"}
	codes := []string{dossier.Flanders, dossier.Netherlands, dossier.Elsewhere}
	field := container.NewStack()
	chosen := 0
	show := func(i int) {
		chosen = i
		if w.dossier.Country != codes[i] {
			w.dossier = dossier.Dossier{Country: codes[i]}
		}
		field.Objects = []fyne.CanvasObject{w.placeField(codes[i])}
		field.Refresh()
		w.check()
	}
	for i, c := range codes {
		if c == w.dossier.Country {
			chosen = i
		}
	}
	show(chosen)
	return ui.Stack(look.S4, ui.NewField("Waar?", true, ui.NewFilters(chosen, lands, show), ""), field)
}

func (w *wizard) placeField(country string) fyne.CanvasObject {
	if country == dossier.Elsewhere {
		name := ui.NewEntry(nil)
		name.SetText(w.dossier.Name)
		name.SetPlaceHolder("Bijvoorbeeld een stadsdeel")
		name.OnChanged = func(s string) { w.dossier.Name = strings.TrimSpace(s); w.check() }
		return ui.NewField("Hoe heet de organisatie?", true, name, "Zonder code: je kiest later zelf met welke gebieden je vergelijkt.")
	}
	land := map[string]string{dossier.Flanders: areas.Belgium, dossier.Netherlands: areas.Netherlands}[country]
	var options []ui.Option
	for _, a := range areas.Default().Current(areas.Municipality, land) {
		province, _ := areas.Default().ByCode(a.Parent)
		options = append(options, ui.Option{Code: a.Code, Label: a.Name, Detail: province.Name + " · " + a.Code})
	}
	field := ui.NewSearchSelect(options, func(code string) {
		a, _ := areas.Default().ByCode(code)
		province, _ := areas.Default().ByCode(a.Parent)
		w.dossier.Name, w.dossier.Code, w.dossier.Province = a.Name, a.Code, province.Name
		w.check()
	})
	field.PlaceHolder = "Typ de naam of de code van je gemeente"
	field.SetChosen(w.dossier.Code)
	help := "De code zorgt dat cijfers van Statbel en Provincies in Cijfers vanzelf bij jouw gemeente komen."
	if country == dossier.Netherlands {
		help = fmt.Sprintf("De lijst is van %d. Staat je gemeente er niet bij? Kies dan ‘Andere organisatie’.", areas.DutchListYear)
	}
	return ui.NewField("Welke gemeente?", true, field, help)
}
