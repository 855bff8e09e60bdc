package pdf

import (
	"kindvriendelijk/app/document/tag"
)

// codes gives the characters of each face the bytes by which the file calls
// them. A font of the file holds at most 224 characters; a face that is used
// for more of them becomes several fonts.
type codes struct {
	of    [faces][]uint16 // by character: font + 1 in the high byte, code in the low; 0 is not yet drawn
	fonts []codedFont
	last  [faces]int // the newest font of each face, plus one
}

type codedFont struct {
	tag.Font
	next int // the next free code
}

const (
	firstCode = 32  // a space, in every font
	afterText = 127 // ASCII keeps its own codes in the first font of a face
	lastCode  = 255
)

// code is the font and the byte of a character.
func (c *codes) code(f face, r rune) (font int, b byte) {
	if r > 0xFFFF || r < 0 {
		r = '?'
	}
	if c.of[f] == nil {
		c.of[f] = make([]uint16, 1<<16)
	}
	at := &c.of[f][r]
	if *at == 0 {
		*at = c.add(f, r)
	}
	return int(*at>>8) - 1, byte(*at)
}

// add finds a free code for a character.
func (c *codes) add(f face, r rune) uint16 {
	n := c.last[f] - 1
	if n < 0 || r >= afterText && c.fonts[n].next > lastCode {
		first := n < 0
		n = len(c.fonts)
		c.fonts = append(c.fonts, codedFont{tag.Font{Family: fontNames[f][0], Style: fontNames[f][1]}, firstCode + 1})
		c.fonts[n].Codes[firstCode] = ' '
		if first {
			c.fonts[n].next = afterText
		}
		c.last[f] = n + 1
	}
	if r >= firstCode && r < afterText { // in the first font, whichever is the newest
		for n = range c.fonts {
			if c.fonts[n].Family == fontNames[f][0] && c.fonts[n].Style == fontNames[f][1] {
				break
			}
		}
		c.fonts[n].Codes[r] = r
		return uint16(n+1)<<8 | uint16(r)
	}
	b := c.fonts[n].next
	c.fonts[n].next++
	c.fonts[n].Codes[b] = r
	return uint16(n+1)<<8 | uint16(b)
}
