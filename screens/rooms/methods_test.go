package rooms

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"kindvriendelijk/app/document/pdf"
	"kindvriendelijk/app/methods"
)

func TestWriteCards(t *testing.T) {
	all := methods.Default().All()
	for name, cards := range map[string][]methods.Method{"one card": all[:1], "three cards": all[:3]} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "kaarten.pdf")
			if warnings, err := writeCards(t.Context(), cards, path); err != nil || len(warnings) > 0 {
				t.Fatal(warnings, err)
			}
			got, err := os.ReadFile(path)
			if err != nil || !bytes.HasPrefix(got, []byte("%PDF-")) {
				t.Errorf("the file begins with %.20q, %v", got, err)
			}
		})
	}
	t.Run("a folder that is not there is told", func(t *testing.T) {
		if _, err := writeCards(t.Context(), all[:1], filepath.Join(t.TempDir(), "weg", "k.pdf")); err == nil {
			t.Error("written")
		}
	})
}

func TestCardDocument_everyCardBeginsAPage(t *testing.T) {
	measure := func(cards ...methods.Method) int {
		r, err := pdf.Measure(cardDocument(cards))
		if err != nil {
			t.Fatal(err)
		}
		return r.Pages
	}
	all, apart := methods.Default().All(), 0
	for _, m := range all {
		apart += measure(m)
	}
	if n := measure(all...); n != apart {
		t.Errorf("%d cards take %d pages together and %d apart", len(all), n, apart)
	}
	short := all[0]
	short.Steps, short.Prepare, short.Pitfalls = short.Steps[:1], short.Prepare[:1], short.Pitfalls[:1]
	if n := measure(short, short, short); n != 3 {
		t.Errorf("three short cards take %d pages", n)
	}
}
