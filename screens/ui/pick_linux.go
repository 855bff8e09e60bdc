package ui

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver"
	"github.com/rymdport/portal"
	"github.com/rymdport/portal/filechooser"
)

// systemDialog asks the desktop through its portal.
func systemDialog(w want, parent uintptr) (string, error) {
	if !hasBus() {
		return "", errNoDialog
	}
	window := ""
	if parent != 0 {
		window = portal.FormatX11WindowHandle(parent)
	}
	var found []string
	var err error
	if w.save {
		found, err = filechooser.SaveFile(window, w.title, &filechooser.SaveFileOptions{
			AcceptLabel: "Bewaren", CurrentName: w.name, CurrentFolder: w.start, Filters: portalFilters(w.kind),
		})
	} else {
		found, err = filechooser.OpenFile(window, w.title, &filechooser.OpenFileOptions{
			AcceptLabel: "Kiezen", Directory: w.folder, CurrentFolder: w.start, Filters: portalFilters(w.kind),
		})
	}
	if err != nil {
		return "", fmt.Errorf("%w: %w", errNoDialog, err)
	}
	if len(found) == 0 {
		return "", nil
	}
	return existing(strings.TrimPrefix(found[0], "file://")), nil
}

// hasBus reports whether there is a desktop to ask; without one the library
// would try to start one.
func hasBus() bool {
	if os.Getenv("DBUS_SESSION_BUS_ADDRESS") != "" {
		return true
	}
	folder := os.Getenv("XDG_RUNTIME_DIR")
	_, err := os.Stat(filepath.Join(cmp.Or(folder, "/nowhere"), "bus"))
	return err == nil
}

// portalFilters offers the kind in both cases: the patterns know the
// difference.
func portalFilters(k FileKind) []*filechooser.Filter {
	if len(k.Extensions) == 0 {
		return nil
	}
	f := &filechooser.Filter{Name: k.Name}
	for _, e := range k.Extensions {
		for _, pattern := range []string{"*." + e, "*." + strings.ToUpper(e)} {
			f.Rules = append(f.Rules, filechooser.Rule{Type: filechooser.GlobPattern, Pattern: pattern})
		}
	}
	return []*filechooser.Filter{f, {Name: "Alle bestanden", Rules: []filechooser.Rule{{Type: filechooser.GlobPattern, Pattern: "*"}}}}
}

// existing puts right what the library makes of a plus in a name: it reads it
// as a space.
func existing(path string) string {
	if _, err := os.Stat(path); err == nil || path == "/" || path == "." {
		return path
	}
	folder := existing(filepath.Dir(path))
	name := filepath.Base(path)
	found, _ := os.ReadDir(folder)
	for _, f := range found {
		if strings.ReplaceAll(f.Name(), "+", " ") == name {
			return filepath.Join(folder, f.Name())
		}
	}
	return filepath.Join(folder, name)
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
