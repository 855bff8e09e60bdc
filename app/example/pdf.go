package example

import (
	"bytes"
	"fmt"
	"strings"

	"golang.org/x/text/encoding/charmap"
)

// sheet is a document of one page: a line of origin, a title, paragraphs
// divided by blank lines, and a line at the foot.
type sheet struct{ Head, Title, Body, Foot string }

// Measures of the page, in points: A4 with margins of 2 cm.
const (
	pageWidth, pageHeight = 595, 842
	margin                = 57
	titleSize, textSize   = 16, 10.5
	leading               = 15
	lineChars, titleChars = 84, 52 // what fits on a line in Helvetica, with room to spare
)

// page writes a sheet as a PDF file. It is written by hand, without dates or
// random numbers, so that the same text gives the same bytes.
func page(s sheet) ([]byte, error) {
	text, err := s.operators()
	if err != nil {
		return nil, err
	}
	objects := []string{
		"<< /Type /Catalog /Pages 2 0 R /Lang (nl-BE) >>",
		"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
		fmt.Sprintf("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Contents 6 0 R "+
			"/Resources << /Font << /F1 4 0 R /F2 5 0 R >> >> >>", pageWidth, pageHeight),
		"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
		"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
		fmt.Sprintf("<< /Length %d >>\nstream\n%sendstream", len(text), text),
	}
	var out bytes.Buffer
	out.WriteString("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
	var at []int
	for i, o := range objects {
		at = append(at, out.Len())
		fmt.Fprintf(&out, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	table := out.Len()
	fmt.Fprintf(&out, "xref\n0 %d\n0000000000 65535 f \n", len(objects)+1)
	for _, offset := range at {
		fmt.Fprintf(&out, "%010d 00000 n \n", offset)
	}
	fmt.Fprintf(&out, "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n", len(objects)+1, table)
	return out.Bytes(), nil
}

// operators draws the lines of the sheet from the top down. It refuses a text
// that does not fit on the page or in the encoding of the font.
func (s sheet) operators() (string, error) {
	var b strings.Builder
	y := float64(pageHeight - margin)
	line := func(font string, size float64, text string) {
		if text != "" {
			fmt.Fprintf(&b, "BT /%s %g Tf %d %g Td (%s) Tj ET\n", font, size, margin, y, escape.Replace(text))
		}
	}
	line("F1", 9, s.Head)
	y -= 34
	for _, l := range wrap(s.Title, titleChars) {
		line("F2", titleSize, l)
		y -= 21
	}
	y -= 8
	for _, paragraph := range strings.Split(s.Body, "\n") {
		for _, l := range wrap(paragraph, lineChars) {
			line("F1", textSize, l)
			y -= leading
		}
	}
	if y < margin+leading {
		return "", fmt.Errorf("%q is longer than one page", s.Title)
	}
	y = margin - 20
	line("F1", 8, s.Foot)
	text, err := charmap.Windows1252.NewEncoder().String(b.String())
	if err != nil {
		return "", fmt.Errorf("write %q in the letters of the font: %w", s.Title, err)
	}
	return text, nil
}

var escape = strings.NewReplacer(`\`, `\\`, `(`, `\(`, `)`, `\)`)

// wrap breaks a text into lines of at most width characters. An empty text is
// one empty line.
func wrap(text string, width int) []string {
	lines := []string{""}
	for _, word := range strings.Fields(text) {
		last := &lines[len(lines)-1]
		switch {
		case *last == "":
			*last = word
		case len([]rune(*last))+1+len([]rune(word)) <= width:
			*last += " " + word
		default:
			lines = append(lines, word)
		}
	}
	return lines
}
