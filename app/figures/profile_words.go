package figures

import (
	"fmt"
	"math"
	"strings"
)

// Finding says in one sentence what happened to the number of children. It ends
// without a full stop, as titles do.
func (p Profile) Finding() string {
	change, ok := p.Children.Change()
	switch {
	case !p.Filled():
		return "Er zijn nog geen cijfers over hoeveel kinderen er wonen"
	case !ok && p.Children.Known():
		return p.living()
	case !ok:
		return "De kinderen van " + p.Own.Name + " naar leeftijd in " + p.Period
	case change == 0:
		return fmt.Sprintf("Er wonen evenveel %s als in %s: %s", p.who(), p.Since, p.Children.inText(p.Children.Now.Value))
	}
	return p.since() + " " + p.moved(change) + p.mostly(change)
}

// moved says how many came or went: 'kwamen er 312 kinderen bij'.
func (p Profile) moved(change float64) string {
	if n := math.Abs(change); change > 0 {
		return verb(n, "kwam", "kwamen") + " er " + p.count(n) + " bij"
	}
	n := math.Abs(change)
	return verb(n, "ging", "gingen") + " er " + p.count(n) + " af"
}

// who names all children of the profile.
func (p Profile) who() string {
	if p.Children.Code == youngerCode {
		return "kinderen tot en met 14 jaar"
	}
	return "kinderen"
}

func (p Profile) count(n float64) string {
	if n == 1 {
		return strings.Replace("1 "+p.who(), "kinderen", "kind", 1)
	}
	return Decimal(n, 0) + " " + p.who()
}

func verb(n float64, one, more string) string {
	if n == 1 {
		return one
	}
	return more
}

// mostly names the ages that make up most of a change: a band with more than
// half of it, or two that follow one another with more than two thirds.
func (p Profile) mostly(change float64) string {
	if math.Abs(change) < 2 {
		return ""
	}
	part := make([]float64, len(p.Bands))
	for i, b := range p.Bands {
		if n, ok := b.Change(); ok && p.inside(b) {
			part[i] = n / change
		}
		if part[i] > 0.5 && part[i] <= 1 {
			return ", vooral " + b.jarigen()
		}
	}
	for i := range max(0, len(part)-1) {
		if both := part[i] + part[i+1]; min(part[i], part[i+1]) > 0 && both > 2.0/3 && both <= 1 {
			return fmt.Sprintf(", vooral %d- tot %d-jarigen", p.Bands[i].Ages.From, p.Bands[i+1].Ages.To)
		}
	}
	return ""
}

// inside reports whether a band is a part of the children of the profile.
func (p Profile) inside(b Band) bool {
	return b.Ages != nil && p.Children.Ages != nil && b.Ages.To <= p.Children.Ages.To
}

// living says how many children there are.
func (p Profile) living() string {
	n := p.Children.Now.Value
	if n == 0 {
		return fmt.Sprintf("In %s woonden er geen %s in %s", p.Period, p.who(), p.Own.Name)
	}
	return fmt.Sprintf("In %s %s er %s in %s", p.Period, verb(n, "woonde", "woonden"), p.count(n), p.Own.Name)
}

// Sentences tells the profile in a few plain sentences, as far as the numbers
// go; nothing without any.
func (p Profile) Sentences() []string {
	if !p.Filled() {
		return nil
	}
	var out []string
	if p.Children.Known() {
		out = append(out, p.living()+".")
		if !math.IsNaN(p.Children.Share) && p.Children.Now.Value > 0 {
			out = append(out, "Dat is "+percent(Decimal(p.Children.Share, 1))+" van alle inwoners.")
		}
		if _, ok := p.Children.Change(); ok {
			out = append(out, p.Finding()+".")
		}
	}
	out = append(out, p.against()...)
	out = append(out, p.girlsAndBoys()...)
	return append(out, p.whereMost()...)
}

// against names the bands that went the other way than the children as a whole.
func (p Profile) against() []string {
	whole, ok := p.Children.Change()
	if !ok || whole == 0 {
		return nil
	}
	var out []string
	for _, b := range p.Bands {
		if n, ok := b.Change(); ok && p.inside(b) && n*whole < 0 {
			word := "steeg"
			if n < 0 {
				word = "daalde"
			}
			out = append(out, fmt.Sprintf("Het aantal %s %s wel, met %s.", b.jarigen(), word, Decimal(math.Abs(n), 0)))
		}
	}
	return out
}

func (p Profile) girlsAndBoys() []string {
	n := map[string]Value{}
	for _, v := range p.Sexes {
		n[v.Breakdown] = v
	}
	girls, okGirls := n[BySex+"=f"]
	boys, okBoys := n[BySex+"=m"]
	if !okGirls || !okBoys || girls.Missing != "" || boys.Missing != "" {
		return nil
	}
	in := p.Children.Indicator
	both := fmt.Sprintf("%s %s en %s %s.", in.inText(girls.Value), verb(girls.Value, "meisje", "meisjes"), in.inText(boys.Value), verb(boys.Value, "jongen", "jongens"))
	if p.SexPeriod != p.Period {
		return []string{"In " + p.SexPeriod + " waren er " + both}
	}
	return []string{"Er zijn " + both}
}

// whereMost names the quarter with most children.
func (p Profile) whereMost() []string {
	low, high, ok := p.Districts.Extremes()
	if !ok || low.Value.Value == high.Value.Value {
		return nil
	}
	number := p.Districts.inText(high.Value.Value)
	if !math.IsNaN(high.Share) {
		number += ", of " + percent(Decimal(high.Share, 0))
	}
	if p.Districts.Period != p.Period {
		return []string{fmt.Sprintf("In %s telde %s de meeste kinderen: %s.", p.Districts.Period, high.Area.Name, number)}
	}
	return []string{fmt.Sprintf("%s telt de meeste kinderen: %s.", high.Area.Name, number)}
}
