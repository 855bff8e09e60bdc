package rooms

import (
	"context"
	"io"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/document/pdf"
	"kindvriendelijk/app/files"
	"kindvriendelijk/app/methods"
	screenmethods "kindvriendelijk/screens/methods"
	"kindvriendelijk/screens/ui"
)

func (d *desk) newMethods(h *ui.Host) ui.Page {
	read := func(context.Context) (*methods.Set, error) { return methods.Default(), nil }
	return screenmethods.New(screenmethods.Params{Read: read, Write: writeCards}, h)
}

// writeCards writes method cards to a PDF file, one a page.
func writeCards(_ context.Context, cards []methods.Method, path string) (warnings []string, err error) {
	doc := cardDocument(cards)
	err = files.Write(path, func(w io.Writer) error {
		r, err := pdf.Write(w, doc)
		warnings = r.Warnings
		return err
	})
	return warnings, err
}

// cardDocument is a document of at least one card.
func cardDocument(cards []methods.Method) *document.Document {
	doc := methods.Sheet(cards[0])
	if len(cards) == 1 {
		return doc
	}
	doc.Meta.Title, doc.Meta.Keywords, doc.Meta.Footer = "Methodekaarten", "kindvriendelijk, methode", "Methodekaarten"
	for _, m := range cards[1:] {
		doc.Parts = append(doc.Parts, methods.Part(m))
	}
	return doc
}
