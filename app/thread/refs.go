package thread

import (
	"context"
	"fmt"
)

// Ref names a record that can be tied to another.
type Ref struct {
	Kind, ID string
	Title    string
	Detail   string // small print: a number, a theme, who spoke
}

// Source lists the records of one kind.
type Source func(ctx context.Context) ([]Ref, error)

// Finder knows, per kind of record, what there is to tie.
type Finder map[string]Source

// Refs lists the records of some kinds, in the order of the kinds.
func (f Finder) Refs(ctx context.Context, kinds ...string) ([]Ref, error) {
	var all []Ref
	for _, k := range kinds {
		source, ok := f[k]
		if !ok {
			continue
		}
		refs, err := source(ctx)
		if err != nil {
			return nil, fmt.Errorf("list %s: %w", k, err)
		}
		all = append(all, refs...)
	}
	return all, nil
}
