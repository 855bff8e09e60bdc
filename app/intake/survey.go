package intake

import (
	"context"
	"fmt"
	"path/filepath"

	"kindvriendelijk/app/importing"
)

// survey is what a first reading of a file says. Importing reads it a second
// time: then it is known what holds for the whole file.
type survey struct {
	report  *importing.Report
	choices importing.Choices
	fixed   map[string]bool // properties that say the same everywhere
	topics  []topicKey      // in the order of the file
	numbers map[topicKey]int
	rows    int // of the whole file, headings and notes included
}

// look surveys a file.
func look(ctx context.Context, path string, choices importing.Choices, tell func(float64)) (*survey, error) {
	first := map[string]string{}
	out := &survey{choices: choices, fixed: map[string]bool{}, numbers: map[topicKey]int{}}
	report, err := importing.Values(ctx, path, choices, progressing(func(v importing.Value) error {
		for _, d := range v.Dimensions {
			switch was, seen := first[d.Name]; {
			case !seen:
				first[d.Name], out.fixed[d.Name] = d.Value, true
			case was != d.Value:
				delete(out.fixed, d.Name)
			}
		}
		key := topicKey{v.Indicator, v.Known}
		n, seen := out.numbers[key]
		if !seen {
			out.topics = append(out.topics, key)
		}
		if v.Missing == "" {
			n++
		}
		out.numbers[key] = n
		return nil
	}, tell, 0))
	if err != nil {
		return nil, explained(fmt.Errorf("read import: %w", err))
	}
	if report.NeedsPeriod || report.NeedsArea {
		return nil, explained(&UntoldError{Period: report.NeedsPeriod, Area: report.NeedsArea})
	}
	out.report = report
	for _, sheet := range report.Sheets {
		out.rows += sheet.Rows
	}
	return out, nil
}

// reading reads the file again.
func (s *survey) reading(ctx context.Context, path string, tell func(float64)) func(take func(importing.Value) error) error {
	return func(take func(importing.Value) error) error {
		_, err := importing.Values(ctx, path, s.choices, progressing(take, tell, s.rows))
		return err
	}
}

// result counts the cells.
func (s *survey) result(c *converter) Result {
	left := 0
	for _, key := range s.topics {
		if c.topic(key.heading, key.known).Left {
			left += s.numbers[key]
		}
	}
	r := Result{Values: s.report.Values - left, Skipped: s.report.Missing + left, Rejected: s.report.Rejected, Warnings: s.report.Warnings}
	for _, sheet := range s.report.Sheets {
		if sheet.Kind == importing.Figures {
			r.Rows += max(0, sheet.Rows-sheet.Header)
		}
	}
	return r
}

// progressing tells after every thousandth row how far the reading is.
func progressing(take func(importing.Value) error, tell func(float64), rows int) func(importing.Value) error {
	done, last, sheet := 0, 0, ""
	return func(v importing.Value) error {
		if v.Sheet != sheet {
			done, last, sheet = done+last, 0, v.Sheet
		}
		if v.Row > last {
			if v.Row/1000 != last/1000 && rows > 0 {
				tell(float64(done+v.Row) / float64(rows))
			}
			last = v.Row
		}
		return take(v)
	}
}

// prepare surveys the file, unless a preview did so already, and reads what
// the dossier has.
func (s *Service) prepare(ctx context.Context, r Request) (*converter, *survey, error) {
	choices, err := s.knowing(ctx, r.Choices)
	if err != nil {
		return nil, nil, err
	}
	out := r.surveyed
	if out == nil {
		if out, err = look(ctx, r.Path, choices, func(float64) {}); err != nil {
			return nil, nil, err
		}
	}
	have, err := s.Areas(ctx)
	if err != nil {
		return nil, nil, fmt.Errorf("list areas: %w", err)
	}
	records, err := s.ListIndicatorRecords(ctx)
	if err != nil {
		return nil, nil, fmt.Errorf("list indicators: %w", err)
	}
	return newConverter(have, records, out.fixed, r, filepath.Base(r.Path)), out, nil
}
