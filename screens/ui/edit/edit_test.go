package edit_test

import (
	"context"
	"errors"
	"maps"
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
	"kindvriendelijk/screens/ui/uitest"
)

type note struct {
	Title, Text string
	Tags        []string
}

// bench is a keeper over a store of notes.
type bench struct {
	*edit.Keeper[note]
	w       fyne.Window
	host    *ui.Host
	store   map[string]note
	writes  []note
	fail    func(note) error
	during  func() // what happens while a note is being written
	ended   []bool
	changed int
}

func newBench(t *testing.T) *bench {
	t.Helper()
	uitest.App(t)
	b := &bench{w: uitest.Window(t, ui.Space(0, 0)), store: map[string]note{"a": {Title: "A"}, "b": {Title: "B"}}, fail: func(note) error { return nil }}
	b.host = &ui.Host{Run: ui.NewInlineRunner(t.Context()), Window: b.w, Changed: func() { b.changed++ }}
	b.Keeper = edit.NewKeeper[note](b.host, "save a note")
	b.Write = func(_ context.Context, was, to note) error {
		if f := b.during; f != nil {
			b.during = nil
			f()
		}
		if err := b.fail(to); err != nil {
			return err
		}
		for id, n := range b.store {
			if n.Title == was.Title {
				b.store[id] = to
			}
		}
		b.writes = append(b.writes, to)
		return nil
	}
	b.Ended = func(wrote bool) { b.ended = append(b.ended, wrote) }
	b.readAll()
	return b
}

// readAll reads the store, as a page does.
func (b *bench) readAll() {
	for id, n := range b.store {
		b.Read(id, n)
	}
}

func (b *bench) title(id, to string) { b.Change(id, "Title", func(n *note) { n.Title = to }) }
func (b *bench) text(id, to string)  { b.Change(id, "Text", func(n *note) { n.Text = to }) }

func TestKeeper_writesOneAfterAnother(t *testing.T) {
	b := newBench(t)
	b.during = func() {
		b.text("a", "2") // the user goes on while the title is being written
		b.title("b", "B2")
		if got := b.Now("a"); got.Title != "A1" || got.Text != "2" {
			t.Errorf("meanwhile the user sees %+v", got)
		}
	}
	b.title("a", "A1")
	if got := b.store["a"]; got.Title != "A1" || got.Text != "2" || b.store["b"].Title != "B2" {
		t.Errorf("stored %v", b.store)
	}
	if len(b.writes) != 3 || b.writes[1].Title != "A1" || b.changed != 3 || !slices.Equal(b.ended, []bool{true}) {
		t.Errorf("wrote %+v, ended %v", b.writes, b.ended)
	}
}

func TestKeeper_leavesOldReadingsAside(t *testing.T) {
	b := newBench(t)
	old := b.Mark()
	b.during = func() { b.Read("a", note{Title: "A"}) }
	b.title("a", "A1")
	if got := b.ReadAt("a", old, note{Title: "A"}); got.Title != "A1" {
		t.Errorf("a reading from before the write gives %+v", got)
	}
	if got := b.Read("a", note{Title: "A9"}); got.Title != "A9" {
		t.Errorf("a reading from after it gives %+v", got)
	}
	if got := b.Now("never read"); got.Title != "" {
		t.Errorf("a record that was never read is %+v", got)
	}
}

func TestKeeper_writesNothingForNoChange(t *testing.T) {
	b := newBench(t)
	b.title("a", "A")
	b.Change("a", "Tags", func(n *note) { n.Tags = nil })
	b.title("unknown", "X")
	if len(b.writes) != 0 || slices.Contains(b.ended, true) {
		t.Errorf("wrote %+v", b.writes)
	}
}

func TestKeeper_keepsWhatIsRefused(t *testing.T) {
	b := newBench(t)
	b.fail = func(n note) error {
		if n.Title == "" {
			return &app.InvalidError{Fields: map[string]string{"Title": "Geef een titel."}}
		}
		return nil
	}
	b.title("a", "")
	if got := b.Problems("a"); !maps.Equal(got, map[string]string{"Title": "Geef een titel."}) || len(b.Problems("b")) != 0 {
		t.Errorf("problems %v", got)
	}
	if uitest.Top(b.w) != b.w.Content() {
		t.Error("a dialog opened")
	}
	b.readAll()
	if got := b.Now("a"); got.Title != "" {
		t.Errorf("reading anew gives %+v", got)
	}
	b.text("a", "verder")
	if b.store["a"].Text != "verder" || b.store["a"].Title != "A" || len(b.Problems("a")) != 1 {
		t.Errorf("stored %+v, problems %v", b.store["a"], b.Problems("a"))
	}
	b.title("a", "A2")
	if b.store["a"].Title != "A2" || len(b.Problems("a")) != 0 {
		t.Errorf("stored %+v, problems %v", b.store["a"], b.Problems("a"))
	}
}

func TestKeeper_triesAgainAfterAFailure(t *testing.T) {
	b := newBench(t)
	b.fail = func(note) error { return errors.New("disk I/O error") }
	b.text("a", "een")
	uitest.MustShow(t, uitest.Top(b.w), "Er ging iets mis.")
	uitest.Tap(t, b.w, "Sluiten")
	if got := b.Problems("a"); !maps.Equal(got, map[string]string{"Text": edit.NotYet}) {
		t.Errorf("problems %v", got)
	}
	b.text("a", "twee")
	uitest.Tap(t, b.w, "Sluiten")
	b.fail = func(note) error { return nil }
	b.title("a", "A1")
	if got := b.store["a"]; got.Text != "twee" || got.Title != "A1" || len(b.Problems("a")) != 0 {
		t.Errorf("stored %+v", got)
	}
}

func TestKeeper_forgets(t *testing.T) {
	b := newBench(t)
	b.during = func() {
		b.title("b", "B1")
		b.Forget("b")
	}
	b.title("a", "A1")
	if b.store["b"].Title != "B" || len(b.Problems("b")) != 0 {
		t.Errorf("stored %v", b.store)
	}
}

func TestForm_show(t *testing.T) {
	uitest.App(t)
	var f edit.Form
	title := f.Add("Title", ui.NewField("Titel", true, ui.NewEntry(nil), "hulp"))
	day := f.Add("Day", ui.NewField("Dag", false, ui.NewDateField(nil, "2026-11-21", "BE"), ""))
	day.SetError(ui.NotADay)
	if !f.Show(map[string]string{"Title": "Geef een titel."}) || title.Error() != "Geef een titel." || day.Error() != ui.NotADay {
		t.Errorf("the fields say %q and %q", title.Error(), day.Error())
	}
	if f.Show(map[string]string{"Other": "x"}) {
		t.Error("a problem without a field is reported as shown")
	}
	if title.Error() != "" || day.Error() != ui.NotADay {
		t.Errorf("afterwards the fields say %q and %q", title.Error(), day.Error())
	}
}

func TestForm_write(t *testing.T) {
	b := newBench(t)
	var f edit.Form
	field := f.Add("Title", ui.NewField("Titel", true, ui.NewEntry(nil), ""))
	done, tried := 0, 0
	write := func(err error) {
		f.Write(b.host, "add a note", func(context.Context) error {
			tried++
			f.Write(b.host, "add a note", func(context.Context) error { tried++; return nil }, func() { done++ }) // a second press
			return err
		}, func() { done++ })
	}
	write(&app.InvalidError{Fields: map[string]string{"Title": "Geef een titel."}})
	if field.Error() != "Geef een titel." || done != 0 || tried != 1 {
		t.Errorf("the field says %q, done %d, tried %d", field.Error(), done, tried)
	}
	write(errors.New("disk I/O error"))
	uitest.MustShow(t, uitest.Top(b.w), "Er ging iets mis.")
	uitest.Tap(t, b.w, "Sluiten")
	write(nil)
	if field.Error() != "" || done != 1 || tried != 3 || b.changed != 1 {
		t.Errorf("the field says %q, done %d, tried %d", field.Error(), done, tried)
	}
}

func TestTrouble(t *testing.T) {
	uitest.App(t)
	again := 0
	tr := edit.NewTrouble(func() { again++ })
	w := uitest.Window(t, tr.Content())
	tr.Show("read", context.Canceled)
	uitest.MustNotShow(t, w.Content(), "Probeer opnieuw")
	tr.Show("read", errors.New("SQL"))
	tr.Show("read", context.Canceled)
	uitest.Tap(t, w, "Probeer opnieuw")
	uitest.MustShow(t, w.Content(), "Dit kon niet gelezen worden")
	tr.Show("read", nil)
	tr.Show("read", errors.New("SQL"))
	uitest.MustShow(t, w.Content(), "Wat je ziet is misschien niet van nu")
	tr.Show("read", nil)
	if uitest.MustNotShow(t, w.Content(), "Probeer opnieuw"); again != 1 {
		t.Errorf("tried again %d times", again)
	}
}

func TestFrame(t *testing.T) {
	uitest.App(t)
	split := ui.NewSplit("Alles", ui.NewText(look.Body, "de lijst"), ui.NewText(look.Body, "het record"))
	f := edit.NewFrame(ui.NewText(look.Title, "de kop"), split, split)
	w := uitest.Window(t, f.Content())
	f.ShowDetail()
	uitest.MustShow(t, w.Content(), "de kop", "de lijst", "het record")
	uitest.Style(look.ModeLight, 2)
	uitest.Settle(w)
	uitest.MustShow(t, w.Content(), "het record")
	uitest.MustNotShow(t, w.Content(), "de kop", "de lijst")
	uitest.Tap(t, w, "Alles")
	uitest.MustShow(t, w.Content(), "de kop", "de lijst")
	f.ShowDetail()
	uitest.MustNotShow(t, w.Content(), "de kop")
	f.ShowList()
	uitest.MustShow(t, w.Content(), "de kop")
	f.ShowDetail()
	uitest.Style(look.ModeLight, 1)
	uitest.Settle(w)
	uitest.MustShow(t, w.Content(), "de kop", "de lijst", "het record")
}
