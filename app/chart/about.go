package chart

import (
	"fmt"
	"strconv"
	"strings"
)

// Lines is what stands under the picture: the note, then source, year and n.
func (a About) Lines() []string {
	var out []string
	if a.Note != "" {
		out = append(out, a.Note)
	}
	var from []string
	if a.Source != "" {
		from = append(from, "Bron: "+a.Source)
	}
	if a.Year != "" {
		from = append(from, a.Year)
	}
	if a.N != "" {
		from = append(from, "n = "+a.N)
	}
	if len(from) > 0 {
		out = append(out, strings.Join(from, ", ")+".")
	}
	return out
}

// about fills in the alternative text where the caller gave none.
func (a About) about(alt func() string) About {
	if a.Alt == "" {
		a.Alt = alt()
	}
	return a
}

// sentences joins sentences; what is empty is left out.
func sentences(parts ...string) string {
	var out []string
	for _, p := range parts {
		if p != "" {
			out = append(out, p)
		}
	}
	return strings.Join(out, " ")
}

// firstOf keeps most of the words and counts the rest: an alternative text is
// listened to.
func firstOf(words []string, most int) []string {
	if rest := len(words) - most; rest > 1 {
		return append(words[:most:most], fmt.Sprintf("nog %d andere", rest))
	}
	return words
}

// listed joins parts that have commas of their own.
func listed(parts []string, most int) string { return strings.Join(firstOf(parts, most), "; ") }

// enumerate joins words as in speech: a, b en c.
func enumerate(words []string, most int) string {
	words = firstOf(words, most)
	switch len(words) {
	case 0:
		return ""
	case 1:
		return words[0]
	}
	return strings.Join(words[:len(words)-1], ", ") + " en " + words[len(words)-1]
}

func plainYear(y int) string { return strconv.Itoa(y) }

func (c LineChart) alt() string {
	if _, _, ok := c.extent(); !ok {
		return "Lijngrafiek zonder cijfers."
	}
	first, last := c.Periods[0].Label, c.Periods[len(c.Periods)-1].Label
	var parts []string
	for _, s := range c.Series {
		parts = append(parts, c.altSeries(s))
	}
	soon := ""
	if c.Periods[len(c.Periods)-1].Provisional {
		soon = fmt.Sprintf("De cijfers van %s zijn voorlopig.", last)
	}
	return sentences(fmt.Sprintf("Lijngrafiek%s van %s tot %s.", inUnit(c.Unit), first, last), listed(parts, 8)+".", soon)
}

func (c LineChart) altSeries(s Series) string {
	from, to := s.ends(len(c.Periods))
	if from < 0 {
		return s.Name + ": geen cijfers"
	}
	say := func(i, usual int) string {
		text := amount(s.value(i), c.Digits, behind(c.Unit))
		if i != usual {
			text += " in " + c.Periods[i].Label
		}
		return text
	}
	if from == to {
		return fmt.Sprintf("%s: %s", s.Name, say(from, -1))
	}
	return fmt.Sprintf("%s: van %s naar %s", s.Name, say(from, 0), say(to, len(c.Periods)-1))
}
