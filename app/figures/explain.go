package figures

// Term is one of the values that a computed value follows from.
type Term struct {
	Indicator Indicator
	Value     Value
}

// termsOf are the indicators that one follows from, without values.
func (r *reading) termsOf(in Indicator) []Term {
	if in.Follows() == "" {
		return nil
	}
	above, _ := r.known(in.Numerator)
	below, _ := r.known(in.Denominator)
	if _, base := in.Follows().Needs(); base {
		below = above
	}
	return []Term{{Indicator: above}, {Indicator: below}}
}

// Explain writes in Dutch how a value follows from its terms, the numerator
// first, with names and numbers: 'Leden van jeugdbewegingen ÷ inwoners 6-17
// jaar × 1.000 = 412 ÷ 3.210 × 1.000 = 128,3'. Without the value, or when a
// number is missing, only the names are written; it is empty for an indicator
// that follows from nothing.
func (i Indicator) Explain(v Value, terms ...Term) string {
	names, numbers := make([]string, 2), make([]string, 2)
	whole := len(terms) == 2 && v.Missing == "" && v.Computed
	for n := range min(2, len(terms)) {
		t := terms[n]
		names[n], numbers[n] = t.Indicator.Name, t.Indicator.Number(t.Value.Value)
		whole = whole && t.Value.Missing == "" && t.Value.Indicator != ""
	}
	if names[0] == "" {
		return ""
	}
	if _, base := i.Follows().Needs(); base {
		names[1] = "waarde in " + i.Base
	}
	if names[1] == "" {
		return ""
	}
	text := i.Follows().write(names[0], lowerFirst(names[1]))
	if whole {
		result := i.Number(v.Value)
		if i.Kind == Percentage {
			result = percent(result)
		}
		text += " = " + i.Follows().write(numbers[0], numbers[1]) + " = " + result
	}
	return text
}

// How explains how the newest own value was computed, or how values of an own
// computed indicator will be; it is empty for what is brought in.
func (p Page) How() string {
	if newest := p.Newest(); newest.Computed || p.Indicator.Formula != "" {
		return p.Explain(newest, p.Terms...)
	}
	return ""
}

// write is the formula in signs.
func (f Formula) write(above, below string) string {
	switch f {
	case Per1000:
		return above + " ÷ " + below + " × 1.000"
	case Growth:
		return "(" + above + " – " + below + ") ÷ " + below + " × 100"
	case Share, IndexOf:
		return above + " ÷ " + below + " × 100"
	}
	return ""
}
