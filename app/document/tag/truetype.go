package tag

import (
	"encoding/binary"
	"errors"
	"slices"
)

// trueType is a font program, cut into its tables.
type trueType struct {
	tags   []string
	tables map[string][]byte
}

func readTrueType(b []byte) (*trueType, error) {
	if len(b) < 12 {
		return nil, errors.New("too short for a TrueType font")
	}
	t := &trueType{tables: map[string][]byte{}}
	for i := range int(binary.BigEndian.Uint16(b[4:])) {
		if 28+16*i > len(b) {
			return nil, errors.New("font directory cut off")
		}
		e := b[12+16*i:]
		at, n := int(binary.BigEndian.Uint32(e[8:])), int(binary.BigEndian.Uint32(e[12:]))
		if at < 0 || n < 0 || at+n > len(b) {
			return nil, errors.New("font table cut off")
		}
		tag := string(e[:4])
		t.tags = append(t.tags, tag)
		t.tables[tag] = b[at : at+n]
	}
	if len(t.tables["head"]) < 20 || len(t.tables["hhea"]) < 36 {
		return nil, errors.New("font without head or hhea")
	}
	return t, nil
}

func (t *trueType) u16(table string, at int) int {
	b := t.tables[table]
	if at+2 > len(b) {
		return 0
	}
	return int(binary.BigEndian.Uint16(b[at:]))
}

// width of a glyph in thousandths of the size.
func (t *trueType) width(glyph int) int {
	upem := max(1, t.u16("head", 18))
	last := t.u16("hhea", 34) - 1
	return (t.u16("hmtx", 4*min(glyph, last))*1000 + upem/2) / upem
}

// postscript is the name a font gives itself; "" when it gives none.
func (t *trueType) postscript() string {
	const windows, postscriptName = 3, 6
	b := t.tables["name"]
	for k := range t.u16("name", 2) {
		r := 6 + 12*k
		if t.u16("name", r) != windows || t.u16("name", r+6) != postscriptName {
			continue
		}
		from := t.u16("name", 4) + t.u16("name", r+10)
		to := from + t.u16("name", r+8)
		if to > len(b) {
			return ""
		}
		var out []byte
		for j := from + 1; j < to; j += 2 {
			out = append(out, b[j])
		}
		return string(out)
	}
	return ""
}

// without assembles the font anew, less some tables.
func (t *trueType) without(drop ...string) []byte {
	var tags []string
	for _, tag := range t.tags {
		if !slices.Contains(drop, tag) {
			tags = append(tags, tag)
		}
	}
	slices.Sort(tags)
	n := len(tags)
	power, log := 1, 0
	for power*2 <= n {
		power, log = power*2, log+1
	}
	be := binary.BigEndian
	out := be.AppendUint32(nil, 0x00010000)
	for _, v := range []int{n, 16 * power, log, 16 * (n - power)} {
		out = be.AppendUint16(out, uint16(v))
	}
	at := 12 + 16*n
	for _, tag := range tags {
		b := t.tables[tag]
		out = append(out, tag...)
		out = be.AppendUint32(out, sum32(b))
		out = be.AppendUint32(out, uint32(at))
		out = be.AppendUint32(out, uint32(len(b)))
		at += (len(b) + 3) &^ 3
	}
	for _, tag := range tags {
		out = append(out, t.tables[tag]...)
		for len(out)%4 != 0 {
			out = append(out, 0)
		}
	}
	return out
}

// codeTable is a cmap table from byte codes to glyphs, in the one encoding
// that a symbolic font needs: Macintosh, format 6.
func codeTable(glyphs []int, first, last int) []byte {
	n := last - first + 1
	b := []byte{0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 12}
	for _, v := range []int{6, 10 + 2*n, 0, first, n} {
		b = binary.BigEndian.AppendUint16(b, uint16(v))
	}
	for _, g := range glyphs[first : last+1] {
		b = binary.BigEndian.AppendUint16(b, uint16(g))
	}
	return b
}

// sum32 is the checksum of a font table.
func sum32(b []byte) (sum uint32) {
	for len(b) >= 4 {
		sum += binary.BigEndian.Uint32(b)
		b = b[4:]
	}
	var rest [4]byte
	copy(rest[:], b)
	return sum + binary.BigEndian.Uint32(rest[:])
}
