package figures

import (
	"errors"
	"slices"
	"testing"

	"kindvriendelijk/app"
)

func names(areas []Area) (out []string) {
	for _, a := range areas {
		out = append(out, a.Name)
	}
	return out
}

func TestDesk_PeerGroups(t *testing.T) {
	belgium := []Area{
		{Code: "01000", Name: "België", Level: "country"}, {Code: "02000", Name: "Vlaams Gewest", Level: "region"},
		{Code: "30000", Name: "West-Vlaanderen", Level: "province"}, {Code: "40000", Name: "Oost-Vlaanderen", Level: "province"},
		{Code: "36015", Name: "Roeselare", Level: "municipality"}, {Code: "37022", Name: "Tielt", Level: "municipality"}, {Code: "37015", Name: "Tielt (vroeger)", Level: "municipality"},
		{Code: "37007", Name: "Meulebeke", Level: "municipality"}, {Code: "31005", Name: "Brugge", Level: "municipality"}, {Code: "44021", Name: "Gent", Level: "municipality", Peer: true},
		{Code: "v12", Name: "Kleine steden", Level: "cluster"}, {Code: "wijk", Name: "Bosmolens", Level: "district"},
	}
	dutch := []Area{
		{Code: "NL", Name: "Nederland", Level: "country"}, {Code: "PV27", Name: "Noord-Holland", Level: "province"},
		{Code: "GM0358", Name: "Aalsmeer", Level: "municipality"}, {Code: "GM0392", Name: "Haarlem", Level: "municipality"}, {Code: "GM0344", Name: "Utrecht", Level: "municipality"},
	}
	tests := []struct {
		sentence string
		own      Area
		others   []Area
		want     map[string][]string
		order    []string
	}{
		{"a Flemish municipality", Area{Code: "36008", Name: "Izegem", Level: "municipality", Own: true}, belgium, map[string][]string{
			"Onze buurgemeenten en andere gekozen gebieden": {"Gent"},
			"Gemeenten in de provincie West-Vlaanderen":     {"Brugge", "Roeselare", "Tielt"},
			"Gemeenten in de regio Midwest":                 {"Roeselare", "Tielt"},
			"Provincie, gewest en land":                     {"West-Vlaanderen", "Vlaams Gewest", "België"},
			"Clusters van gemeenten":                        {"Kleine steden"},
		}, []string{"Onze buurgemeenten en andere gekozen gebieden", "Gemeenten in de provincie West-Vlaanderen", "Gemeenten in de regio Midwest", "Provincie, gewest en land", "Clusters van gemeenten"}},
		{"one that a merger made", Area{Code: "37022", Name: "Tielt", Level: "municipality", Own: true}, slices.DeleteFunc(slices.Clone(belgium), func(a Area) bool { return a.Code == "37022" || a.Level != "municipality" || a.Peer }), map[string][]string{
			"Gemeenten in de provincie West-Vlaanderen": {"Brugge", "Roeselare"},
			"Gemeenten in de regio Midwest":             {"Roeselare"},
			"Onze gemeente vóór de fusie":               {"Meulebeke", "Tielt (vroeger)"},
		}, nil},
		{"a Dutch municipality", Area{Code: "GM0363", Name: "Amsterdam", Level: "municipality", Own: true}, dutch, map[string][]string{
			"Gemeenten in de provincie Noord-Holland": {"Aalsmeer", "Haarlem"},
			"Gemeenten in onze veiligheidsregio":      {"Aalsmeer"},
			"Provincie, gewest en land":               {"Noord-Holland", "Nederland"},
		}, nil},
		{"one that no list knows", Area{Code: "ons", Name: "Voorbeeldegem", Level: "municipality", Own: true}, dutch, map[string][]string{
			"Provincie, gewest en land": {"Noord-Holland", "Nederland"},
		}, nil},
		{"no figures at all", Area{Code: "36008", Name: "Izegem", Level: "municipality", Own: true}, nil, map[string][]string{}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			d, m := newDesk()
			m.areas = append([]Area{tt.own}, tt.others...)
			groups, err := d.PeerGroups(t.Context())
			if err != nil || len(groups) != len(tt.want) {
				t.Fatalf("groups = %+v (%v)", groups, err)
			}
			for i, g := range groups {
				if !slices.Equal(names(g.Areas), tt.want[g.Name]) {
					t.Errorf("%s = %v, want %v", g.Name, names(g.Areas), tt.want[g.Name])
				}
				if tt.order != nil && tt.order[i] != g.Name {
					t.Errorf("group %d is %s, want %s", i, g.Name, tt.order[i])
				}
			}
		})
	}
}

func TestDesk_AddArea(t *testing.T) {
	tests := []struct {
		sentence string
		a        Area
		want     Area
		field    string // that is wrong
	}{
		{"a municipality of a later merger", Area{Code: "gm1999", Name: " Nieuwe  Fusie ", Level: "municipality"}, Area{Code: "GM1999", Name: "Nieuwe Fusie", Level: "municipality"}, ""},
		{"a municipality that our list has", Area{Code: "36008", Name: "Izegem", Level: "municipality"}, Area{Code: "36008", Name: "Izegem", Level: "municipality"}, ""},
		{"a city district without a code", Area{Name: "Amsterdam Zuidoost", Level: "district", Peer: true}, Area{Code: "amsterdam-zuidoost", Name: "Amsterdam Zuidoost", Level: "district", Peer: true}, ""},
		{"a cluster is never our own", Area{Code: "V12", Name: "Kleine steden", Level: "cluster", Own: true}, Area{Code: "V12", Name: "Kleine steden", Level: "cluster"}, ""},
		{"no name", Area{Code: "x", Level: "cluster"}, Area{}, "Name"},
		{"a level that does not exist", Area{Code: "x", Name: "X", Level: "planet"}, Area{}, "Level"},
		{"a municipality without a code", Area{Name: "Nieuwe Fusie", Level: "municipality"}, Area{}, "Code"},
		{"a code that is none", Area{Code: "123", Name: "Nieuwe Fusie", Level: "municipality"}, Area{}, "Code"},
		{"the code of another municipality", Area{Code: "36008", Name: "Iets anders", Level: "municipality"}, Area{}, "Code"},
		{"a code that the dossier has", Area{Code: "02000", Name: "Vlaams Gewest", Level: "region"}, Area{}, "Code"},
		{"a name that the dossier has", Area{Code: "x", Name: "VLAANDEREN", Level: "region"}, Area{}, "Name"},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			d, m := newDesk()
			n := len(m.areas)
			err := d.AddArea(t.Context(), tt.a)
			var invalid *app.InvalidError
			switch {
			case tt.field == "" && (err != nil || len(m.areas) != n+1 || m.areas[n] != tt.want):
				t.Errorf("err = %v, areas %+v", err, m.areas)
			case tt.field != "" && (!errors.As(err, &invalid) || invalid.Fields[tt.field] == "" || len(m.areas) != n):
				t.Errorf("err = %v, want %s", err, tt.field)
			}
		})
	}
	for _, level := range Levels() {
		if LevelName(level) == "" {
			t.Errorf("%s has no name", level)
		}
	}
}

func TestDesk_ReadPageWith(t *testing.T) {
	d, m := newDesk()
	m.areas[0].Peer = true
	tests := []struct {
		sentence string
		codes    []string
		want     []string
	}{
		{"the chosen ones", nil, []string{"Voorbeeldegem", "Molenbeke"}},
		{"others, in their order", []string{"02000", "b", "own", "nowhere"}, []string{"Voorbeeldegem", "Vlaanderen", "Molenbeke"}},
		{"our own alone", []string{}, []string{"Voorbeeldegem"}},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			for name, read := range map[string]func() (Page, error){
				"staff":   func() (Page, error) { return d.ReadPageWith(t.Context(), "kansarmoede-index", tt.codes) },
				"readers": func() (Page, error) { return d.ReaderPageWith(t.Context(), "kansarmoede-index", tt.codes) },
			} {
				p, err := read()
				var got []string
				for _, s := range p.Series {
					got = append(got, s.Area.Name)
				}
				if err != nil || !slices.Equal(got, tt.want) {
					t.Errorf("%s: %v (%v)", name, got, err)
				}
			}
		})
	}
	if _, err := d.ReaderPageWith(t.Context(), "nothing", nil); !errors.Is(err, app.ErrNotFound) {
		t.Errorf("err = %v", err)
	}
}
