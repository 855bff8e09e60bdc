package rooms

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"kindvriendelijk/app/knowledge"
	"kindvriendelijk/app/templates"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

func TestTemplates(t *testing.T) {
	d := newDesk(open(t, true).params)
	m, err := d.readTemplates(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	of, ok := templates.Default().ByCode("startnota")
	if !ok {
		t.Fatal("there is no startnota")
	}
	f, err := templates.Fill(of, m, nil)
	if err != nil {
		t.Fatal(err)
	}
	for name, begin := range map[string]string{"nota.docx": "PK\x03\x04", "nota.PDF": "%PDF-"} {
		path := filepath.Join(t.TempDir(), name)
		if warnings, err := writeTemplate(t.Context(), f.Document, path); err != nil || len(warnings) > 0 {
			t.Fatal(warnings, err)
		}
		got, err := os.ReadFile(path)
		if err != nil || !bytes.HasPrefix(got, []byte(begin)) {
			t.Errorf("%s begins with %.20q, %v", name, got, err)
		}
	}
	t.Run("a folder that is not there leaves nothing behind", func(t *testing.T) {
		if _, err := writeTemplate(t.Context(), f.Document, filepath.Join(t.TempDir(), "weg", "n.docx")); err == nil {
			t.Error("written")
		}
	})
}

func TestArticles_areOfTheCountry(t *testing.T) {
	for country, want := range map[string]bool{knowledge.Flanders: true, knowledge.Netherlands: false} {
		if _, ok := articles(country)("het-label"); ok != want {
			t.Errorf("%s has the article on the label: %v", country, ok)
		}
		if title, ok := articles(country)("draagvlak"); !ok || title == "" {
			t.Errorf("%s has no article that holds everywhere", country)
		}
	}
}

func TestSearch_findsTemplates(t *testing.T) {
	h := open(t, true)
	hits, err := Search(h.params)(t.Context(), "startnota", 30)
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range hits {
		if x.Kind == "templates" {
			h.Open(ui.To(ui.PageTemplates, x.Kind, x.ID))
			uitest.Settle(h.w)
			uitest.MustShow(t, h.w.Content(), "Zo leest het nu", "Startnota voor het college")
			return
		}
	}
	t.Errorf("found %+v", hits)
}
