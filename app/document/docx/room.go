package docx

import "kindvriendelijk/app/document"

// writing is the height of a line to write on by hand, in twentieths of a
// point.
const writing = 540

// room leaves a place to write or draw: a frame, or rows with a line below.
func (w *writer) room(r document.Room) {
	if r.Lines < 1 {
		return
	}
	rows, height, side := r.Lines, writing, "nil"
	if r.Framed {
		rows, height, side = 1, writing*r.Lines, "single"
	}
	w.put(`<w:tbl><w:tblPr><w:tblW w:w="%d" w:type="dxa"/><w:tblBorders><w:top w:val="%s" w:sz="6"/><w:left w:val="%s" w:sz="6"/>`+
		`<w:bottom w:val="single" w:sz="6"/><w:right w:val="%s" w:sz="6"/><w:insideH w:val="single" w:sz="6"/></w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>`+
		`<w:tblGrid><w:gridCol w:w="%d"/></w:tblGrid>`, textWidth, side, side, side, textWidth)
	for range rows {
		w.put(`<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="%d" w:hRule="exact"/></w:trPr>`, height)
		w.cell(textWidth, 1, document.Words, "")
		w.put(`</w:tr>`)
	}
	w.put(`</w:tbl>`)
	w.paragraph("Gap", "", "")
}
