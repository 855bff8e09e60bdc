package support

import (
	"fyne.io/fyne/v2"

	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// fields are the inputs of one record that save themselves. There is one set
// for a kind of records, so that a text that is being typed survives when the
// list around it is built anew.
type fields[T any] struct {
	host   *ui.Host
	keeper *edit.Keeper[T]
	now    string // id of the record that is filled in
	form   edit.Form

	fill   []func(T)
	settle []func()
}

func newFields[T any](host *ui.Host, keeper *edit.Keeper[T]) *fields[T] {
	return &fields[T]{host: host, keeper: keeper}
}

// change changes a field of the record; name is the one that errors call it by.
func (f *fields[T]) change(name string, apply func(*T)) { f.keeper.Change(f.now, name, apply) }

// line adds a text of one line.
func (f *fields[T]) line(name, label, help string, get func(*T) *string) *ui.Field {
	return f.entry(ui.NewEntry(f.host.Run), name, label, help, get)
}

// text adds a text of more lines.
func (f *fields[T]) text(name, label, help string, get func(*T) *string) *ui.Field {
	e := ui.NewMultiLine(f.host.Run)
	e.SetMinRowsVisible(2)
	return f.entry(e, name, label, help, get)
}

func (f *fields[T]) entry(e *ui.Entry, name, label, help string, get func(*T) *string) *ui.Field {
	e.OnSettled = func(s string) { f.change(name, func(v *T) { *get(v) = s }) }
	f.fill = append(f.fill, func(v T) { e.SetText(*get(&v)) })
	f.settle = append(f.settle, e.Settle)
	return f.form.Add(name, ui.NewField(label, false, e, help))
}

// day adds a day.
func (f *fields[T]) day(name, label, help string, get func(*T) *string) *ui.Field {
	d := ui.NewDateField(f.host.Run, f.host.Today(), f.host.Country)
	d.OnDay = func(day string) { f.change(name, func(v *T) { *get(v) = day }) }
	f.fill = append(f.fill, func(v T) { d.SetDay(*get(&v)) })
	f.settle = append(f.settle, d.Leave)
	return f.form.Add(name, ui.NewField(label, false, d, help))
}

// number adds a whole number; zero is empty.
func (f *fields[T]) number(name, label, unit, help string, get func(*T) *int) *ui.Field {
	n := ui.NewNumberField(f.host.Run, unit, 0)
	n.OnNumber = func(v float64, _ bool) { f.change(name, func(r *T) { *get(r) = int(v) }) }
	f.fill = append(f.fill, func(v T) { n.SetNumber(float64(*get(&v)), *get(&v) != 0) })
	f.settle = append(f.settle, n.Leave)
	return f.form.Add(name, ui.NewField(label, false, n, help))
}

// pick adds a choice of one; the options can come later.
func (f *fields[T]) pick(name, label, help string, s *ui.SearchSelect, get func(*T) *string) *ui.Field {
	s.OnChosen = func(code string) { f.change(name, func(v *T) { *get(v) = code }) }
	f.fill = append(f.fill, func(v T) { s.SetChosen(*get(&v)) })
	return f.form.Add(name, ui.NewField(label, false, s, help))
}

// show fills in a record by its id, as the user must see it: with what is not
// written yet on top.
func (f *fields[T]) show(id string) {
	f.now = id
	f.redraw()
}

func (f *fields[T]) redraw() {
	if f.now == "" {
		return
	}
	v := f.keeper.Now(f.now)
	for _, fill := range f.fill {
		fill(v)
	}
	f.form.Show(f.keeper.Problems(f.now))
}

// leave hands in what was typed.
func (f *fields[T]) leave() {
	for _, settle := range f.settle {
		settle()
	}
}

// beside puts fields beside each other while there is room.
func beside(least float32, fields ...fyne.CanvasObject) fyne.CanvasObject {
	return ui.Fold(16, least, nil, fields...)
}
