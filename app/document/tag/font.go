package tag

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"errors"
	"fmt"
	"maps"
	"strings"
)

// Font is a font as the pages use it: a font that was added to gofpdf, and the
// character of each code. A code without a character is not used. The resource
// name is "F" and the number in which it was told of, from 0.
type Font struct {
	Family, Style string
	Codes         [256]rune
}

// Font tells of a font that the pages use.
func (d *Doc) Font(f Font) { d.fonts = append(d.fonts, f) }

func (f *Font) characters() string {
	var b strings.Builder
	for _, r := range f.Codes {
		if r != 0 {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// font makes a font of one byte a character out of gofpdf's composite one: its
// texts take half the room. It also mends what gofpdf writes: a map to Unicode
// that is one range with U+0000 in it, a name that is not the font's own, and
// the instructions for coarse screens.
func (f *file) font(composite dict, font Font) (ref, error) {
	kids, _ := composite["DescendantFonts"].(array)
	if len(kids) != 1 {
		return 0, errors.New("no descendant")
	}
	cid := f.dict(kids[0])
	gids, err := f.content(cid["CIDToGIDMap"])
	if err != nil {
		return 0, err
	}
	desc := f.dict(cid["FontDescriptor"])
	program, err := f.content(desc["FontFile2"])
	if err != nil {
		return 0, err
	}
	t, err := readTrueType(program)
	if err != nil {
		return 0, err
	}
	glyphs := make([]int, 256)
	first, last := 255, 0
	for c, r := range font.Codes {
		if r > 0 && 2*int(r)+1 < len(gids) {
			glyphs[c] = int(gids[2*r])<<8 | int(gids[2*r+1])
			first, last = min(first, c), max(last, c)
		}
	}
	if first > last {
		return 0, errors.New("no characters")
	}
	widths := make(array, 0, last-first+1)
	for c := first; c <= last; c++ {
		w := 0
		if font.Codes[c] != 0 {
			w = t.width(glyphs[c])
		}
		widths = append(widths, w)
	}
	t.tables["cmap"] = codeTable(glyphs, first, last)
	lean := t.without("fpgm", "prep", "cvt ", "gasp", "DSIG", "hdmx", "VDMX", "LTSH")
	full := name(prefix(lean) + cmp.Or(t.postscript(), font.Family))
	described := maps.Clone(desc)
	described["FontName"] = full
	described["FontFile2"] = f.add(deflate(dict{"Length1": len(lean)}, lean))
	return f.add(dict{"Type": name("Font"), "Subtype": name("TrueType"), "BaseFont": full,
		"FirstChar": first, "LastChar": last, "Widths": widths, "FontDescriptor": f.add(described),
		"ToUnicode": f.add(deflate(dict{}, unicodeMap(font.Codes[:])))}), nil
}

// content is the data of a stream.
func (f *file) content(v any) ([]byte, error) {
	r, _ := v.(ref)
	s, ok := f.objs[r].(*stream)
	if !ok {
		return nil, fmt.Errorf("object %d is no stream", r)
	}
	if s.dict["Filter"] == nil {
		return s.data, nil
	}
	return inflate(s.data)
}

// prefix is the mark of a subset: six letters drawn from its content.
func prefix(program []byte) string {
	sum := sha256.Sum256(program)
	var b []byte
	for _, c := range sum[:6] {
		b = append(b, 'A'+c%26)
	}
	return string(b) + "+"
}

// unicodeMap says which character each code stands for.
func unicodeMap(codes []rune) []byte {
	var b bytes.Buffer
	b.WriteString("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n" +
		"/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n" +
		"/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n" +
		"1 begincodespacerange\n<00> <FF>\nendcodespacerange\n")
	const most = 100 // entries in a section
	var entries []string
	flush := func() {
		if len(entries) > 0 {
			fmt.Fprintf(&b, "%d beginbfchar\n%sendbfchar\n", len(entries), strings.Join(entries, ""))
			entries = nil
		}
	}
	for c, r := range codes {
		if r == 0 {
			continue
		}
		if len(entries) == most {
			flush()
		}
		entries = append(entries, fmt.Sprintf("<%02X> <%04X>\n", c, r))
	}
	flush()
	b.WriteString("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
	return b.Bytes()
}
