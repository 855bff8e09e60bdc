package edit_test

import (
	"context"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
	"kindvriendelijk/screens/ui/uitest"
)

// task is a record with a field of every kind.
type task struct {
	Name, Note, On, Kind string
	Weeks                int
	Done                 bool
}

// desk is a form on tasks in a window.
type desk struct {
	*edit.Fields[task]
	w     fyne.Window
	store map[string]task
	fail  error
}

func newDesk(t *testing.T) *desk {
	t.Helper()
	uitest.App(t)
	d := &desk{w: uitest.Window(t, ui.Space(0, 0)), store: map[string]task{
		"a": {Name: "Affiche", Note: "Met tekening", On: "2026-12-01", Kind: "print", Weeks: 3, Done: true}, "b": {Name: "Brief"},
	}}
	host := &ui.Host{Run: ui.NewInlineRunner(t.Context()), Window: d.w, Country: "BE", Today: func() string { return "2026-11-21" }, Changed: func() {}}
	keeper := edit.NewKeeper[task](host, "save a task")
	current := ""
	keeper.Write = func(_ context.Context, _, to task) error {
		if d.fail == nil {
			d.store[current] = to
		}
		return d.fail
	}
	keeper.Ended = func(bool) { d.Refill() }
	for id, v := range d.store {
		keeper.Read(id, v)
	}
	d.Fields = edit.NewFields(host, keeper)
	d.OnFill(func(task) { current = d.ID() })
	kind := ui.NewSearchSelect([]ui.Option{{Code: "print", Label: "Drukwerk"}, {Code: "call", Label: "Telefoontje"}}, nil)
	d.w.SetContent(ui.Stack(look.S4,
		d.Line("Name", "Naam", "", func(v *task) *string { return &v.Name }),
		d.Text("Note", "Notitie", "", func(v *task) *string { return &v.Note }),
		d.Day("On", "Wanneer", "", func(v *task) *string { return &v.On }),
		d.Number("Weeks", "Duur", "weken", "", func(v *task) *int { return &v.Weeks }),
		d.Pick("Kind", "Soort", "", kind, func(v *task) *string { return &v.Kind }),
		d.Tick("Done", "Het is gebeurd", "", func(v *task) *bool { return &v.Done })))
	return d
}

// write types a text over that of an entry.
func (d *desk) write(t *testing.T, e *ui.Entry, text string) {
	t.Helper()
	uitest.Focus(t, d.w, e)
	e.TypedShortcut(&fyne.ShortcutSelectAll{})
	uitest.Type(t, d.w, text)
}

func TestFields_showOneRecordAfterAnother(t *testing.T) {
	d := newDesk(t)
	d.Fill("a")
	uitest.MustShow(t, d.w.Content(), "Affiche", "Met tekening", "01/12/2026", "3", "Drukwerk")
	if !uitest.Find[*ui.Checkbox](t, d.w.Content()).On() {
		t.Error("what is done is not ticked")
	}
	d.Fill("b")
	uitest.MustShow(t, d.w.Content(), "Brief")
	uitest.MustNotShow(t, d.w.Content(), "Affiche", "Met tekening", "01/12/2026", "Drukwerk")
}

func TestFields_saveWhatIsTyped(t *testing.T) {
	d := newDesk(t)
	d.Fill("b")
	d.write(t, uitest.Find[*ui.Entry](t, d.w.Content()), "Brief aan de klassen")
	if d.store["b"].Name != "Brief" {
		t.Fatal("it was stored while the user was typing")
	}
	d.Leave()
	if got := d.store["b"].Name; got != "Brief aan de klassen" {
		t.Errorf("after leaving %q is stored", got)
	}
	uitest.Tap(t, d.w, "Het is gebeurd")
	if got := d.store["b"]; got.Name != "Brief aan de klassen" || !got.Done {
		t.Errorf("stored %+v", got)
	}
}

func TestFields_sayWhatIsRefused(t *testing.T) {
	d := newDesk(t)
	d.Fill("b")
	d.fail = &app.InvalidError{Fields: map[string]string{"Name": "Deze naam is er al."}}
	d.write(t, uitest.Find[*ui.Entry](t, d.w.Content()), "Affiche")
	d.Leave()
	uitest.MustShow(t, d.w.Content(), "Deze naam is er al.", "Affiche")
	d.Fill("a")
	uitest.MustNotShow(t, d.w.Content(), "Deze naam is er al.")
	d.Fill("b")
	uitest.MustShow(t, d.w.Content(), "Deze naam is er al.", "Affiche")
}

func TestFields_withoutRecordStoreNothing(t *testing.T) {
	d := newDesk(t)
	d.Fill("b")
	d.Fill("")
	uitest.Tap(t, d.w, "Het is gebeurd")
	if d.store["b"].Done || d.ID() != "" {
		t.Errorf("stored %+v in %q", d.store["b"], d.ID())
	}
}
