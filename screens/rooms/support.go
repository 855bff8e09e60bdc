package rooms

import (
	"context"
	"log/slog"
	"net/url"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/support"
	"kindvriendelijk/app/thread"
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

// decisionsOn lists the decisions of which a proof is the document.
func (d *desk) decisionsOn(ctx context.Context, evidenceID string) ([]thread.Ref, error) {
	all, err := d.Store.ListDecisions(ctx)
	if err != nil {
		return nil, err
	}
	var out []thread.Ref
	for _, x := range all {
		if x.EvidenceID == evidenceID {
			out = append(out, thread.Ref{Kind: screensupport.KindDecision, ID: x.ID, Title: "Dit is het document van het besluit ‘" + x.Subject + "’", Detail: "Besluit"})
		}
	}
	return out, nil
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
