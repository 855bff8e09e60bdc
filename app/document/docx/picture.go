package docx

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"image"
	_ "image/jpeg" // the two kinds that every word processor shows
	_ "image/png"
	"strings"

	"kindvriendelijk/app/document"
)

func (w *writer) figure(b document.Figure) {
	w.figures++
	share := b.Share
	if share <= 0 || share > 1 {
		share = 1
	}
	w.image(b.Image, share)
	credit := ""
	if b.Credit != "" {
		credit = text(" " + b.Credit)
	}
	w.paragraph("Caption", "", run(document.Run{Text: fmt.Sprintf("Figuur %d. ", w.figures), Bold: true}, "")+w.runs(b.Caption)+credit)
}

// chart writes what a chart shows as words and as a table: that can be edited,
// a picture of it can't.
func (w *writer) chart(c document.Chart) {
	if c.Chart == nil {
		return
	}
	w.figures++
	about := c.Describe()
	w.paragraph("Caption", "<w:keepNext/>", run(document.Run{Text: fmt.Sprintf("Figuur %d. ", w.figures), Bold: true}, "")+text(about.Title))
	if about.Alt != "" {
		w.paragraph("", "", text(about.Alt))
	}
	if rows := c.Values(); len(rows) > 1 {
		t := document.Table{Plain: true}
		for i, head := range rows[0] {
			kind := document.Number
			if i == 0 {
				kind = document.Words
			}
			t.Columns = append(t.Columns, document.Column{Title: head, Kind: kind})
		}
		for _, r := range rows[1:] {
			t.Rows = append(t.Rows, document.Cells(r...))
		}
		w.table(t)
	}
	for _, line := range about.Lines() {
		w.paragraph("Caption", "", w.runs(document.Linked(line)))
	}
}

// tallest keeps a picture on one page.
const tallest = 18 * 360_000 // in EMU

// image writes a picture of a share of the width. One that can't be read
// leaves its description.
func (w *writer) image(i document.Image, share float64) {
	if len(i.Data) == 0 {
		return
	}
	alt := strings.TrimSpace(i.Alt)
	if alt == "" {
		alt = "Afbeelding zonder beschrijving"
	}
	size, kind, err := image.DecodeConfig(bytes.NewReader(i.Data))
	if err != nil || size.Width == 0 || size.Height == 0 {
		w.paragraph("Caption", "", text("[Afbeelding: "+alt+"]"))
		return
	}
	wide := int(float64(textWidth*emuPerTwip) * share)
	high := wide * size.Height / size.Width
	if high > tallest {
		wide, high = wide*tallest/high, tallest
	}
	w.drawn++
	w.paragraph("", "", fmt.Sprintf(`<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="%d" cy="%d"/>`+
		`<wp:docPr id="%d" name="Afbeelding %d" descr="%s"/><a:graphic><a:graphicData uri="%s"><pic:pic><pic:nvPicPr><pic:cNvPr id="%d" name="Afbeelding %d"/><pic:cNvPicPr/></pic:nvPicPr>`+
		`<pic:blipFill><a:blip r:embed="%s"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%d" cy="%d"/></a:xfrm>`+
		`<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
		wide, high, w.drawn, w.drawn, esc(clean(alt)), spacePicture, w.drawn, w.drawn, w.embed(i.Data, kind), wide, high))
}

// embed is the id of the relation to a picture, which is kept once and as it
// is: the dossier keeps pictures upright and without what a camera noted.
func (w *writer) embed(data []byte, kind string) string {
	key := fmt.Sprintf("%x", sha256.Sum256(data))
	id, ok := w.known[key]
	if !ok {
		name := fmt.Sprintf("media/image%d.%s", len(w.media)+1, kind)
		w.media = append(w.media, part{"word/" + name, data})
		id = w.relate(relation{kind: "image", target: name})
		w.known[key] = id
	}
	return id
}
