package support_test

import (
	"fmt"
	"slices"
	"testing"

	"kindvriendelijk/app/support"
)

func TestEncounter_Stage(t *testing.T) {
	for _, c := range []struct {
		name    string
		e       support.Encounter
		want    support.Stage
		days    int
		waiting bool
	}{
		{"planned", support.Encounter{On: "2026-12-01", Heard: "nog niets"}, support.Nothing, 0, false},
		{"only informed", support.Encounter{On: "2026-11-01", Informed: "brief"}, support.InformedOnly, 0, false},
		{"heard and not told", support.Encounter{On: "2026-11-01", Heard: "meer licht"}, support.Spoke, 21, true},
		{"heard on an unknown day", support.Encounter{Heard: "meer licht"}, support.Spoke, 0, false},
		{"told", support.Encounter{On: "2026-11-01", Heard: "meer licht", ToldOn: "2026-11-20"}, support.Answered, 0, false},
		{"will be told", support.Encounter{On: "2026-11-01", Heard: "meer licht", ToldOn: "2026-12-20"}, support.Spoke, 21, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := c.e.Stage(today); got != c.want {
				t.Errorf("stage %d, want %d", got, c.want)
			}
			if days, ok := c.e.Waiting(today); days != c.days || ok != c.waiting {
				t.Errorf("waits %d days, %v", days, ok)
			}
		})
	}
}

func TestLog(t *testing.T) {
	partners := []support.Partner{{ID: "z", Name: "Zwemclub"}, {ID: "a", Name: "academie"}}
	encounters := []support.Encounter{
		{ID: "2", PartnerID: "z", Moment: "choices", On: "2026-02-01"},
		{ID: "1", PartnerID: "z", Who: "bestuur", Moment: "choices", On: "2026-01-01", Heard: "ja"},
		{ID: "3", Who: "Ouders van Broek", Moment: "start"},
		{ID: "4", Who: "ouders van broek", Moment: "choices"},
		{ID: "5", PartnerID: "gone", Who: "Handelaars", Moment: "start"},
		{ID: "6", Who: "feestcomité", Moment: "feest"},
	}
	var got []string
	for _, r := range support.Log(encounters, partners, []string{"start", "choices"}) {
		line := r.Name + "(" + r.Partner + ")"
		for _, c := range r.Cells {
			line += "/"
			for _, e := range c {
				line += e.ID
			}
		}
		got = append(got, line)
	}
	want := []string{"academie(a)//", "Handelaars()/5/", "Ouders van Broek()/3/4", "Zwemclub(z)//12"}
	if !slices.Equal(got, want) {
		t.Errorf("the log is %v, want %v", got, want)
	}
	if got := support.Furthest(encounters[:2], today); got != support.Spoke {
		t.Errorf("furthest is %v", got)
	}
	if got := fmt.Sprint(support.Furthest(nil, today)); got != "0" {
		t.Errorf("nothing came to %s", got)
	}
}
