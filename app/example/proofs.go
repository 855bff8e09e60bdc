package example

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"slices"

	"kindvriendelijk/app/evidence"
)

// proof is one piece of evidence with what its file holds.
type proof struct {
	Number    int      `toml:"number"`
	Kind      string   `toml:"kind"`
	Title     string   `toml:"title"`
	Date      string   `toml:"date"`
	Owner     string   `toml:"owner"`
	Reference string   `toml:"reference"`
	Proves    string   `toml:"proves"`
	Public    bool     `toml:"public"`
	Consent   string   `toml:"consent"`
	Alt       string   `toml:"alt"`
	Actions   []string `toml:"actions"` // keys of actions it proves

	File string `toml:"file"` // name; empty: no file yet
	// Body is the text of a PDF or TXT file, or the rows of a CSV file. A PNG
	// file is drawn, and the CSV of the budget is reckoned from the actions.
	Body    string `toml:"body"`
	Drawing string `toml:"drawing"`
	Budget  bool   `toml:"budget_table"`
}

func (c *content) loadProofs(folder fs.FS) error {
	files, err := decodeAll[struct {
		Proofs []proof `toml:"proof"`
	}](folder, "evidence")
	if err != nil {
		return err
	}
	for _, f := range files {
		c.Proofs = append(c.Proofs, f.Proofs...)
	}
	slices.SortFunc(c.Proofs, func(a, b proof) int { return a.Number - b.Number })
	return nil
}

// proofs creates the evidence by number, since the store gives the numbers in
// that order.
func (b *builder) proofs(ctx context.Context) error {
	for _, p := range b.content.Proofs {
		if err := b.proof(ctx, p); err != nil {
			return fmt.Errorf("evidence %d: %w", p.Number, err)
		}
	}
	return nil
}

func (b *builder) proof(ctx context.Context, p proof) error {
	e := evidence.Evidence{ID: proofID(p.Number), Kind: evidence.Kind(p.Kind), Title: p.Title, Date: p.Date, Owner: p.Owner,
		Reference: p.Reference, Proves: p.Proves, Public: p.Public, Consent: p.Consent, Alt: p.Alt}
	if p.File != "" {
		data, err := b.content.file(p)
		if err != nil {
			return err
		}
		if e.File, err = b.PutFile(ctx, p.File, bytes.NewReader(data)); err != nil {
			return fmt.Errorf("store %s: %w", p.File, err)
		}
	}
	made, err := b.CreateEvidence(ctx, e)
	if err != nil {
		return err
	}
	if made.Number != p.Number {
		return fmt.Errorf("the store gave it number %d", made.Number)
	}
	return nil
}

func proofID(number int) string { return id("evidence", fmt.Sprint(number)) }
