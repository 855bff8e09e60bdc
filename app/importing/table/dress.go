package table

import (
	"math"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"
)

// dress is how a number format makes a value look like something else.
type dress byte

const (
	bare      dress = iota
	asPercent       // 0.123 is shown as 12.3%
	asYear          // a day of which only the year is shown
	asMonth
	asDay
)

// badges are what a cell shows once its format is replaced by [pinBadges].
var badges = map[dress]string{asPercent: "%", asYear: "y", asMonth: "m", asDay: "d"}

// pinBadges replaces the number formats of a workbook that is only read: a
// cell then shows the badge of its dress, or its own value. So the dress of a
// cell is known while the sheet goes by as a stream.
func pinBadges(book *excelize.File) (map[int]dress, error) {
	styles := map[int]dress{}
	if book.Styles == nil || book.Styles.CellXfs == nil {
		return styles, nil
	}
	own := len(book.Styles.CellXfs.Xf)
	for i := range own {
		style, err := book.GetStyle(i)
		if err != nil {
			return nil, err
		}
		if d := dressOf(style); d != bare {
			styles[i] = d
		}
	}
	formats := map[dress]*int{}
	for _, d := range styles {
		if formats[d] != nil {
			continue
		}
		badge := `"` + badges[d] + `"`
		code := badge + ";" + badge + ";" + badge + ";@"
		id, err := book.NewStyle(&excelize.Style{CustomNumFmt: &code})
		if err != nil {
			return nil, err
		}
		formats[d] = book.Styles.CellXfs.Xf[id].NumFmtID
	}
	general := 0
	for i := range own {
		book.Styles.CellXfs.Xf[i].NumFmtID = &general
		if d := styles[i]; d != bare {
			book.Styles.CellXfs.Xf[i].NumFmtID = formats[d]
		}
	}
	return styles, nil
}

// builtIn are the formats that Excel keeps by number alone.
var builtIn = map[int]dress{
	9: asPercent, 10: asPercent, 14: asDay, 15: asDay, 16: asDay, 17: asMonth, 22: asDay,
	27: asDay, 28: asDay, 29: asDay, 30: asDay, 31: asDay, 36: asDay,
	50: asDay, 51: asDay, 52: asDay, 53: asDay, 54: asDay, 55: asDay, 56: asDay, 57: asDay, 58: asDay,
}

// noLetters are the parts of a number format that are shown as they are, and
// its colours, conditions and languages.
var noLetters = regexp.MustCompile(`"[^"]*"|\\.|_.|\*.|\[[^\]]*\]`)

// dressOf reads the number format of a style.
func dressOf(style *excelize.Style) dress {
	if style.CustomNumFmt == nil {
		return builtIn[style.NumFmt]
	}
	code, _, _ := strings.Cut(strings.ToLower(noLetters.ReplaceAllString(*style.CustomNumFmt, "")), ";")
	year, month, day := strings.ContainsAny(code, "yj"), strings.Contains(code, "m"), strings.Contains(code, "d")
	switch {
	case code == "general" || code == "standaard":
		return bare
	case strings.Contains(code, "%"):
		return asPercent
	case day && (year || month):
		return asDay
	case year && month:
		return asMonth
	case year:
		return asYear
	}
	return bare
}

// wear gives the value that a sheet shows for a raw one and its badge; the raw
// one when they don't belong together.
func wear(raw, badge string, from1904 bool) string {
	if badge == raw {
		return raw
	}
	switch {
	case raw == "1" && badge == "TRUE":
		return "WAAR"
	case raw == "0" && badge == "FALSE":
		return "ONWAAR"
	}
	v, err := strconv.ParseFloat(raw, 64)
	if err != nil || math.IsNaN(v) || math.Abs(v) > 1e12 {
		return raw
	}
	if badge = strings.TrimPrefix(badge, "-"); badge == badges[asPercent] {
		return percent(v)
	}
	t, ok := dated(v, from1904)
	if !ok {
		return raw
	}
	return moment(t, badge, raw)
}

// dated is the day that a number stands for, when there is one.
func dated(v float64, from1904 bool) (time.Time, bool) {
	t, err := excelize.ExcelDateToTime(v, from1904)
	return t, err == nil && v >= 1 && t.Year() <= 9999
}

// moment writes a day as precisely as its badge says.
func moment(t time.Time, badge, raw string) string {
	switch badge {
	case badges[asYear]:
		return t.Format("2006")
	case badges[asMonth]:
		return t.Format("2006-01")
	case badges[asDay]:
		return day(t)
	}
	return raw
}

func day(t time.Time) string {
	if t.Hour() == 0 && t.Minute() == 0 && t.Second() == 0 {
		return t.Format(time.DateOnly)
	}
	return t.Format(time.DateTime)
}

// percent writes a share as a percentage with the fifteen digits that Excel
// keeps.
func percent(v float64) string {
	rounded, err := strconv.ParseFloat(strconv.FormatFloat(v*100, 'g', 15, 64), 64)
	if err != nil {
		rounded = v * 100
	}
	return strconv.FormatFloat(rounded, 'f', -1, 64) + "%"
}
