package portfolio

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"kindvriendelijk/app/files"
	"kindvriendelijk/screens/ui"
)

// export writes the document to a file that the user chooses, and opens it.
// What is being typed is in it.
func (p *Page) export(ending, name string) {
	if p.material == nil {
		return
	}
	kind := ui.FileKind{Name: name, Extensions: []string{ending}}
	file := files.Name(ending, p.material.Dossier.Name, "portfolio", p.host.Today())
	p.host.Pick.SaveFile("Bewaar het portfolio", file, kind, func(path string) {
		p.afterWriting(func() {
			ui.Busy(p.host.Run, p.host.Window, "Portfolio maken", func(ctx context.Context, _ func(float64)) ([]string, error) {
				return p.Office.WriteTo(ctx, path)
			}, func(warnings []string, err error) {
				if err != nil {
					ui.ShowError("write the portfolio", err, p.host.Window)
					return
				}
				p.host.Tell("Het portfolio is bewaard")
				if len(warnings) > 0 {
					ui.ShowMessage("Het portfolio is bewaard. Kijk dit na", listed(warnings), p.host.Window)
				}
				p.host.OpenDoc(path)
			})
		})
	})
}

// manyWarnings is how many remarks are told; more would not fit a window.
const manyWarnings = 8

// listed writes remarks below one another.
func listed(warnings []string) string {
	rest := len(warnings) - manyWarnings
	if rest > 0 {
		warnings = append(slices.Clone(warnings[:manyWarnings]), fmt.Sprintf("En nog %d opmerkingen.", rest))
	}
	return strings.Join(warnings, "\n\n")
}
