package rooms

import (
	"context"
	"io"
	"path/filepath"
	"strings"

	"kindvriendelijk/app/document/docx"
	"kindvriendelijk/app/document/html"
	"kindvriendelijk/app/document/pdf"
	"kindvriendelijk/app/files"
	"kindvriendelijk/app/portfolio"
	screenportfolio "kindvriendelijk/screens/portfolio"
)

// office is what the page of the portfolio works with.
type office struct{ *portfolio.Office }

// Measure lays the document out and throws it away: only how long it is counts.
func (o office) Measure(ctx context.Context) (screenportfolio.Length, error) {
	c, p, err := o.Current(ctx)
	if err != nil {
		return screenportfolio.Length{}, err
	}
	d, err := o.Document(ctx, "", "")
	if err != nil {
		return screenportfolio.Length{}, err
	}
	r, err := pdf.Measure(d)
	return screenportfolio.Length{Pages: r.Pages, Core: r.CorePages, Limit: portfolio.Limit(c, p)}, err
}

// WriteTo writes the document to a file, as HTML or for Word when it is called
// so, and says what the PDF could not show as it is.
func (o office) WriteTo(ctx context.Context, path string) (warnings []string, err error) {
	d, err := o.Document(ctx, "", "")
	if err != nil {
		return nil, err
	}
	err = files.Write(path, func(w io.Writer) error {
		switch strings.ToLower(filepath.Ext(path)) {
		case ".html":
			return html.Write(w, d)
		case ".docx":
			return docx.Write(w, d, docx.Options{})
		}
		r, err := pdf.Write(w, d)
		warnings = r.Warnings
		return err
	})
	return warnings, err
}
