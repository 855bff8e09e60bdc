package methods

import (
	"context"
	"strings"

	"kindvriendelijk/app/methods"
	"kindvriendelijk/screens/ui"
)

// print writes cards to a file that the user chooses, and opens it.
func (p *Page) print(name string, which []methods.Method) {
	title, busy, done := "Bewaar de kaart", "Kaart maken", "De kaart is bewaard."
	if len(which) > 1 {
		title, busy, done = "Bewaar de kaarten", "Kaarten maken", "De kaarten zijn bewaard."
	}
	kind := ui.FileKind{Name: "PDF", Extensions: []string{"pdf"}}
	p.host.Pick.SaveFile(title, p.host.FileName(name, "pdf"), kind, func(path string) {
		ui.Busy(p.host.Run, p.host.Window, busy, func(ctx context.Context, _ func(float64)) ([]string, error) {
			return p.Write(ctx, which, path)
		}, func(warnings []string, err error) {
			if err != nil {
				ui.ShowError("write method cards", err, p.host.Window)
				return
			}
			p.host.Tell(strings.Join(append([]string{done}, warnings...), " "))
			p.host.OpenDoc(path)
		})
	})
}
