package pdf_test

import (
	"bytes"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/document/check"
	"kindvriendelijk/app/document/internal/trial"
	"kindvriendelijk/app/document/pdf"
)

var update = flag.Bool("update", false, "write the golden files anew")

// write writes a document and checks it; whatever is wrong fails the test.
func write(t *testing.T, d *document.Document) ([]byte, pdf.Result, check.Report) {
	t.Helper()
	var out bytes.Buffer
	res, err := pdf.Write(&out, d)
	if err != nil {
		t.Fatal(err)
	}
	rep, err := check.File(out.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range rep.Found {
		t.Error(f)
	}
	if rep.Checks < 50 {
		t.Errorf("only %d conditions were looked at", rep.Checks)
	}
	return out.Bytes(), res, rep
}

// small is a document of one part.
func small(blocks ...document.Block) *document.Document {
	return &document.Document{
		Meta:     document.Meta{Title: "Proef", Language: "nl-BE", Date: time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)},
		Parts:    []document.Part{{ID: "een", Number: "1", Title: "Eén", Blocks: blocks}},
		Evidence: []document.Evidence{{Number: "B-1", Title: "Bewijs"}},
	}
}

func paragraph(s string) document.Paragraph { return document.Paragraph{Runs: document.Text(s)} }

var samples = map[string]func() *document.Document{"portfolio": trial.Portfolio, "corners": trial.Corners}

func TestEveryDocumentIsTaggedWithoutFault(t *testing.T) {
	for name, make := range samples {
		t.Run(name, func(t *testing.T) {
			data, _, rep := write(t, make())
			if name == "corners" {
				golden(t, name+".txt", tidy(rep.Text))
			}
			if tool, err := exec.LookPath("pdfinfo"); err != nil {
				t.Log("pdfinfo (poppler-utils) is not installed: not asked")
			} else if got := pdfinfo(t, tool, data); !regexp.MustCompile(`(?m)^Tagged: +yes$`).MatchString(got) {
				t.Errorf("pdfinfo says:\n%s", got)
			}
		})
	}
}

func pdfinfo(t *testing.T, tool string, data []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "x.pdf")
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.CommandContext(t.Context(), tool, path).CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	return string(out)
}

// tidy leaves the lines that say something.
func tidy(s string) string {
	var b strings.Builder
	for line := range strings.Lines(s) {
		if line = strings.TrimSpace(line); line != "" {
			b.WriteString(line + "\n")
		}
	}
	return b.String()
}

// golden compares what a reader hears with what is kept.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	g, w := strings.Split(got, "\n"), strings.Split(string(want), "\n")
	for i := range max(len(g), len(w)) {
		if i >= len(g) || i >= len(w) || g[i] != w[i] {
			t.Fatalf("line %d is\n%q, want\n%q\n(go test -update writes it anew)", i+1, at(g, i), at(w, i))
		}
	}
}

func at(lines []string, i int) string {
	if i < len(lines) {
		return lines[i]
	}
	return "nothing"
}

func TestTheSameDocumentGivesTheSameBytes(t *testing.T) {
	for name, make := range samples {
		t.Run(name, func(t *testing.T) {
			var first bytes.Buffer
			if _, err := pdf.Write(&first, make()); err != nil {
				t.Fatal(err)
			}
			for range 3 {
				var next bytes.Buffer
				if _, err := pdf.Write(&next, make()); err != nil {
					t.Fatal(err)
				}
				if !bytes.Equal(first.Bytes(), next.Bytes()) {
					t.Fatal("other bytes")
				}
			}
		})
	}
}

func TestDocumentsWrittenConcurrentlyDoNotMeet(t *testing.T) {
	const writers = 3
	out := make([]bytes.Buffer, writers)
	var all sync.WaitGroup
	for i := range out {
		all.Go(func() {
			if _, err := pdf.Write(&out[i], trial.Corners()); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	for i := range out[1:] {
		if !bytes.Equal(out[0].Bytes(), out[i+1].Bytes()) {
			t.Error("other bytes")
		}
	}
}

func TestMeasureTellsWhatWriteTells(t *testing.T) {
	d := trial.Corners()
	measured, err := pdf.Measure(d)
	if err != nil {
		t.Fatal(err)
	}
	_, written, _ := write(t, d)
	if measured.Pages != written.Pages || measured.CorePages != written.CorePages || len(measured.Page) != len(written.Page) {
		t.Errorf("measured %d pages, %d core; written %d, %d", measured.Pages, measured.CorePages, written.Pages, written.CorePages)
	}
}

func TestCorePagesLeaveOutTheCoverAndTheAnnexes(t *testing.T) {
	d := small(paragraph("kern"))
	d.Cover.Title = "Omslag"
	d.Parts = append(d.Parts, document.Part{ID: "bijlage", Title: "Bijlage", Annex: true, Blocks: []document.Block{document.PageBreak{}, paragraph("x")}})
	_, res, _ := write(t, d)
	if res.Pages != 4 || res.CorePages != 1 {
		t.Errorf("%d pages, %d core", res.Pages, res.CorePages)
	}
	want := []pdf.PartPages{{"een", 2, 2, false}, {"bijlage", 3, 4, true}}
	for i, p := range res.Parts {
		if p != want[i] {
			t.Errorf("part %d: %v, want %v", i, p, want[i])
		}
	}
	if res.Page["bijlage"] != 3 {
		t.Errorf("places: %v", res.Page)
	}
}
