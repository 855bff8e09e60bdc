package rooms

import (
	"io"
	"testing"

	"kindvriendelijk/app/document/pdf"
	"kindvriendelijk/app/templates"
)

// No template becomes longer on paper than it says, with everything that the
// example knows as with a dossier that has only begun.
func TestTemplates_areNoLongerThanTheySay(t *testing.T) {
	for _, full := range []bool{true, false} {
		m, err := newDesk(open(t, full).params).readTemplates(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for _, of := range templates.Default().All() {
			f, err := templates.Fill(of, m, nil)
			if err != nil {
				t.Fatal(err)
			}
			r, err := pdf.Write(io.Discard, f.Document)
			if err != nil {
				t.Fatalf("%s: %v", of.Code, err)
			}
			if r.Pages > of.Pages {
				t.Errorf("%s says it has %d pages and has %d, in a full dossier: %v", of.Code, of.Pages, r.Pages, full)
			}
		}
	}
}
