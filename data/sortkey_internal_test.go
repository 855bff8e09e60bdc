package data

import "testing"

func TestSortKey(t *testing.T) {
	for in, want := range map[string]string{
		"": "", "Speelstraat 2": "speelstraat 2", "École": "ecole", "ÀÏØŁž": "aiøłz", "E\u0301e\u0301n": "een", "Ώδη": "ώδη", "北": "北",
	} {
		if got := sortKey(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}
