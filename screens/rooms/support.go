package rooms

import (
	"context"
	"log/slog"
	"net/url"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/support"
	screensupport "kindvriendelijk/screens/support"
	"kindvriendelijk/screens/ui"
)

// supportStore keeps who is on board.
type supportStore interface {
	support.TeamStore
	climateStore
}

func (d *desk) newSupport(h *ui.Host) ui.Page {
	programme := func(ctx context.Context) (*journey.Programme, error) {
		_, p, err := d.office.Current(ctx)
		return p, err
	}
	today := func() string { return app.Today(d.Now()) }
	return screensupport.New(screensupport.Params{
		Inside:  screensupport.Inside{Team: support.NewTeam(d.Store, today), Proofs: d.Store, Programme: programme, Browse: browse, Do: d.Store.Do},
		Outside: d.outside(),
	}, h)
}

// browse opens an address in the browser.
func browse(link string) {
	u, err := url.Parse(link)
	if err == nil {
		err = fyne.CurrentApp().OpenURL(u)
	}
	if err != nil {
		slog.Error("open a link", "error", err)
	}
}
