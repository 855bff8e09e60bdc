package data

import (
	"fmt"
	"time"
)

// A period is kept as one number, YYYYMMDD, in which months and days that are
// not named are zero, so that the order of the numbers is that of time and
// everything within a year or month lies between two numbers. A quarter stands
// at its last month, after all of that month's days.
const quarterDay = 50

// packPeriod turns YYYY, YYYY-Qn, YYYY-MM or YYYY-MM-DD into its number.
func packPeriod(p string) (int64, error) {
	if len(p) == 7 && p[4:6] == "-Q" && p[6] >= '1' && p[6] <= '4' {
		year, err := packPeriod(p[:4])
		return year + int64(p[6]-'0')*300 + quarterDay, err
	}
	for _, layout := range []string{"2006", "2006-01", time.DateOnly} {
		t, err := time.Parse(layout, p)
		if err != nil || t.Year() < 1 {
			continue
		}
		n := int64(t.Year()) * 10_000
		if len(layout) > 4 {
			n += int64(t.Month()) * 100
		}
		if len(layout) > 7 {
			n += int64(t.Day())
		}
		return n, nil
	}
	return 0, fmt.Errorf("period %q is none of YYYY, YYYY-Qn, YYYY-MM and YYYY-MM-DD", p)
}

// unpackPeriod is the inverse of packPeriod.
func unpackPeriod(n int64) string {
	year, month, day := n/10_000, n/100%100, n%100
	switch {
	case day == quarterDay:
		return fmt.Sprintf("%04d-Q%d", year, month/3)
	case day > 0:
		return fmt.Sprintf("%04d-%02d-%02d", year, month, day)
	case month > 0:
		return fmt.Sprintf("%04d-%02d", year, month)
	}
	return fmt.Sprintf("%04d", year)
}

// lastWithin returns the highest number of a period that lies within p.
func lastWithin(p int64) int64 {
	switch {
	case p%100 == quarterDay || p%100 == 0 && p%10_000 > 0:
		return p/100*100 + 99
	case p%100 > 0:
		return p
	}
	return p + 9999
}

// firstWithin returns the lowest: for a quarter the beginning of its first
// month.
func firstWithin(p int64) int64 {
	if p%100 == quarterDay {
		return (p/100 - 2) * 100
	}
	return p
}
