package importing

import (
	"slices"
	"strings"

	"kindvriendelijk/app/areas"
)

// part is what a column is for, finer than a Role.
type part int

const (
	partUnknown part = iota
	partArea         // a code, a name or both
	partAreaName
	partLevel // of the area
	partPeriod
	partQuarter
	partMonth
	partTopic // names the indicator of the row
	partDimension
	partIgnored
	partValue
)

// role is the part as a user sees it.
func (p part) role() Role {
	switch p {
	case partArea, partAreaName, partLevel:
		return Area
	case partPeriod, partQuarter, partMonth:
		return Period
	case partTopic, partDimension:
		return Dimension
	case partValue:
		return Indicator
	}
	return Ignored
}

// labels reports whether a column says what the figures of its rows are about.
func (p part) labels() bool { return p != partValue && p != partIgnored && p != partUnknown }

// Headings that tell what a column is, folded as names are, in Dutch, in the
// languages of the Belgian offices, and in the codes of the sources. An exact
// heading counts for every column, a word of it only for columns of text.
var (
	exactWords = map[string]part{
		"geoitem": partArea, "gebied": partArea, "gebieden": partArea, "gebiedscode": partArea, "gebiedsnaam": partAreaName,
		"regios": partArea, "regio": partArea, "gemeente": partArea, "gemeenten": partArea, "gemeentenaam": partAreaName,
		"niscode": partArea, "nis code": partArea, "nis": partArea, "refnis": partArea, "cd refnis": partArea, "nis gemeente": partArea,
		"gemeentecode": partArea, "gemeentecodegm": partArea, "gm code": partArea, "gm": partArea, "codering": partArea, "cd sector": partArea, "regiocode": partArea,
		"wijken en buurten": partArea, "wijk": partArea, "wijken": partArea, "buurt": partArea, "buurten": partArea, "stadsdeel": partArea,
		"deelgemeente": partArea, "postcode": partArea, "postcodes": partArea, "statistische sector": partArea, "statsec": partArea,
		"provincie": partArea, "arrondissement": partArea, "municipality": partArea, "bestuur": partArea, "regios code": partArea,
		"region": partArea, "region code": partArea, "regioncode": partArea, "area": partArea, "area code": partArea, "areacode": partArea, "area name": partAreaName, "geo": partArea,
		"sectornaam": partAreaName, "wijknaam": partAreaName, "buurtnaam": partAreaName, "wijkcode": partArea, "buurtcode": partArea, "sectorcode": partArea,
		"gwb code": partArea, "gwb code 10": partArea, "gwb code 8": partDimension, "pc4": partArea, "pc 4": partArea, "postcode 4": partArea, "pc6": partArea,

		"geolevel": partLevel, "gebiedsniveau": partLevel,

		"period": partPeriod, "periode": partPeriod, "perioden": partPeriod, "periodes": partPeriod, "jaar": partPeriod, "jaartal": partPeriod,
		"year": partPeriod, "boekjaar": partPeriod, "datum": partPeriod, "date": partPeriod, "peildatum": partPeriod, "cd year": partPeriod,
		"tijd": partPeriod, "schooljaar": partPeriod, "inkomstenjaar": partPeriod, "kalenderjaar": partPeriod,
		"kwartaal": partQuarter, "quarter": partQuarter, "maand": partMonth, "month": partMonth,

		"onderwerp": partTopic, "onderwerpen": partTopic, "indicator": partTopic, "topic": partTopic, "variabele": partTopic,
		"variable": partTopic, "measure": partTopic, "indicatornaam": partTopic, "valueattribute": partIgnored, "stringvalue": partIgnored,

		"leeftijd": partDimension, "age": partDimension, "geslacht": partDimension, "sex": partDimension, "leeftijdsklasse": partDimension,
		"niveau": partDimension, "level": partDimension, "lvl": partDimension, "lvl refnis": partDimension, "id": partIgnored, "rij": partIgnored, "index": partIgnored, "nr": partIgnored,
	}
	looseWords = []struct {
		phrase string
		part   part
	}{
		{"soort regio", partDimension}, {"codering", partArea}, {"niscode", partArea}, {"nis code", partArea}, {"refnis", partArea},
		{"gemeentecode", partArea}, {"gemeentenaam", partAreaName}, {"geolevel", partLevel}, {"quarter", partQuarter}, {"kwartaal", partQuarter},
		{"maand", partMonth}, {"jaar", partPeriod}, {"periode", partPeriod},
	}
	// Headings of a single column of values, which name no indicator.
	valueWords = []string{"waarde", "value", "waarden", "obs value", "cijfer"}
	// Words that stand for a sum over rows or columns.
	totalWords = []string{"total", "totaal", "eindtotaal", "algemeen totaal", "grand total"}
	// What a cell of units holds.
	unitWords = []string{"aantal", "%", "euro", "€", "x 1 000", "x 1000", "per 1 000", "per 1000", "per 1 000 inwoners", "promille", "‰",
		"jaar", "km", "km²", "m²", "ha", "index", "1 000 euro", "x 1 000 euro", "mln euro", "abs", "abs.", "percentage"}
	// How a note under a table, or a source above it, starts.
	noteWords = []string{"bron", "source", "©", "(c)", "copyright", "toegepaste filters", "noot", "nota", "opmerking", "voetnoot",
		"toelichting", "* ", "** ", "(1)", "[1]", "gegevens", "verklaring", "laatst", "gedownload", "export", "datum:"}
)

// wordPart reads a heading. Text says that the column holds no numbers.
func wordPart(heading string, text bool) part {
	folded := areas.Fold(heading)
	if p, ok := exactWords[strings.Trim(folded, "() ")]; ok {
		return p
	}
	if !text {
		return partUnknown
	}
	for _, w := range looseWords {
		if strings.Contains(" "+folded+" ", w.phrase) {
			return w.part
		}
	}
	return partUnknown
}

func isTotal(s string) bool { return slices.Contains(totalWords, strings.ToLower(s)) }

// sumOf reports whether a label of a pivot table is that of a sum: the word for
// a total, alone or behind what it is the total of.
func sumOf(s string) bool {
	s = strings.ToLower(s)
	return slices.ContainsFunc(totalWords, func(w string) bool { return s == w || strings.HasSuffix(s, " "+w) })
}

func isUnit(s string) bool {
	return slices.Contains(unitWords, strings.ToLower(strings.Trim(s, "()[] ")))
}

func isNote(s string) bool {
	s = strings.ToLower(s)
	return slices.ContainsFunc(noteWords, func(w string) bool { return strings.HasPrefix(s, w) })
}
