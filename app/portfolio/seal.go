package portfolio

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"

	"kindvriendelijk/app/document"
)

const versionFact = "Versie"

// seal gives the document a short checksum of its own content, so that two
// prints can be told apart.
func seal(d *document.Document, title string) {
	h := sha256.New()
	fmt.Fprintf(h, "%+v", bare(h, d))
	s := hex.EncodeToString(h.Sum(nil))
	d.Meta.Version = s[:4] + "-" + s[4:6]
	d.Meta.Footer = title + " · versie " + d.Meta.Version
	for i, f := range d.Cover.Facts {
		if f[0] == versionFact {
			d.Cover.Facts[i][1] = d.Meta.Version + " (staat onderaan elke bladzijde)"
		}
	}
}

// bare is the document without its pictures, whose bytes go to w as they are:
// printed as text they would be four times as many.
func bare(w io.Writer, d *document.Document) document.Document {
	b := *d
	b.Cover.Logo, b.Cover.Photo = bareImage(w, b.Cover.Logo), bareImage(w, b.Cover.Photo)
	b.Parts = nil
	for _, p := range d.Parts {
		p.Blocks = bareBlocks(w, p.Blocks)
		b.Parts = append(b.Parts, p)
	}
	return b
}

func bareImage(w io.Writer, img document.Image) document.Image {
	fmt.Fprintf(w, "%d:", len(img.Data))
	_, _ = w.Write(img.Data) // a hash takes everything
	img.Data = nil
	return img
}

func bareBlocks(w io.Writer, blocks []document.Block) []document.Block {
	var out []document.Block
	for _, b := range blocks {
		switch x := b.(type) {
		case document.Figure:
			x.Image = bareImage(w, x.Image)
			b = x
		case document.Side:
			x.Blocks = bareBlocks(w, x.Blocks)
			b = x
		case document.CallOut:
			x.Blocks = bareBlocks(w, x.Blocks)
			b = x
		}
		out = append(out, b)
	}
	return out
}
