package route_test

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/route"
	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

func flemish(t *testing.T) *journey.Programme {
	t.Helper()
	p, ok := journey.Find("vlaams-label", "")
	if !ok {
		t.Fatal("there is no Flemish programme")
	}
	return p.In("BE-VLG")
}

// long is a programme of which every text goes on and on.
func long() *journey.Programme {
	words := strings.Repeat("Kindvriendelijkheidsbeleidsplannen voor alle kinderen 🧒🏽 ", 8)
	p := little()
	for i := range p.Phases {
		p.Phases[i].Title += strings.Repeat(" en Kindvriendelijkheidsbeleidsplannen", 8)
	}
	for i := range p.Steps {
		s := &p.Steps[i]
		s.Title += " " + words
		s.How, s.Who, s.Result = append(s.How, words), s.Who+words, s.Result+words
		for k := range s.Checks {
			s.Checks[k].Text += words
		}
	}
	return p
}

func busy(p *journey.Programme) *store {
	s := newStore(p)
	s.steps["k/0.1"] = route.Progress{ID: "k/0.1", Candidature: "k", Step: "0.1", Status: route.Busy, PersonID: "p1", StartOn: "2026-01-01", DueOn: "2026-10-01", Note: "Bel Wim nog eens."}
	s.steps["k/1.1"] = route.Progress{ID: "k/1.1", Candidature: "k", Step: "1.1", Status: route.Skipped, Reason: "De provincie doet dit voor ons."}
	s.tasks = []route.Task{{ID: "t1", StepID: "k/0.1", Title: "Zaal vragen", PersonID: "p2", DueOn: "2026-11-01", Note: "Met beamer."}, {ID: "t2", StepID: "k/0.1", Title: "Brief sturen", DoneOn: "2026-09-09"}}
	return s
}

func TestPage_fits(t *testing.T) {
	for name, tt := range map[string]struct {
		store func() *store
		route string
		press string // after that, a part
	}{
		"how to":         {func() *store { return newStore(flemish(t)) }, "", ""},
		"a step":         {func() *store { return newStore(flemish(t)) }, "steps/0.2", ""},
		"its checks":     {func() *store { return newStore(flemish(t)) }, "steps/0.2", "Klaar als 0 van 5"},
		"what is agreed": {func() *store { return busy(flemish(t)) }, "steps/0.1", "Afspraken · 1 taak"},
		"a skipped step": {func() *store { return busy(flemish(t)) }, "steps/1.1", ""},
		"long texts":     {func() *store { return busy(long()) }, "steps/0.1", "Klaar als 1 van 3"},
		"no steps":       {func() *store { return newStore(&journey.Programme{Code: "leeg"}) }, "", ""},
		"the planning":   {func() *store { return busy(flemish(t)) }, "plan/", ""},
	} {
		t.Run(name, func(t *testing.T) {
			uitest.EveryScale(t, func(w fyne.Window) fyne.CanvasObject {
				d := build(t, tt.store(), w)
				frame := uitest.InShell(d.w, d)
				d.Show(tt.route)
				if tt.press != "" {
					uitest.Tap(t, w, tt.press)
				}
				return frame
			})
		})
	}
}

func TestPage_dialogsFit(t *testing.T) {
	for name, press := range map[string]string{"an own step": "Eigen stap toevoegen", "the short route": "Korte route", "a reason": "Niet van toepassing"} {
		t.Run(name, func(t *testing.T) {
			uitest.EveryScale(t, func(w fyne.Window) fyne.CanvasObject {
				d := build(t, newStore(flemish(t)), w)
				uitest.InShell(d.w, d)
				if press == "Niet van toepassing" {
					d.Show("steps/0.1")
				}
				uitest.Tap(t, w, press)
				return uitest.Top(w)
			})
		})
	}
}

func TestPage_opensWhatComesNext(t *testing.T) {
	d := open(t, newStore(little()))
	uitest.MustShow(t, d.Content(), "0 van 3 stappen klaar", "loopt langs alle fasen", "Wat je doet bij 0.1.", "Bel.", "De trekker.", "Reken op ongeveer 1 week. Best klaar ongeveer 14 maanden voor jullie indienen.")
	uitest.MustShow(t, d.Content(), "Methode focusgroep", "Sjabloon startnota", "Artikel draagvlak", "1 Breed draagvlak", "1.1 Steun")
	uitest.MustNotShow(t, d.Content(), "Methode weg", "Wat je doet bij 1.1.")
	for words, to := range map[string]ui.Route{"Methode focusgroep": ui.To(ui.PageMethods, "methods", "focusgroep"), "Sjabloon startnota": ui.To(ui.PageTemplates, "templates", "startnota"), "Lijst ouders-0-5": ui.To(ui.PageTemplates, "questionnaires", "ouders-0-5"),
		"Artikel draagvlak": ui.To(ui.PageKnowledge, "articles", "draagvlak"), "1.1 Steun": ui.To(ui.PagePortfolio, "answers", "c1.1")} {
		d.Opened = nil
		uitest.Tap(t, d.w, words)
		if !slices.Equal(d.Opened, []ui.Route{to}) {
			t.Errorf("%q opens %v", words, d.Opened)
		}
	}
}

func TestPage_Show(t *testing.T) {
	s := busy(little())
	s.own = []journey.OwnStep{{ID: "own-1", Programme: "proef", Phase: "analysis", Title: "Buurtfeest"}}
	d := open(t, s)
	for id, words := range map[string]string{"steps/1.2": "Wat je doet bij 1.2.", "steps/k/1.2": "Wat je doet bij 1.2.", "own_steps/own-1": "Analyse · eigen stap", "tasks/t1": "Zaal vragen", "plan/": "Plan terug vanaf de indiening"} {
		d.Show(id)
		uitest.MustShow(t, d.Content(), words)
	}
	d.Show("steps/0.1")
	d.Home()
	uitest.MustNotShow(t, d.Content(), "Plan terug vanaf de indiening")
	d.Show("new/")
	uitest.MustShow(t, uitest.Top(d.w), "Wat is de stap?")
}

func TestPage_filters(t *testing.T) {
	d := open(t, busy(little()))
	uitest.MustShow(t, d.Content(), "Alle 3", "Te doen 2", "Klaar 0")
	uitest.Tap(t, d.w, "Te doen 2")
	if rows := uitest.Find[*ui.List](t, d.Content()); rows.Length() != 2 {
		t.Errorf("%d steps are to do", rows.Length())
	}
	uitest.Tap(t, d.w, "Klaar 0")
	if rows := uitest.Find[*ui.List](t, d.Content()); rows.Length() != 0 {
		t.Errorf("%d steps are done", rows.Length())
	}
	d.Show("steps/1.1")
	if rows := uitest.Find[*ui.List](t, d.Content()); rows.Length() != 3 || rows.Selected() != 1 {
		t.Errorf("%d steps, of which %d is open", rows.Length(), rows.Selected())
	}
}

func TestPage_status(t *testing.T) {
	d := open(t, newStore(little()))
	uitest.Tap(t, d.w, "Wacht op anderen")
	if got := d.store.steps["k/0.1"].Status; got != route.Waiting {
		t.Errorf("the step is %q", got)
	}
	t.Run("who skips it says why", func(t *testing.T) {
		uitest.Tap(t, d.w, "Niet van toepassing")
		uitest.Tap(t, d.w, "Sla deze stap over")
		uitest.MustShow(t, uitest.Top(d.w), "Schrijf in één zin waarom.")
		uitest.Type(t, d.w, "Er is geen OCMW.")
		uitest.Tap(t, d.w, "Sla deze stap over")
		if got := d.store.steps["k/0.1"]; got.Status != route.Skipped || got.Reason != "Er is geen OCMW." {
			t.Errorf("the step is %+v", got)
		}
		uitest.MustShow(t, d.Content(), "Deze stap doen jullie niet", "Er is geen OCMW.", "0 van 2 stappen klaar")
	})
	t.Run("who thinks again skips nothing", func(t *testing.T) {
		d.Show("steps/1.1")
		uitest.Tap(t, d.w, "Niet van toepassing")
		uitest.Press(d.w, fyne.KeyEscape)
		if _, ok := d.store.steps["k/1.1"]; ok {
			t.Error("the step is kept")
		}
	})
	t.Run("what can't be written is told", func(t *testing.T) {
		d.store.fail = errSecret
		uitest.Tap(t, d.w, "Mee bezig")
		uitest.MustShow(t, uitest.Top(d.w), "Er ging iets mis.")
	})
}

func TestPage_checks(t *testing.T) {
	d := open(t, newStore(little()))
	uitest.Tap(t, d.w, "Klaar als 1 van 3")
	uitest.MustShow(t, d.Content(), "In orde, weet het dossier", "Nog niet, zegt het dossier", "In het dossier staan nog geen partners.", "Naar de partners")
	uitest.MustNotShow(t, d.Content(), "In het dossier staan 2 personen")
	t.Run("how the dossier knows", func(t *testing.T) {
		uitest.Tap(t, d.w, "Hoe weet ik dat?")
		uitest.MustShow(t, d.Content(), "In het dossier staan 2 personen: Noor Claes en Wim Aerts.", "We tellen de mensen.")
		uitest.Tap(t, d.w, "Naar de partners")
		if !slices.Equal(d.Opened, []ui.Route{{Page: "support", ID: "partners/"}}) {
			t.Errorf("opens %v", d.Opened)
		}
	})
	t.Run("a person ticks", func(t *testing.T) {
		uitest.Tap(t, d.w, "Iedereen weet het.")
		if got := d.store.ticks["k/0.1/0.1.c"]; got.Who != "Els Voorbeeld" || got.On != today || d.store.steps["k/0.1"].Status != route.Busy {
			t.Errorf("the tick is %+v", got)
		}
		uitest.MustShow(t, d.Content(), "Afgevinkt op 22/11/2026 door Els Voorbeeld", "Klaar als 2 van 3")
		uitest.Tap(t, d.w, "Iedereen weet het.")
		if len(d.store.ticks) != 0 {
			t.Error("the tick stays")
		}
	})
	t.Run("a tick that can't be kept goes off again", func(t *testing.T) {
		d.store.fail = errSecret
		uitest.Tap(t, d.w, "Iedereen weet het.")
		uitest.Tap(t, d.w, "Sluiten")
		for _, b := range uitest.All[*ui.Checkbox](d.Content()) {
			if b.On() {
				t.Errorf("%q is ticked", b.Text())
			}
		}
		d.store.fail = nil
	})
	t.Run("a step of which all is in order can be closed", func(t *testing.T) {
		d.store.facts.Partners = []support.Partner{{Name: "Chiro"}}
		uitest.Tap(t, d.w, "Iedereen weet het.")
		uitest.Tap(t, d.w, "Zet de stap op klaar")
		if got := d.store.steps["k/0.1"]; got.Status != route.Done || got.DoneOn != today {
			t.Errorf("the step is %+v", got)
		}
	})
}

func TestPage_meeting(t *testing.T) {
	d := open(t, busy(little()))
	d.Show("steps/0.1")
	uitest.Tap(t, d.w, "Afspraken · 1 taak")
	uitest.MustShow(t, d.Content(), "Notitie", "Met beamer.")
	d.SetMeeting(true)
	uitest.MustNotShow(t, d.Content(), "Notitie", "Met beamer.")
	d.SetMeeting(false)
	uitest.MustShow(t, d.Content(), "Notitie", "Met beamer.")
}

func TestPage_readingFails(t *testing.T) {
	d := open(t, newStore(little()))
	d.store.lost = errSecret
	d.Reload()
	uitest.MustShow(t, d.Content(), "Wat je ziet is misschien niet van nu", "Wat je doet bij 0.1.")
	d.store.lost = nil
	uitest.Tap(t, d.w, "Probeer opnieuw")
	uitest.MustNotShow(t, d.Content(), "Wat je ziet is misschien niet van nu")
}
