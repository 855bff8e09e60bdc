package intake

import (
	"context"
	"fmt"
	"strings"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/importing"
)

// Offered is an indicator of a catalogue that the user can make an own
// indicator of.
type Offered struct {
	importing.Definition
	// Known is the code of the indicator of ours that it already is, bundled or
	// own; empty when it would be new.
	Known string
	// Kind and Theme are what it would become: as its unit and its theme say.
	Kind  figures.Kind
	Theme string // code of a theme of ours; empty when none has its name
}

// Definitions reads a catalogue of indicators. A file that is none gives the
// error of [importing.Definitions], with a text for users.
func (s *Service) Definitions(ctx context.Context, path string, c importing.Choices) ([]Offered, error) {
	c.TempDir = s.TempDir
	found, err := importing.Definitions(ctx, path, c)
	if err != nil {
		return nil, explained(err)
	}
	known, err := s.ours(ctx)
	if err != nil {
		return nil, err
	}
	offered := make([]Offered, len(found))
	for i, d := range found {
		t := defined(d)
		offered[i] = Offered{Definition: d, Known: known.of(d.Name), Kind: t.Kind, Theme: t.Theme}
	}
	return offered, nil
}

// TakeDefinitions makes own indicators of definitions, as one action, and
// returns how many. Those that the dossier or the bundled list knows already
// are skipped, and so is the second of two with one name. Columns with the
// name of such an indicator are recognised from then on.
func (s *Service) TakeDefinitions(ctx context.Context, definitions []importing.Definition) (n int, err error) {
	err = s.Do(ctx, "Definities overgenomen", func(ctx context.Context) error {
		n = 0
		known, err := s.ours(ctx)
		if err != nil {
			return err
		}
		for _, d := range definitions {
			if strings.TrimSpace(d.Name) == "" || known.of(d.Name) != "" {
				continue
			}
			t := defined(d)
			if err := s.SaveIndicatorRecord(ctx, t.definition(d)); err != nil {
				return fmt.Errorf("add an own indicator: %w", err)
			}
			known[figures.Normalise(d.Name)] = t.Code
			n++
		}
		return nil
	})
	if err != nil {
		return 0, err
	}
	return n, nil
}

// codes are those of own indicators, by their ids and normalised names.
type codes map[string]string

// ours reads which indicators the dossier has of its own.
func (s *Service) ours(ctx context.Context) (codes, error) {
	records, err := s.ListIndicatorRecords(ctx)
	if err != nil {
		return nil, fmt.Errorf("list indicators: %w", err)
	}
	own := codes{}
	for _, rec := range records {
		if rec.Own {
			own[figures.Normalise(rec.Name)], own[rec.ID] = rec.ID, rec.ID
		}
	}
	return own, nil
}

// of returns the code of the indicator that a heading means, bundled or own;
// empty when there is none.
func (own codes) of(heading string) string {
	if code, ok := figures.Match(heading); ok {
		return code
	}
	if code := own[figures.Normalise(heading)]; code != "" {
		return code
	}
	return own[OwnCode(heading, "")]
}

// defined is the own indicator that a definition becomes.
func defined(d importing.Definition) *Topic {
	t := &Topic{Heading: d.Name, New: true}
	if d.Unit != "" {
		t.Heading += " (" + d.Unit + ")"
	}
	t.digits = 1 // there are no numbers to see it from
	t.Name, t.Code, t.Theme = strings.Join(strings.Fields(d.Name), " "), OwnCode(d.Name, ""), themeNamed(d.Theme)
	t.guess()
	if t.Kind == figures.Count && d.Unit != "" {
		t.Unit = d.Unit
	}
	return t
}

// definition is what the dossier keeps of an indicator of a catalogue.
func (t *Topic) definition(d importing.Definition) figures.Record {
	rec := t.record(d.Source)
	rec.Define = strings.TrimSpace(d.Text)
	if rec.Define == "" {
		rec.Define = "Zoals in de bron: ‘" + t.Name + "’."
	}
	return rec
}

// themeNamed finds the theme of ours that has a name, or a part of its name
// between 'en' and commas, in common with that of a source; empty when none or
// several have.
func themeNamed(name string) string {
	found := ""
	for _, part := range nameParts(name) {
		for _, t := range figures.Themes() {
			for _, ours := range append(nameParts(t.Name), figures.Normalise(t.Short), figures.Normalise(t.Code)) {
				if part != ours || t.Code == found {
					continue
				}
				if found != "" {
					return ""
				}
				found = t.Code
			}
		}
	}
	return found
}

// nameParts are the words for the parts of a theme, normalised.
func nameParts(name string) []string {
	var parts []string
	for part := range strings.SplitSeq(strings.NewReplacer(" en ", ",", " & ", ",", "/", ",", ";", ",").Replace(name), ",") {
		if folded := figures.Normalise(part); folded != "" {
			parts = append(parts, folded)
		}
	}
	return parts
}
