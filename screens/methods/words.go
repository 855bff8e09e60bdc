package methods

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"kindvriendelijk/app"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/methods"
	"kindvriendelijk/screens/ui"
)

// say fills the words of the programme in.
func (p *Page) say(s string) string { return journey.Fill(s, p.host.Word) }

// upper begins words with a capital.
func upper(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

func ages(m methods.Method) string {
	switch {
	case m.Adults():
		return "Volwassenen"
	case m.AgeTo >= 99:
		return fmt.Sprintf("Vanaf %d jaar", m.AgeFrom)
	}
	return span(m.AgeFrom, m.AgeTo) + " jaar"
}

func group(m methods.Method) string {
	if m.GroupTo == 1 {
		return "1 deelnemer"
	}
	return span(m.GroupFrom, m.GroupTo) + " deelnemers"
}

// duration is in hours when minutes would have to be worked out.
func duration(m methods.Method) string {
	const hour = 60
	if m.MinutesFrom >= 2*hour && m.MinutesFrom%30 == 0 && m.MinutesTo%30 == 0 {
		hours := func(minutes int) string {
			return strings.Replace(strconv.FormatFloat(float64(minutes)/hour, 'f', -1, 64), ".", ",", 1)
		}
		if m.MinutesFrom == m.MinutesTo {
			return hours(m.MinutesFrom) + " uur"
		}
		return hours(m.MinutesFrom) + "–" + hours(m.MinutesTo) + " uur"
	}
	return span(m.MinutesFrom, m.MinutesTo) + " minuten"
}

// facts are who, how many and how long on one line.
func facts(m methods.Method) string {
	return ages(m) + " · " + group(m) + " · " + duration(m)
}

func span(from, to int) string {
	if from == to {
		return strconv.Itoa(from)
	}
	return fmt.Sprintf("%d–%d", from, to)
}

// named are the words for codes, the first with a capital.
func named(list []app.Named, codes []string) string {
	words := make([]string, len(codes))
	for i, c := range codes {
		words[i] = app.NameOf(list, c)
	}
	return upper(strings.Join(words, ", "))
}

// options offers a list of codes to choose from.
func options(list []app.Named) []ui.Option {
	out := make([]ui.Option, len(list))
	for i, n := range list {
		out[i] = ui.Option{Code: n.Code, Label: upper(n.Name)}
	}
	return out
}

// counted says how many of all cards are in the list.
func counted(n, all int) string {
	if n == all {
		return fmt.Sprintf("%s om met kinderen, jongeren en collega’s te werken", cards(all))
	}
	return fmt.Sprintf("%d van de %s", n, cards(all))
}

func cards(n int) string {
	if n == 1 {
		return "1 kaart"
	}
	return fmt.Sprintf("%d kaarten", n)
}

func printWords(n int) string { return "Print deze " + cards(n) }
