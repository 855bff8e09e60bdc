package ui

import (
	"bufio"
	"context"
	"errors"
	"os"
	"os/exec"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/godbus/dbus/v5"

	"kindvriendelijk/app"
)

// bus starts a session bus of its own for a test, without any service, and
// returns a connection for a portal.
func bus(t *testing.T) *dbus.Conn {
	t.Helper()
	daemon := exec.CommandContext(t.Context(), "dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address")
	daemon.Env = append(os.Environ(), "XDG_DATA_DIRS="+t.TempDir(), "XDG_DATA_HOME="+t.TempDir(), "XDG_RUNTIME_DIR=")
	out, err := daemon.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := daemon.Start(); err != nil {
		t.Skipf("no bus can be started here: %v", err)
	}
	t.Cleanup(func() { _ = daemon.Process.Kill(); _ = daemon.Wait() })
	address, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	t.Setenv("DBUS_SESSION_BUS_ADDRESS", strings.TrimSpace(address))
	conn, err := dbus.ConnectSessionBus()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	return conn
}

// fakeDesktop is a portal that shows nothing: it remembers what it is asked and
// does what a test says.
type fakeDesktop struct {
	bus     *dbus.Conn
	method  string
	window  string
	title   string
	options map[string]dbus.Variant
	handle  dbus.ObjectPath
	then    func(d *fakeDesktop) *dbus.Error // before the question has a name
	gone    chan struct{}                    // closed when the one who asked is
}

func (d *fakeDesktop) asked(sender dbus.Sender, method, window, title string, options map[string]dbus.Variant) (dbus.ObjectPath, *dbus.Error) {
	d.method, d.window, d.title, d.options = method, window, title, options
	d.handle = "/org/freedesktop/portal/desktop/request/1_1/t"
	go d.watch(string(sender))
	if err := d.then(d); err != nil {
		return "", err
	}
	return d.handle, nil
}

// watch closes gone when the one who asked has left the bus.
func (d *fakeDesktop) watch(sender string) {
	for d.bus.BusObject().Call("org.freedesktop.DBus.GetNameOwner", 0, sender).Err == nil {
		time.Sleep(5 * time.Millisecond)
	}
	close(d.gone)
}

func (d *fakeDesktop) OpenFile(sender dbus.Sender, window, title string, options map[string]dbus.Variant) (dbus.ObjectPath, *dbus.Error) {
	return d.asked(sender, "OpenFile", window, title, options)
}

func (d *fakeDesktop) SaveFile(sender dbus.Sender, window, title string, options map[string]dbus.Variant) (dbus.ObjectPath, *dbus.Error) {
	return d.asked(sender, "SaveFile", window, title, options)
}

// answer tells what the user chose.
func (d *fakeDesktop) answer(status uint32, uris ...string) {
	_ = d.bus.Emit(d.handle, "org.freedesktop.portal.Request.Response", status, map[string]dbus.Variant{"uris": dbus.MakeVariant(uris)})
}

// serve puts a portal on a bus.
func serve(t *testing.T, then func(*fakeDesktop) *dbus.Error) *fakeDesktop {
	t.Helper()
	d := &fakeDesktop{bus: bus(t), then: then, gone: make(chan struct{})}
	if err := d.bus.Export(d, portalPath, "org.freedesktop.portal.FileChooser"); err != nil {
		t.Fatal(err)
	}
	if _, err := d.bus.RequestName(portalName, 0); err != nil {
		t.Fatal(err)
	}
	return d
}

// chooses is a user who chooses.
func chooses(uris ...string) func(*fakeDesktop) *dbus.Error {
	return func(d *fakeDesktop) *dbus.Error { d.answer(0, uris...); return nil }
}

func ask(t *testing.T, w want) (string, error) {
	t.Helper()
	return portal{patience: 5 * time.Second}.ask(t.Context(), w, 0x400020)
}

func TestPortal_asks_what_we_want(t *testing.T) {
	d := serve(t, chooses("file:///tmp/a%20b+c%C3%A9.pdf"))
	got, err := ask(t, want{title: "Bewaar het portfolio", kind: FileKind{"PDF", []string{"pdf"}}, save: true, name: "Izegem – portfolio.pdf", start: "/mappen/é"})
	if got != "/tmp/a b+cé.pdf" || err != nil {
		t.Errorf("chose %q, %v", got, err)
	}
	if d.method != "SaveFile" || d.title != "Bewaar het portfolio" || d.window != "x11:400020" {
		t.Errorf("asked %s %q above %q", d.method, d.title, d.window)
	}
	for key, want := range map[string]any{"modal": true, "accept_label": "Bewaren", "current_name": "Izegem – portfolio.pdf", "current_folder": []byte("/mappen/é\x00")} {
		if got := d.options[key].Value(); !reflect.DeepEqual(got, want) {
			t.Errorf("%s is %v, want %v", key, got, want)
		}
	}
	var filters []portalFilter
	wanted := []portalFilter{{"PDF", []portalRule{{0, "*.pdf"}, {0, "*.PDF"}}}, {"Alle bestanden", []portalRule{{0, "*"}}}}
	if err := d.options["filters"].Store(&filters); err != nil || !reflect.DeepEqual(filters, wanted) {
		t.Errorf("the filters are %v, %v", filters, err)
	}
	if s := dbus.SignatureOf(filters).String(); s != "a(sa(us))" {
		t.Errorf("the filters have the shape %s", s)
	}

	t.Run("a folder", func(t *testing.T) {
		d := serve(t, chooses("file:///tmp"))
		if got, err := ask(t, want{title: "Kies", folder: true}); got != "/tmp" || err != nil || d.method != "OpenFile" || d.options["directory"].Value() != true {
			t.Errorf("chose %q, %v; asked %+v", got, err, d.options)
		}
	})
}

func TestPortal_when_nothing_is_chosen(t *testing.T) {
	for name, c := range map[string]struct {
		then func(*fakeDesktop) *dbus.Error
		want error
	}{
		"the user cancels": {func(d *fakeDesktop) *dbus.Error { d.answer(1); return nil }, nil},
		"the user closes the dialog": {func(d *fakeDesktop) *dbus.Error {
			go func() { time.Sleep(2 * tooSoon); d.answer(2) }()
			return nil
		}, nil},
		"there is no program to show a dialog": {func(d *fakeDesktop) *dbus.Error { d.answer(2); return nil }, errNoDialog},
		"the portal refuses": {func(*fakeDesktop) *dbus.Error {
			return dbus.NewError("org.freedesktop.DBus.Error.UnknownMethod", []any{"no such interface"})
		}, errNoDialog},
		"the portal answers with something else": {func(d *fakeDesktop) *dbus.Error {
			_ = d.bus.Emit(d.handle, "org.freedesktop.portal.Request.Response", "iets", int32(3))
			return nil
		}, errNoDialog},
		"the portal chooses nothing": {chooses(), errNoDialog},
		"the portal ends": {func(d *fakeDesktop) *dbus.Error {
			go func() { time.Sleep(20 * time.Millisecond); _, _ = d.bus.ReleaseName(portalName) }()
			return nil
		}, errNoDialog},
	} {
		t.Run(name, func(t *testing.T) {
			serve(t, c.then)
			if got, err := ask(t, want{title: "Kies"}); got != "" || !errors.Is(err, c.want) {
				t.Errorf("chose %q, %v", got, err)
			}
		})
	}
	t.Run("there is no portal", func(t *testing.T) {
		bus(t)
		if _, err := ask(t, want{title: "Kies"}); !errors.Is(err, errNoDialog) || errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("got %v", err)
		}
	})
	t.Run("there is no bus", func(t *testing.T) {
		t.Setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path="+t.TempDir()+"/bus")
		if _, err := ask(t, want{title: "Kies"}); !errors.Is(err, errNoDialog) {
			t.Errorf("got %v", err)
		}
	})
	t.Run("the place is on another computer", func(t *testing.T) {
		serve(t, chooses("sftp://server/a.pdf"))
		var told *app.UserError
		if _, err := ask(t, want{title: "Kies"}); !errors.As(err, &told) {
			t.Errorf("got %v", err)
		}
	})
}

// The answer to another question, and signals of others, are no answer.
func TestPortal_hears_its_own_answer_only(t *testing.T) {
	serve(t, func(d *fakeDesktop) *dbus.Error {
		_ = d.bus.Emit("/org/freedesktop/portal/desktop/request/1_1/other", "org.freedesktop.portal.Request.Response", uint32(0),
			map[string]dbus.Variant{"uris": dbus.MakeVariant([]string{"file:///tmp/other"})})
		_ = d.bus.Emit(portalPath, "org.freedesktop.portal.Settings.SettingChanged", "org.freedesktop.appearance", "color-scheme", dbus.MakeVariant(uint32(1)))
		d.answer(0, "file:///tmp/own")
		return nil
	})
	if got, err := ask(t, want{title: "Kies"}); got != "/tmp/own" || err != nil {
		t.Errorf("chose %q, %v", got, err)
	}
}

// A portal that hangs is left, and its dialog goes: it sees the one who asked
// leave the bus.
func TestPortal_leaves(t *testing.T) {
	gone := func(t *testing.T, d *fakeDesktop) {
		t.Helper()
		select {
		case <-d.gone:
		case <-time.After(5 * time.Second):
			t.Error("the one who asked is still there")
		}
	}
	t.Run("a portal that never says that it shows a dialog", func(t *testing.T) {
		d := serve(t, func(d *fakeDesktop) *dbus.Error { <-d.gone; return nil })
		_, err := portal{patience: 50 * time.Millisecond}.ask(t.Context(), want{title: "Kies"}, 0)
		if !errors.Is(err, errNoDialog) || !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("got %v", err)
		}
		gone(t, d)
	})
	t.Run("a dialog that is not wanted any more", func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		d := serve(t, func(*fakeDesktop) *dbus.Error { time.AfterFunc(50*time.Millisecond, cancel); return nil })
		if _, err := (portal{patience: 5 * time.Second}).ask(ctx, want{title: "Kies"}, 0); !errors.Is(err, context.Canceled) {
			t.Errorf("got %v", err)
		}
		gone(t, d)
	})
}
