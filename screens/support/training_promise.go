package support

import (
	"cmp"
	"context"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// promiseStatus is how a promise stands today.
func (t *training) promiseStatus(p support.Promise) ui.Status {
	switch {
	case p.Late(t.host.Today()):
		return ui.Laat
	case p.LastOn != "" && p.NextOn == "":
		return ui.Klaar
	case p.LastOn != "":
		return ui.Klaar.Says("Op tijd")
	}
	return ui.NogNiet.Says("Nog niet gebeurd")
}

// promiseFace is a promise on a closed card, with the button that keeps it.
func (t *training) promiseFace(p support.Promise) fyne.CanvasObject {
	facts := []string{opening(p.Rhythm())}
	if p.LastOn != "" {
		facts = append(facts, "laatst op "+t.host.Day(p.LastOn))
	}
	if p.NextOn != "" {
		facts = append(facts, "volgende tegen "+t.host.Day(p.NextOn))
	}
	for _, x := range t.people {
		if x.ID == p.PersonID {
			facts = append(facts, x.Name)
		}
	}
	parts := []fyne.CanvasObject{ui.Aside(260, ui.NewParagraph(look.Strong, p.Subject), ui.NewStatusPill(t.promiseStatus(p))),
		ui.NewParagraph(look.Body, "Aan: "+p.To), ui.NewParagraph(look.Caption, strings.Join(facts, " · "))}
	if !t.promises.meeting && (p.Months > 0 || p.LastOn == "") {
		parts = append(parts, ui.Flow(look.S2, ui.NewSecondary("Vandaag verslag uitgebracht", look.Check, func() { t.report(p) })))
	}
	return ui.Stack(look.S1, parts...)
}

// report keeps a promise today.
func (t *training) report(p support.Promise) {
	t.host.Write("report", func(ctx context.Context) error { return t.page.Network.Report(ctx, p, t.host.Today()) }, func() {
		t.Reload()
		next := ""
		if done := support.Done(p, t.host.Today()); done.NextOn != "" {
			next = ", het volgende tegen " + t.host.Day(done.NextOn)
		}
		t.host.Say("Verslag genoteerd" + next)
	})
}

// rhythms are the usual ones; a stored one that is not among them is added.
var rhythms = []int{0, 1, 2, 3, 4, 6, 12, 24}

func rhythmOptions() []ui.Option {
	var out []ui.Option
	for _, m := range rhythms {
		out = append(out, ui.Option{Code: strconv.Itoa(m), Label: opening(support.Promise{Months: m}.Rhythm())})
	}
	return out
}

func (t *training) promiseSheet() fyne.CanvasObject {
	f := t.promises.fields
	to := t.receivers(func(text string) { f.Change("To", func(p *support.Promise) { p.To = text }) })
	rhythm := ui.NewSearchSelect(rhythmOptions(), func(code string) {
		months, _ := strconv.Atoi(code)
		f.Change("Months", func(p *support.Promise) { p.Months = months })
	})
	person := ui.NewSearchSelect(nil, nil)
	person.Optional, person.PlaceHolder = true, "Nog niemand"
	f.OnFill(func(p support.Promise) {
		rhythm.SetChosen(strconv.Itoa(p.Months))
		var people []ui.Option
		for _, x := range t.people {
			people = append(people, ui.Option{Code: x.ID, Label: x.Name, Detail: x.Service})
		}
		person.SetOptions(people)
	})
	done := ui.NewSecondary("Vandaag verslag uitgebracht", look.Check, func() {
		f.Leave()
		t.report(t.promises.keeper.Now(f.ID()))
	})
	return ui.Stack(look.S4, ui.Flow(look.S2, done),
		beside(220, f.Line("Subject", "Waarover?", "", func(p *support.Promise) *string { return &p.Subject }),
			f.Pick("To", "Aan wie?", "", to, func(p *support.Promise) *string { return &p.To })),
		beside(160, f.Add("Months", ui.NewField("Hoe vaak?", false, rhythm, "")),
			f.Day("LastOn", "Laatst op", "", func(p *support.Promise) *string { return &p.LastOn }),
			f.Day("NextOn", "Volgende tegen", "", func(p *support.Promise) *string { return &p.NextOn })),
		f.Pick("PersonID", "Wie brengt het uit?", "", person, func(p *support.Promise) *string { return &p.PersonID }),
		f.Text("Note", "Notitie", "Alleen voor jullie.", func(p *support.Promise) *string { return &p.Note }))
}

// receivers is a field for whom a report is for; others than the usual can be
// typed.
func (t *training) receivers(added func(text string)) *ui.SearchSelect {
	word := t.host.Word
	names := []string{word("executive"), word("management_team_short"), word("executive") + " en " + word("management_team_short"), word("council"), "kinderraad", word("youth_council"), word("platform")}
	for i, n := range names {
		names[i] = opening(n)
	}
	s := ui.NewSearchSelect(ui.Options(names...), nil)
	s.OnAdded = added
	return s
}

func (t *training) askPromise() {
	var form edit.Form
	subject := ui.NewEntry(nil)
	subject.SetText("Stand van zaken van het traject")
	var typed string
	to := t.receivers(func(text string) { typed = text })
	rhythm := ui.NewSearchSelect(rhythmOptions(), nil)
	rhythm.SetChosen("6")
	next := ui.NewDateField(t.host.Run, t.host.Today(), t.host.Country)
	t.promises.ask("Een verslag afspreken", &form, ui.Stack(look.S4,
		form.Add("To", ui.NewField("Aan wie?", true, to, "")),
		form.Add("Subject", ui.NewField("Waarover?", true, subject, "")),
		beside(200, form.Add("Months", ui.NewField("Hoe vaak?", true, rhythm, "")), form.Add("NextOn", ui.NewField("Eerste keer tegen", false, next, "")))), to,
		func() support.Promise {
			months, _ := strconv.Atoi(rhythm.Chosen())
			return support.Promise{To: cmp.Or(to.Chosen(), typed), Subject: subject.Text, Months: months, NextOn: next.Day()}
		})
}
