package pdf

import (
	"bytes"
	"os"
	"testing"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/document/check"
	"kindvriendelijk/app/document/internal/trial"
)

func TestX(t *testing.T) {
	for name, d := range map[string]*document.Document{"sample": trial.Portfolio(), "corners": trial.Corners()} {
		var b bytes.Buffer
		res, err := Write(&b, d)
		if err != nil {
			t.Error(err)
			continue
		}
		t.Log(res.Pages, res.CorePages, res.Parts, res.Page, b.Len())
		for _, w := range res.Warnings {
			t.Log(w)
		}
		os.WriteFile("/tmp/pdf/"+name+".pdf", b.Bytes(), 0o644)
		rep, err := check.File(b.Bytes())
		t.Log(rep.Checks, err)
		for _, f := range rep.Found {
			t.Error(f)
		}
		os.WriteFile("/tmp/pdf/"+name+".txt", []byte(rep.Text), 0o644)
	}
}
