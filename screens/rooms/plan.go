package rooms

import (
	"context"
	"io"

	"kindvriendelijk/app/document/pdf"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/files"
	"kindvriendelijk/app/route"
)

// planner is what the planning of the route works with.
type planner struct{ d *desk }

func (p planner) Steps(ctx context.Context) (route.Road, error) { return p.d.steps().Steps(ctx) }

func (p planner) Dossier(ctx context.Context) (dossier.Dossier, error) { return p.d.Store.Dossier(ctx) }

func (p planner) TakeOver(ctx context.Context, plan route.Plan, codes []string) error {
	return p.d.steps().TakeOver(ctx, p.d.Store, plan, codes)
}

// WriteCalendar writes a plan as a file for a calendar.
func (p planner) WriteCalendar(ctx context.Context, plan route.Plan, path string) error {
	own, err := p.d.Store.Dossier(ctx)
	if err != nil {
		return err
	}
	return files.Write(path, func(w io.Writer) error { return route.WriteICS(w, plan, own.Name, p.d.Now()) })
}

// WriteSheet writes a plan as a PDF file.
func (p planner) WriteSheet(ctx context.Context, plan route.Plan, path string) (warnings []string, err error) {
	own, err := p.d.Store.Dossier(ctx)
	if err != nil {
		return nil, err
	}
	err = files.Write(path, func(w io.Writer) error {
		r, err := pdf.Write(w, route.Sheet(plan, own.Name))
		warnings = r.Warnings
		return err
	})
	return warnings, err
}
