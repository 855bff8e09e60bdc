package docx

import (
	"bytes"
	"errors"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"strings"
	"testing"
	"time"

	"kindvriendelijk/app/chart/charttest"
	"kindvriendelijk/app/document"
	"kindvriendelijk/app/document/docx/docxtest"
)

// picture is a small picture that is no drawing of anybody.
func picture(t *testing.T, kind string) []byte {
	t.Helper()
	img := image.NewGray(image.Rect(0, 0, 40, 20))
	img.SetGray(3, 3, color.Gray{Y: 200})
	var b bytes.Buffer
	err := png.Encode(&b, img)
	if kind == "jpeg" {
		b.Reset()
		err = jpeg.Encode(&b, img, nil)
	}
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// sample has every kind of block.
func sample(t *testing.T) *document.Document {
	say := document.Text
	return &document.Document{
		Meta: document.Meta{Title: "Proef <&> \"titel\"", Author: "Proefdorp", Language: "nl-BE", Date: time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC), Footer: "Voet", Version: "ab12"},
		Cover: document.Cover{Kicker: "Portfolio", Title: "Proefdorp", Subtitle: "Ondertitel", Stamp: "Voorbeeld", Facts: [][2]string{{"Ronde", "2027"}},
			Logo: document.Image{Data: picture(t, "png"), Alt: "Logo"}},
		Evidence: []document.Evidence{{Number: "B-1", Title: "Besluit", Proves: "Dat het mag."}},
		Parts: []document.Part{
			{ID: "een", Number: "1", Title: "Deel een", Lead: say("Het antwoord eerst."), Blocks: []document.Block{
				document.Contents{Depth: 2},
				document.Heading{Level: 2, ID: "kop", Text: "Kop twee"},
				document.Heading{Level: 3, Text: "Kop drie"},
				document.Paragraph{Lead: true, Runs: []document.Run{{Text: "vet", Bold: true}, {Text: "schuin\nregel", Italic: true}, {Text: "web", Link: "https://a.example/?x=1&y=2"},
					{Text: "nog eens", Link: "https://a.example/?x=1&y=2"}, {Text: "kwaad", Link: "javascript:x"}, {Ref: "B-1"}, {Ref: "B-9"}, {Page: "kop"}, {Page: "weg", Text: "elders"}, {Text: "[vul aan: naam]"}}},
				document.Paragraph{Runs: say("☐ Vink me aan")},
				document.List{Items: [][]document.Run{say("punt")}},
				document.List{Ordered: true, Items: [][]document.Run{say("eerst"), say("dan")}},
				document.List{Ordered: true, Items: [][]document.Run{say("opnieuw een")}},
				document.Side{Label: "Kantlijn", Blocks: []document.Block{document.Paragraph{Runs: say("naast")}}},
				document.Quote{Text: "“Spelen!”", By: "meisje, 9 jaar", About: "Wat wil je?", Ref: "B-1"},
				document.CallOut{Kind: document.Learned, Blocks: []document.Block{document.Paragraph{Runs: say("les")}}},
				document.Facts{Items: []document.Fact{{Value: "12", Label: "kinderen", Trend: document.Up, Note: "in 2025"}}},
				document.PageBreak{},
				document.Table{Title: "Een tabel", Columns: []document.Column{{Title: "Wat"}, {Title: "Hoeveel", Kind: document.Number}, {Title: "Stand", Kind: document.Status}}, Source: "telling [B-1]",
					Rows: []document.Row{{Group: true, Cells: []document.Cell{{Runs: say("Groep")}}}, {Cells: []document.Cell{{Runs: say("a|b")}, {Runs: say("3")}, {State: document.Done}}},
						{Total: true, Cells: []document.Cell{{Runs: say("samen")}, {Runs: say("3")}}}}},
				document.PageBreak{},
				document.Table{Plain: true, Rows: []document.Row{document.Cells("x", "y")}},
				document.Figure{Image: document.Image{Data: picture(t, "png"), Alt: "Twee \"strepen\""}, Caption: say("Beeld"), Credit: "Proef", Share: 0.5},
				document.Figure{Image: document.Image{Data: picture(t, "jpeg")}, Caption: say("Foto")},
				document.Figure{Image: document.Image{Data: []byte("geen beeld"), Alt: "Stuk"}, Caption: say("Kapot")},
				document.Chart{Chart: charttest.Bars()},
				document.Chart{},
			}},
			{Title: "Deel twee", Fresh: true, Blocks: []document.Block{document.Paragraph{Runs: say("vreemd: \x00\x07\u202E\uFFFE einde")}, document.EvidenceIndex{}}},
		},
	}
}

func write(t *testing.T, d *document.Document) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, d, Options{Highlight: func(r document.Run) bool { return strings.HasPrefix(r.Text, "[vul aan") }}); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestWrite_isSound(t *testing.T) {
	docxtest.Sound(t, write(t, sample(t)))
	docxtest.Sound(t, write(t, &document.Document{}))
	docxtest.Sound(t, write(t, &document.Document{Parts: []document.Part{{Title: "Alleen"}}}))
}

func TestWrite_sameBytes(t *testing.T) {
	if !bytes.Equal(write(t, sample(t)), write(t, sample(t))) {
		t.Error("the same document gives other bytes")
	}
}

func TestWrite_keepsTheStructure(t *testing.T) {
	files := docxtest.Unpack(t, write(t, sample(t)))
	text := files["word/document.xml"]
	for what, want := range map[string]string{
		"the title":            `<w:pStyle w:val="Title"/>`,
		"a part as a heading":  `<w:pStyle w:val="Heading1"/>`,
		"a heading below it":   `<w:pStyle w:val="Heading3"/>`,
		"a box to tick":        `<w14:checkbox>`,
		"a line end":           `<w:br/>`,
		"a head on each page":  `<w:tblHeader/>`,
		"a group":              `<w:gridSpan w:val="3"/>`,
		"numbers to the right": `<w:jc w:val="right"/>`,
		"the highlight":        `<w:highlight w:val="yellow"/>`,
		"a description":        `descr="Twee &#34;strepen&#34;"`,
		"no description":       `descr="Afbeelding zonder beschrijving"`,
		"a broken picture":     `[Afbeelding: Stuk]`,
		"the state of a row":   `✓ gerealiseerd`,
		"a new page":           `<w:pageBreakBefore/>`,
		"an unknown proof":     `[B-9]`,
		"who spoke":            `— meisje, 9 jaar`,
		"A4":                   `<w:pgSz w:w="11906" w:h="16838"/>`,
	} {
		if !strings.Contains(text, want) {
			t.Errorf("%s is missing: %s", what, want)
		}
	}
	if strings.Contains(text, "javascript") || strings.ContainsAny(text, "\x00\x07\u202E") {
		t.Error("something that may not be there is there")
	}
	if n := strings.Count(files["word/_rels/document.xml.rels"], "https://a.example"); n != 1 {
		t.Errorf("one address has %d relations", n)
	}
	if n := strings.Count(files["word/numbering.xml"], `<w:startOverride w:val="1"/>`); n != 2 {
		t.Errorf("%d numbered lists begin at 1, want 2", n)
	}
	for _, want := range []string{"<dc:title>Proefdorp", "2026-03-01T12:00:00Z", "nl-BE"} {
		if !strings.Contains(files["docProps/core.xml"], want) {
			t.Errorf("the properties have no %q: %s", want, files["docProps/core.xml"])
		}
	}
	if !strings.Contains(files["word/styles.xml"], `w:lang w:val="nl-BE"`) || !strings.Contains(files["word/footer1.xml"], "Voet · ab12") || !strings.Contains(files["word/footer1.xml"], " PAGE ") {
		t.Error("language or footer is missing")
	}
}

func TestWrite_aSingleTitleIsNoHeading(t *testing.T) {
	text := docxtest.Unpack(t, write(t, &document.Document{Parts: []document.Part{{Title: "Brief", Blocks: []document.Block{document.Heading{Level: 2, Text: "Waarom"}}}}}))["word/document.xml"]
	if strings.Count(text, `"Title"`) != 1 || !strings.Contains(text, `<w:pStyle w:val="Heading1"/>`) {
		t.Error(text)
	}
}

// full fails after some bytes, as a full disk does.
type full struct{ left int }

func (f *full) Write(p []byte) (int, error) {
	if f.left -= len(p); f.left < 0 {
		return 0, errors.New("full")
	}
	return len(p), nil
}

func TestWrite_tellsThatTheDiskIsFull(t *testing.T) {
	for _, room := range []int{0, 500} {
		if err := Write(&full{room}, sample(t), Options{}); err == nil || !strings.Contains(err.Error(), "write docx") {
			t.Errorf("with room for %d: %v", room, err)
		}
	}
}
