package edit

import "kindvriendelijk/screens/ui"

// Fields are the inputs of one record that save themselves. There is one set for
// a kind of records, so that a text that is being typed survives when what is
// around it is built anew. An input that saves nothing can be added to the form.
type Fields[T any] struct {
	Form

	host   *ui.Host
	keeper *Keeper[T]
	now    string // id of the record that is filled in
	fill   []func(T)
	settle []func()
}

// NewFields returns a set without inputs. What is typed goes to the keeper.
func NewFields[T any](host *ui.Host, keeper *Keeper[T]) *Fields[T] {
	return &Fields[T]{host: host, keeper: keeper}
}

// ID is the record that is filled in, empty when there is none.
func (f *Fields[T]) ID() string { return f.now }

// Change changes a field of the record; name is the one that errors call it by.
func (f *Fields[T]) Change(name string, apply func(*T)) { f.keeper.Change(f.now, name, apply) }

// Line adds a text of one line.
func (f *Fields[T]) Line(name, label, help string, get func(*T) *string) *ui.Field {
	return f.Entry(ui.NewEntry(f.host.Run), name, label, help, get)
}

// Text adds a text of more lines.
func (f *Fields[T]) Text(name, label, help string, get func(*T) *string) *ui.Field {
	e := ui.NewMultiLine(f.host.Run)
	e.SetMinRowsVisible(2)
	return f.Entry(e, name, label, help, get)
}

// Entry adds a text in an entry that the caller made.
func (f *Fields[T]) Entry(e *ui.Entry, name, label, help string, get func(*T) *string) *ui.Field {
	f.Keep(e, name, get)
	return f.Add(name, ui.NewField(label, false, e, help))
}

// Keep lets an entry save itself without a field around it.
func (f *Fields[T]) Keep(e *ui.Entry, name string, get func(*T) *string) {
	e.OnSettled = func(s string) { f.Change(name, func(v *T) { *get(v) = s }) }
	f.fill = append(f.fill, func(v T) { e.SetText(*get(&v)) })
	f.settle = append(f.settle, e.Settle)
}

// Day adds a day.
func (f *Fields[T]) Day(name, label, help string, get func(*T) *string) *ui.Field {
	d := ui.NewDateField(f.host.Run, f.host.Today(), f.host.Country)
	d.OnDay = func(day string) { f.Change(name, func(v *T) { *get(v) = day }) }
	f.fill = append(f.fill, func(v T) { d.SetDay(*get(&v)) })
	f.settle = append(f.settle, d.Leave)
	return f.Add(name, ui.NewField(label, false, d, help))
}

// Number adds a whole number; zero is empty.
func (f *Fields[T]) Number(name, label, unit, help string, get func(*T) *int) *ui.Field {
	n := ui.NewNumberField(f.host.Run, unit, 0)
	n.OnNumber = func(v float64, _ bool) { f.Change(name, func(r *T) { *get(r) = int(v) }) }
	f.fill = append(f.fill, func(v T) { n.SetNumber(float64(*get(&v)), *get(&v) != 0) })
	f.settle = append(f.settle, n.Leave)
	return f.Add(name, ui.NewField(label, false, n, help))
}

// Pick adds a choice of one; the options can come later.
func (f *Fields[T]) Pick(name, label, help string, s *ui.SearchSelect, get func(*T) *string) *ui.Field {
	s.OnChosen = func(code string) { f.Change(name, func(v *T) { *get(v) = code }) }
	f.fill = append(f.fill, func(v T) { s.SetChosen(*get(&v)) })
	return f.Add(name, ui.NewField(label, false, s, help))
}

// Tick adds something that is so or not.
func (f *Fields[T]) Tick(name, words, help string, get func(*T) *bool) *ui.Checkbox {
	box := ui.NewCheckbox(words, help, func(on bool) { f.Change(name, func(v *T) { *get(v) = on }) })
	f.fill = append(f.fill, func(v T) { box.SetOn(*get(&v)) })
	return box
}

// OnFill calls fill with every record that is shown, for what is no single input.
func (f *Fields[T]) OnFill(fill func(T)) { f.fill = append(f.fill, fill) }

// OnLeave calls leave when what was typed is to be handed in.
func (f *Fields[T]) OnLeave(leave func()) { f.settle = append(f.settle, leave) }

// Fill shows a record by its id, as the user must see it: with what is not
// written yet on top. Without one nothing is filled in.
func (f *Fields[T]) Fill(id string) {
	f.now = id
	f.Refill()
}

// Refill shows the same record anew, and what the store refused of it.
func (f *Fields[T]) Refill() {
	if f.now == "" {
		return
	}
	v := f.keeper.Now(f.now)
	for _, fill := range f.fill {
		fill(v)
	}
	f.Show(f.keeper.Problems(f.now))
}

// Leave hands in what was typed, and forgets what is no day or number.
func (f *Fields[T]) Leave() {
	for _, settle := range f.settle {
		settle()
	}
}
