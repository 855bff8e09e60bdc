package support

import (
	"context"
	"fmt"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// bodies is the tab of the groups that meet: the platform, the steering group,
// working groups and councils.
type bodies struct {
	page    *Page
	host    *ui.Host
	cards   *cards[support.Body]
	people  []support.Person
	members []support.Membership
	isRead  bool
	cancel  func()

	seats      *fyne.Container // the members of the group that is open
	trouble    *edit.Trouble
	head, rows *fyne.Container
	scroll     *ui.Scroll
}

func newBodies(page *Page) tab {
	host := page.host
	b := &bodies{page: page, host: host, cancel: func() {}, head: ui.Stack(look.S3), rows: ui.Stack(look.S2), seats: ui.Stack(look.S2)}
	b.cards = newCards(&cards[support.Body]{host: host, book: page.Team.Bodies, kind: KindBody, noun: "groep",
		id: func(v support.Body) string { return v.ID }, title: func(v support.Body) string { return v.Name },
		reload: b.Reload, shown: b.show})
	b.cards.face, b.cards.sheet = b.face, b.sheet
	b.trouble = edit.NewTrouble(b.Reload)
	b.scroll = ui.NewScroll(ui.Inset(look.S4, look.S6, ui.Stack(look.S3, b.trouble.Content(), b.head, b.rows)))
	return b
}

// Content returns the objects to show.
func (b *bodies) Content() fyne.CanvasObject { return b.scroll }

// SetMeeting shows the groups without the way to change them.
func (b *bodies) SetMeeting(on bool) {
	b.leave()
	b.cards.meeting = on
	b.show()
}

// Show opens a group ('bodies/id') or asks for a new one ('bodies/new').
func (b *bodies) Show(id string) {
	switch _, record := ui.SplitID(id); record {
	case "":
	case fresh:
		b.ask()
	default:
		b.cards.edit(record)
	}
}

func (b *bodies) leave() { b.cards.fields.Leave() }

// Reload reads the groups anew; the one that is open stays open.
func (b *bodies) Reload() {
	b.cancel()
	type loaded struct {
		bodies  []support.Body
		people  []support.Person
		members []support.Membership
	}
	mark := b.cards.keeper.Mark()
	b.cancel = ui.Run(b.host.Run, func(ctx context.Context) (v loaded, err error) {
		if v.bodies, err = b.page.Team.Bodies.List(ctx); err != nil {
			return v, err
		}
		if v.people, err = b.page.Team.People.List(ctx); err != nil {
			return v, err
		}
		v.members, err = b.page.Team.Members(ctx)
		return v, err
	}, func(v loaded, err error) {
		b.trouble.Show("list the groups", err)
		if err != nil {
			return // the old rows stay
		}
		b.people, b.members, b.isRead = v.people, v.members, true
		b.cards.read(v.bodies, mark)
		b.show()
	})
}

// show builds the tab of what was read.
func (b *bodies) show() {
	b.head.Objects, b.rows.Objects = nil, nil
	switch {
	case !b.isRead:
	case len(b.cards.all) == 0:
		b.rows.Add(ui.NewEmptyState(ui.Empty{Icon: look.People, Sentence: "Hier komen de groepen die samenkomen voor dit traject.",
			Why: fmt.Sprintf("%s, stuurgroep, werkgroepen, %s en kinderraad. ", support.Capital(b.host.Word("platform")), b.host.Word("youth_council")) +
				b.host.Judged("De jury kijkt wie erin zit en wat de groep mag beslissen."),
			Action: "Voeg een groep toe", OnAction: b.ask}))
	default:
		words := ui.NewParagraph(look.Muted, b.words())
		if b.cards.meeting {
			b.head.Add(words)
		} else {
			b.head.Add(ui.Aside(260, words, ui.NewPrimary("Voeg een groep toe", look.Plus, b.ask)))
		}
		b.rows.Objects = b.cards.list(nil)
	}
	b.head.Refresh()
	b.rows.Refresh()
	b.scroll.Refresh()
	b.cards.bring(b.scroll)
}

// words says which groups have no mandate yet.
func (b *bodies) words() string {
	var bare []string
	for _, v := range b.cards.all {
		if strings.TrimSpace(v.Mandate) == "" {
			bare = append(bare, v.Name)
		}
	}
	if len(bare) == 0 {
		return "Elke groep heeft een mandaat: iedereen weet wat ze mag beslissen of adviseren."
	}
	return "Nog zonder mandaat: " + strings.Join(bare, ", ") + ". Schrijf op wat de groep mag beslissen of adviseren."
}

// face is a group on a closed card.
func (b *bodies) face(v support.Body) fyne.CanvasObject {
	parts := []fyne.CanvasObject{ui.Aside(260, ui.NewParagraph(look.Strong, v.Name), ui.NewText(look.Caption, v.Kind.Name(b.host.Word)))}
	mandate := v.Mandate
	if strings.TrimSpace(mandate) == "" {
		mandate = "Nog geen mandaat."
	}
	parts = append(parts, ui.NewParagraph(look.Body, mandate))
	if v.Makeup != "" {
		parts = append(parts, ui.NewParagraph(look.Caption, v.Makeup))
	}
	if n := len(b.in(v.ID)); n > 0 {
		about := fmt.Sprintf("%d volwassenen uit het dossier", n)
		if n == 1 {
			about = "1 volwassene uit het dossier"
		}
		parts = append(parts, ui.NewParagraph(look.Caption, about))
	}
	if v.Rhythm != "" {
		parts = append(parts, ui.NewParagraph(look.Caption, "Komt samen: "+v.Rhythm))
	}
	return ui.Stack(look.S1, parts...)
}

// sheet are the fields of the group that is open.
func (b *bodies) sheet() fyne.CanvasObject {
	f := b.cards.fields
	kind := ui.NewSearchSelect(b.kindOptions(), func(code string) {
		f.Change("Kind", func(v *support.Body) { v.Kind = support.BodyKind(code) })
	})
	privacy := ui.NewParagraph(look.Caption, "Kinderen en jongeren krijgen hier nooit een naam. Zet bij de mensen alleen wie hen begeleidt.")
	f.OnFill(func(v support.Body) {
		kind.SetChosen(string(v.Kind))
		show(privacy, v.Kind.OfChildren())
		b.showSeats(v.ID)
	})
	return ui.Stack(look.S4,
		beside(220, f.Line("Name", "Naam", "", func(v *support.Body) *string { return &v.Name }), f.Add("Kind", ui.NewField("Soort", true, kind, ""))),
		f.Text("Mandate", "Mandaat", "Wat mag deze groep beslissen of adviseren, en wie luistert ernaar?", func(v *support.Body) *string { return &v.Mandate }),
		f.Text("Makeup", "Wie zit erin?", "In woorden en aantallen, zoals ‘14 kinderen van 8 tot 12 jaar uit alle dorpen’.", func(v *support.Body) *string { return &v.Makeup }),
		f.Line("Rhythm", "Hoe vaak komt de groep samen?", "Zoals ‘elke zes weken, op woensdag’.", func(v *support.Body) *string { return &v.Rhythm }),
		ui.NewSectionHeader("Volwassenen uit het dossier", ui.NewSecondary("Voeg iemand toe", look.Plus, b.askSeat)), privacy, b.seats)
}

func (b *bodies) kindOptions() []ui.Option {
	var out []ui.Option
	for _, k := range support.BodyKinds() {
		out = append(out, ui.Option{Code: string(k), Label: k.Name(b.host.Word)})
	}
	return out
}

// ask makes a group of a name and a kind.
func (b *bodies) ask() {
	var form edit.Form
	name := ui.NewEntry(nil)
	kind := ui.NewSearchSelect(b.kindOptions(), nil)
	kind.SetChosen(string(support.Platform))
	b.cards.ask("Een groep", &form, ui.Stack(look.S4,
		form.Add("Name", ui.NewField("Naam", true, name, "")), form.Add("Kind", ui.NewField("Soort", true, kind, ""))), name,
		func() support.Body {
			return support.Body{Name: strings.TrimSpace(name.Text), Kind: support.BodyKind(kind.Chosen())}
		})
}
