// Kindvriendelijk helps a municipality to become a better place for children,
// and to show it to a jury. This file wires it together: it opens the window,
// or runs one command without a window.
package main

import (
	"context"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"sync/atomic"
	"time"

	"fyne.io/fyne/v2"
	fyneapp "fyne.io/fyne/v2/app"
	"github.com/google/uuid"

	"kindvriendelijk/app"
	"kindvriendelijk/app/command"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/example"
	"kindvriendelijk/app/files"
	"kindvriendelijk/data"
	"kindvriendelijk/screens"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/rooms"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/welcome"
)

func main() {
	if len(os.Args) > 1 && command.Is(os.Args[1]) {
		out, errs := console()
		os.Exit(headless(context.Background(), os.Args[1:], out, errs))
	}
	if err := window(os.Args[1:]); err != nil {
		slog.Error("start", "error", err)
		os.Exit(tellStart(err))
	}
}

func newID() string { return uuid.Must(uuid.NewV7()).String() }

// headless runs one command. It works in temporary folders only.
func headless(ctx context.Context, args []string, out, errs io.Writer) int {
	config := data.Config{Device: "opdrachtregel", Who: func() string { return "Opdrachtregel" }, NewID: newID}
	p := &command.Program{Out: out, Err: errs, Now: time.Now, NewID: newID}
	p.Open = func(ctx context.Context, path string) (command.Package, error) {
		return openTemporary(ctx, config, func(dir string) error { return data.Unpack(ctx, path, dir) })
	}
	p.Empty = func(ctx context.Context, day time.Time) (command.Package, error) {
		fixed := data.Config{Device: "voorbeeld", Who: func() string { return "Voorbeeld" }, Now: func() time.Time { return day }, NewID: example.IDs()}
		return openTemporary(ctx, fixed, nil)
	}
	return command.Run(ctx, p, args)
}

// temporary is a dossier that the commands work in.
type temporary struct{ *data.Temporary }

func openTemporary(ctx context.Context, c data.Config, fill func(dir string) error) (command.Package, error) {
	t, err := data.OpenTemporary(ctx, c, fill)
	if err != nil {
		return nil, err
	}
	return temporary{t}, nil
}

// Save implements [command.Package].
func (t temporary) Save(ctx context.Context, path string) error { return t.WritePackage(ctx, path) }

// Damages implements [command.Package].
func (t temporary) Damages(ctx context.Context) ([]command.Damage, error) {
	found, err := t.Check(ctx)
	var out []command.Damage
	for _, d := range found {
		out = append(out, command.Damage(d))
	}
	return out, err
}

// settingsPath is where the settings of this computer are.
func settingsPath(dir string) string { return filepath.Join(dir, "settings.json") }

// keep writes the settings; losing them is no reason to stop.
func keep(dir string) func(dossier.Settings) {
	return func(s dossier.Settings) {
		if err := s.Save(settingsPath(dir)); err != nil {
			slog.Error("save settings", "error", err)
		}
	}
}

// desktop is the program with its window.
type desktop struct {
	app      fyne.App
	win      fyne.Window
	run      *ui.Runner
	pick     ui.FilePicker
	settings dossier.Settings
	keep     func(dossier.Settings)
	library  *data.Library
	session  *data.Session // nil on the welcome page
	welcome  *welcome.Page
	shell    *screens.Shell          // nil on the welcome page
	place    ui.Route                // where the dossier opens; none for its first page
	lock     *data.Lock              // of the data folder
	forward  func()                  // brings the window to the front
	file     string                  // a package named on the command line
	software bool                    // whether the processor draws the window
	view     func(path string) error // shows a file or a folder in the system's own program
}

// newDesktop reads what this computer remembers; it shows nothing yet.
func newDesktop(ctx context.Context, dir string) (*desktop, error) {
	d := &desktop{run: ui.NewRunner(ctx)}
	var err error
	if d.settings, err = dossier.LoadSettings(settingsPath(dir), newID); err != nil {
		return nil, err
	}
	var who atomic.Value // the store asks on goroutines of its own
	who.Store(d.settings.Name)
	write := keep(dir)
	d.keep = func(s dossier.Settings) {
		who.Store(s.Name)
		write(s)
	}
	d.library = &data.Library{Root: dir, Config: data.Config{Device: d.settings.Device, Who: func() string { return who.Load().(string) }, NewID: newID}}
	return d, nil
}

// open makes the window with the welcome page. Where there is a dossier to open
// the window is empty at first; the one that was open last is opened while the
// system makes the window.
func (d *desktop) open() error {
	about, err := metadata()
	if err != nil {
		return err
	}
	fyneapp.SetMetadata(about)
	d.software = true // until the window is there and tells what draws it
	d.app = ui.WithMotion(fyneapp.NewWithID(about.ID), func() bool { return d.motion().Allowed() })
	if err := ui.SpeakDutch(); err != nil {
		return err
	}
	d.app.SetIcon(look.AppIcon())
	d.restyle(d.settings)
	d.win = d.app.NewWindow("Kindvriendelijk")
	d.win.Resize(fyne.NewSize(d.settings.Width, d.settings.Height))
	d.win.SetMaster()
	d.win.SetPadded(false)
	d.win.SetContent(ui.Space(1, 1)) // Fyne begins with a rectangle as large as the window
	d.win.SetCloseIntercept(d.close)
	if d.pick == nil {
		d.pick = ui.NewFilePicker(d.run, d.win)
		d.view = func(path string) error { return files.Open(path, d.app.OpenURL) }
	}
	d.welcome = welcome.New(welcome.Params{Run: d.run, Window: d.win, Pick: d.pick, Library: d, Settings: &d.settings, Keep: d.keep,
		Restyle: d.restyle, Today: func() string { return app.Today(time.Now()) }, Opened: d.show, About: d.showAbout})
	switch last := d.settings.Last; {
	case d.file != "": // begin opens it, when there is a window to ask in
	case last != "" && d.settings.Name != "":
		d.welcome.OpenLast(last)
	default:
		d.welcome.Start()
	}
	if d.forward == nil {
		d.forward = func() { ui.Forward(d.win) }
	}
	d.lock.OnActivate(d.asked)
	d.app.Lifecycle().SetOnStarted(d.begin)
	return nil
}

func (d *desktop) restyle(s dossier.Settings) {
	d.app.Settings().SetTheme(look.New(look.Mode(s.Mode), s.Scale))
}

// show puts the dossier that was opened in the window.
func (d *desktop) show() {
	p := rooms.Params{Store: d.session, Copies: copies{d}, Settings: &d.settings, Keep: d.keep, Remove: d.remove, Reopen: d.reopen,
		Copy: d.app.Clipboard().SetContent, Now: time.Now, NewID: newID}
	ui.Run(d.run, func(ctx context.Context) (rooms.Front, error) { return rooms.Open(ctx, p) }, func(f rooms.Front, err error) {
		if err != nil {
			d.shell = nil
			d.welcome.Start()
			ui.ShowError("show the dossier", err, d.win)
			d.drop()
			return
		}
		d.settings.Last = f.Dossier.ID
		d.settings.Remember(dossier.Recent{ID: f.Dossier.ID, Name: f.Dossier.Name, Programme: f.Subtitle, Opened: time.Now(), IsExample: f.Dossier.IsExample})
		d.keep(d.settings)
		d.session.OnActivate(d.asked)
		if f.Dossier.IsExample {
			p.Now = example.Today // everything in it is told as on that day
		}
		host := rooms.HostFor(d.pick, f, p.Now, d.viewer())
		d.win.SetTitle("Kindvriendelijk – " + f.Dossier.Name)
		d.shell = screens.New(screens.Params{Window: d.win, Run: d.run, Store: d.session, Search: rooms.Search(p), Host: host,
			Dossier: f.Dossier, Subtitle: f.Subtitle, Rooms: rooms.List(p, f.Dossier.IsExample), Settings: &d.settings,
			Restyle: d.restyle, Keep: d.keep, Leave: d.leave, About: d.showAbout})
		d.shell.Start()
		if d.place.Page != "" {
			d.shell.Open(d.place)
			d.place = ui.Route{}
		}
		d.run.WhenIdle(d.tidy)
	})
}

// reopen shows the dossier anew, since another programme speaks other words on
// every page.
func (d *desktop) reopen() {
	d.win.Canvas().Unfocus()
	d.run.Flush()
	d.run.WhenIdle(func() {
		d.shell.Stop()
		d.place = ui.Route{Page: ui.PageDossier, ID: "journey/"}
		d.show()
	})
}

// tidy makes the backup of the day.
func (d *desktop) tidy() {
	ui.Do(d.run, d.session.Tidy, func(err error) {
		if err != nil {
			slog.Error("make the backup of the day", "error", err)
		}
	})
}
