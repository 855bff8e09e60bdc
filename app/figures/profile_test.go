package figures

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// grown are the numbers of two years, ten years apart.
const grownTown = `
	inwoners 36008 2016 . 20000
	inwoners 36008 2026 . 22000
	inwoners-0-2 36008 2016 . 700
	inwoners-0-2 36008 2026 . 650
	inwoners-3-5 36008 2016 . 700
	inwoners-3-5 36008 2026 . 720
	inwoners-6-11 36008 2016 . 1300
	inwoners-6-11 36008 2026 . 1600
	inwoners-12-17 36008 2016 . 1400
	inwoners-12-17 36008 2026 . 1442
	inwoners-0-17 36008 2016 . 4100
	inwoners-0-17 36008 2026 . 4412
	inwoners-18-24 36008 2026 . 1700`

func profileOf(t *testing.T, own Area, others []Area, values string) Profile {
	t.Helper()
	p, err := deskOf(t, own, others, values).Profile(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestDesk_Profile(t *testing.T) {
	p := profileOf(t, izegem, nil, grownTown)
	if p.Period != "2026" || p.Since != "2016" || p.Children.Now.Value != 4412 || len(p.Bands) != 5 || p.SourceName() != "Testdienst" {
		t.Fatalf("%+v", p)
	}
	if s := math.Round(p.Children.Share*1000) / 1000; s != 20.055 {
		t.Errorf("share %g", s)
	}
	if n, ok := p.Bands[0].Change(); !ok || n != -50 || p.Bands[0].Label != "0-2 jaar" {
		t.Errorf("the youngest changed by %g (%v)", n, ok)
	}
	if _, ok := p.Bands[4].Change(); ok {
		t.Error("a change without a beginning")
	}
}

// Five years of age do not add up to 0-17, but they have a source too.
func TestDesk_Profile_SourceOfBands(t *testing.T) {
	if p := profileOf(t, izegem, nil, "inwoners-0-4 36008 2026 . 28"); p.SourceName() != "Testdienst" {
		t.Errorf("the source is %q", p.SourceName())
	}
}

func TestProfile_Finding(t *testing.T) {
	tests := []struct{ sentence, values, want string }{
		{"nothing", "", "Er zijn nog geen cijfers over hoeveel kinderen er wonen"},
		{"growth over ten years", grownTown, "In tien jaar kwamen er 312 kinderen bij, vooral 6- tot 11-jarigen"},
		{"two bands that follow one another", "inwoners-0-17 36008 2021 . 400\ninwoners-0-17 36008 2026 . 500\ninwoners-6-11 36008 2021 . 100\ninwoners-6-11 36008 2026 . 140\ninwoners-12-17 36008 2021 . 100\ninwoners-12-17 36008 2026 . 145", "Sinds 2021 kwamen er 100 kinderen bij, vooral 6- tot 17-jarigen"},
		{"one year", "inwoners-0-17 36008 2026 . 4412", "In 2026 woonden er 4.412 kinderen in Izegem"},
		{"one child", "inwoners-0-17 36008 2026 . 1", "In 2026 woonde er 1 kind in Izegem"},
		{"no child", "inwoners-0-17 36008 2026 . 0", "In 2026 woonden er geen kinderen in Izegem"},
		{"decline since a later year", "inwoners-0-17 36008 2021 . 4000\ninwoners-0-17 36008 2026 . 3999", "Sinds 2021 ging er 1 kind af"},
		{"a larger decline", "inwoners-0-17 36008 2021 . 4000\ninwoners-0-17 36008 2026 . 2990", "Sinds 2021 gingen er 1.010 kinderen af"},
		{"nothing changed", "inwoners-0-17 36008 2021 . 40\ninwoners-0-17 36008 2026 . 40", "Er wonen evenveel kinderen als in 2021: 40"},
		{"no total, some bands", "inwoners-0-2 36008 2026 . 40", "De kinderen van Izegem naar leeftijd in 2026"},
		{"older than ten years does not count", "inwoners-0-17 36008 2010 . 9000\ninwoners-0-17 36008 2020 . 40\ninwoners-0-17 36008 2026 . 50", "Sinds 2020 kwamen er 10 kinderen bij"},
		{"a forecast does not count", "inwoners-0-17 36008 2021 . 40\ninwoners-0-17 36008 2026 . 50\ninwoners-0-17 36008 2035 . 90", "Sinds 2021 kwamen er 10 kinderen bij"},
		{"missing years do not count", "inwoners-0-17 36008 2020 . ?\ninwoners-0-17 36008 2021 . 40\ninwoners-0-17 36008 2025 . 50\ninwoners-0-17 36008 2026 . -", "Sinds 2021 kwamen er 10 kinderen bij"},
		{"five years of age", "inwoners-0-14 36008 2021 . 40\ninwoners-0-14 36008 2026 . 50\ninwoners-0-4 36008 2021 . 20\ninwoners-0-4 36008 2026 . 28", "Sinds 2021 kwamen er 10 kinderen tot en met 14 jaar bij, vooral 0- tot 4-jarigen"},
		{"a forecast by band does not count", "inwoners-0-17 36008 2026 . 10\ninwoners-0-2 36008 2030 . 1\ninwoners-3-5 36008 2030 . 2\ninwoners-6-11 36008 2030 . 3\ninwoners-12-17 36008 2030 . 4", "In 2026 woonden er 10 kinderen in Izegem"},
		{"the bands add up where the total lacks", "inwoners-0-2 36008 2026 . 1\ninwoners-3-5 36008 2026 . 2\ninwoners-6-11 36008 2026 . 3\ninwoners-12-17 36008 2026 . 4", "In 2026 woonden er 10 kinderen in Izegem"},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			if got := profileOf(t, izegem, nil, tt.values).Finding(); got != tt.want {
				t.Errorf("%s\nwant %s", got, tt.want)
			}
		})
	}
}

func TestProfile_Sentences(t *testing.T) {
	p := profileOf(t, izegem, []Area{quarter("n", "Noord"), quarter("z", "Zuid")}, grownTown+`
		inwoners-0-17 36008 2026 sex=f 2200
		inwoners-0-17 36008 2026 sex=m 2212
		inwoners-0-17 n 2026 . 3000
		inwoners-0-17 z 2026 . 1412`)
	want := []string{
		"In 2026 woonden er 4.412 kinderen in Izegem.",
		"Dat is 20,1\u00a0% van alle inwoners.",
		"In tien jaar kwamen er 312 kinderen bij, vooral 6- tot 11-jarigen.",
		"Het aantal 0- tot 2-jarigen daalde wel, met 50.",
		"Er zijn 2.200 meisjes en 2.212 jongens.",
		"Noord telt de meeste kinderen: 3.000, of 68\u00a0%.",
	}
	if got := p.Sentences(); !slices.Equal(got, want) {
		t.Errorf("%s", strings.Join(got, "\n"))
	}
	p = profileOf(t, izegem, []Area{quarter("n", "Noord"), quarter("z", "Zuid")}, `
		inwoners-0-17 36008 2024 . 30
		inwoners-0-17 36008 2026 . 20
		inwoners-0-2 36008 2024 . 3
		inwoners-0-2 36008 2026 . 9
		inwoners-0-17 36008 2025 sex=f 1
		inwoners-0-17 36008 2025 sex=m 14
		inwoners-0-17 n 2024 . 10
		inwoners-0-17 z 2024 . 20`)
	want = []string{
		"In 2026 woonden er 20 kinderen in Izegem.",
		"Sinds 2024 gingen er 10 kinderen af.",
		"Het aantal 0- tot 2-jarigen steeg wel, met 6.",
		"In 2025 waren er 1 meisje en 14 jongens.",
		"In 2024 telde Zuid de meeste kinderen: 20, of 67\u00a0%.",
	}
	if got := p.Sentences(); !slices.Equal(got, want) {
		t.Errorf("%s", strings.Join(got, "\n"))
	}
	if c, _ := p.BandLine(); c.Title != "Het aantal 0- tot 2-jarigen steeg sinds 2024 het meest: met 6" {
		t.Error(c.Title)
	}
	p.Districts.Rows[0].Value.Value = 20
	if got := p.Sentences(); len(got) != 4 {
		t.Errorf("two quarters with as many children: %q", got)
	}
	if got := (Profile{}).Sentences(); got != nil {
		t.Errorf("nothing says %q", got)
	}
}

func TestProfile_lacks(t *testing.T) {
	ages := ""
	for age := range 25 {
		ages += fmt.Sprintf("\ninwoners 36008 2026 age=%d %d", age, 200+age)
	}
	full := grownTown + ages + "\ninwoners-0-17 36008 2026 sex=f 2200\ninwoners-0-17 n 2026 . 44\ninwoners-0-17 z 2026 . 45\nkansarmoede-index 36008 2025 . 12.1"
	quarters := []Area{quarter("n", "Noord"), quarter("z", "Zuid")}
	tests := []struct {
		sentence string
		own      Area
		values   string
		want     []string // words of each
	}{
		{"all is there", izegem, full, nil},
		{"nothing", izegem, "", []string{"hoeveel kinderen er wonen. Download bij Statbel"}},
		{"nothing in the Netherlands", almere, "", []string{"Download bij CBS StatLine"}},
		{"all of years ago", izegem, strings.ReplaceAll(full, "2026", "2021"), []string{"zijn van 2021", "beginnen in 2016"}},
		{"only the total", izegem, "inwoners-0-17 36008 2026 . 40", []string{"elke leeftijdsgroep", "per jaar leeftijd", "meisjes en jongens", "aantal inwoners van 2026", "alleen cijfers van 2026", "Waar de kinderen wonen", "opvang, school"}},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			got := profileOf(t, tt.own, quarters, tt.values).Lacks
			if len(got) != len(tt.want) {
				t.Fatalf("%q", got)
			}
			for i, l := range got {
				if !strings.Contains(l.Text+" "+l.Do, tt.want[i]) {
					t.Errorf("%q does not say %q", l, tt.want[i])
				}
			}
		})
	}
	t.Run("no municipality", func(t *testing.T) {
		d := deskOf(t, izegem, nil, "")
		d.Store.(*memory).areas = nil
		p, err := d.Profile(t.Context())
		if err != nil || p.Filled() || len(p.Lacks) != 1 {
			t.Errorf("%+v, %v", p, err)
		}
	})
}

func TestDesk_Profile_headlines(t *testing.T) {
	region := Area{Code: "02000", Name: "Vlaanderen", Level: "region"}
	province := Area{Code: "30000", Name: "West-Vlaanderen", Level: "province"}
	other := Area{Code: "10000", Name: "Antwerpen", Level: "province"}
	p := profileOf(t, izegem, []Area{other, province, region}, `
		kansarmoede-index 36008 2024 . 11
		kansarmoede-index 36008 2025 . 12.1
		kansarmoede-index 10000 2025 . 13
		kansarmoede-index 30000 2025 . 14
		kansarmoede-index 02000 2025 . 15
		kinderen-eenoudergezin 36008 2025 . 12
		kinderen-eenoudergezin 10000 2025 . 13
		kinderen-eenoudergezin 30000 2025 . 14
		opvangplaatsen-0-2 36008 2025 . 44
		opvangplaatsen-0-2 02000 2024 . 45
		speelterreinen 36008 2025 . 3`)
	var got []string
	for _, h := range p.Headlines {
		got = append(got, h.Code+" "+h.Format(h.Newest().Value)+" "+h.Compared())
	}
	want := []string{"kansarmoede-index 12,1 % Vlaanderen: 15,0\u00a0%", "kinderen-eenoudergezin 12,0 % West-Vlaanderen: 14,0\u00a0%", "opvangplaatsen-0-2 44,0 "}
	if !slices.Equal(got, want) || p.Headlines[0].Source != "Testdienst" || p.Headlines[0].Trend.Verdict != Worse {
		t.Errorf("%q", got)
	}
	t.Run("in the Netherlands the country comes first", func(t *testing.T) {
		nl := Area{Code: "NL", Name: "Nederland", Level: "country"}
		got := widerAreas(almere, []Area{{Code: "PV24", Level: "province"}, {Code: "PV30", Level: "province"}, nl, region})
		if len(got) != 2 || got[0] != nl || got[1].Code != "PV24" {
			t.Errorf("%v", got)
		}
	})
	for _, code := range headlines {
		if _, ok := ByCode(code); !ok {
			t.Errorf("the catalogue has no %s", code)
		}
	}
}

func TestProfile_Notes(t *testing.T) {
	pajottegem := Area{Code: "23106", Name: "Pajottegem", Level: "municipality"}
	p := profileOf(t, pajottegem, nil, `
		inwoners-0-17 23023 2020 . 1000
		inwoners-0-17 23024 2020 . 1100
		inwoners-0-17 23032 2020 . 1200
		inwoners-0-17 23106 2025 . 3500`)
	if got := p.Notes(); len(got) != 1 || !strings.Contains(got[0], "Galmaarden, Gooik en Herne") {
		t.Errorf("%q", got)
	}
	if f := p.Finding(); f != "Sinds 2020 kwamen er 200 kinderen bij" {
		t.Error(f)
	}
	if got := (Profile{}).Notes(); got != nil {
		t.Errorf("nothing has notes: %q", got)
	}
}

func TestProfile_charts(t *testing.T) {
	ages := ""
	for age := range 26 {
		ages += fmt.Sprintf("\ninwoners 36008 2026 age=%d %d", age, 200+age)
	}
	p := profileOf(t, izegem, nil, grownTown+ages+"\ninwoners 36008 2026 age=26-64 9000")
	whole, ok := p.ChildrenLine()
	if !ok || whole.Title != p.Finding() || whole.Year != "2016–2026" || !whole.Series[0].Own || whole.Source != "Testdienst" {
		t.Errorf("%v %+v", ok, whole)
	}
	bands, ok := p.BandLine()
	if !ok || len(bands.Series) != 5 || !bands.Series[2].Own || bands.Series[0].Own ||
		bands.Title != "Het aantal 6- tot 11-jarigen steeg in tien jaar het meest: met 300" {
		t.Errorf("%v %+v", ok, bands)
	}
	if !math.IsNaN(bands.Series[4].Values[0]) || bands.Series[4].Marks[0] != "geen cijfer" {
		t.Errorf("a year without a number has %v", bands.Series[4])
	}
	single, ok := p.AgeBars()
	if !ok || len(single.Groups) != 25 || single.Groups[24].Label != "24 jaar" || single.Year != "2026" ||
		single.Title != "Van de kinderen zijn er het meest 17-jarigen (217) en het minst 0-jarigen (200) in 2026" || !strings.Contains(single.Alt, "van 0 tot en met 24 jaar. Onder 18 jaar is het hoogste 217 (17 jaar)") {
		t.Errorf("%v %+v", ok, single.About)
	}
	groups, ok := p.BandBars()
	if !ok || len(groups.Groups) != 5 || groups.Groups[0].Values[0] != 650 || groups.Title != "De grootste leeftijdsgroep is 6 tot en met 11 jaar: 1.600 kinderen in 2026" {
		t.Errorf("%v %+v", ok, groups)
	}
	empty := profileOf(t, izegem, nil, "inwoners-0-17 36008 2026 . 40")
	_, a := empty.ChildrenLine()
	_, b := empty.BandLine()
	_, c := empty.AgeBars()
	none, d := empty.BandBars()
	if a || b || c || d || none.Title != "Kinderen en jongeren naar leeftijd in 2026" {
		t.Error("a chart of one number")
	}
}

func TestDesk_Profile_agesFromFinerNumbers(t *testing.T) {
	lines := "inwoners-0-17 36008 2026 . 40"
	for age := range 30 {
		lines += fmt.Sprintf("\ninwoners 36008 2026 age=%d;sex=f %d\ninwoners 36008 2026 age=%d;sex=m %d", age, 2*age+10, age, age+10)
	}
	p := profileOf(t, izegem, nil, lines)
	if len(p.Ages) != 25 || p.Ages[24].Value != 92 || p.AgePeriod != "2026" {
		t.Errorf("%d ages: %+v", len(p.Ages), p.Ages)
	}
}

func TestDesk_ReaderProfile_agesThatWouldHideMore(t *testing.T) {
	lines := "inwoners-0-17 36008 2026 . 400\ninwoners-12-17 36008 2026 . 6\ninwoners 36008 2026 . 3000"
	for age := range 18 {
		n := 0
		if age > 11 {
			n = 1
		}
		lines += fmt.Sprintf("\ninwoners 36008 2026 age=%d %d", age, n)
	}
	p, err := deskOf(t, izegem, nil, lines).ReaderProfile(t.Context())
	if err != nil || len(p.Ages) > 0 || p.Bands[0].Now.Value != 6 {
		t.Errorf("%d ages, and %+v (%v)", len(p.Ages), p.Bands, err)
	}
}

// What readers see of the ages never tells a small number.
func TestDesk_ReaderProfile_agesStayHidden(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		lines, sum := "", 0
		var small []int
		for age := range 3 {
			n := rapid.IntRange(0, 12).Draw(rt, "n")
			if n > 0 && n < DefaultThreshold {
				small = append(small, age)
			}
			sum += n
			lines += fmt.Sprintf("inwoners 36008 2026 age=%d %d\n", age, n)
		}
		lines += fmt.Sprintf("inwoners-0-2 36008 2026 . %d\ninwoners-0-17 36008 2026 . 400\ninwoners 36008 2026 . 3000\n", sum)
		p, err := deskOf(t, izegem, nil, lines).ReaderProfile(t.Context())
		if err != nil {
			rt.Fatal(err)
		}
		hidden := 0
		for _, v := range p.Ages {
			if v.Missing == MissingHidden {
				hidden++
			} else if slices.Contains(small, ageOf(v)) {
				rt.Fatalf("%g is shown", v.Value)
			}
		}
		if hidden == 1 && p.Bands[0].Known() {
			rt.Fatalf("one age is hidden and follows from its band: %+v", p.Ages)
		}
		if _, ok := p.AgeBars(); hidden > 0 && ok {
			if c, _ := p.AgeBars(); c.Note == "" {
				rt.Fatal("the chart does not say that numbers are hidden")
			}
		}
	})
}

func TestDesk_ReaderProfile_quartersAndHeadlines(t *testing.T) {
	d := deskOf(t, izegem, []Area{quarter("n", "Noord"), quarter("z", "Zuid")}, grownTown+`
		inwoners-0-17 n 2026 . 4409
		inwoners-0-17 z 2026 . 3
		verkeersslachtoffers-0-17 36008 2025 . 3
		verkeersslachtoffers-0-17 36008 2024 . 9`)
	p, err := d.ReaderProfile(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if s := summary(p.Districts); s != "2026: Noord verborgen Zuid verborgen geheel 4.412" {
		t.Error(s)
	}
	if v := p.Headlines[0].Newest(); v.Period != "2024" || p.Headlines[0].Trend.Verdict != NoChange {
		t.Errorf("the newest victims are %+v", v)
	}
	mine, err := d.Profile(t.Context())
	if err != nil || mine.Headlines[0].Newest().Value != 3 || mine.Districts.Rows[1].Value.Value != 3 {
		t.Errorf("we see %+v (%v)", mine.Headlines[0].Newest(), err)
	}
	d.Store.(*memory).fail = errors.New("kapot")
	if _, err := d.Profile(t.Context()); err == nil {
		t.Error("a broken store is not told")
	}
}
