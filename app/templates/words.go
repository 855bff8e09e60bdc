package templates

import (
	"regexp"
	"strings"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/document/markdown"
)

var (
	proof   = regexp.MustCompile(`\s*\[B-\d+\]`)
	special = regexp.MustCompile("[\\\\`*_\\[\\]<>|#&~{}]")
	counted = regexp.MustCompile(`^(\d+)([.)])`)
	ruled   = regexp.MustCompile(`^([-+=])`)
	escaped = regexp.MustCompile("\\\\([!-/:-@\\[-`{-~])")
)

// words makes of what someone typed a text that means nothing in Markdown, on
// one line and without numbers of proofs.
func words(s string) string {
	s = strings.Join(strings.Fields(proof.ReplaceAllString(s, "")), " ")
	s = special.ReplaceAllString(s, `\$0`)
	s = counted.ReplaceAllString(s, `$1\$2`)
	return ruled.ReplaceAllString(s, `\$1`)
}

// unescaped is what was typed.
func unescaped(s string) string { return escaped.ReplaceAllString(s, "$1") }

// prose is the first paragraph of a Markdown text as [words].
func prose(text string) string {
	for _, b := range markdown.Blocks(text) {
		switch b := b.(type) {
		case document.Paragraph:
			return words(document.Plain(b.Runs))
		case document.List:
			var items []string
			for _, i := range b.Items {
				items = append(items, document.Plain(i))
			}
			return words(strings.Join(items, "; "))
		}
	}
	return ""
}
