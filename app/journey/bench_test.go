package journey

import "testing"

// A dossier reads its programme from its own copy, each time a room asks.
func BenchmarkParse(b *testing.B) {
	p, _ := Find("vlaams-label", "")
	text := Source(p.Code, p.Version)
	for b.Loop() {
		if _, err := Parse(text); err != nil {
			b.Fatal(err)
		}
	}
}
