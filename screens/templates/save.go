package templates

import (
	"context"
	"path/filepath"
	"strings"

	"kindvriendelijk/app/files"
	"kindvriendelijk/app/templates"
	"kindvriendelijk/screens/ui"
)

// The kinds of files that a template becomes.
var (
	word  = ui.FileKind{Name: "Word", Extensions: []string{"docx"}}
	paper = ui.FileKind{Name: "PDF", Extensions: []string{"pdf"}}
	comma = ui.FileKind{Name: "Tabel (CSV)", Extensions: []string{"csv"}}
)

// save writes the document that is shown to a file that the user chooses, and
// opens it.
func (s *sheet) save(t templates.Template, kind ui.FileKind) {
	p, d := s.page, s.filled.Document
	p.keep(p.material.Title(t), kind, func(ctx context.Context, path string) ([]string, error) { return p.Write(ctx, d, path) },
		func(path string) {
			s.saved[t.Code] = path
			s.show()
		})
}

// keep writes a file that the user chooses, tells of it, and opens it; done
// comes before opening. what is the middle of the name that is proposed.
func (p *Page) keep(what string, kind ui.FileKind, write func(ctx context.Context, path string) ([]string, error), done func(path string)) {
	name := files.Name(kind.Extensions[0], p.material.Name(), what, p.host.Today())
	p.host.Pick.SaveFile("Bewaar het document", name, kind, func(path string) {
		ui.Busy(p.host.Run, p.host.Window, "Document maken", func(ctx context.Context, _ func(float64)) ([]string, error) {
			return write(ctx, path)
		}, func(warnings []string, err error) {
			if err != nil {
				ui.ShowError("write a template", err, p.host.Window)
				return
			}
			p.host.Tell(strings.Join(append([]string{filepath.Base(path) + " is bewaard."}, warnings...), " "))
			done(path)
			p.host.OpenDoc(path)
		})
	})
}
