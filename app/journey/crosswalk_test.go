package journey

import (
	"strings"
	"testing"

	"kindvriendelijk/resources"
)

func TestCrosswalk_NamesEverySubCriterion(t *testing.T) {
	for _, w := range [][2]string{{"vlaams-label", "unicef-cfci"}, {"unicef-cfci", "vlaams-label"}} {
		walk, ok := Crosswalk(w[0], w[1])
		if !ok {
			t.Fatalf("there is no way from %s to %s", w[0], w[1])
		}
		from, _ := Find(w[0], "")
		to, _ := Find(w[1], "")
		for _, p := range walk.Pairs {
			_, _, a := from.SubCriterion(p.From)
			_, _, b := to.SubCriterion(p.To)
			if !a || !b {
				t.Errorf("%s to %s: a code of %s → %s is unknown", w[0], w[1], p.From, p.To)
			}
		}
		alone := map[string]bool{}
		for _, a := range walk.Alone {
			alone[a.Code] = true
		}
		for _, c := range to.Criteria {
			for _, s := range c.Sub {
				if into := walk.Into(s.Code); (len(into) == 0) != alone[s.Code] {
					t.Errorf("%s %s has %d pairs, alone %v", w[1], s.Code, len(into), alone[s.Code])
				}
			}
		}
	}
	if _, ok := Crosswalk("vlaams-label", "nergens"); ok {
		t.Error("a programme that does not exist was compared")
	}
}

func TestCrosswalk_SaysWhatTheOtherNeeds(t *testing.T) {
	there, _ := Crosswalk("vlaams-label", "unicef-cfci")
	back, _ := Crosswalk("unicef-cfci", "vlaams-label")
	for _, c := range []struct {
		walk     Walk
		from, to string
		fit      Fit
		needs    string
	}{
		{there, "c1.5", "c1.5", Fully, ""},
		{there, "c3.5", "c4.4", Fully, ""},
		{back, "c4.4", "c3.5", Partly, "goedkeurde"},
		{there, "c2.2", "c2.3", Partly, "uit naar wijk"},
	} {
		found := false
		for _, p := range c.walk.Into(c.to) {
			if p.From == c.from {
				found = true
				if p.Fit() != c.fit || !strings.Contains(p.Needs, c.needs) {
					t.Errorf("%s → %s: %v %q", c.from, c.to, p.Fit(), p.Needs)
				}
			}
		}
		if !found {
			t.Errorf("%s → %s is not there", c.from, c.to)
		}
	}
	if into := there.Into("c1.4"); len(into) < 2 || into[0].Fit() < into[len(into)-1].Fit() {
		t.Errorf("the pairs into c1.4 are %+v", into)
	}
}

func TestCrosswalk_FaultsAreNamed(t *testing.T) {
	whole, err := resources.Programmes.ReadFile("programmes/crosswalk.toml")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, old, new, want string }{
		{"not TOML", "[[crosswalk]]", "[[crosswalk", "read crosswalk"},
		{"an unknown programme", `b = "unicef-cfci"`, `b = "nergens"`, `"nergens"`},
		{"an unknown code", `{ a = "c1.5", b = "c1.5" }`, `{ a = "c1.5", b = "c9.9" }`, `"c9.9"`},
		{"a sub-criterion that nobody names", `  { a = "c1.5", b = "c1.5" },` + "\n", "", "c1.5 is not named"},
		{"a sub-criterion that is paired and alone", `{ code = "c1.6", why`, `{ code = "c1.5", why`, "there twice"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if !strings.Contains(string(whole), c.old) {
				t.Fatalf("the file does not hold %q", c.old)
			}
			_, err := readCrosswalks(strings.Replace(string(whole), c.old, c.new, 1))
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("error %v does not name %q", err, c.want)
			}
		})
	}
}
