package html

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"strings"

	"kindvriendelijk/app/document"
)

func (p *page) figure(b document.Figure) {
	p.figures++
	id := b.ID
	if id == "" {
		id = "figuur"
	}
	width := ""
	if b.Share > 0 && b.Share < 1 {
		width = fmt.Sprintf(" style=\"max-width:%.0f%%\"", b.Share*100)
	}
	p.put("<figure id=\"%s\"%s>\n", p.id(id), width)
	p.image(b.Image, "")
	p.put("<figcaption><span class=\"number\">Figuur %d.</span> %s", p.figures, p.runs(b.Caption))
	if b.Credit != "" {
		p.put(" <span class=\"small\">%s</span>", esc(b.Credit))
	}
	p.put("</figcaption>\n</figure>\n")
}

// image puts a picture in the page itself. One that can't be read leaves its
// description.
func (p *page) image(i document.Image, class string) {
	if len(i.Data) == 0 {
		return
	}
	alt := i.Alt
	if strings.TrimSpace(alt) == "" {
		alt = "Afbeelding zonder beschrijving"
	}
	address := p.picture(i.Data)
	if address == "" {
		p.put("<p class=\"small\">[De afbeelding is niet te lezen: %s]</p>\n", esc(alt))
		return
	}
	if class != "" {
		class = " class=\"" + class + "\""
	}
	p.put("<img%s alt=\"%s\" src=\"%s\">\n", class, esc(alt), address)
}

// picture is the address of a picture, or "" when it can't be read. Each is
// encoded once.
func (p *page) picture(data []byte) string {
	key := fmt.Sprintf("%x", sha256.Sum256(data))
	address, known := p.pictures[key]
	if !known {
		if kind, clean, err := reencode(data); err == nil {
			address = "data:image/" + kind + ";base64," + base64.StdEncoding.EncodeToString(clean)
		}
		p.pictures[key] = address
	}
	return address
}
