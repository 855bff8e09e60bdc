package figures

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// newestParts returns the broken-down values of the newest period that has any.
func newestParts(values []Value) []Value {
	period := ""
	for _, v := range values {
		if v.Breakdown != "" {
			period = max(period, v.Period)
		}
	}
	var parts []Value
	for _, v := range values {
		if v.Breakdown != "" && v.Period == period {
			parts = append(parts, v)
		}
	}
	return parts
}

// Marginals divides the values of one area and period by one property at a
// time: those that stand so in the dossier and, of counts, those that are the
// sum over finer ones (by age, sex and nationality together, for instance). A
// sum with a missing part is left out. Single years of age become age bands
// when there are more of them than a chart can show.
func Marginals(in Indicator, parts []Value) []Value {
	var out []Value
	have := map[string]bool{}
	for _, v := range parts {
		if v.Breakdown != "" && !strings.Contains(v.Breakdown, ";") {
			out = append(out, v)
			have[keyOf(v.Breakdown)] = true
		}
	}
	if in.Summable() {
		for _, key := range finerKeys(parts) {
			if !have[key] {
				out = append(out, sumBy(key, parts)...)
			}
		}
		out = bandAges(out)
	}
	slices.SortStableFunc(out, compareParts)
	return out
}

func keyOf(pair string) string {
	key, _, _ := strings.Cut(pair, "=")
	return key
}

// finerKeys are the keys of values with several, in the order of the alphabet.
func finerKeys(parts []Value) []string {
	var keys []string
	for _, v := range parts {
		if strings.Contains(v.Breakdown, ";") {
			for _, p := range strings.Split(v.Breakdown, ";") {
				keys = append(keys, keyOf(p))
			}
		}
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}

// sumBy adds up the values of the coarsest division that has a key among its
// several ones.
func sumBy(key string, parts []Value) []Value {
	set := coarsest(key, parts)
	sums := map[string]*Value{}
	broken := map[string]bool{}
	for _, v := range parts {
		if !strings.Contains(v.Breakdown, ";") || BreakdownKey(v.Breakdown) != set {
			continue
		}
		pair := pairOf(v.Breakdown, key)
		if v.Missing != "" && v.Missing != MissingEmpty {
			broken[pair] = true
		}
		if sums[pair] == nil {
			sums[pair] = &Value{Indicator: v.Indicator, Area: v.Area, Period: v.Period, Breakdown: pair, Import: v.Import}
		}
		sums[pair].Value += v.Value
		sums[pair].Provisional = sums[pair].Provisional || v.Provisional
	}
	var out []Value
	for pair, v := range sums {
		if !broken[pair] {
			out = append(out, *v)
		}
	}
	return out
}

// coarsest is the smallest set of several keys that a key is in, by its name.
func coarsest(key string, parts []Value) string {
	set, least := "", 0
	for _, v := range parts {
		n := strings.Count(v.Breakdown, ";")
		if n > 0 && pairOf(v.Breakdown, key) != "" && (least == 0 || n < least) {
			set, least = BreakdownKey(v.Breakdown), n
		}
	}
	return set
}

// pairOf is the pair of a breakdown with a key, empty when it has none.
func pairOf(breakdown, key string) string {
	for _, p := range strings.Split(breakdown, ";") {
		if keyOf(p) == key {
			return p
		}
	}
	return ""
}

// manyAges is from how many years of age on a chart shows age bands.
const manyAges = 20

// ageClass is a range of ages with the name of its breakdown.
type ageClass struct {
	to   int
	name string
}

// childAges are the ages at which the lives of children change: cot, nursery,
// primary and secondary school; and the others.
var childAges = []ageClass{{2, "0-2"}, {5, "3-5"}, {11, "6-11"}, {17, "12-17"}, {24, "18-24"}, {64, "25-64"}, {999, "65+"}}

// bandAges adds single years of age up into bands, when there are many and
// none is missing.
func bandAges(parts []Value) []Value {
	sums := make([]Value, len(childAges))
	var out []Value
	n := 0
	for _, v := range parts {
		age, err := strconv.Atoi(strings.TrimPrefix(v.Breakdown, ByAge+"="))
		if keyOf(v.Breakdown) != ByAge || err != nil {
			out = append(out, v)
			continue
		}
		if v.Missing != "" {
			return parts
		}
		n++
		i := slices.IndexFunc(childAges, func(c ageClass) bool { return age <= c.to })
		v.Breakdown, v.Value = ByAge+"="+childAges[i].name, v.Value+sums[i].Value
		sums[i] = v
	}
	if n <= manyAges {
		return parts
	}
	return append(out, slices.DeleteFunc(sums, func(v Value) bool { return v.Indicator == "" })...)
}

// compareParts orders parts by key, ages by their years.
func compareParts(a, b Value) int {
	ka, kb := keyOf(a.Breakdown), keyOf(b.Breakdown)
	if ka == ByAge && kb == ByAge {
		if c := cmp.Compare(firstNumber(a.Breakdown), firstNumber(b.Breakdown)); c != 0 {
			return c
		}
	}
	return strings.Compare(a.Breakdown, b.Breakdown)
}

func firstNumber(s string) int {
	i := strings.IndexAny(s, "0123456789")
	if i < 0 {
		return -1
	}
	end := i
	for end < len(s) && s[end] >= '0' && s[end] <= '9' {
		end++
	}
	n, _ := strconv.Atoi(s[i:end])
	return n
}
