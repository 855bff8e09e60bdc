package ui

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver"
)

// systemModal tells whether the system's dialog keeps the user from our
// window. The portal cannot: its dialog belongs to another program.
const systemModal = false

// systemDialog asks the desktop through its portal.
func systemDialog(ctx context.Context, w want, parent uintptr) (string, error) {
	if !exists(w.start) {
		w.start = documents()
	}
	return portal{patience: portalPatience}.ask(ctx, w, parent)
}

// portalFilters offers the kind in both cases: the patterns know the
// difference.
func portalFilters(k FileKind) []portalFilter {
	if len(k.Extensions) == 0 {
		return nil
	}
	f := portalFilter{Name: k.Name}
	for _, e := range k.Extensions {
		f.Rules = append(f.Rules, portalRule{Pattern: "*." + e}, portalRule{Pattern: "*." + strings.ToUpper(e)})
	}
	return []portalFilter{f, {Name: "Alle bestanden", Rules: []portalRule{{Pattern: "*"}}}}
}

// nativeWindow is the handle of a window on X11, 0 elsewhere.
func nativeWindow(win fyne.Window) (handle uintptr) {
	if native, ok := win.(driver.NativeWindow); ok {
		native.RunNative(func(context any) {
			if x11, ok := context.(driver.X11WindowContext); ok {
				handle = x11.WindowHandle
			}
		})
	}
	return handle
}

func drives() []place { return nil }
