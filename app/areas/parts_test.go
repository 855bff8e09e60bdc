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

func TestArea_In(t *testing.T) {
	if a, _ := areas.Default().ByCode("11007"); a.In(2025) || !a.In(2024) || a.In(0) {
		t.Error("Borsbeek existed until 2024")
	}
}
