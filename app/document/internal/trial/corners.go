package trial

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"strings"
	"time"

	"kindvriendelijk/app/chart"
	"kindvriendelijk/app/chart/charttest"
	"kindvriendelijk/app/document"
)

// Corners is a document of what seldom happens: a photo and a logo on the
// cover, values below charts, tables of every width, a row higher than a page,
// headings without text below them, signs and scripts that fonts lack.
func Corners() *document.Document {
	return &document.Document{
		Meta: document.Meta{Title: "Proefdocument", Author: "Gemeente Voorbeeldegem", Language: "nl-NL",
			Date: time.Date(2026, 11, 21, 9, 0, 0, 0, time.UTC), Footer: "Proefdocument · Voorbeeldegem"},
		Cover: document.Cover{Kicker: "Proefdocument", Title: "Sint-Voorbeeld-aan-de-Fictieve-Rivier", Stamp: "Voorbeeld",
			Subtitle: "Alles wat zelden voorkomt", Facts: [][2]string{{"Datum", "21 november 2026"}, {"", "zonder label"}},
			Logo: document.Image{Data: Logo(), Alt: "Logo van Voorbeeldegem"}, Photo: document.Image{Data: Photo(900, 600), Alt: "Een plein in avondlicht"}},
		Parts: []document.Part{
			{ID: "waarden", Key: "Deel 1", Number: "1", Title: "Cijfers met hun waarden", Blocks: []document.Block{
				document.Heading{Level: 2, Number: "1.1", Text: "Een lijn"},
				document.Chart{Table: true, Chart: lines()},
				document.Heading{Level: 3, Number: "1.1.1", Text: "Een kop onder een kop"},
				document.Heading{Level: 4, Text: "En nog een"},
				document.Paragraph{Runs: document.Text(strings.Repeat("Wie hier woont, kent de weg naar school. ", 12))},
				document.Chart{Table: true, Wide: true, Chart: chart.BarChart{About: chart.About{ID: "staven", Title: "Een brede grafiek"}, Unit: "%",
					Bars: []chart.Bar{{Label: "Noord", Value: 12, Own: true}, {Label: "Zuid", Value: 34}}}},
			}},
			{ID: "tabellen", Key: "Deel 2", Number: "2", Title: "Tabellen van elke breedte", Lead: document.Text("Van smal tot veel te breed."), Blocks: []document.Block{
				wide(3, 4), wide(7, 5), wide(13, 6), wide(40, 3), tallRow(), states(),
				document.Table{}, document.Table{Columns: []document.Column{{Title: "Leeg"}}},
			}},
			{ID: "tekens", Number: "3", Title: "Tekens", Annex: true, Blocks: []document.Block{
				document.Paragraph{Runs: document.Text("Pijlen → ← ↑ ↓, vinkjes ✓ ✗, punten ● ○, rekenen ≥ 5, ≤ 3, −2, ≈ 7, ≠ 0 en een ster ★. Breuken ½ en m².")},
				document.Paragraph{Runs: document.Text("Emoji 😀👍🏽👨‍👩‍👧 en ❤️, combinaties e\u0301 a\u0308 q\u0307, Grieks αβγ, Cyrillisch Жук, en شارع الملعب en 子供 en שלום.")},
				document.Paragraph{Runs: []document.Run{{Text: "stuk\xff\xfe\x00tekst\u202e om"}, {Text: " vet ≥ ", Bold: true}, {Text: "schuin", Italic: true}, {Text: " en alles", Bold: true, Italic: true}}},
				document.List{Ordered: true, Items: many(12)},
				document.List{Items: [][]document.Run{nil, document.Text("na een lege")}},
				document.Quote{About: "Wat vind je van het plein?", Text: "Groot 😱", By: "kind, 7 jaar", Ref: "B-1"},
				document.Quote{},
				document.CallOut{Title: "Een kader met van alles", Kind: document.Note, Blocks: []document.Block{
					wide(3, 2), document.Heading{Level: 3, Text: "Kop in een kader"}, document.List{Items: many(3)},
					document.Quote{Text: "In een kader", By: "iemand"}, document.Figure{Image: document.Image{Data: Photo(300, 200), Alt: "klein"}, Share: 0.4, Caption: document.Text("Klein")}}},
				document.CallOut{Kind: document.Learned},
				document.Side{Label: "Een label zonder iets ernaast"},
				document.Side{Label: strings.Repeat("Een veel te lang label ", 20), Blocks: []document.Block{document.Paragraph{Runs: document.Text("Tekst.")}}},
				document.Facts{Items: []document.Fact{{Value: "1", Label: "een", Trend: document.Flat}, {Value: "€ 1.234.567.890", Label: "veel"}, {Value: "3", Label: "drie"}, {Value: "4", Label: "vier"}, {Value: "5", Label: "vijf"}, {Value: "6", Label: "zes"}}},
				document.Facts{}, document.Facts{Items: []document.Fact{{Label: strings.Repeat("lang ", 900)}}},
				document.Figure{Image: document.Image{Data: []byte("geen beeld")}, Caption: document.Text("Kapot")},
				document.Figure{Image: document.Image{Data: Photo(200, 900)}, Caption: document.Text("Zonder beschrijving, heel hoog")},
				document.PageBreak{}, document.PageBreak{},
				document.Paragraph{Runs: []document.Run{{Ref: "B-1"}, {Text: " "}, {Ref: "B-99"}, {Text: " zie "}, {Page: "tabellen"}, {Text: " en "}, {Page: "nergens"}, {Text: " en "}, {Text: "een adres", Link: "https://www.voorbeeldegem.example/een/lang/adres?met=vragen&en=antwoorden"}, {Text: " en ", Link: "javascript:alert(1)"}}},
				document.Contents{Depth: 3}, document.EvidenceIndex{}, document.Heading{Level: 2, Text: "Een kop op het einde"},
			}},
		},
		Evidence: []document.Evidence{{Number: "B-1", Title: "Verslag", Type: "verslag", Proves: "Dat het zo is."}, {Number: "B-2"}},
	}
}

func lines() chart.Chart {
	return chart.LineChart{About: chart.About{ID: "lijn", Title: "Meer kinderen stappen naar school", Source: "eigen telling [B-1]", Year: "2021–2025", Note: "Waarden ≥ 5."}, Unit: "%",
		Periods: charttest.Years(2021, 2022, 2023, 2024, 2025), Series: []chart.Series{
			{Name: "Voorbeeldegem", Own: true, Values: []float64{31, 33, 36, 41, 44}}, {Name: "Vlaanderen", Values: []float64{30, 30, 31, 31, 32}}}}
}

// wide is a table of so many columns and rows.
func wide(columns, rows int) document.Table {
	t := document.Table{Title: fmt.Sprintf("%d kolommen", columns), Columns: []document.Column{{Title: "Naam"}}}
	for k := 1; k < columns; k++ {
		t.Columns = append(t.Columns, document.Column{Title: fmt.Sprintf("Kinderopvang %d", k), Kind: document.Number})
	}
	for r := range rows {
		row := document.Cells(fmt.Sprintf("Wijk %d", r+1))
		for k := 1; k < columns; k++ {
			row.Cells = append(row.Cells, document.Cell{Runs: document.Text(fmt.Sprint(r * k * 137))})
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

func tallRow() document.Table {
	long := strings.Repeat("Deze rij is hoger dan een bladzijde. ", 150)
	return document.Table{Title: "Een rij die over de bladzijde loopt", Columns: []document.Column{{Title: "Naam"}, {Title: "Tekst"}, {Title: "Bewijs"}},
		Rows: []document.Row{document.Cells("Kort", "kort", ""), {Cells: []document.Cell{{Runs: document.Text("Lang")}, {Runs: document.Text(long)}, {Runs: []document.Run{{Ref: "B-1"}}}}}, document.Cells("Kort")}}
}

func states() document.Table {
	t := document.Table{Title: "Elke stand heeft een teken en een woord", Columns: []document.Column{{Title: "Actie"}, {Title: "Stand", Kind: document.Status}}}
	for s := document.None; s <= document.Idea; s++ {
		t.Rows = append(t.Rows, document.Row{Cells: []document.Cell{{Runs: document.Text(fmt.Sprintf("Actie %d", s))}, {State: s}}})
	}
	return t
}

func many(n int) [][]document.Run {
	var out [][]document.Run
	for i := range n {
		out = append(out, document.Text(fmt.Sprintf("Punt %d van de lijst", i+1)))
	}
	return out
}

// Photo is a made-up evening sky over a square, as a JPEG.
func Photo(w, h int) []byte {
	img := image.NewRGBA(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			c := color.RGBA{uint8(40 + 180*y/h), uint8(70 + 90*y/h), uint8(130 - 60*y/h), 255}
			if dx, dy := x-2*w/3, y-h/2; dx*dx+dy*dy < h*h/40 {
				c = color.RGBA{250, 214, 120, 255}
			}
			if y > 3*h/4 {
				c = color.RGBA{46, 60, 52, 255}
			}
			img.SetRGBA(x, y, c)
		}
	}
	var buf bytes.Buffer
	if err := jpeg.Encode(&buf, img, nil); err != nil {
		panic(err) // a buffer takes everything
	}
	return buf.Bytes()
}

// Logo is a made-up mark, as a PNG with a transparent ground.
func Logo() []byte {
	img := image.NewNRGBA(image.Rect(0, 0, 300, 120))
	for y := range 120 {
		for x := range 300 {
			if dx, dy := x-60, y-60; dx*dx+dy*dy < 50*50 {
				img.SetNRGBA(x, y, color.NRGBA{196, 78, 44, 255})
			} else if x > 130 && (y/20)%2 == 1 {
				img.SetNRGBA(x, y, color.NRGBA{12, 84, 96, 255})
			}
		}
	}
	var buf bytes.Buffer
	if err := png.Encode(&buf, img); err != nil {
		panic(err) // a buffer takes everything
	}
	return buf.Bytes()
}
