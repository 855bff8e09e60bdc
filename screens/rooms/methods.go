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
	desk := d.methodDesk()
	return screenmethods.New(screenmethods.Params{Read: desk.Cards, Write: writeCards, Desk: desk, Places: d.methodPlaces}, h)
}

// methodDesk is the cards of the dossier: those that come along and its own.
func (d *desk) methodDesk() *methods.Desk {
	return &methods.Desk{Store: d.Store, Bundled: methods.Default()}
}

// methodPlaces are the steps and moments of the programme.
func (d *desk) methodPlaces(ctx context.Context) (screenmethods.Places, error) {
	var out screenmethods.Places
	_, p, err := d.office.Current(ctx)
	if err != nil {
		return out, err
	}
	for _, s := range p.Steps {
		place := screenmethods.Place{Code: s.Code, Title: s.Title}
		if !s.Own {
			place.Number = s.Code
		}
		out.Steps = append(out.Steps, place)
	}
	for _, m := range p.Moments {
		out.Moments = append(out.Moments, screenmethods.Place{Code: m.Code, Title: m.Title})
	}
	return out, nil
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
