package intake_test

import (
	"context"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/intake"
)

// dossier is a store that lives in memory. Do is all or nothing, as the real
// one's is.
type dossier struct {
	areas   map[string]figures.Area
	records map[string]figures.Record
	imports []figures.Import
	kept    []intake.Mapping
	values  map[cell]figures.Value
	done    []string // labels of actions
	fail    error    // of SaveIndicatorRecord
}

type cell struct{ indicator, area, period, breakdown string }

func cellOf(v figures.Value) cell { return cell{v.Indicator, v.Area, v.Period, v.Breakdown} }

func newDossier(areas ...figures.Area) *dossier {
	d := &dossier{areas: map[string]figures.Area{}, records: map[string]figures.Record{}, values: map[cell]figures.Value{}}
	for _, a := range areas {
		d.areas[a.Code] = a
	}
	return d
}

func (d *dossier) Do(ctx context.Context, label string, fn func(context.Context) error) error {
	was := dossier{maps.Clone(d.areas), maps.Clone(d.records), slices.Clone(d.imports), slices.Clone(d.kept), maps.Clone(d.values), d.done, d.fail}
	if err := fn(ctx); err != nil {
		*d = was
		return err
	}
	d.done = append(d.done, label)
	return nil
}

func (d *dossier) Areas(context.Context) ([]figures.Area, error) {
	return slices.Collect(maps.Values(d.areas)), nil
}

func (d *dossier) SaveArea(_ context.Context, a figures.Area) error {
	d.areas[a.Code] = a
	return nil
}

func (d *dossier) ListIndicatorRecords(context.Context) ([]figures.Record, error) {
	return slices.Collect(maps.Values(d.records)), nil
}

func (d *dossier) SaveIndicatorRecord(_ context.Context, r figures.Record) error {
	d.records[r.ID] = r
	return d.fail
}

func (d *dossier) ListImports(context.Context) ([]figures.Import, error) { return d.imports, nil }

func (d *dossier) Values(_ context.Context, q figures.Query) (out []figures.Value, err error) {
	for _, v := range d.values {
		if slices.Contains(q.Indicators, v.Indicator) && slices.Contains(q.Areas, v.Area) && v.Breakdown == *q.Breakdown {
			out = append(out, v)
		}
	}
	return out, nil
}

func (d *dossier) BringIn(ctx context.Context, imp *figures.Import, each func(func(figures.Value) error) error) error {
	seen := map[cell]bool{}
	was := maps.Clone(d.values)
	if err := each(func(v figures.Value) error {
		if err := ctx.Err(); err != nil {
			return err
		}
		seen[cellOf(v)] = true
		d.values[cellOf(v)] = v
		return nil
	}); err != nil {
		d.values = was
		return err
	}
	imp.Values = len(seen)
	d.imports = append(d.imports, *imp)
	return nil
}

func (d *dossier) Changes(_ context.Context, each func(func(figures.Value) error) error) (c intake.Changes, err error) {
	return c, each(func(v figures.Value) error {
		old, ok := d.values[cellOf(v)]
		switch {
		case !ok:
			c.New++
		case old.Value != v.Value || old.Missing != v.Missing:
			c.Changed++
			c.First = append(c.First, intake.Difference{Old: old, New: v})
		default:
			c.Same++
		}
		return nil
	})
}

func (d *dossier) ListMappings(context.Context) ([]intake.Mapping, error) { return d.kept, nil }

func (d *dossier) SaveMapping(ctx context.Context, m intake.Mapping) error {
	if err := d.DeleteMapping(ctx, m.ID); err != nil {
		return err
	}
	d.kept = append([]intake.Mapping{m}, d.kept...)
	return nil
}

func (d *dossier) DeleteMapping(_ context.Context, id string) error {
	d.kept = slices.DeleteFunc(d.kept, func(m intake.Mapping) bool { return m.ID == id })
	return nil
}

// file writes a file to import.
func file(t *testing.T, name string, lines ...string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	text := strings.Join(lines, "\n")
	if text != "" {
		text += "\n"
	}
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func service(d *dossier) *intake.Service { return &intake.Service{Store: d} }

// total is a value without a breakdown.
func (d *dossier) total(t *testing.T, indicator, area, period string) figures.Value {
	t.Helper()
	return d.value(t, cell{indicator, area, period, ""})
}

func (d *dossier) value(t *testing.T, c cell) figures.Value {
	t.Helper()
	v, ok := d.values[c]
	if !ok {
		t.Errorf("no value of %+v", c)
	}
	return v
}

var izegem = figures.Area{Code: "36008", Name: "Izegem", Level: "municipality", Own: true}
