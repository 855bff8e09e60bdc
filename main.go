// Kindvriendelijk helps a municipality to become a better place for children,
// and to show it to a jury. This file wires it together: it opens the window,
// or runs one command without a window.
package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/url"
	"os"
	"path/filepath"
	"time"

	"fyne.io/fyne/v2"
	fyneapp "fyne.io/fyne/v2/app"
	"github.com/google/uuid"

	"kindvriendelijk/app"
	"kindvriendelijk/app/command"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/example"
	"kindvriendelijk/app/files"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/support"
	"kindvriendelijk/data"
	"kindvriendelijk/screens"
	screendossier "kindvriendelijk/screens/dossier"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/rooms"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/welcome"
)

func main() {
	if len(os.Args) > 1 && command.Is(os.Args[1]) {
		os.Exit(headless(context.Background(), os.Args[1:], os.Stdout, os.Stderr))
	}
	if err := window(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "kindvriendelijk:", err)
		os.Exit(1)
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
	shell    *screens.Shell       // nil on the welcome page
	file     string               // a package named on the command line
	openURL  func(*url.URL) error // shows a document in the system's own program
}

// window shows the program until it is closed. A second start without a file
// brings the first window forward instead.
func window(args []string) error {
	dir := files.DataDir()
	log, err := files.Record(dir)
	if err != nil {
		return err
	}
	defer log.Close()
	lock, err := data.LockDossier(dir, "", time.Now())
	if err != nil && len(args) == 0 {
		return data.Activate(dir)
	}
	if err == nil {
		defer lock.Unlock()
	}
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	d, err := newDesktop(ctx, dir)
	if err != nil {
		return err
	}
	if len(args) > 0 {
		d.file = args[0]
	}
	if err := d.open(); err != nil {
		return err
	}
	if lock != nil {
		lock.OnActivate(func() { d.run.Post(d.win.RequestFocus) })
	}
	d.win.ShowAndRun()
	if d.session != nil {
		return d.session.Close()
	}
	return nil
}

// newDesktop reads what this computer remembers; it shows nothing yet.
func newDesktop(ctx context.Context, dir string) (*desktop, error) {
	d := &desktop{keep: keep(dir), run: ui.NewRunner(ctx)}
	var err error
	if d.settings, err = dossier.LoadSettings(settingsPath(dir), newID); err != nil {
		return nil, err
	}
	d.library = &data.Library{Root: dir, Config: data.Config{Device: d.settings.Device, Who: func() string { return d.settings.Name }, NewID: newID}}
	return d, nil
}

// open makes the window with the welcome page, or with the dossier that was
// open last.
func (d *desktop) open() error {
	fyneapp.SetMetadata(fyne.AppMetadata{ID: "be.kindvriendelijk.app", Name: "Kindvriendelijk", Version: "0.1.0", Build: 1, Release: true, Migrations: map[string]bool{"fyneDo": true}})
	d.app = fyneapp.NewWithID("be.kindvriendelijk.app")
	if err := ui.SpeakDutch(); err != nil {
		return err
	}
	d.app.SetIcon(look.AppIcon())
	d.restyle(d.settings)
	d.win = d.app.NewWindow("Kindvriendelijk")
	d.win.Resize(fyne.NewSize(d.settings.Width, d.settings.Height))
	d.win.SetMaster()
	d.win.SetPadded(false)
	d.win.SetCloseIntercept(d.close)
	if d.pick == nil {
		d.pick, d.openURL = ui.NewFilePicker(d.run, d.win), d.app.OpenURL
	}
	d.welcome = welcome.New(welcome.Params{Run: d.run, Window: d.win, Pick: d.pick, Library: d, Settings: &d.settings, Keep: d.keep,
		Restyle: d.restyle, Today: func() string { return app.Today(time.Now()) }, Opened: d.show})
	d.welcome.Start()
	d.app.Lifecycle().SetOnStarted(d.begin)
	return nil
}

// begin opens what the user asked for, once the window is there.
func (d *desktop) begin() {
	switch {
	case d.file != "":
		d.welcome.OpenFile(d.file)
	case d.settings.Last != "" && d.library.Has(d.settings.Last) && d.settings.Name != "":
		d.welcome.OpenLast(d.settings.Last)
	}
}

func (d *desktop) restyle(s dossier.Settings) {
	d.app.Settings().SetTheme(look.New(look.Mode(s.Mode), s.Scale))
}

// The library of the welcome page: each call opens a dossier, which show then
// puts in the window.

// Open implements [welcome.Library].
func (d *desktop) Open(ctx context.Context, id string) (err error) {
	d.session, err = d.library.Open(ctx, id)
	return err
}

// Create implements [welcome.Library].
func (d *desktop) Create(ctx context.Context, x dossier.Dossier, c dossier.Candidature) (err error) {
	d.session, err = d.library.Create(ctx, func(ctx context.Context, s *data.Store, id string) error {
		return s.Do(ctx, "Dossier gemaakt", func(ctx context.Context) error {
			x.ID, x.CreatedAt = id, time.Now()
			if err := s.SaveDossier(ctx, x); err != nil {
				return err
			}
			if err := s.SaveProgramme(ctx, c.Programme, c.ProgrammeVersion, journey.Source(c.Programme, c.ProgrammeVersion)); err != nil {
				return err
			}
			if _, err := s.CreateCandidature(ctx, c); err != nil {
				return err
			}
			_, err := s.CreatePerson(ctx, support.Person{Name: d.settings.Name, Service: d.settings.Service})
			if err != nil {
				return err
			}
			return s.SaveArea(ctx, rooms.OwnArea(x))
		})
	})
	return err
}

// OpenPackage implements [welcome.Library].
func (d *desktop) OpenPackage(ctx context.Context, path string) (err error) {
	d.session, err = d.library.OpenPackage(ctx, path)
	return err
}

// OpenCopy implements [welcome.Library].
func (d *desktop) OpenCopy(ctx context.Context, path string) (err error) {
	d.session, err = d.library.OpenCopy(ctx, path)
	return err
}

// OpenExample implements [welcome.Library].
func (d *desktop) OpenExample(ctx context.Context) (err error) {
	for _, r := range d.settings.Recent {
		if r.IsExample && d.library.Has(r.ID) {
			return d.Open(ctx, r.ID)
		}
	}
	d.session, err = d.library.Create(ctx, func(ctx context.Context, s *data.Store, id string) error {
		if err := example.Build(ctx, s, example.Today()); err != nil {
			return err
		}
		x, err := s.Dossier(ctx)
		if err != nil {
			return err
		}
		x.ID = id
		return s.SaveDossier(ctx, x)
	})
	return err
}

// show puts the dossier that was opened in the window.
func (d *desktop) show() {
	p := rooms.Params{Store: d.session, Copies: copies{d}, Settings: &d.settings, Keep: d.keep, Remove: d.remove,
		Copy: d.app.Clipboard().SetContent, Now: time.Now, NewID: newID}
	ui.Run(d.run, func(ctx context.Context) (rooms.Front, error) { return rooms.Open(ctx, p) }, func(f rooms.Front, err error) {
		if err != nil {
			ui.ShowError("show the dossier", err, d.win)
			d.drop()
			return
		}
		d.settings.Last = f.Dossier.ID
		d.settings.Remember(dossier.Recent{ID: f.Dossier.ID, Name: f.Dossier.Name, Programme: f.Subtitle, Opened: time.Now(), IsExample: f.Dossier.IsExample})
		d.keep(d.settings)
		d.session.OnActivate(func() { d.run.Post(d.win.RequestFocus) })
		if f.Dossier.IsExample {
			p.Now = example.Today // everything in it is told as on that day
		}
		host := rooms.HostFor(d.pick, f, p.Now, d.openDoc)
		d.win.SetTitle("Kindvriendelijk – " + f.Dossier.Name)
		d.shell = screens.New(screens.Params{Window: d.win, Run: d.run, Store: d.session, Search: rooms.Search(p), Host: host,
			Dossier: f.Dossier, Subtitle: f.Subtitle, Rooms: rooms.List(p, f.Dossier.IsExample), Settings: &d.settings,
			Restyle: d.restyle, Keep: d.keep, Leave: d.leave})
		d.shell.Start()
		d.tidy()
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

// leave closes the dossier and goes back to the welcome page.
func (d *desktop) leave() {
	d.win.Canvas().Unfocus()
	d.run.Flush()
	d.run.WhenIdle(func() {
		d.drop()
		d.shell.Stop()
		d.shell, d.settings.Last = nil, ""
		d.keep(d.settings)
		d.win.SetTitle("Kindvriendelijk")
		d.welcome.Start()
	})
}

// drop closes the store of the dossier.
func (d *desktop) drop() {
	if err := d.session.Close(); err != nil {
		ui.ShowError("close the dossier", err, d.win)
	}
	d.session = nil
}

// remove takes away the dossier that is open.
func (d *desktop) remove() {
	id := d.settings.Last
	d.run.WhenIdle(func() {
		d.leave()
		d.settings.Forget(id)
		d.keep(d.settings)
		if err := d.library.Remove(id); err != nil {
			ui.ShowError("remove the dossier", err, d.win)
		}
		d.welcome.Reload()
	})
}

// close keeps what is under way before the window goes.
func (d *desktop) close() {
	d.win.Canvas().Unfocus()
	d.run.Flush()
	d.run.WhenIdle(func() {
		if !d.win.FullScreen() {
			size := d.win.Canvas().Size()
			d.settings.Width, d.settings.Height = size.Width, size.Height
		}
		d.keep(d.settings)
		d.win.Close()
	})
}

func (d *desktop) openDoc(path string) {
	if err := rooms.OpenDoc(d.openURL, path); err != nil {
		ui.ShowError("open a document", err, d.win)
	}
}

// copies are the copies of the dossier that is open.
type copies struct{ d *desktop }

// SaveCopy implements the page's interface.
func (c copies) SaveCopy(ctx context.Context, path string) error {
	return c.d.session.WritePackage(ctx, path)
}

// Backup implements the page's interface.
func (c copies) Backup(ctx context.Context) error {
	_, err := c.d.session.Backup(ctx)
	return err
}

// ListCopies implements the page's interface.
func (c copies) ListCopies(context.Context) ([]screendossier.Copy, error) {
	all, err := c.d.session.ListBackups()
	var out []screendossier.Copy
	for _, b := range all {
		out = append(out, screendossier.Copy(b))
	}
	return out, err
}

// Restore implements the page's interface.
func (c copies) Restore(ctx context.Context, x screendossier.Copy) error {
	s, err := c.d.library.OpenBackup(ctx, x.Path)
	if err != nil {
		return err
	}
	defer s.Close()
	back, err := s.Dossier(ctx)
	if err != nil {
		return err
	}
	c.d.run.Post(func() {
		c.d.settings.Remember(dossier.Recent{ID: back.ID, Name: back.Name, Opened: time.Now(), IsExample: back.IsExample})
		c.d.keep(c.d.settings)
	})
	return nil
}
