package guidance

import (
	"context"

	"kindvriendelijk/app/guidance"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// The dialogs of the records. One without an id is new.

func (p *Page) editHelp(g guidance.Guidance) {
	f := p.newForm()
	f.choose("Form", "Welke hulp?", guidance.Forms(), &g.Form)
	f.text("Question", "Wat vragen jullie?", "Concreet: wat moet er na afloop zijn dat er nu niet is?", true, &g.Question)
	steps := ui.NewMultiSelect("Stap toevoegen", p.stepOptions(), nil)
	steps.SetChosen(g.Steps)
	f.take = append(f.take, func() { g.Steps = steps.Chosen() })
	f.field("Steps", "Bij welke stappen?", "", false, steps)
	f.choose("Status", "Hoe ver staat het?", guidance.Statuses(), &g.Status)
	f.line("Giver", "Wie geeft ze?", "Een organisatie, een andere gemeente of een zelfstandige.", false, &g.Giver)
	f.day("StartOn", "Van", &g.StartOn)
	f.day("EndOn", "Tot", &g.EndOn)
	f.pair()
	hours, cents := ui.NewNumberField(p.host.Run, "uur", 1), ui.NewMoneyField(p.host.Run)
	hours.SetNumber(g.Hours, g.Hours != 0)
	cents.SetCents(g.Cents, g.Cents != 0)
	hours.OnNumber = func(v float64, _ bool) { g.Hours = v }
	cents.OnCents = func(v int64, _ bool) { g.Cents = v }
	f.take = append(f.take, hours.Settle, cents.Settle)
	f.field("Hours", "Hoeveel uur?", "", false, hours)
	f.field("Cents", "Wat kost het?", "", false, cents)
	f.pair()
	f.text("Delivered", "Wat leverde het op?", "Vul dit in als het gebeurd is.", false, &g.Delivered)
	w := what{title: "Begeleiding", verb: "Bewaar", doing: "save guidance", said: "De begeleiding is bewaard", kind: kindGuidance, id: g.ID,
		save: func(ctx context.Context) error { return p.Desk.SaveGuidance(ctx, g) }, removed: "De begeleiding is verwijderd"}
	if g.ID != "" {
		w.remove = func(ctx context.Context) error { return p.Desk.DeleteGuidance(ctx, g.ID) }
	}
	f.show(w)
}

// longestOption is how many letters of a step stand on a chip.
const longestOption = 48

func (p *Page) stepOptions() []ui.Option {
	var out []ui.Option
	for _, s := range p.now.scan.Steps {
		title := []rune(s.Title)
		if len(title) > longestOption {
			title = append(title[:longestOption], '…')
		}
		label := string(title)
		if !s.Own {
			label = s.Code + " " + label
		}
		out = append(out, ui.Option{Code: s.Code, Label: label})
	}
	return out
}

func (p *Page) editMeeting(m guidance.Meeting) {
	f := p.newForm()
	f.line("Title", "Wat was het?", "Een netwerkdag, een bezoek, een belletje met een andere gemeente.", true, &m.Title)
	f.day("On", "Wanneer?", &m.On)
	f.line("Place", "Waar?", "", false, &m.Place)
	f.pair()
	f.line("Who", "Wie van jullie ging?", "Alleen volwassenen.", false, &m.Who)
	f.text("Lessons", "Wat leerden jullie?", "Twee of drie dingen die jullie nog niet wisten.", false, &m.Lessons)
	f.text("Followed", "Wat doen jullie ermee?", "Een les die nergens landt, is na een maand weg.", false, &m.Followed)
	w := what{title: "Netwerkmoment", verb: "Bewaar", doing: "save a meeting of the network", said: "Het netwerkmoment is bewaard", kind: kindMeeting, id: m.ID,
		save: func(ctx context.Context) error { return p.Desk.SaveMeeting(ctx, m) }, removed: "Het netwerkmoment is verwijderd"}
	if m.ID != "" {
		w.remove = func(ctx context.Context) error { return p.Desk.DeleteNetworkMeeting(ctx, m.ID) }
	}
	f.show(w)
}

func (p *Page) editContact(c guidance.Contact) {
	f := p.newForm()
	f.line("Municipality", "Gemeente of organisatie", "", true, &c.Municipality)
	f.line("Function", "Functie", "Een functie blijft, ook als de persoon verandert.", false, &c.Function)
	f.line("Name", "Naam", "", false, &c.Name)
	f.pair()
	if !p.meeting {
		f.line("Email", "E-mail", "", false, &c.Email)
		f.line("Phone", "Telefoon", "", false, &c.Phone)
		f.pair()
	}
	f.text("About", "Waarvoor kun je daar terecht?", "Wat deden zij dat jullie ook willen doen?", false, &c.About)
	w := what{title: "Contact", verb: "Bewaar", doing: "save a contact", said: "Het contact is bewaard", kind: kindContact, id: c.ID,
		save: func(ctx context.Context) error { return p.Desk.SaveContact(ctx, c) }, removed: "Het contact is verwijderd"}
	if c.ID != "" {
		w.remove = func(ctx context.Context) error { return p.Desk.DeleteContact(ctx, c.ID) }
	}
	f.show(w)
}

func (p *Page) editBottleneck(b guidance.Bottleneck) {
	f := p.newForm()
	f.line("Title", "Wat knelt er?", "In enkele woorden.", true, &b.Title)
	f.text("Text", "Wat merken kinderen ervan?", "Schrijf wat er gebeurt, niet wiens schuld het is.", false, &b.Text)
	f.choose("Level", "Waar kaarten jullie dit aan?", guidance.Levels(), &b.Level)
	f.choose("Status", "Hoe ver staat het?", guidance.BottleneckStatuses(), &b.Status)
	f.line("Receiver", "Bij wie?", "Een dienst, een bestuur, een organisatie.", false, &b.Receiver)
	f.day("RaisedOn", "Wanneer aangekaart?", &b.RaisedOn)
	f.pair()
	f.text("Result", "Wat was het antwoord?", "", false, &b.Result)
	w := what{title: "Knelpunt", verb: "Bewaar", doing: "save a bottleneck", said: "Het knelpunt is bewaard", kind: kindBottleneck, id: b.ID,
		save: func(ctx context.Context) error { return p.Desk.SaveBottleneck(ctx, b) }, removed: "Het knelpunt is verwijderd"}
	if b.ID != "" {
		w.remove = func(ctx context.Context) error { return p.Desk.DeleteBottleneck(ctx, b.ID) }
	}
	f.show(w)
}

// request drafts a request from what the dossier holds, to be changed before
// it goes into a file.
func (p *Page) request() {
	p.scan.settle()
	p.host.Run.WhenIdle(func() { // what was answered is in it too
		ui.Run(p.host.Run, p.Requests.Draft, func(r guidance.Request, err error) {
			if err != nil {
				ui.ShowError("draft a request", err, p.host.Window)
				return
			}
			p.editRequest(r)
		})
	})
}

// letter is the document to fill that asks for guidance at more length.
const letter = "aanvraag-begeleiding"

func (p *Page) editRequest(r guidance.Request) {
	f := p.newForm()
	f.add(ui.NewParagraph(look.Muted, "Eén bladzijde voor wie jullie kan begeleiden. De teksten komen uit jullie dossier. Pas aan wat niet klopt; een Word-bestand kun je daarna nog verder schrijven."))
	for _, part := range r.Parts() {
		f.text(part.Title, part.Title, "", false, part.Text)
	}
	var d *ui.Dialog
	f.add(ui.Row(0, ui.NewLink("Liever een langere brief, met vragen aan wie begeleidt? Neem het sjabloon", func() {
		d.Close()
		p.host.Open(ui.To(ui.PageTemplates, "templates", letter))
	})))
	d = ui.NewDialog("Aanvraag voor begeleiding", 700, ui.Stack(look.S4, f.parts...))
	save := func(kind ui.FileKind) func() {
		return func() {
			for _, take := range f.take {
				take()
			}
			p.writeRequest(r, kind, d.Close)
		}
	}
	d.SetButtons(ui.NewPrimary("Bewaar als PDF", look.PDF, save(ui.FileKind{Name: "PDF", Extensions: []string{"pdf"}})),
		ui.NewSecondary("Bewaar voor Word", look.TextFile, save(ui.FileKind{Name: "Word-document", Extensions: []string{"docx"}})),
		ui.NewSecondary("Annuleren", "", d.Close))
	d.First = f.first
	d.Show(p.host.Window)
}
