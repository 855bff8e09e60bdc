package support

import (
	"context"
	"fmt"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// stakeholders is the tab of the log: who was heard at which moment and heard
// back, and how interests were weighed.
type stakeholders struct {
	page      *Page
	host      *ui.Host
	talks     *cards[support.Encounter]
	weighings *cards[support.Weighing]
	partners  []support.Partner
	moments   []journey.Aspect
	isRead    bool
	cancel    func()

	partner, moment *ui.SearchSelect // in the form of a talk
	which           *ui.Filters
	trouble         *edit.Trouble
	rows            *fyne.Container
	scroll          *ui.Scroll
}

func newStakeholders(page *Page) tab {
	s := &stakeholders{page: page, host: page.host, cancel: func() {}, rows: ui.Stack(look.S3)}
	s.talks = newCards(&cards[support.Encounter]{host: s.host, book: page.Network.Encounters, kind: KindEncounter, noun: "gesprek",
		id: func(v support.Encounter) string { return v.ID }, title: s.name, reload: s.Reload, shown: s.show})
	s.talks.face, s.talks.sheet = s.talkFace, s.talkSheet
	s.weighings = newCards(&cards[support.Weighing]{host: s.host, book: page.Network.Weighings, kind: KindWeighing, noun: "afweging",
		id: func(v support.Weighing) string { return v.ID }, title: func(v support.Weighing) string { return v.Subject },
		reload: s.Reload, shown: s.show})
	s.weighings.face, s.weighings.sheet = weighingFace, s.weighingSheet
	s.which = ui.NewFilters(0, []string{"Alle", "Wacht op antwoord"}, func(int) { s.show() })
	s.trouble = edit.NewTrouble(s.Reload)
	s.scroll = ui.NewScroll(ui.Inset(look.S4, look.S6, ui.Stack(look.S3, s.trouble.Content(), s.rows)))
	return s
}

// Content returns the objects to show.
func (s *stakeholders) Content() fyne.CanvasObject { return s.scroll }

// SetMeeting lets nobody change anything while others watch.
func (s *stakeholders) SetMeeting(on bool) {
	s.talks.meeting, s.weighings.meeting = on, on
	s.show()
}

// Show opens a talk ('involvements/id') or a weighing ('weighings/id'), or asks
// for a new one (with 'new' for its id).
func (s *stakeholders) Show(id string) {
	kind, record := ui.SplitID(id)
	switch {
	case record == "":
	case kind == KindWeighing && record == fresh:
		s.askWeighing()
	case kind == KindWeighing:
		s.weighings.edit(record)
	case record == fresh:
		s.askTalk("", "")
	default:
		s.which.Pick(0)
		s.talks.edit(record)
	}
}

// leave hands in what was typed.
func (s *stakeholders) leave() {
	s.talks.fields.Leave()
	s.weighings.fields.Leave()
}

// Reload reads the log anew; what is open stays open.
func (s *stakeholders) Reload() {
	s.cancel()
	type loaded struct {
		moments   []journey.Aspect
		partners  []support.Partner
		talks     []support.Encounter
		weighings []support.Weighing
	}
	n, talkMark, weighMark := s.page.Network, s.talks.keeper.Mark(), s.weighings.keeper.Mark()
	s.cancel = ui.Run(s.host.Run, func(ctx context.Context) (v loaded, err error) {
		programme, err := s.page.Programme(ctx)
		if err != nil {
			return v, err
		}
		v.moments = programme.Moments
		if v.partners, err = n.Partners.List(ctx); err != nil {
			return v, err
		}
		if v.talks, err = n.Encounters.List(ctx); err != nil {
			return v, err
		}
		v.weighings, err = n.Weighings.List(ctx)
		return v, err
	}, func(v loaded, err error) {
		s.trouble.Show("list the stakeholders", err)
		if err != nil {
			return // the old rows stay
		}
		s.moments, s.partners, s.isRead = v.moments, v.partners, true
		s.talks.read(v.talks, talkMark)
		s.weighings.read(v.weighings, weighMark)
		s.show()
	})
}

// show builds the tab of what was read.
func (s *stakeholders) show() {
	s.rows.Objects = nil
	if s.isRead && len(s.talks.all)+len(s.weighings.all)+len(s.partners) == 0 {
		s.rows.Add(s.empty())
	} else if s.isRead {
		s.showLog()
		s.showWeighings()
		s.showTalks()
	}
	s.rows.Refresh()
	s.scroll.Refresh()
	s.talks.bring(s.scroll)
	s.weighings.bring(s.scroll)
}

func (s *stakeholders) empty() fyne.CanvasObject {
	return ui.NewEmptyState(ui.Empty{Icon: look.Voice, Sentence: "Hier komt wie jullie hoorden, en wat zij ervan terughoorden.",
		Why:    s.host.Judged("De jury vraagt het bij elk moment van het traject: wie wist waarover het ging, wie werd gehoord, wat deden jullie ermee, en wanneer kregen zij antwoord?"),
		Action: "Noteer een gesprek", OnAction: func() { s.askTalk("", "") }})
}

// showLog builds the table, with who waits above it.
func (s *stakeholders) showLog() {
	var add fyne.CanvasObject = ui.Space(0, 0)
	if !s.talks.meeting {
		add = ui.Row(0, ui.NewPrimary("Noteer een gesprek", look.Plus, func() { s.askTalk("", "") }))
	}
	s.rows.Add(ui.Aside(300, ui.NewParagraph(look.Muted, "Elk vakje is een moment: zo zie je wie jullie nog niet hoorden, en wie op antwoord wacht."), add))
	waiting := s.waiting()
	if len(waiting) > 0 {
		s.rows.Add(s.waitingNotice(waiting))
	}
	s.rows.Add(s.table())
}

// showTalks builds the list of talks.
func (s *stakeholders) showTalks() {
	waiting := s.waiting()
	s.which.SetWords([]string{fmt.Sprintf("Alle %d", len(s.talks.all)), fmt.Sprintf("Wacht op antwoord %d", len(waiting))})
	s.rows.Add(ui.Space(0, look.S2))
	s.rows.Add(ui.NewSectionHeader("De gesprekken"))
	s.rows.Add(s.which)
	list := s.talks.list(func(e support.Encounter) bool {
		return s.which.Picked() == 0 || e.Stage(s.host.Today()) == support.Spoke
	})
	if len(list) == 0 {
		list = []fyne.CanvasObject{ui.NewParagraph(look.Muted, "Geen gesprekken. Iedereen die sprak, hoorde wat jullie ermee deden.")}
		if len(s.talks.all) == 0 {
			list = []fyne.CanvasObject{ui.NewParagraph(look.Muted, "Er staat nog geen enkel gesprek. Kies een leeg vakje hierboven om te beginnen.")}
		}
	}
	s.rows.Add(ui.Stack(look.S2, list...))
}

// waiting are the talks of which the people were not told yet.
func (s *stakeholders) waiting() []support.Encounter {
	var out []support.Encounter
	for _, e := range s.talks.all {
		if e.Stage(s.host.Today()) == support.Spoke {
			out = append(out, e)
		}
	}
	return out
}

// waitingNotice says who waits longest; the store gives the talks by day.
func (s *stakeholders) waitingNotice(all []support.Encounter) fyne.CanvasObject {
	text := "1 groep wacht nog op antwoord."
	if len(all) > 1 {
		text = fmt.Sprintf("%d groepen wachten nog op antwoord.", len(all))
	}
	first := all[0]
	if days, ok := first.Waiting(s.host.Today()); ok {
		text += fmt.Sprintf(" Het langst: %s, al %d dagen.", s.name(first), days)
	}
	words := ui.Stack(look.S1, ui.RowTop(look.S2, 1, ui.NewIcon(look.Attention, look.ColorWarn, 18), ui.NewParagraph(look.Strong, text)),
		ui.NewParagraph(look.Body, "Wie sprak en niets terughoorde, spreekt een volgende keer niet meer. Ook ‘dit doen we niet, en daarom’ is een antwoord."))
	return ui.NewNotice(ui.Aandacht, ui.Aside(320, words, ui.Row(0, ui.NewSecondary("Lees hoe je terugkoppelt", look.Book, func() {
		s.host.Open(ui.To(ui.PageKnowledge, "articles", "terugkoppelen"))
	}))))
}
