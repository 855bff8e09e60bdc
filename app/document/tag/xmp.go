package tag

import (
	"encoding/xml"
	"fmt"
	"strings"
)

const producer = "Kindvriendelijk (gofpdf)"

// xmp writes the metadata packet: the same facts as the information
// dictionary. It makes no claim of PDF/UA or PDF/A: that is for a document
// that a validator has seen.
func xmp(m Meta) []byte {
	var b strings.Builder
	esc := func(s string) string {
		var e strings.Builder
		xml.EscapeText(&e, []byte(s)) // a builder takes everything
		return e.String()
	}
	simple := func(tag, v string) {
		if v != "" {
			fmt.Fprintf(&b, "<%s>%s</%s>\n", tag, esc(v), tag)
		}
	}
	list := func(tag, kind, attr, v string) {
		if v != "" {
			fmt.Fprintf(&b, "<%s><rdf:%s><rdf:li%s>%s</rdf:li></rdf:%s></%s>\n", tag, kind, attr, esc(v), kind, tag)
		}
	}
	b.WriteString("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" +
		"<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n" +
		"<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"" +
		" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n")
	simple("dc:format", "application/pdf")
	list("dc:title", "Alt", ` xml:lang="x-default"`, m.Title)
	list("dc:description", "Alt", ` xml:lang="x-default"`, m.Subject)
	list("dc:creator", "Seq", "", m.Author)
	list("dc:language", "Bag", "", m.Lang)
	date := m.Created.UTC().Format("2006-01-02T15:04:05Z")
	simple("xmp:CreateDate", date)
	simple("xmp:ModifyDate", date)
	simple("xmp:MetadataDate", date)
	simple("xmp:CreatorTool", m.Creator)
	simple("pdf:Producer", producer)
	simple("pdf:Keywords", m.Keywords)
	b.WriteString("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>")
	return []byte(b.String())
}
