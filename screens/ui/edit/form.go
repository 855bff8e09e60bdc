package edit

import (
	"context"
	"errors"

	"kindvriendelijk/app"
	"kindvriendelijk/screens/ui"
)

// A Form is the fields of a page or dialog by the names that an
// [app.InvalidError] calls them. The zero value has none.
type Form struct {
	fields map[string]*ui.Field
	marked map[string]bool // those that say what the store refused
	busy   bool
}

// Add names a field and returns it.
func (f *Form) Add(name string, field *ui.Field) *ui.Field {
	if f.fields == nil {
		f.fields, f.marked = map[string]*ui.Field{}, map[string]bool{}
	}
	f.fields[name] = field
	return field
}

// Show puts each problem below its field, and takes away those that are solved.
// What a field says of itself, such as 'Dit is geen datum', it leaves alone. It
// reports whether every problem has a field.
func (f *Form) Show(problems map[string]string) bool {
	for name, field := range f.fields {
		text, wrong := problems[name]
		if wrong || f.marked[name] {
			field.SetError(text)
		}
		f.marked[name] = wrong
	}
	for name := range problems {
		if f.fields[name] == nil {
			return false
		}
	}
	return true
}

// Write stores what a dialog asked for. What the store refuses appears below
// the fields; another error is told, and what was typed stays too. Done is
// called once it is written. A second press meanwhile does nothing.
func (f *Form) Write(host *ui.Host, doing string, work func(context.Context) error, done func()) {
	if f.busy {
		return
	}
	f.busy = true
	ui.Do(host.Run, work, func(err error) {
		f.busy = false
		var invalid *app.InvalidError
		switch {
		case err == nil:
			f.Show(nil)
			host.Changed()
			done()
		case errors.As(err, &invalid) && f.Show(invalid.Fields):
		default:
			ui.ShowError(doing, err, host.Window)
		}
	})
}
