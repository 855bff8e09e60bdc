package check

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"regexp"
	"strings"
)

var (
	langTag = regexp.MustCompile(`^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$`)
	dcTitle = regexp.MustCompile(`(?s)<dc:title>.*<rdf:li xml:lang="x-default">[^<]+<`)
	header  = regexp.MustCompile(`^%PDF-1\.[0-7]\n%[\x{80}-\x{FF}]{4}`)
)

// document looks at what the file says of itself to a reader.
func (c *checker) document() {
	mark := c.dict(c.cat["MarkInfo"])
	c.say(mark != nil && fmt.Sprint(mark["Marked"]) == "true", "7.1: MarkInfo/Marked is not true")
	c.say(fmt.Sprint(mark["Suspects"]) != "true", "01-007: Suspects is true")
	c.say(langTag.MatchString(c.str(c.cat["Lang"])), "11-001: no valid Lang in the catalog")
	v := c.dict(c.cat["ViewerPreferences"])
	c.say(v != nil && fmt.Sprint(v["DisplayDocTitle"]) == "true", "07-001/002: DisplayDocTitle is not true")
	x := string(c.stream(c.cat["Metadata"]))
	c.say(x != "", "06-001: no XMP")
	c.say(dcTitle.MatchString(x), "06-003: no dc:title")
	c.say(c.dict(c.cat["OCProperties"]) == nil, "20: optional content (not looked into)")
	c.say(c.ctx.Encrypt == nil, "26: encrypted")
}

// file looks at what PDF/A-2 asks of the file as a whole.
func (c *checker) file() {
	c.say(header.MatchString(latin(c.raw[:min(20, len(c.raw))])), "PDF/A 6.1.2: header")
	c.say(bytes.HasSuffix(bytes.TrimRight(c.raw, "\n"), []byte("%%EOF")), "PDF/A 6.1.3: data after the end")
	c.say(c.ctx.ID != nil, "PDF/A 6.1.3: no ID")
	for k := range c.cat {
		c.say(!has("AA AcroForm OCProperties Requirements Names", k), "PDF/A: %s in the catalog (not looked into)", k)
	}
	var icc []byte
	for _, o := range c.array(c.cat["OutputIntents"]) {
		if d := c.dict(o); name(c.get(d["S"])) == "GTS_PDFA1" {
			icc = c.stream(d["DestOutputProfile"])
		}
	}
	c.say(len(icc) > 128 && string(icc[12:20]) == "mntrRGB " && int(binary.BigEndian.Uint32(icc)) == len(icc), "PDF/A 6.2.3: no RGB output intent")
	c.information(string(c.stream(c.cat["Metadata"])))
}

// information must say what the XMP says.
func (c *checker) information(x string) {
	if c.ctx.Info == nil {
		c.say(false, "no information dictionary")
		return
	}
	info := c.dict(*c.ctx.Info)
	d := c.str(info["CreationDate"])
	c.say(len(d) >= 16, "no creation date")
	if len(d) >= 16 {
		iso := d[2:6] + "-" + d[6:8] + "-" + d[8:10] + "T" + d[10:12] + ":" + d[12:14] + ":" + d[14:16] + "Z"
		c.say(strings.Contains(x, "<xmp:CreateDate>"+iso+"<"), "PDF/A: dates differ")
	}
	escape := strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&#34;", "'", "&#39;")
	for _, k := range []string{"Title", "Producer"} {
		c.say(strings.Contains(x, ">"+escape.Replace(c.str(info[k]))+"<"), "%s differs between XMP and information", k)
	}
}

// latin lets a regular expression see bytes as characters.
func latin(b []byte) string {
	var s strings.Builder
	for _, c := range b {
		s.WriteRune(rune(c))
	}
	return s.String()
}
