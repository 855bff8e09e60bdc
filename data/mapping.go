package data

import (
	"context"

	"kindvriendelijk/app"
	"kindvriendelijk/app/intake"
)

var mappings = records[intake.Mapping]{"mappings", "id, source, headings, choices, used_on", func(m *intake.Mapping) []any {
	return []any{&m.ID, &m.Source, codes[string]{&m.Headings}, &m.Choices, &m.UsedOn}
}}

// Mapping returns how files with these headings were read, or
// [app.ErrNotFound].
func (s *Store) Mapping(ctx context.Context, id string) (intake.Mapping, error) {
	return mappings.get(ctx, s, id)
}

// ListMappings returns what is remembered, the latest used first.
func (s *Store) ListMappings(ctx context.Context) ([]intake.Mapping, error) {
	return mappings.list(ctx, s, `ORDER BY used_on DESC, id`)
}

// SaveMapping remembers how files with these headings are read. One that does
// not say when it was used is used today.
func (s *Store) SaveMapping(ctx context.Context, m intake.Mapping) error {
	if m.UsedOn == "" {
		m.UsedOn = app.Today(s.Now())
	}
	return mappings.save(ctx, s, "Indeling onthouden", m)
}

// DeleteMapping forgets how files with these headings are read.
func (s *Store) DeleteMapping(ctx context.Context, id string) error {
	return mappings.delete(ctx, s, "Indeling vergeten", id)
}
