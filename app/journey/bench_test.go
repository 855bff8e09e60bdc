package journey

import "testing"

// A dossier reads its programme from its own copy.
func BenchmarkParse(b *testing.B) {
	p, _ := Find("vlaams-label", "")
	text := Source(p.Code, p.Version)
	for b.Loop() {
		if _, err := Parse(text); err != nil {
			b.Fatal(err)
		}
	}
}

// Each room asks for the programme in the words of the country.
func BenchmarkProgramme_In(b *testing.B) {
	p, _ := Find("unicef-cfci", "")
	for b.Loop() {
		p.In("NL")
	}
}
