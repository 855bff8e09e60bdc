package html

import (
	"bytes"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"strings"
	"testing"
	"time"

	"kindvriendelijk/app/chart/charttest"
	"kindvriendelijk/app/document"

	"golang.org/x/net/html"
)

func pixels(w, h int) image.Image {
	img := image.NewNRGBA(image.Rect(0, 0, w, h))
	for i := range img.Pix {
		img.Pix[i] = uint8(i * 7)
	}
	img.Set(0, 0, color.NRGBA{255, 0, 0, 255})
	return img
}

func pngOf(t testing.TB, w, h int) []byte {
	var b bytes.Buffer
	if err := png.Encode(&b, pixels(w, h)); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// heldSideways is a JPEG with an EXIF block that says: turn me a quarter.
func heldSideways(t testing.TB, w, h int) []byte {
	var b bytes.Buffer
	if err := jpeg.Encode(&b, pixels(w, h), nil); err != nil {
		t.Fatal(err)
	}
	exif := "Exif\x00\x00MM\x00*\x00\x00\x00\x08\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01\x00\x06\x00\x00\x00\x00\x00\x00Geheime plaats"
	block := append([]byte{0xFF, 0xE1, 0, byte(len(exif) + 2)}, exif...)
	return append(append([]byte{0xFF, 0xD8}, block...), b.Bytes()[2:]...)
}

// nasty has what breaks careless writers.
const nasty = "<script>alert('x')</script> & \"aan\" \u202egedraaid \x00\x1b 👧🏽 ع"

func sample(t testing.TB) *document.Document {
	words := func(s string) []document.Run { return document.Linked(s) }
	table := document.Table{ID: "cijfers-wijk", Title: "Het Statiekwartier heeft de meeste kinderen", Source: "eigen telling [B-1]",
		Columns: []document.Column{{Title: "Wijk"}, {Title: "Kinderen", Kind: document.Number}, {Title: "Stand", Kind: document.Status}},
		Rows: []document.Row{
			{Group: true, Cells: []document.Cell{{Runs: words("Noord")}}},
			{Cells: []document.Cell{{Runs: words("Broek")}, {Runs: words("904")}, {State: document.Busy}}},
			{Cells: []document.Cell{{}, {Runs: words("1.271")}, {Runs: words("bijna klaar"), State: document.Done}}},
			{Total: true, Cells: document.Cells("Samen", "2.175", "").Cells},
		}}
	blocks := []document.Block{
		document.Heading{Level: 4, Text: "Te diep begonnen"},
		document.Paragraph{Runs: append(words("Zie [B-1] en [B-9].\nNieuwe regel. "), document.Run{Page: "bewijs"}, document.Run{Text: "site", Link: "https://example.org/a?b=1&c=2"}, document.Run{Text: "kwaad", Link: "javascript:alert(1)"}, document.Run{Text: "vet", Bold: true, Italic: true})},
		document.Paragraph{Lead: true, Runs: words(nasty)},
		document.List{Items: [][]document.Run{words("een"), words("twee [B-1]")}},
		document.List{Ordered: true, Items: [][]document.Run{words("eerst")}},
		document.Side{Label: "Bewijs", Strong: true, Blocks: []document.Block{table, document.Heading{Level: 4, ID: "in de marge", Text: "Binnenin"}}},
		document.Quote{Text: "“Tel eens de straten.”", By: "meisje, 11 jaar", About: "Wat missen jullie?", Ref: "B-2"},
		document.CallOut{Kind: document.Learned, Blocks: []document.Block{document.Paragraph{Runs: words("Nog niet gelukt.")}}},
		document.CallOut{Kind: document.CriterionText, Title: "Wat wij vragen"},
		document.Facts{Items: []document.Fact{{Value: "5.214", Label: "kinderen", Trend: document.Up, Note: "in 2025"}, {Value: "3", Label: "wijken"}}},
		document.Figure{Image: document.Image{Data: heldSideways(t, 40, 20), Alt: "Kinderen op het \"plein\""}, Caption: words("Het plein [B-2]"), Credit: "foto: gemeente", Share: 0.5},
		document.Figure{Image: document.Image{Data: []byte("geen plaatje")}, Caption: words("stuk")},
		document.Table{Plain: true, Columns: make([]document.Column, 2), Rows: []document.Row{document.Cells("adres", "Markt 1")}},
		document.PageBreak{},
		document.Chart{},
	}
	for _, s := range charttest.Samples() {
		blocks = append(blocks, document.Chart{Chart: s.Chart, Table: s.Name == "bars"})
	}
	return &document.Document{
		Meta: document.Meta{Title: "Portfolio & bewijs", Author: "Voorbeeldegem", Subject: "Kindvriendelijke gemeente", Language: "nl-BE", Date: time.Date(2026, 11, 21, 0, 0, 0, 0, time.UTC), Version: "3f9a", Footer: "Portfolio"},
		Cover: document.Cover{Kicker: "Portfolio voor de jury", Title: "Voorbeeldegem", Subtitle: "Een voorbeeld.", Stamp: "Voorbeeld", Facts: [][2]string{{"Datum", "21 november 2026"}},
			Logo: document.Image{Data: pngOf(t, 8, 8), Alt: "Vlieger"}},
		Parts: []document.Part{
			{Blocks: []document.Block{document.Paragraph{Runs: words("Colofon zonder titel")}}},
			{ID: "cijfers", Number: "5", Title: "Wat de cijfers zeggen", Lead: words("Eerst het antwoord [B-2]."), Blocks: blocks},
			{ID: "bewijs", Title: "Bewijs", RunOn: true, Blocks: []document.Block{document.EvidenceIndex{}}},
			{Title: "Verborgen", Hidden: true},
		},
		Evidence: []document.Evidence{
			{Number: "B-1", Type: "besluit", Title: "Collegebesluit", Date: "3 maart 2025", Owner: "Secretariaat", Proves: "Er is een mandaat.", File: "B-1.pdf", Consent: "nvt"},
			{Number: "B-2", Title: "Klasgesprekken"}, {Number: "B-3", Title: "Nooit genoemd"},
		},
	}
}

func write(t testing.TB, d *document.Document) (string, *html.Node) {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, d); err != nil {
		t.Fatal(err)
	}
	root, err := html.Parse(strings.NewReader(b.String()))
	if err != nil {
		t.Fatal(err)
	}
	return b.String(), root
}

func each(n *html.Node, visit func(*html.Node)) {
	if n.Type == html.ElementNode {
		visit(n)
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		each(c, visit)
	}
}

func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

func words(n *html.Node) string {
	if n.Type == html.TextNode {
		return n.Data
	}
	var b strings.Builder
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		b.WriteString(words(c))
	}
	return strings.Join(strings.Fields(b.String()), " ")
}
