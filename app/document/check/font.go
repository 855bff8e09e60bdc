package check

import (
	"encoding/binary"
	"fmt"
	"regexp"
	"strconv"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"
)

// font is a simple TrueType font: one byte a character.
type font struct {
	where   string
	unicode map[int]string
	glyphs  map[int]int // by code
	widths  map[int]int
	adv     []int // by glyph, in thousandths
	bad     map[string]bool
}

var (
	subset = regexp.MustCompile(`^[A-Z]{6}\+`)
	bfchar = regexp.MustCompile(`<([0-9A-F]{2})> <([0-9A-F]{4,})>\n`)
)

func (c *checker) fontOf(res types.Dict, key string) *font {
	ref := c.dict(res["Font"])[key]
	id := fmt.Sprint(obj(ref))
	if f := c.fonts[id]; f != nil {
		return f
	}
	d := c.dict(ref)
	f := &font{where: "font " + name(c.get(d["BaseFont"])), unicode: map[int]string{}, glyphs: map[int]int{}, widths: map[int]int{}, bad: map[string]bool{}}
	c.fonts[id] = f
	c.say(name(c.get(d["Subtype"])) == "TrueType", "%s: not a simple TrueType font (not looked into)", f.where)
	c.say(subset.MatchString(name(c.get(d["BaseFont"]))), "%s: subset without its prefix", f.where)
	um := string(c.stream(d["ToUnicode"]))
	c.say(um != "", "31-027: %s: no ToUnicode", f.where)
	for _, m := range bfchar.FindAllStringSubmatch(um, -1) {
		code, _ := strconv.ParseInt(m[1], 16, 32)
		f.unicode[int(code)] = m[2]
		c.say(m[2] != "0000" && m[2] != "FEFF" && m[2] != "FFFE", "31-028/029: %s: ToUnicode gives %s", f.where, m[2])
	}
	first, _ := num(c.get(d["FirstChar"]))
	for i, w := range c.array(d["Widths"]) {
		f.widths[first+i], _ = num(c.get(w))
	}
	desc := c.dict(d["FontDescriptor"])
	flags, _ := num(c.get(desc["Flags"]))
	c.say(flags&4 != 0 && flags&32 == 0, "31-019: %s: not marked as symbolic only", f.where)
	c.say(d["Encoding"] == nil, "31-021: %s: a symbolic font with Encoding", f.where)
	c.program(f, c.stream(desc["FontFile2"]))
	return f
}

// program reads the glyphs of a font: their widths, and which code draws which.
func (c *checker) program(f *font, ttf []byte) {
	c.say(len(ttf) > 12, "31-009: %s: not embedded", f.where)
	if len(ttf) < 12 {
		return
	}
	be := binary.BigEndian
	table := map[string][]byte{}
	for i := range int(be.Uint16(ttf[4:])) {
		e := ttf[12+16*i:]
		at, n := be.Uint32(e[8:]), be.Uint32(e[12:])
		table[string(e[:4])] = ttf[at : at+n]
	}
	upem := int(be.Uint16(table["head"][18:]))
	for i := range int(be.Uint16(table["hhea"][34:])) {
		f.adv = append(f.adv, (int(be.Uint16(table["hmtx"][4*i:]))*1000+upem/2)/upem)
	}
	cmap := table["cmap"]
	c.say(len(cmap) > 22 && be.Uint16(cmap[2:]) == 1, "31-023: %s: not exactly one encoding in the program", f.where)
	if len(cmap) < 22 || be.Uint16(cmap[12:]) != 6 {
		c.say(false, "%s: encoding of an unexpected kind", f.where)
		return
	}
	first, n := int(be.Uint16(cmap[18:])), int(be.Uint16(cmap[20:]))
	for i := range n {
		f.glyphs[first+i] = int(be.Uint16(cmap[22+2*i:]))
	}
}

// show checks the characters of a string and returns what they say.
func (f *font) show(a any) (said string) {
	switch a := a.(type) {
	case []any:
		for _, v := range a {
			said += f.show(v)
		}
	case []byte:
		for _, b := range a {
			said += f.character(int(b))
		}
	}
	return said
}

func (f *font) character(code int) string {
	gid := f.glyphs[code]
	if gid == 0 {
		f.bad[fmt.Sprintf("31-030: code %02X (U+%s) is drawn as .notdef", code, f.unicode[code])] = true
		return ""
	}
	if f.unicode[code] == "" {
		f.bad[fmt.Sprintf("10-001: code %02X without Unicode", code)] = true
	}
	w, ok := f.widths[code]
	last := len(f.adv) - 1
	switch {
	case !ok:
		f.bad[fmt.Sprintf("31-016: code %02X without width", code)] = true
	case last < 0:
		f.bad["31-011: no glyphs"] = true
	default:
		if d := w - f.adv[min(gid, last)]; d < -1 || d > 1 {
			f.bad[fmt.Sprintf("31-016: code %02X is %d wide in Widths and %d in the font", code, w, f.adv[min(gid, last)])] = true
		}
	}
	u, _ := strconv.ParseInt(f.unicode[code], 16, 32)
	return string(rune(u))
}
