// Package edit has what the pages share on which records are changed. It brings
// what a user changes to the store, and what the store refuses back to the field
// it was typed in; and it gives a record the room it needs. It knows neither the
// records nor the store.
package edit

import (
	"context"
	"errors"
	"reflect"

	"kindvriendelijk/app"
	"kindvriendelijk/screens/ui"
)

// NotYet stands below a field whose text could not be written.
const NotYet = "Dit is nog niet bewaard. Bij je volgende wijziging probeert het programma het opnieuw."

// A Keeper writes the changes of the records of a page, each by its id. It
// writes one after another, every change on top of what the store holds, so
// that two quick changes can't undo each other. A change that is refused stays
// on top of its record until it is written: nothing that was typed is lost, not
// even when another record was shown in between.
//
// All methods are called on the UI goroutine.
type Keeper[T any] struct {
	// Write stores a record; was is how the store holds it now. Set it before
	// the first change.
	Write func(ctx context.Context, was, to T) error
	// Ended is called when there is nothing left to write: read anew when
	// something was written, show [Keeper.Problems] when something was not.
	Ended func(wrote bool)

	host    *ui.Host
	doing   string
	records map[string]*record[T]
	queue   []*change[T] // to be written, in order
	writing bool
	wrote   bool
	failed  error // what the user must be told of
	now     Mark
}

// A Mark is a moment between writes.
type Mark int

// record is what the store holds, with the changes it does not hold yet.
type record[T any] struct {
	stored  T
	written Mark // when it was written last
	changes []*change[T]
}

type change[T any] struct {
	id, field string
	apply     func(*T)
	err       error // why it was refused; nil while it waits
}

// NewKeeper returns a keeper without records; doing says for the log what a
// write is, as in 'save an action'.
func NewKeeper[T any](host *ui.Host, doing string) *Keeper[T] {
	return &Keeper[T]{host: host, doing: doing, records: map[string]*record[T]{}}
}

// Mark is this moment. Take it when a reading begins, for [Keeper.ReadAt].
func (k *Keeper[T]) Mark() Mark { return k.now }

// Read tells what the store holds, and returns the record as the user must see
// it: with the changes that are not written yet. While one of these is on its
// way, what was read may be older and is left aside.
func (k *Keeper[T]) Read(id string, stored T) T { return k.ReadAt(id, k.now, stored) }

// ReadAt is Read for a page that shows again what it read at some moment: what
// is older than the last write of the record is left aside too.
func (k *Keeper[T]) ReadAt(id string, at Mark, stored T) T {
	r := k.records[id]
	if r == nil {
		r = &record[T]{}
		k.records[id] = r
	}
	if !r.waits() && at >= r.written {
		r.stored = stored
	}
	return k.Now(id)
}

func (r *record[T]) waits() bool {
	for _, c := range r.changes {
		if c.err == nil {
			return true
		}
	}
	return false
}

// Now is a record as the user must see it; the zero value when it was never
// read.
func (k *Keeper[T]) Now(id string) T {
	to := k.Stored(id)
	if r := k.records[id]; r != nil {
		for _, c := range r.changes {
			c.apply(&to)
		}
	}
	return to
}

// Stored is a record as the store holds it.
func (k *Keeper[T]) Stored(id string) T {
	r := k.records[id]
	if r == nil {
		r = &record[T]{}
	}
	return r.stored
}

// Forget drops a record and what was not written of it.
func (k *Keeper[T]) Forget(id string) { delete(k.records, id) }

// Change changes a field of a record that was read. Apply may be called more
// than once; it replaces what it changes and never writes into a slice or map
// that is there. A change of the same field that was not written yet is
// replaced, and what was refused before is tried again after it.
func (k *Keeper[T]) Change(id, field string, apply func(*T)) {
	r := k.records[id]
	if r == nil {
		return
	}
	var refused []*change[T]
	for _, c := range r.changes {
		if c.err != nil && c.field != field {
			refused = append(refused, c)
		}
	}
	r.drop(func(c *change[T]) bool { return c.err != nil })
	for _, c := range append([]*change[T]{{id: id, field: field, apply: apply}}, refused...) {
		c.err = nil
		r.changes = append(r.changes, c)
		k.queue = append(k.queue, c)
	}
	if !k.writing {
		k.next()
	}
}

func (r *record[T]) drop(is func(*change[T]) bool) {
	var kept []*change[T]
	for _, c := range r.changes {
		if !is(c) {
			kept = append(kept, c)
		}
	}
	r.changes = kept
}

// next writes the first change of the queue.
func (k *Keeper[T]) next() {
	if len(k.queue) == 0 {
		k.end()
		return
	}
	c := k.queue[0]
	k.queue = k.queue[1:]
	r := k.records[c.id]
	if r == nil { // forgotten in the meantime
		k.next()
		return
	}
	was, to := r.stored, r.stored
	c.apply(&to)
	if reflect.DeepEqual(was, to) {
		r.drop(func(x *change[T]) bool { return x == c })
		k.next()
		return
	}
	k.writing = true
	ui.Do(k.host.Run, func(ctx context.Context) error { return k.Write(ctx, was, to) }, func(err error) {
		if err == nil {
			k.now++
			r.stored, r.written = to, k.now
			r.drop(func(x *change[T]) bool { return x == c })
			k.wrote = true
			k.host.Changed()
		} else {
			c.err = err
			if !isInvalid(err) {
				k.failed = err
			}
		}
		k.next()
	})
}

// end tells of everything that was written or refused since the last time.
func (k *Keeper[T]) end() {
	wrote, failed := k.wrote, k.failed
	k.writing, k.wrote, k.failed = false, false, nil
	if k.Ended != nil {
		k.Ended(wrote)
	}
	ui.ShowError(k.doing, failed, k.host.Window)
}

// Problems says per field what is wrong with it, in Dutch. The names are those
// of [app.InvalidError], or of the change when the store could not write it.
func (k *Keeper[T]) Problems(id string) map[string]string {
	all := map[string]string{}
	r := k.records[id]
	if r == nil {
		return all
	}
	for _, c := range r.changes {
		var invalid *app.InvalidError
		if errors.As(c.err, &invalid) {
			for field, text := range invalid.Fields {
				all[field] = text
			}
		} else if c.err != nil {
			all[c.field] = NotYet
		}
	}
	return all
}

func isInvalid(err error) bool {
	var invalid *app.InvalidError
	return errors.As(err, &invalid)
}
