package templates

import (
	"context"
	"fmt"
	"io"
	"time"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/listening"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// draw puts the list of questions that is wanted on the screen.
func (l *lists) draw() {
	p := l.page
	q, ok := p.Lists.ByCode(l.want)
	if !ok || p.material == nil {
		return
	}
	q = q.Saying(p.host.Word)
	about := []fyne.CanvasObject{ui.Fold(look.S3, 170, nil, fact("Voor wie", q.Audience), fact("Hoe lang", fmt.Sprintf("Ongeveer %d minuten", q.Minutes)),
		fact("Hoeveel vragen", fmt.Sprint(q.Questions())))}
	if len(q.Guide) > 0 {
		about = append(about, fact("Zo pak je het aan", ""), points(document.List{Items: texts(q.Guide)}))
	}
	l.detail.Objects = []fyne.CanvasObject{
		ui.Stack(look.S2, ui.NewParagraph(look.Title, q.Title), ui.NewParagraph(look.Body, q.About)),
		l.buttons(q),
		ui.NewTint(look.ColorAccentSoft, ui.Stack(look.S3, about...)),
		reading(q.Sheet(l.paper())),
	}
	l.detail.Refresh()
	l.scroll.ScrollToTop()
}

// buttons keep a list of questions as a file.
func (l *lists) buttons(q listening.Questionnaire) fyne.CanvasObject {
	p := l.page
	document := func(name string, kind ui.FileKind, make func(listening.Paper) *document.Document) func() {
		return func() {
			l.keep(name, kind, func(ctx context.Context, path string) ([]string, error) { return p.Write(ctx, make(l.paper()), path) })
		}
	}
	return ui.Flow(look.S2, ui.NewPrimary("Bewaar als PDF", look.PDF, document(q.Title, paper, q.Sheet)),
		ui.NewSecondary("Bewaar voor Word", look.TextFile, document(q.Title, word, q.Sheet)),
		ui.NewSecondary("Bewaar turfblad", look.PDF, document("Turfblad – "+q.Title, paper, q.Tally)),
		ui.NewSecondary("Bewaar als tabel (CSV)", look.Table, func() {
			l.keep(q.Title, comma, func(_ context.Context, path string) ([]string, error) {
				return nil, p.Save(path, func(w io.Writer) error { return q.WriteCSV(w) })
			})
		}))
}

// keep writes the file and leaves the page as it is.
func (l *lists) keep(what string, kind ui.FileKind, write func(ctx context.Context, path string) ([]string, error)) {
	l.page.keep(what, kind, write, func(string) {})
}

// paper is for whom a list is printed.
func (l *lists) paper() listening.Paper {
	p := l.page
	d := p.material.Data()
	day, err := time.Parse(time.DateOnly, p.host.Today())
	if err != nil {
		day = time.Time{}
	}
	return listening.Paper{Municipality: p.material.Name(), Netherlands: d.Netherlands, Example: d.Example, Day: day}
}

func texts(all []string) [][]document.Run {
	out := make([][]document.Run, len(all))
	for i, s := range all {
		out[i] = document.Text(s)
	}
	return out
}
