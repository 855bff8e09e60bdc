package portfolio

import (
	"context"

	"kindvriendelijk/screens/ui"
)

// export writes the document to a file that the user chooses, and opens it.
// What is being typed is in it.
func (p *Page) export(ending, name string) {
	if p.material == nil {
		return
	}
	kind := ui.FileKind{Name: name, Extensions: []string{ending}}
	file := p.material.Dossier.Name + " - portfolio - " + p.host.Today() + "." + ending
	p.host.Pick.SaveFile("Bewaar het portfolio", file, kind, func(path string) {
		p.afterWriting(func() {
			ui.Busy(p.host.Run, p.host.Window, "Portfolio maken", func(ctx context.Context, _ func(float64)) (struct{}, error) {
				return struct{}{}, p.Office.WriteTo(ctx, path)
			}, func(_ struct{}, err error) {
				if err != nil {
					ui.ShowError("write the portfolio", err, p.host.Window)
					return
				}
				p.host.Tell("Het portfolio is bewaard")
				p.host.OpenDoc(path)
			})
		})
	})
}
