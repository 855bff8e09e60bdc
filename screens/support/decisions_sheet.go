package support

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// documents are the files that can be the text of a decision.
var documents = ui.FileKind{Name: "Besluit", Extensions: []string{"pdf", "docx", "odt", "png", "jpg", "jpeg", "txt"}}

// need is something that a decision can settle, as its fields.
type need struct {
	code  string
	words string // 'the plan' stands for what the programme calls it
	help  string
	has   func(*support.Decision) *bool
	at    func(*support.Decision) *string
}

var needs = []need{
	{journey.NeedMandate, "Het geeft een mandaat voor opvolging en uitvoering", "Wie trekt, wie wat mag beslissen, en tot wanneer.",
		func(v *support.Decision) *bool { return &v.HasMandate }, func(v *support.Decision) *string { return &v.MandateAt }},
	{journey.NeedBudget, "Het wijst een budget toe", "Een bedrag, met de jaren waarvoor het telt.",
		func(v *support.Decision) *bool { return &v.HasBudget }, func(v *support.Decision) *string { return &v.BudgetAt }},
	{journey.NeedPlan, "Het zegt de plaats in the plan", "Met de codes, zodat iedereen het terugvindt.",
		func(v *support.Decision) *bool { return &v.HasPlan }, func(v *support.Decision) *string { return &v.PlanAt }},
	{support.NeedVision, "Het keurt de visie goed", "De visietekst zelf, niet alleen de strategie.",
		func(v *support.Decision) *bool { return &v.HasVision }, func(v *support.Decision) *string { return &v.VisionAt }},
}

// sheet are the fields of the decision that is open.
func (d *decisions) sheet() fyne.CanvasObject {
	f := d.cards.fields
	organ := ui.NewSearchSelect(d.organOptions(), func(code string) {
		f.Change("Organ", func(v *support.Decision) { v.Organ = support.Organ(code) })
	})
	f.OnFill(func(v support.Decision) { organ.SetChosen(string(v.Organ)) })
	parts := []fyne.CanvasObject{
		f.Line("Subject", "Waarover gaat het?", "", func(v *support.Decision) *string { return &v.Subject }),
		ui.Fold(look.S4, 170, []float32{2, 1, 1}, f.Add("Organ", ui.NewField("Wie besliste?", true, organ, "")),
			f.Day("On", "Wanneer?", "", func(v *support.Decision) *string { return &v.On }),
			f.Line("Number", "Nummer", "", func(v *support.Decision) *string { return &v.Number })),
		f.Text("Result", "Wat werd beslist?", "In één of twee zinnen, zoals je het aan een collega zou zeggen.", func(v *support.Decision) *string { return &v.Result }),
		ui.NewSectionHeader(d.host.Judged("Wat staat erin? De jury let hierop.")),
	}
	for _, n := range needs {
		parts = append(parts, d.needRow(n))
	}
	return ui.Stack(look.S4, append(parts, ui.NewSectionHeader("Waar is het na te kijken?"), d.documentFields())...)
}

// needRow is a tick, and beside it where the thing stands; the second is there
// once the first is on.
func (d *decisions) needRow(n need) fyne.CanvasObject {
	f := d.cards.fields
	words := strings.ReplaceAll(n.words, "the plan", d.words.The("plan"))
	at := f.Line(n.code+"At", "Staat op", "Bladzijde of artikel.", n.at)
	box := ui.NewCheckbox(words, n.help, func(on bool) {
		f.Change(n.code, func(v *support.Decision) { *n.has(v) = on })
		show(at, on)
	})
	f.OnFill(func(v support.Decision) {
		box.SetOn(*n.has(&v))
		show(at, *n.has(&v))
	})
	return ui.Fold(look.S4, 200, []float32{3, 2}, box, at)
}

func show(o fyne.CanvasObject, on bool) {
	if on {
		o.Show()
	} else {
		o.Hide()
	}
}

// documentFields are the proof that holds the text, and where it is published.
func (d *decisions) documentFields() fyne.CanvasObject {
	f := d.cards.fields
	d.proof = ui.NewSearchSelect(nil, func(id string) {
		f.Change("EvidenceID", func(v *support.Decision) { v.EvidenceID = id })
	})
	d.proof.Optional, d.proof.PlaceHolder = true, "Kies een bewijsstuk"
	view := ui.NewQuiet("Bekijk het bewijsstuk", look.Clip, func() {
		d.host.Open(ui.To(ui.PageEvidence, "evidence", d.cards.keeper.Now(f.ID()).EvidenceID))
	})
	browse := ui.NewQuiet("Open de link", look.Link, func() { d.Browse(d.cards.keeper.Now(f.ID()).Link) })
	f.OnFill(func(v support.Decision) {
		d.proof.SetOptions(proofOptions(d.proofs))
		d.proof.SetChosen(v.EvidenceID)
		show(view, d.number(v.EvidenceID) > 0)
		show(browse, v.Link != "" && d.cards.keeper.Problems(v.ID)["Link"] == "")
	})
	return ui.Stack(look.S3,
		f.Add("EvidenceID", ui.NewField("Het document", false, d.proof, "Een besluit is ook een bewijsstuk, met een eigen nummer.")),
		ui.Flow(look.S2, ui.NewSecondary("Voeg het document toe", look.Upload, d.attach), view),
		f.Line("Link", "Waar staat het gepubliceerd?", "Plak hier het adres, zoals https://…", func(v *support.Decision) *string { return &v.Link }),
		ui.Flow(look.S2, browse))
}

func proofOptions(all []evidence.Evidence) []ui.Option {
	out := make([]ui.Option, len(all))
	for i, e := range all {
		out[i] = ui.Option{Code: e.ID, Label: fmt.Sprintf("B-%d %s", e.Number, e.Title), Detail: e.Kind.Name()}
	}
	return out
}

// attach takes a file in as a proof, and ties it to the decision that is open.
func (d *decisions) attach() {
	id := d.cards.fields.ID()
	d.host.Pick.OpenFile("Kies het document van het besluit", documents, func(path string) {
		ui.Busy(d.host.Run, d.host.Window, "Bestand bewaren", func(ctx context.Context, _ func(float64)) (evidence.Evidence, error) {
			return d.takeIn(ctx, path, d.cards.keeper.Now(id))
		}, func(e evidence.Evidence, err error) {
			if err != nil {
				ui.ShowError("take in the document of a decision", err, d.host.Window)
				return
			}
			d.host.Changed()
			d.proofs = append(d.proofs, e)
			d.cards.keeper.Change(id, "EvidenceID", func(v *support.Decision) { v.EvidenceID = e.ID })
			d.host.Say(fmt.Sprintf("Het document is bewaard als bewijs B-%d", e.Number))
		})
	})
}

// takeIn stores a file as the proof of a decision.
func (d *decisions) takeIn(ctx context.Context, path string, v support.Decision) (evidence.Evidence, error) {
	f, err := os.Open(path)
	if err != nil {
		return evidence.Evidence{}, fmt.Errorf("open a document: %w", err)
	}
	defer f.Close()
	e := evidence.Evidence{Kind: evidence.Other, Title: v.Subject, Date: v.On, Reference: v.Number, Proves: v.Result, Owner: v.Organ.Name(d.words.Word)}
	switch v.Organ {
	case support.Executive:
		e.Kind = evidence.Decision
	case support.Council:
		e.Kind = evidence.CouncilDecision
	}
	if e.File, err = d.Proofs.PutFile(ctx, filepath.Base(path), f); err != nil {
		return e, err
	}
	return d.Proofs.CreateEvidence(ctx, e)
}
