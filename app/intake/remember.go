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
