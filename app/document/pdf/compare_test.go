package pdf_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"kindvriendelijk/app/document/html"
	"kindvriendelijk/app/document/internal/trial"
	"kindvriendelijk/app/document/pdf"
)

var compare = flag.String("compare", "", "write the long document as PDF or HTML into this file, by its ending")

// TestWriteForComparison serves script/compare-libreoffice, which measures it
// from outside.
func TestWriteForComparison(t *testing.T) {
	if *compare == "" {
		t.Skip("only for script/compare-libreoffice")
	}
	var out bytes.Buffer
	var err error
	if filepath.Ext(*compare) == ".html" {
		err = html.Write(&out, trial.Long())
	} else {
		_, err = pdf.Write(&out, trial.Long())
	}
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(*compare, out.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
}
