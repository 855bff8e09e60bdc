package support

import "testing"

// What lies on a limit is still right, and what lies one beyond it is not.
func TestValidate_atTheLimits(t *testing.T) {
	promise := func(months int) error { return Promise{To: "raad", Subject: "verslag", Months: months}.Validate() }
	partner := func(from, to int) error {
		return Partner{Name: "Opvang", Kind: PartnerKinds()[0].Code, AgeFrom: from, AgeTo: to}.Validate()
	}
	talk := func(told string) error {
		return Encounter{Who: "ouders", Moment: "analysis", On: "2026-03-01", ToldOn: told}.Validate()
	}
	for name, tt := range map[string]struct{ right, wrong error }{
		"the rhythm of a label":        {promise(MaxMonths), promise(MaxMonths + 1)},
		"the highest age":              {partner(0, MaxAge), partner(0, MaxAge+1)},
		"one age":                      {partner(8, 8), partner(8, 7)},
		"told on the day of listening": {talk("2026-03-01"), talk("2026-02-28")},
		"a day that exists":            {talk("9999-12-31"), talk("10000-01-01")},
	} {
		t.Run(name, func(t *testing.T) {
			if tt.right != nil || tt.wrong == nil {
				t.Errorf("got %v on the limit and %v beyond it", tt.right, tt.wrong)
			}
		})
	}
}
