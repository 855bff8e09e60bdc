package rooms

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"kindvriendelijk/app"
	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/document/docx"
	"kindvriendelijk/app/document/pdf"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/files"
	"kindvriendelijk/app/guidance"
	"kindvriendelijk/app/inspiration"
	"kindvriendelijk/app/thread"
	screenguidance "kindvriendelijk/screens/guidance"
	"kindvriendelijk/screens/ui"
)

// guidanceStore keeps what belongs to guidance and the network.
type guidanceStore interface {
	guidance.Store
	ListPractices(ctx context.Context) ([]guidance.Practice, error)
	CreatePractice(ctx context.Context, p guidance.Practice) (guidance.Practice, error)
	UpdatePractice(ctx context.Context, p guidance.Practice) error
	DeletePractice(ctx context.Context, id string) error
}

func (d *desk) newGuidance(h *ui.Host) ui.Page {
	desk := &guidance.Desk{Store: d.Store, Road: d.road}
	return screenguidance.New(screenguidance.Params{Desk: desk, Sheets: sheetRoom{d.practiceSheets(), d}, Requests: requests{desk, d},
		Themes: figures.Themes()}, h)
}

// road is the way that the dossier follows now, own steps included.
func (d *desk) road(ctx context.Context) (guidance.Road, error) {
	c, p, err := d.office.Current(ctx)
	if err != nil {
		return guidance.Road{}, err
	}
	return guidance.Road{Candidature: c.ID, Phases: p.Phases, Steps: p.Steps}, nil
}

func (d *desk) practiceSheets() *guidance.Sheets {
	return &guidance.Sheets{Store: d.Store, Action: d.plan.Detail}
}

// sheetRoom ties practice sheets to their files and to the plan.
type sheetRoom struct {
	*guidance.Sheets
	d *desk
}

// Actions implements the page's interface.
func (s sheetRoom) Actions(ctx context.Context) ([]thread.Ref, error) {
	rows, _, err := s.d.Store.ListActions(ctx, actions.Filter{Sort: "title"})
	if err != nil {
		return nil, err
	}
	var out []thread.Ref
	for _, r := range rows {
		out = append(out, thread.Ref{Kind: thread.Action, ID: r.ID, Title: r.Title, Detail: r.Status.Name()})
	}
	return out, nil
}

// Take implements the page's interface.
func (s sheetRoom) Take(ctx context.Context, i inspiration.Idea) (string, error) {
	return s.d.Take(ctx, i)
}

// ReadFile implements the page's interface.
func (s sheetRoom) ReadFile(ctx context.Context, path string) (l guidance.Leaf, err error) {
	f, err := os.Open(path)
	if err != nil {
		return l, &app.UserError{Text: "Dit bestand kon niet geopend worden. Kijk of het nog op zijn plaats staat. Er is niets toegevoegd.", Err: err}
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	return s.Read(ctx, f)
}

// WriteFile implements the page's interface.
func (s sheetRoom) WriteFile(_ context.Context, sheet inspiration.Sheet, path string) error {
	text, err := sheet.Text()
	if err != nil {
		return fmt.Errorf("write a practice sheet: %w", err)
	}
	return files.Write(path, func(w io.Writer) error {
		_, err := io.WriteString(w, text)
		return err
	})
}

// requests makes requests for guidance.
type requests struct {
	desk *guidance.Desk
	d    *desk
}

// Draft implements the page's interface.
func (r requests) Draft(ctx context.Context) (guidance.Request, error) {
	s := guidance.Source{Today: app.Today(r.d.Now())}
	var err error
	if s.Dossier, err = r.d.Store.Dossier(ctx); err != nil {
		return guidance.Request{}, fmt.Errorf("draft a request: %w", err)
	}
	if s.Candidature, s.Programme, err = r.d.office.Current(ctx); err != nil {
		return guidance.Request{}, fmt.Errorf("draft a request: %w", err)
	}
	if s.Scan, err = r.desk.Scan(ctx); err != nil {
		return guidance.Request{}, fmt.Errorf("draft a request: %w", err)
	}
	if s.Guidances, err = r.desk.ListGuidances(ctx); err != nil {
		return guidance.Request{}, fmt.Errorf("draft a request: %w", err)
	}
	return guidance.Draft(s), nil
}

// Write implements the page's interface.
func (r requests) Write(_ context.Context, q guidance.Request, path string) (warnings []string, err error) {
	doc := q.Document()
	err = files.Write(path, func(w io.Writer) error {
		if strings.EqualFold(filepath.Ext(path), ".docx") {
			return docx.Write(w, doc, docx.Options{})
		}
		result, err := pdf.Write(w, doc)
		warnings = result.Warnings
		return err
	})
	return warnings, err
}
