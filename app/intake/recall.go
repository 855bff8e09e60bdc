package intake

import (
	"context"
	"fmt"
	"slices"

	"kindvriendelijk/app/importing"
)

// recalled is what an earlier file of the same layout brought into a request.
type recalled struct {
	path     string   // of the file
	mapping  *Mapping // whose decisions were used; nil when there are none
	warnings []string
}

// recall completes a request with what was decided for an earlier file of the
// same layout, as far as it was not decided now. It returns the report of the
// last reading when nothing was recalled and the request leaves the layout to
// the program; else nil.
func (s *Service) recall(ctx context.Context, r Request) (Request, *importing.Report, error) {
	if r.recalled != nil && r.recalled.path == r.Path {
		return r, nil, nil
	}
	r.recalled = &recalled{path: r.Path}
	if r.Forget {
		return r, nil, nil
	}
	kept, err := s.ListMappings(ctx)
	if err != nil {
		return r, nil, fmt.Errorf("list remembered layouts: %w", err)
	}
	if len(kept) == 0 {
		return r, nil, nil
	}
	report, err := s.plain(ctx, r)
	if err != nil {
		return r, nil, err
	}
	m, ok := closest(kept, headings(report))
	if !ok {
		if !plainly(r.Choices) {
			report = nil
		}
		return r, report, nil
	}
	r, err = s.apply(ctx, r, m, report)
	return r, nil, err
}

// closest finds the remembered layout of a file: the very same, or else the one
// that is most alike.
func closest(kept []Mapping, headings []string) (found Mapping, ok bool) {
	id, most := MappingID(headings), alike
	headings = headings[:min(len(headings), keepHeadings)]
	for _, m := range kept {
		if m.ID == id {
			return m, true
		}
		if like := likeness(m.Headings, headings); like >= most && (!ok || like > most) {
			found, most, ok = m, like, true
		}
	}
	return found, ok
}

// plainly reports whether choices leave the layout to the program.
func plainly(c importing.Choices) bool {
	return c.Delimiter == 0 && c.Sheet == "" && c.Header == 0 && len(c.Columns) == 0 && c.Period == "" && c.Area == ""
}

// plain reads a file as the program itself understands it.
func (s *Service) plain(ctx context.Context, r Request) (*importing.Report, error) {
	choices, err := s.knowing(ctx, importing.Choices{})
	if err != nil {
		return nil, err
	}
	report, err := importing.Inspect(ctx, r.Path, choices)
	if err != nil {
		return nil, explained(fmt.Errorf("inspect import: %w", err))
	}
	s.keepLayout(r.Path, report)
	return report, nil
}

// apply puts the decisions of an earlier file under those of the request.
// Report says how the program itself reads the file.
func (s *Service) apply(ctx context.Context, r Request, m Mapping, report *importing.Report) (Request, error) {
	d, err := m.Decisions()
	if err != nil || d.none() {
		return r, err
	}
	r.Choices.Columns = slices.Clone(r.Choices.Columns)
	if report, err = s.recallShape(ctx, &r, d, report); err != nil {
		return r, err
	}
	r.recallColumns(d.Columns, report)
	r.recallRest(d)
	r.recalled.mapping = &m
	return r, nil
}

// recallShape takes over where the table stands and what is between its
// columns, and returns the report of reading it so. When nothing can be read so
// it takes over nothing.
func (s *Service) recallShape(ctx context.Context, r *Request, d Decisions, report *importing.Report) (*importing.Report, error) {
	c, was := &r.Choices, r.Choices
	if c.Delimiter == 0 && d.Delimiter != "" {
		c.Delimiter = d.Delimiter[0]
	}
	if c.Header == 0 {
		c.Header = d.Header
	}
	if c.Sheet == "" && d.Sheet != "" {
		r.recallSheet(d.Sheet, report)
	}
	if plainly(importing.Choices{Delimiter: c.Delimiter, Header: c.Header, Sheet: c.Sheet}) {
		return report, nil
	}
	choices, err := s.knowing(ctx, *c)
	if err != nil {
		return nil, err
	}
	so, err := importing.Inspect(ctx, r.Path, choices)
	switch {
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case err == nil && (so.Kind == importing.Figures || report.Kind != importing.Figures):
		return so, nil
	}
	r.Choices = was
	r.warn("De indeling van de vorige keer past niet op dit bestand. We zochten ze opnieuw.")
	return report, nil
}

func (r *Request) warn(text string) { r.recalled.warnings = append(r.recalled.warnings, text) }

// recallSheet takes the sheet of the same name, but for its period.
func (r *Request) recallSheet(name string, report *importing.Report) {
	named := func(same func(string) bool) bool {
		i := slices.IndexFunc(report.Sheets, func(s importing.Sheet) bool { return same(s.Name) })
		if i >= 0 {
			r.Choices.Sheet = report.Sheets[i].Name
		}
		return i >= 0
	}
	if named(func(n string) bool { return n == name }) || named(func(n string) bool { return foldHeading(n) == foldHeading(name) }) {
		return
	}
	r.warn(fmt.Sprintf("De vorige keer koos je het blad ‘%s’. Dat zit niet in dit bestand.", name))
}

// recallRest takes over what is no matter of columns.
func (r *Request) recallRest(d Decisions) {
	if r.Choices.Area == "" && d.Area != "" {
		r.Choices.Area = d.Area
		r.warn("Het gebied is dat van de vorige keer. Kijk na of deze cijfers daar ook bij horen.")
	}
	r.KnownOnly = r.KnownOnly || d.KnownOnly
	if r.Theme == "" {
		r.Theme = d.Theme
	}
	if r.Source == "" && d.Source != "" {
		r.Source = d.Source
	}
}
