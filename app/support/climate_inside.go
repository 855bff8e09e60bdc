package support

import (
	"fmt"
	"slices"
	"strings"

	"kindvriendelijk/app"
	"kindvriendelijk/app/journey"
)

// board judges those who govern: a decision at the start, knowledge during the
// analysis, the council at the choices, and reports afterwards.
func (f Facts) board(moment string) (Verdict, string) {
	switch moment {
	case MomentStart:
		return f.mandate()
	case MomentAnalysis:
		return f.taking("Het bestuur", f.wordsFor(boardWords))
	case MomentChoices:
		if slices.ContainsFunc(f.Decisions, func(d Decision) bool { return d.Organ == Council }) {
			return Broad, "De {word.council} nam een beslissing: de keuzes zijn vastgelegd."
		}
		if slices.ContainsFunc(f.Decisions, func(d Decision) bool { return d.HasVision }) {
			return Thin, "De visie is goedgekeurd, maar de {word.council} besliste nog niets over de strategie."
		}
		return Missing, "Er staat nog geen beslissing van de {word.council} over de strategie in het dossier."
	}
	return f.reporting("het bestuur", f.wordsFor(boardWords))
}

// mandate judges the decision on which everything rests.
func (f Facts) mandate() (Verdict, string) {
	needs := []string{journey.NeedMandate, journey.NeedBudget, journey.NeedPlan}
	best, lacks := Nearest(f.Decisions, needs)
	words := map[string]string{journey.NeedMandate: "een mandaat", journey.NeedBudget: "een budget", journey.NeedPlan: "een plaats in jullie {word.plan}"}
	switch {
	case best.ID == "":
		return Missing, "Er staat nog geen beslissing van het {word.executive} in het dossier."
	case len(lacks) == 0:
		return Broad, "Een beslissing geeft mandaat, budget en een plaats in jullie {word.plan}."
	}
	var names []string
	for _, n := range lacks {
		names = append(names, words[n])
	}
	return Thin, "In de beslissing ontbreekt nog " + enumerate(names) + "."
}

// management judges those who lead the services.
func (f Facts) management(moment string) (Verdict, string) {
	const team = "Het {word.management_team_short}"
	words := f.wordsFor(managementWords)
	switch moment {
	case MomentStart:
		if slices.ContainsFunc(f.Decisions, func(d Decision) bool { return d.Organ == Management }) {
			return Broad, team + " besliste om mee te doen."
		}
		if len(f.promisesTo(words)) > 0 {
			return Thin, team + " krijgt verslag, maar besliste nog niet zelf."
		}
		return Missing, "Nergens staat dat het {word.management_team_short} achter dit traject staat."
	case MomentAnalysis:
		return f.taking(team, words)
	case MomentChoices:
		return f.guard()
	}
	return f.reporting("het {word.management_team_short}", words)
}

// guard judges the body that watches over the whole.
func (f Facts) guard() (Verdict, string) {
	verdict, why := Missing, "Er is nog geen {word.platform} of stuurgroep die over de diensten heen beslist."
	for _, b := range f.Bodies {
		if b.Kind != Platform && b.Kind != Steering {
			continue
		}
		if !empty(b.Mandate) {
			return Broad, "‘" + b.Name + "’ heeft een mandaat om over diensten heen te werken."
		}
		verdict, why = Thin, "‘"+b.Name+"’ komt samen, maar het mandaat is niet opgeschreven."
	}
	return verdict, why
}

// taking judges whether people take part: in a training, or in a body.
func (f Facts) taking(who string, words []string) (Verdict, string) {
	learned := slices.ContainsFunc(f.Trainings, func(t Training) bool { return mentions(t.Audience+" "+t.Title, words) })
	sits := slices.ContainsFunc(f.Bodies, func(b Body) bool { return mentions(b.Makeup, words) })
	switch {
	case learned && sits:
		return Broad, who + " volgde vorming over kinderrechten en zit mee aan tafel."
	case learned:
		return Thin, who + " volgde vorming, maar zit nog in geen enkele groep."
	case sits:
		return Thin, who + " zit mee aan tafel, maar volgde nog geen vorming over kinderrechten."
	}
	return Missing, who + " volgde nog geen vorming en zit in geen enkele groep."
}

// reporting judges the promises to report.
func (f Facts) reporting(to string, words []string) (Verdict, string) {
	all := f.promisesTo(words)
	if len(all) == 0 {
		return Missing, "Er is nog niets afgesproken over verslag aan " + to + "."
	}
	for _, p := range all {
		if p.Late(f.Today) {
			return Thin, "Het verslag aan " + to + " (" + p.Subject + ") is over tijd."
		}
		if p.LastOn == "" {
			return Thin, "Verslag aan " + to + " is afgesproken, maar gebeurde nog niet."
		}
	}
	return Broad, "Het verslag aan " + to + " komt op tijd: " + all[0].Rhythm() + "."
}

func (f Facts) promisesTo(words []string) []Promise {
	var out []Promise
	for _, p := range f.Promises {
		if mentions(p.To, words) {
			out = append(out, p)
		}
	}
	return out
}

// Words by which a text shows that it is about an organ: keys of the
// vocabulary, and words that every programme has in common.
var (
	boardWords      = []string{"{word.executive}", "{word.executive_member}", "{word.council}", "{word.mayor}", "bestuur", "mandataris", "raadsleden", "raadslid"}
	managementWords = []string{"{word.management_team_short}", "{word.director}", "managementteam", "leidinggevende", "diensthoofd"}
)

func (f Facts) wordsFor(list []string) []string {
	out := make([]string, len(list))
	for i, w := range list {
		out[i] = app.Fold(journey.Fill(w, f.Word))
	}
	return out
}

// mentions reports whether a text has one of the folded words, as the beginning
// of a word of its own.
func mentions(text string, words []string) bool {
	text = " " + app.Fold(text)
	return slices.ContainsFunc(words, func(w string) bool { return w != "" && strings.Contains(text, " "+w) })
}

// services judges how many services take part.
func (f Facts) services(moment string) (Verdict, string) {
	seen := map[string]bool{}
	for _, r := range f.ServiceRoles {
		if MomentOf(r.Phase) == moment && !empty(r.How) {
			seen[r.ServiceID] = true
		}
	}
	const enough = 3 // as in criterion 1 of the Flemish label: more than the youth service and one other
	switch n := len(seen); {
	case n >= enough:
		return Broad, fmt.Sprintf("%d diensten hebben een rol.", n)
	case n == 0:
		return Missing, "Van geen enkele dienst staat er wat ze doet."
	case n == 1:
		return Thin, "Nog maar één dienst heeft een rol."
	default:
		return Thin, fmt.Sprintf("Nog maar %d diensten hebben een rol.", n)
	}
}

// children judges how often children took part.
func (f Facts) children(moment string) (Verdict, string) {
	n := f.Children[moment]
	council := slices.ContainsFunc(f.Bodies, func(b Body) bool { return b.Kind == YouthCouncil || b.Kind == ChildrenCouncil })
	switch {
	case n > 1:
		return Broad, fmt.Sprintf("Kinderen of jongeren dachten %d keer mee.", n)
	case n == 1:
		return Thin, "Kinderen of jongeren dachten één keer mee."
	case moment == MomentAnalysis && f.Quotes > 0:
		return Thin, fmt.Sprintf("Er staan %d uitspraken van kinderen in het dossier, maar niet hoe ze verzameld zijn.", f.Quotes)
	case council:
		return Thin, "Er is een raad van kinderen of jongeren, maar wat die deed, staat nergens."
	}
	return Missing, "Nergens staat hoe kinderen en jongeren meedachten."
}
