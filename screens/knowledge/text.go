package knowledge

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/knowledge"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// say fills in the words of the programme.
func (p *Page) say(text string) string { return journey.Fill(text, p.host.Word) }

// text shows Markdown in which the words of the field lead to what they mean,
// each at its first place.
type text struct {
	page  *Page
	terms []knowledge.Term // those that stand in it, in the order of the text
	seen  map[string]bool
}

func (p *Page) newText() *text { return &text{page: p, seen: map[string]bool{}} }

// render returns the pieces of a text below each other.
func (t *text) render(markdown string) fyne.CanvasObject {
	var out []fyne.CanvasObject
	var run []widget.RichTextSegment
	end := func() {
		if len(run) > 0 {
			out = append(out, rich(run))
		}
		run = nil
	}
	for _, s := range widget.NewRichTextFromMarkdown(t.page.say(markdown)).Segments {
		if table, ok := s.(*widget.TableSegment); ok {
			end()
			out = append(out, newTable(table))
			continue
		}
		if heading(s) {
			end() // with room above it
		}
		run = append(run, t.mark(s)...)
		if _, ok := s.(*widget.ListSegment); ok {
			end()
		}
	}
	end()
	return ui.Stack(0, out...)
}

func heading(s widget.RichTextSegment) bool {
	t, ok := s.(*widget.TextSegment)
	return ok && t.Style.SizeName == theme.SizeNameSubHeadingText
}

func rich(segments []widget.RichTextSegment) fyne.CanvasObject {
	r := widget.NewRichText(segments...)
	r.Wrapping = fyne.TextWrapWord
	return r
}

// mark makes links of the words of the field in a piece of text. Headings stay
// as they are.
func (t *text) mark(s widget.RichTextSegment) []widget.RichTextSegment {
	switch s := s.(type) {
	case *widget.ParagraphSegment:
		s.Texts = t.markAll(s.Texts)
	case *widget.ListSegment:
		s.Items = t.markAll(s.Items)
	case *widget.TextSegment:
		if s.Style.Inline && (s.Style.SizeName == "" || s.Style.SizeName == theme.SizeNameText) {
			return t.split(s)
		}
	}
	return []widget.RichTextSegment{s}
}

func (t *text) markAll(all []widget.RichTextSegment) (out []widget.RichTextSegment) {
	for _, s := range all {
		out = append(out, t.mark(s)...)
	}
	return out
}

func (t *text) split(s *widget.TextSegment) (out []widget.RichTextSegment) {
	at := 0
	plain := func(to int) {
		if to > at {
			out = append(out, &widget.TextSegment{Style: s.Style, Text: s.Text[at:to]})
		}
	}
	for _, span := range t.page.local.Terms().Find(s.Text) {
		if t.seen[span.Term.Code] {
			continue
		}
		t.seen[span.Term.Code] = true
		t.terms = append(t.terms, span.Term)
		plain(span.Start)
		out = append(out, &widget.HyperlinkSegment{Text: s.Text[span.Start:span.End], TextStyle: s.Style.TextStyle,
			OnTapped: func() { t.page.explain(span.Term) }})
		at = span.End
	}
	plain(len(s.Text))
	return out
}

// newTable returns a table whose cells wrap.
func newTable(t *widget.TableSegment) fyne.CanvasObject {
	weights := columnWeights(t)
	rows := []fyne.CanvasObject{tableRow(look.Label, weights, t.Headers)}
	for _, r := range t.Rows {
		rows = append(rows, ui.Rule(), tableRow(look.Body, weights, r))
	}
	return ui.Inset(look.S2, look.S2, ui.Stack(look.S1, rows...))
}

// columnWeights give a column room by its longest cell, within bounds so that
// a long one leaves the others something.
func columnWeights(t *widget.TableSegment) []float32 {
	weights := make([]float32, len(t.Headers))
	for _, r := range append([][][]widget.RichTextSegment{t.Headers}, t.Rows...) {
		for i := range min(len(r), len(weights)) {
			weights[i] = max(weights[i], min(max(float32(len([]rune(textual(r[i])))), 10), 40))
		}
	}
	return weights
}

func tableRow(kind look.Type, weights []float32, cells [][]widget.RichTextSegment) fyne.CanvasObject {
	var out []fyne.CanvasObject
	for _, c := range cells {
		out = append(out, ui.NewParagraph(kind, textual(c)))
	}
	return ui.Columns(look.S3, weights, out...)
}

func textual(cell []widget.RichTextSegment) (words string) {
	for _, s := range cell {
		words += s.Textual()
	}
	return words
}

// explain says what a word of the field means.
func (p *Page) explain(t knowledge.Term) {
	d := ui.NewDialog(t.Term, 460, ui.NewParagraph(look.Body, p.say(t.Text)))
	end := ui.NewPrimary("Sluiten", "", d.Close)
	d.SetButtons(end, ui.NewSecondary("Toon bij de woorden", look.Book, func() {
		d.Close()
		p.goTo(kindTerm, t.Code)()
	}))
	d.First = end
	d.Show(p.host.Window)
}

// words are the terms of a text as chips, to reach them at once.
func (t *text) words() fyne.CanvasObject {
	row := ui.Flow(look.S2)
	for _, term := range t.terms {
		row.Add(ui.NewChip("", term.Term, func() { t.page.explain(term) }))
	}
	return row
}
