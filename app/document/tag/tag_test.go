package tag_test

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"strings"
	"testing"
	"time"

	"github.com/jung-kurt/gofpdf"

	"kindvriendelijk/app/document/check"
	"kindvriendelijk/app/document/tag"
	"kindvriendelijk/resources"
)

var meta = tag.Meta{Title: "Proef & <probeer>", Author: "Gemeente", Lang: "nl-NL", Created: time.Unix(1.8e9, 0)}

// paper is a document being drawn in one font.
type paper struct {
	pdf  *gofpdf.Fpdf
	root *tag.Elem
	doc  *tag.Doc
	font tag.Font
}

func fresh(plain bool) *paper {
	p := &paper{pdf: gofpdf.New("P", "pt", "A4", ""), root: tag.NewRoot()}
	p.pdf.AddUTF8FontFromBytes("noto", "", resources.Font(resources.Regular))
	p.doc = tag.New(p.pdf, p.root, plain)
	p.font.Family = "noto"
	p.font.Codes[' '] = ' '
	return p
}

func (p *paper) text(e *tag.Elem, y int, s string) {
	sheet, _ := p.doc.Letter(e)
	for _, r := range s {
		p.font.Codes[byte(r)] = r
	}
	sheet.B = fmt.Appendf(sheet.B, "/F0 12 Tf 1 0 0 1 60 %d Tm (", y)
	sheet.B = tag.AppendEscaped(sheet.B, []byte(s)...)
	sheet.B = append(sheet.B, ")Tj\n"...)
}

func (p *paper) finish() ([]byte, error) {
	p.doc.Font(p.font)
	var out bytes.Buffer
	err := p.doc.Finish(&out, meta)
	return out.Bytes(), err
}

func TestTheFileIsSoundPackedAndPlain(t *testing.T) {
	for _, plain := range []bool{false, true} {
		p := fresh(plain)
		p.doc.Page(595, 842)
		h := p.root.Add("H1")
		p.text(h, 780, `Titel (met) haakjes \ en zo`)
		para := p.root.Add("P")
		p.text(para, 760, "begint hier ")
		p.doc.Page(842, 595)
		p.text(para, 500, "en gaat hier door")
		p.root.Add("Sect").Add("P") // holds nothing: left out
		p.doc.Bookmark(tag.Bookmark{Level: 1, Title: "Één", At: tag.Place{Page: 2, Y: 95}, Elem: h})
		data, err := p.finish()
		if err != nil {
			t.Fatal(err)
		}
		rep, err := check.File(data)
		if err != nil || len(rep.Found) > 0 {
			t.Fatal(err, rep.Found)
		}
		if got := strings.Join(strings.Fields(rep.Text), " "); got != `Titel (met) haakjes \ en zo begint hier en gaat hier door` {
			t.Errorf("heard %q", got)
		}
		if len(rep.Marks) != 1 || rep.Marks[0].To != 2 {
			t.Errorf("bookmarks: %v", rep.Marks)
		}
		if plain && !bytes.Contains(data, []byte("/XYZ 0 500 null")) { // 95 from the top of a page of 595
			t.Error("the bookmark points elsewhere")
		}
	}
}

func TestMistakesAreErrors(t *testing.T) {
	for name, c := range map[string]struct {
		want string
		draw func(p *paper)
	}{
		"content before the first page": {"before the first page", func(p *paper) { p.text(p.root.Add("P"), 1, "x") }},
		"a link before the first page":  {"before the first page", func(p *paper) { p.doc.Web(p.root.Add("Link"), tag.Rect{}, "https://a.example", "a") }},
		"a link outside a Link":         {"outside a Link", func(p *paper) { p.doc.Page(9, 9); p.doc.Web(p.root.Add("P"), tag.Rect{}, "https://a.example", "a") }},
		"a link to no page": {"page 7 of 1", func(p *paper) {
			p.doc.Page(9, 9)
			p.doc.Link(p.root.Add("Link"), tag.Rect{}, tag.Place{Page: 7}, "a")
		}},
		"a bookmark to no page":  {"page 0 of 1", func(p *paper) { p.doc.Page(9, 9); p.doc.Bookmark(tag.Bookmark{Level: 1, Title: "a"}) }},
		"an image never told of": {"gofpdf", func(p *paper) { p.doc.Page(9, 9); p.doc.Image("onbekend") }},
		"a font without letters": {"no characters", func(p *paper) { p.doc.Page(9, 9); p.doc.Font(tag.Font{Family: "noto"}) }},
		"a font never added":     {"gofpdf", func(p *paper) { p.doc.Page(9, 9); p.doc.Font(tag.Font{Family: "onbekend"}) }},
	} {
		t.Run(name, func(t *testing.T) {
			p := fresh(true)
			c.draw(p)
			if _, err := p.finish(); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v", err)
			}
		})
	}
}

func TestImagesOfOneWidthGiveTheSameBytes(t *testing.T) {
	var first []byte
	for range 12 {
		p := fresh(false)
		for k := range 6 {
			p.pdf.RegisterImageOptionsReader(fmt.Sprint(k), gofpdf.ImageOptions{ImageType: "PNG"}, bytes.NewReader(dot(k)))
		}
		p.doc.Page(595, 842)
		p.text(p.root.Add("H1"), 800, "Titel")
		for k := range 6 {
			e := p.root.Add("Figure", tag.Alt("stip"))
			e.Box(842, 20, float64(100*k), 40, 30)
			sheet := p.doc.Paint(e)
			sheet.B = fmt.Appendf(sheet.B, "q 40 0 0 30 20 %d cm /X%d Do Q\n", 700-100*k, p.doc.Image(fmt.Sprint(k)))
		}
		data, err := p.finish()
		if err != nil {
			t.Fatal(err)
		}
		if first == nil {
			first = data
			rep, err := check.File(data)
			if err != nil || len(rep.Found) > 0 {
				t.Fatal(err, rep.Found)
			}
		}
		if !bytes.Equal(first, data) {
			t.Fatal("other bytes")
		}
	}
}

// dot is a small picture with a dot of its own.
func dot(k int) []byte {
	img := image.NewGray(image.Rect(0, 0, 40, 30))
	img.Set(k, k, color.White)
	var buf bytes.Buffer
	if err := png.Encode(&buf, img); err != nil {
		panic(err) // a buffer takes everything
	}
	return buf.Bytes()
}

// full is a disk without room.
type full struct{ left int }

func (f *full) Write(p []byte) (int, error) {
	if f.left -= len(p); f.left < 0 {
		return 0, errors.New("disk full")
	}
	return len(p), nil
}

func TestAFullDiskIsReported(t *testing.T) {
	p := fresh(false)
	p.doc.Page(595, 842)
	p.text(p.root.Add("H1"), 780, "Titel")
	p.doc.Font(p.font)
	if err := p.doc.Finish(&full{left: 5000}, meta); err == nil || !strings.Contains(err.Error(), "disk full") {
		t.Errorf("got %v", err)
	}
}
