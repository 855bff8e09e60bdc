// Package document describes a document as plain data: parts, headings,
// paragraphs, tables, charts, figures, quotes and evidence. It knows nothing of
// pages, fonts or files, and nothing of the dossier either: the rooms of the
// app build a tree, and the writers below this package turn it into paper
// (pdf), a page for the browser (html) or a document for Word (docx).
package document

import "time"

// Document is everything a writer needs, and nothing it must look up.
type Document struct {
	Meta     Meta
	Cover    Cover
	Parts    []Part
	Evidence []Evidence
}

// Meta goes into the file's properties and the running footer.
type Meta struct {
	Title    string
	Author   string
	Subject  string
	Keywords string
	Language string    // a BCP 47 tag: "nl-BE", "nl-NL"
	Date     time.Time // the only clock a writer may use
	Version  string    // short checksum, shown in the footer
	Footer   string    // left half of the footer
}

// Cover is the first page. A document whose Cover has no Title has no cover.
type Cover struct {
	Kicker   string      // what kind of document this is: "Portfolio voor de jury"
	Title    string      // the municipality
	Subtitle string      // one or two sentences
	Stamp    string      // a word in a corner and at the head of each page, such as "Voorbeeld"; or ""
	Facts    [][2]string // label and value, at the foot
	Logo     Image       // optional
	Photo    Image       // optional; without it the cover shows a drawing
}

// Image is a picture as it was given. Data is a JPEG, PNG, GIF or WebP; a
// writer decodes it, turns it upright and encodes it anew, so that nothing of
// the camera's own notes travels along. Alt is read out instead of it.
type Image struct {
	Data []byte
	Alt  string
}

// Part is a chapter. It begins a page, unless much of the page before would stay
// empty; what comes after a hidden first part, and the first annex, always does.
type Part struct {
	ID     string // unique within the document; the target of links
	Key    string // the sign on the thumb tab: "C3"; or ""
	Number string // precedes the title; or ""
	Title  string
	Lead   []Run // the answer first: printed large under the title
	Blocks []Block
	Hidden bool // not in the contents (colophon)
	Fresh  bool // begins on a page of its own, to be taken out
	RunOn  bool // begins below the part before it whenever there is room
	Annex  bool // a page limit does not count it
}
