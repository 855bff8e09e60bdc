package methods

import (
	"fmt"
	"slices"
	"strings"

	"kindvriendelijk/app"
	"kindvriendelijk/app/journey"
)

// What a card gains and loses. The purpose weighs most: a method that suits the
// group but not the question gives no answer.
const (
	forPurpose   = 4
	forMain      = 1 // the purpose is the card's main one
	forPhase     = 2
	forAge       = 2 // all ages, not just some
	forInfluence = 3
	lessQuick    = 2
	lessGroups   = 1
	lessEffort   = 3
)

// mostGroups is the number of groups that one guide can still run after each
// other.
const mostGroups = 4

// weighing is one card held against the answers.
type weighing struct {
	m      Method
	fits   bool
	points int
	pros   []string // continue 'deze methode …'
	minds  []string // sentences
}

func weigh(m Method, a Answers) *weighing {
	w := &weighing{m: m, fits: true}
	w.purpose(a.Purposes)
	w.age(a.AgeFrom, a.AgeTo)
	w.group(a.Group)
	w.time(a.Minutes)
	w.effort(a.Effort)
	w.phase(a.Phase)
	w.influence(a.Influence)
	return w
}

func (w *weighing) purpose(wanted []string) {
	var both []string
	for _, n := range purposes {
		if !slices.Contains(wanted, n.Code) || !slices.Contains(w.m.Purposes, n.Code) {
			continue
		}
		both = append(both, n.Name)
		w.points += forPurpose
		if w.m.Purposes[0] == n.Code {
			w.points += forMain
		}
	}
	if len(both) > 0 {
		w.pros = append(w.pros, "is goed voor "+enumerate(both))
	}
	w.fits = w.fits && (len(wanted) == 0 || len(both) > 0)
}

func (w *weighing) age(from, to int) {
	if from == 0 && to == 0 {
		return
	}
	to = max(from, to)
	switch m := w.m; {
	case to < m.AgeFrom || from > m.AgeTo:
		w.fits = false
	case from >= m.AgeFrom && to <= m.AgeTo:
		w.points += forAge
		w.pros = append(w.pros, "past bij "+ages(from, to))
	default:
		w.minds = append(w.minds, fmt.Sprintf("Ze is bedoeld voor %s: kies voor de anderen iets anders.", ages(m.AgeFrom, m.AgeTo)))
	}
}

func (w *weighing) group(size int) {
	if size == 0 {
		return
	}
	switch n := (size + w.m.GroupTo - 1) / w.m.GroupTo; {
	case size < w.m.GroupFrom || n > mostGroups:
		w.fits = false
	case n > 1:
		w.points -= lessGroups
		w.minds = append(w.minds, fmt.Sprintf("Werk in %d groepen van hoogstens %d.", n, w.m.GroupTo))
	default:
		w.pros = append(w.pros, fmt.Sprintf("kan met %d deelnemers", size))
	}
}

// time lets a card in that is twice too long, because each has a short variant.
func (w *weighing) time(minutes int) {
	switch {
	case minutes == 0:
	case w.m.MinutesFrom > 2*minutes:
		w.fits = false
	case w.m.MinutesFrom > minutes:
		w.points -= lessQuick
		w.minds = append(w.minds, fmt.Sprintf("Ze duurt gewoonlijk minstens %d minuten: neem de korte variant.", w.m.MinutesFrom))
	default:
		w.pros = append(w.pros, fmt.Sprintf("lukt in %d minuten", minutes))
	}
}

// effort lets a card in that asks one size more.
func (w *weighing) effort(most string) {
	if most == "" {
		return
	}
	switch over := app.PlaceOf(efforts, w.m.Effort) - app.PlaceOf(efforts, most); {
	case over > 1:
		w.fits = false
	case over == 1:
		w.points -= lessEffort
		w.minds = append(w.minds, "Reken op meer voorbereiding dan je nu hebt.")
	}
}

func (w *weighing) phase(phase string) {
	if phase != "" && slices.Contains(w.m.Phases, phase) {
		w.points += forPhase
		w.pros = append(w.pros, "hoort bij de fase "+app.NameOf(journey.PhaseNames(), phase))
	}
}

// leads tells for each influence which purposes lead to it, and what to say.
var leads = map[string]struct {
	purposes []string
	says     string
}{
	Inform:   {[]string{"explore", "listen", "figures", "learn"}, "brengt jullie kennis waarmee je zelf verder werkt"},
	Advise:   {[]string{"ideas", "choose", "test"}, "geeft de groep een advies om voor te leggen"},
	CoDecide: {[]string{"decide", "choose"}, "laat de groep mee kiezen"},
}

func (w *weighing) influence(influence string) {
	lead, ok := leads[influence]
	if !ok {
		return
	}
	for _, p := range lead.purposes {
		if slices.Contains(w.m.Purposes, p) {
			w.points += forInfluence
			w.pros = append(w.pros, lead.says)
			return
		}
	}
	w.minds = append(w.minds, "Spreek af hoe de uitkomst in de beslissing komt: dat regelt deze methode niet zelf.")
}

// reason is what the person reads: first what the card is for, since several
// proposals often suit for the same reasons.
func (w *weighing) reason() string {
	says := []string{w.m.Aim}
	if len(w.pros) > 0 {
		says = append(says, "Deze methode "+enumerate(w.pros)+".")
	}
	return strings.Join(append(says, w.minds...), " ")
}

// enumerate joins words with commas and 'en'.
func enumerate(words []string) string {
	last := len(words) - 1
	if last < 1 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:last], ", ") + " en " + words[last]
}

func ages(from, to int) string {
	switch {
	case from >= AdultAge:
		return "volwassenen"
	case to >= 99:
		return fmt.Sprintf("%d jaar en ouder", from)
	case from == to:
		return fmt.Sprintf("%d jaar", from)
	}
	return fmt.Sprintf("%d tot %d jaar", from, to)
}
