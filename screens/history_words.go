package screens

import (
	"strconv"
	"strings"

	"kindvriendelijk/app/history"
	"kindvriendelijk/screens/ui"
)

// A manner is how the value of a field is told.
type manner int

const (
	asText    manner = iota
	asDay            // 3/9/2026
	asNumber         // 1.234,5
	asPercent        // 60 %
	asYesNo          // ja
	asCode           // the word that the screens have for it
	changed          // only that it changed: a list, a picture or another record
)

type field struct {
	name   string // in Dutch; empty says nothing of the field
	manner manner
}

// fields tells of the stored fields how a history names them.
var fields = map[string]field{
	"active": {"is het traject waaraan jullie werken", asYesNo}, "adjusted": {name: "wat we bijstuurden"}, "age_from": {"leeftijd van", asNumber}, "age_to": {"leeftijd tot", asNumber},
	"alt": {name: "wat het toont"}, "answer": {name: "antwoord"}, "approach": {name: "hoe we het te weten komen"}, "baseline": {"beginwaarde", asNumber}, "baseline_on": {"datum van de beginwaarde", asDay},
	"better": {"gewenste richting", changed}, "children": {name: "kinderen"}, "code": {name: "code"},
	"consent": {"toestemming", asYesNo}, "contact": {name: "contact"}, "country": {"land", changed},
	"dated_on": {"datum", asDay}, "decimals": {"cijfers na de komma", asNumber}, "define": {name: "definitie"},
	"description": {name: "wat we doen"}, "due_on": {"tegen wanneer", asDay}, "end_on": {"einde", asDay}, "file_name": {name: "bestand"},
	"followed": {name: "wat ermee gebeurde"}, "fte": {"personeel (voltijdse banen)", asNumber}, "function": {name: "functie"},
	"goal_areas": {"UNICEF-doelen", changed}, "goal_id": {"doel", changed}, "has_budget": {"geeft een budget", asYesNo},
	"has_mandate": {"geeft een mandaat", asYesNo}, "has_plan": {"geeft een plaats in het plan", asYesNo},
	"has_vision": {"keurt de visie goed", asYesNo}, "internal": {name: "notitie voor onszelf"}, "kind": {"soort", asCode},
	"logo": {"logo", changed}, "meaning": {name: "wat het betekent"}, "measured_on": {"gemeten op", asDay},
	"name": {name: "naam"}, "not_yet": {name: "wat nog niet lukt"}, "note": {name: "notitie"}, "noted_on": {"datum", asDay},
	"owner": {name: "van wie"}, "owner_id": {"trekker", changed}, "page_limit": {"hoogste aantal bladzijden", asNumber},
	"partners": {name: "partners"}, "percent": {"voortgang", asPercent}, "person_id": {"wie dit opneemt", changed}, "persons": {"telt personen", asYesNo},
	"photo": {"foto", changed}, "photo_alt": {name: "wat de foto toont"}, "place": {name: "waar"},
	"plan_code": {name: "code in het plan"}, "progress": {"voortgang", asPercent}, "programme_version": {name: "versie van de criteria"},
	"proves": {name: "wat het bewijst"}, "province": {name: "provincie"}, "public": {"mag ook aan anderen getoond worden", asYesNo},
	"question": {name: "vraag"}, "reference": {name: "nummer van het besluit"}, "rights": {"kinderrechten", changed},
	"round": {name: "ronde"}, "said_on": {"wanneer", asDay}, "service": {name: "dienst"}, "showcase": {"uitgelicht", asYesNo},
	"source": {name: "bron"}, "speaker": {name: "wie"}, "staff_note": {name: "wie eraan werkt"}, "start_on": {"begin", asDay},
	"status": {"status", asCode}, "submission_on": {"beoogde indiening", asDay}, "summary": {name: "in één oogopslag"},
	"target": {"streefwaarde", asNumber}, "target_group": {name: "doelgroep"}, "target_on": {"datum van de streefwaarde", asDay},
	"text": {name: "tekst"}, "theme": {"thema", asCode}, "title": {name: "titel"}, "unit": {name: "eenheid"},
	"value": {"waarde", asNumber}, "who": {name: "wie"}, "why": {name: "waarom"},

	// guidance, the network and methods
	"about": {name: "waarvoor je er terecht kunt"}, "cents": {name: "kosten"}, "competence": {"kennis (0 tot 3)", asNumber},
	"delivered": {name: "wat het opleverde"}, "form": {"vorm", asCode},
	"hours": {"uren", asNumber}, "lessons": {name: "wat we leerden"}, "level": {"waar aangekaart", asCode}, "means": {"middelen (0 tot 3)", asNumber},
	"municipality": {name: "gemeente"}, "raised_on": {"aangekaart op", asDay},
	"time": {"tijd (0 tot 3)", asNumber}, "toml": {"inhoud", changed}, "use_on": {"datum", asDay},

	// who is on board, and what was decided
	"budget_at": {name: "waar het budget staat"}, "decided_on": {"datum van het besluit", asDay}, "domain": {name: "domein"},
	"email": {name: "e-mail"}, "evidence_id": {"document", changed}, "how": {name: "hoe de dienst meewerkt"},
	"involvement": {"betrokkenheid", asCode}, "link": {name: "link"}, "makeup": {name: "wie erin zit"}, "mandate": {name: "mandaat"},
	"mandate_at": {name: "waar het mandaat staat"}, "number": {name: "nummer"}, "organ": {"wie besliste", asCode},
	"organisation": {name: "organisatie"}, "phone": {name: "telefoon"}, "plan_at": {name: "waar die plaats in het plan staat"},
	"result": {name: "wat beslist werd"}, "rhythm": {name: "hoe vaak de groep samenkomt"}, "role": {name: "rol"}, "roles": {"rollen", changed},
	"subject": {name: "onderwerp"}, "vision_at": {name: "waar de visie goedgekeurd is"},

	// what a municipality adds to its programme
	"method": {"methode", changed}, "steps": {"stappen", changed}, "criterion": {"hoofdstuk", changed}, "guidance": {name: "hulp bij het schrijven"}, "weeks": {"duur in weken", asNumber},

	// steps and their tasks
	"done_on": {"gedaan op", asDay}, "reason": {name: "waarom de stap niet nodig is"}, "ticked_on": {"afgevinkt op", asDay},

	// partners, stakeholders, trainings and promises
	"area": {name: "waar"}, "audience": {name: "wie het volgde"}, "brings": {name: "wat zij brengen"}, "changed": {name: "wat er sindsdien anders gaat"},
	"gets": {name: "wat zij krijgen"}, "gives": {name: "wat zij geven"}, "giver": {name: "door wie"}, "groups": {"kinderen die zij bereiken", changed},
	"happened_on": {"datum", asDay}, "heard": {name: "wat zij zeiden"}, "held_on": {"datum", asDay}, "informed": {name: "hoe zij ingelicht zijn"},
	"last_on": {"laatst op", asDay}, "minutes": {"duur in minuten", asNumber}, "moment": {"moment", changed}, "months": {"om de hoeveel maanden", asNumber},
	"next_on": {"volgende tegen", asDay}, "others": {name: "wat anderen wilden"}, "outcome": {name: "hoe jullie afwogen"}, "partner_id": {"partner", changed},
	"people": {"aantal mensen", asNumber}, "reaches": {name: "wie zij bereiken"}, "receiver": {name: "aan wie"}, "told": {name: "wat zij terughoorden"},
	"told_on": {"teruggemeld op", asDay}, "used": {name: "wat jullie ermee deden"}, "wants": {name: "wat zij willen"}, "weighed_on": {"datum van de afweging", asDay},
}

// fieldWords tells one change in a sentence, empty when it says the user
// nothing; day writes a stored day.
func fieldWords(f history.Field, day func(string) string) string {
	known, ok := fields[f.Name]
	if !ok {
		return ""
	}
	before, after := known.value(f.Old, day), known.value(f.New, day)
	switch {
	case known.manner == changed || before == "" && after == "":
		return known.name + " gewijzigd"
	case before == "":
		return known.name + ": ‘" + after + "’"
	case after == "":
		return known.name + ": leeggemaakt (was ‘" + before + "’)"
	}
	return known.name + ": van ‘" + before + "’ naar ‘" + after + "’"
}

// value writes a stored value as the screens do, empty for none and for what
// has no words.
func (f field) value(stored string, day func(string) string) string {
	if stored == "" {
		return ""
	}
	switch f.manner {
	case asDay:
		return day(stored)
	case asCode:
		return words()[stored]
	case asYesNo:
		return map[string]string{"0": "nee", "1": "ja"}[stored]
	case asPercent:
		return stored + " %"
	case asNumber:
		if n, err := strconv.ParseFloat(stored, 64); err == nil {
			return ui.Decimal(n, 2)
		}
	}
	return short(stored)
}

// short cuts a long text: the point is what moved, not the whole.
func short(s string) string {
	const most = 120
	s = strings.Join(strings.Fields(s), " ")
	if r := []rune(s); len(r) > most {
		return strings.TrimSpace(string(r[:most])) + " …"
	}
	return s
}
