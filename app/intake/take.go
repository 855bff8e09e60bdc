package intake

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"path/filepath"

	"kindvriendelijk/app"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/importing"
)

// Take brings a file in, as one action, all of it or nothing. A file that
// changed since it was previewed is read anew, and a warning says so.
func (s *Service) Take(ctx context.Context, r Request) (Result, error) {
	r, _, err := s.recall(ctx, r)
	if err != nil {
		return Result{}, err
	}
	b, err := bytesOf(ctx, r.Path)
	if err != nil {
		return Result{}, explained(fmt.Errorf("read import: %w", err))
	}
	warnings := r.recalled.warnings
	if r.surveyed != nil && r.surveyed.sha256 != b.sha256 {
		r.surveyed = nil
		warnings = append(warnings, "Het bestand veranderde sinds je het bekeek. We lazen het opnieuw. Kijk de cijfers na; met Ongedaan maken haal je ze weg.")
	}
	head := figures.Import{Kind: "file", File: filepath.Base(r.Path), SHA256: b.sha256}
	if r.Kind == "paste" {
		head.Kind, head.File = "paste", ""
	}
	var result Result
	err = s.Do(ctx, "Cijfers ingelezen", func(ctx context.Context) error {
		result, err = s.bring(ctx, r, head, b.lines)
		return err
	})
	if err != nil {
		return Result{}, explained(err)
	}
	result.Remembered = r.recalled.mapping
	result.Warnings = append(warnings, result.Warnings...)
	return result, nil
}

// bring reads the file into the store, names what is new in it, and keeps what
// the user decided.
func (s *Service) bring(ctx context.Context, r Request, head figures.Import, rows int) (result Result, err error) {
	rd, err := s.reading(ctx, r, rows)
	if err != nil {
		return result, err
	}
	var report *importing.Report // of the last reading
	c, err := rd.convert(ctx, func(c *converter) error {
		imp := head
		err := s.BringIn(ctx, &imp, func(yield func(figures.Value) error) error {
			if report, err = rd.all(ctx, c, yield); err != nil {
				return err
			}
			result = c.result(report)
			imp.Rows, imp.Skipped, imp.Rejected = result.Rows, result.Skipped, result.Rejected
			imp.Source = cmp.Or(r.Source, SourceOf(report))
			if result.Values == 0 {
				return refuseEmpty
			}
			return nil
		})
		result.Import = imp
		return err
	})
	if err != nil {
		return Result{}, fmt.Errorf("import %s: %w", head.Kind, err)
	}
	if err := s.name(ctx, c, result.Import.Source); err != nil {
		return Result{}, err
	}
	return result, s.remember(ctx, r, report)
}

// name keeps the areas and the own indicators that are new.
func (s *Service) name(ctx context.Context, c *converter, source string) error {
	for _, a := range c.places.fresh() {
		if err := s.SaveArea(ctx, a); err != nil {
			return fmt.Errorf("name an area: %w", err)
		}
	}
	for _, t := range c.order {
		if t.New && !t.Left && t.Values > 0 {
			if err := s.SaveIndicatorRecord(ctx, t.record(source)); err != nil {
				return fmt.Errorf("add an own indicator: %w", err)
			}
		}
	}
	return nil
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

// refuseEmpty is what the user reads when nothing would come in.
var refuseEmpty = &app.UserError{Text: "Er blijft geen enkel cijfer over om in te lezen. Er is niets gewijzigd. Wijs eerst aan welke kolommen cijfers bevatten.",
	Err: errors.New("no values left")}
