package journey

import (
	"regexp"
	"strings"
	"testing"
)

var sentence = regexp.MustCompile(`[.!?](?:\s+|$)`)

func sentences(text string) (found []string) {
	for _, s := range sentence.Split(text, -1) {
		if s != "" {
			found = append(found, s)
		}
	}
	return found
}

func TestRightsHaveAPlainExplanation(t *testing.T) {
	for _, r := range Rights() {
		if n := len(sentences(r.Plain)); n < 1 || n > 3 {
			t.Errorf("article %d: plain has %d sentences, want 1 to 3", r.Article, n)
		}
		longest(t, r.Article, r.Plain, 25)
	}
}

func TestRightsSpeakToAChild(t *testing.T) {
	speaks := regexp.MustCompile(`(?i)\b(je|jij|jou|jouw)\b`)
	for _, r := range Rights() {
		if n := len(sentences(r.Child)); n < 1 || n > 2 {
			t.Errorf("article %d: child has %d sentences, want 1 or 2", r.Article, n)
		}
		if !speaks.MatchString(r.Child) {
			t.Errorf("article %d speaks about children, not to one: %q", r.Article, r.Child)
		}
		longest(t, r.Article, r.Child, 15)
	}
}

func longest(t *testing.T, article int, text string, words int) {
	t.Helper()
	for _, s := range sentences(text) {
		if n := len(strings.Fields(s)); n > words {
			t.Errorf("article %d: %d words, want at most %d: %q", article, n, words, s)
		}
	}
	if !strings.HasSuffix(text, ".") {
		t.Errorf("article %d has no full stop: %q", article, text)
	}
}
