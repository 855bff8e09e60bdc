package portfolio_test

import (
	"strings"
	"testing"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/portfolio"
)

func TestBuild_small_dossier(t *testing.T) {
	d := portfolio.Build(gather(t, small(), trial()))
	golden(t, "small.golden", dump(d, true))
	sound(t, d)
}

func TestBuild_shows_nothing_private(t *testing.T) {
	d := portfolio.Build(gather(t, small(), trial()))
	if s := dump(d, true); strings.Contains(s, "GEHEIM") {
		t.Errorf("a private note or quote stands in the document:\n%s", s)
	}
	visit(d, func(b document.Block) {
		if f, ok := b.(document.Figure); ok && string(f.Image.Data) == "kind" {
			t.Error("a photo without consent stands in the document")
		}
	})
}

func TestBuild_of_an_empty_dossier(t *testing.T) {
	label, _ := journey.Find("vlaams-label", "")
	for name, p := range map[string]*journey.Programme{"the trial": trial(), "the label": &label, "a programme without anything": {Code: "leeg"}} {
		t.Run(name, func(t *testing.T) {
			d := portfolio.Build(gather(t, &fake{}, p))
			sound(t, d)
			for _, part := range d.Parts {
				if strings.HasPrefix(part.ID, "deel-") && part.ID != "deel-guide" {
					t.Errorf("part %s tells of a dossier in which nothing is", part.ID)
				}
			}
		})
	}
}

func TestBuild_same_material_gives_the_same_version(t *testing.T) {
	m := gather(t, small(), trial())
	first, again := portfolio.Build(m), portfolio.Build(gather(t, small(), trial()))
	if first.Meta.Version == "" || first.Meta.Version != again.Meta.Version {
		t.Errorf("versions are %q and %q", first.Meta.Version, again.Meta.Version)
	}
	if !strings.Contains(first.Meta.Footer, first.Meta.Version) {
		t.Errorf("the footer %q does not name version %s", first.Meta.Footer, first.Meta.Version)
	}
	for name, change := range map[string]func(*fake){
		"a text":   func(f *fake) { f.answers[0].Text += "!" },
		"a number": func(f *fake) { f.measurements[0].Value++ },
		"a figure": func(f *fake) { f.pages[0].Series[0].Values[0].Value++ },
		"a photo":  func(f *fake) { f.pictures["krijt"] = []byte("krijt2") },
		"a cover":  func(f *fake) { f.pictures["plein"] = []byte("foto2") },
	} {
		f := small()
		change(f)
		if got := portfolio.Build(gather(t, f, trial())).Meta.Version; got == first.Meta.Version {
			t.Errorf("another %s gives the same version", name)
		}
	}
}

func TestBuild_does_not_touch_its_material(t *testing.T) {
	m := gather(t, small(), trial())
	before := dump(portfolio.Build(m), true)
	if after := dump(portfolio.Build(m), true); after != before {
		t.Error("building twice from one material gives two documents")
	}
}

func TestBuild_speaks_the_language_of_the_country(t *testing.T) {
	f := small()
	f.dossier.Country = dossier.Netherlands
	d := portfolio.Build(gather(t, f, trial()))
	if d.Meta.Language != "nl-NL" || !strings.Contains(dump(d, true), "06-05-2029") {
		t.Errorf("language is %s; want nl-NL with Dutch days", d.Meta.Language)
	}
}

func TestBuild_cover_photo_asks_for_consent(t *testing.T) {
	f := small()
	f.dossier.Photo = "kind" // the file of a photo without consent
	if d := portfolio.Build(gather(t, f, trial())); d.Cover.Photo.Data != nil {
		t.Error("the photo without consent stands on the cover")
	}
	f.evidence[2].Consent = "schriftelijk, ouders"
	if d := portfolio.Build(gather(t, f, trial())); string(d.Cover.Photo.Data) != "kind" {
		t.Error("the photo with consent is left out")
	}
}

func TestBuild_leaves_out_a_picture_that_cant_be_read(t *testing.T) {
	f := small()
	f.pictures = nil
	d := portfolio.Build(gather(t, f, trial()))
	if d.Cover.Photo.Data != nil || d.Cover.Logo.Data != nil {
		t.Error("the cover has a picture that is not there")
	}
	visit(d, func(b document.Block) {
		if f, ok := b.(document.Figure); ok {
			t.Errorf("figure %s is there without its picture", f.ID)
		}
	})
}

func TestBuild_marks_the_example(t *testing.T) {
	f := small()
	f.dossier.IsExample = true
	d := portfolio.Build(gather(t, f, trial()))
	if d.Cover.Stamp == "" || !strings.Contains(dump(d, true), "Dit is een voorbeeld.") {
		t.Error("cover or colophon does not say that it is an example")
	}
}

func TestFileName(t *testing.T) {
	tests := map[string]struct {
		number     int
		name, want string
	}{
		"the number goes before the name":   {7, "besluit.pdf", "B-07 besluit.pdf"},
		"a large number is not cut":         {123, "x.pdf", "B-123 x.pdf"},
		"what no disk takes becomes a line": {1, "a/b\\c:d*e?f\"g<h>i|j\nk.pdf", "B-01 a_b_c_d_e_f_g_h_i_j_k.pdf"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got := portfolio.FileName(evidence.Evidence{Number: tt.number, File: evidence.File{Name: tt.name, SHA256: "x"}}); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
	if got := portfolio.FileName(evidence.Evidence{Number: 1, File: evidence.File{Name: "x.pdf"}}); got != "" {
		t.Errorf("a proof without a file has the file %q", got)
	}
}

func TestLimit(t *testing.T) {
	p := &journey.Programme{CoreMaxPages: 10}
	if got := portfolio.Limit(dossier.Candidature{}, p); got != 10 {
		t.Errorf("got %d, want what the programme says", got)
	}
	if got := portfolio.Limit(dossier.Candidature{PageLimit: 12}, p); got != 12 {
		t.Errorf("got %d, want what the candidature says", got)
	}
}
