package figures

import (
	"context"
	"errors"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// indicator is the page of one indicator.
type indicator struct {
	page   *Page
	code   string
	now    loaded
	cancel func()

	note, meaning *ui.Editor
	content       *fyne.Container
}

// loaded is what is read of an indicator.
type loaded struct {
	figures.Page
	districts figures.Districts
	signals   []figures.Signal // for staff only
	actions   []thread.Node    // that answer it
}

// load reads an indicator, in a meeting as others may see it.
func (p *Page) load(ctx context.Context, code string, meeting bool) (v loaded, err error) {
	read, divide := p.Reader.ReadPage, p.Reader.Districts
	if meeting {
		read, divide = p.Reader.ReaderPage, p.Reader.ReaderDistricts
	}
	if v.Page, err = read(ctx, code); err != nil {
		return v, err
	}
	if v.districts, err = divide(ctx, code); err != nil {
		return v, err
	}
	if !meeting {
		if v.signals, err = p.Reader.Signals(ctx, v.Page); err != nil {
			return v, err
		}
	}
	nodes, err := p.Threads.Thread(ctx, thread.Indicator, code, 1)
	for _, n := range nodes {
		if n.Kind == thread.Action {
			v.actions = append(v.actions, n)
		}
	}
	return v, err
}

func newIndicator(p *Page) *indicator {
	i := &indicator{page: p, cancel: func() {}, content: container.NewStack()}
	i.note, i.meaning = ui.NewEditor(p.host.Run, "Notities"), ui.NewEditor(p.host.Run, "Wat betekent dit voor onze kinderen?")
	i.note.OnSettled = func(s string) { i.save(func(r *figures.Record) { r.Note = s }) }
	i.meaning.OnSettled = func(s string) { i.save(func(r *figures.Record) { r.Meaning = s }) }
	return i
}

// save writes a text at the indicator that is open.
func (i *indicator) save(change func(*figures.Record)) {
	code := i.code
	i.page.host.Write("save notes of a figure", func(ctx context.Context) error { return i.page.Writer.Note(ctx, code, change) }, nil)
}

// settle keeps what was typed.
func (i *indicator) settle() {
	i.note.Entry().Settle()
	i.meaning.Entry().Settle()
}

// open shows an indicator.
func (i *indicator) open(code string) {
	if code != i.code {
		i.note.Leave()
		i.meaning.Leave()
		i.code = code
		i.content.Objects = nil
		i.content.Refresh()
	}
	i.reload()
}

func (i *indicator) reload() {
	i.cancel()
	p, code, meeting := i.page, i.code, i.page.meeting
	i.cancel = ui.Run(p.host.Run, func(ctx context.Context) (loaded, error) { return p.load(ctx, code, meeting) }, func(v loaded, err error) {
		if errors.Is(err, app.ErrNotFound) {
			p.back() // it was deleted, or undone
			return
		}
		p.trouble.Show("read a figure", err)
		if err == nil {
			i.now = v
			i.show()
		}
	})
}

// show builds the page.
func (i *indicator) show() {
	i.note.SetText(i.now.Record.Note)
	i.meaning.SetText(i.now.Record.Meaning)
	parts := []fyne.CanvasObject{i.newHead()}
	if len(i.now.signals) > 0 {
		parts = append(parts, i.newSignals())
	}
	if len(i.now.Series)+len(i.now.Parts) == 0 {
		parts = append(parts, i.newEmpty())
	} else {
		parts = append(parts, i.newFigures()...)
	}
	if i.now.districts.Filled() {
		parts = append(parts, i.newDistricts())
	}
	parts = append(parts, i.newMeaning(), i.newAbout())
	if !i.page.meeting {
		parts = append(parts, i.newNotes())
	}
	i.content.Objects = []fyne.CanvasObject{ui.NewPage(parts...)}
	i.content.Refresh()
}

func (i *indicator) newHead() fyne.CanvasObject {
	p := i.page
	back := ui.NewBack(p.front.back(), p.back)
	if p.meeting {
		return ui.NewPageHeader(i.now.Name, firstSentence(i.now.Definition), back)
	}
	var tools []fyne.CanvasObject
	if i.now.Indicator.Formula == "" {
		tools = append(tools, ui.NewPrimary("Typ een cijfer", look.Pencil, func() { p.typeValue(i.code) }))
	}
	tools = append(tools, ui.NewSecondary("Vergelijk met…", look.Sliders, p.choosePeers))
	if i.now.Indicator.Own {
		tools = append(tools, ui.NewSecondary("Wijzig dit eigen cijfer", look.Sliders, func() { p.editOwn(i.now.Record) }),
			ui.NewIconButton(look.Trash, "Verwijder dit eigen cijfer", i.remove))
	}
	tools = append(tools, ui.NewIconButton(look.History, "Geschiedenis van de teksten bij dit cijfer", func() { p.host.History(thread.Indicator, i.code, i.now.Name) }))
	return ui.Stack(look.S3, ui.Row(0, back), ui.Stack(2, ui.NewParagraph(look.Title, i.now.Name), ui.NewParagraph(look.Muted, firstSentence(i.now.Definition))), ui.Flow(look.S2, tools...))
}

func (i *indicator) newEmpty() fyne.CanvasObject {
	p := i.page
	if p.meeting {
		return ui.NewCard(ui.NewParagraph(look.Muted, "Hiervan zijn er nog geen cijfers."))
	}
	if how := i.now.How(); how != "" {
		return ui.NewCard(ui.NewEmptyState(ui.Empty{Icon: look.Chart, Sentence: "Dit cijfer kunnen we nog niet berekenen.",
			Why: how + ". Zodra de cijfers waaruit het volgt er zijn, staat het hier.", Action: "Lees cijfers in", OnAction: func() { p.openWizard("") }}))
	}
	return ui.NewCard(ui.NewEmptyState(ui.Empty{Icon: look.Chart, Sentence: "Hiervan zijn er nog geen cijfers.", Why: "Bron: " + i.now.Indicator.Source + ".",
		Action: "Lees cijfers in", OnAction: func() { p.openWizard("") }, Other: "Typ een cijfer", OnOther: func() { p.typeValue(i.code) }}))
}

// remove deletes an own indicator. Its figures stay, so that undoing brings
// everything back.
func (i *indicator) remove() {
	code, name := i.code, i.now.Name
	i.page.host.Write("delete an own indicator", func(ctx context.Context) error { return i.page.Writer.DeleteIndicatorRecord(ctx, code) }, func() {
		i.page.back()
		i.page.host.Say("‘" + name + "’ is verwijderd")
	})
}
