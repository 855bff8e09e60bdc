package templates

import (
	"context"
	"path/filepath"
	"strings"

	"kindvriendelijk/app/templates"
	"kindvriendelijk/screens/ui"
)

// The kinds of files that a template becomes.
var (
	word  = ui.FileKind{Name: "Word", Extensions: []string{"docx"}}
	paper = ui.FileKind{Name: "PDF", Extensions: []string{"pdf"}}
)

// save writes the document that is shown to a file that the user chooses, and
// opens it.
func (s *sheet) save(t templates.Template, kind ui.FileKind) {
	p, d := s.page, s.filled.Document
	name := p.material.FileName(t, p.host.Today()) + "." + kind.Extensions[0]
	p.host.Pick.SaveFile("Bewaar het document", name, kind, func(path string) {
		ui.Busy(p.host.Run, p.host.Window, "Document maken", func(ctx context.Context, _ func(float64)) ([]string, error) {
			return p.Write(ctx, d, path)
		}, func(warnings []string, err error) {
			if err != nil {
				ui.ShowError("write a template", err, p.host.Window)
				return
			}
			s.saved[t.Code] = path
			p.host.Tell(strings.Join(append([]string{filepath.Base(path) + " is bewaard."}, warnings...), " "))
			s.show()
			p.host.OpenDoc(path)
		})
	})
}
