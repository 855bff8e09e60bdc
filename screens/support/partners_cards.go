package support

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// record is what a list of cards holds.
type record interface{ Validate() error }

// cards are the records of a kind below each other. A tap on a card opens it as
// a form in its place.
type cards[T record] struct {
	host   *ui.Host
	book   support.Book[T]
	kind   string // as routes and the history name it
	noun   string // in Dutch, as in 'Deze afspraak is verwijderd'
	id     func(T) string
	title  func(T) string
	face   func(T) fyne.CanvasObject // what a closed card shows
	sheet  func() fyne.CanvasObject  // the fields of the open one
	reload func()                    // reads the tab anew
	shown  func()                    // builds the tab anew

	keeper  *edit.Keeper[T]
	fields  *edit.Fields[T]
	all     []T
	editing string
	meeting bool
	open    fyne.CanvasObject // the form
	there   bool              // the form is on the tab
	seek    bool              // the form has to come in sight
}

// newCards finishes cards of which the exported parts are set.
func newCards[T record](c *cards[T]) *cards[T] {
	c.keeper = edit.NewKeeper[T](c.host, "save a "+c.kind)
	c.keeper.Write = func(ctx context.Context, _, to T) error { return c.book.Update(ctx, to) }
	c.keeper.Ended = func(wrote bool) {
		c.fields.Refill()
		if wrote {
			c.reload()
		}
	}
	c.fields = edit.NewFields(c.host, c.keeper)
	return c
}

// read takes in what was read since a moment.
func (c *cards[T]) read(all []T, since edit.Mark) {
	c.all = all
	for _, v := range all {
		c.keeper.ReadAt(c.id(v), since, v)
	}
}

// list is a card for each record that fits, in the order of the store.
func (c *cards[T]) list(fits func(T) bool) []fyne.CanvasObject {
	var out []fyne.CanvasObject
	c.there = false
	for _, v := range c.all {
		v = c.keeper.Now(c.id(v))
		switch {
		case c.id(v) == c.editing && !c.meeting:
			out = append(out, c.form(v))
		case fits == nil || fits(v):
			out = append(out, c.card(v))
		}
	}
	return out
}

func (c *cards[T]) card(v T) fyne.CanvasObject {
	if c.meeting {
		return ui.NewCard(c.face(v))
	}
	return ui.NewTile(c.face(v), func() { c.edit(c.id(v)) })
}

// form is the open record.
func (c *cards[T]) form(v T) fyne.CanvasObject {
	if c.open == nil {
		tools := ui.Row(0,
			ui.NewIconButton(look.History, "Geschiedenis", func() {
				now := c.keeper.Now(c.editing)
				c.host.History(c.kind, c.editing, c.title(now))
			}),
			ui.NewIconButton(look.Trash, "Verwijderen", c.remove),
			ui.NewIconButton(look.Cross, "Klaar", func() { c.edit("") }))
		c.open = ui.NewCard(ui.Stack(look.S4, ui.NewSectionHeader(opening(c.noun), tools), c.sheet()))
	}
	c.fields.Fill(c.id(v))
	c.there = true
	return c.open
}

// bring scrolls to the form of the record that was opened, as soon as it is on
// the tab.
func (c *cards[T]) bring(s *ui.Scroll) {
	if !c.seek || !c.there {
		return
	}
	c.seek = false
	s.Refresh() // it has to know how high its content is now
	if at, ok := below(s.Content, c.open); ok {
		s.ScrollToOffset(fyne.NewPos(0, max(at-look.S2, 0)))
	}
}

// below is how far an object stands below the top of what it is in. The driver
// would not know it of an object that was never painted.
func below(in, o fyne.CanvasObject) (y float32, ok bool) {
	if in == o {
		return 0, true
	}
	box, ok := in.(*fyne.Container)
	if !ok {
		return 0, false
	}
	for _, child := range box.Objects {
		if y, ok := below(child, o); ok {
			return y + child.Position().Y, true
		}
	}
	return 0, false
}

// edit opens a record, and closes the one that was open; empty opens none.
func (c *cards[T]) edit(id string) {
	c.fields.Leave()
	c.editing, c.seek = id, id != ""
	c.shown()
}

// add makes a record and opens it.
func (c *cards[T]) add(form *edit.Form, v T, done func()) {
	var made T
	form.Write(c.host, "add a "+c.kind, func(ctx context.Context) (err error) {
		made, err = c.book.Add(ctx, v)
		return err
	}, func() {
		done()
		c.fields.Leave()
		c.editing, c.seek = c.id(made), true
		c.reload()
		c.host.Say(opening(c.noun) + " toegevoegd")
	})
}

func (c *cards[T]) remove() {
	id := c.editing
	c.fields.Leave()
	c.host.Write("delete a "+c.kind, func(ctx context.Context) error { return c.book.Delete(ctx, id) }, func() {
		c.keeper.Forget(id)
		c.editing = ""
		c.fields.Fill("")
		c.reload()
		c.host.Say(opening(c.noun) + " verwijderd")
	})
}

// ask shows a dialog for a new record; made gives what was filled in.
func (c *cards[T]) ask(title string, form *edit.Form, content fyne.CanvasObject, first fyne.Focusable, made func() T) {
	d := ui.NewDialog(title, 560, content)
	d.SetButtons(ui.NewPrimary("Voeg toe", look.Plus, func() { c.add(form, made(), d.Close) }), ui.NewSecondary("Annuleren", "", d.Close))
	d.First = first
	d.Show(c.host.Window)
}

// opening is a text as the beginning of a sentence.
func opening(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}
