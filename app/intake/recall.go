package intake

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"

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

// layout remembers the headings of the file that was read last, so that a
// change of one decision does not read it once more for them.
type layout struct {
	path     string
	size     int64
	at       time.Time
	headings []string
}

func (s *Service) keepLayout(path string, report *importing.Report) {
	info, err := os.Stat(path)
	if err != nil {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.last = layout{path, info.Size(), info.ModTime(), headings(report)}
}

// headingsOf are the headings of a file as the program itself reads it. Report
// says how it was read for the request.
func (s *Service) headingsOf(ctx context.Context, r Request, report *importing.Report) ([]string, error) {
	if plainly(r.Choices) {
		return headings(report), nil
	}
	if info, err := os.Stat(r.Path); err == nil {
		s.mu.Lock()
		last := s.last
		s.mu.Unlock()
		if last.path == r.Path && last.size == info.Size() && last.at.Equal(info.ModTime()) {
			return last.headings, nil
		}
	}
	plain, err := s.plain(ctx, r)
	if err != nil {
		return nil, err
	}
	return headings(plain), nil
}

// apply puts the decisions of an earlier file under those of the request.
func (s *Service) apply(ctx context.Context, r Request, m Mapping, report *importing.Report) (Request, error) {
	d, err := m.Decisions()
	if err != nil || d.none() {
		return r, err
	}
	c := &r.Choices
	c.Columns = slices.Clone(c.Columns)
	was := *c
	if c.Delimiter == 0 && d.Delimiter != "" {
		c.Delimiter = d.Delimiter[0]
	}
	if c.Header == 0 {
		c.Header = d.Header
	}
	if c.Sheet == "" && d.Sheet != "" {
		r.recallSheet(d.Sheet, report)
	}
	if c.Delimiter != was.Delimiter || c.Header != was.Header || c.Sheet != was.Sheet {
		choices, err := s.knowing(ctx, *c)
		if err != nil {
			return r, err
		}
		if report, err = importing.Inspect(ctx, r.Path, choices); err != nil {
			return r, explained(fmt.Errorf("inspect import: %w", err))
		}
	}
	r.recallColumns(d.Columns, report)
	r.recallRest(d, report)
	r.recalled.mapping = &m
	return r, nil
}

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
	r.recalled.warnings = append(r.recalled.warnings, fmt.Sprintf("De vorige keer koos je het blad ‘%s’. Dat zit niet in dit bestand.", name))
}

// recallRest takes over what is no matter of columns.
func (r *Request) recallRest(d Decisions, report *importing.Report) {
	if r.Choices.Area == "" && d.Area != "" {
		r.Choices.Area = d.Area
		r.recalled.warnings = append(r.recalled.warnings, "Het gebied is dat van de vorige keer. Kijk na of deze cijfers daar ook bij horen.")
	}
	r.KnownOnly = r.KnownOnly || d.KnownOnly
	if r.Theme == "" {
		r.Theme = d.Theme
	}
	if r.Source == "" && d.Source != "" {
		r.Source = d.Source
	}
}

// remember keeps what was decided, or forgets it when the user asked to and
// decided nothing else.
func (s *Service) remember(ctx context.Context, r Request, report *importing.Report) error {
	d := r.decisions(report)
	used := r.recalled != nil && r.recalled.mapping != nil
	if d.none() && !used && !r.Forget {
		return nil
	}
	heads, err := s.headingsOf(ctx, r, report)
	if err != nil {
		return err
	}
	id := MappingID(heads)
	switch {
	case id == "":
		return nil
	case d.none():
		return s.forget(ctx, id)
	}
	m := Mapping{ID: id, Source: SourceOf(report), Headings: heads[:min(len(heads), keepHeadings)], Choices: d.write()}
	if d.Source != "" {
		m.Source = d.Source
	}
	if err := s.SaveMapping(ctx, m); err != nil {
		return fmt.Errorf("remember layout of %s: %w", filepath.Base(r.Path), err)
	}
	return nil
}

// forget drops a remembered layout, if there is one.
func (s *Service) forget(ctx context.Context, id string) error {
	kept, err := s.ListMappings(ctx)
	if err != nil {
		return fmt.Errorf("list remembered layouts: %w", err)
	}
	if !slices.ContainsFunc(kept, func(m Mapping) bool { return m.ID == id }) {
		return nil
	}
	if err := s.DeleteMapping(ctx, id); err != nil {
		return fmt.Errorf("forget layout: %w", err)
	}
	return nil
}
