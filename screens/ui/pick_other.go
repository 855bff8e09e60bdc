//go:build !linux && !windows

package ui

import "fyne.io/fyne/v2"

// systemDialog has no system to ask here.
func systemDialog(want, uintptr) (string, error) { return "", errNoDialog }

func nativeWindow(fyne.Window) uintptr { return 0 }

func drives() []place { return nil }
