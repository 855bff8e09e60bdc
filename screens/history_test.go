package screens

import (
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app"
	"kindvriendelijk/app/history"
	"kindvriendelijk/screens/ui/uitest"
)

var storedChanges = []history.Change{
	{At: time.Date(2026, 11, 3, 9, 5, 0, 0, time.Local), Who: "Els Voorbeeld", Label: "Actie toegevoegd", Op: history.Insert,
		Fields: []history.Field{{Name: "title", New: "Schoolstraten"}}},
	{At: time.Date(2026, 11, 4, 10, 15, 0, 0, time.Local), Who: "Jan Anders", Label: "Actie gewijzigd", Op: history.Update,
		Fields: []history.Field{{Name: "status", Old: "idea", New: "running"}, {Name: "progress", Old: "0", New: "60"},
			{Name: "end_on", New: "2027-03-01"}, {Name: "partners", Old: "school"}, {Name: "position", Old: "1", New: "2"},
			{Name: "description", Old: "kort", New: strings.Repeat("een heel lange tekst ", 20)}}},
	{At: time.Date(2026, 11, 4, 10, 16, 0, 0, time.Local), Who: "Jan Anders", Label: "Actie gewijzigd", Action: "undo", Op: history.Update,
		Fields: []history.Field{{Name: "owner_id", Old: "", New: "0190-7c"}}},
}

func TestShell_History(t *testing.T) {
	p := started(t, func(p *play, _ *Params) { p.store.changes = storedChanges })
	p.Host.History("actions", "a1", "Schoolstraten")
	if got := strings.Join(p.store.calls, " "); got != "history actions/a1" {
		t.Errorf("asked for %q", got)
	}
	p.shows("Geschiedenis", "Schoolstraten", "Actie toegevoegd", "Els Voorbeeld · 03/11/2026 om 09:05",
		"status: van ‘idee’ naar ‘in uitvoering’", "voortgang: van ‘0 %’ naar ‘60 %’", "einde: ‘01/03/2027’",
		"partners: leeggemaakt (was ‘school’)", "een heel lange …", "Ongedaan gemaakt: Actie gewijzigd", "trekker gewijzigd")
	p.hides("0190-7c", "position", "title")
	texts := strings.Join(uitest.Texts(uitest.Top(p.win)), "|")
	if strings.Index(texts, "Ongedaan gemaakt") > strings.Index(texts, "Actie toegevoegd") {
		t.Error("the newest change does not come first")
	}

	t.Run("a record without changes says so", func(t *testing.T) {
		p := started(t, nil)
		p.Host.History("actions", "a1", "Schoolstraten")
		p.shows("Hier is nog niets aan gewijzigd.")
	})
	t.Run("an error is told", func(t *testing.T) {
		p := started(t, func(p *play, _ *Params) { p.store.err = errors.New("secret") })
		p.Host.History("actions", "a1", "Schoolstraten")
		p.shows("Dat is niet gelukt")
	})
}

func TestFieldWords(t *testing.T) {
	day := func(d string) string { return app.ShowDay(d, "NL") }
	for _, c := range []struct {
		what string
		in   history.Field
		want string
	}{
		{"a day in the way of the country", history.Field{Name: "end_on", Old: "2026-03-01", New: "2027-03-01"}, "einde: van ‘01-03-2026’ naar ‘01-03-2027’"},
		{"a number with a comma", history.Field{Name: "fte", Old: "0.5", New: "1250"}, "personeel (voltijdse banen): van ‘0,5’ naar ‘1.250’"},
		{"yes and no", history.Field{Name: "showcase", Old: "0", New: "1"}, "uitgelicht: van ‘nee’ naar ‘ja’"},
		{"a code that has no word", history.Field{Name: "status", Old: "exploration", New: "analysis"}, "status gewijzigd"},
		{"how far a question is", history.Field{Name: "status", Old: "open", New: "closed"}, "status: van ‘open vraag’ naar ‘beantwoord’"},
		{"a list of codes", history.Field{Name: "rights", Old: "[]", New: `["12"]`}, "kinderrechten gewijzigd"},
		{"something of the program alone", history.Field{Name: "file_sha256", Old: "ab", New: "cd"}, ""},
		{"a number that is none", history.Field{Name: "target", Old: "", New: "veel"}, "streefwaarde: ‘veel’"},
		{"only what is new", history.Field{Name: "unit", New: "%"}, "eenheid: ‘%’"},
	} {
		t.Run(c.what, func(t *testing.T) {
			if got := fieldWords(c.in, day); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestHistory_Fits(t *testing.T) {
	uitest.EveryScale(t, func(w fyne.Window) fyne.CanvasObject {
		p := begin(t, w, func(p *play, _ *Params) { p.store.changes = append(storedChanges, storedChanges...) })
		p.Start()
		p.showHistory("actions", "a1", strings.Repeat("Schoolstraten aan vier scholen ", 6))
		return w.Content()
	})
}

// silent are the columns that say a user nothing: what the program keeps for
// itself, and what never changes.
var silent = []string{"id", "position", "created_at", "is_example", "programme", "candidature", "sub_criterion", "action_id", "measure_id",
	"number", "file_sha256", "file_type", "file_size", "own", "service_id", "body_id", "phase", "step", "step_id", "item"}

func TestFields_KnowTheStore(t *testing.T) {
	paths, err := filepath.Glob("../data/migrations/*.sql")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no migrations: %v", err)
	}
	table := regexp.MustCompile(`(?s)CREATE TABLE (dossier|candidatures|people|goals|actions|measures|measurements|progress|evidence|quotes|answers|indicators|gaps|decisions|services|service_roles|bodies|memberships|partners|partner_roles|involvements|weighings|trainings|promises|steps|ticks|tasks|own_steps|own_criteria|own_methods|method_uses|capacities|guidance|network_meetings|contacts|bottlenecks|practices) \((.*?)\n\)`)
	column := regexp.MustCompile(`(?m)^\s+([a-z_0-9]+) +(?:TEXT|INTEGER|REAL)`)
	added := regexp.MustCompile(`ALTER TABLE [a-z]+ ADD COLUMN ([a-z_]+)`)
	known := map[string]bool{}
	for _, path := range paths {
		sql, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, col := range added.FindAllStringSubmatch(string(sql), -1) {
			known[col[1]] = true
		}
		for _, tbl := range table.FindAllStringSubmatch(string(sql), -1) {
			for _, col := range column.FindAllStringSubmatch(tbl[2], -1) {
				known[col[1]] = true
				if _, ok := fields[col[1]]; !ok && !slices.Contains(silent, col[1]) {
					t.Errorf("the history has no words for %s.%s", tbl[1], col[1])
				}
			}
		}
	}
	for name := range fields {
		if !known[name] {
			t.Errorf("no table has %q", name)
		}
	}
}
