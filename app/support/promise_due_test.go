package support_test

import (
	"errors"
	"maps"
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app"
	"kindvriendelijk/app/support"
)

const today = "2026-11-22"

func TestOverdue(t *testing.T) {
	all := []support.Promise{
		{ID: "today", NextOn: today}, {ID: "late", NextOn: "2026-11-21"}, {ID: "no day"}, {ID: "later", LastOn: "2020-01-01", NextOn: "2027-01-01"},
		{ID: "latest", NextOn: "2026-04-01"},
	}
	var got []string
	for _, p := range support.Overdue(all, today) {
		got = append(got, p.ID)
	}
	if want := []string{"latest", "late"}; !slices.Equal(got, want) {
		t.Errorf("overdue are %v, want %v", got, want)
	}
	if p := (support.Promise{LastOn: "2026-01-01", NextOn: "2026-12-01"}); !p.Kept(today) {
		t.Error("a report that was given and is not due again is not kept")
	}
	if p := (support.Promise{NextOn: "2026-12-01"}); p.Kept(today) {
		t.Error("a report that was never given is kept")
	}
}

func TestDone(t *testing.T) {
	for _, c := range []struct {
		name   string
		months int
		day    string
		next   string
	}{
		{"a quarter on", 3, "2026-11-22", "2027-02-22"},
		{"a month end stays within the month", 3, "2026-11-30", "2027-02-28"},
		{"a leap year has a day more", 6, "2027-08-31", "2028-02-29"},
		{"a year on from a leap day", 12, "2028-02-29", "2029-02-28"},
		{"over the turn of the year", 1, "2026-12-31", "2027-01-31"},
		{"once is never again", 0, "2026-11-22", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := support.Done(support.Promise{ID: "p", To: "college", Months: c.months, NextOn: "2026-01-01"}, c.day)
			if got.LastOn != c.day || got.NextOn != c.next || got.ID != "p" || got.To != "college" {
				t.Errorf("done is %+v, want next on %q", got, c.next)
			}
		})
	}
	t.Run("a day that is none changes nothing", func(t *testing.T) {
		p := support.Promise{LastOn: "2026-01-01", NextOn: "2026-02-01", Months: 1}
		if got := support.Done(p, "morgen"); got != p {
			t.Errorf("done is %+v", got)
		}
	})
}

func TestPromise_Rhythm(t *testing.T) {
	for months, want := range map[int]string{0: "eenmalig", 1: "elke maand", 2: "om de 2 maanden", 3: "elk kwartaal",
		6: "elk half jaar", 12: "elk jaar", 24: "om de 2 jaar", 18: "om de 18 maanden"} {
		if got := (support.Promise{Months: months}).Rhythm(); got != want {
			t.Errorf("%d months is %q, want %q", months, got, want)
		}
	}
}

// wrongFields are the fields that an error calls wrong, in order.
func wrongFields(t *testing.T, err error) string {
	t.Helper()
	if err == nil {
		return ""
	}
	var invalid *app.InvalidError
	if !errors.As(err, &invalid) {
		t.Fatalf("not an invalid error: %v", err)
	}
	return strings.Join(slices.Sorted(maps.Keys(invalid.Fields)), " ")
}

func TestValidate(t *testing.T) {
	for _, c := range []struct {
		name string
		v    interface{ Validate() error }
		want string
	}{
		{"a promise", support.Promise{To: "college", Subject: "stand", Months: 3, LastOn: today, NextOn: today}, ""},
		{"an empty promise", support.Promise{To: " "}, "Subject To"},
		{"a promise with a wrong rhythm and days", support.Promise{To: "a", Subject: "b", Months: -1, LastOn: "x", NextOn: "2026-13-01"}, "LastOn Months NextOn"},
		{"a rhythm longer than a label", support.Promise{To: "a", Subject: "b", Months: 73}, "Months"},
		{"a partner", support.Partner{Name: "KSA", Kind: support.YouthClub, AgeFrom: 6, AgeTo: 16, Groups: []string{"poverty"}}, ""},
		{"a partner of whom little is said", support.Partner{Name: "KSA", Kind: support.OtherPartner}, ""},
		{"a partner without a name and kind", support.Partner{Name: " ", Kind: "film", Groups: []string{"rich"}}, "Groups Kind Name"},
		{"ages the wrong way round", support.Partner{Name: "a", Kind: support.School, AgeFrom: 12, AgeTo: 6}, "AgeTo"},
		{"ages out of bounds", support.Partner{Name: "a", Kind: support.School, AgeFrom: -1, AgeTo: 31}, "AgeFrom AgeTo"},
		{"an encounter with a partner", support.Encounter{PartnerID: "p", Moment: "start"}, ""},
		{"an encounter with nobody", support.Encounter{On: "x", ToldOn: "y"}, "Moment On ToldOn Who"},
		{"told before it was heard", support.Encounter{Who: "ouders", Moment: "start", On: "2026-03-02", ToldOn: "2026-03-01"}, "ToldOn"},
		{"told while the day of hearing is unknown", support.Encounter{Who: "ouders", Moment: "start", ToldOn: "2026-03-01"}, ""},
		{"a weighing", support.Weighing{Subject: "plein", On: today}, ""},
		{"an empty weighing", support.Weighing{On: "ooit"}, "On Subject"},
		{"a training", support.Training{Title: "dag", Minutes: 360, People: 12}, ""},
		{"an empty training", support.Training{On: "x", Minutes: -1, People: -1}, "Minutes On People Title"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := wrongFields(t, c.v.Validate()); got != c.want {
				t.Errorf("wrong are %q, want %q", got, c.want)
			}
		})
	}
}
