package welcome

import (
	"context"
	"errors"
	"time"

	"kindvriendelijk/app"
	"kindvriendelijk/app/files"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// OpenLast opens a dossier that was open before, also while the window is being
// made. One that is not here any more is forgotten.
func (p *Page) OpenLast(id string) {
	p.whoFirst(func() {
		p.open("Dossier openen", func(ctx context.Context) error { return p.Library.Open(ctx, id) }, func(err error) {
			if errors.Is(err, app.ErrNotFound) {
				p.Settings.Forget(id)
				if p.Settings.Last == id {
					p.Settings.Last = ""
				}
				p.Keep(*p.Settings)
				p.Reload()
				ui.ShowMessage("Dit dossier is hier niet meer", "Het staat niet meer op deze computer en is van de lijst gehaald. Heb je een kopie? Open dan het .kvd-bestand.", p.Window)
				return
			}
			ui.ShowError("open a dossier", err, p.Window)
		})
	})
}

// OpenFile opens a package, also one that was named when the program started.
// What others may write to as well is not worked in: the user is told so first.
func (p *Page) OpenFile(path string) {
	where := files.Where(path)
	if where.Kind == files.Local {
		p.bringIn(path)
		return
	}
	p.stand()
	d := ui.NewDialog("Dit bestand staat "+where.Words(), 520, ui.NewParagraph(look.Body,
		"Werk niet in dat bestand zelf: daar kan ook iemand anders schrijven. Breng het dossier binnen op deze computer. Het bestand blijft zoals het is. Wat je daarna wijzigt, staat alleen hier; wil je het weer delen, bewaar dan een kopie op die plaats."))
	open := ui.NewPrimary("Breng het binnen", look.Download, func() {
		d.Close()
		p.bringIn(path)
	})
	d.SetButtons(open, ui.NewSecondary("Annuleren", "", d.Close))
	d.First = open
	d.Show(p.Window)
}

// bringIn opens a package as a dossier of this computer.
func (p *Page) bringIn(path string) {
	p.whoFirst(func() {
		p.open("Dossier openen", func(ctx context.Context) error { return p.Library.OpenPackage(ctx, path) }, func(err error) {
			if errors.Is(err, app.ErrDiffers) {
				p.offerCopy(path)
				return
			}
			ui.ShowError("open a package", err, p.Window)
		})
	})
}

// offerCopy is for a package that differs from the same dossier here.
func (p *Page) offerCopy(path string) {
	ui.Ask(p.Window, "Dit dossier is hier al", "Op deze computer staat hetzelfde dossier, maar met andere wijzigingen. Je kunt het bestand als kopie openen; wat hier staat, blijft zoals het is.",
		"Open als kopie", func() {
			p.open("Kopie openen", func(ctx context.Context) error { return p.Library.OpenCopy(ctx, path) }, p.tell)
		})
}

func (p *Page) openPackage() { p.Pick.OpenFile("Open een dossier", Kvd, p.OpenFile) }

func (p *Page) openExample() {
	p.whoFirst(func() { p.open("Voorbeeld maken", p.Library.OpenExample, p.tell) })
}

func (p *Page) tell(err error) { ui.ShowError("open a dossier", err, p.Window) }

// patience is how long an empty window waits for a dossier, before this page
// comes with what is under way.
const patience = 700 * time.Millisecond

// open runs slow work and shows the dossier that it opened, or calls failed.
func (p *Page) open(title string, work func(context.Context) error, failed func(error)) {
	var wait time.Duration
	late := func() {}
	if !p.stands {
		wait = patience
		late = p.Run.After(wait, p.stand)
	}
	ui.BusyAfter(p.Run, p.Window, wait, title, func(ctx context.Context, _ func(float64)) (struct{}, error) {
		return struct{}{}, work(ctx)
	}, func(_ struct{}, err error) {
		late()
		if err != nil {
			p.stand()
			failed(err)
			return
		}
		p.stands = false
		p.Opened()
	})
}

// stand puts the page in the window, unless it is there.
func (p *Page) stand() {
	if !p.stands {
		p.Start()
	}
}

// whoFirst asks once who works here: a change without a name tells a colleague
// nothing.
func (p *Page) whoFirst(then func()) {
	if p.Settings.Name != "" {
		then()
		return
	}
	p.stand()
	w := newWho("", p.Settings.Service)
	d := ui.NewDialog("Eerst even dit", 460, ui.Stack(look.S4, w.nameField, w.serviceField))
	accept := func() {
		if w.missing() {
			p.Window.Canvas().Focus(w.name)
			return
		}
		p.remember(w)
		d.Close()
		then()
	}
	w.onEnter(accept)
	d.SetButtons(ui.NewPrimary("Verder", look.Right, accept), ui.NewSecondary("Annuleren", "", d.Close))
	d.First = w.name
	d.Show(p.Window)
}

// remember keeps who works here.
func (p *Page) remember(w *who) {
	p.Settings.Name, p.Settings.Service = w.values()
	p.Keep(*p.Settings)
}
