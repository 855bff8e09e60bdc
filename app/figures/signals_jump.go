package figures

import (
	"fmt"
	"math"
	"slices"

	"kindvriendelijk/app/areas"
)

// jump finds the largest jump of a series, when it stands out: one value that
// lies off, or a level that changes and stays so.
func (p Page) jump(a Area, values []Value) (Signal, bool) {
	if len(values) < fewest {
		return Signal{}, false
	}
	steps := stepsOf(values)
	at := largestOf(steps)
	back, returns := opposite(steps, at)
	others := slices.Clone(steps)
	if returns {
		others = slices.Delete(others, min(at, back), max(at, back)+1)
	} else {
		others = slices.Delete(others, at, at+1)
	}
	if !standsOut(steps[at], others, math.Pow10(-p.Decimals)) || !p.matters(values[at], values[at+1]) {
		return Signal{}, false
	}
	switch {
	case returns:
		return p.offSignal(a, values, max(at, back)), true
	case at == 0 && len(values) > 2:
		return outlier(a, values[0].Period, fmt.Sprintf("Het eerste cijfer ligt ver van de andere: %s in %s, en %s in %s.",
			p.inText(values[0].Value), values[0].Period, p.inText(values[1].Value), values[1].Period)), true
	case at == len(steps)-1:
		return p.newestSignal(a, values[at], values[at+1]), true
	case stays(values, at+1, steps[at]):
		return p.breakSignal(a, values[at], values[at+1]), true
	}
	return Signal{}, false
}

// stepsOf are the jumps between values, per usual time between two of them.
func stepsOf(values []Value) []float64 {
	var spans []float64
	for i := range len(values) - 1 {
		spans = append(spans, yearsOf(values[i+1].Period)-yearsOf(values[i].Period))
	}
	usual := median(spans)
	steps := make([]float64, len(spans))
	for i := range steps {
		steps[i] = values[i+1].Value - values[i].Value
		if usual > 0 && spans[i] > usual {
			steps[i] /= spans[i] / usual
		}
	}
	return steps
}

func largestOf(steps []float64) int {
	at := 0
	for i, d := range steps {
		if math.Abs(d) > math.Abs(steps[at]) {
			at = i
		}
	}
	return at
}

// opposite finds the jump beside another one that takes at least half of it
// back.
func opposite(steps []float64, at int) (back int, found bool) {
	for _, i := range []int{at + 1, at - 1} {
		if i >= 0 && i < len(steps) && steps[i]*steps[at] < 0 && math.Abs(steps[i]) >= math.Abs(steps[at])/2 {
			return i, true
		}
	}
	return 0, false
}

// matters reports whether a jump is more than chance and rounding: a twentieth
// of the level, for a survey five points, and for a count three times the
// deviation of the difference of two counts by chance (Poisson).
func (p Page) matters(from, to Value) bool {
	size := math.Abs(to.Value - from.Value)
	if p.Survey && size < 5 {
		return false
	}
	if p.Kind == Count && size < 3*math.Sqrt(math.Abs(from.Value)+math.Abs(to.Value)) {
		return false
	}
	return size >= 0.05*max(math.Abs(from.Value), math.Abs(to.Value))
}

// stays reports whether the level after a jump keeps most of it.
func stays(values []Value, at int, size float64) bool {
	var before, after []float64
	for i, v := range values {
		if i < at {
			before = append(before, v.Value)
		} else {
			after = append(after, v.Value)
		}
	}
	return len(before) > 1 && len(after) > 1 && (median(after)-median(before))/size > 0.5
}

func outlier(a Area, period, text string) Signal {
	return Signal{Kind: Outlier, Area: a.Code, Period: period, Text: text,
		Do: "Kijk bij de bron of het klopt. Klopt het, schrijf dan bij de notities wat er toen gebeurde."}
}

// offSignal tells of a value between two others that it lies far from.
func (p Page) offSignal(a Area, values []Value, at int) Signal {
	before, off, after := values[at-1], values[at], values[at+1]
	return outlier(a, off.Period, fmt.Sprintf("%s springt eruit: %s, tussen %s in %s en %s in %s.", off.Period, p.inText(off.Value),
		p.inText(before.Value), before.Period, p.inText(after.Value), after.Period))
}

func (p Page) newestSignal(a Area, before, last Value) Signal {
	if s, ok := p.grown(a, before, last); ok {
		return s
	}
	return outlier(a, last.Period, fmt.Sprintf("Het nieuwste cijfer ligt ver van de andere: %s in %s, na %s in %s.",
		p.inText(last.Value), last.Period, p.inText(before.Value), before.Period))
}

func (p Page) breakSignal(a Area, before, after Value) Signal {
	if s, ok := p.grown(a, before, after); ok {
		return s
	}
	s := Signal{Kind: Break, Area: a.Code, Period: after.Period,
		Text: fmt.Sprintf("Vanaf %s ligt het cijfer op een ander niveau: %s, na %s in %s.", after.Period, p.inText(after.Value), p.inText(before.Value), before.Period),
		Do:   "Vraag bij de bron na of er anders geteld wordt, en schrijf de uitleg bij de notities."}
	if old, now := p.sourceOf(before), p.sourceOf(after); old != now && old != "" && now != "" {
		s.Do = fmt.Sprintf("De cijfers komen uit twee bronnen (%s, daarna %s): ga na of die hetzelfde tellen.", old, now)
	}
	return s
}

// grown tells of a jump in a year in which our municipality merged.
func (p Page) grown(a Area, before, after Value) (Signal, bool) {
	first := year(after.Period)
	parts := areas.Default().PartsIn(a.Code, first-1)
	if before.Merged || len(parts) == 0 || len(areas.Default().PartsIn(a.Code, first)) > 0 {
		return Signal{}, false
	}
	return Signal{Kind: Grown, Area: a.Code, Period: after.Period,
		Text: fmt.Sprintf("%s is sinds %d een fusie van %s, en juist dan springt het cijfer van %s naar %s.", a.Name, first, partNames(parts), p.inText(before.Value), p.inText(after.Value)),
		Do:   "Vergelijk de jaren van vóór en na de fusie niet met elkaar, tenzij de bron ze heeft omgerekend."}, true
}

// sourceOf is the source of the import that a value came with, where the page
// knows it.
func (p Page) sourceOf(v Value) string {
	for _, i := range p.Imports {
		if i.ID == v.Import {
			return i.Source
		}
	}
	return ""
}
