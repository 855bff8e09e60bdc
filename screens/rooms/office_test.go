package rooms

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/thread"
)

func TestOffice(t *testing.T) {
	d := newDesk(open(t, true).params)
	o := office{d.office}
	length, err := o.Measure(t.Context())
	if err != nil || length.Pages < 10 || length.Core == 0 || length.Core > length.Pages {
		t.Errorf("measured %+v, %v", length, err)
	}
	for name, begin := range map[string]string{"portfolio.pdf": "%PDF-", "portfolio.HTML": "<!doctype html>", "portfolio.docx": "pk\x03\x04"} {
		path := filepath.Join(t.TempDir(), name)
		if warnings, err := o.WriteTo(t.Context(), path); err != nil || len(warnings) > 0 {
			t.Fatal(warnings, err)
		}
		got, err := os.ReadFile(path)
		if err != nil || !bytes.HasPrefix(bytes.ToLower(got), []byte(strings.ToLower(begin))) {
			t.Errorf("%s begins with %.20q, %v", name, got, err)
		}
	}
	t.Run("a folder that is not there leaves nothing behind", func(t *testing.T) {
		if _, err := o.WriteTo(t.Context(), filepath.Join(t.TempDir(), "weg", "p.pdf")); err == nil {
			t.Error("written")
		}
	})
}

func TestRefs(t *testing.T) {
	d := newDesk(open(t, true).params)
	for _, kind := range []string{thread.Quote, thread.Indicator, thread.Evidence} {
		refs, err := d.refs.Refs(t.Context(), kind)
		if err != nil || len(refs) == 0 {
			t.Errorf("%s: %d, %v", kind, len(refs), err)
		}
		for _, r := range refs {
			if r.ID == "" || strings.Trim(r.Title, "‘’ ") == "" {
				t.Errorf("%s: %+v", kind, r)
			}
		}
	}
	all, err := d.Store.ListEvidence(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	kinds := map[string]bool{}
	for _, e := range all {
		uses, err := d.UsesOf(t.Context(), e.ID)
		if err != nil {
			t.Fatal(err)
		}
		for _, u := range uses {
			kinds[u.Kind] = true
			if u.Title == "" || strings.HasPrefix(u.Title, "c1") {
				t.Errorf("B-%d is used by %+v", e.Number, u)
			}
		}
	}
	if !kinds[thread.Action] || !kinds[thread.Answer] {
		t.Errorf("evidence is used by %v only", kinds)
	}
}

func TestExportActions(t *testing.T) {
	d := newDesk(open(t, true).params)
	path := filepath.Join(t.TempDir(), "acties.xlsx")
	if err := d.ExportActions(t.Context(), actions.Filter{Limit: 1}, path); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(path); err != nil || info.Size() < 5000 {
		t.Errorf("the workbook has not all actions: %v, %v", info, err)
	}
}

func TestSelf(t *testing.T) {
	d := newDesk(open(t, true).params)
	me := self{d}
	me.SetName("Jan Anders")
	if me.Name() != "Jan Anders" || d.Settings.Name != "Jan Anders" {
		t.Errorf("the user is %q", me.Name())
	}
}
