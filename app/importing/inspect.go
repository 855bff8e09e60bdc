package importing

import (
	"context"
	"fmt"
	"slices"

	"kindvriendelijk/app/importing/table"
)

// NotFiguresError means that a file holds no figures to import. The report
// that comes with it says what it does hold.
type NotFiguresError struct {
	Kind   Kind
	Reason string // in Dutch
}

func (e *NotFiguresError) Error() string { return "no figures: " + string(e.Kind) }

// Explain says in Dutch what the file is and that nothing was imported.
func (e *NotFiguresError) Explain() string { return e.Reason }

// Inspect says what the importer makes of a file, without importing it. A file
// that holds no figures is no error; one that can't be read is, see
// [table.FileError].
func Inspect(ctx context.Context, path string, c Choices) (*Report, error) {
	return read(ctx, path, c, newKeys(), nil)
}

// Values calls take for every value of a file, missing ones included, and
// returns the report at the end. What is in the value's slice holds until take
// returns. It stops at the first error of take, and returns a
// [NotFiguresError] with the report when the file holds none.
func Values(ctx context.Context, path string, c Choices, take func(Value) error) (*Report, error) {
	report, err := read(ctx, path, c, nil, take)
	if err != nil {
		return nil, err
	}
	if report.Kind != Figures {
		return report, &NotFiguresError{Kind: report.Kind, Reason: report.reason()}
	}
	return report, nil
}

// reason is why the first sheet has no figures.
func (r *Report) reason() string {
	for _, s := range r.Sheets {
		if s.Kind == r.Kind && s.Reason != "" {
			return s.Reason
		}
	}
	return "We herkennen geen cijfers in dit bestand."
}

func read(ctx context.Context, path string, c Choices, watch *keys, take func(Value) error) (report *Report, err error) {
	file, err := table.Open(ctx, path, table.Options{Delimiter: c.Delimiter, TempDir: c.TempDir})
	if err != nil {
		return nil, fmt.Errorf("open import: %w", err)
	}
	defer func() {
		if cerr := file.Close(); err == nil && cerr != nil {
			err = fmt.Errorf("close import: %w", cerr)
		}
	}()
	report = &Report{File: file.Name, Encoding: file.Encoding, Delimiter: file.Delimiter, Kind: Unknown}
	for _, name := range c.sheetsOf(file) {
		s, err := readSheet(ctx, file, name, c, watch, take, report)
		if err != nil {
			return nil, fmt.Errorf("read import: %w", err)
		}
		report.Sheets = append(report.Sheets, s)
	}
	report.conclude()
	return report, nil
}

// readSheet recognises one sheet and reads its values.
func readSheet(ctx context.Context, file *table.File, name string, c Choices, watch *keys, take func(Value) error, report *Report) (Sheet, error) {
	smp, err := takeSample(ctx, file, name)
	if err != nil {
		return Sheet{}, err
	}
	l, v, err := plan(ctx, smp, c)
	if err != nil {
		return Sheet{}, err
	}
	out := Sheet{Name: name, Kind: v.kind, Layout: v.layout, Header: v.header, Reason: v.reason, Preview: smp.preview()}
	if l != nil {
		out.Columns = l.describe(smp)
	}
	if v.kind != Figures {
		if l == nil {
			out.Columns = smp.plainColumns(v.header)
		}
		return out, nil
	}
	acc := newAccount(watch)
	r := newRun(l, smp, c.Known, acc, take)
	if err := r.all(ctx, file, name); err != nil {
		return Sheet{}, err
	}
	out.fill(l, acc)
	report.ask(l)
	if len(r.merged) > 0 {
		l.warnings = append(l.warnings, "Lege cellen vooraan in een rij nemen de tekst erboven over, zoals bij samengevoegde cellen.")
	}
	if slices.Contains(file.Hidden, name) {
		l.warnings = append(l.warnings, "Dit blad is verborgen in Excel. Kijk na of je de cijfers wilt.")
	}
	for _, w := range slices.Concat(l.warnings, l.doubts(), acc.warnings()) {
		report.heard.add(name, w)
	}
	return out, nil
}

// ask notes what a sheet does not tell by itself, and how it writes decimals.
func (r *Report) ask(l *layout) {
	r.NeedsPeriod = r.NeedsPeriod || !l.tellsPeriod()
	r.NeedsArea = r.NeedsArea || !l.tellsArea()
	if r.Decimal == "" {
		r.Decimal = l.shownDecimal()
	}
}

// plan decides what a sheet is and how to read it. The plan may be there for a
// sheet without figures too, so that the user can correct it.
func plan(ctx context.Context, s *sample, c Choices) (*layout, verdict, error) {
	chosen := c.wantsFigures(s.sheet)
	if !chosen {
		if v, ok := notFigures(s); ok {
			return nil, v, nil
		}
	}
	l, ok := recognise(s, c.Header)
	if !ok {
		return nil, whatElse(s), nil
	}
	l.choose(s.sheet, c.Columns)
	if !l.has(partValue) {
		return l, whatElse(s), nil
	}
	l.placeIn(s)
	if err := l.fill(s, c); err != nil {
		return nil, verdict{}, err
	}
	if !chosen && !l.tellsPeriod() && !l.tellsArea() {
		return l, shapeless(l), nil
	}
	if err := l.decideDecimals(ctx, s); err != nil {
		return nil, verdict{}, err
	}
	l.resolveHeads()
	l.settle(c, s.sheet)
	return l, verdict{kind: Figures, layout: l.name, header: l.header}, nil
}

// wantsFigures reports whether the user pointed out where the figures stand.
func (c Choices) wantsFigures(sheet string) bool {
	return c.Header > 0 || slices.ContainsFunc(c.Columns, func(o ColumnChoice) bool { return o.Sheet == sheet && o.Role == Indicator })
}
