package guidance

import (
	"context"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/guidance"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// form is a dialog in which one record is written. Each field writes into the
// record when the user accepts.
type form struct {
	page  *Page
	form  edit.Form
	parts []fyne.CanvasObject
	first fyne.Focusable
	take  []func() // reads the fields into the record
}

func (p *Page) newForm() *form { return &form{page: p} }

func (f *form) add(o fyne.CanvasObject) { f.parts = append(f.parts, o) }

// field adds an input below its label.
func (f *form) field(name, label, help string, needed bool, input fyne.CanvasObject) *ui.Field {
	field := f.form.Add(name, ui.NewField(label, needed, input, help))
	f.add(field)
	return field
}

// line adds a text of one line, text one of several.
func (f *form) line(name, label, help string, needed bool, into *string) *ui.Entry {
	return f.entry(ui.NewEntry(nil), name, label, help, needed, into)
}

func (f *form) text(name, label, help string, needed bool, into *string) *ui.Entry {
	e := ui.NewMultiLine(nil)
	e.SetMinRowsVisible(3)
	return f.entry(e, name, label, help, needed, into)
}

func (f *form) entry(e *ui.Entry, name, label, help string, needed bool, into *string) *ui.Entry {
	e.SetText(*into)
	if f.first == nil {
		f.first = e
	}
	f.take = append(f.take, func() { *into = e.Text })
	f.field(name, label, help, needed, e)
	return e
}

// pair puts the last two fields beside each other.
func (f *form) pair() {
	n := len(f.parts)
	f.parts = append(f.parts[:n-2], ui.Fold(look.S4, 200, nil, f.parts[n-2], f.parts[n-1]))
}

// day adds a day.
func (f *form) day(name, label string, into *string) {
	host := f.page.host
	d := ui.NewDateField(host.Run, host.Today(), host.Country)
	d.SetDay(*into)
	f.take = append(f.take, func() {
		d.Settle()
		*into = d.Day()
	})
	f.field(name, label, "", false, d)
}

// choose adds a choice; what the chosen one is stands below it.
func (f *form) choose(name, label string, list []guidance.Named, into *string) {
	about := ui.NewParagraph(look.Caption, "")
	say := func(code string) {
		about.SetText("")
		for _, n := range list {
			if n.Code == code {
				about.SetText(n.About)
			}
		}
		about.Hidden = about.Text() == ""
	}
	var options []ui.Option
	for _, n := range list {
		options = append(options, ui.Option{Code: n.Code, Label: n.Name})
	}
	c := ui.NewChoice(options, say)
	c.SetChosen(*into)
	say(*into)
	f.take = append(f.take, func() { *into = c.Chosen() })
	f.field(name, label, "", true, ui.Stack(look.S1, c, about))
}

// what is what a dialog does with its record. Remove is nil for a new one.
type what struct {
	title, verb string
	doing, said string
	kind, id    string // for its history
	save        func(ctx context.Context) error
	remove      func(ctx context.Context) error
	removed     string
}

// show opens the dialog.
func (f *form) show(w what) *ui.Dialog {
	p := f.page
	d := ui.NewDialog(w.title, 620, ui.Stack(look.S4, f.parts...))
	buttons := []fyne.CanvasObject{ui.NewPrimary(w.verb, look.Check, func() {
		for _, take := range f.take {
			take()
		}
		f.form.Write(p.host, w.doing, w.save, func() {
			d.Close()
			p.Reload()
			p.host.Say(w.said)
		})
	}), ui.NewSecondary("Annuleren", "", d.Close)}
	if w.remove != nil {
		buttons = append(buttons, ui.NewQuiet("Geschiedenis", look.History, func() {
			d.Close()
			p.host.History(w.kind, w.id, w.title)
		}), ui.NewQuiet("Verwijder", look.Trash, func() {
			d.Close()
			p.host.Write("delete from "+w.kind, w.remove, func() {
				p.Reload()
				p.host.Say(w.removed)
			})
		}))
	}
	d.SetButtons(buttons...)
	d.First = f.first
	d.Show(p.host.Window)
	return d
}
