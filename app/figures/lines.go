package figures

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"
)

// Line is an indicator as a list shows it.
type Line struct {
	Indicator
	Own     Series
	Peer    Series // the first area to compare with that has values
	Trend   Trend
	Parted  bool // our own figures exist only broken down
	HasNote bool
	Source  string // of the newest own value, else of the definition
}

// Filled reports whether there is any figure.
func (l Line) Filled() bool { return len(l.Own.Values)+len(l.Peer.Values) > 0 || l.Parted }

// Lines returns the indicators of a theme (empty: of all themes) with their
// values; filled leaves out those without any value.
func (d *Desk) Lines(ctx context.Context, theme string, filled bool) ([]Line, error) {
	return d.lines(ctx, theme, filled, false)
}

// ReaderLines is [Desk.Lines] as readers may see it, with all themes.
func (d *Desk) ReaderLines(ctx context.Context) ([]Line, error) {
	return d.lines(ctx, "", false, true)
}

func (d *Desk) lines(ctx context.Context, theme string, filled, readers bool) ([]Line, error) {
	r, err := d.reading(ctx)
	if err != nil {
		return nil, err
	}
	areas, err := d.Areas(ctx)
	if err != nil {
		return nil, fmt.Errorf("areas: %w", err)
	}
	areas = Compared(areas)
	chosen := slices.DeleteFunc(slices.Clone(r.all), func(in Indicator) bool { return theme != "" && in.Theme != theme })
	values, err := r.listed(ctx, codesOf(chosen), areas, readers)
	if err != nil {
		return nil, err
	}
	about, err := d.about(ctx)
	if err != nil {
		return nil, err
	}
	shown := byIndicator(values)
	parted, err := r.parted(ctx, chosen, shown, areas)
	if err != nil {
		return nil, err
	}
	var lines []Line
	for _, in := range chosen {
		l := about.line(in, byArea(shown[in.Code], areas))
		l.Parted = parted[in.Code]
		if !filled || l.Filled() {
			lines = append(lines, l)
		}
	}
	return lines, nil
}

// listed reads the totals of a list: our own and those of the first other area
// that has any; for readers the small ones are hidden.
func (r *reading) listed(ctx context.Context, codes []string, areas []Area, readers bool) ([]Value, error) {
	near := areas[:min(2, len(areas))]
	if readers {
		near = withFormerAreas(near)
	}
	values, err := r.totals(ctx, codes, near)
	if err != nil {
		return nil, err
	}
	if len(areas) > 2 {
		there := map[string]bool{}
		for i := range values {
			if values[i].Area == areas[1].Code {
				there[values[i].Indicator] = true
			}
		}
		bare := slices.DeleteFunc(slices.Clone(codes), func(code string) bool { return there[code] })
		far := areas[2:]
		if readers {
			bare, far = withRelated(bare, r.all), withFormerAreas(far)
		}
		more, err := r.totals(ctx, bare, far)
		if err != nil {
			return nil, err
		}
		values = append(values, more...)
	}
	if readers {
		return Guard(unique(values), areas, r.known), nil
	}
	return values, nil
}

// about is what the dossier says beside the values.
type about struct {
	noted   map[string]bool
	sources map[string]string // by import
}

func (d *Desk) about(ctx context.Context) (about, error) {
	a := about{noted: map[string]bool{}}
	records, err := d.ListIndicatorRecords(ctx)
	if err != nil {
		return a, fmt.Errorf("notes: %w", err)
	}
	for _, r := range records {
		a.noted[r.ID] = r.Note != "" || r.Meaning != ""
	}
	a.sources, err = d.sources(ctx)
	return a, err
}

func (a about) line(in Indicator, series []Series) Line {
	l := Line{Indicator: in, HasNote: a.noted[in.Code], Source: in.Source}
	for _, s := range series {
		if s.Area.Own {
			l.Own, l.Trend = s, TrendOf(in, s)
		} else if len(l.Peer.Values) == 0 {
			l.Peer = s
		}
	}
	if v, ok := l.Own.Last(); ok {
		l.Source = cmp.Or(a.sources[v.Import], in.Source)
	}
	return l
}

// parted finds the indicators of which we have figures, but no total.
func (r *reading) parted(ctx context.Context, ins []Indicator, totals map[string][]Value, areas []Area) (map[string]bool, error) {
	found := map[string]bool{}
	if len(areas) == 0 || !areas[0].Own {
		return found, nil
	}
	var bare []string
	for _, in := range ins {
		if !slices.ContainsFunc(totals[in.Code], func(v Value) bool { return v.Area == areas[0].Code }) {
			bare = append(bare, in.Code)
		}
	}
	newest, err := r.newestDivided(ctx, bare, areas[0].Code)
	if err != nil {
		return nil, err
	}
	for _, code := range bare {
		found[code] = newest[code] != ""
	}
	return found, nil
}

func byIndicator(values []Value) map[string][]Value {
	m := map[string][]Value{}
	for _, v := range values {
		m[v.Indicator] = append(m[v.Indicator], v)
	}
	return m
}

// Movers returns the lines whose own figure moved most, judged ones first.
func (d *Desk) Movers(ctx context.Context, n int) ([]Line, error) {
	lines, err := d.Lines(ctx, "", true)
	if err != nil {
		return nil, err
	}
	lines = slices.DeleteFunc(lines, func(l Line) bool { return l.Trend.Verdict == NoChange || l.Trend.Verdict == Stable })
	judged := func(l Line) int {
		if l.Trend.Verdict == Moved {
			return 1
		}
		return 0
	}
	slices.SortStableFunc(lines, func(a, b Line) int {
		return cmp.Or(cmp.Compare(judged(a), judged(b)), cmp.Compare(math.Abs(b.Trend.Relative), math.Abs(a.Trend.Relative)))
	})
	return lines[:min(n, len(lines))], nil
}
