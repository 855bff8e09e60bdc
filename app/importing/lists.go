package importing

import (
	"fmt"
	"slices"
	"strings"

	"kindvriendelijk/app/areas"
)

// verdict says what a sheet without figures is, and why.
type verdict struct {
	kind   Kind
	layout string
	header int // 1-based
	reason string
}

// Headings that questionnaires add to each answer, of LimeSurvey, Google and
// Microsoft Forms, SurveyMonkey and Qualtrics, folded.
var surveyHeads = []string{"submitdate", "lastpage", "startlanguage", "seed", "startdate", "datestamp", "antwoord id", "datum ingestuurd",
	"laatste pagina", "begintaal", "tijdstempel", "timestamp", "begintijd", "tijd van voltooien", "start time", "completion time", "voltooid op",
	"respondent id", "collector id", "responseid", "recordeddate", "response id"}

// Headings that only a questionnaire has, so that one is enough.
var respondentHeads = []string{"respondent", "respondentnr", "respondentnummer", "respondent id", "respondentid", "respnr", "resp id",
	"submitdate", "antwoord id", "responseid", "response id", "submission time", "formhub uuid", "meta instanceid", "instanceid"}

// Headings of the column with which the sheet of a questionnaire starts.
var stampHeads = []string{"tijdstempel", "timestamp", "datum en tijd", "submitted at", "ingestuurd op"}

// What people tick, folded.
var tickedWords = []string{"ja", "nee", "neen", "soms", "vaak", "altijd", "nooit", "zelden", "meestal", "bijna nooit", "bijna altijd", "heel vaak", "weet niet",
	"weet ik niet", "ik weet het niet", "geen mening", "neutraal", "misschien", "eens", "oneens", "helemaal eens", "helemaal oneens", "volledig eens",
	"volledig oneens", "helemaal mee eens", "helemaal niet mee eens", "mee eens", "niet mee eens", "akkoord", "niet akkoord", "helemaal akkoord",
	"helemaal niet akkoord", "eerder eens", "eerder oneens", "eerder akkoord", "eerder niet akkoord", "niet eens niet oneens", "goed", "slecht", "heel goed",
	"zeer goed", "heel slecht", "tevreden", "ontevreden", "zeer tevreden", "zeer ontevreden", "heel tevreden", "belangrijk", "niet belangrijk", "een beetje",
	"helemaal niet", "niet", "wel", "waar", "niet waar", "nvt", "niet van toepassing", "anders"}

// notFigures looks for signs that a sheet holds something else than figures,
// which must be known before its numbers are taken for some.
func notFigures(s *sample) (verdict, bool) {
	row := s.textHeading()
	if row < 0 {
		return verdict{}, false
	}
	heads := make([]string, 0, s.width)
	for _, h := range s.rows[row] {
		heads = append(heads, areas.Fold(h))
	}
	switch {
	case surveyed(heads) || s.matrixQuestions(row) || s.questions(row) || s.ticked(row):
		return verdict{Answers, "survey", row + 1, "Dit zijn antwoorden op een bevraging, één respondent per rij. Cijfers per gebied en periode staan er niet in."}, true
	case slices.Contains(heads, "cd refnis") && slices.ContainsFunc(heads, func(h string) bool { return strings.HasPrefix(h, "dt vldt") }):
		return verdict{CodeList, "refnis", row + 1, "Dit is een lijst met gebiedscodes van Statbel. Er staan geen cijfers in."}, true
	case defines(heads):
		return verdict{Catalogue, "catalogue", row + 1, "Dit is een lijst van indicatoren met hun definities. Er staan geen cijfers per gebied in."}, true
	}
	return verdict{}, false
}

// surveyed reports whether headings have a column that questionnaires add.
func surveyed(heads []string) bool {
	return countIn(heads, surveyHeads) >= 2 || countIn(heads, respondentHeads) > 0 || slices.Contains(stampHeads, heads[0])
}

// defines reports whether headings are those of a catalogue: the name of an
// indicator with what it means and its unit or source, or with its numerator and
// denominator. Headings of figures make it a table of figures that brings its
// definitions along.
func defines(heads []string) bool {
	columns := definitionColumns(heads)
	name, text, unit, source := columns[0] >= 0, columns[1] >= 0, columns[2] >= 0, columns[3] >= 0
	ratio := slices.Contains(heads, "teller") && slices.Contains(heads, "noemer")
	if !name || !ratio && (!text || !unit && !source) {
		return false
	}
	return !slices.ContainsFunc(heads, func(h string) bool {
		p := exactWords[h]
		return p == partPeriod || p == partArea || slices.Contains(valueWords, h)
	})
}

// whatElse names a sheet in which no figures were found.
func whatElse(s *sample) verdict {
	row := s.textHeading()
	if row < 0 {
		return verdict{kind: Unknown, reason: "Dit blad is leeg, of heeft geen rij met kolomnamen."}
	}
	heads := make([]string, 0, s.width)
	for _, h := range s.rows[row] {
		heads = append(heads, areas.Fold(h))
	}
	switch {
	case slices.ContainsFunc(heads, codeHeading) || s.areaList(row):
		return verdict{CodeList, "codelist", row + 1, "Dit is een lijst met codes en namen. Er staan geen cijfers in."}
	}
	return verdict{kind: Unknown, layout: "unknown", header: row + 1, reason: "We herkennen geen cijfers: geen enkele kolom bevat getallen onder een kolomnaam."}
}

// textHeading is the fullest row of texts near the top, the first of equals;
// negative when there is none with two cells.
func (s *sample) textHeading() int {
	found, most := -1, 1
	for row := range min(len(s.rows), 20) {
		n := s.filled(row)
		if n > most && !s.has(row, number) {
			found, most = row, n
		}
	}
	return found
}

func countIn(heads, words []string) int {
	n := 0
	for _, h := range heads {
		if slices.Contains(words, h) {
			n++
		}
	}
	return n
}

// matrixQuestions reports whether the headings repeat a question with the
// items in brackets behind it, and answers stand below.
func (s *sample) matrixQuestions(row int) bool {
	items := map[string]int{}
	for _, h := range s.rows[row] {
		if before, item, ok := strings.Cut(h, "["); ok && before != "" && strings.HasSuffix(item, "]") && len(item) > 1 {
			items[before]++
		}
	}
	for _, n := range items {
		if n >= 3 {
			return true
		}
	}
	return false
}

// questions reports whether most headings are questions and none is an area.
func (s *sample) questions(row int) bool {
	n := 0
	for _, h := range s.rows[row] {
		if wordPart(h, false) == partArea {
			return false
		}
		if strings.HasSuffix(strings.TrimRight(h, " *:"), "?") {
			n++
		}
	}
	return n >= 2 && n*2 >= s.filled(row)
}

// ticked reports whether at least two columns hold nothing but what people tick
// and none is an area or a period.
func (s *sample) ticked(row int) bool {
	n := 0
	for col, h := range s.rows[row] {
		if p := wordPart(h, false); p == partArea || p == partPeriod {
			return false
		}
		st := s.column(col, row+1)
		ticks := 0
		for v := range st.values {
			if slices.Contains(tickedWords, areas.Fold(v)) {
				ticks++
			}
		}
		if ticks > 1 && ticks*10 >= len(st.values)*8 {
			n++
		}
	}
	return n > 1
}

// areaList reports whether some column holds areas with their codes.
func (s *sample) areaList(row int) bool {
	for col := range s.width {
		coded, n := 0, 0
		for v := range s.column(col, row+1).values {
			n++
			if code, _ := splitCode(v, false); code != "" {
				coded++
			}
		}
		if n >= 3 && coded*2 >= n {
			return true
		}
	}
	return false
}

// shapeless explains why a table with numbers can't be placed.
func shapeless(l *layout) verdict {
	return verdict{kind: Unknown, layout: "unknown", header: l.header,
		reason: fmt.Sprintf("We zien wel getallen, maar geen gebied en geen periode: niet in een kolom, niet in de kop van rij %d en niet in een titel. Wijs een kolom aan, of vul de periode en het gebied in.", l.header)}
}
