package intake

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"kindvriendelijk/app"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/importing"
)

// Take brings a file in, as one action, all of it or nothing.
func (s *Service) Take(ctx context.Context, r Request) (Result, error) {
	r, _, err := s.recall(ctx, r)
	if err != nil {
		return Result{}, err
	}
	head := figures.Import{Kind: "file", Source: r.Source, File: filepath.Base(r.Path)}
	if r.Kind == "paste" {
		head.Kind, head.File = "paste", ""
	}
	if head.SHA256, err = hashOf(r.Path); err != nil {
		return Result{}, explained(fmt.Errorf("read import: %w", err))
	}
	c, survey, err := s.prepare(ctx, r)
	if err != nil {
		return Result{}, err
	}
	if head.Source == "" {
		head.Source = SourceOf(survey.report)
	}
	result := survey.result(c)
	result.Warnings = slices.Concat(r.recalled.warnings, result.Warnings)
	head.Rows, head.Skipped, head.Rejected = result.Rows, result.Skipped, result.Rejected
	if result.Values == 0 {
		return Result{}, refuseEmpty
	}
	err = s.Do(ctx, "Cijfers ingelezen", func(ctx context.Context) error {
		if result.Import, result.Sums, err = s.write(ctx, r, c, head, survey); err != nil {
			return err
		}
		return s.remember(ctx, r, survey.report)
	})
	if err != nil {
		return Result{}, explained(err)
	}
	result.Topics, result.Remembered = c.reported(), r.recalled.mapping
	return result, nil
}

// write reads the file into the store, and then names what is new in it.
func (s *Service) write(ctx context.Context, r Request, c *converter, head figures.Import, survey *survey) (figures.Import, int, error) {
	sums := 0
	imp, err := s.ImportValues(ctx, head, nil, func(yield func(figures.Value) error) (err error) {
		sums, err = c.all(survey.reading(ctx, r.Path, r.progress), yield)
		return err
	})
	if err != nil {
		return imp, 0, fmt.Errorf("import %s: %w", head.Kind, err)
	}
	for _, a := range c.places.fresh() {
		if err := s.SaveArea(ctx, a); err != nil {
			return imp, 0, fmt.Errorf("name an area: %w", err)
		}
	}
	for _, t := range c.order {
		if t.New && !t.Left && t.Values > 0 {
			if err := s.SaveIndicatorRecord(ctx, t.record(head.Source)); err != nil {
				return imp, 0, fmt.Errorf("add an own indicator: %w", err)
			}
		}
	}
	return imp, sums, nil
}

// knowing lets the reader recognise the indicators of the dossier.
func (s *Service) knowing(ctx context.Context, choices importing.Choices) (importing.Choices, error) {
	own, err := s.ours(ctx)
	if err != nil {
		return choices, err
	}
	choices.TempDir = s.TempDir
	choices.Known = func(heading, _ string) string { return own.of(heading) }
	return choices, nil
}

func hashOf(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", err
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

// refuseEmpty is what the user reads when nothing would come in.
var refuseEmpty = &app.UserError{Text: "Er blijft geen enkel cijfer over om in te lezen. Er is niets gewijzigd. Wijs eerst aan welke kolommen cijfers bevatten."}
