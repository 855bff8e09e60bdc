package pdf

import (
	"fmt"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/document/tag"
)

// figure sets a picture with its caption below. A picture that can't be read
// leaves its caption and a warning.
func (w *writer) figure(f *flow, fr frame, up *tag.Elem, g document.Figure) {
	img, err := w.image(g.Image)
	if err != nil {
		w.warn("Een afbeelding is weggelaten: " + err.Error() + ".")
		w.callOut(f, fr, up, document.CallOut{Title: "Afbeelding niet leesbaar", Blocks: []document.Block{document.Paragraph{Runs: g.Caption}}})
		return
	}
	in := fr
	if g.Wide && fr.notes && fr.w == textW {
		in.x, in.w = fr.x+sideX-textX, wideW
	}
	width := in.w
	if g.Share > 0 && g.Share < 1 {
		width *= g.Share
	}
	h := width * float64(img.h) / float64(img.w)
	if limit := bodyH * 0.55; h > limit {
		width, h = width*limit/h, limit
	}
	if w.oneLine(g.Image.Alt) == "" {
		w.warn("Een afbeelding heeft geen beschrijving voor wie ze niet ziet.")
	}
	e := up.Add("Figure", tag.Alt(w.described(g.Image.Alt, document.Plain(g.Caption))))
	items := []item{{h: h, draw: func(p *pen, at spot) {
		e.Box(p.page.height(), at.x, at.y, width, h)
		p.image(e, img, at.x, at.y, width, h)
	}}}
	w.figures++
	runs := append([]document.Run{{Text: fmt.Sprintf("Figuur\u00A0%d\u00A0 ", w.figures)}}, g.Caption...)
	if g.Credit != "" {
		runs = append(runs, document.Run{Text: " " + g.Credit, Italic: true})
	}
	in.notes = false
	below := w.text(in, w.lines(runs, small, in.w), up.Add("P"))
	below[0].gap = 4
	w.figureItems(f, in, append(items, below...), g.ID)
}
