package html

import (
	"bytes"
	"encoding/base64"
	"errors"
	"image"
	"io"
	"net/url"
	"os"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"pgregory.net/rapid"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/document/internal/trial"
)

func TestHeadingsStartAtOneAndSkipNoLevel(t *testing.T) {
	_, root := write(t, trial.Portfolio())
	inOrder(t, root)
	_, root = write(t, sample(t))
	inOrder(t, root)
}

func inOrder(t *testing.T, root *html.Node) {
	t.Helper()
	last, first := 0, 0
	each(root, func(n *html.Node) {
		if len(n.Data) == 2 && n.Data[0] == 'h' && n.Data[1] >= '1' && n.Data[1] <= '6' {
			level := int(n.Data[1] - '0')
			if level > last+1 {
				t.Errorf("h%d after h%d: %s", level, last, words(n))
			}
			last = level
			if level == 1 {
				first++
			}
		}
	})
	if first != 1 {
		t.Errorf("%d headings of level 1", first)
	}
}

func TestPicturesAndChartsHaveWords(t *testing.T) {
	_, root := write(t, sample(t))
	images, charts := 0, 0
	each(root, func(n *html.Node) {
		switch n.Data {
		case "img":
			images++
			if attr(n, "alt") == "" {
				t.Errorf("no alt on %.60s", attr(n, "src"))
			}
		case "svg":
			charts++
			if attr(n, "role") != "img" || len(strings.Fields(attr(n, "aria-labelledby"))) != 2 {
				t.Error("chart without a role or a label")
			}
			for c := n.FirstChild; c != nil; c = c.NextSibling {
				if (c.Data == "title" || c.Data == "desc") && words(c) == "" {
					t.Errorf("empty %s", c.Data)
				}
			}
		}
	})
	if images != 2 || charts < 10 {
		t.Errorf("%d pictures, %d charts", images, charts)
	}
}

func TestTablesSayWhatTheirHeadsBelongTo(t *testing.T) {
	_, root := write(t, sample(t))
	each(root, func(n *html.Node) {
		if n.Data == "th" && attr(n, "scope") == "" {
			t.Errorf("th without scope: %s", words(n))
		}
	})
	table := find(root, "id", "cijfers-wijk")
	if table == nil {
		t.Fatal("the table is gone")
	}
	if got := words(table); !strings.Contains(got, "Tabel 1. Het Statiekwartier") || !strings.Contains(got, "in uitvoering") || !strings.Contains(got, "bijna klaar") {
		t.Errorf("got %q", got)
	}
	caption, head := 0, 0
	each(table, func(n *html.Node) {
		switch n.Data {
		case "caption":
			caption++
		case "thead":
			head++
		}
	})
	if caption != 1 || head != 1 {
		t.Errorf("%d captions, %d heads", caption, head)
	}
}

func find(root *html.Node, name, value string) (found *html.Node) {
	each(root, func(n *html.Node) {
		if found == nil && attr(n, name) == value {
			found = n
		}
	})
	return found
}

func TestEveryLinkInThePageArrivesAndEveryNameIsUnique(t *testing.T) {
	for name, doc := range map[string]*document.Document{"all kinds of blocks": sample(t), "a portfolio": trial.Portfolio()} {
		t.Run(name, func(t *testing.T) {
			_, root := write(t, doc)
			linksArrive(t, root)
		})
	}
	_, root := write(t, sample(t))
	for _, id := range []string{"kop-1", "in-de-marge", "tekst"} {
		if find(root, "id", id) == nil {
			t.Errorf("%s lost its place", id)
		}
	}
}

func linksArrive(t *testing.T, root *html.Node) {
	ids := map[string]bool{}
	each(root, func(n *html.Node) {
		if id := attr(n, "id"); id != "" {
			if ids[id] {
				t.Errorf("id %q twice", id)
			}
			ids[id] = true
		}
	})
	each(root, func(n *html.Node) {
		if href := attr(n, "href"); strings.HasPrefix(href, "#") {
			id, err := url.PathUnescape(href[1:])
			if err != nil || !ids[id] {
				t.Errorf("%q goes nowhere", href)
			}
		}
		for _, id := range strings.Fields(attr(n, "aria-labelledby")) {
			if !ids[id] {
				t.Errorf("label %q is not there", id)
			}
		}
	})
}

func TestEvidenceLinksBothWays(t *testing.T) {
	_, root := write(t, sample(t))
	proof := find(root, "id", "bewijs-B-1")
	if proof == nil {
		t.Fatal("B-1 is not listed")
	}
	if got := words(proof); !strings.Contains(got, "Terug naar: Te diep begonnen, Te diep begonnen (nog eens)") || !strings.Contains(got, "besluit · 3 maart 2025") {
		t.Errorf("got %q", got)
	}
	if ref := find(root, "id", "verwijzing-B-1-1"); ref == nil || attr(ref, "href") != "#bewijs-B-1" {
		t.Error("the reference doesn't lead to the proof")
	}
	if got := words(find(root, "id", "tekst")); !strings.Contains(got, "[B-9]") {
		t.Error("an unknown number is not shown")
	}
}

func TestThePageLoadsNothingAndRunsNothing(t *testing.T) {
	text, root := write(t, sample(t))
	each(root, func(n *html.Node) {
		switch n.Data {
		case "script", "link", "iframe", "object", "embed", "base", "form":
			t.Errorf("there is a <%s>", n.Data)
		}
		for _, a := range n.Attr {
			if danger(a) {
				t.Errorf("%s is %.40s", a.Key, a.Val)
			}
		}
	})
	if strings.Contains(text, "url(") || strings.Contains(text, "@import") {
		t.Error("the style loads something")
	}
	if got := words(find(root, "id", "tekst")); !strings.Contains(got, "<script>alert('x')</script> & \"aan\" gedraaid 👧🏽 ع") {
		t.Error("odd characters are not shown as they are")
	}
}

// danger is an attribute that loads or runs something.
func danger(a html.Attribute) bool {
	switch a.Key {
	case "src", "srcset", "poster":
		return !strings.HasPrefix(a.Val, "data:image/")
	}
	return strings.HasPrefix(a.Key, "on") || strings.HasPrefix(strings.ToLower(a.Val), "javascript:")
}

func TestTheHeadTellsLanguageTitleAndDate(t *testing.T) {
	text, _ := write(t, sample(t))
	for _, want := range []string{`<html lang="nl-BE">`, "<title>Portfolio &amp; bewijs</title>", `name="date" content="2026-11-21"`, `name="author" content="Voorbeeldegem"`, "Portfolio · 3f9a"} {
		if !strings.Contains(text, want) {
			t.Errorf("no %s", want)
		}
	}
}

func TestContentsHoldWhatIsNotHidden(t *testing.T) {
	_, root := write(t, sample(t))
	got := words(find(root, "aria-label", "Inhoud"))
	if want := "Inhoud 5 Wat de cijfers zeggen Te diep begonnen Bewijs"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	d := sample(t)
	d.Parts = append(d.Parts, document.Part{Title: "Inhoud", Blocks: []document.Block{document.Contents{Depth: 1}}})
	_, root = write(t, d)
	if got := words(find(root, "aria-label", "Inhoud")); got != "5 Wat de cijfers zeggen Bewijs Inhoud" {
		t.Errorf("got %q", got)
	}
}

func TestPicturesAreTurnedUprightAndLoseTheCamerasNotes(t *testing.T) {
	_, root := write(t, sample(t))
	src := attr(find(root, "alt", "Kinderen op het \"plein\""), "src")
	data, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(src, "data:image/jpeg;base64,"))
	if err != nil {
		t.Fatal(err)
	}
	size, _, err := image.DecodeConfig(bytes.NewReader(data))
	if err != nil || size.Width != 20 || size.Height != 40 {
		t.Errorf("got %dx%d, %v", size.Width, size.Height, err)
	}
	if bytes.Contains(data, []byte("Exif")) || bytes.Contains(data, []byte("Geheim")) {
		t.Error("the camera's notes travel along")
	}
	if got := words(find(root, "id", "tekst")); !strings.Contains(got, "[De afbeelding is niet te lezen: Afbeelding zonder beschrijving]") {
		t.Error("a broken picture leaves no word")
	}
}

func TestLargePicturesAreMadeSmaller(t *testing.T) {
	kind, data, err := reencode(pngOf(t, 2000, 10))
	if err != nil || kind != "png" {
		t.Fatal(kind, err)
	}
	if size, _, _ := image.DecodeConfig(bytes.NewReader(data)); size.Width != longEdge || size.Height != 8 {
		t.Errorf("got %dx%d", size.Width, size.Height)
	}
}

func TestTheSameDocumentGivesTheSameBytes(t *testing.T) {
	a, _ := write(t, sample(t))
	b, _ := write(t, sample(t))
	if a != b {
		t.Error("two pages differ")
	}
}

func TestAnEmptyDocumentIsAPage(t *testing.T) {
	text, root := write(t, &document.Document{})
	if !strings.Contains(text, `<html lang="nl">`) || !strings.Contains(text, "<h1>Document</h1>") || find(root, "id", "tekst") == nil {
		t.Errorf("got %s", text[len(text)-200:])
	}
}

func TestAnyTextGivesAPage(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		s := rapid.OneOf(rapid.String(), rapid.Just(nasty), rapid.Just("a\xff\xfeb\uFFFF")).Draw(r, "text")
		d := &document.Document{Meta: document.Meta{Title: s}, Parts: []document.Part{{ID: s, Title: s, Blocks: []document.Block{
			document.Paragraph{Runs: []document.Run{{Text: s}, {Text: s, Link: s}, {Page: s}}}, document.Quote{Text: s, By: s},
		}}}}
		text, root := write(t, d)
		if got := find(root, "class", "part"); got == nil || strings.ContainsAny(text, "\x00\x1b\uFFFD\u202e") {
			r.Fatalf("broken page for %q", s)
		}
	})
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func BenchmarkWrite(b *testing.B) {
	d := trial.Long()
	for b.Loop() {
		if err := Write(io.Discard, d); err != nil {
			b.Fatal(err)
		}
	}
}

func TestAFullDiskIsReported(t *testing.T) {
	if err := Write(full{}, sample(t)); err == nil || !strings.Contains(err.Error(), "disk full") {
		t.Errorf("got %v", err)
	}
}

// TestWritePage writes the sample to the file named by HTML_PAGE, to be looked
// at in a browser.
func TestWritePage(t *testing.T) {
	name := os.Getenv("HTML_PAGE")
	if name == "" {
		t.Skip("HTML_PAGE names no file")
	}
	text, _ := write(t, sample(t))
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}
