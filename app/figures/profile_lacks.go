package figures

import (
	"math"
	"strings"
)

// where tells which file holds what a profile lacks, in Belgium and in the
// Netherlands.
type where struct{ belgium, netherlands string }

var (
	ageFile     = where{"Download bij Statbel de bevolking naar woonplaats, leeftijd en geslacht, en lees het bestand in.", "Download bij CBS StatLine ‘Bevolking op 1 januari en gemiddeld; geslacht, leeftijd en regio’, en lees het bestand in."}
	earlierFile = where{"Lees ook de bevolking van vroegere jaren in: Statbel heeft een bestand per jaar.", "Kies bij CBS StatLine ook de vroegere jaren, en lees het bestand opnieuw in."}
	quarterFile = where{"Lees de bevolking per statistische sector in (Statbel), of een telling per wijk uit het bevolkingsregister.", "Lees de Kerncijfers wijken en buurten in (CBS), of een telling per wijk uit de basisregistratie personen."}
	themeFile   = where{"Haal bij Opgroeien, Provincies in Cijfers of de Gemeente-Stadsmonitor cijfers over kansen, opvang en school, en lees ze in.", "Haal bij de Jeugdmonitor van het CBS cijfers over gezin, opvang en school, en lees ze in."}
)

func (w where) in(own Area) string {
	if strings.HasPrefix(own.Code, "GM") {
		return w.netherlands
	}
	return w.belgium
}

// staleAfter is how many years old the numbers of children may be: the sources
// publish each year.
const staleAfter = 2

// lacks says what would complete the profile, the most important first.
func (p Profile) lacks(thisYear int) []Lack {
	if p.Own.Code == "" {
		return []Lack{{"Er is nog geen eigen gemeente.", "Kies eerst jullie gemeente, dan weet het programma welke cijfers over jullie gaan."}}
	}
	if !p.Filled() {
		return []Lack{{"Er zijn nog geen cijfers over hoeveel kinderen er wonen.", ageFile.in(p.Own)}}
	}
	checks := []struct {
		wrong bool
		lack  Lack
	}{
		{year(p.Period) < thisYear-staleAfter, Lack{"De nieuwste cijfers zijn van " + p.Period + ".", "Lees ook de jaren daarna in."}},
		{!p.allBands(), Lack{"Niet van elke leeftijdsgroep is het aantal bekend.", ageFile.in(p.Own)}},
		{len(p.Ages) == 0, Lack{"Het aantal kinderen per jaar leeftijd is niet bekend.", ageFile.in(p.Own)}},
		{len(p.Sexes) == 0, Lack{"Hoeveel meisjes en jongens er zijn, is niet bekend.", ageFile.in(p.Own)}},
		{p.Children.Known() && math.IsNaN(p.Children.Share), Lack{"Het aantal inwoners van " + p.Period + " is niet bekend, dus ook niet het aandeel kinderen.", ageFile.in(p.Own)}},
		{p.Since == "", Lack{"Er zijn alleen cijfers van " + p.Period + ": wat er veranderde, is niet te zien.", earlierFile.in(p.Own)}},
		{p.Since != "" && p.years() < lookBack-1, Lack{"De cijfers beginnen in " + p.Since + ": tien jaar is nog niet te zien.", earlierFile.in(p.Own)}},
		{!p.Districts.Filled(), Lack{"Waar de kinderen wonen, is niet bekend.", quarterFile.in(p.Own)}},
		{len(p.Headlines) == 0, Lack{"Over kansen, opvang, school en verkeer zijn er nog geen cijfers.", themeFile.in(p.Own)}},
	}
	var out []Lack
	for _, c := range checks {
		if c.wrong {
			out = append(out, c.lack)
		}
	}
	return out
}

// allBands reports whether every band has its number in the period of the
// profile.
func (p Profile) allBands() bool {
	n := 0
	for _, b := range p.Bands {
		if b.Now.Indicator != "" {
			n++
		}
	}
	return n == len(profileBands)
}
