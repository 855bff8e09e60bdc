package example

import (
	"fmt"
	"slices"
	"testing"

	"kindvriendelijk/app/figures"
)

func TestAgesAddUpToTheirBands(t *testing.T) {
	r := built(t)
	at := map[string]float64{}
	for _, v := range r.values {
		at[v.Indicator+"|"+v.Area+"|"+v.Period+"|"+v.Breakdown] = v.Value
	}
	for _, code := range []string{"inwoners-0-2", "inwoners-3-5", "inwoners-6-11", "inwoners-12-17", "inwoners-18-24", "inwoners-0-17"} {
		in, _ := figures.ByCode(code)
		sum := 0.0
		for age := in.Ages.From; age <= in.Ages.To; age++ {
			n, ok := at[fmt.Sprintf("inwoners|voorbeeldegem|2026|age=%d", age)]
			if !ok {
				t.Errorf("nobody is %d years old", age)
			}
			sum += n
		}
		if whole := at[code+"|voorbeeldegem|2026|"]; sum != whole {
			t.Errorf("%s is %g, and its ages are %g", code, whole, sum)
		}
	}
}

func TestOwnIndicatorsAreValidAndOneIsComputed(t *testing.T) {
	var computed []string
	for _, rec := range built(t).records {
		if !rec.Own {
			continue
		}
		if err := rec.Indicator().Validate(); err != nil {
			t.Errorf("%s: %v", rec.Name, err)
		}
		if rec.Formula == "" {
			continue
		}
		computed = append(computed, rec.Name)
		for _, code := range []string{rec.Numerator, rec.Denominator} {
			if _, ok := figures.ByCode(code); !ok {
				t.Errorf("%s follows from unknown %q", rec.Name, code)
			}
		}
	}
	if want := []string{"Jeugdverenigingen per 1.000 kinderen"}; !slices.Equal(computed, want) {
		t.Errorf("computed are %q", computed)
	}
}
