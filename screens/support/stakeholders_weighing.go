package support

import (
	"fyne.io/fyne/v2"

	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// showWeighings builds the second half of the tab.
func (s *stakeholders) showWeighings() {
	var add fyne.CanvasObject = ui.Space(0, 0)
	if !s.weighings.meeting {
		add = ui.Row(0, ui.NewSecondary("Noteer een afweging", look.Plus, s.askWeighing))
	}
	s.rows.Add(ui.Space(0, look.S2))
	s.rows.Add(ui.NewSectionHeader("Als belangen botsen"))
	s.rows.Add(ui.Aside(300, ui.NewParagraph(look.Muted, s.host.Judged("Kinderen willen spelen, buren willen rust. Schrijf op wat elk wilde, wat jullie kozen en waarom. Daar vraagt de jury naar.")), add))
	list := s.weighings.list(nil)
	if len(list) == 0 {
		list = []fyne.CanvasObject{ui.Flow(look.S2, ui.NewLink("Lees hoe je belangen afweegt", func() {
			s.host.Open(ui.To(ui.PageKnowledge, "articles", "belangen-afwegen"))
		}))}
	}
	s.rows.Add(ui.Stack(look.S2, list...))
}

// weighingFace is a weighing on a closed card: what each wanted beside each
// other, and below it what came out.
func weighingFace(w support.Weighing) fyne.CanvasObject {
	column := func(name, text string) fyne.CanvasObject {
		if text == "" {
			text = "Nog niet opgeschreven."
		}
		return ui.NewTint(look.ColorAccentSoft, ui.Stack(look.S1, ui.NewText(look.Label, name), ui.NewParagraph(look.Body, text)))
	}
	parts := []fyne.CanvasObject{ui.NewParagraph(look.Strong, w.Subject),
		ui.Fold(look.S2, 220, nil, column("Kinderen willen", w.Children), column("Anderen willen", w.Others))}
	if w.Outcome != "" {
		parts = append(parts, ui.NewText(look.Label, "Zo wogen wij"), ui.NewParagraph(look.Body, w.Outcome))
	}
	return ui.Stack(look.S2, parts...)
}

func (s *stakeholders) weighingSheet() fyne.CanvasObject {
	f := s.weighings.fields
	return ui.Stack(look.S4,
		beside(200, f.Line("Subject", "Waarover ging het?", "", func(w *support.Weighing) *string { return &w.Subject }),
			f.Day("On", "Wanneer beslisten jullie?", "", func(w *support.Weighing) *string { return &w.On })),
		beside(220, f.Text("Children", "Wat wilden kinderen?", "", func(w *support.Weighing) *string { return &w.Children }),
			f.Text("Others", "Wat wilden anderen?", "", func(w *support.Weighing) *string { return &w.Others })),
		f.Text("Outcome", "Hoe wogen jullie af, en wat werd het?", "Wie kon het minst uitwijken? Wat probeerden jullie eerst? Zeg ook wie niet kreeg wat die wilde.",
			func(w *support.Weighing) *string { return &w.Outcome }))
}

func (s *stakeholders) askWeighing() {
	var form edit.Form
	subject := ui.NewEntry(nil)
	s.weighings.ask("Een afweging", &form,
		form.Add("Subject", ui.NewField("Waarover botsten de belangen?", true, subject, "Bijvoorbeeld: licht op het skateterrein.")), subject,
		func() support.Weighing { return support.Weighing{Subject: subject.Text} })
}
