package pdf_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/document/check"
	"kindvriendelijk/app/document/internal/trial"
)

func TestClaimsAndProofsLinkBothWays(t *testing.T) {
	d := small(paragraph("voor"), document.PageBreak{}, document.Paragraph{Runs: []document.Run{{Text: "claim "}, {Ref: "B-1"}}})
	d.Parts = append(d.Parts, document.Part{ID: "lijst", Title: "Bewijslijst", Annex: true, Blocks: []document.Block{document.EvidenceIndex{}}})
	_, res, rep := write(t, d)
	if res.Page["B-1"] != 3 {
		t.Errorf("the proof is on page %d", res.Page["B-1"])
	}
	for _, want := range []check.Link{{Page: 2, To: 3, Contents: "Naar bewijs B-1, p. 3"}, {Page: 3, To: 2, Contents: "Naar p. 2"}} {
		if !slices.Contains(rep.Links, want) {
			t.Errorf("no link %v among %v", want, rep.Links)
		}
	}
	if !strings.Contains(rep.Text, "[B-1]") {
		t.Error("the number can't be read")
	}
}

func TestTheContentsLeadToTheirPages(t *testing.T) {
	_, res, rep := write(t, trial.Portfolio())
	for _, p := range res.Parts[1:] {
		if !slices.ContainsFunc(rep.Links, func(l check.Link) bool { return l.Page == 3 && l.To == p.First }) {
			t.Errorf("no line of the contents leads to %s on page %d", p.ID, p.First)
		}
		if !slices.ContainsFunc(rep.Marks, func(l check.Link) bool { return l.To == p.First }) {
			t.Errorf("no bookmark leads to %s on page %d", p.ID, p.First)
		}
	}
}

func TestATableRepeatsItsHeadOnEveryPage(t *testing.T) {
	table := document.Table{Title: "Lang", Columns: []document.Column{{Title: "Kolomkop"}, {Title: "Tekst"}}}
	for i := range 120 {
		table.Rows = append(table.Rows, document.Cells(fmt.Sprint("rij ", i), strings.Repeat("woord ", 40)))
	}
	data, res, rep := write(t, small(table))
	if n := strings.Count(rep.Text, "Kolomkop"); n != 1 {
		t.Errorf("the head is read %d times", n)
	}
	if n := strings.Count(drawnText(t, data), "Kolomkop"); n != res.Pages {
		t.Errorf("the head is drawn %d times on %d pages", n, res.Pages)
	}
}

func TestWarningsSayWhatIsMissingOnce(t *testing.T) {
	unknown := document.Paragraph{Runs: []document.Run{{Ref: "B-1"}, {Text: " "}, {Ref: "B-9"}, {Text: " "}, {Ref: "B-9"}}}
	_, res, _ := write(t, small(unknown, document.Figure{Image: document.Image{Data: trial.Photo(300, 200)[:400]}}))
	if len(res.Warnings) != 2 || !strings.Contains(res.Warnings[0], "[B-9]") || !strings.Contains(res.Warnings[1], "beschadigd") {
		t.Errorf("%q", res.Warnings)
	}
}

func TestADocumentWithoutAnythingHasAPageAndATitle(t *testing.T) {
	_, res, rep := write(t, &document.Document{Meta: document.Meta{Title: "Leeg"}})
	if res.Pages != 1 || !strings.Contains(rep.Text, "Leeg") {
		t.Errorf("%d pages: %q", res.Pages, rep.Text)
	}
	write(t, &document.Document{})
}

func TestAChapterSharesAPageThatWouldStayHalfEmpty(t *testing.T) {
	half := strings.Repeat("Een zin van gewone lengte om een bladzijde te vullen. ", 14)
	for name, c := range map[string]struct {
		first []document.Block
		next  document.Part
		page  int
	}{
		"a short chapter":          {[]document.Block{paragraph(half)}, document.Part{ID: "b", Title: "B"}, 1},
		"a chapter of three parts": {[]document.Block{paragraph(half), paragraph(half), paragraph(half), paragraph(half)}, document.Part{ID: "b", Title: "B"}, 2},
		"annexes begin a new page": {[]document.Block{paragraph(half)}, document.Part{ID: "b", Title: "B", Annex: true}, 2},
		"one that asks to run on":  {[]document.Block{paragraph(half), paragraph(half), paragraph(half)}, document.Part{ID: "b", Title: "B", RunOn: true}, 1},
	} {
		t.Run(name, func(t *testing.T) {
			d := small(c.first...)
			c.next.Blocks = []document.Block{paragraph("x")}
			d.Parts = append(d.Parts, c.next)
			if _, res, _ := write(t, d); res.Page["b"] != c.page {
				t.Errorf("begins on page %d, want %d", res.Page["b"], c.page)
			}
		})
	}
}

func TestALandscapePageKeepsWhatStandsInTheMargin(t *testing.T) {
	table := document.Table{Title: "Breed"}
	for i := range 7 {
		table.Columns = append(table.Columns, document.Column{Title: fmt.Sprintf("Organisatiebreedte%d", i)})
	}
	table.Rows = []document.Row{document.Cells("a", "b")}
	d := small(table, paragraph("Wat erna komt."))
	d.Parts[0].Number, d.Parts[0].Lead = "77", []document.Run{{Text: "Een bewering "}, {Ref: "B-1"}}
	d.Evidence = []document.Evidence{{Number: "B-1", Title: "Nota Wilgenpad"}}
	data, res, _ := write(t, d)
	if res.Pages < 2 {
		t.Fatal("the table fits an upright page")
	}
	drawn := drawnText(t, data)
	for _, want := range []string{"77", "Nota Wilgenpad"} {
		if !strings.Contains(drawn, want) {
			t.Errorf("%q is lost in %q", want, drawn)
		}
	}
}

func TestAChapterAfterTheContentsHasItsOwnPage(t *testing.T) {
	d := small(document.Contents{Depth: 2})
	d.Parts[0].Hidden = true
	d.Parts = append([]document.Part{{ID: "a", Title: "A", Hidden: true, Blocks: []document.Block{paragraph("x")}}}, d.Parts...)
	d.Parts = append(d.Parts, document.Part{ID: "b", Title: "B", Blocks: []document.Block{paragraph("x")}})
	if _, res, _ := write(t, d); res.Page["b"] != 3 {
		t.Errorf("begins on page %d, want 3", res.Page["b"])
	}
}
