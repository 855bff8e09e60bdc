package route

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/route"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/pickertest"
	"kindvriendelijk/screens/ui/uitest"
)

// planDesk is the planning in a window, with what it writes.
type planDesk struct {
	*planTab
	road    route.Road
	own     dossier.Dossier
	lost    error // makes reading fail
	fail    error // makes writing fail
	w       fyne.Window
	pick    *pickertest.Picker
	said    []string
	opened  string
	wrote   []string // paths of files
	taken   []string // codes that were taken over
	plan    route.Plan
	changes int
}

func (d *planDesk) Steps(context.Context) (route.Road, error)        { return d.road, d.lost }
func (d *planDesk) Dossier(context.Context) (dossier.Dossier, error) { return d.own, nil }
func (d *planDesk) WriteCalendar(_ context.Context, p route.Plan, path string) error {
	d.plan, d.wrote = p, append(d.wrote, path)
	return d.fail
}

func (d *planDesk) WriteSheet(_ context.Context, p route.Plan, path string) ([]string, error) {
	d.plan, d.wrote = p, append(d.wrote, path)
	return []string{"Eén teken ontbreekt."}, d.fail
}

func (d *planDesk) TakeOver(_ context.Context, p route.Plan, codes []string) error {
	if d.fail != nil {
		return d.fail
	}
	d.plan, d.taken = p, codes
	for i, part := range d.road.Parts {
		for j, s := range part.Steps {
			for _, l := range p.Lines {
				if l.Code == s.Code && slices.Contains(codes, l.Code) {
					d.road.Parts[i].Steps[j].Progress.StartOn, d.road.Parts[i].Steps[j].Progress.DueOn = l.Start, l.Due
				}
			}
		}
	}
	d.road.Candidature.Submission = p.Submission
	return nil
}

const planToday = "2026-09-01"

// planRoad is the bundled road, of which nothing was begun.
func planRoad(t *testing.T, submission string) route.Road {
	t.Helper()
	p, ok := journey.Find("vlaams-label", "")
	if !ok {
		t.Fatal("no programme")
	}
	r := route.Road{Candidature: dossier.Candidature{ID: "c", Submission: submission}, Programme: &p, Today: planToday}
	for _, phase := range p.Phases {
		part := route.Part{Phase: phase}
		for _, s := range p.StepsOf(phase.Code) {
			part.Steps = append(part.Steps, route.State{Step: s, Progress: route.Progress{ID: "c/" + s.Code, Candidature: "c", Step: s.Code, Status: route.Todo}})
		}
		r.Parts = append(r.Parts, part)
	}
	return r
}

func buildPlan(t *testing.T, w fyne.Window, submission string, own dossier.Dossier) *planDesk {
	t.Helper()
	d := &planDesk{road: planRoad(t, submission), own: own, w: w, pick: &pickertest.Picker{}}
	say := func(text string) { d.said = append(d.said, text) }
	host := &ui.Host{Run: ui.NewInlineRunner(t.Context()), Window: w, Pick: d.pick, Country: own.Country, Today: func() string { return planToday },
		OpenDoc: func(p string) { d.opened = p }, Tell: say, Say: say, Changed: func() {}}
	d.planTab = newPlanTab(d, host, func() { d.changes++ })
	return d
}

func openPlan(t *testing.T, submission string, own dossier.Dossier) *planDesk {
	t.Helper()
	uitest.App(t)
	d := buildPlan(t, uitest.Window(t, ui.Space(0, 0)), submission, own)
	uitest.InShell(d.w, d.planTab)
	return d
}

var flemish = dossier.Dossier{Name: "Voorbeeldegem", Country: dossier.Flanders}

func TestPlanTab_fits(t *testing.T) {
	for name, tt := range map[string]struct {
		submission string
		own        dossier.Dossier
	}{
		"a proposal": {"2029-03-16", flemish}, "too little time": {"2027-03-19", flemish}, "no day": {"", flemish},
		"in the Netherlands": {"2029-03-16", dossier.Dossier{Name: "Voorbeelddrecht", Country: dossier.Netherlands, Province: "Gelderland"}},
	} {
		t.Run(name, func(t *testing.T) {
			uitest.EveryScale(t, func(w fyne.Window) fyne.CanvasObject {
				d := buildPlan(t, w, tt.submission, tt.own)
				frame := uitest.InShell(w, d.planTab)
				uitest.Tap(t, w, "Stel data voor")
				return frame
			})
		})
	}
}

func TestPlanTab_takesOverWhatIsTicked(t *testing.T) {
	d := openPlan(t, "2029-03-16", flemish)
	all := len(d.road.All())
	uitest.MustShow(t, d.Content(), "Er staan nog geen data bij de stappen.")
	uitest.Tap(t, d.w, "Stel data voor")
	uitest.MustShow(t, d.Content(), "Het voorstel", fmt.Sprintf("%d stappen krijgen nieuwe data.", all), "Nu zonder data. Nieuw: van ", "Zo ziet het voorstel eruit", "Kalender: Vlaanderen.")
	if y := d.scroll.Offset.Y; y == 0 || y != d.news.Position().Y {
		t.Errorf("it stands at %v, the proposal at %v", y, d.news.Position().Y)
	}
	uitest.Tap(t, d.w, "Vink niets aan")
	first, _ := d.road.Step("1.1")
	uitest.Tap(t, d.w, "1.1 "+first.Title)
	uitest.Tap(t, d.w, "Neem over")
	if !slices.Equal(d.taken, []string{"1.1"}) || d.changes != 1 || len(d.said) != 1 {
		t.Errorf("took %q, changed %d times and said %q", d.taken, d.changes, d.said)
	}
	uitest.MustNotShow(t, d.Content(), "Het voorstel")
	uitest.MustShow(t, d.Content(), "Jullie route over de maanden")
	uitest.Tap(t, d.w, "Stel data voor")
	uitest.MustShow(t, d.Content(), fmt.Sprintf("%d stappen krijgen nieuwe data.", all-1), "1 stap houdt de data die er al staan.")
}

func TestPlanTab_aProposalGoesWithTheQuestion(t *testing.T) {
	d := openPlan(t, "2029-03-16", flemish)
	for _, other := range []string{"Korte route", "Herplan ook stappen die al een datum hebben", "Doe dit niet"} {
		uitest.Tap(t, d.w, "Stel data voor")
		uitest.MustShow(t, d.Content(), "Het voorstel")
		uitest.Tap(t, d.w, other)
		uitest.MustNotShow(t, d.Content(), "Het voorstel")
	}
	uitest.Tap(t, d.w, "Stel data voor")
	uitest.MustNotShow(t, d.Content(), "0.4 ") // not on the short route
}

func TestPlanTab_withTooLittleTime(t *testing.T) {
	d := openPlan(t, "2027-03-19", flemish)
	uitest.Tap(t, d.w, "Stel data voor")
	uitest.MustShow(t, d.Content(), "Zo lukt het niet", "Tussen vandaag en de indiening liggen 28 weken; de route vraagt er")
	uitest.MustNotShow(t, d.Content(), "Neem over")
	for _, b := range uitest.All[*ui.Button](d.Content()) {
		if strings.HasPrefix(b.Text(), "Kies ") {
			b.OnTapped()
		}
	}
	uitest.MustShow(t, d.Content(), "Het voorstel", "Neem over")
}

func TestPlanTab_asksTheRegion(t *testing.T) {
	d := openPlan(t, "2029-03-16", dossier.Dossier{Name: "Voorbeelddrecht", Country: dossier.Netherlands, Province: "Gelderland"})
	uitest.MustShow(t, d.Content(), "In welke vakantieregio liggen jullie scholen?", "Kijk na in welke regio")
	if c := d.request().Calendar.Title; c != "Nederland, regio midden" {
		t.Errorf("it proposes %q", c)
	}
	uitest.Tap(t, d.w, "Regio zuid")
	uitest.MustNotShow(t, d.Content(), "Kijk na in welke regio")
	if c := d.request().Calendar.Title; c != "Nederland, regio zuid" {
		t.Errorf("chosen is %q", c)
	}
}

func TestPlanTab_showsWhatClashes(t *testing.T) {
	d := openPlan(t, "2029-03-16", flemish)
	d.road.Parts[2].Steps[2].Progress.StartOn, d.road.Parts[2].Steps[2].Progress.DueOn = "2028-03-01", "2028-04-06"
	d.Reload()
	uitest.MustShow(t, d.Content(), "Kijk deze data na", "Stap 2.3 valt in de paasvakantie: 3 april 2028 tot en met 16 april 2028.")
}

func TestPlanTab_savesFiles(t *testing.T) {
	d := openPlan(t, "2029-03-16", flemish)
	uitest.Tap(t, d.w, "Stel data voor")
	d.pick.Path = "a.ics"
	uitest.Tap(t, d.w, "Bewaar als kalenderbestand (.ics)")
	d.pick.Path = "b.pdf"
	uitest.Tap(t, d.w, "Bewaar als PDF")
	if !slices.Equal(d.wrote, []string{"a.ics", "b.pdf"}) || d.opened != "b.pdf" || len(d.plan.Lines) != len(d.road.All()) {
		t.Errorf("wrote %q with %d steps, opened %q", d.wrote, len(d.plan.Lines), d.opened)
	}
	if len(d.said) != 2 || !strings.Contains(d.said[1], "Eén teken ontbreekt.") {
		t.Errorf("said %q", d.said)
	}
	d.fail = errors.New("vol")
	uitest.Tap(t, d.w, "Bewaar als PDF")
	if len(d.said) != 2 {
		t.Errorf("said %q", d.said)
	}
}

func TestPlanTab_whenItCannotBeReadOrWritten(t *testing.T) {
	d := openPlan(t, "2029-03-16", flemish)
	uitest.Tap(t, d.w, "Stel data voor")
	d.fail = errors.New("vol")
	uitest.Tap(t, d.w, "Neem over")
	if d.changes != 0 || d.proposed == nil {
		t.Error("it was taken over")
	}
	d.lost = errors.New("weg")
	d.Reload()
	uitest.MustShow(t, d.Content(), "Wat je ziet is misschien niet van nu")
}
