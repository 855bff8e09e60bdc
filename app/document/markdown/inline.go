package markdown

import (
	"regexp"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/util"

	"kindvriendelijk/app/document"
)

// pageOf is a reference to the page of a place.
var pageOf = regexp.MustCompile(`\{p:([\w:-]+)\}`)

func inline(n ast.Node, source []byte) []document.Run {
	var runs []document.Run
	walk(n, source, document.Run{}, &runs)
	return references(merge(runs))
}

// walk collects the text below a node in its style.
func walk(n ast.Node, source []byte, style document.Run, out *[]document.Run) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		s := style
		switch c := c.(type) {
		case *ast.Text:
			s.Text = plain(c.Segment.Value(source))
			if c.SoftLineBreak() {
				s.Text += " "
			}
			if c.HardLineBreak() {
				s.Text += "\n"
			}
			*out = append(*out, s)
			continue
		case *ast.String:
			s.Text = string(c.Value)
			*out = append(*out, s)
			continue
		case *ast.Emphasis:
			s.Bold = s.Bold || c.Level == 2
			s.Italic = s.Italic || c.Level != 2
		case *ast.Link:
			s.Link = string(c.Destination)
		case *ast.AutoLink:
			s.Link, s.Text = string(c.URL(source)), string(c.Label(source))
			*out = append(*out, s)
			continue
		case *ast.RawHTML, *ast.Image:
			continue
		}
		walk(c, source, s, out)
	}
}

// plain reads escaped signs (\*) and entities (&euro;).
func plain(b []byte) string {
	return string(util.UnescapePunctuations(util.ResolveEntityNames(util.ResolveNumericReferences(b))))
}

// merge joins neighbours of one style: the parser cuts text at every bracket.
func merge(runs []document.Run) []document.Run {
	var out []document.Run
	for _, r := range runs {
		if k := len(out) - 1; k >= 0 {
			a, b := out[k], r
			a.Text, b.Text = "", ""
			if a == b {
				out[k].Text += r.Text
				continue
			}
		}
		out = append(out, r)
	}
	return out
}

// references turns evidence numbers and pages into runs of their own.
func references(runs []document.Run) []document.Run {
	var out []document.Run
	for _, r := range runs {
		for _, part := range document.Linked(r.Text) {
			if part.Ref != "" {
				out = append(out, part)
				continue
			}
			out = pages(out, r, part.Text)
		}
	}
	return out
}

// pages appends a text in the style of r, with its references to pages.
func pages(out []document.Run, r document.Run, s string) []document.Run {
	from := 0
	put := func(to int) {
		if to > from {
			r.Text = s[from:to]
			out = append(out, r)
		}
	}
	for _, m := range pageOf.FindAllStringSubmatchIndex(s, -1) {
		put(m[0])
		out = append(out, document.Run{Page: s[m[2]:m[3]]})
		from = m[1]
	}
	put(len(s))
	return out
}
