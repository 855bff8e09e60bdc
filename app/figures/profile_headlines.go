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
func (r *reading) headlines(ctx context.Context, own Area, places []Area, readers bool) ([]Headline, error) {
	var chosen []Indicator
	codes := slices.Clone(headlines)
	for _, code := range headlines {
		if in, ok := r.known(code); ok {
			chosen = append(chosen, in)
			codes = append(codes, related(in, r.all)...)
		}
	}
	if !readers {
		codes = headlines
	}
	within := append([]Area{own}, widerAreas(own, places)...)
	values, err := r.listed(ctx, codes, within, readers)
	if err != nil {
		return nil, fmt.Errorf("headlines: %w", err)
	}
	imports, err := r.store.ListImports(ctx)
	if err != nil {
		return nil, fmt.Errorf("imports: %w", err)
	}
	from := map[string]string{}
	for _, i := range imports {
		from[i.ID] = i.Source
	}
	byCode := byIndicator(upTo(values, r.year))
	var out []Headline
	for _, in := range chosen {
		h := headline(in, byArea(byCode[in.Code], within), from)
		if len(out) < mostHeadlines && there(h.Own) {
			out = append(out, h)
		}
	}
	return out, nil
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
	return fmt.Sprintf("%s: %s", h.Wider.Name, h.inText(h.Beside.Value))
}
