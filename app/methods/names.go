package methods

import (
	"slices"

	"kindvriendelijk/app"
)

// Effort codes, from light to heavy preparation.
const (
	Small  = "small"
	Medium = "medium"
	Large  = "large"
)

var purposes = []app.Named{
	{Code: "explore", Name: "verkennen"},
	{Code: "listen", Name: "beleving bevragen"},
	{Code: "ideas", Name: "ideeën verzamelen"},
	{Code: "choose", Name: "kiezen"},
	{Code: "test", Name: "uitproberen"},
	{Code: "decide", Name: "mee beslissen"},
	{Code: "report", Name: "terugkoppelen"},
	{Code: "support", Name: "draagvlak maken"},
	{Code: "figures", Name: "cijfers verzamelen"},
	{Code: "learn", Name: "leren"},
}

var efforts = []app.Named{
	{Code: Small, Name: "kleine voorbereiding"},
	{Code: Medium, Name: "gewone voorbereiding"},
	{Code: Large, Name: "grote voorbereiding"},
}

// Purposes are the reasons to use a method, in the order in which they come up
// in a trajectory.
func Purposes() []app.Named { return slices.Clone(purposes) }

// Efforts are the sizes of a preparation, from small to large.
func Efforts() []app.Named { return slices.Clone(efforts) }
