package rooms

import (
	"context"
	"io"
	"path/filepath"
	"strings"

	"kindvriendelijk/app"
	"kindvriendelijk/app/document"
	"kindvriendelijk/app/document/docx"
	"kindvriendelijk/app/document/pdf"
	"kindvriendelijk/app/files"
	"kindvriendelijk/app/knowledge"
	"kindvriendelijk/app/listening"
	"kindvriendelijk/app/templates"
	screentemplates "kindvriendelijk/screens/templates"
	"kindvriendelijk/screens/ui"
)

func (d *desk) newTemplates(h *ui.Host) ui.Page {
	return screentemplates.New(screentemplates.Params{Set: templates.Default(), Read: d.readTemplates, Write: writeTemplate, Article: articles(h.Country),
		Lists: listening.DefaultQuestionnaires(), Save: files.Write}, h)
}

// readTemplates reads what templates are filled from.
func (d *desk) readTemplates(ctx context.Context) (*templates.Material, error) {
	c, p, err := d.office.Current(ctx)
	if err != nil {
		return nil, err
	}
	return templates.Gather(ctx, d.Store, d.figures, c, p, app.Today(d.Now()))
}

// writeTemplate puts a document in a file for Word, or in a PDF when it is
// called so.
func writeTemplate(_ context.Context, d *document.Document, path string) (warnings []string, err error) {
	err = files.Write(path, func(w io.Writer) error {
		if !strings.EqualFold(filepath.Ext(path), ".pdf") {
			return docx.Write(w, d, docx.Options{Highlight: templates.IsGap})
		}
		r, err := pdf.Write(w, d)
		warnings = r.Warnings
		return err
	})
	return warnings, err
}

// articles names the articles that a municipality of a country can read: what
// holds elsewhere alone is none of them.
func articles(country string) func(code string) (title string, ok bool) {
	base := knowledge.Default().In(country)
	return func(code string) (string, bool) {
		a, ok := base.Article(code)
		return a.Title, ok
	}
}
