package app

import "slices"

// Named is a code with the Dutch words for it.
type Named struct {
	Code string
	Name string
}

// PlaceOf is the position of a code in a list, or -1.
func PlaceOf(list []Named, code string) int {
	return slices.IndexFunc(list, func(n Named) bool { return n.Code == code })
}

// NameOf gives the Dutch words for a code in a list, or the code itself when
// it is not there.
func NameOf(list []Named, code string) string {
	if i := PlaceOf(list, code); i >= 0 {
		return list[i].Name
	}
	return code
}
