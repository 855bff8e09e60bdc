package portfolio_test

import (
	"errors"
	"io"
	"strings"
	"testing"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/data"
	"kindvriendelijk/data/datatest"
)

// both is a dossier that follows two programmes; the one that is worked on is
// UNICEF's.
func both(t *testing.T) (s *data.Store, label, cfci dossier.Candidature) {
	t.Helper()
	s = datatest.Open(t)
	if err := s.SaveDossier(t.Context(), dossier.Dossier{ID: "d", Name: "Voorbeeldegem", Country: dossier.Flanders}); err != nil {
		t.Fatal(err)
	}
	begin := func(code string) dossier.Candidature {
		p, _ := journey.Find(code, "")
		return datatest.Candidature(t, s, func(c *dossier.Candidature) {
			c.Programme, c.ProgrammeVersion, c.Active = p.Code, p.Version, code == "unicef-cfci"
		})
	}
	return s, begin("vlaams-label"), begin("unicef-cfci")
}

func write(t *testing.T, s *data.Store, c dossier.Candidature, code, text string, status portfolio.Status) {
	t.Helper()
	err := s.SaveAnswer(t.Context(), portfolio.Answer{Candidature: c.ID, Programme: c.Programme, SubCriterion: code, Text: text, Status: status})
	if err != nil {
		t.Fatal(err)
	}
}

func TestOffice_Written(t *testing.T) {
	s, label, _ := both(t)
	write(t, s, label, "c1.5", "Twaalf collega's leerden over kinderrechten.", portfolio.Ready)
	write(t, s, label, "c1.1", "Bestuur en diensten.", portfolio.Draft)
	write(t, s, label, "c1.3", "Vier diensten.", portfolio.Draft)
	write(t, s, label, "c1.2", "  ", portfolio.Empty)
	got, err := newOffice(s).Written(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	rights := got["c1.5"]
	if len(rights) != 1 || rights[0].Needs != "" || rights[0].Answer.Text != "Twaalf collega's leerden over kinderrechten." {
		t.Fatalf("at c1.5 stands %+v", rights)
	}
	if want := "*Overgenomen van Vlaams label, 1.5 Kennis van kinderrechten.*"; rights[0].Origin() != want {
		t.Errorf("the origin is %q, want %q", rights[0].Origin(), want)
	}
	if n := len(got["c1.4"]); n != 2 {
		t.Errorf("c1.4 can begin with %d texts, want 2", n)
	}
	if len(got["c1.3"]) != 0 {
		t.Error("a blank text is offered")
	}
}

func TestOffice_Written_alone(t *testing.T) {
	s := datatest.Open(t)
	datatest.Candidature(t, s)
	if got, err := newOffice(s).Written(t.Context()); err != nil || len(got) != 0 {
		t.Errorf("a dossier with one programme offers %v, %v", got, err)
	}
}

func TestOffice_Asks(t *testing.T) {
	s, label, cfci := both(t)
	if err := (dossier.Trajectories{Store: s}).Choose(t.Context(), label.ID); err != nil {
		t.Fatal(err)
	}
	write(t, s, label, "c1.5", "Kinderrechten.", portfolio.Ready)
	write(t, s, label, "c3.5", "Vaste plek.", portfolio.Draft)
	write(t, s, label, "c2.2", "Cijfers.", portfolio.Ready)
	write(t, s, cfci, "c6.5", "Wat blijft.", portfolio.Checked)
	asked, ok, err := newOffice(s).Asks(t.Context(), "unicef-cfci")
	if err != nil || !ok {
		t.Fatal(ok, err)
	}
	subs, all := map[string]portfolio.AskedSub{}, 0
	for _, c := range asked.Chapters {
		for _, x := range c.Subs {
			subs[x.Code] = x
			all++
		}
	}
	for _, c := range []struct {
		code string
		want portfolio.Coverage
		says string
	}{
		{"c1.5", portfolio.Covered, "1.5 ‘Kennis van kinderrechten’ zegt dit al."},
		{"c4.4", portfolio.PartlyCovered, "nog niet klaar"},
		{"c2.3", portfolio.PartlyCovered, "Splits de cijfers uit"},
		{"c6.5", portfolio.Covered, "hier al klaar"},
		{"c1.1", portfolio.NotYet, "Een afspraak met UNICEF"},
		{"c5.3", portfolio.NotYet, "Schrijf eerst 3.2 ‘Een diverse groep’"},
	} {
		if x := subs[c.code]; x.Coverage != c.want || !strings.Contains(strings.Join(x.Lines, " "), c.says) {
			t.Errorf("%s is %d: %q", c.code, x.Coverage, x.Lines)
		}
	}
	if asked.Count[portfolio.Covered] != 2 || asked.Count[portfolio.PartlyCovered] != 2 || asked.Count[portfolio.NotYet] != all-4 {
		t.Errorf("counted %v of %d", asked.Count, all)
	}
	if asked.Programme.The("executive_member") != "de schepen" {
		t.Error("it does not speak the words of the country")
	}
}

func TestOffice_Asks_before_it_is_started(t *testing.T) {
	s := datatest.Open(t)
	p, _ := journey.Find("unicef-cfci", "")
	c := datatest.Candidature(t, s, func(c *dossier.Candidature) { c.Programme, c.ProgrammeVersion = p.Code, p.Version })
	write(t, s, c, "c1.5", "Kinderrechten.", portfolio.Ready)
	o := newOffice(s)
	asked, ok, err := o.Asks(t.Context(), "vlaams-label")
	if err != nil || !ok || asked.Count[portfolio.Covered] != 1 {
		t.Errorf("%v %v, counted %v", ok, err, asked.Count)
	}
	if _, ok, err := o.Asks(t.Context(), "nergens"); ok || err != nil {
		t.Errorf("a programme that was never compared: %v %v", ok, err)
	}
	o.Shelf = shut{s, "candidatures"}
	if _, _, err := o.Asks(t.Context(), "vlaams-label"); !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("got %v", err)
	}
	if _, err := o.Written(t.Context()); !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("got %v", err)
	}
}

// A programme without a jury names who judges.
func TestOffice_Document_names_who_reads_it(t *testing.T) {
	s, label, _ := both(t)
	o := newOffice(s)
	for programme, want := range map[string][2]string{
		"unicef-cfci": {"Portfolio voor UNICEF", "Wat UNICEF vraagt"}, label.Programme: {"Portfolio voor de jury", "Wat het label vraagt"},
	} {
		d, err := o.Document(t.Context(), programme, "")
		if err != nil {
			t.Fatal(err)
		}
		asks := ""
		for _, part := range d.Parts {
			for _, b := range part.Blocks {
				if c, ok := b.(document.CallOut); ok && part.ID == "c1" && asks == "" {
					asks = c.Title
				}
			}
		}
		if d.Cover.Kicker != want[0] || asks != want[1] {
			t.Errorf("%s says %q and %q, want %q", programme, d.Cover.Kicker, asks, want)
		}
	}
}
