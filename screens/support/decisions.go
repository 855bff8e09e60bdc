package support

import (
	"context"
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// decisions is the tab of the formal decisions, with the gate that rests on
// them above it.
type decisions struct {
	Inside
	host   *ui.Host
	cards  *cards[support.Decision]
	proofs []evidence.Evidence
	words  support.Words
	gated  bool // the programme asks for decisions before it reads on
	isRead bool
	cancel func()

	proof   *ui.SearchSelect
	trouble *edit.Trouble
	head    *fyne.Container
	rows    *fyne.Container
	scroll  *ui.Scroll
	content fyne.CanvasObject
}

func newDecisions(page *Page) tab {
	host := page.host
	d := &decisions{Inside: page.Inside, host: host, cancel: func() {}, words: &journey.Programme{}, head: ui.Stack(look.S4), rows: ui.Stack(look.S2)}
	d.cards = newCards(&cards[support.Decision]{host: host, book: page.Team.Decisions, kind: KindDecision, noun: "besluit",
		id: func(v support.Decision) string { return v.ID }, title: func(v support.Decision) string { return v.Subject },
		reload: d.Reload, shown: d.show})
	d.cards.face, d.cards.sheet = d.face, d.sheet
	d.trouble = edit.NewTrouble(d.Reload)
	d.scroll = ui.NewScroll(ui.Inset(look.S2, look.S6, ui.Stack(look.S4, d.head, d.rows)))
	d.content = container.NewBorder(d.trouble.Content(), nil, nil, nil, d.scroll)
	return d
}

// Content returns the objects to show.
func (d *decisions) Content() fyne.CanvasObject { return d.content }

// SetMeeting shows the decisions without the way to change them.
func (d *decisions) SetMeeting(on bool) {
	d.cards.fields.Leave()
	d.cards.meeting = on
	d.show()
}

// Show opens a decision ('decisions/id') or asks for a new one
// ('decisions/new').
func (d *decisions) Show(id string) {
	switch _, record := ui.SplitID(id); record {
	case "":
	case fresh:
		d.ask()
	default:
		d.cards.edit(record)
	}
}

func (d *decisions) leave() { d.cards.fields.Leave() }

// Reload reads the decisions anew; the one that is open stays open.
func (d *decisions) Reload() {
	d.cancel()
	type loaded struct {
		decisions []support.Decision
		proofs    []evidence.Evidence
		programme *journey.Programme
	}
	mark := d.cards.keeper.Mark()
	d.cancel = ui.Run(d.host.Run, func(ctx context.Context) (v loaded, err error) {
		if v.programme, err = d.Programme(ctx); err != nil {
			return v, err
		}
		if v.proofs, err = d.Proofs.ListEvidence(ctx); err != nil {
			return v, err
		}
		v.decisions, err = d.Team.Decisions.List(ctx)
		return v, err
	}, func(v loaded, err error) {
		d.trouble.Show("list the decisions", err)
		if err != nil {
			return // the old rows stay
		}
		d.words, d.gated, d.proofs, d.isRead = v.programme, v.programme.Gated(), v.proofs, true
		d.cards.read(v.decisions, mark)
		d.show()
	})
}

// show builds the tab of what was read. The fields of an open decision stay
// below the pointer, however much the gate says.
func (d *decisions) show() {
	if d.cards.fields.ID() != "" && len(d.head.Objects) > 0 {
		d.scroll.Hold(d.rows, d.build)
	} else {
		d.build()
	}
	d.cards.bring(d.scroll)
}

func (d *decisions) build() {
	d.head.Objects, d.rows.Objects = nil, nil
	switch {
	case !d.isRead:
	case len(d.cards.all) == 0:
		d.rows.Add(d.empty())
	default:
		if d.gated {
			d.head.Add(d.newGate())
		}
		d.head.Add(d.newHead())
		d.rows.Objects = d.cards.list(nil)
	}
	d.head.Refresh()
	d.rows.Refresh()
	d.scroll.Refresh()
}

func (d *decisions) newHead() fyne.CanvasObject {
	n := len(d.cards.all)
	words := fmt.Sprintf("%d besluiten", n)
	if n == 1 {
		words = "1 besluit"
	}
	if d.cards.meeting {
		return ui.NewSectionHeader(words)
	}
	return ui.NewSectionHeader(words, ui.NewPrimary("Voeg een besluit toe", look.Plus, d.ask))
}

func (d *decisions) empty() fyne.CanvasObject {
	why := "Een besluit met een mandaat, een budget en een plaats in " + d.words.The("plan") + " maakt van jullie voornemen een afspraak."
	if d.gated {
		why = "Eén " + d.words.Word("decision") + " moet een mandaat, een budget en een plaats in " + d.words.The("plan") +
			" geven, en een besluit keurt jullie visie goed. " + d.host.Judged("Zonder die besluiten leest de jury de kandidatuur niet.")
	}
	return ui.NewEmptyState(ui.Empty{Icon: look.Medal, Sentence: "Hier komen de besluiten waarop jullie traject rust.", Why: why,
		Action: "Voeg een besluit toe", OnAction: d.ask})
}

// ask makes a decision of who decided, on what and when.
func (d *decisions) ask() {
	var form edit.Form
	organ := ui.NewSearchSelect(d.organOptions(), nil)
	organ.SetChosen(string(support.Executive))
	subject := ui.NewEntry(nil)
	on := ""
	day := ui.NewDateField(nil, d.host.Today(), d.host.Country)
	day.OnDay = func(s string) { on = s }
	d.cards.ask("Een besluit", &form, ui.Stack(look.S4,
		form.Add("Subject", ui.NewField("Waarover gaat het?", true, subject, "Zoals het in het verslag staat.")),
		beside(200, form.Add("Organ", ui.NewField("Wie besliste?", true, organ, "")), form.Add("On", ui.NewField("Wanneer?", false, day, "")))), subject,
		func() support.Decision {
			day.Settle()
			return support.Decision{Organ: support.Organ(organ.Chosen()), Subject: subject.Text, On: on}
		})
}

func (d *decisions) organOptions() []ui.Option {
	var out []ui.Option
	for _, o := range support.Organs() {
		out = append(out, ui.Option{Code: string(o), Label: o.Name(d.words.Word)})
	}
	return out
}
