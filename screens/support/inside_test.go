package support

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

// wordy has the texts that users should not, but will, write.
func wordy() *town {
	x := fullTown()
	words := strings.Repeat("Kindvriendelijkheidsbeleidsplannen voor alle kinderen 🧒🏽 ", 12)
	d, p, s, b := &x.decisions.all[0], &x.people.all[0], &x.services.all[0], &x.bodies.all[0]
	d.Subject, d.Number, d.Result, d.MandateAt, d.Link = words, words, words, words, "https://voorbeeld.example/"+strings.Repeat("x", 300)
	p.Name, p.Function, p.Service, p.Organisation, p.Email = words, words, words, words, words
	s.Name, s.Domain, s.Note, x.roles[0].How = words, words, words, words
	b.Name, b.Mandate, b.Makeup, b.Rhythm, x.members[0].Role = words, words, words, words, words
	for _, r := range support.Roles() {
		p.Roles = append(p.Roles, r.Code)
	}
	return x
}

func TestInside_fits(t *testing.T) {
	for name, tt := range map[string]struct {
		town  func() *town
		build func(*Page) tab
		route string
	}{
		"no decision": {emptyTown, newDecisions, ""}, "decisions": {fullTown, newDecisions, ""}, "a decision": {fullTown, newDecisions, "decisions/strategy"}, "wordy decision": {wordy, newDecisions, ""},
		"nobody": {emptyTown, newTeam, "people/"}, "people": {fullTown, newTeam, "people/"}, "a person": {fullTown, newTeam, "people/sam"}, "wordy person": {wordy, newTeam, "people/"},
		"no service": {emptyTown, newTeam, "services/"}, "a service": {fullTown, newTeam, "services/jeugd"}, "wordy service": {wordy, newTeam, "services/"},
		"the table": {fullTown, newTeam, "services/matrix"}, "the empty table": {emptyTown, newTeam, "services/matrix"}, "the wordy table": {wordy, newTeam, "services/matrix"},
		"no group": {emptyTown, newBodies, ""}, "a group": {fullTown, newBodies, "bodies/platform"}, "wordy groups": {wordy, newBodies, "bodies/raad"}, "a wordy seat": {func() *town {
			x := fullTown()
			x.members[0].Role = wordy().members[0].Role
			return x
		}, newBodies, "bodies/platform"},
	} {
		t.Run(name, func(t *testing.T) {
			uitest.EveryScale(t, func(w fyne.Window) fyne.CanvasObject {
				h, frame := arrive(t, tt.town(), w, tt.build)
				h.Show(tt.route)
				return frame
			})
		})
	}
}

func TestDecisions_gate(t *testing.T) {
	h := visit(t, fullTown(), newDecisions)
	uitest.MustShow(t, h.top(), "Ontvankelijk: nog niet", "In het collegebesluit van 24 november 2025 ontbreekt nog het budget.", "Er is nog geen besluit dat de visie goedkeurt.",
		"Staat op: artikel 2", "Schrijf nog op waar het staat", "2 besluiten", "Managementteam (MAT)", "Het mandaat: artikel 2", "B-1")
	h.tap(t, "Vul aan")
	uitest.Tap(t, h.w, "Het wijst een budget toe")
	uitest.Tap(t, h.w, "Het keurt de visie goed")
	if d := h.town.decisions.all[0]; !d.HasBudget || !d.HasVision {
		t.Errorf("kept %+v", d)
	}
	uitest.MustShow(t, h.top(), "Ontvankelijk: ja")
	uitest.MustNotShow(t, h.top(), "Ontvankelijk: nog niet")
}

// A programme that reads every file has no gate.
func TestDecisions_withoutAGate(t *testing.T) {
	for want, x := range map[string]*town{"2 besluiten": fullTown(), "maakt van jullie voornemen een afspraak": emptyTown()} {
		x.ungated = true
		h := visit(t, x, newDecisions)
		uitest.MustShow(t, h.top(), want)
		uitest.MustNotShow(t, h.top(), "Ontvankelijk", "de jury de kandidatuur")
	}
}

func TestDecisions_keepsEachField(t *testing.T) {
	h := visit(t, fullTown(), newDecisions)
	h.Show("decisions/strategy")
	stored := func() support.Decision { return h.town.decisions.all[0] }
	h.write(t, "Waarover gaat het?", "Het plan")
	h.write(t, "Nummer", "9")
	h.write(t, "Wat werd beslist?", "Ja.")
	h.write(t, "Staat op", "bladzijde 3")
	h.choose(t, "Wie besliste?", "gemeenteraad")
	h.write(t, "Waar staat het gepubliceerd?", "www.voorbeeld.example")
	uitest.MustShow(t, h.top(), "Een link begint met https:// of http://.")
	uitest.MustNotShow(t, h.top(), "Open de link")
	h.write(t, "Waar staat het gepubliceerd?", "https://voorbeeld.example")
	if d := stored(); d.Subject != "Het plan" || d.Number != "9" || d.Result != "Ja." || d.MandateAt != "bladzijde 3" || d.Organ != support.Council || d.Link != "https://voorbeeld.example" {
		t.Errorf("kept %+v", d)
	}
	h.tap(t, "Open de link")
	h.tap(t, "Bekijk het bewijsstuk")
	if !slices.Equal(h.browsed, []string{"https://voorbeeld.example"}) || !slices.Equal(h.opened, []ui.Route{ui.To(ui.PageEvidence, "evidence", "b1")}) {
		t.Errorf("went to %v and %v", h.browsed, h.opened)
	}
	h.write(t, "Wanneer?", "1/1/2030")
	uitest.MustShow(t, h.top(), "Deze dag moet nog komen. Schrijf het besluit op zodra het genomen is.")
	if stored().On != "2025-11-24" {
		t.Errorf("kept %q", stored().On)
	}
}

func TestDecisions_takesTheDocumentIn(t *testing.T) {
	h := visit(t, fullTown(), newDecisions)
	h.pick.Path = filepath.Join(t.TempDir(), "besluit.pdf")
	if err := os.WriteFile(h.pick.Path, []byte("%PDF"), 0o600); err != nil {
		t.Fatal(err)
	}
	h.Show("decisions/hours")
	h.tap(t, "Voeg het document toe")
	e := h.town.proofs[1]
	if h.town.decisions.all[1].EvidenceID != "proof" || e.Title != "Uren van de diensten" || e.File.Name != "besluit.pdf" {
		t.Errorf("made %+v of %+v", e, h.town.decisions.all[1])
	}
	if !slices.Contains(h.said, "Het document is bewaard als bewijs B-2") {
		t.Errorf("said %q", h.said)
	}
	h.pick.Path = filepath.Join(t.TempDir(), "weg.pdf")
	h.tap(t, "Voeg het document toe")
	uitest.MustShow(t, h.top(), "Sluiten")
	if len(h.town.proofs) != 2 {
		t.Error("a file that is not there became a proof")
	}
}

func TestDecisions_begins(t *testing.T) {
	h := visit(t, emptyTown(), newDecisions)
	uitest.MustShow(t, h.top(), "Hier komen de besluiten waarop jullie traject rust.")
	h.tap(t, "Voeg een besluit toe")
	h.tap(t, "Voeg toe")
	uitest.MustShow(t, h.top(), "Waarover gaat het besluit?")
	h.write(t, "Waarover gaat het?", "De start")
	h.write(t, "Wanneer?", "3/3/2025")
	h.tap(t, "Voeg toe")
	if d := h.town.decisions.all; len(d) != 1 || d[0].Subject != "De start" || d[0].On != "2025-03-03" || d[0].Organ != support.Executive {
		t.Errorf("made %+v", d)
	}
	h.tab.(ui.Meeter).SetMeeting(true)
	uitest.MustNotShow(t, h.top(), "Voeg een besluit toe")
}

func TestTeam_people(t *testing.T) {
	h := visit(t, fullTown(), newTeam)
	uitest.MustShow(t, h.top(), "Mensen 2", "Diensten 1", "Trekker of regisseur", "sam@voorbeeld.example · 051 00 00 00", "Nog niemand heeft deze rol: schepen, algemeen directeur.")
	h.tab.(ui.Meeter).SetMeeting(true)
	uitest.MustNotShow(t, h.top(), "sam@voorbeeld.example · 051 00 00 00", "Voeg iemand toe")
	h.tab.(ui.Meeter).SetMeeting(false)
	h.Show("people/kim")
	h.write(t, "Functie", "planner")
	h.write(t, "E-mail", "kim")
	uitest.MustShow(t, h.top(), "In een e-mailadres staat een @.")
	h.choose(t, "Dienst", "Jeugd")
	if p := h.town.people.all[1]; p.Function != "planner" || p.Email != "" || p.Service != "Jeugddienst" {
		t.Errorf("kept %+v", p)
	}
	h.Show("people/new")
	h.write(t, "Naam", "Jo Voorbeeld")
	h.tap(t, "Voeg toe")
	if p := h.town.people.all; len(p) != 3 || p[2].Name != "Jo Voorbeeld" {
		t.Errorf("made %+v", p)
	}
}

func TestTeam_services(t *testing.T) {
	h := visit(t, fullTown(), newTeam)
	h.Show("services/")
	uitest.MustShow(t, h.top(), "1 trekt het traject.", "jeugd · contact: Sam Voorbeeld", "Staat in 1 van de 6 fasen van de tabel.")
	h.tap(t, "Neem er 1 over van de mensen")
	if s := h.town.services.all; len(s) != 2 || s[1].Name != "Verkeer" || !slices.Equal(h.labels, []string{"Diensten toegevoegd"}) {
		t.Errorf("took over %+v as %q", s, h.labels)
	}
	h.Show("services/jeugd")
	h.write(t, "Domein", "jeugd en spel")
	h.choose(t, "Contact", "Kim")
	if s := h.town.services.all[0]; s.Domain != "jeugd en spel" || s.PersonID != "kim" {
		t.Errorf("kept %+v", s)
	}
	h.Show("services/new")
	h.write(t, "Naam", "Groen")
	h.tap(t, "Voeg toe")
	if s := h.town.services.all; len(s) != 3 || s[2].Involvement != support.Involved {
		t.Errorf("made %+v", s)
	}
}

func TestTeam_table(t *testing.T) {
	h := visit(t, fullTown(), newTeam)
	h.Show("services/matrix")
	uitest.MustShow(t, h.top(), "1 van de 6 vakken zijn ingevuld.", "Belevingsonderzoek", "verzamelt cijfers")
	h.tap(t, "verzamelt cijfers")
	h.write(t, "Hoe werkt deze dienst mee in ‘Analyse’?", "telt")
	h.tap(t, "Bewaar en naar ‘Belevingsonderzoek’")
	h.write(t, "Hoe werkt deze dienst mee in ‘Belevingsonderzoek’?", "luistert")
	h.tap(t, "Bewaar")
	want := []support.ServiceRole{{ID: "jeugd/analysis", ServiceID: "jeugd", Phase: "analysis", How: "telt"}, {ID: "jeugd/experience", ServiceID: "jeugd", Phase: "experience", How: "luistert"}}
	if !slices.Equal(h.town.roles, want) {
		t.Errorf("kept %+v", h.town.roles)
	}
	uitest.MustShow(t, h.top(), "luistert")
	h.tab.(ui.Meeter).SetMeeting(true)
	uitest.MustNotShow(t, h.top(), "Kies een vak om het te wijzigen.")
}

func TestBodies(t *testing.T) {
	h := visit(t, fullTown(), newBodies)
	uitest.MustShow(t, h.top(), "Nog zonder mandaat: Kinderraad.", "Komt samen: elke maand", "1 volwassene uit het dossier", "Nog geen mandaat.")
	h.Show("bodies/raad")
	uitest.MustShow(t, h.top(), "Kinderen en jongeren krijgen hier nooit een naam.", "Nog niemand.")
	h.write(t, "Mandaat", "Geeft advies.")
	h.write(t, "Wie zit erin?", "Veertien kinderen.")
	h.write(t, "Hoe vaak komt de groep samen?", "elke maand")
	if b := h.town.bodies.all[1]; b.Mandate != "Geeft advies." || b.Makeup != "Veertien kinderen." || b.Rhythm != "elke maand" {
		t.Errorf("kept %+v", b)
	}
	h.tap(t, "Voeg iemand toe")
	h.tap(t, "Voeg toe")
	uitest.MustShow(t, h.top(), "Kies iemand.")
	h.choose(t, "Wie?", "Kim")
	h.tap(t, "Voeg toe")
	if m := h.town.members; len(m) != 2 || m[1].ID != "raad/kim" {
		t.Errorf("seated %+v", m)
	}
	h.tap(t, "Kim Voorbeeld")
	h.write(t, "Rol in de groep", "begeleidt")
	h.tap(t, "Bewaar")
	uitest.MustShow(t, h.top(), "begeleidt")
	h.tap(t, "Kim Voorbeeld")
	h.tap(t, "Haal uit de groep")
	if len(h.town.members) != 1 || !slices.Contains(h.said, "Kim Voorbeeld is uit de groep") {
		t.Errorf("left %+v, said %q", h.town.members, h.said)
	}
	h.Show("bodies/new")
	h.write(t, "Naam", "Stuurgroep")
	h.tap(t, "Voeg toe")
	if b := h.town.bodies.all; len(b) != 3 || b[2].Kind != support.Platform {
		t.Errorf("made %+v", b)
	}
}

func TestInside_keepsTheOldRowsWhenReadingFails(t *testing.T) {
	for name, tt := range map[string]struct {
		build func(*Page) tab
		shown string
	}{"decisions": {newDecisions, "De strategie"}, "team": {newTeam, "Sam Voorbeeld"}, "groups": {newBodies, "Platform kinderen"}} {
		t.Run(name, func(t *testing.T) {
			h := visit(t, fullTown(), tt.build)
			h.town.fail = errors.New("SQL /x/y")
			h.Reload()
			uitest.MustShow(t, h.top(), tt.shown, "Wat je ziet is misschien niet van nu")
		})
	}
}

func TestPage_leadsToEachPart(t *testing.T) {
	uitest.App(t)
	w := uitest.Window(t, ui.Space(1, 1))
	var page *Page
	h, _ := arrive(t, fullTown(), w, func(p *Page) tab {
		page = New(p.Params, p.host)
		return page
	})
	for _, tt := range []struct{ route, shown string }{
		{"decisions/", "Ontvankelijk: nog niet"}, {"people/sam", "Telefoon"}, {"services/matrix", "verzamelt cijfers"}, {"bodies/platform", "Volwassenen uit het dossier"},
		{"partners/", "Hier komen de partners"}, {"climate/", "Draagvlak"},
	} {
		page.Show(tt.route)
		uitest.MustShow(t, h.top(), tt.shown)
	}
	page.Show("nothing/")
	page.SetMeeting(true)
	page.Home()
	uitest.MustNotShow(t, h.top(), "Hier komen de partners")
}
