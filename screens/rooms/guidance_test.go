package rooms

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"kindvriendelijk/app"
	"kindvriendelijk/app/document/pdf"
	"kindvriendelijk/app/guidance"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

func TestRequests(t *testing.T) {
	d := newDesk(open(t, true).params)
	r := requests{&guidance.Desk{Store: d.Store, Road: d.road}, d}
	q, err := r.Draft(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for part, want := range map[string]string{q.Who: "Wij zijn Voorbeeldegem", q.Where: "1 maart 2027", q.Own: "Trekkers zoeken", q.Ask: "Procesbegeleiding: Help ons bij de bevraging",
		q.When: "Van 1 april 2027 tot 31 oktober 2027.", q.Budget: "€ 4.000. Wij denken aan 40 uur."} {
		if !strings.Contains(part, want) {
			t.Errorf("%q is not in %q", want, part)
		}
	}
	if pages, err := pdf.Measure(q.Document()); err != nil || pages.Pages != 1 {
		t.Errorf("the request takes %d pages, %v", pages.Pages, err)
	}
	for name, begin := range map[string]string{"aanvraag.pdf": "%PDF-", "aanvraag.DOCX": "PK"} {
		path := filepath.Join(t.TempDir(), name)
		if warnings, err := r.Write(t.Context(), q, path); err != nil || len(warnings) > 0 {
			t.Errorf("%s: %v, %v", name, warnings, err)
		}
		if got, err := os.ReadFile(path); err != nil || !bytes.HasPrefix(got, []byte(begin)) {
			t.Errorf("%s begins with %.8q, %v", name, got, err)
		}
	}
}

func TestSheetRoom(t *testing.T) {
	full := newDesk(open(t, true).params)
	from := sheetRoom{full.practiceSheets(), full}
	all, err := from.Actions(t.Context())
	if err != nil || len(all) < 30 || all[0].Detail == "" {
		t.Fatalf("%d actions, %v", len(all), err)
	}
	l, err := from.Draft(t.Context(), all[0].ID)
	if err != nil || l.Municipality != "Voorbeeldegem" {
		t.Fatalf("draft %+v, %v", l, err)
	}
	leaves, err := from.List(t.Context())
	if err != nil || len(leaves) != 2 {
		t.Fatalf("%d sheets, %v", len(leaves), err)
	}
	path := filepath.Join(t.TempDir(), leaves[0].FileName("2026-11-21"))
	if err := from.WriteFile(t.Context(), leaves[0].Sheet, path); err != nil {
		t.Fatal(err)
	}

	s, err := newStore(filepath.Join(t.TempDir(), "d"), false)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	other := newDesk(Params{Store: s})
	into := sheetRoom{other.practiceSheets(), other}
	got, err := into.ReadFile(t.Context(), path)
	if err != nil || got.Title != leaves[0].Title || got.Own {
		t.Fatalf("read %+v, %v", got, err)
	}
	var told *app.UserError
	if _, err := into.ReadFile(t.Context(), path+"x"); !errors.As(err, &told) {
		t.Errorf("a file that is not there: %v", err)
	}
	if others, err := other.practiceSheets().Others(t.Context()); err != nil || len(others) != 1 {
		t.Errorf("others %+v, %v", others, err)
	}
	id, err := into.Take(t.Context(), got.Idea())
	if err != nil {
		t.Fatal(err)
	}
	if a, err := other.plan.Detail(t.Context(), id); err != nil || a.Title != got.Title || len(a.Measures) != len(got.Measures) {
		t.Errorf("the action is %+v, %v", a, err)
	}
}

// What was noted of guidance and methods is found, and opens where it stands.
func TestGuidance_is_found(t *testing.T) {
	h := open(t, true)
	find := Search(h.params)
	for words, kind := range map[string]string{"portfolio zoals een jury het leest": "guidance", "netwerkdag": "network_meetings", "jeugdconsulent Fictiegem": "contacts",
		"Sint-Lambrecht bus": "bottlenecks", "honderd stappen": "methods", "antwoorden schoolpoort bord": "practice"} {
		hits, err := find(t.Context(), words, 30)
		if err != nil {
			t.Fatal(err)
		}
		hit, ok := first(hits, kind)
		if !ok {
			t.Errorf("%q finds no %s in %+v", words, kind, hits)
			continue
		}
		page := map[string]string{"methods": ui.PageMethods, "practice": ui.PageKnowledge}[kind]
		if page == "" {
			page = ui.PageGuidance
		}
		h.Open(ui.To(page, hit.Kind, hit.ID))
		uitest.Settle(h.w)
		if h.At().Page != page {
			t.Errorf("%s opens at %v", kind, h.At())
		}
		if top := h.w.Canvas().Overlays().Top(); top != nil {
			h.w.Canvas().Overlays().Remove(top)
		} else {
			uitest.MustShow(t, h.w.Content(), hit.Title)
		}
	}
}

func first(hits []thread.Hit, kind string) (thread.Hit, bool) {
	for _, x := range hits {
		if x.Kind == kind {
			return x, true
		}
	}
	return thread.Hit{}, false
}
