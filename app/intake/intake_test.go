package intake_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/importing"
	"kindvriendelijk/app/intake"
)

func TestImport_bringsATableIn(t *testing.T) {
	d := newDossier(izegem)
	path := file(t, "figuren.csv",
		"period;geolevel;geoitem;Inwoners 0-17 jaar;Speelbossen (aantal);Tevreden over speelpleinen (%)",
		"2023;gemeente;36008;5210;2;61,5",
		"2024;gemeente;36008;5214;x;62,5",
		"2024;gemeente;31005;18000;;70")
	r, err := service(d).Import(t.Context(), path, importing.Choices{})
	if err != nil {
		t.Fatal(err)
	}
	if r.Rows != 3 || r.Values != 7 || r.Skipped != 2 || r.Rejected != 0 {
		t.Errorf("rows, values, skipped, rejected = %d, %d, %d, %d", r.Rows, r.Values, r.Skipped, r.Rejected)
	}
	if v := d.total(t, "inwoners-0-17", "36008", "2024"); v.Value != 5214 {
		t.Errorf("children of 2024 = %v", v.Value)
	}
	woods := intake.OwnCode("Speelbossen (aantal)", "")
	if v := d.total(t, woods, "36008", "2024"); v.Missing != figures.MissingHidden {
		t.Errorf("x became %+v", v)
	}
	if _, ok := d.values[cell{woods, "31005", "2024", ""}]; ok {
		t.Error("an empty cell was brought in")
	}
	rec := d.records[woods]
	if rec.Name != "Speelbossen" || rec.Kind != "count" || !rec.Own || !strings.Contains(rec.Define, "Speelbossen (aantal)") {
		t.Errorf("own indicator = %+v", rec)
	}
	if rec := d.records[intake.OwnCode("Tevreden over speelpleinen (%)", "")]; rec.Kind != "percentage" || rec.Decimal != 1 {
		t.Errorf("own percentage = %+v", rec)
	}
	if a := d.areas["31005"]; a.Name != "Brugge" || a.Level != "municipality" || a.Own {
		t.Errorf("the new area = %+v", a)
	}
	if !d.areas["36008"].Own {
		t.Error("our own municipality lost its mark")
	}
	imp := d.imports[0]
	if imp.File != "figuren.csv" || len(imp.SHA256) != 64 || imp.Rows != 3 || imp.Skipped != 2 || imp.Kind != "file" {
		t.Errorf("record of the import = %+v", imp)
	}
	if !slices.Equal(d.done, []string{"Cijfers ingelezen"}) {
		t.Errorf("actions = %v, want one", d.done)
	}
}

func TestImport_whatDescribesAnAreaBreaksNothingDown(t *testing.T) {
	d := newDossier(izegem)
	if _, err := service(d).Import(t.Context(), file(t, "bevolking.csv", "Provincie;Gemeente;Jaar;Inwoners",
		"West-Vlaanderen;Izegem;2024;28500", "West-Vlaanderen;Roeselare;2024;64000", "Antwerpen;Mechelen;2024;88000"), importing.Choices{}); err != nil {
		t.Fatal(err)
	}
	if v := d.total(t, "inwoners", "36008", "2024"); v.Value != 28500 {
		t.Errorf("the inhabitants are %+v", v)
	}
}

func TestImport_findsItsOwnIndicatorsAgain(t *testing.T) {
	d := newDossier(izegem)
	heading := "jaar;nis code;Uren op de bus"
	for i, line := range []string{"2023;36008;12", "2024;36008;14"} {
		if _, err := service(d).Import(t.Context(), file(t, "bus.csv", heading, line), importing.Choices{}); err != nil {
			t.Fatal(err)
		}
		if len(d.records) != 1 {
			t.Fatalf("after file %d there are %d own indicators", i+1, len(d.records))
		}
	}
	for id, rec := range d.records {
		rec.Name = "Tijd op de bus" // the user gave it a better name
		d.records[id] = rec
	}
	if _, err := service(d).Import(t.Context(), file(t, "bus.csv", heading, "2025;36008;15"), importing.Choices{}); err != nil || len(d.records) != 1 {
		t.Errorf("after a new name there are %d own indicators (%v)", len(d.records), err)
	}
}

func TestImport_isAllOrNothing(t *testing.T) {
	d := newDossier(izegem)
	d.fail = errors.New("disk full")
	_, err := service(d).Import(t.Context(), file(t, "a.csv", "jaar;nis code;Kampen", "2024;36008;12"), importing.Choices{})
	if err == nil || len(d.values)+len(d.imports)+len(d.records)+len(d.done) != 0 {
		t.Errorf("err = %v, left behind %d values and %d imports", err, len(d.values), len(d.imports))
	}
}

func TestImport_namesWhatIsUntold(t *testing.T) {
	tests := []struct {
		sentence, file string
		lines          []string
		want           intake.UntoldError
	}{
		{"no period", "a.csv", []string{"nis code;Kampen", "36008;12", "31005;14"}, intake.UntoldError{Period: true}},
		{"no area", "a.csv", []string{"jaar;Kampen", "2023;12", "2024;13"}, intake.UntoldError{Area: true}},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			d := newDossier(izegem)
			_, err := service(d).Import(t.Context(), file(t, tt.file, tt.lines...), importing.Choices{})
			var untold *intake.UntoldError
			if !errors.As(err, &untold) || *untold != tt.want {
				t.Fatalf("err = %v, want %+v", err, tt.want)
			}
			var user *app.UserError
			if !errors.As(err, &user) || user.Text != untold.Explain() {
				t.Error("the error has no text for users")
			}
			if len(d.values) > 0 {
				t.Error("values were left behind")
			}
		})
	}
	d := newDossier(izegem)
	if _, err := service(d).Import(t.Context(), file(t, "a.csv", "Wat;Kampen", "zomer;12", "winter;3"), importing.Choices{Period: "2024", Area: "36008", Columns: []importing.ColumnChoice{{Column: 1, Role: importing.Indicator}}}); err != nil {
		t.Errorf("with both chosen: %v", err)
	}
}

func TestImport_refusesWhatIsNoFigures(t *testing.T) {
	tests := []struct{ sentence, file, text, want string }{
		{"a list of codes", "codes.txt", "LVL_REFNIS|CD_REFNIS|TX_REFNIS_NL|DT_VLDT_START\n4|36008|Izegem|01/01/1970", "lijst met gebiedscodes"},
		{"an old workbook", "oud.xls", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 enzovoort", "oud Excel-bestand"},
		{"an empty file", "leeg.csv", "", "leeg"},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			_, err := service(newDossier()).Import(t.Context(), file(t, tt.file, tt.text), importing.Choices{})
			var user *app.UserError
			if !errors.As(err, &user) || !strings.Contains(user.Text, tt.want) {
				t.Errorf("err = %v, want a text with %q", err, tt.want)
			}
		})
	}
}

func TestImport_stopsWhenTheUserStops(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	d := newDossier(izegem)
	if _, err := service(d).Import(ctx, file(t, "a.csv", "jaar;nis code;Kampen", "2024;36008;12"), importing.Choices{}); !errors.Is(err, context.Canceled) || len(d.values) > 0 {
		t.Errorf("err = %v with %d values", err, len(d.values))
	}
}

func TestPreview(t *testing.T) {
	d := newDossier(izegem)
	lines := []string{"Bron: Testdienst", "", "jaar;nis code;Inwoners;Kampen;Kansarmoede-index", "2023;36008;27000;12;0,08", "2024;36008;27100;13;0,09", "2024;24062;100000;40;0,12"}
	path := file(t, "figuren.csv", lines...)
	p, err := service(d).Preview(t.Context(), intake.Request{Path: path})
	if err != nil {
		t.Fatal(err)
	}
	if !p.Ready() || !p.Own || p.From != "2023" || p.To != "2024" || p.Source != "Testdienst" {
		t.Errorf("preview = %+v", p)
	}
	if p.Changes.Changes != (figures.Changes{New: 9}) || len(p.Fresh) != 1 || p.Fresh[0].Name != "Leuven" || len(p.Before) != 0 {
		t.Errorf("changes = %+v, new areas = %+v", p.Changes, p.Fresh)
	}
	if len(p.Topics) != 3 || p.Topics[0].Code != "inwoners" || p.Topics[0].New || !p.Topics[1].New {
		t.Fatalf("topics = %+v", p.Topics)
	}
	if p.Topics[2].Doubt == "" {
		t.Error("percentages that look like fractions raise no doubt")
	}
	if len(d.values)+len(d.done) > 0 {
		t.Error("a preview changed the dossier")
	}
	r := p.Request()
	r.Theme, r.Source = "vrije_tijd", "Onze telling"
	if _, err := service(d).Take(t.Context(), r); err != nil {
		t.Fatal(err)
	}
	if rec := d.records[p.Topics[1].Code]; rec.Theme != "vrije_tijd" || rec.Source != "Onze telling" || d.imports[0].Source != "Onze telling" {
		t.Errorf("what the user decided is lost: %+v", rec)
	}
	lines[4] = "2024;36008;27200;13;0,09"
	again, err := service(d).Preview(t.Context(), intake.Request{Path: file(t, "figuren.csv", lines...)})
	if err != nil || again.Changes.Changes != (figures.Changes{Changed: 1, Same: 8}) || len(again.Before) != 0 {
		t.Errorf("a corrected file would change %+v (%v)", again.Changes, err)
	}
	if same, err := service(d).Preview(t.Context(), intake.Request{Path: path}); err != nil || len(same.Before) != 1 {
		t.Errorf("the same file is not recognised: %v", err)
	}
}

func TestTake_knownOnlyLeavesTheRestOut(t *testing.T) {
	d := newDossier(izegem)
	r, err := service(d).Take(t.Context(), intake.Request{KnownOnly: true, Kind: "paste",
		Path: file(t, "a.csv", "jaar;nis code;Inwoners;Kampen", "2024;36008;27100;13")})
	if err != nil || len(d.records) != 0 || len(d.values) != 1 || r.Values != 1 || r.Skipped != 1 {
		t.Errorf("result = %+v, %d values, %d own indicators (%v)", r, len(d.values), len(d.records), err)
	}
	if d.imports[0].Kind != "paste" || d.imports[0].File != "" {
		t.Errorf("a paste is recorded as %+v", d.imports[0])
	}
}

func TestSpool(t *testing.T) {
	d := newDossier(izegem)
	s := service(d)
	if _, _, err := s.Spool("  \n"); err == nil {
		t.Error("nothing was taken for a table")
	}
	path, remove, err := s.Spool("Jaar\tGemeente\tInwoners\n2023\tIzegem\t27.000\n2024\tIzegem\t27.100\n")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Take(t.Context(), intake.Request{Path: path, Kind: "paste"}); err != nil || d.total(t, "inwoners", "36008", "2024").Value != 27100 {
		t.Errorf("the pasted table gave %v (%v)", d.values, err)
	}
	remove()
	if _, err := s.Import(t.Context(), path, importing.Choices{}); err == nil {
		t.Error("the file of the paste was left behind")
	}
}

func TestImport_tellsHowFarItIs(t *testing.T) {
	lines := []string{"jaar;nis code;Kampen"}
	for range 5000 {
		lines = append(lines, "2024;36008;12")
	}
	var shares []float64
	_, err := service(newDossier(izegem)).Take(t.Context(), intake.Request{Path: file(t, "a.csv", lines...), Progress: func(f float64) { shares = append(shares, f) }})
	if err != nil || len(shares) < 4 || !slices.IsSorted(shares) || shares[len(shares)-1] > 1 {
		t.Errorf("progress = %v (%v)", shares, err)
	}
}
