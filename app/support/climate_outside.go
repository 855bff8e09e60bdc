package support

import (
	"fmt"
	"slices"

	"kindvriendelijk/app"
)

func (f Facts) parents(moment string) (Verdict, string) {
	return f.stakeholders(moment, 1, "ouders", Parents)
}

func (f Facts) schools(moment string) (Verdict, string) {
	return f.stakeholders(moment, 2, "scholen, opvang en verenigingen", School, Childcare, YouthClub, Arts, Sports)
}

func (f Facts) others(moment string) (Verdict, string) {
	return f.stakeholders(moment, 1, "andere belanghebbenden", Welfare, Business, Neighbourhood, OtherPartner)
}

// stakeholders judges a talk: support is broad when at least some different
// ones were heard and one of them heard back what was done with it.
func (f Facts) stakeholders(moment string, least int, who string, kinds ...string) (Verdict, string) {
	heard, told := map[string]bool{}, 0
	for _, e := range f.Encounters {
		if e.Moment != moment || !slices.Contains(kinds, f.kindOf(e)) {
			continue
		}
		stage := e.Stage(f.Today)
		if stage >= Spoke {
			heard[e.PartnerID+"/"+app.Fold(e.Who)] = true
		}
		if stage == Answered {
			told++
		}
	}
	switch {
	case len(heard) >= least && told > 0:
		return Broad, "Jullie spraken met " + who + " en vertelden wat jullie ermee deden."
	case told > 0:
		return Thin, "Jullie spraken nog maar met één van de " + who + "."
	case len(heard) > 0:
		return Thin, "Jullie spraken met " + who + ", maar vertelden nog niet wat jullie ermee deden."
	case f.plays(moment, kinds):
		return Thin, "Van " + who + " staat er wat ze geven en krijgen, maar geen gesprek."
	}
	return Missing, "Er staat nog geen gesprek met " + who + " in het logboek."
}

// plays reports whether a partner of a kind has a role at a moment.
func (f Facts) plays(moment string, kinds []string) bool {
	return slices.ContainsFunc(f.PartnerRoles, func(r PartnerRole) bool {
		return MomentOf(r.Phase) == moment && slices.Contains(kinds, f.kinds()[r.PartnerID]) && !(empty(r.Gives) && empty(r.Gets))
	})
}

func (f Facts) kinds() map[string]string {
	kinds := map[string]string{}
	for _, p := range f.Partners {
		kinds[p.ID] = p.Kind
	}
	return kinds
}

// kindWords tell what sort of stakeholder a description is about.
var kindWords = []struct {
	kind  string
	words []string
}{
	{Parents, []string{"ouder", "vader", "moeder", "grootouder"}}, {School, []string{"school", "scholen", "leerkracht", "basisschool"}},
	{Childcare, []string{"opvang", "kinderopvang", "kinderdagverblijf"}}, {YouthClub, []string{"jeugd", "jongerenwerk", "speelplein", "scouts"}},
	{Sports, []string{"sport"}}, {Arts, []string{"academie", "muziek", "kunst", "cultuur"}}, {PublicBody, []string{"provincie", "gemeente", "politie"}},
}

// kindOf is the kind of partner that spoke; of somebody who is no partner it
// follows from how they are described.
func (f Facts) kindOf(e Encounter) string {
	if k, known := f.kinds()[e.PartnerID]; known {
		return k
	}
	for _, k := range kindWords {
		if mentions(e.Who, k.words) {
			return k.kind
		}
	}
	return OtherPartner
}

// neighbours judges what is exchanged with other municipalities.
func (f Facts) neighbours() (Verdict, string) {
	n := f.Meetings
	for _, p := range f.Partners {
		if p.Kind == PublicBody {
			n++
		}
	}
	switch n {
	case 0:
		return Missing, "Er staat nog geen contact met een andere gemeente of een netwerk in het dossier."
	case 1:
		return Thin, "Er is één contact buiten de gemeente. Eén iemand die vertrekt, en het is weg."
	}
	return Broad, fmt.Sprintf("Er zijn %d contacten en ontmoetingen buiten de gemeente.", n)
}
