package data

import (
	"context"
	"fmt"
)

// programme is the text of a programme that the dossier carries.
type programme struct{ code, version, toml string }

var programmes = records[programme]{"programmes", "id, version, toml", func(p *programme) []any {
	return []any{&p.code, &p.version, &p.toml}
}}

// SaveProgramme keeps the text of a programme, in the place of an earlier
// version of it.
func (s *Store) SaveProgramme(ctx context.Context, code, version, toml string) error {
	return programmes.save(ctx, s, "Programma opgenomen", programme{code, version, toml})
}

// ProgrammeText returns the version and the text of a programme that the
// dossier was started with.
func (s *Store) ProgrammeText(ctx context.Context, code string) (version, toml string, err error) {
	p, err := programmes.get(ctx, s, code)
	if err != nil {
		return "", "", fmt.Errorf("programme %s: %w", code, err)
	}
	return p.version, p.toml, nil
}
