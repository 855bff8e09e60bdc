package intake_test

import (
	"errors"
	"strings"
	"testing"

	"kindvriendelijk/app"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/importing"
	"kindvriendelijk/app/intake"
)

var definitionList = []string{
	"Indicator;Definitie;Eenheid;Bron;Thema",
	"Kansarmoede-index;Aandeel geboorten in kansarme gezinnen;%;Opgroeien;Welzijn",
	"Tevreden over speelplekken;Aandeel inwoners dat tevreden is;procent;Burgerbevraging;Wonen en energie",
	"Aantal leden van jeugdverenigingen;;;Eigen telling;Jeugd",
	"Budgetmeters;Actieve budgetmeters;per 1.000 toegangspunten;Regulator;Energie",
	"Tevreden over speelplekken;Nog eens;procent;;",
}

func TestDefinitions(t *testing.T) {
	d := newDossier(izegem)
	s := service(d)
	offered, err := s.Definitions(t.Context(), file(t, "catalogus.csv", definitionList...), importing.Choices{})
	if err != nil || len(offered) != 5 {
		t.Fatalf("offered %+v (%v)", offered, err)
	}
	want := []struct {
		known string
		kind  figures.Kind
		theme string
	}{
		{"kansarmoede-index", figures.Percentage, "welzijn_gezin"},
		{"", figures.Percentage, "wonen"},
		{"", figures.Count, "vrije_tijd"},
		{"", figures.Permille, ""},
		{"", figures.Percentage, ""},
	}
	for i, w := range want {
		if o := offered[i]; o.Known != w.known || o.Theme != w.theme || o.Kind != w.kind && i > 0 {
			t.Errorf("%s is offered as %q, %s, %q, want %+v", o.Name, o.Known, o.Kind, o.Theme, w)
		}
	}
	if len(d.done) > 0 {
		t.Error("offering changed the dossier")
	}
}

func TestTakeDefinitions(t *testing.T) {
	d := newDossier(izegem)
	s := service(d)
	offered, err := s.Definitions(t.Context(), file(t, "catalogus.csv", definitionList...), importing.Choices{})
	if err != nil {
		t.Fatal(err)
	}
	var chosen []importing.Definition
	for _, o := range offered {
		chosen = append(chosen, o.Definition)
	}
	if n, err := s.TakeDefinitions(t.Context(), chosen); n != 3 || err != nil || len(d.records) != 3 || len(d.done) != 1 {
		t.Fatalf("made %d (%v), %d records in %d actions", n, err, len(d.records), len(d.done))
	}
	rec := d.records[intake.OwnCode("Tevreden over speelplekken", "")]
	if !rec.Own || rec.Name != "Tevreden over speelplekken" || rec.Unit != "%" || rec.Kind != "percentage" || rec.Decimal != 1 ||
		rec.Theme != "wonen" || rec.Source != "Burgerbevraging" || rec.Define != "Aandeel inwoners dat tevreden is" {
		t.Errorf("kept %+v", rec)
	}
	if rec := d.records[intake.OwnCode("Aantal leden van jeugdverenigingen", "")]; !rec.Persons || !strings.Contains(rec.Define, "Zoals in de bron") {
		t.Errorf("kept %+v", rec)
	}
	if n, err := s.TakeDefinitions(t.Context(), chosen); n != 0 || err != nil || len(d.records) != 3 {
		t.Errorf("a second time made %d (%v)", n, err)
	}
	r, err := s.Import(t.Context(), file(t, "a.csv", "jaar;nis code;Tevreden over speelplekken", "2024;36008;62,5"), importing.Choices{})
	if err != nil || r.Topics[0].New || len(d.records) != 3 {
		t.Errorf("a column of that name became %+v (%v)", r.Topics, err)
	}
}

func TestDefinitions_ofAFileWithoutAny(t *testing.T) {
	var user *app.UserError
	if _, err := service(newDossier()).Definitions(t.Context(), file(t, "a.csv", "jaar;nis code;Kampen", "2024;36008;12"), importing.Choices{}); !errors.As(err, &user) {
		t.Errorf("err = %v", err)
	}
}

func TestTakeDefinitions_allOrNothing(t *testing.T) {
	d := newDossier(izegem)
	d.fail = errors.New("disk full")
	if n, err := service(d).TakeDefinitions(t.Context(), []importing.Definition{{Name: "Kampen"}}); n != 0 || err == nil || len(d.records) != 0 {
		t.Errorf("made %d (%v), %d records", n, err, len(d.records))
	}
}
