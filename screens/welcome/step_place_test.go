package welcome

import (
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app/areas"
	"kindvriendelijk/screens/ui"
)

func TestMunicipalities_underOtherNames(t *testing.T) {
	options := municipalities(areas.Netherlands)
	i := slices.IndexFunc(options, func(o ui.Option) bool { return o.Label == "'s-Gravenhage" })
	if i < 0 || !strings.Contains(options[i].Also, "Den Haag") {
		t.Errorf("Den Haag is not found: %v", options[max(i, 0)])
	}
}
