package methods

import "slices"

// Named is a code with the Dutch words for it.
type Named struct {
	Code string
	Name string
}

// Effort codes, from light to heavy preparation.
const (
	Small  = "small"
	Medium = "medium"
	Large  = "large"
)

var purposes = []Named{
	{"explore", "verkennen"},
	{"listen", "beleving bevragen"},
	{"ideas", "ideeën verzamelen"},
	{"choose", "kiezen"},
	{"test", "uitproberen"},
	{"decide", "mee beslissen"},
	{"report", "terugkoppelen"},
	{"support", "draagvlak maken"},
	{"figures", "cijfers verzamelen"},
	{"learn", "leren"},
}

var phases = []Named{
	{"support", "draagvlak"},
	{"analysis", "analyse"},
	{"experience", "belevingsonderzoek"},
	{"strategy", "strategie"},
	{"label", "label"},
	{"follow_up", "opvolging"},
}

var efforts = []Named{
	{Small, "kleine voorbereiding"},
	{Medium, "gewone voorbereiding"},
	{Large, "grote voorbereiding"},
}

// Purposes are the reasons to use a method, in the order in which they come up
// in a trajectory.
func Purposes() []Named { return slices.Clone(purposes) }

// Phases are the phases of a trajectory in their order. Support runs along all
// of them.
func Phases() []Named { return slices.Clone(phases) }

// Efforts are the sizes of a preparation, from small to large.
func Efforts() []Named { return slices.Clone(efforts) }

// NameOf gives the Dutch words for a code of a purpose, a phase, an effort or
// an influence; the code itself when it is none. A phase and a purpose can
// share a code, so say which list is meant.
func NameOf(list []Named, code string) string {
	if i := place(list, code); i >= 0 {
		return list[i].Name
	}
	return code
}

// place is the position of a code in its list, or -1.
func place(list []Named, code string) int {
	return slices.IndexFunc(list, func(n Named) bool { return n.Code == code })
}
