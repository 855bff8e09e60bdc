package figures_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

// peopled is a dossier that knows the children by age, by sex and by quarter.
func peopled() *dossier {
	d := filled()
	add := func(indicator, area, breakdown, period string, n float64) {
		d.values = append(d.values, figures.Value{Indicator: indicator, Area: area, Period: period, Breakdown: breakdown, Value: n, Import: "i1"})
	}
	for i, code := range []string{"inwoners-0-2", "inwoners-3-5", "inwoners-6-11", "inwoners-12-17", "inwoners-18-24"} {
		add(code, "own", "", "2016", 600+100*float64(i))
		add(code, "own", "", "2025", 640+110*float64(i))
	}
	for i, name := range []string{"Centrum", "Broek", "Heide", "Dal"} {
		d.areas = append(d.areas, figures.Area{Code: "w" + name, Name: name, Level: "district"})
		add("inwoners-0-17", "w"+name, "", "2025", []float64{1500, 1999, 3, 1051}[i])
	}
	return d
}

func TestPage_opensOnTheProfile(t *testing.T) {
	s := opened(t, peopled())
	s.Home()
	uitest.Settle(s.w)
	uitest.MustShow(t, s.content(), "Onze kinderen in cijfers", "4.553", "+443 sinds 2016", "0-2 jaar", "640", "Hoe oud ze zijn", "Waar ze wonen", "Broek",
		"Hoe het met hen gaat", "11,8", "Vlaanderen: 12,8\u00a0%", "Wat dit profiel nog mist")
	uitest.Picture(t, s.w, "cijfers-profiel")
	uitest.Tap(t, s.w, "Per leeftijd")
	uitest.Tap(t, s.w, "Kopieer het hele profiel als tabel")
	for _, words := range []string{"0-2 jaar", "Broek\t1.999", "Kansarmoede-index\t2024\t11,8 %"} {
		if !strings.Contains(s.copied, words) {
			t.Errorf("%q is not in what was copied:\n%s", words, s.copied)
		}
	}
	uitest.Tap(t, s.w, "Kansarmoede-index")
	uitest.MustShow(t, s.content(), "Over dit cijfer")
	uitest.Tap(t, s.w, "Het profiel")
	uitest.MustShow(t, s.content(), "Onze kinderen in cijfers")
}

func TestPage_hidesOnTheProfileInAMeeting(t *testing.T) {
	s := opened(t, peopled())
	s.SetMeeting(true)
	s.Home()
	uitest.MustShow(t, s.content(), "Onze kinderen in cijfers", "verborgen")
	uitest.MustNotShow(t, s.content(), "Lees cijfers in", "Wat dit profiel nog mist")
	if slices.Contains(uitest.Texts(s.content()), "3") {
		t.Error("the small number is on the profile")
	}
	s.Show("indicators/inwoners-0-17")
	uitest.MustShow(t, s.content(), "Per deelgebied", "verborgen")
	uitest.MustNotShow(t, s.content(), "Vergelijk met…")
	if slices.Contains(uitest.Texts(s.content()), "3") {
		t.Error("the small number is on the page of the figure")
	}
}

func TestPage_tellsWhatTheProfileNeeds(t *testing.T) {
	d := filled()
	d.values = nil
	s := opened(t, d)
	s.Home()
	uitest.MustShow(t, s.content(), "Hier komt wie jullie kinderen zijn")
	uitest.Tap(t, s.w, "Lees cijfers in")
	uitest.MustShow(t, s.content(), "De wizard")
	s.wizard.left()
	uitest.Tap(t, s.w, "Bekijk welke cijfers er zijn")
	uitest.MustShow(t, s.content(), "Zoek")
}

func TestPage_keepsEachPartAsItWas(t *testing.T) {
	s := opened(t, peopled())
	uitest.Tap(t, s.w, "Mobiliteit")
	for _, part := range []string{"Profiel", "Wat we nog niet weten", "Ingelezen bestanden", "Cijfers per thema"} {
		uitest.Tap(t, s.w, part)
	}
	uitest.MustShow(t, s.content(), "verkeer")
	uitest.MustNotShow(t, s.content(), "Kansarmoede-index")
	s.Show("gaps/")
	uitest.MustShow(t, s.content(), "Stel een vraag")
}

func TestPage_keepsRowsInSight(t *testing.T) {
	for _, c := range []struct {
		scale float32
		size  fyne.Size
		least int
	}{{1, fyne.NewSize(1060, 540), 8}, {1.5, fyne.NewSize(990, 520), 4}} {
		uitest.App(t)
		uitest.Style(look.ModeLight, c.scale)
		d := filled()
		for _, in := range figures.Catalogue() {
			d.values = append(d.values, figures.Value{Indicator: in.Code, Area: "own", Period: "2023", Value: 12, Import: "i1"})
		}
		w := uitest.Window(t, ui.Space(0, 0))
		s := newScene(t, d, w)
		w.SetContent(s.Content())
		s.Show("list/")
		uitest.Settle(w)
		s.content().Resize(c.size) // what the shell leaves of a small window
		list := uitest.Find[*ui.List](t, s.content())
		// A row is two lines of text with room around them, and a theme has a heading.
		row := (14+12)*1.36*c.scale + 2*6
		if n := int((list.Size().Height - 30*c.scale) / row); n < c.least {
			t.Errorf("%d rows of %v fit in %v at %v", n, row, list.Size().Height, c.scale)
		}
	}
}

func TestPage_pointsOutWhatIsOdd(t *testing.T) {
	d := peopled()
	for i, n := range []float64{40, 41, 40, 42, 41, 40, 4100, 41} {
		d.values = append(d.values, figures.Value{Indicator: "geboorten", Area: "own", Period: strconv.Itoa(2017 + i), Value: n, Import: "i1"})
	}
	s := opened(t, d)
	s.Show("indicators/geboorten")
	uitest.MustShow(t, s.content(), "Kijk dit even na", "2023")
	s.SetMeeting(true)
	uitest.MustNotShow(t, s.content(), "Kijk dit even na")
}

func TestPage_keepsImportsOutOfAMeeting(t *testing.T) {
	s := opened(t, filled())
	s.Show("imports/")
	uitest.MustShow(t, s.content(), "Ingelezen bestanden", "Neem terug")
	s.SetMeeting(true)
	uitest.MustNotShow(t, s.content(), "Ingelezen bestanden", "Neem terug", "Sam")
	uitest.MustShow(t, s.content(), "Profiel", "Hoe het met hen gaat")
	s.Show("imports/")
	uitest.MustNotShow(t, s.content(), "Neem terug")
	s.SetMeeting(false)
	uitest.Tap(t, s.w, "Ingelezen bestanden")
	uitest.MustShow(t, s.content(), "Neem terug")
}

func TestPage_putsDistrictsBesideEachOther(t *testing.T) {
	s := opened(t, peopled())
	s.Show("indicators/inwoners-0-17")
	uitest.MustShow(t, s.content(), "Per deelgebied", "Heide", "1.500")
	uitest.Tap(t, s.w, "Kopieer")
	if !strings.Contains(s.copied, "Broek\t1.999") {
		t.Errorf("copied %q", s.copied)
	}
}

func TestPage_writesASheet(t *testing.T) {
	s := opened(t, filled())
	s.files.Path = "/x/blad.pdf"
	uitest.Tap(t, s.w, "Themablad")
	uitest.Tap(t, s.w, "Maak een PDF")
	uitest.MustShow(t, uitest.Top(s.w), "Kies eerst een thema.")
	uitest.Tap(t, s.w, "Annuleren")
	uitest.Tap(t, s.w, "Mobiliteit")
	uitest.Tap(t, s.w, "Themablad")
	uitest.Tap(t, s.w, "Maak een PDF")
	if !slices.Equal(s.sheets, []string{"mobiliteit /x/blad.pdf"}) || s.files.Asked[0].Name != "Voorbeeldegem - mobiliteit.pdf" {
		t.Errorf("wrote %q, asked %+v", s.sheets, s.files.Asked)
	}
	if len(s.went) != 1 || !slices.Equal(s.said, []string{"Het themablad is bewaard. Een teken is weggelaten."}) {
		t.Errorf("opened %v, said %q", s.went, s.said)
	}
}
