package areas_test

import (
	"regexp"
	"slices"
	"testing"
	"testing/fstest"

	"kindvriendelijk/app/areas"
	"kindvriendelijk/resources"
)

func codes(list []areas.Area) []string {
	var all []string
	for _, a := range list {
		all = append(all, a.Code)
	}
	return all
}

func TestCatalogue_PartsIn(t *testing.T) {
	tests := []struct {
		sentence, code string
		year           int
		want           []string
	}{
		{"a code that stayed, with its part", "11002", 2024, []string{"11002", "11007"}},
		{"itself since its merger", "11002", 2025, nil},
		{"a new code", "46030", 2024, []string{"11056", "46003", "46013"}},
		{"a new code of 2019", "44085", 2018, []string{"44036", "44072", "44080"}},
		{"a new code of 2019 after that year", "44085", 2019, nil},
		{"two municipalities of one name", "44084", 2010, []string{"44001", "44029"}},
		{"a municipality that never merged", "36008", 2010, nil},
		{"a municipality that ended", "11007", 2010, nil},
		{"a Dutch one", "GM0363", 2010, nil},
		{"a province", "10000", 2010, nil},
		{"a code in short", "363", 2010, nil},
		{"an unknown code", "99999", 2010, nil},
		{"today", "11002", 0, nil},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			if got := codes(areas.Default().PartsIn(tt.code, tt.year)); !slices.Equal(got, tt.want) {
				t.Errorf("%s was %v in %d, want %v", tt.code, got, tt.year, tt.want)
			}
		})
	}
}

func TestCatalogue_PartsIn_twiceMerged(t *testing.T) {
	fsys := fstest.MapFS{}
	for _, f := range []string{"wider.tsv", "flanders_2025.tsv", "netherlands_2023.tsv", "mergers.tsv", "other_names.tsv"} {
		b, err := resources.Areas.ReadFile("areas/" + f)
		if err != nil {
			t.Fatal(err)
		}
		fsys["areas/"+f] = &fstest.MapFile{Data: b}
	}
	const more = "2030\t11002\tAntwerpen\t11002\tAntwerpen\n2030\t11021\tHove\t11002\tAntwerpen\n"
	fsys["areas/mergers.tsv"].Data = append(fsys["areas/mergers.tsv"].Data, more...)
	list := fsys["areas/flanders_2025.tsv"]
	list.Data = regexp.MustCompile(`(?m)^11021\t.*\n`).ReplaceAll(list.Data, nil)
	c, err := areas.Load(fsys)
	if err != nil {
		t.Fatal(err)
	}
	for year, want := range map[int][]string{2031: nil, 2027: {"11002", "11021"}, 2024: {"11002", "11007", "11021"}} {
		if got := codes(c.PartsIn("11002", year)); !slices.Equal(got, want) {
			t.Errorf("in %d it was %v, want %v", year, got, want)
		}
	}
}

func TestCatalogue_ProvinceIn(t *testing.T) {
	tests := []struct {
		sentence, code string
		year           int
		want           string // empty when it lay in none
	}{
		{"where it was", "11056", 2024, "10000"},
		{"where its successor is", "46030", 2025, "40000"},
		{"today", "46030", 0, "40000"},
		{"parts in two provinces", "46030", 2024, ""},
		{"parts in one", "44085", 2018, "40000"},
		{"a Dutch municipality", "GM0363", 2020, "PV27"},
		{"a province has none", "10000", 2020, ""},
		{"an unknown code", "99999", 2020, ""},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			got, ok := areas.Default().ProvinceIn(tt.code, tt.year)
			if got.Code != tt.want || ok != (tt.want != "") {
				t.Errorf("%s lay in %q in %d, want %q", tt.code, got.Code, tt.year, tt.want)
			}
		})
	}
}

func TestCatalogue_InYear(t *testing.T) {
	for year, want := range map[int]int{2018: 308, 2019: 300, 2024: 300, 2025: 285, 0: 285} {
		if n := len(areas.Default().InYear(areas.Municipality, areas.Belgium, year)); n != want {
			t.Errorf("%d Flemish municipalities in %d, want %d", n, year, want)
		}
	}
	if a, _ := areas.Default().ByCode("11007"); a.In(2025) || !a.In(2024) || a.In(0) {
		t.Error("Borsbeek existed until 2024")
	}
}
