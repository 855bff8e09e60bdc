// Package example fills a dossier with Voorbeeldegem, an openly fictional
// Flemish municipality that is on its way to the label. It is the
// demonstration for users, the fixture of tests and the picture in the
// documentation, so the same content gives the same bytes every time: ids follow from the
// content and no clock is read. It knows the records and the content files; it
// knows neither how a store keeps them nor what the label asks.
package example

import (
	"context"
	"fmt"
	"io/fs"
	"time"

	"kindvriendelijk/resources"
)

// Name is the name of the example municipality.
const Name = "Voorbeeldegem"

// label is what the history calls the making of the example.
const label = "Voorbeelddossier gemaakt"

// Today is the reference date of the example: what is late, what runs and how
// many days are left are told as on this day.
func Today() time.Time { return time.Date(2026, time.November, 21, 9, 0, 0, 0, time.UTC) }

// Build writes the example into an empty store, as one action of the user.
// today is the day on which the dossier was made; with [Today] everything in it
// agrees.
func Build(ctx context.Context, store Store, today time.Time) error {
	folder, err := fs.Sub(resources.Examples, "examples/voorbeeldegem")
	if err != nil {
		return fmt.Errorf("open the example's content: %w", err)
	}
	c, err := load(folder)
	if err != nil {
		return fmt.Errorf("read the example's content: %w", err)
	}
	b := &builder{Store: store, content: c, today: today}
	return store.Do(ctx, label, func(ctx context.Context) error {
		for _, step := range []struct {
			name string
			do   func(context.Context) error
		}{
			{"municipality", b.municipality}, {"people", b.people}, {"figures", b.figures}, {"plan", b.plan},
			{"quotes", b.quotes}, {"answers", b.answers}, {"evidence", b.proofs}, {"links", b.links}, {"questions", b.gaps}, {"decisions", b.decisions},
			{"partners", b.partners}, {"talks", b.talks}, {"promises", b.promises},
			{"services", b.services}, {"groups", b.bodies}, {"route", b.route},
			{"second trajectory", b.second},
			{"guidance", b.guidance}, {"network", b.network}, {"methods", b.methods},
		} {
			if err := step.do(ctx); err != nil {
				return fmt.Errorf("write the %s of the example: %w", step.name, err)
			}
		}
		return nil
	})
}

// builder writes the parts of the example in the order in which they need one
// another.
type builder struct {
	Store
	content *content
	today   time.Time
}
