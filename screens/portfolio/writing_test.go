package portfolio_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
	"kindvriendelijk/screens/ui/uitest"
)

// editor is the field of the text that is open.
func editor(t *testing.T, d *desk) *ui.Editor {
	t.Helper()
	return uitest.Find[*ui.Editor](t, d.Content())
}

// typeText types where the text is, without leaving it.
func typeText(t *testing.T, d *desk, text string) {
	t.Helper()
	uitest.Focus(t, d.w, editor(t, d).Entry())
	uitest.Type(t, d.w, text)
}

// notYet is the field below the text.
func notYet(t *testing.T, d *desk) *ui.Entry {
	t.Helper()
	return uitest.Find[*ui.Entry](t, field(t, d, "Wat lukt nog niet?"))
}

func field(t *testing.T, d *desk, label string) *ui.Field {
	t.Helper()
	for _, f := range uitest.All[*ui.Field](d.Content()) {
		if uitest.Texts(f)[0] == label {
			return f
		}
	}
	t.Fatalf("no field %q", label)
	return nil
}

func TestWriting_fromNothingToReady(t *testing.T) {
	d := open(t, example())
	d.Show("answers/c2.2")
	typeText(t, d, "Wij bereikten ook wie niet komt.")
	if _, begun := d.store.answers["c2.2"]; begun {
		t.Error("a text is stored at every key")
	}
	d.Host.Run.Advance(2 * time.Second)
	if a := d.store.answers["c2.2"]; a != answer("c2.2", "Wij bereikten ook wie niet komt.", portfolio.Draft) {
		t.Fatalf("stored %+v", a)
	}
	uitest.Tap(t, d.w, "Klaar")
	if d.store.answers["c2.2"].Status != portfolio.Ready {
		t.Error("the status is not stored")
	}
	uitest.MustShow(t, d.Content(), "2 van 3 onderdelen klaar")
	uitest.Tap(t, d.w, "Nagekeken")
	if d.store.answers["c2.2"].Status != portfolio.Checked {
		t.Error("the status is not stored")
	}
	uitest.Focus(t, d.w, notYet(t, d))
	uitest.Type(t, d.w, "Kleuters.")
	d.w.Canvas().Unfocus()
	if a := d.store.answers["c2.2"]; a.NotYet != "Kleuters." || a.Status != portfolio.Checked {
		t.Errorf("stored %+v", a)
	}
}

func TestWriting_statusTakesTypingAlong(t *testing.T) {
	d := open(t, example())
	d.Show("answers/c2.2")
	typeText(t, d, "Kort.")
	uitest.Button(t, d.Content(), "Klaar").Tapped(&fyne.PointEvent{}) // the keyboard stays in the text
	if a := d.store.answers["c2.2"]; a.Text != "Kort." || a.Status != portfolio.Ready {
		t.Errorf("stored %+v", a)
	}
}

func TestWriting_emptiedIsEmpty(t *testing.T) {
	d := open(t, example())
	d.Show("answers/c1.1")
	uitest.Focus(t, d.w, editor(t, d).Entry())
	for range len(d.store.answers["c1.1"].Text) {
		uitest.Press(d.w, fyne.KeyDelete)
	}
	d.w.Canvas().Unfocus()
	if a := d.store.answers["c1.1"]; a.Text != "" || a.Status != portfolio.Empty {
		t.Errorf("stored %+v", a)
	}
}

func TestWriting_saysWhatIsMissing(t *testing.T) {
	d := open(t, example())
	d.Show("answers/c1.1")
	uitest.MustShow(t, d.Content(), "Ontbreekt", "Voeg het besluit toe.")
	uitest.MustNotShow(t, d.Content(), "Schrijf minstens 20 tekens.")
	d.store.links = nil
	d.Reload()
	d.Show("answers/c2.1")
	uitest.MustShow(t, d.Content(), "Advies", "Laat een kind aan het woord.")
	d.Show("answers/c2.2")
	uitest.MustNotShow(t, d.Content(), "Ontbreekt", "Advies")
}

func TestWriting_guidance(t *testing.T) {
	s := example()
	delete(s.answers, "c1.1")
	d := open(t, s)
	d.Show("answers/c1.1")
	uitest.MustShow(t, d.Content(), "Waar de jury naar kijkt", "Een naam.", "•", "het besluit")
	uitest.MustNotShow(t, d.Content(), "**")
	uitest.Tap(t, d.w, "Begin met deze zin")
	want := answer("c1.1", "Het college gaf op [datum] het mandaat.", portfolio.Draft)
	if a := s.answers["c1.1"]; a != want || editor(t, d).Text() != want.Text {
		t.Errorf("stored %+v, the editor shows %q", a, editor(t, d).Text())
	}
	uitest.MustNotShow(t, d.Content(), "Begin met deze zin")
	d.Show("answers/c1")
	uitest.MustShow(t, d.Content(), "Breed draagvlak: ons antwoord in het kort", "Staat iedereen erachter?", "Over het draagvlak.", "Schrijf in vijf regels")
}

func TestWriting_switchingNeverMixes(t *testing.T) {
	d := open(t, example())
	d.Show("answers/c2.1")
	typeText(t, d, "Bij 2.1. ")
	d.Show("answers/c2.2") // the keyboard stays in the field
	if got := editor(t, d).Text(); got != "" {
		t.Errorf("the other text shows %q", got)
	}
	typeText(t, d, "Bij 2.2.")
	d.Show("answers/front")
	typeText(t, d, "Bij het begin.")
	d.Show("answers/c2.1")
	d.Host.Run.Advance(time.Minute)
	if got := d.store.answers["c2.1"].Text; got != "Bij 2.1. Kinderen deden altijd mee." {
		t.Errorf("2.1 has %q", got)
	}
	if got := d.store.answers["c2.2"].Text; got != "Bij 2.2." {
		t.Errorf("2.2 has %q", got)
	}
	if got := d.store.candidature.Summary; got != "Bij het begin." {
		t.Errorf("the front has %q", got)
	}
	for _, a := range d.store.saved {
		if strings.Contains(a.Text, "2.1") != (a.SubCriterion == "c2.1") {
			t.Errorf("once %s was stored as %q", a.SubCriterion, a.Text)
		}
	}
}

func TestWriting_readingAnewLeavesTyping(t *testing.T) {
	d := open(t, example())
	d.Show("answers/c2.1")
	typeText(t, d, "Half een ")
	d.store.answers["c2.1"] = answer("c2.1", "Wat een ander schreef.", portfolio.Ready)
	d.Reload() // as after undo
	if got := editor(t, d).Text(); got != "Half een Kinderen deden altijd mee." {
		t.Errorf("the text shows %q", got)
	}
	d.Host.Run.Advance(2 * time.Second)
	if got := d.store.answers["c2.1"].Text; got != "Half een Kinderen deden altijd mee." {
		t.Errorf("stored %q", got)
	}
	d.store.answers["c2.1"] = answer("c2.1", "Teruggedraaid.", portfolio.Ready)
	d.Reload()
	if got := editor(t, d).Text(); got != "Teruggedraaid." {
		t.Errorf("after undo the text shows %q", got)
	}
}

func TestWriting_failingStore(t *testing.T) {
	d := open(t, example())
	d.Show("answers/c2.1")
	d.store.fail = errors.New("SQL /x/y")
	typeText(t, d, "Niet kwijt. ")
	d.w.Canvas().Unfocus()
	uitest.MustShow(t, uitest.Top(d.w), "Er ging iets mis. Je gegevens zijn bewaard.")
	uitest.Tap(t, d.w, "Sluiten")
	d.Reload()
	d.Show("answers/c2.2")
	if got := field(t, d, "Jullie antwoord").Error(); got != "" {
		t.Errorf("another text says %q", got)
	}
	d.Show("answers/c2.1")
	if got := editor(t, d).Text(); !strings.HasPrefix(got, "Niet kwijt.") || field(t, d, "Jullie antwoord").Error() != edit.NotYet {
		t.Errorf("the text shows %q and says %q", got, field(t, d, "Jullie antwoord").Error())
	}
	d.store.fail = nil
	uitest.Tap(t, d.w, "Concept")
	if a := d.store.answers["c2.1"]; !strings.HasPrefix(a.Text, "Niet kwijt.") || a.Status != portfolio.Draft {
		t.Errorf("stored %+v", a)
	}
	if got := field(t, d, "Jullie antwoord").Error(); got != "" {
		t.Errorf("the text still says %q", got)
	}
}

func TestWriting_history(t *testing.T) {
	d := open(t, example())
	d.Show("answers/c2.1")
	uitest.Tap(t, d.w, "Geschiedenis van deze tekst")
	if d.Opened[0] != ui.To("history", "answers", "k1/label/c2.1") {
		t.Errorf("opened %v", d.Opened)
	}
}

func TestFront(t *testing.T) {
	d := open(t, example())
	uitest.Tap(t, d.w, "In één oogopslag")
	typeText(t, d, "Wij zijn Voorbeeldegem.")
	uitest.Focus(t, d.w, uitest.Find[*ui.Entry](t, field(t, d, "Wat doen jullie nog slecht?")))
	uitest.Type(t, d.w, "Te weinig schaduw.")
	d.w.Canvas().Unfocus()
	if c := d.store.candidature; c.Summary != "Wij zijn Voorbeeldegem." || c.NotYet != "Te weinig schaduw." {
		t.Errorf("stored %+v", c)
	}
	uitest.MustShow(t, d.Content(), "Geschreven")
	uitest.Tap(t, d.w, "Logo, foto en contact staan op de pagina Dossier")
	if d.Opened[0].Page != ui.PageDossier {
		t.Errorf("opened %v", d.Opened)
	}
}
