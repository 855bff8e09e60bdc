package guidance_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app"
	"kindvriendelijk/app/guidance"
	"kindvriendelijk/app/templates"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

// long has the texts that users should not, but will, write.
func long() *store {
	words := strings.Repeat("Kindvriendelijkheidsbeleidsplannen voor alle kinderen 🧒🏽 ", 15)
	s := full()
	for i := range s.steps {
		s.steps[i].Title, s.steps[i].What = words, words
	}
	s.help[0].Question, s.help[0].Giver, s.meetings[0].Title, s.meetings[0].Lessons = words, words, words, words
	s.contacts[0].Municipality, s.contacts[0].Email, s.bottlenecks[0].Title, s.bottlenecks[0].Receiver = words, words, words, words
	s.sheets[0].Title, s.sheets[1].Summary, s.sheets[1].Years = words, words, words
	return s
}

func TestPage_fits(t *testing.T) {
	lists := []string{"", "scan/3.1", "guidance/", "network_meetings/", "bottlenecks/", "practices/"}
	for name, make := range map[string]func() *store{"nothing yet": bare, "no steps": func() *store { return &store{} }, "full": full, "long texts": long} {
		at := append(lists, "guidance/g2", "network_meetings/m2", "bottlenecks/b2", "practices/s2")
		if name == "full" {
			at = append(at, "guidance/g1", "network_meetings/m1", "contacts/c1", "bottlenecks/b1", "practices/s1")
		}
		for _, at := range at {
			t.Run(name+" at "+at, func(t *testing.T) {
				uitest.EveryScale(t, func(w fyne.Window) fyne.CanvasObject {
					b := build(t, make(), w)
					frame := uitest.InShell(w, b)
					b.Show(at)
					return frame
				})
			})
		}
	}
	for _, verb := range []string{"Maak een aanvraag", "preview"} {
		t.Run(verb, func(t *testing.T) {
			uitest.EveryScale(t, func(w fyne.Window) fyne.CanvasObject {
				b := build(t, full(), w)
				frame := uitest.InShell(w, b)
				if verb == "preview" {
					b.room.names = nil
					b.Show("practices/s1")
					verb := "Bewaar en toon het bestand"
					uitest.Tap(t, w, verb)
					return frame
				}
				uitest.Tap(t, w, verb)
				return frame
			})
		})
	}
}

// field finds the input below a label.
func field[T fyne.CanvasObject](t *testing.T, b *bench, label string) T {
	t.Helper()
	return uitest.Find[T](t, around(t, b, label))
}

func around(t *testing.T, b *bench, label string) *ui.Field {
	t.Helper()
	for _, f := range uitest.All[*ui.Field](uitest.Top(b.w)) {
		if strings.TrimSuffix(uitest.Texts(f)[0], " *") == label {
			return f
		}
	}
	t.Fatalf("no field %q in %q", label, uitest.Texts(uitest.Top(b.w)))
	return nil
}

func fill(t *testing.T, b *bench, label, text string) {
	t.Helper()
	field[*ui.Entry](t, b, label).SetText(text)
}

func TestScan(t *testing.T) {
	b := open(t, bare())
	uitest.MustShow(t, b.Content(), "Wat de scan zegt", "0 van 3 stappen ingevuld", "Nog niets ingevuld.", "Analyse", "Belevingsonderzoek")
	uitest.Tap(t, b.w, "Begin bij de eerste stap")
	uitest.MustShow(t, b.Content(), "Kijk met executive naar de cijfers.", "Kunnen wij dit?", "Hebben wij er tijd voor?", "Weet ik nog niet")
	uitest.Tap(t, b.w, "1 · Een beetje")
	uitest.Tap(t, b.w, "2 · Krap")
	uitest.MustShow(t, b.Content(), "Wij lazen erover", "Kennis 1 · Tijd 2 · Middelen ?", "1 van 3 stappen ingevuld", "Hulp")
	if c := b.store.capacities; len(c) != 1 || c[0].Competence != 1 || c[0].Time != 2 || c[0].Means != guidance.Unsaid {
		t.Errorf("kept %+v", c)
	}
	uitest.Focus(t, b.w, field[*ui.Entry](t, b, "Wat valt daarover te zeggen?"))
	uitest.Type(t, b.w, "Alleen Noor kan het.")
	uitest.Tap(t, b.w, "Volgende stap")
	if c := b.store.capacities; c[0].Note != "Alleen Noor kan het." {
		t.Errorf("the note is %q", c[0].Note)
	}
	uitest.MustShow(t, b.Content(), "Vraag kinderen hoe het is.")
	uitest.Tap(t, b.w, "Toon de stap in het stappenplan")
	if want := []ui.Route{ui.To(ui.PageRoute, "steps", "3.1")}; !slices.Equal(b.opened, want) {
		t.Errorf("opened %v", b.opened)
	}
	uitest.Tap(t, b.w, "Wat zegt de scan?")
	uitest.MustShow(t, b.Content(), "Hier helpt begeleiding het meest", "Coaching", "Een coach die vooraf en achteraf meekijkt", "Vul verder in: nog 2 stappen")
	uitest.Tap(t, b.w, "Noteer als wens")
	fill(t, b, "Wat vragen jullie?", "Lees mee.")
	uitest.Tap(t, b.w, "Bewaar")
	if g := b.store.help; len(g) != 1 || g[0].Form != guidance.Coaching || !slices.Equal(g[0].Steps, []string{"2.1"}) || g[0].Status != guidance.Wish {
		t.Errorf("wished %+v", g)
	}
	uitest.Tap(t, b.w, "Vul verder in: nog 2 stappen")
	uitest.MustShow(t, b.Content(), "Vraag kinderen hoe het is.")
}

func TestScan_carried(t *testing.T) {
	s := full()
	s.capacities = s.capacities[:1]
	b := open(t, s)
	uitest.MustShow(t, b.Content(), "dragen jullie zelf", "Zelf")
	b.Show("scan/3.2")
	uitest.MustShow(t, b.Content(), "Vertel wat ermee gebeurde.")
	uitest.Tap(t, b.w, "Volgende stap")
	uitest.MustShow(t, b.Content(), "Dit dragen jullie zelf")
}

func TestHelp(t *testing.T) {
	b := open(t, bare())
	b.Show("guidance/")
	uitest.MustShow(t, b.Content(), "Hier komt de begeleiding")
	uitest.Tap(t, b.w, "Noteer begeleiding")
	uitest.Tap(t, b.w, "Bewaar")
	uitest.MustShow(t, uitest.Top(b.w), "Schrijf in een of twee zinnen wat jullie vragen.")
	uitest.Tap(t, b.w, "Vorming")
	uitest.MustShow(t, uitest.Top(b.w), "Een groep collega’s leert")
	fill(t, b, "Wat vragen jullie?", "Leer ons een groep leiden.")
	uitest.Tap(t, b.w, "Afgesproken")
	uitest.Tap(t, b.w, "Bewaar")
	uitest.MustShow(t, uitest.Top(b.w), "Schrijf met wie jullie dit afspraken.")
	fill(t, b, "Wie geeft ze?", "Een netwerk")
	uitest.Focus(t, b.w, field[*ui.NumberField](t, b, "Hoeveel uur?"))
	uitest.Type(t, b.w, "7,5")
	uitest.Focus(t, b.w, field[*ui.MoneyField](t, b, "Wat kost het?"))
	uitest.Type(t, b.w, "600")
	uitest.Focus(t, b.w, field[*ui.DateField](t, b, "Van"))
	uitest.Type(t, b.w, "5/1/2026")
	uitest.Tap(t, b.w, "Bewaar")
	uitest.MustShow(t, b.Content(), "Begeleiding 1", "Vorming door Een netwerk", "Afgesproken", "vanaf 05/01/2026 · 7,5 uur · € 600")
	uitest.Tap(t, b.w, "Leer ons een groep leiden.")
	uitest.Tap(t, b.w, "Geschiedenis")
	if !slices.Equal(b.past, []string{"guidance/g1"}) {
		t.Errorf("history of %v", b.past)
	}
	b.Show("guidance/g1")
	uitest.Tap(t, b.w, "Verwijder")
	uitest.MustShow(t, b.Content(), "Hier komt de begeleiding")
	if want := []string{"De begeleiding is bewaard", "De begeleiding is verwijderd"}; !slices.Equal(b.said, want) {
		t.Errorf("said %q", b.said)
	}
	uitest.Tap(t, b.w, "Bekijk eerst wat jullie zelf kunnen")
	uitest.MustShow(t, b.Content(), "Wat de scan zegt")
}

func TestNetwork(t *testing.T) {
	b := open(t, bare())
	b.Show("network_meetings/")
	uitest.Tap(t, b.w, "Noteer een netwerkmoment")
	uitest.Tap(t, b.w, "Bewaar")
	uitest.MustShow(t, uitest.Top(b.w), "Geef het netwerkmoment een naam.")
	fill(t, b, "Wat was het?", "Netwerkdag")
	fill(t, b, "Wat leerden jullie?", "Begin klein.")
	uitest.Tap(t, b.w, "Bewaar")
	uitest.MustShow(t, b.Content(), "Netwerkdag", "Geleerd: Begin klein.", "Nog niets mee gedaan", "Nog niemand.")
	uitest.Tap(t, b.w, "Voeg een contact toe")
	fill(t, b, "Gemeente of organisatie", "Fictiegem")
	fill(t, b, "Functie", "Jeugdconsulent")
	fill(t, b, "E-mail", "jeugd@fictiegem.example")
	uitest.Tap(t, b.w, "Bewaar")
	uitest.MustShow(t, b.Content(), "Fictiegem", "Jeugdconsulent · jeugd@fictiegem.example")
	b.SetMeeting(true)
	uitest.MustNotShow(t, b.Content(), "jeugd@fictiegem.example")
	b.Show("contacts/c1")
	uitest.MustNotShow(t, uitest.Top(b.w), "E-mail")
	uitest.Tap(t, b.w, "Bewaar")
	if b.store.contacts[0].Email == "" {
		t.Error("what a meeting hides is lost")
	}
	b.Show("contacts/c1")
	uitest.Tap(t, b.w, "Verwijder")
	b.Show("network_meetings/m1")
	uitest.Tap(t, b.w, "Verwijder")
	uitest.MustShow(t, b.Content(), "Hier komt wat jullie bij andere gemeenten leren.")
	uitest.Tap(t, b.w, "Voeg een contact toe")
	uitest.Tap(t, b.w, "Annuleren")
}

func TestBottlenecks(t *testing.T) {
	b := open(t, bare())
	b.Show("bottlenecks/")
	uitest.Tap(t, b.w, "Noteer een knelpunt")
	fill(t, b, "Wat knelt er?", "Geen bus")
	uitest.Tap(t, b.w, "In de regio")
	uitest.Tap(t, b.w, "Aangekaart")
	uitest.Tap(t, b.w, "Bewaar")
	uitest.MustShow(t, uitest.Top(b.w), "Schrijf bij wie jullie dit aankaartten.")
	fill(t, b, "Bij wie?", "De vervoerregio")
	uitest.Focus(t, b.w, field[*ui.DateField](t, b, "Wanneer aangekaart?"))
	uitest.Type(t, b.w, "4/5/2026")
	uitest.Tap(t, b.w, "Bewaar")
	uitest.MustShow(t, b.Content(), "Knelpunten 1", "In de regio", "Aangekaart", "bij De vervoerregio · op 04/05/2026")
	b.Show("bottlenecks/b1")
	uitest.Tap(t, b.w, "Verwijder")
	uitest.MustShow(t, b.Content(), "Hier komt wat jullie alleen niet opgelost krijgen.")
}

func TestSheets_ours(t *testing.T) {
	b := open(t, bare())
	b.Show("practices/")
	uitest.Tap(t, b.w, "Maak een fiche van een actie")
	uitest.Tap(t, b.w, "Schrijf een eerste versie")
	uitest.MustShow(t, uitest.Top(b.w), "Kies een actie.")
	field[*ui.SearchSelect](t, b, "Over welke actie vertellen jullie?").SetChosen("a1")
	uitest.Tap(t, b.w, "Schrijf een eerste versie")
	uitest.MustShow(t, uitest.Top(b.w), "Kijk dit na voor jullie de fiche delen", "‘Wim’ bij ‘Wat we leerden’", "Kinderen per dag: van 12 naar 40")
	uitest.Tap(t, b.w, "Bewaar")
	uitest.MustShow(t, uitest.Top(b.w), "Hier staat ‘Wim’.")
	if len(b.store.sheets) != 0 {
		t.Fatal("a sheet with a name is kept")
	}
	uitest.Tap(t, b.w, "Wat hierboven gemarkeerd is, gaat niet over een persoon")
	uitest.Tap(t, b.w, "Bewaar en toon het bestand")
	if !slices.Equal(b.room.allowed, []string{"Wim"}) || len(b.store.sheets) != 1 {
		t.Fatalf("allowed %v, kept %d", b.room.allowed, len(b.store.sheets))
	}
	uitest.MustShow(t, uitest.Top(b.w), "Dit staat in het bestand", "Wij openen de poort.", "€ 1.000 tot € 5.000", "Voorbeeldegem – praktijkfiche – Speelplaats open – 2026-11-21.toml", "Vlaanderen")
	b.pick.Path = "/tmp/x.toml"
	uitest.Tap(t, b.w, "Bewaar het bestand")
	if b.room.wrote.Title != "Speelplaats open" || b.pick.Asked[0].Name != "Voorbeeldegem – praktijkfiche – Speelplaats open – 2026-11-21.toml" {
		t.Errorf("wrote %+v as %+v", b.room.wrote, b.pick.Asked)
	}
	uitest.MustShow(t, b.Content(), "Van ons", "Praktijkfiches 1")

	t.Run("without the name nothing is pointed out", func(t *testing.T) {
		b.Show("practices/s1")
		fill(t, b, "Wat we leerden", "Vraag eerst de buren.")
		uitest.Tap(t, b.w, "Bewaar en toon het bestand")
		uitest.Tap(t, b.w, "Ga terug")
		uitest.MustNotShow(t, uitest.Top(b.w), "Kijk dit na")
		uitest.Tap(t, b.w, "Verwijder")
		uitest.MustShow(t, b.Content(), "Hier komt wat jullie met andere gemeenten delen.")
	})
}

func TestSheets_of_others(t *testing.T) {
	b := open(t, bare())
	b.Show("practices/")
	b.pick.Path = "/tmp/fiche.toml"
	b.room.readFail = &app.UserError{Text: "Dit bestand is geen praktijkfiche."}
	uitest.Tap(t, b.w, "Lees een fiche in")
	uitest.MustShow(t, uitest.Top(b.w), "Dit bestand is geen praktijkfiche.")
	uitest.Tap(t, b.w, "Sluiten")
	b.room.readFail = nil
	uitest.Tap(t, b.w, "Lees een fiche in")
	uitest.MustShow(t, b.Content(), "Kinderraad", "Van een andere gemeente")
	if b.said[0] != "De fiche van Fictiegem staat nu ook in de Kennisbank" {
		t.Errorf("said %q", b.said)
	}
	b.Show("practices/s9")
	uitest.MustShow(t, uitest.Top(b.w), "Van een andere gemeente: Fictiegem", "Wij openen de poort.")
	uitest.Tap(t, b.w, "Zet als idee in ons actieplan")
	if b.room.taken.Title != "Kinderraad" || b.opened[0] != ui.To(ui.PageActions, "actions", "a9") {
		t.Errorf("took %+v, opened %v", b.room.taken, b.opened)
	}
	b.Show("practices/s9")
	uitest.Tap(t, b.w, "Verwijder")
	uitest.MustShow(t, b.Content(), "Hier komt wat jullie met andere gemeenten delen.")
	b.room.noPlan = true
	uitest.Tap(t, b.w, "Maak een fiche van een actie")
	uitest.MustShow(t, uitest.Top(b.w), "Nog geen acties")
}

func TestRequest(t *testing.T) {
	b := open(t, full())
	b.pick.Path = "/tmp/aanvraag.pdf"
	uitest.Tap(t, b.w, "Maak een aanvraag")
	fill(t, b, "Wanneer", "In juni.")
	uitest.Tap(t, b.w, "Bewaar als PDF")
	if b.paper.written.When != "In juni." || !slices.Equal(b.docs, []string{"/tmp/aanvraag.pdf"}) || b.pick.Asked[0].Name != "Voorbeeldegem – aanvraag voor begeleiding – 2026-11-21.pdf" {
		t.Errorf("wrote %+v, showed %v, asked %+v", b.paper.written, b.docs, b.pick.Asked)
	}
	if b.said[0] != "De aanvraag is bewaard. Eén teken ontbreekt." {
		t.Errorf("said %q", b.said)
	}
	t.Run("it leads to the longer letter", func(t *testing.T) {
		uitest.Tap(t, b.w, "Maak een aanvraag")
		uitest.Tap(t, b.w, "Liever een langere brief, met vragen aan wie begeleidt? Neem het sjabloon")
		if len(b.opened) != 1 || b.opened[0].Page != ui.PageTemplates {
			t.Fatalf("opened %v", b.opened)
		}
		if _, code := ui.SplitID(b.opened[0].ID); !slices.ContainsFunc(templates.Default().All(), func(x templates.Template) bool { return x.Code == code }) {
			t.Errorf("there is no letter %q", code)
		}
	})
	b.paper.fail = errLost
	uitest.Tap(t, b.w, "Maak een aanvraag")
	uitest.MustShow(t, uitest.Top(b.w), "Er ging iets mis.")
}

func TestPage_says_what_could_not_be_read(t *testing.T) {
	s := full()
	b := open(t, s)
	s.fail = fmt.Errorf("read: %w", errLost)
	b.Reload()
	uitest.MustShow(t, b.Content(), "Wat je ziet is misschien niet van nu", "Cijfers lezen")
	b.Show("practices/")
	for _, verb := range []string{"Maak een fiche van een actie"} {
		uitest.Tap(t, b.w, verb)
		uitest.MustShow(t, uitest.Top(b.w), "Er ging iets mis.")
		uitest.Tap(t, b.w, "Sluiten")
	}
	b.Home()
	uitest.MustShow(t, b.Content(), "Wat de scan zegt")
	if errors.Is(s.fail, app.ErrNotFound) {
		t.Error("another error")
	}
}
