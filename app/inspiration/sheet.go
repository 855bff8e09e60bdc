package inspiration

import (
	"strings"
	"unicode/utf8"

	"kindvriendelijk/app"
)

// SheetFormat is the form of practice sheets that this program writes.
const SheetFormat = 1

// Sheet is a practice sheet: what a municipality tells others about something
// it did. It holds no personal data. As a file it is TOML, in the shape of a
// practice example. Texts are Dutch; What, How, Result and Lesson may be
// Markdown.
type Sheet struct {
	Format       int    `toml:"format"`
	Title        string `toml:"title"`
	Municipality string `toml:"municipality"`
	// Country is a code of [Countries], or empty.
	Country string   `toml:"country"`
	Years   string   `toml:"years"`
	Themes  []string `toml:"themes"` // codes of figures.Themes
	Summary string   `toml:"summary"`
	What    string   `toml:"what"`
	ForWhom string   `toml:"for_whom"`
	How     string   `toml:"how"`
	// Costs is a code of [Bands].
	Costs  string `toml:"costs"`
	Result string `toml:"result"`
	// Lesson is what the municipality itself learned.
	Lesson   string    `toml:"lesson"`
	Measures []Outcome `toml:"measures"`
}

// Outcome is something that was counted, with what came out.
type Outcome struct {
	Name    string `toml:"name"`
	Unit    string `toml:"unit"`
	Outcome string `toml:"outcome"`
}

// The longest texts of a sheet, in characters, and the most measures.
const (
	longestLine   = 200
	longestPart   = 10_000
	mostOutcomes  = 20
	mostOfAllText = 1 << 20 // bytes of a file
)

// bands are the sizes of what something cost, so that no one can count back to
// an invoice.
var bands = []struct {
	app.Named
	below int64 // cents
}{
	{app.Named{Code: "none", Name: "niets of bijna niets"}, 100_00},
	{app.Named{Code: "1k", Name: "minder dan € 1.000"}, 1_000_00},
	{app.Named{Code: "5k", Name: "€ 1.000 tot € 5.000"}, 5_000_00},
	{app.Named{Code: "25k", Name: "€ 5.000 tot € 25.000"}, 25_000_00},
	{app.Named{Code: "100k", Name: "€ 25.000 tot € 100.000"}, 100_000_00},
	{app.Named{Code: "more", Name: "meer dan € 100.000"}, -1},
}

// Bands are the sizes of what something cost, from small to large.
func Bands() []app.Named {
	out := make([]app.Named, len(bands))
	for i, b := range bands {
		out[i] = b.Named
	}
	return out
}

// BandOf is the code of the size of an amount.
func BandOf(cents int64) string {
	for _, b := range bands {
		if cents < b.below {
			return b.Code
		}
	}
	return bands[len(bands)-1].Code
}

// Parts are the texts of a sheet by the names of their fields, in the order in
// which they are read.
func (s *Sheet) Parts() []Part {
	return []Part{
		{"Title", "Titel", &s.Title, true, longestLine}, {"Municipality", "Gemeente", &s.Municipality, true, longestLine},
		{"Years", "Wanneer", &s.Years, false, longestLine}, {"Summary", "In één zin", &s.Summary, true, 2 * longestLine},
		{"What", "Wat we deden", &s.What, true, longestPart}, {"ForWhom", "Voor wie", &s.ForWhom, true, longestPart},
		{"How", "Hoe we het deden", &s.How, true, longestPart}, {"Result", "Wat het gaf", &s.Result, false, longestPart},
		{"Lesson", "Wat we leerden", &s.Lesson, true, longestPart},
	}
}

// Part is one text of a sheet.
type Part struct {
	Field, Title string
	Text         *string
	needed       bool
	longest      int
}

// Validate returns an [app.InvalidError] with what must be mended first.
func (s Sheet) Validate() error {
	wrong := map[string]string{}
	for _, p := range s.Parts() {
		switch {
		case p.needed && strings.TrimSpace(*p.Text) == "":
			wrong[p.Field] = "Hier hoort een tekst: ‘" + p.Title + "’."
		case utf8.RuneCountInString(*p.Text) > p.longest:
			wrong[p.Field] = "De tekst bij ‘" + p.Title + "’ is te lang."
		}
	}
	s.choices(wrong)
	if len(wrong) == 0 {
		return nil
	}
	return &app.InvalidError{Fields: wrong}
}

// choices adds what is wrong with what is chosen rather than written.
func (s Sheet) choices(wrong map[string]string) {
	if len(s.Themes) == 0 || known("themes", s.Themes, themeKnown) != nil {
		wrong["Themes"] = "Kies minstens één thema."
	}
	if s.Costs != "" && app.PlaceOf(Bands(), s.Costs) < 0 {
		wrong["Costs"] = "Kies hoeveel het kostte."
	}
	if s.Country != "" && app.PlaceOf(countries, s.Country) < 0 {
		wrong["Country"] = "Dit land kennen we niet."
	}
	if !outcomesFit(s.Measures) {
		wrong["Measures"] = "Houd hoogstens 20 metingen over, elk met een naam en korte woorden."
	}
}

func outcomesFit(all []Outcome) bool {
	for _, m := range all {
		if strings.TrimSpace(m.Name) == "" || max(utf8.RuneCountInString(m.Name), utf8.RuneCountInString(m.Unit), utf8.RuneCountInString(m.Outcome)) > longestLine {
			return false
		}
	}
	return len(all) <= mostOutcomes
}

// Practice is the sheet as a practice example under a code. Its only source is
// the municipality itself.
func (s Sheet) Practice(code string) Practice {
	return Practice{Code: code, Title: s.Title, Municipality: s.Municipality, Country: s.Country, Years: s.Years, Themes: s.Themes,
		Summary: s.Summary, What: s.What, How: s.How, Result: s.Result, Lesson: s.Lesson, Sheet: &s,
		Sources: []Source{{Title: "Praktijkfiche ‘" + s.Title + "’", Publisher: s.Municipality}}}
}

// Idea is what the practice example of a sheet gives to a plan: an example
// action that still needs most of its fields.
func (s Sheet) Idea() Idea {
	i := Idea{Title: s.Title, Theme: s.Themes[0], TargetGroup: s.ForWhom, Children: s.How,
		Description: s.What + "\n\nDit idee komt uit een praktijkfiche van " + s.Municipality + "."}
	for _, m := range s.Measures {
		how := "Zo telde " + s.Municipality + "."
		if m.Outcome != "" {
			how = "Bij " + s.Municipality + ": " + m.Outcome + "."
		}
		i.Measures = append(i.Measures, Measure{Name: m.Name, Unit: m.Unit, How: how})
	}
	return i
}
