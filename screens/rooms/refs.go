package rooms

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"strings"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/document/xlsx"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/files"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/thread"
)

// quoteRefs, indicatorRefs and evidenceRefs list what records can be tied to.

func (d *desk) quoteRefs(ctx context.Context) ([]thread.Ref, error) {
	quotes, err := d.Store.ListQuotes(ctx)
	if err != nil {
		return nil, err
	}
	var out []thread.Ref
	for _, q := range quotes {
		out = append(out, thread.Ref{Kind: thread.Quote, ID: q.ID, Title: "‘" + q.Text + "’", Detail: q.Speaker})
	}
	return out, nil
}

func (d *desk) indicatorRefs(ctx context.Context) ([]thread.Ref, error) {
	all, err := d.figures.Indicators(ctx)
	if err != nil {
		return nil, err
	}
	var out []thread.Ref
	for _, in := range all {
		theme, _ := figures.ThemeByCode(in.Theme)
		out = append(out, thread.Ref{Kind: thread.Indicator, ID: in.Code, Title: in.Name, Detail: theme.Name})
	}
	return out, nil
}

func (d *desk) evidenceRefs(ctx context.Context) ([]thread.Ref, error) {
	all, err := d.Store.ListEvidence(ctx)
	if err != nil {
		return nil, err
	}
	var out []thread.Ref
	for _, e := range all {
		out = append(out, thread.Ref{Kind: thread.Evidence, ID: e.ID, Title: fmt.Sprintf("B-%d %s", e.Number, e.Title), Detail: e.Kind.Name()})
	}
	return out, nil
}

// ExportActions writes the actions that a filter chooses as a workbook.
func (d *desk) ExportActions(ctx context.Context, f actions.Filter, path string) error {
	f.Limit, f.Offset = 0, 0
	rows, _, err := d.Store.ListActions(ctx, f)
	if err != nil {
		return err
	}
	sheet := actions.Sheet(rows, figures.Themes())
	return files.Write(path, func(w io.Writer) error { return xlsx.Write(w, []xlsx.Sheet{sheet}) })
}

// UsesOf lists where a proof is used, by the names of the records.
func (d *desk) UsesOf(ctx context.Context, evidenceID string) ([]thread.Ref, error) {
	links, err := d.Store.LinksFrom(ctx, thread.Evidence, evidenceID)
	if err != nil {
		return nil, err
	}
	_, programme, err := d.office.Current(ctx)
	if err != nil {
		return nil, err
	}
	var out []thread.Ref
	for _, l := range links {
		switch l.ToKind {
		case thread.Action:
			a, err := d.Store.Action(ctx, l.ToID)
			if err != nil {
				return nil, err
			}
			out = append(out, thread.Ref{Kind: l.ToKind, ID: l.ToID, Title: a.Title, Detail: "Actie"})
		case thread.Answer:
			code := l.ToID[strings.LastIndex(l.ToID, "/")+1:]
			out = append(out, thread.Ref{Kind: l.ToKind, ID: l.ToID, Title: cmp.Or(textNames(programme)[code], code), Detail: "Portfolio"})
		}
	}
	decided, err := d.decisionsOn(ctx, evidenceID)
	return append(decided, out...), err
}

// textNames are the names of the texts of a portfolio, by their code: those of
// the criteria and of their parts.
func textNames(p *journey.Programme) map[string]string {
	names := map[string]string{}
	for i, c := range p.Criteria {
		names[c.Code] = fmt.Sprintf("%d %s", i+1, c.Title)
		for _, s := range c.Sub {
			names[s.Code] = s.Number() + " " + s.Title
		}
	}
	return names
}
