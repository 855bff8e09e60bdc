package figures

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"kindvriendelijk/app/areas"
)

// headlines reads the figures that say most, with that of a wider area beside
// each.
func (d *Desk) headlines(ctx context.Context, own Area, all []Indicator, places []Area, readers bool) ([]Headline, error) {
	known := Lookup(all)
	var chosen []Indicator
	for _, code := range headlines {
		if in, ok := known(code); ok {
			chosen = append(chosen, in)
		}
	}
	wider := widerAreas(own, places)
	within := append([]Area{own}, wider...)
	values, err := d.totals(ctx, chosen, within)
	if err != nil {
		return nil, err
	}
	values = upTo(values, d.Now().Year())
	if readers {
		if values, err = d.guardAll(ctx, values, chosen, all, within); err != nil {
			return nil, err
		}
	}
	from, err := d.sources(ctx)
	if err != nil {
		return nil, err
	}
	byCode := byIndicator(values)
	var out []Headline
	for _, in := range chosen {
		h := headline(in, byArea(byCode[in.Code], within), from)
		if len(out) < mostHeadlines && there(h.Own) {
			out = append(out, h)
		}
	}
	return out, nil
}

// guardAll hides small values, with what they follow from around them.
func (d *Desk) guardAll(ctx context.Context, values []Value, ins, all []Indicator, within []Area) ([]Value, error) {
	have := map[string]bool{}
	for _, in := range ins {
		have[in.Code] = true
	}
	seen := map[Value]bool{}
	var around []Value
	for _, in := range ins {
		more, err := d.GuardContext(ctx, in, all, within)
		if err != nil {
			return nil, err
		}
		for _, v := range more {
			if !have[v.Indicator] && !seen[v] {
				seen[v] = true
				around = append(around, v)
			}
		}
	}
	return guarded(values, around, within, Lookup(all)), nil
}

func headline(in Indicator, series []Series, from map[string]string) Headline {
	h := Headline{Indicator: in, Source: in.Source}
	for _, s := range series {
		if s.Area.Own {
			h.Own, h.Trend = s, TrendOf(in, s)
		}
	}
	last, ok := h.Own.Last()
	if !ok {
		return h
	}
	h.Source = cmp.Or(from[last.Import], in.Source)
	for _, s := range series {
		if v, ok := s.At(last.Period); ok && !s.Area.Own && v.Missing == "" {
			h.Wider, h.Beside = s.Area, v
			break
		}
	}
	return h
}

// widerAreas are the areas of the dossier that our municipality lies in, the
// one that people compare with most first: the region before the province, and
// the Netherlands before a Dutch province. Where the municipality is in no
// list, any wider area counts.
func widerAreas(own Area, places []Area) []Area {
	rank := map[string]int{"region": 1, "province": 2, "country": 3, "cluster": 4}
	parents := map[string]bool{}
	at, listed := areas.Default().ByCode(own.Code)
	for a, ok := at, listed; ok && a.Parent != ""; a, ok = areas.Default().ByCode(a.Parent) {
		parents[a.Parent] = true
	}
	if at.Country == areas.Netherlands {
		rank["country"] = 1
	}
	var wider []Area
	for _, a := range places {
		if rank[a.Level] > 0 && (!listed || parents[a.Code] || a.Level == "cluster") {
			wider = append(wider, a)
		}
	}
	slices.SortStableFunc(wider, func(a, b Area) int { return cmp.Compare(rank[a.Level], rank[b.Level]) })
	return wider
}

// Compared says how our newest value lies beside that of the wider area; empty
// when there is none.
func (h Headline) Compared() string {
	if h.Wider.Code == "" {
		return ""
	}
	return fmt.Sprintf("%s: %s", h.Wider.Name, h.Format(h.Beside.Value))
}
