// Package themesheet makes the theme sheet: what a municipality knows about one
// theme on a few pages, and the same figures as a workbook. It knows figures as
// readers may see them, and nothing of how they are kept.
package themesheet

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"kindvriendelijk/app"
	"kindvriendelijk/app/document/pdf"
	"kindvriendelijk/app/document/xlsx"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/files"
)

// Store keeps what a sheet tells beside the figures.
type Store interface {
	Dossier(ctx context.Context) (dossier.Dossier, error)
	ListGaps(ctx context.Context) ([]figures.Gap, error)
}

// Desk gives the figures as readers may see them; see [figures.Desk].
type Desk interface {
	Readers(ctx context.Context) ([]figures.Page, error)
}

// Service makes theme sheets of a dossier.
type Service struct {
	Store Store
	Desk  Desk
	Now   func() time.Time
}

// Material is what a sheet is made from. Small numbers are hidden already.
type Material struct {
	Dossier dossier.Dossier
	Theme   figures.Theme
	Pages   []figures.Page // of the theme, with a figure of the own municipality
	Gaps    []figures.Gap  // of the theme, without those that were put aside
	Today   string         // YYYY-MM-DD
}

// Material reads what a sheet is made from. It returns [app.ErrNotFound] for a
// theme that does not exist.
func (s *Service) Material(ctx context.Context, theme string) (*Material, error) {
	t, ok := figures.ThemeByCode(theme)
	if !ok {
		return nil, fmt.Errorf("theme %q: %w", theme, app.ErrNotFound)
	}
	m := &Material{Theme: t, Today: app.Today(s.Now())}
	var err error
	if m.Dossier, err = s.Store.Dossier(ctx); err != nil {
		return nil, fmt.Errorf("theme sheet: %w", err)
	}
	gaps, err := s.Store.ListGaps(ctx)
	if err != nil {
		return nil, fmt.Errorf("theme sheet: %w", err)
	}
	figures.SortGaps(gaps)
	m.Gaps = slices.DeleteFunc(gaps, func(g figures.Gap) bool { return g.Theme != theme || g.Dismissed() })
	pages, err := s.Desk.Readers(ctx)
	if err != nil {
		return nil, fmt.Errorf("theme sheet: %w", err)
	}
	for _, p := range pages {
		if _, ok := newest(p); ok && p.Theme == theme {
			m.Pages = append(m.Pages, p)
		}
	}
	return m, nil
}

// Write writes the sheet of a theme to a file, whole or not at all: a workbook
// when it is called .xlsx, else a PDF. It returns [app.ErrNotFound] for a theme
// that does not exist. What the PDF could not show as it is, is told in the
// warnings, in Dutch.
func (s *Service) Write(ctx context.Context, theme, path string) (warnings []string, err error) {
	m, err := s.Material(ctx, theme)
	if err != nil {
		return nil, err
	}
	err = files.Write(path, func(w io.Writer) error {
		if strings.EqualFold(filepath.Ext(path), ".xlsx") {
			return xlsx.Write(w, Sheets(m))
		}
		r, err := pdf.Write(w, Build(m))
		warnings = r.Warnings
		return err
	})
	return warnings, err
}

// FileName is the name that a sheet gets unless the user chooses another one:
// 'gemeente – themablad thema – dag', with the ending of its kind (pdf or xlsx).
func FileName(municipality, theme, day, ending string) string {
	t, _ := figures.ThemeByCode(theme)
	return files.Name(ending, municipality, "themablad "+strings.ToLower(t.Short), day)
}

// newest is the newest value of our own municipality; when none may be shown,
// the newest one that is hidden. ok is false when nobody counted it yet.
func newest(p figures.Page) (v figures.Value, ok bool) {
	if len(p.Series) == 0 || !p.Series[0].Area.Own {
		return v, false
	}
	if v, ok := p.Series[0].Last(); ok {
		return v, true
	}
	for _, v := range slices.Backward(p.Series[0].Values) {
		if v.Missing == figures.MissingHidden {
			return v, true
		}
	}
	return v, false
}
