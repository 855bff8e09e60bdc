package table

import (
	"bytes"
	"io"
	"os"
)

var (
	compoundMagic = []byte{0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1}
	// Excel's name for the stream of an encrypted workbook, in UTF-16.
	encryptedStream = []byte("E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00")
)

func isZip(head []byte) bool { return bytes.HasPrefix(head, []byte("PK\x03\x04")) }

// magics are the first bytes of files that are no text.
var magics = []struct {
	magic   string
	problem Problem
}{
	{string(compoundMagic), OldExcel},
	{"\x09\x08\x10\x00", OldExcel}, {"\x09\x04\x06\x00", OldExcel}, {"\x09\x02\x06\x00", OldExcel},
	{"%PDF", PDF}, {"{\\rtf", Document}, {"SQLite format 3\x00", Database}, {"\x00\x01\x00\x00Standard", Database},
	{"\x89PNG", Picture}, {"\xff\xd8\xff", Picture}, {"GIF8", Picture}, {"II*\x00", Picture}, {"MM\x00*", Picture},
	{"PK\x05\x06", Damaged}, {"PK\x07\x08", Damaged},
	{"\x1f\x8b", Archive}, {"7z\xbc\xaf", Archive}, {"Rar!", Archive},
}

// recognise names what a file is when it is neither a text nor a zip; empty
// when nothing speaks against a text.
func recognise(head []byte) Problem {
	for _, m := range magics {
		if bytes.HasPrefix(head, []byte(m.magic)) {
			return m.problem
		}
	}
	text := bytes.ToLower(beginning(head))
	switch {
	case len(text) == 0:
		return Empty
	case hasAnyPrefix(text, "<!doctype html", "<html", "<head", "<body", "<table", "<meta", "<div", "<script", "<!--", "mime-version:"):
		return WebPage
	case bytes.HasPrefix(text, []byte("<")) && bytes.Contains(text, []byte("office:spreadsheet")):
		return OldXML
	case hasAnyPrefix(text, "<?xml"):
		if bytes.Contains(text, []byte("<html")) {
			return WebPage
		}
		return XML
	case hasAnyPrefix(text, "{\"", "{\n", "{\r", "[{", "[\n"):
		return JSON
	}
	return ""
}

// beginning is the visible start of a text; of UTF-16 only what is ASCII in it.
func beginning(head []byte) []byte {
	if bytes.HasPrefix(head, []byte{0xff, 0xfe}) || bytes.HasPrefix(head, []byte{0xfe, 0xff}) {
		head = bytes.ReplaceAll(head[2:min(len(head), 8192)], []byte{0}, nil)
	}
	text := bytes.TrimLeft(bytes.TrimPrefix(head, bom), " \t\r\n")
	return text[:min(len(text), 4096)]
}

func hasAnyPrefix(b []byte, prefixes ...string) bool {
	for _, p := range prefixes {
		if bytes.HasPrefix(b, []byte(p)) {
			return true
		}
	}
	return false
}

// oldOrLocked tells an encrypted .xlsx from a real .xls: both are compound
// files, and the first names its stream somewhere in the directory.
func oldOrLocked(path string) Problem {
	file, err := os.Open(path)
	if err != nil {
		return OldExcel
	}
	defer file.Close()
	r := io.LimitReader(file, maxPacked)
	buf := make([]byte, 1<<20)
	keep := 0
	for {
		n, err := io.ReadFull(r, buf[keep:])
		if bytes.Contains(buf[:keep+n], encryptedStream) {
			return Password
		}
		if err != nil {
			return OldExcel
		}
		keep = copy(buf, buf[len(buf)-len(encryptedStream):])
	}
}
