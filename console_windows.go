package main

import (
	"os"

	"golang.org/x/sys/windows"
)

// console returns where a command writes. Windows gives a program with a window
// no terminal: where nothing was redirected, this takes that of the program that
// started it. Without one the words are lost, as those of any such program.
func console() (out, errs *os.File) {
	out, errs = os.Stdout, os.Stderr
	// asked first: with a terminal Windows renews what was not redirected
	keepOut, keepErrs := redirected(windows.STD_OUTPUT_HANDLE), redirected(windows.STD_ERROR_HANDLE)
	if keepOut && keepErrs {
		return out, errs
	}
	const parent = ^uintptr(0) // ATTACH_PARENT_PROCESS; fails where that has no terminal
	_, _, _ = windows.NewLazySystemDLL("kernel32.dll").NewProc("AttachConsole").Call(parent)
	terminal, err := os.OpenFile("CONOUT$", os.O_RDWR, 0)
	if err != nil {
		return out, errs
	}
	if !keepOut {
		out = terminal
	}
	if !keepErrs {
		errs = terminal
	}
	return out, errs
}

// redirected reports whether a standard handle leads to something.
func redirected(number uint32) bool {
	handle, err := windows.GetStdHandle(number)
	if err != nil || handle == 0 {
		return false
	}
	kind, err := windows.GetFileType(handle)
	return err == nil && kind != windows.FILE_TYPE_UNKNOWN
}
