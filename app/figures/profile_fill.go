package figures

import (
	"fmt"
	"math"
	"strconv"
)

// fiveYears are the bands of sources that count in five years of age, for a
// dossier without the bands of school life; youngerCode is all children there.
var fiveYears = []string{"inwoners-0-4", "inwoners-5-9", "inwoners-10-14", "inwoners-15-19", "inwoners-20-24"}

const youngerCode = "inwoners-0-14"

// fill makes the bands out of the totals of our municipality.
func (p *Profile) fill(values []Value, known func(string) (Indicator, bool)) {
	byCode := map[string]Series{}
	for code, vs := range byIndicator(values) {
		for _, s := range byArea(vs, []Area{p.Own}) {
			byCode[code] = s
		}
	}
	code, bands := childrenCode, profileBands
	if !there(byCode[code]) && there(byCode[youngerCode]) {
		code = youngerCode
	}
	if !anyOf(byCode, profileBands) && anyOf(byCode, fiveYears) {
		bands = fiveYears
	}
	p.Period, p.Since = p.span(byCode, code, bands)
	p.Children = p.band(code, byCode, known)
	for _, c := range bands {
		if b := p.band(c, byCode, known); len(b.Series.Values) > 0 {
			p.Bands = append(p.Bands, b)
		}
	}
}

func there(s Series) bool { _, ok := s.Last(); return ok }

func anyOf(byCode map[string]Series, codes []string) bool {
	for _, c := range codes {
		if there(byCode[c]) {
			return true
		}
	}
	return false
}

// span finds the newest period with a number of all children (or else of a
// band), and the oldest one of the ten years before it.
func (p *Profile) span(byCode map[string]Series, code string, bands []string) (period, since string) {
	s := byCode[code]
	if !there(s) {
		for _, c := range bands {
			if there(byCode[c]) {
				s = byCode[c]
				break
			}
		}
	}
	last, ok := s.Last()
	if !ok {
		return "", ""
	}
	for _, v := range s.Values {
		if v.Missing == "" && v.Period < last.Period && year(v.Period) >= year(last.Period)-lookBack {
			return last.Period, v.Period
		}
	}
	return last.Period, ""
}

// band is what the profile shows of one indicator.
func (p *Profile) band(code string, byCode map[string]Series, known func(string) (Indicator, bool)) Band {
	in, _ := known(code)
	b := Band{Indicator: in, Series: Series{Area: p.Own}, Share: math.NaN()}
	if in.Ages != nil {
		b.Label = fmt.Sprintf("%d-%d jaar", in.Ages.From, in.Ages.To)
	}
	for _, v := range byCode[code].Values {
		if v.Period <= p.Period && year(v.Period) >= year(p.Period)-lookBack {
			b.Series.Values = append(b.Series.Values, v)
		}
	}
	b.Now, _ = b.Series.At(p.Period)
	if p.Since != "" {
		b.Was, _ = b.Series.At(p.Since)
	}
	whole, ok := byCode[inhabitantsCode].At(p.Period)
	if ok && whole.Missing == "" && whole.Value > 0 && b.Known() {
		b.Share = b.Now.Value / whole.Value * 100
	}
	return b
}

// years is how many years lie between the two ends of the profile.
func (p Profile) years() int { return year(p.Period) - year(p.Since) }

// since says from when changes count: 'In tien jaar' or 'Sinds 2021'.
func (p Profile) since() string {
	if p.years() == lookBack {
		return "In tien jaar"
	}
	return "Sinds " + p.Since
}

// jarigen names the children of a band: '6- tot 11-jarigen'.
func (b Band) jarigen() string {
	if b.Ages == nil {
		return "kinderen"
	}
	return strconv.Itoa(b.Ages.From) + "- tot " + strconv.Itoa(b.Ages.To) + "-jarigen"
}
