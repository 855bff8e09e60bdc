package pdf_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/document/check"
	"kindvriendelijk/app/document/internal/trial"
	"kindvriendelijk/app/document/pdf"
)

// everywhere puts a text into every field that takes one.
func everywhere(s string) *document.Document {
	runs := document.Text(s)
	d := small(
		document.Heading{Level: 2, Number: s, Text: s}, document.Paragraph{Runs: runs, Lead: true},
		document.Paragraph{Runs: []document.Run{{Text: s, Bold: true, Link: "https://a.example/" + s}, {Text: s, Italic: true, Page: "een"}, {Ref: "B-1"}}},
		document.List{Items: [][]document.Run{runs, runs}}, document.List{Ordered: true, Items: [][]document.Run{runs}},
		document.Side{Label: s, Blocks: []document.Block{document.Paragraph{Runs: runs}}},
		document.Quote{Text: s, By: s, About: s, Ref: "B-1"},
		document.CallOut{Title: s, Blocks: []document.Block{document.Paragraph{Runs: runs}}},
		document.Facts{Items: []document.Fact{{Value: s, Label: s, Note: s}, {Value: s}}},
		document.Table{Title: s, Source: s, Columns: []document.Column{{Title: s}, {Title: s, Kind: document.Number}}, Rows: []document.Row{
			document.Cells(s, s), {Group: true, Cells: document.Cells(s).Cells}, {Total: true, Cells: document.Cells(s).Cells}}},
		document.Figure{Image: document.Image{Data: trial.Logo(), Alt: s}, Caption: runs, Credit: s},
		document.Contents{Depth: 3}, document.EvidenceIndex{},
	)
	d.Meta.Title, d.Meta.Author, d.Meta.Footer = s, s, s
	d.Cover = document.Cover{Kicker: s, Title: s, Subtitle: s, Stamp: s, Facts: [][2]string{{s, s}}}
	d.Parts[0].Title, d.Parts[0].Number, d.Parts[0].Key, d.Parts[0].Lead = s, s, s, runs
	d.Evidence = []document.Evidence{{Number: "B-1", Title: s, Type: s, Date: s, Owner: s, Proves: s, File: s, Consent: s}}
	return d
}

func TestOddTextsNeitherPanicNorBreakTheFile(t *testing.T) {
	for name, s := range map[string]string{
		"nothing":           "",
		"white":             " \t\n\u00A0 ",
		"emoji":             "Een 😀 en 👨‍👩‍👧 of 🏳️‍🌈",
		"right to left":     "שלום \u202Eabc\u202C مرحبا",
		"combining marks":   "e\u0301\u0301\u0301 \u0301 a\u0308\u0323",
		"invalid UTF-8":     "a\xff\xc0\xafb\xed\xa0\x80",
		"control signs":     "a\x00b\x07c\u2028d\uFEFFe\u200B",
		"signs":             "→ ↑ ↓ ✓ ● ≥ ≤ − ≈ ×",
		"PDF's own signs":   `a)Tj ET (b\) >> endobj /Name <</MCID 0>> EMC %`,
		"one long word":     strings.Repeat("kindvriendelijkheidsbeleid", 12),
		"soft hyphens":      strings.Repeat("bestuurs\u00ADsamen\u00ADwerking ", 30),
		"many line ends":    strings.Repeat("a\n", 200),
		"many scripts":      "αβγ Жук ქართული हिन्दी ไทย 日本語 한국어",
		"more than a font":  manyLetters(700),
		"unassigned":        "\U000E0001\U0010FFFF\uFFFE",
		"hyphens and slash": "a-b/c–d_e " + strings.Repeat("x/", 90),
	} {
		t.Run(name, func(t *testing.T) { write(t, everywhere(s)) })
	}
}

// manyLetters is more different letters than one font of the file holds.
func manyLetters(n int) string {
	var b strings.Builder
	for r := rune(0xC0); b.Len() < 2*n; r++ {
		if r != 0xD7 && r != 0xF7 && (r < 0x300 || r > 0x36F) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

func TestAnyTextGivesASoundFile(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.OneOf(rapid.StringN(0, 60, -1), rapid.Custom(func(t *rapid.T) string {
			return string(rapid.SliceOfN(rapid.Byte(), 0, 90).Draw(t, "bytes"))
		})).Draw(t, "text")
		var out bytes.Buffer
		if _, err := pdf.Write(&out, everywhere(s)); err != nil {
			t.Fatal(err)
		}
		rep, err := check.File(out.Bytes())
		if err != nil || len(rep.Found) > 0 {
			t.Fatal(err, rep.Found)
		}
	})
}

func TestAllWordsAreHeardInTheirOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var want []string
		words := func(most int) string {
			var s []string
			for range rapid.IntRange(1, most).Draw(t, "words") {
				s = append(s, fmt.Sprintf("woord%d%s", len(want)+len(s), strings.Repeat("x", rapid.IntRange(0, 30).Draw(t, "length"))))
			}
			want = append(want, s...)
			return strings.Join(s, " ")
		}
		var blocks []document.Block
		for range rapid.IntRange(1, 12).Draw(t, "blocks") {
			switch rapid.IntRange(0, 4).Draw(t, "kind") {
			case 0:
				blocks = append(blocks, paragraph(words(300)))
			case 1:
				blocks = append(blocks, document.Heading{Level: 2, Text: words(20)})
			case 2:
				blocks = append(blocks, document.Side{Label: words(4), Blocks: []document.Block{paragraph(words(90))}})
			case 3:
				blocks = append(blocks, document.CallOut{Title: words(5), Blocks: []document.Block{paragraph(words(120))}})
			case 4:
				blocks = append(blocks, document.Table{Plain: true, Columns: []document.Column{{Title: words(2)}, {Title: words(2)}}, Rows: []document.Row{document.Cells(words(60), words(500)), document.Cells(words(3), words(3))}})
			}
		}
		var out bytes.Buffer
		if _, err := pdf.Write(&out, small(blocks...)); err != nil {
			t.Fatal(err)
		}
		rep, err := check.File(out.Bytes())
		if err != nil || len(rep.Found) > 0 {
			t.Fatal(err, rep.Found)
		}
		got := strings.Join(strings.Fields(rep.Text), " ")
		if w := "1 Eén " + strings.Join(want, " "); got != w {
			t.Fatalf("heard\n%s\nwritten\n%s", got, w)
		}
	})
}

func TestThreeMegabytesInOneFieldLoseNoPage(t *testing.T) {
	if testing.Short() {
		t.Skip("a thousand pages")
	}
	const word = "kinderen "
	long := strings.Repeat(word, 3<<20/len(word))
	for name, block := range map[string]document.Block{
		"a paragraph": paragraph(long),
		"a cell":      document.Table{Columns: []document.Column{{Title: "a"}, {Title: "b"}}, Rows: []document.Row{document.Cells("a", long)}},
	} {
		t.Run(name, func(t *testing.T) {
			var out bytes.Buffer
			res, err := pdf.Write(&out, small(block, document.Heading{Level: 2, ID: "einde", Text: "Einde"}))
			if err != nil {
				t.Fatal(err)
			}
			if least := len(long) / (80 * 60); res.Pages < least || res.Page["einde"] != res.Pages {
				t.Errorf("%d pages, the end on %d, want at least %d", res.Pages, res.Page["einde"], least)
			}
		})
	}
}
