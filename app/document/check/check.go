// Package check looks at a finished PDF through another library's reader and
// tells where it breaks the conditions of PDF/UA-1 that a machine can check
// (their numbers are those of the Matterhorn Protocol 1.1), and those of
// PDF/A-2a about the file itself. It serves the tests of every document that the
// app makes, and knows nothing of how they are made.
package check

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/pdfcpu/pdfcpu/pkg/api"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/model"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"
)

// most is the number of findings after which no more are told.
const most = 200

// Report is what a document turned out to be.
type Report struct {
	Found  []string // what is wrong; empty is good
	Checks int      // conditions looked at
	Text   string   // what a reader hears: the tree in reading order, a block a line
	Alts   []string // the texts read out instead of pictures, in reading order
	Links  []Link   // by page
	Marks  []Link   // the bookmarks, in their order
}

// Link leads from a page to another one, or to an address (To is 0).
type Link struct {
	Page     int // 0 for a bookmark
	To       int
	Contents string
}

// File checks a document. The error tells that it can't be read at all.
func File(raw []byte) (rep Report, err error) {
	defer func() { // the reader panics on some broken files
		if r := recover(); r != nil {
			err = fmt.Errorf("read pdf: %v", r)
		}
	}()
	c, err := open(raw)
	if err != nil {
		return rep, fmt.Errorf("read pdf: %w", err)
	}
	c.document()
	c.pages()
	c.tree()
	c.bookmarks(c.dict(c.cat["Outlines"])["First"], 0)
	c.file()
	for _, k := range slices.Sorted(maps.Keys(c.fonts)) {
		f := c.fonts[k]
		for _, bad := range slices.Sorted(maps.Keys(f.bad)) {
			c.say(false, "%s: %s", f.where, bad)
		}
	}
	return Report{Found: c.found, Checks: c.done, Text: c.order.String(), Alts: c.alts, Links: c.links, Marks: c.marks}, nil
}

// checker holds one document.
type checker struct {
	ctx   *model.Context
	raw   []byte
	cat   types.Dict
	roles map[string]string
	found []string
	done  int

	pageNo map[int]int          // object number of a page → its number
	marked map[int]map[int]bool // page → sequences in its content
	inTree map[int]map[int]int  // page → sequence → element that holds it
	objrs  map[int]int          // annotation → element
	kinds  map[int]string       // element → standard type
	ids    map[string]bool
	levels []int // headings in reading order
	fonts  map[string]*font
	texts  map[[2]int]string // page, sequence → its text
	order  strings.Builder   // all texts in reading order
	alts   []string
	links  []Link
	marks  []Link
}

func open(raw []byte) (*checker, error) {
	api.DisableConfigDir()
	conf := model.NewDefaultConfiguration()
	conf.ValidationMode = model.ValidationStrict
	strict := api.Validate(bytes.NewReader(raw), conf)
	ctx, err := api.ReadContext(bytes.NewReader(raw), model.NewDefaultConfiguration())
	if err != nil {
		return nil, err
	}
	if err := ctx.EnsurePageCount(); err != nil {
		return nil, err
	}
	c := &checker{ctx: ctx, raw: raw, roles: map[string]string{}, pageNo: map[int]int{}, marked: map[int]map[int]bool{},
		inTree: map[int]map[int]int{}, objrs: map[int]int{}, kinds: map[int]string{}, ids: map[string]bool{},
		fonts: map[string]*font{}, texts: map[[2]int]string{}}
	if c.cat, err = ctx.Catalog(); err != nil {
		return nil, err
	}
	if ctx.PageCount == 0 {
		return nil, errors.New("no pages")
	}
	c.say(strict == nil, "strict reader: %v", strict)
	return c, nil
}

// say looks at one condition and keeps what is wrong.
func (c *checker) say(ok bool, format string, a ...any) {
	c.done++
	if !ok && len(c.found) < most {
		c.found = append(c.found, fmt.Sprintf(format, a...))
	}
}
