package figures

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"kindvriendelijk/app"
)

// Store keeps values, areas and what was written at indicators.
type Store interface {
	Values(ctx context.Context, q Query) ([]Value, error)
	Areas(ctx context.Context) ([]Area, error)
	SetPeers(ctx context.Context, codes []string) error
	ListImports(ctx context.Context) ([]Import, error)
	ImportValues(ctx context.Context, imp Import, areas []Area, each func(yield func(Value) error) error) (Import, error)
	IndicatorRecord(ctx context.Context, id string) (Record, error)
	ListIndicatorRecords(ctx context.Context) ([]Record, error)
	SaveIndicatorRecord(ctx context.Context, r Record) error
	DeleteIndicatorRecord(ctx context.Context, id string) error
}

// Desk answers questions about figures: the bundled indicators together with
// the own ones of the municipality, and their values.
type Desk struct {
	Store
	Bundled []Indicator
	Now     func() time.Time
	NewID   func() string
}

// Line is an indicator as a list shows it.
type Line struct {
	Indicator
	Own     Series
	Peer    Series // the first area to compare with that has values
	Trend   Trend
	HasNote bool
	Source  string // of the newest own value, else of the definition
}

// Indicators returns the bundled indicators and the own ones.
func (d *Desk) Indicators(ctx context.Context) ([]Indicator, error) {
	records, err := d.ListIndicatorRecords(ctx)
	if err != nil {
		return nil, fmt.Errorf("list indicators: %w", err)
	}
	all := slices.Clone(d.Bundled)
	for _, r := range records {
		if r.Own {
			all = append(all, r.Indicator())
		}
	}
	return all, nil
}

// Indicator is the definition that an own record holds.
func (r Record) Indicator() Indicator {
	return Indicator{Code: r.ID, Name: r.Name, Unit: r.Unit, Kind: Kind(r.Kind), Theme: r.Theme, Definition: r.Define,
		Source: r.Source, Decimals: r.Decimal, Direction: Direction(r.Better), Persons: r.Persons,
		Threshold: DefaultThreshold, Country: BothLands, Own: true}
}

// Lookup returns a function that finds an indicator by its code, for [Guard].
func Lookup(all []Indicator) func(string) (Indicator, bool) {
	m := make(map[string]Indicator, len(all))
	for _, in := range all {
		m[in.Code] = in
	}
	return func(code string) (Indicator, bool) { in, ok := m[code]; return in, ok }
}

// Compared returns the own area and those chosen to compare with, in that
// order; without a choice the larger areas, which most figures have.
func Compared(areas []Area) []Area {
	var own, peers, large []Area
	for _, a := range areas {
		switch {
		case a.Own:
			own = append(own, a)
		case a.Peer:
			peers = append(peers, a)
		case a.Level == "province" || a.Level == "region" || a.Level == "country":
			large = append(large, a)
		}
	}
	if len(peers) == 0 {
		peers = large
	}
	return append(own, peers...)
}

// Lines returns the indicators of a theme (empty: of all themes) with their
// values; filled leaves out those without any value.
func (d *Desk) Lines(ctx context.Context, theme string, filled bool) ([]Line, error) {
	all, err := d.Indicators(ctx)
	if err != nil {
		return nil, err
	}
	areas, err := d.Areas(ctx)
	if err != nil {
		return nil, fmt.Errorf("areas: %w", err)
	}
	records, err := d.ListIndicatorRecords(ctx)
	if err != nil {
		return nil, fmt.Errorf("notes: %w", err)
	}
	noted := map[string]bool{}
	for _, r := range records {
		noted[r.ID] = r.Note != "" || r.Meaning != ""
	}
	sources, err := d.sources(ctx)
	if err != nil {
		return nil, err
	}
	chosen := slices.DeleteFunc(all, func(in Indicator) bool { return theme != "" && in.Theme != theme })
	values, err := d.totals(ctx, chosen, Compared(areas))
	if err != nil {
		return nil, err
	}
	var lines []Line
	for _, in := range chosen {
		l := Line{Indicator: in, HasNote: noted[in.Code], Source: in.Source}
		for _, s := range byArea(values[in.Code], Compared(areas)) {
			if s.Area.Own {
				l.Own, l.Trend = s, TrendOf(in, s)
			} else if len(l.Peer.Values) == 0 {
				l.Peer = s
			}
		}
		if v, ok := l.Own.Last(); ok {
			l.Source = cmp.Or(sources[v.Import], in.Source)
		}
		if !filled || len(l.Own.Values)+len(l.Peer.Values) > 0 {
			lines = append(lines, l)
		}
	}
	return lines, nil
}

// totals reads the values without a breakdown, by indicator.
func (d *Desk) totals(ctx context.Context, ins []Indicator, areas []Area) (map[string][]Value, error) {
	if len(ins) == 0 || len(areas) == 0 {
		return nil, nil
	}
	total := ""
	q := Query{Breakdown: &total}
	for _, in := range ins {
		q.Indicators = append(q.Indicators, in.Code)
	}
	for _, a := range areas {
		q.Areas = append(q.Areas, a.Code)
	}
	values, err := d.Values(ctx, q)
	if err != nil {
		return nil, fmt.Errorf("values: %w", err)
	}
	m := map[string][]Value{}
	for _, v := range values {
		m[v.Indicator] = append(m[v.Indicator], v)
	}
	return m, nil
}

// sources returns the source of each import, by its id.
func (d *Desk) sources(ctx context.Context) (map[string]string, error) {
	imports, err := d.ListImports(ctx)
	if err != nil {
		return nil, fmt.Errorf("imports: %w", err)
	}
	m := map[string]string{}
	for _, i := range imports {
		m[i.ID] = i.Source
	}
	return m, nil
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

// Type writes down one value by hand. It is an import of its own, so that it
// is undone like one.
func (d *Desk) Type(ctx context.Context, v Value, area Area, source string) error {
	if year(v.Period) < 1900 {
		return &app.InvalidError{Fields: map[string]string{"Period": "Vul een jaar in, zoals 2025."}}
	}
	if strings.TrimSpace(source) == "" {
		return &app.InvalidError{Fields: map[string]string{"Source": "Vul in waar dit cijfer vandaan komt."}}
	}
	imp := Import{ID: d.NewID(), Kind: "typed", Source: strings.TrimSpace(source), At: d.Now().UTC().Format(time.RFC3339), Rows: 1, Values: 1}
	v.Area, v.Import = area.Code, imp.ID
	_, err := d.ImportValues(ctx, imp, []Area{area}, func(yield func(Value) error) error { return yield(v) })
	if err != nil {
		return fmt.Errorf("type a value: %w", err)
	}
	return nil
}
