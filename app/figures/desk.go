package figures

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"
)

// Store keeps values, areas and what was written at indicators.
type Store interface {
	Values(ctx context.Context, q Query) ([]Value, error)
	SeekValues(ctx context.Context, q Query) ([]Value, error) // the same where values are divided finely
	Areas(ctx context.Context) ([]Area, error)
	AreasWithValues(ctx context.Context) ([]Area, error)
	SaveArea(ctx context.Context, a Area) error
	SetPeers(ctx context.Context, codes []string) error
	NewestDivided(ctx context.Context, indicators, areas []string, to string) (map[string]string, error)
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

// Indicators returns the bundled indicators and the own ones, by theme; own
// ones without a theme come last.
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
	place := map[string]int{}
	for i, t := range Themes() {
		place[t.Code] = i - len(Themes())
	}
	slices.SortStableFunc(all, func(a, b Indicator) int { return cmp.Compare(place[a.Theme], place[b.Theme]) })
	return all, nil
}

// Indicator is the definition that an own record holds.
func (r Record) Indicator() Indicator {
	return Indicator{Code: r.ID, Name: r.Name, Unit: r.Unit, Kind: Kind(r.Kind), Theme: r.Theme, Definition: r.Define,
		Source: r.Source, Decimals: r.Decimal, Direction: Direction(r.Better), Persons: r.Persons,
		Threshold: DefaultThreshold, Country: BothLands, Period: Stock, Own: true,
		Formula: r.Formula, Numerator: r.Numerator, Denominator: r.Denominator, Base: r.Base}
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
