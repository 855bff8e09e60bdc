package data

import (
	"context"

	"kindvriendelijk/app/figures"
)

var indicators = records[figures.Record]{"indicators", "id, own, name, unit, kind, theme, define, source, decimals, better, persons, note, meaning, formula, numerator, denominator, base",
	func(r *figures.Record) []any {
		return []any{&r.ID, &r.Own, &r.Name, &r.Unit, &r.Kind, &r.Theme, &r.Define, &r.Source, &r.Decimal, &r.Better,
			&r.Persons, &r.Note, &r.Meaning, &r.Formula, &r.Numerator, &r.Denominator, &r.Base}
	}}

// IndicatorRecord returns what the dossier keeps of an indicator.
func (s *Store) IndicatorRecord(ctx context.Context, code string) (figures.Record, error) {
	return indicators.get(ctx, s, code)
}

// ListIndicatorRecords returns all records of indicators by code.
func (s *Store) ListIndicatorRecords(ctx context.Context) ([]figures.Record, error) {
	return indicators.list(ctx, s, `ORDER BY id`)
}

// SaveIndicatorRecord writes the record of an indicator, and makes it when it
// is new.
func (s *Store) SaveIndicatorRecord(ctx context.Context, r figures.Record) error {
	return indicators.save(ctx, s, "Indicator gewijzigd", r)
}

// DeleteIndicatorRecord removes the record; the figures stay. Of an own
// indicator the links go with it.
func (s *Store) DeleteIndicatorRecord(ctx context.Context, code string) error {
	return indicators.delete(ctx, s, "Indicator verwijderd", code)
}
