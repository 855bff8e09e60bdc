package guidance

import (
	"context"
	"strings"

	"kindvriendelijk/app/files"
	"kindvriendelijk/app/guidance"
	"kindvriendelijk/screens/ui"
)

// writeRequest puts a request in a file that the user chooses, and opens it.
func (p *Page) writeRequest(r guidance.Request, kind ui.FileKind, done func()) {
	name := files.Name(kind.Extensions[0], r.Municipality, "aanvraag voor begeleiding", p.host.Today())
	p.host.Pick.SaveFile("Bewaar de aanvraag", name, kind, func(path string) {
		ui.Busy(p.host.Run, p.host.Window, "Aanvraag maken", func(ctx context.Context, _ func(float64)) ([]string, error) {
			return p.Requests.Write(ctx, r, path)
		}, func(warnings []string, err error) {
			if err != nil {
				ui.ShowError("write a request", err, p.host.Window)
				return
			}
			done()
			p.host.Tell(strings.Join(append([]string{"De aanvraag is bewaard."}, warnings...), " "))
			p.host.OpenDoc(path)
		})
	})
}
