package figures_test

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

func TestPage_choosesAreasFromAGroup(t *testing.T) {
	s := opened(t, filled())
	uitest.Tap(t, s.w, "Vergelijk met…")
	uitest.MustShow(t, uitest.Top(s.w), "Clusters van gemeenten", "Vergelijkbare gemeenten")
	uitest.Picture(t, s.w, "cijfers-vergelijken")
	uitest.Tap(t, s.w, "Vergelijkbare gemeenten")
	if got := uitest.Find[*ui.MultiSelect](t, uitest.Top(s.w)).Chosen(); !slices.Equal(got, []string{"verg"}) {
		t.Fatalf("chosen are %q", got)
	}
	times := func() (n int) {
		for _, text := range uitest.Texts(uitest.Top(s.w)) {
			if text == "Vergelijkbare gemeenten" {
				n++
			}
		}
		return n
	}
	if n := times(); n != 1 {
		t.Errorf("an area that is chosen stands there %d times", n)
	}
	uitest.MustNotShow(t, uitest.Top(s.w), "Clusters van gemeenten")
	uitest.Tap(t, s.w, "Vergelijkbare gemeenten") // the cross of its tag
	uitest.MustShow(t, uitest.Top(s.w), "Clusters van gemeenten")
	uitest.Tap(t, s.w, "Vergelijkbare gemeenten")
	uitest.Tap(t, s.w, "Vergelijk")
	uitest.MustShow(t, s.content(), "10,1 %", "Vergelijkbare gemeenten")
}

func TestPage_addsAnArea(t *testing.T) {
	s := opened(t, filled())
	uitest.Tap(t, s.w, "Vergelijk met…")
	uitest.Tap(t, s.w, "Voeg een gebied toe")
	uitest.MustShow(t, uitest.Top(s.w), "2023")
	entries := uitest.All[*ui.Entry](uitest.Top(s.w))
	entries[0].SetText("Nieuwdorp")
	uitest.Tap(t, s.w, "Voeg toe")
	uitest.MustShow(t, uitest.Top(s.w), "Vul de code van de gemeente in")
	entries[1].SetText("GM9999")
	uitest.Tap(t, s.w, "Voeg toe")
	if got := uitest.Find[*ui.MultiSelect](t, uitest.Top(s.w)).Chosen(); !slices.Equal(got, []string{"GM9999"}) {
		t.Fatalf("chosen are %q", got)
	}
	uitest.Tap(t, s.w, "Vergelijk")
	if last := s.d.areas[len(s.d.areas)-1]; last.Name != "Nieuwdorp" || !last.Peer {
		t.Errorf("the area is %+v", last)
	}
}

func TestPage_computesAnOwnIndicator(t *testing.T) {
	s := opened(t, filled())
	s.d.values = append(s.d.values, figures.Value{Indicator: "own1", Area: "own", Period: "2025", Value: 6})
	uitest.Tap(t, s.w, "Ruimte")
	uitest.Tap(t, s.w, "Eigen cijfer toevoegen")
	uitest.Tap(t, s.w, "Bereken uit andere cijfers")
	uitest.Tap(t, s.w, "aantal per 1.000")
	uitest.All[*ui.Entry](uitest.Top(s.w))[0].SetText("Speelstraten per 1.000 kinderen")
	uitest.Tap(t, s.w, "Voeg toe")
	if len(s.d.records) != 2 || uitest.Shows(uitest.Top(s.w), "iets mis") {
		t.Fatalf("without terms: %+v, %q", s.d.records, uitest.Texts(uitest.Top(s.w)))
	}
	fields := uitest.All[*ui.SearchSelect](uitest.Top(s.w))
	for i, code := range []string{"own1", "inwoners-0-17"} {
		fields[i].SetChosen(code)
		fields[i].OnChosen(code)
	}
	uitest.MustShow(t, uitest.Top(s.w), "Zo berekenen we het: Speelstraten ÷ inwoners van 0 tot en met 17 jaar × 1.000.")
	uitest.Picture(t, s.w, "cijfers-berekenen")
	uitest.Tap(t, s.w, "Voeg toe")
	r := s.d.records[len(s.d.records)-1]
	if r.Formula != figures.Per1000 || r.Numerator != "own1" || r.Denominator != "inwoners-0-17" || r.Base != "" {
		t.Fatalf("record = %+v", r)
	}
	uitest.MustShow(t, s.content(), "Zo berekend: Speelstraten ÷", "1,3")
	uitest.MustNotShow(t, s.content(), "Typ een cijfer")
	uitest.Tap(t, s.w, "Wijzig dit eigen cijfer")
	uitest.Tap(t, s.w, "groei sinds een jaar")
	for _, e := range uitest.All[*ui.Entry](uitest.Top(s.w)) {
		if e.PlaceHolder == "Bijvoorbeeld 2019" {
			e.SetText("2019")
		}
	}
	uitest.MustShow(t, uitest.Top(s.w), "waarde in 2019")
	uitest.Tap(t, s.w, "Bewaar")
	if r := s.d.records[len(s.d.records)-1]; r.Formula != figures.Growth || r.Denominator != "" || r.Base != "2019" {
		t.Errorf("record = %+v", r)
	}
	uitest.MustShow(t, s.content(), "Dit cijfer kunnen we nog niet berekenen.")
}

func TestDialogs_fit(t *testing.T) {
	places := map[string]func(t *testing.T, s *scene){
		"profile":   func(_ *testing.T, s *scene) { s.Home() },
		"districts": func(_ *testing.T, s *scene) { s.Show("indicators/inwoners-0-17") },
		"gaps":      func(_ *testing.T, s *scene) { s.Show("gaps/") },
		"filters":   func(t *testing.T, s *scene) { tapIfThere(s, "Met cijfers of alle") },
		"sheet":     func(t *testing.T, s *scene) { uitest.Tap(t, s.w, "Themablad") },
		"computed": func(t *testing.T, s *scene) {
			uitest.Tap(t, s.w, "Eigen cijfer toevoegen")
			uitest.Tap(t, s.w, "Bereken uit andere cijfers")
		},
		"area": func(t *testing.T, s *scene) {
			uitest.Tap(t, s.w, "Vergelijk met…")
			uitest.Tap(t, s.w, "Voeg een gebied toe")
		},
		"meeting": func(_ *testing.T, s *scene) { s.SetMeeting(true); s.Home() },
	}
	for name, open := range places {
		t.Run(name, func(t *testing.T) {
			uitest.EveryScale(t, func(w fyne.Window) fyne.CanvasObject {
				s := newScene(t, peopled(), w)
				w.SetContent(s.Content())
				s.Show("list/")
				uitest.Settle(w)
				open(t, s)
				return s.Content()
			})
		})
	}
}

// tapIfThere taps a button that exists with little room only.
func tapIfThere(s *scene, words string) {
	for _, b := range uitest.All[*ui.Button](s.content()) {
		if b.Hint() == words {
			b.Tapped(&fyne.PointEvent{})
		}
	}
}
