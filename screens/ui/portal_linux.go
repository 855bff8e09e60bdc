package ui

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strconv"
	"time"

	"github.com/godbus/dbus/v5"

	"kindvriendelijk/app"
)

// Names on the bus, of the XDG Desktop Portal.
const (
	portalName    = "org.freedesktop.portal.Desktop"
	portalPath    = "/org/freedesktop/portal/desktop"
	portalChooser = "org.freedesktop.portal.FileChooser."
	portalRequest = "org.freedesktop.portal.Request"
	busName       = "org.freedesktop.DBus"
)

// portalPatience is how long a portal may take to say that it shows a dialog.
// The first time it has to start.
const portalPatience = 10 * time.Second

// tooSoon is how fast nobody closes a dialog: a portal that says so has no
// program to show one.
const tooSoon = 300 * time.Millisecond

// portal asks the desktop to let the user choose a file. Each question has a
// connection of its own, so that no answer meets another's, and so that the
// dialog goes when the connection does.
type portal struct{ patience time.Duration }

// portalFilter and portalRule have the shape a(sa(us)) of the filters.
type (
	portalFilter struct {
		Name  string
		Rules []portalRule
	}
	portalRule struct {
		Kind    uint32 // 0: a pattern of a name
		Pattern string
	}
)

// ask waits for the user's answer, empty when he cancelled. The error is
// errNoDialog where there is no dialog or it is lost, with
// [context.DeadlineExceeded] too when the portal does not answer.
func (p portal) ask(ctx context.Context, w want, parent uintptr) (string, error) {
	inTime, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	patience := time.AfterFunc(p.patience, func() { stop(context.DeadlineExceeded) })
	defer patience.Stop()
	c, err := connect(inTime)
	if err != nil {
		return "", noDialog(inTime, err)
	}
	defer c.bus.Close()
	asked := time.Now()
	handle, err := c.show(inTime, w, parent)
	if err != nil {
		return "", noDialog(inTime, err)
	}
	patience.Stop()
	path, err := c.answer(handle, asked)
	if ctx.Err() != nil {
		return "", ctx.Err()
	}
	return path, err
}

func noDialog(ctx context.Context, err error) error {
	return errors.Join(errNoDialog, err, context.Cause(ctx))
}

// chooser is one connection to the bus.
type chooser struct {
	bus     *dbus.Conn
	signals chan *dbus.Signal // closed when the connection is
}

// connect starts no bus where there is none.
func connect(ctx context.Context) (chooser, error) {
	bus, err := dbus.SessionBusPrivateNoAutoStartup(dbus.WithContext(ctx))
	if err != nil {
		return chooser{}, fmt.Errorf("connect to the bus: %w", err)
	}
	c := chooser{bus, make(chan *dbus.Signal, 16)}
	bus.Signal(c.signals)
	for _, step := range []func() error{
		func() error { return bus.Auth(nil) },
		bus.Hello,
		func() error {
			return bus.AddMatchSignalContext(ctx, dbus.WithMatchInterface(portalRequest), dbus.WithMatchMember("Response"))
		},
		func() error {
			return bus.AddMatchSignalContext(ctx, dbus.WithMatchInterface(busName), dbus.WithMatchMember("NameOwnerChanged"), dbus.WithMatchArg(0, portalName))
		},
	} {
		if err := step(); err != nil {
			return chooser{}, errors.Join(fmt.Errorf("talk to the bus: %w", err), bus.Close())
		}
	}
	return c, nil
}

// show asks for the dialog and returns the name of the question.
func (c chooser) show(ctx context.Context, w want, parent uintptr) (handle dbus.ObjectPath, err error) {
	window := ""
	if parent != 0 {
		window = "x11:" + strconv.FormatUint(uint64(parent), 16)
	}
	method, options := "OpenFile", map[string]dbus.Variant{
		"modal": dbus.MakeVariant(true), "accept_label": dbus.MakeVariant("Kiezen"), "directory": dbus.MakeVariant(w.folder),
	}
	if w.save {
		method = "SaveFile"
		options = map[string]dbus.Variant{
			"modal": dbus.MakeVariant(true), "accept_label": dbus.MakeVariant("Bewaren"), "current_name": dbus.MakeVariant(w.name),
		}
	}
	if w.start != "" {
		options["current_folder"] = dbus.MakeVariant(append([]byte(w.start), 0))
	}
	if filters := portalFilters(w.kind); filters != nil {
		options["filters"] = dbus.MakeVariant(filters)
	}
	err = c.bus.Object(portalName, portalPath).CallWithContext(ctx, portalChooser+method, 0, window, w.title, options).Store(&handle)
	return handle, err
}

// answer waits until the user has chosen.
func (c chooser) answer(handle dbus.ObjectPath, asked time.Time) (string, error) {
	for s := range c.signals {
		switch {
		case s.Name == portalRequest+".Response" && s.Path == handle:
			return chosen(s.Body, time.Since(asked))
		case s.Name == busName+".NameOwnerChanged" && lost(s.Body):
			return "", fmt.Errorf("%w: the portal ended", errNoDialog)
		}
	}
	return "", fmt.Errorf("%w: the bus ended", errNoDialog)
}

// lost reports whether a name has another owner than before, or none.
func lost(body []any) bool {
	var name, before, after string
	return dbus.Store(body, &name, &before, &after) == nil && before != ""
}

// chosen reads an answer: 0 and places, 1 when the user cancelled, 2 when it
// ended otherwise, as some portals say of a window that was closed.
func chosen(body []any, after time.Duration) (string, error) {
	var status uint32
	var results map[string]dbus.Variant
	if err := dbus.Store(body, &status, &results); err != nil {
		return "", fmt.Errorf("%w: %w", errNoDialog, err)
	}
	var uris []string
	if v, there := results["uris"]; there {
		if err := v.Store(&uris); err != nil {
			return "", fmt.Errorf("%w: %w", errNoDialog, err)
		}
	}
	switch {
	case status == 0 && len(uris) > 0:
		return local(uris[0])
	case status == 1 || status == 2 && after > tooSoon:
		return "", nil
	}
	return "", fmt.Errorf("%w: ended with %d", errNoDialog, status)
}

// local is the path of an address on this computer.
func local(uri string) (string, error) {
	u, err := url.Parse(uri)
	if err != nil || u.Scheme != "file" || u.Path == "" {
		return "", &app.UserError{Text: "Op die plaats kan het programma niet lezen of schrijven. Er is niets gewijzigd. Kies een map op deze computer.", Err: err}
	}
	return u.Path, nil
}
