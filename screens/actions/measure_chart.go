package actions

import (
	"math"
	"time"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/chart"
)

// lineOf draws baseline and measurements over the years, with the target; ok is
// false when there are not two days to draw a line between.
func lineOf(m actions.MeasureDetail) (c chart.LineChart, ok bool) {
	c = chart.LineChart{About: chart.About{Title: m.Name}, Unit: m.Unit, Digits: 1}
	measured, aim := chart.Series{Name: "gemeten", Own: true}, chart.Series{Name: "doel"}
	add := func(day string, v float64) {
		at := dayTime(day)
		x := float64(at.Year()) + float64(at.YearDay()-1)/365.25
		if n := len(c.Periods); n > 0 && c.Periods[n-1].At >= x {
			return // periods rise; two values of one day are no line
		}
		c.Periods = append(c.Periods, chart.Period{At: x, Label: at.Format("01/2006")})
		measured.Values = append(measured.Values, v)
		aim.Values = append(aim.Values, orNaN(m.Target))
	}
	if m.Baseline != nil && m.BaselineDate != "" {
		add(m.BaselineDate, *m.Baseline)
	}
	for _, x := range m.Measurements {
		add(x.Date, x.Value)
	}
	c.Series = []chart.Series{measured}
	if m.Target != nil {
		c.Series = append(c.Series, aim)
	}
	return c, len(c.Periods) > 1
}

func orNaN(v *float64) float64 {
	if v == nil {
		return math.NaN()
	}
	return *v
}

// dayTime is the instant of a stored day, zero when there is none.
func dayTime(day string) time.Time {
	t, _ := time.Parse(time.DateOnly, day)
	return t
}
