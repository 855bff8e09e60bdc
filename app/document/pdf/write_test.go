package pdf

import (
	"bytes"
	"os"
	"testing"

	"kindvriendelijk/app/document/internal/trial"
)

func TestX(t *testing.T) {
	var b bytes.Buffer
	res, err := Write(&b, trial.Portfolio())
	if err != nil {
		t.Fatal(err)
	}
	t.Log(res.Pages, res.CorePages, res.Parts, res.Warnings, b.Len())
	os.WriteFile("/tmp/pdf/sample.pdf", b.Bytes(), 0o644)
}
