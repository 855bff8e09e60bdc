package route

import (
	"context"
	"strings"

	"kindvriendelijk/app/files"
	"kindvriendelijk/screens/ui"
)

// saveCalendar writes the plan that is shown for a calendar.
func (t *planTab) saveCalendar() {
	kind := ui.FileKind{Name: "Kalender", Extensions: []string{"ics"}}
	t.host.Pick.SaveFile("Bewaar het kalenderbestand", t.fileName("ics"), kind, func(path string) {
		p := t.plan()
		t.save("Kalenderbestand maken", "Het kalenderbestand is bewaard. Open het in je agenda om de data te zien.", func(ctx context.Context) ([]string, error) {
			return nil, t.WriteCalendar(ctx, p, path)
		}, func() {})
	})
}

// saveSheet writes the plan that is shown on paper, and opens it.
func (t *planTab) saveSheet() {
	kind := ui.FileKind{Name: "PDF", Extensions: []string{"pdf"}}
	t.host.Pick.SaveFile("Bewaar de planning", t.fileName("pdf"), kind, func(path string) {
		p := t.plan()
		t.save("Planning maken", "De planning is bewaard.", func(ctx context.Context) ([]string, error) {
			return t.WriteSheet(ctx, p, path)
		}, func() { t.host.OpenDoc(path) })
	})
}

func (t *planTab) fileName(ending string) string {
	return files.Name(ending, t.dossier.Name, "planning", t.host.Today())
}

func (t *planTab) save(busy, said string, work func(context.Context) ([]string, error), done func()) {
	ui.Busy(t.host.Run, t.host.Window, busy, func(ctx context.Context, _ func(float64)) ([]string, error) { return work(ctx) },
		func(warnings []string, err error) {
			if err != nil {
				ui.ShowError("write the planning", err, t.host.Window)
				return
			}
			t.host.Tell(strings.Join(append([]string{said}, warnings...), " "))
			done()
		})
}
