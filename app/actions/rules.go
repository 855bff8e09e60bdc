package actions

import (
	"strings"
	"time"
	"unicode/utf8"

	"kindvriendelijk/app"
)

// Longest texts, in characters.
const (
	maxTitle = 200
	maxText  = 10_000
	maxCode  = 20
)

// Late reports whether the end has passed while something is still expected.
// A postponed action is late too: it was promised for that day.
func (a Action) Late(today string) bool {
	return a.End != "" && a.End < today && !a.Status.Closed()
}

// Validate returns an [app.InvalidError] with what must be mended first.
func (a Action) Validate() error {
	f := map[string]string{}
	switch {
	case strings.TrimSpace(a.Title) == "":
		f["Title"] = "Geef de actie een titel."
	case utf8.RuneCountInString(a.Title) > maxTitle:
		f["Title"] = "Houd de titel onder 200 tekens; de rest past bij ‘Wat we doen’."
	}
	for name, text := range map[string]string{"Description": a.Description, "Why": a.Why, "Children": a.Children, "Internal": a.Internal} {
		if utf8.RuneCountInString(text) > maxText {
			f[name] = "Deze tekst is langer dan 10.000 tekens."
		}
	}
	if a.Progress < 0 || a.Progress > 100 {
		f["Progress"] = "Voortgang ligt tussen 0 en 100 %."
	}
	if a.FTE < 0 {
		f["FTE"] = "Personeel is nul of meer."
	}
	if a.AgeTo != 0 && a.AgeTo < a.AgeFrom {
		f["AgeTo"] = "De hoogste leeftijd ligt onder de laagste."
	}
	if utf8.RuneCountInString(a.PlanCode) > maxCode {
		f["PlanCode"] = "Een code van het meerjarenplan heeft hoogstens 20 tekens."
	}
	for name, day := range map[string]string{"Start": a.Start, "End": a.End} {
		if validDay(name, day, false) != nil {
			f[name] = "Dit is geen datum."
		}
	}
	if a.Start != "" && a.End != "" && a.End < a.Start {
		f["End"] = "Het einde ligt vóór het begin."
	}
	return invalid(f)
}

// Validate returns an [app.InvalidError] with what must be mended first.
func (e Progress) Validate() error {
	f := map[string]string{}
	if validDay("Date", e.Date, true) != nil {
		f["Date"] = "Dit is geen datum."
	}
	if e.Percent < 0 || e.Percent > 100 {
		f["Percent"] = "Voortgang ligt tussen 0 en 100 %."
	}
	if strings.TrimSpace(e.Text) == "" && strings.TrimSpace(e.Adjusted) == "" {
		f["Text"] = "Schrijf in één zin wat er gebeurde."
	}
	return invalid(f)
}

func validDay(name, day string, required bool) error {
	if day == "" && !required {
		return nil
	}
	if _, err := time.Parse(time.DateOnly, day); err != nil {
		return invalid(map[string]string{name: "Dit is geen datum."})
	}
	return nil
}

func invalid(f map[string]string) error {
	if len(f) == 0 {
		return nil
	}
	return &app.InvalidError{Fields: f}
}

// Reached tells how far a measure is from baseline to target, 0 to 1, by its
// newest measurement; ok is false when one of the three is not known.
func (m MeasureDetail) Reached() (share float64, ok bool) {
	if m.Baseline == nil || m.Target == nil || len(m.Measurements) == 0 || *m.Target == *m.Baseline {
		return 0, false
	}
	now := m.Measurements[len(m.Measurements)-1].Value
	return min(1, max(0, (now-*m.Baseline)/(*m.Target-*m.Baseline))), true
}

// Total adds the years of a budget, in cents.
func Total(years []Budget) int64 {
	var sum int64
	for _, b := range years {
		sum += b.Cents
	}
	return sum
}
