package intake_test

import (
	"testing"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/importing"
	"kindvriendelijk/app/intake"
	"kindvriendelijk/data/datatest"
)

func TestImport_isOneStepOfUndo(t *testing.T) {
	s := datatest.Open(t)
	if err := s.SaveArea(t.Context(), izegem); err != nil {
		t.Fatal(err)
	}
	service := &intake.Service{Store: s}
	read := func(n string) {
		t.Helper()
		if _, err := service.Import(t.Context(), file(t, "a.csv", "jaar;gemeente;Inwoners;Kampen", "2023;Izegem;27000;"+n, "2024;Brugge;118000;40"), importing.Choices{}); err != nil {
			t.Fatal(err)
		}
	}
	camps := func() []figures.Value {
		t.Helper()
		vs, err := s.Values(t.Context(), figures.Query{Indicators: []string{intake.OwnCode("Kampen", "")}, Areas: []string{"36008"}})
		if err != nil {
			t.Fatal(err)
		}
		return vs
	}
	read("12")
	read("14")
	if vs := camps(); len(vs) != 1 || vs[0].Value != 14 {
		t.Fatalf("after two files: %+v", vs)
	}
	areas, err := s.Areas(t.Context())
	if err != nil || len(areas) != 2 || !areas[0].Own || areas[1].Name != "Brugge" {
		t.Errorf("areas = %+v (%v)", areas, err)
	}
	if label, err := s.Undo(t.Context()); err != nil || label != "Cijfers ingelezen" {
		t.Errorf("undid %q (%v)", label, err)
	}
	if vs := camps(); len(vs) != 1 || vs[0].Value != 12 {
		t.Errorf("undo brought back %+v", vs)
	}
	if _, err := s.Undo(t.Context()); err != nil || len(camps()) != 0 {
		t.Errorf("after undoing both: %+v (%v)", camps(), err)
	}
	if records, err := s.ListIndicatorRecords(t.Context()); err != nil || len(records) != 0 {
		t.Errorf("the own indicator is left: %+v (%v)", records, err)
	}
}
