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

// enumerate joins words as in speech: a, b en c. After most words the rest is
// counted: an alternative text is listened to.
func enumerate(words []string, most int) string {
	if rest := len(words) - most; rest > 1 {
		words = append(words[:most:most], fmt.Sprintf("nog %d andere", rest))
	}
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
	parts := []string{fmt.Sprintf("Lijngrafiek van %s tot %s.", first, last)}
	for _, s := range c.Series {
		parts = append(parts, c.altSeries(s))
	}
	return sentences(parts...)
}

func (c LineChart) altSeries(s Series) string {
	from, to := s.ends(len(c.Periods))
	if from < 0 {
		return s.Name + " heeft geen cijfers."
	}
	say := func(i, usual int) string {
		text := amount(s.value(i), c.Digits, c.Unit)
		if i != usual {
			text += " in " + c.Periods[i].Label
		}
		return text
	}
	if from == to {
		return fmt.Sprintf("%s: %s.", s.Name, say(from, -1))
	}
	text := fmt.Sprintf("%s gaat van %s naar %s", s.Name, say(from, 0), say(to, len(c.Periods)-1))
	if c.Periods[to].Provisional {
		text += " (voorlopig)"
	}
	return text + "."
}
