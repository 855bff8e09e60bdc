package support

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"kindvriendelijk/app/journey"
)

// Verdict is how wide the support of a circle is. It is no score: it says in
// words what the dossier shows.
type Verdict int

// The verdicts.
const (
	Ahead   Verdict = iota // the moment has not come yet
	Missing                // the dossier shows nothing
	Thin                   // something, but it would not hold
	Broad
)

// Word is the verdict in Dutch.
func (v Verdict) Word() string { return [...]string{"Later", "Ontbreekt", "Smal", "Breed"}[v] }

// Circle is a ring of people around the children, with the support it gives.
type Circle struct {
	Code    string
	Name    string // in Dutch
	Verdict Verdict
	Why     string // the fact that decides, in a Dutch sentence
	Cells   []Cell // by moment; none for a circle that is not tied to moments
	Helps   []Help // what would make it wider, the best first
}

// Cell is the support of a circle at a moment of the programme.
type Cell struct {
	Moment  journey.Aspect
	Verdict Verdict
	Why     string
}

// tell says at which moment the fact stands, as it decides over the circle.
func (c Cell) tell() string {
	first, size := utf8.DecodeRuneInString(c.Why)
	return c.Moment.Title + ": " + string(unicode.ToLower(first)) + c.Why[size:]
}

// Help is something that can be done, and the place in the program that helps.
type Help struct{ Text, Page, ID string }

// Facts are what the climate is judged by: nothing but what stands in the
// dossier.
type Facts struct {
	Today   string // YYYY-MM-DD
	Moments []journey.Aspect
	Begun   int // how many of these moments have begun
	Word    func(key string) string

	Decisions    []Decision
	ServiceRoles []ServiceRole
	Bodies       []Body
	Partners     []Partner
	PartnerRoles []PartnerRole
	Encounters   []Encounter
	Trainings    []Training
	Promises     []Promise

	Children map[string]int // by moment: how many times children took part
	Quotes   int            // words of children in the dossier
	Meetings int            // of networks, and contacts in other municipalities
}

// Codes of circles.
const (
	CircleBoard      = "board"
	CircleManagement = "management"
	CircleServices   = "services"
	CircleChildren   = "children"
	CircleParents    = "parents"
	CircleSchools    = "schools"
	CircleOthers     = "others"
	CircleNeighbours = "neighbours"
)

// circle is how one ring is judged at a moment.
type circle struct {
	code, name string
	at         func(f Facts, moment string) (Verdict, string)
}

var circles = []circle{
	{CircleBoard, "Bestuur", Facts.board},
	{CircleManagement, "{word.management_team_short}", Facts.management},
	{CircleServices, "Diensten", Facts.services},
	{CircleChildren, "Kinderen en jongeren", Facts.children},
	{CircleParents, "Ouders", Facts.parents},
	{CircleSchools, "Scholen en verenigingen", Facts.schools},
	{CircleOthers, "Andere belanghebbenden", Facts.others},
}

// Climate tells per circle where support is broad, thin or missing, why, and
// what helps.
func Climate(f Facts) []Circle {
	var out []Circle
	for _, c := range circles {
		out = append(out, f.circle(c))
	}
	n := Circle{Code: CircleNeighbours, Name: "Andere gemeenten en netwerk"}
	n.Verdict, n.Why = f.neighbours()
	if n.Why = journey.Fill(n.Why, f.Word); n.Verdict != Broad {
		n.Helps = f.helps(n.Code, "")
	}
	return append(out, n)
}

// circle judges a ring. As long as a moment that has begun is not broad, the
// ring is not: the weakest of them decides what to do.
func (f Facts) circle(c circle) Circle {
	out := Circle{Code: c.code, Name: journey.Fill(c.name, f.Word)}
	worst, broad := -1, 0
	for i, m := range f.Moments {
		cell := Cell{Moment: m}
		if i < f.Begun {
			cell.Verdict, cell.Why = c.at(f, m.Code)
			cell.Why = journey.Fill(cell.Why, f.Word)
			if worst < 0 || cell.Verdict < out.Cells[worst].Verdict {
				worst = i
			}
			if cell.Verdict == Broad {
				broad++
			}
		}
		out.Cells = append(out.Cells, cell)
	}
	if worst < 0 {
		return out
	}
	weakest := out.Cells[worst]
	out.Verdict, out.Why = weakest.Verdict, weakest.tell()
	if weakest.Verdict == Missing && slices.ContainsFunc(out.Cells, func(x Cell) bool { return x.Verdict > Missing }) {
		out.Verdict = Thin
	}
	out.Helps = f.helps(c.code, weakest.Moment.Code)
	if broad == f.Begun {
		out.Why, out.Helps = out.Cells[f.Begun-1].tell(), nil
	}
	return out
}
