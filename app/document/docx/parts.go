package docx

import (
	_ "embed"
	"fmt"
	"strings"
)

// The names of the vocabularies.
const (
	declaration     = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	spaceWord       = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
	spaceRelation   = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	spaceDrawing    = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
	spaceMain       = "http://schemas.openxmlformats.org/drawingml/2006/main"
	spacePicture    = "http://schemas.openxmlformats.org/drawingml/2006/picture"
	spaceWord14     = "http://schemas.microsoft.com/office/word/2010/wordml"
	spaceCompatible = "http://schemas.openxmlformats.org/markup-compatibility/2006"
	spacePackage    = "http://schemas.openxmlformats.org/package/2006/relationships"
	typePackage     = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
	typeWord        = "application/vnd.openxmlformats-officedocument.wordprocessingml."
)

// A4 with margins of two and a half centimetres, in twentieths of a point.
const (
	pageWidth  = 11906
	pageHeight = 16838
	pageMargin = 1417
	textWidth  = pageWidth - 2*pageMargin
	emuPerTwip = 635
)

// bullets is the number of the list with bullets; numbered lists follow.
const bullets = 1

// footerID is the relation to the footer.
const footerID = "rId3"

//go:embed styles.xml
var styles string

// part is one file of the archive.
type part struct {
	name string
	data []byte
}

// relation leads from the text to another part or to an address outside.
type relation struct {
	kind, target string
	outside      bool
}

// relate adds a relation and returns its id. The first ids are of styles,
// numbering and footer.
func (w *writer) relate(r relation) string {
	w.rels = append(w.rels, r)
	return fmt.Sprintf("rId%d", len(w.rels)+3)
}

// parts are all files, in their order.
func (w *writer) parts() []part {
	language := w.doc.Meta.Language
	if language == "" {
		language = "nl"
	}
	return append([]part{
		{"[Content_Types].xml", []byte(contentTypes)},
		{"_rels/.rels", []byte(relations([]relation{{kind: "officeDocument", target: "word/document.xml"}, {kind: typePackage, target: "docProps/core.xml"}}))},
		{"docProps/core.xml", []byte(w.core(language))},
		{"word/document.xml", []byte(w.out.String())},
		{"word/styles.xml", []byte(strings.ReplaceAll(styles, "LANGUAGE", esc(clean(language))))},
		{"word/numbering.xml", []byte(w.numbering())},
		{"word/footer1.xml", []byte(w.footer())},
		{"word/_rels/document.xml.rels", []byte(relations(append([]relation{{kind: "styles", target: "styles.xml"},
			{kind: "numbering", target: "numbering.xml"}, {kind: "footer", target: "footer1.xml"}}, w.rels...)))},
	}, w.media...)
}

const contentTypes = declaration + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
	`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
	`<Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/>` +
	`<Override PartName="/word/document.xml" ContentType="` + typeWord + `document.main+xml"/>` +
	`<Override PartName="/word/styles.xml" ContentType="` + typeWord + `styles+xml"/>` +
	`<Override PartName="/word/numbering.xml" ContentType="` + typeWord + `numbering+xml"/>` +
	`<Override PartName="/word/footer1.xml" ContentType="` + typeWord + `footer+xml"/>` +
	`<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`

func relations(all []relation) string {
	var b strings.Builder
	b.WriteString(declaration + `<Relationships xmlns="` + spacePackage + `">`)
	for i, r := range all {
		kind, mode := r.kind, ""
		if !strings.Contains(kind, "/") {
			kind = spaceRelation + "/" + kind
		}
		if r.outside {
			mode = ` TargetMode="External"`
		}
		fmt.Fprintf(&b, `<Relationship Id="rId%d" Type="%s" Target="%s"%s/>`, i+1, kind, esc(clean(r.target)), mode)
	}
	b.WriteString(`</Relationships>`)
	return b.String()
}

// core is what the file says of itself.
func (w *writer) core(language string) string {
	m := w.doc.Meta
	var b strings.Builder
	b.WriteString(declaration + `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
		`xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`)
	for _, x := range [][2]string{{"dc:title", w.title()}, {"dc:subject", m.Subject}, {"dc:creator", m.Author}, {"cp:keywords", m.Keywords}, {"dc:language", language}} {
		if x[1] != "" {
			fmt.Fprintf(&b, "<%s>%s</%s>", x[0], esc(clean(x[1])), x[0])
		}
	}
	if !m.Date.IsZero() {
		day := m.Date.UTC().Format("2006-01-02T15:04:05Z")
		for _, x := range []string{"created", "modified"} {
			fmt.Fprintf(&b, `<dcterms:%s xsi:type="dcterms:W3CDTF">%s</dcterms:%s>`, x, day, x)
		}
	}
	b.WriteString(`</cp:coreProperties>`)
	return b.String()
}

// numbering has one list with bullets, and a list of its own for each numbered
// one, so that each begins at 1.
func (w *writer) numbering() string {
	level := func(id int, format, sign string) string {
		return fmt.Sprintf(`<w:abstractNum w:abstractNumId="%d"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="%s"/>`+
			`<w:lvlText w:val="%s"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="454" w:hanging="340"/></w:pPr></w:lvl></w:abstractNum>`, id, format, sign)
	}
	var b strings.Builder
	fmt.Fprintf(&b, `%s<w:numbering xmlns:w="%s">%s%s<w:num w:numId="%d"><w:abstractNumId w:val="0"/></w:num>`,
		declaration, spaceWord, level(0, "bullet", "•"), level(1, "decimal", "%1."), bullets)
	for i := 1; i <= w.numbers; i++ {
		fmt.Fprintf(&b, `<w:num w:numId="%d"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`, bullets+i)
	}
	b.WriteString(`</w:numbering>`)
	return b.String()
}

// footer says what this is and on which page the reader is.
func (w *writer) footer() string {
	field := func(name string) string {
		return `<w:fldSimple w:instr=" ` + name + ` "><w:r><w:t>1</w:t></w:r></w:fldSimple>`
	}
	words := w.doc.Meta.Footer
	if w.doc.Meta.Version != "" {
		words += " · " + w.doc.Meta.Version
	}
	return fmt.Sprintf(`%s<w:ftr xmlns:w="%s"><w:p><w:pPr><w:pStyle w:val="Footer"/><w:tabs><w:tab w:val="right" w:pos="%d"/></w:tabs></w:pPr>%s<w:r><w:tab/></w:r>%s%s%s%s</w:p></w:ftr>`,
		declaration, spaceWord, textWidth, text(words), text("Pagina "), field("PAGE"), text(" van "), field("NUMPAGES"))
}
