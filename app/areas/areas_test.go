package areas_test

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"kindvriendelijk/app/areas"
	"kindvriendelijk/resources"
)

func TestDefault(t *testing.T) {
	c := areas.Default()
	count := map[string]int{}
	for _, a := range c.Current(areas.Municipality, "") {
		count[a.Country]++
		count[a.Parent]++
	}
	want := map[string]int{"BE": 285, "NL": 342, "10000": 67, "20001": 63, "30000": 62, "40000": 55, "70000": 38, "PV24": 6, "PV30": 56}
	for key, n := range want {
		if count[key] != n {
			t.Errorf("%s has %d municipalities, want %d", key, count[key], n)
		}
	}
	if n := len(c.Current(areas.Province, "")); n != 22 {
		t.Errorf("%d provinces, want 22", n)
	}
}

func TestCatalogue_ByName(t *testing.T) {
	nl, be := areas.Hint{Country: "NL"}, areas.Hint{Country: "BE"}
	tests := []struct {
		sentence, name string
		hint           areas.Hint
		want           string // code; empty when none may be found
	}{
		{"a plain name", "Izegem", areas.Hint{}, "36008"},
		{"capitals and spaces around it", "  IZEGEM ", areas.Hint{}, "36008"},
		{"without its accent", "Sudwest-Fryslan", areas.Hint{}, "GM1900"},
		{"an apostrophe in front", "'s-Hertogenbosch", areas.Hint{}, "GM0796"},
		{"another apostrophe", "’s-Hertogenbosch", areas.Hint{}, "GM0796"},
		{"an everyday name", "Den Haag", areas.Hint{}, "GM0518"},
		{"St. for Sint", "St.-Niklaas", areas.Hint{}, "46021"},
		{"St for Sint", "St Niklaas", areas.Hint{}, "46021"},
		{"a space for the hyphen", "Sint Niklaas", areas.Hint{}, "46021"},
		{"the level behind it", "Utrecht (gemeente)", areas.Hint{}, "GM0344"},
		{"a province behind it", "Utrecht (PV)", areas.Hint{}, "PV26"},
		{"a province in short", "Antwerpen (Prov.)", areas.Hint{}, "10000"},
		{"a province before it", "Provincie Antwerpen", areas.Hint{}, "10000"},
		{"an arrondissement before it", "Arr. Antwerpen", areas.Hint{}, "11000"},
		{"a bare name is the city", "Antwerpen", areas.Hint{}, "11002"},
		{"unless the level is known", "Antwerpen", areas.Hint{Level: areas.Arrondissement}, "11000"},
		{"its province behind it", "Hove (Antwerpen)", areas.Hint{}, "11021"},
		{"its arrondissement behind it", "Aalst (Aalst)", areas.Hint{}, "41002"},
		{"a suffix that is part of the name", "Bergen (NH.)", areas.Hint{}, "GM0373"},
		{"the namesake", "Bergen (L.)", areas.Hint{}, "GM0893"},
		{"a name with two namesakes", "Bergen", nl, ""},
		{"a suffix that the name has without need", "Beek", areas.Hint{}, "GM0888"},
		{"a suffix of another province", "Hengelo (Gld.)", areas.Hint{}, ""},
		{"a namesake in another country today", "Zwijndrecht", areas.Hint{}, "GM0642"},
		{"a namesake in another country then", "Zwijndrecht", areas.Hint{Year: 2013}, ""},
		{"a namesake then, with its country", "Zwijndrecht", areas.Hint{Country: "BE", Year: 2013}, "11056"},
		{"a former municipality", "Sint-Amands", areas.Hint{}, "12034"},
		{"the old code of a name that stayed", "Aalter", areas.Hint{Year: 2013}, "44001"},
		{"the new code of a name that stayed", "Aalter", areas.Hint{Year: 2019}, "44084"},
		{"a code that stayed", "Antwerpen", areas.Hint{Year: 2013}, "11002"},
		{"a newer name than the year", "Pajottegem", areas.Hint{Year: 2013}, "23106"},
		{"a name of both countries", "Limburg", areas.Hint{}, ""},
		{"a name of both countries, in one", "Limburg", be, "70000"},
		{"a region", "Vlaanderen", areas.Hint{}, "02000"},
		{"a region in full", "Vlaams Gewest", areas.Hint{}, "02000"},
		{"a country", "Nederland", areas.Hint{}, "NL"},
		{"no area", "Onbekend", areas.Hint{}, ""},
		{"nothing", "", areas.Hint{}, ""},
		{"a suffix alone", "(PV)", areas.Hint{}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			got, ok := areas.Default().ByName(tt.name, tt.hint)
			if got.Code != tt.want || ok != (tt.want != "") {
				t.Errorf("%q is %q (%v), want %q", tt.name, got.Code, ok, tt.want)
			}
		})
	}
}

func TestCatalogue_everyAreaIsFoundByItsOwnName(t *testing.T) {
	c := areas.Default()
	for _, level := range []areas.Level{areas.Municipality, areas.Province, areas.Region, areas.Country, areas.Arrondissement} {
		for _, a := range c.Current(level, "") {
			if got, ok := c.ByName(a.Name, areas.Hint{Country: a.Country, Level: level}); !ok || got.Code != a.Code {
				t.Errorf("%s %q gives %q", a.Code, a.Name, got.Code)
			}
			if got, ok := c.ByCode(a.Code); !ok || got != a {
				t.Errorf("code %s gives %q", a.Code, got.Name)
			}
		}
	}
}

func TestNormalizeCode(t *testing.T) {
	tests := map[string]string{
		"36008": "36008", " 36008 ": "36008", "2000": "02000", "4000": "04000", "GM0363": "GM0363", "gm363": "GM0363",
		"GM0363    ": "GM0363", "363": "363", "WK36300": "WK036300", "BU03630000": "BU03630000", "NL00": "NL", "NL01": "NL",
		"PV20": "PV20", "36008A00-": "36008A00-", "": "", "1334": "1334",
	}
	for code, want := range tests {
		if got := areas.NormalizeCode(code); got != want {
			t.Errorf("%q becomes %q, want %q", code, got, want)
		}
	}
	if a, _ := areas.Default().ByCode("363"); a.Name != "Amsterdam" {
		t.Errorf("363 is %q, want Amsterdam", a.Name)
	}
	if got := areas.Default().OtherNames("GM0518"); !slices.Contains(got, "Den Haag") {
		t.Errorf("'s-Gravenhage is also called %q", got)
	}
	if _, ok := areas.Default().ByCode("99999"); ok {
		t.Error("99999 was found")
	}
}

func TestCatalogue_mergers(t *testing.T) {
	c := areas.Default()
	var old []string
	for _, m := range c.Old("11002") {
		old = append(old, m.Old)
	}
	if !slices.Equal(old, []string{"11002", "11007"}) {
		t.Errorf("Antwerpen was %v", old)
	}
	if a, _ := c.ByCode("11056"); a.Parent != "10000" || a.Until != 2024 {
		t.Errorf("Zwijndrecht was in %s until %d, want 10000 and 2024", a.Parent, a.Until)
	}
	if len(c.Mergers()) != 43 {
		t.Errorf("%d mergers, want 43", len(c.Mergers()))
	}
	if a, _ := c.ByCode("11002"); a.From != 0 {
		t.Errorf("Antwerpen starts in %d, but kept its code", a.From)
	}
}

func TestLoad_faults(t *testing.T) {
	files := func(change func(m map[string]string)) fstest.MapFS {
		m := map[string]string{}
		for _, f := range []string{"wider.tsv", "flanders_2025.tsv", "netherlands_2023.tsv", "mergers.tsv", "other_names.tsv"} {
			b, err := resources.Areas.ReadFile("areas/" + f)
			if err != nil {
				t.Fatal(err)
			}
			m[f] = string(b)
		}
		change(m)
		fsys := fstest.MapFS{}
		for f, s := range m {
			if s != "" {
				fsys["areas/"+f] = &fstest.MapFile{Data: []byte(s)}
			}
		}
		return fsys
	}
	tests := map[string]func(m map[string]string){
		"a list is absent":          func(m map[string]string) { m["wider.tsv"] = "" },
		"a column too few":          func(m map[string]string) { m["mergers.tsv"] += "2025\t1\n" },
		"a code twice":              func(m map[string]string) { m["flanders_2025.tsv"] += "36008\tIzegem\t30000\tX\n" },
		"a year that is none":       func(m map[string]string) { m["mergers.tsv"] += "later\t1\tA\t36008\tIzegem\n" },
		"a name of the unknown":     func(m map[string]string) { m["other_names.tsv"] += "Ergens\t99999\n" },
		"a merger into the unknown": func(m map[string]string) { m["mergers.tsv"] += "2025\t1\tA\t99999\tB\n" },
	}
	for sentence, change := range tests {
		t.Run(sentence, func(t *testing.T) {
			if _, err := areas.Load(files(change)); err == nil || !strings.HasPrefix(err.Error(), "read areas: ") {
				t.Errorf("error is %v", err)
			}
		})
	}
}
