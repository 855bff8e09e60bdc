package support

import "kindvriendelijk/app/journey"

// Pages and kinds of records that a help leads to, as the program calls them.
const (
	pageSupport   = "support"
	pageMethods   = "methods"
	pageKnowledge = "knowledge"
	pageGuidance  = "guidance"

	toDecisions  = "decisions/"
	toServices   = "services/"
	toBodies     = "bodies/"
	toPartners   = "partners/"
	toLog        = "involvements/"
	toTrainings  = "trainings/"
	toPromises   = "promises/"
	newTraining  = "trainings/new"
	newPromise   = "promises/new"
	newEncounter = "involvements/new"
)

func method(text, code string) Help { return Help{text, pageMethods, "methods/" + code} }

func article(text, code string) Help { return Help{text, pageKnowledge, "articles/" + code} }

func record(text, id string) Help { return Help{text, pageSupport, id} }

// helpsAt are the things to do for a circle at a moment; those without a moment
// count when there is none for the moment.
var helpsAt = map[string]map[string][]Help{
	CircleBoard: {
		MomentStart: {record("Noteer de beslissing van het {word.executive}", toDecisions),
			article("Lees waar steun vandaan komt", "draagvlak")},
		MomentAnalysis: {record("Noteer een vorming", newTraining),
			method("Laat kinderen en bestuurders elkaar spreken", "speeddate-schepen")},
		MomentChoices: {record("Noteer het besluit van de {word.council}", toDecisions), article("Lees over de visie", "visie")},
		"":            {record("Spreek af wanneer jullie verslag uitbrengen", newPromise), record("Bekijk de afspraken", toPromises)},
	},
	CircleManagement: {
		MomentStart:    {record("Noteer de beslissing", toDecisions), article("Lees waar steun vandaan komt", "draagvlak")},
		MomentAnalysis: {method("Houd een workshop met de leidinggevenden", "interne-workshop"), record("Noteer een vorming", newTraining)},
		MomentChoices: {article("Lees hoe een {word.platform} werkt", "strategisch-platform"),
			record("Schrijf het mandaat van de groep op", toBodies)},
		"": {record("Spreek af wanneer jullie verslag uitbrengen", newPromise), record("Bekijk de afspraken", toPromises)},
	},
	CircleServices: {
		"": {method("Zoek met de diensten wat zij kunnen doen", "interne-workshop"), record("Vul in hoe elke dienst meewerkt", toServices)},
	},
	CircleChildren: {
		MomentStart:      {Help{"Kies een manier om kinderen te laten meedenken", pageMethods, "choose/"}, article("Lees over ruimte, stem, gehoor en invloed", "lundy")},
		MomentEvaluation: {article("Lees hoe je evalueert met kinderen", "evalueren-met-kinderen"), method("Laat kinderen oordelen met pionnen", "evaluatie-met-pionnen")},
		"":               {Help{"Kies een methode en geef ze een plaats in het traject", pageMethods, "choose/"}, article("Lees hoe je andere kinderen bereikt", "kinderen-met-minder-kansen-bereiken")},
	},
	CircleParents: {
		"": {method("Spreek ouders aan de schoolpoort", "ouders-aan-de-schoolpoort"), record("Noteer een gesprek met ouders", newEncounter)},
	},
	CircleSchools: {
		MomentStart: {method("Teken wie er rond kinderen staat", "stakeholderkaart"), record("Noteer een gesprek", newEncounter)},
		"":          {record("Noteer een gesprek of wat jullie terugmeldden", toLog), article("Lees hoe je terugkoppelt", "terugkoppelen")},
	},
	CircleOthers: {
		MomentStart:   {method("Teken wie er rond kinderen staat", "stakeholderkaart"), record("Voeg partners toe", toPartners)},
		MomentChoices: {article("Lees hoe je belangen afweegt", "belangen-afwegen"), record("Noteer een gesprek", newEncounter)},
		"":            {record("Noteer een gesprek of wat jullie terugmeldden", toLog), method("Breng belangen samen in een wereldcafé", "wereldcafe")},
	},
	CircleNeighbours: {
		"": {Help{"Noteer wie jullie in andere gemeenten kennen", pageGuidance, ""}, Help{"Lees voorbeelden van andere gemeenten", pageKnowledge, "practice/"}},
	},
}

// helps are what makes a circle wider at the moment where it is weakest.
func (f Facts) helps(circle, moment string) []Help {
	list, ok := helpsAt[circle][moment]
	if !ok {
		list = helpsAt[circle][""]
	}
	out := make([]Help, len(list))
	for i, h := range list {
		h.Text = journey.Fill(h.Text, f.Word)
		out[i] = h
	}
	return out
}
