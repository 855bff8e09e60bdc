package figures

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"kindvriendelijk/app/areas"
)

// PeerGroup is a proposal of areas to compare with.
type PeerGroup struct {
	Name  string // Dutch, as the head above the choice
	Areas []Area // those with figures in the dossier, by name
}

// PeerGroups proposes areas to compare with, of those that the dossier has
// figures of: the ones that are chosen now, the municipalities of our province
// and of our region, the larger areas around us, clusters, and what our
// municipality was made of. Groups without any area are left out. Which
// municipalities border on ours is not known.
func (d *Desk) PeerGroups(ctx context.Context) ([]PeerGroup, error) {
	all, err := d.AreasWithValues(ctx)
	if err != nil {
		return nil, fmt.Errorf("areas with figures: %w", err)
	}
	have, err := d.Areas(ctx)
	if err != nil {
		return nil, fmt.Errorf("areas: %w", err)
	}
	return peerGroups(have, all), nil
}

// peerGroups makes the groups of the areas with values; all has our own too.
func peerGroups(all, filled []Area) []PeerGroup {
	own := areas.Area{}
	if i := slices.IndexFunc(all, func(a Area) bool { return a.Own }); i >= 0 {
		own, _ = areas.Default().ByCode(all[i].Code)
	}
	province, _ := areas.Default().ByCode(own.Parent)
	like := func(same func(areas.Area) bool) func(Area) bool {
		return func(a Area) bool {
			known, ok := areas.Default().ByCode(a.Code)
			return ok && own.Code != "" && known.Level == areas.Municipality && known.Current() && same(known)
		}
	}
	groups := []struct {
		name string
		has  func(Area) bool
	}{
		{"Onze buurgemeenten en andere gekozen gebieden", func(a Area) bool { return a.Peer }},
		{"Gemeenten in de provincie " + province.Name, like(func(a areas.Area) bool { return a.Parent == own.Parent })},
		{regionName(own), like(func(a areas.Area) bool { return own.Region != "" && a.Region == own.Region })},
		{"Provincie, gewest en land", func(a Area) bool { return around(own, a) }},
		{"Clusters van gemeenten", func(a Area) bool { return a.Level == "cluster" }},
		{"Onze gemeente vóór de fusie", func(a Area) bool { return slices.Contains(former(own.Code), a.Code) }},
	}
	var out []PeerGroup
	for _, g := range groups {
		p := PeerGroup{Name: g.name}
		for _, a := range filled {
			if !a.Own && g.has(a) {
				p.Areas = append(p.Areas, a)
			}
		}
		if len(p.Areas) > 0 {
			slices.SortFunc(p.Areas, fromNear)
			out = append(out, p)
		}
	}
	return out
}

// regionName is the head above the municipalities of our region.
func regionName(own areas.Area) string {
	if own.Country == areas.Netherlands {
		return "Gemeenten in onze veiligheidsregio"
	}
	return "Gemeenten in de regio " + own.Region
}

// around reports whether an area is a larger one that ours lies in; without an
// own municipality that is known, every larger area is.
func around(own areas.Area, a Area) bool {
	if !slices.Contains([]string{"province", "region", "country"}, a.Level) {
		return false
	}
	if own.Code == "" {
		return true
	}
	for next, ok := areas.Default().ByCode(own.Parent); ok; next, ok = areas.Default().ByCode(next.Parent) {
		if next.Code == a.Code {
			return true
		}
	}
	return false
}

// fromNear orders areas by how wide they are, and by name.
func fromNear(a, b Area) int {
	return cmp.Or(cmp.Compare(slices.Index(Levels(), a.Level), slices.Index(Levels(), b.Level)), strings.Compare(areas.Fold(a.Name), areas.Fold(b.Name)))
}
