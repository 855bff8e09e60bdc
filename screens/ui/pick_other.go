//go:build !linux && !windows

package ui

import (
	"context"

	"fyne.io/fyne/v2"
)

// systemModal tells whether the system's dialog keeps the user from our
// window.
const systemModal = true

// systemDialog has no system to ask here.
func systemDialog(context.Context, want, uintptr) (string, error) { return "", errNoDialog }

func nativeWindow(fyne.Window) uintptr { return 0 }

func drives() []place { return nil }
