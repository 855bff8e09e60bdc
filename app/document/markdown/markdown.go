// Package markdown turns Markdown, as people type it, into blocks of a
// document. Evidence numbers in square brackets ([B-12]) become references and
// {p:ID} becomes the page of that place. Raw HTML and pictures are dropped: a
// picture comes from the evidence, with its own description. It knows neither
// where a text comes from nor how it is shown.
package markdown

import (
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"

	"kindvriendelijk/app/document"
)

var parser = goldmark.New().Parser()

// Blocks reads paragraphs, lists, headings (## to ####) and block quotes.
func Blocks(src string) []document.Block {
	source := []byte(strings.TrimSpace(src))
	return blocks(parser.Parse(text.NewReader(source)), source)
}

func blocks(parent ast.Node, source []byte) []document.Block {
	var out []document.Block
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		switch n := n.(type) {
		case *ast.Heading:
			if s := strings.TrimSpace(document.Plain(inline(n, source))); s != "" {
				out = append(out, document.Heading{Level: max(2, min(4, n.Level)), Text: s})
			}
		case *ast.List:
			out = append(out, list(n, source))
		case *ast.Blockquote:
			out = append(out, quote(n, source))
		case *ast.Paragraph, *ast.TextBlock:
			if runs := inline(n, source); len(runs) > 0 {
				out = append(out, document.Paragraph{Runs: runs})
			}
		case *ast.CodeBlock, *ast.FencedCodeBlock:
			if s := strings.TrimSpace(string(n.Lines().Value(source))); s != "" {
				out = append(out, document.Paragraph{Runs: document.Text(s)})
			}
		}
	}
	return out
}

// Inline reads one paragraph of rich text.
func Inline(src string) []document.Run {
	source := []byte(strings.TrimSpace(src))
	root := parser.Parse(text.NewReader(source))
	if n := root.FirstChild(); n != nil && root.ChildCount() == 1 && n.Kind() == ast.KindParagraph {
		return inline(n, source)
	}
	return references(document.Text(src)) // "1. …" or "- …": meant as words, not as a list
}

// list reads a list; the points of a list inside it follow their own point.
func list(n *ast.List, source []byte) document.List {
	l := document.List{Ordered: n.IsOrdered()}
	for item := n.FirstChild(); item != nil; item = item.NextSibling() {
		var runs []document.Run
		var inner [][]document.Run
		for c := item.FirstChild(); c != nil; c = c.NextSibling() {
			if sub, ok := c.(*ast.List); ok {
				inner = append(inner, list(sub, source).Items...)
				continue
			}
			if len(runs) > 0 {
				runs = append(runs, document.Run{Text: " "})
			}
			runs = append(runs, inline(c, source)...)
		}
		l.Items = append(append(l.Items, runs), inner...)
	}
	return l
}

// quote reads "> words" and, after an em dash, who spoke.
func quote(n *ast.Blockquote, source []byte) document.Quote {
	var parts []string
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		parts = append(parts, document.Plain(inline(c, source)))
	}
	words, by, _ := strings.Cut(strings.Join(parts, " "), "—")
	q := document.Quote{Text: strings.TrimSpace(words), By: strings.TrimSpace(by)}
	for _, r := range document.Linked(q.By) {
		if r.Ref != "" {
			q.Ref = r.Ref
			q.By = strings.TrimSpace(strings.Replace(q.By, "["+r.Ref+"]", "", 1))
			break
		}
	}
	return q
}
