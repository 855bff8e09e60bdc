package calendar

import "kindvriendelijk/app"

// dutch tells in which region of school holidays a province lies, and whether
// all of it does. Source: Rijksoverheid, Regio's schoolvakantie.
var dutch = map[string]struct {
	region string
	all    bool
}{
	"groningen": {"noord", true}, "fryslan": {"noord", true}, "friesland": {"noord", true}, "drenthe": {"noord", true},
	"overijssel": {"noord", true}, "noord holland": {"noord", true}, "flevoland": {"noord", false},
	"gelderland": {"midden", false}, "utrecht": {"midden", false}, "zuid holland": {"midden", true},
	"zeeland": {"zuid", true}, "limburg": {"zuid", true}, "noord brabant": {"zuid", false},
	"pv20": {"noord", true}, "pv21": {"noord", true}, "pv22": {"noord", true}, "pv23": {"noord", true},
	"pv24": {"noord", false}, "pv25": {"midden", false}, "pv26": {"midden", false}, "pv27": {"noord", true},
	"pv28": {"midden", true}, "pv29": {"zuid", true}, "pv30": {"zuid", false}, "pv31": {"zuid", true},
}

// RegionOf proposes the region of a municipality by its province, as a name or
// a code of Statistics Netherlands. It is not sure of a province that is spread
// over regions: then somebody has to look. A country without regions has none
// for sure.
func RegionOf(country, province string) (region string, sure bool) {
	if len(Regions(country)) == 0 {
		return "", true
	}
	found := dutch[app.Fold(province)]
	return found.region, found.all
}
