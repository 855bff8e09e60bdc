package files

import (
	"errors"
	"fmt"
	"net/url"
	"path/filepath"
	"runtime"
	"syscall"
	"unsafe"

	"golang.org/x/sys/windows"

	"kindvriendelijk/app"
)

// Open shows a file or a folder in the program that Windows has for it; other
// systems want an address for that. Where Windows has none it says so, in the
// user's words. Check with [Viewable] first what the user may open.
func Open(path string, _ func(*url.URL) error) error {
	// what other programs hang in the shell of Windows needs COM on this thread
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	err := windows.CoInitializeEx(0, windows.COINIT_APARTMENTTHREADED|windows.COINIT_DISABLE_OLE1DDE)
	if err == nil || errors.Is(err, syscall.Errno(windows.S_FALSE)) {
		defer windows.CoUninitialize()
	}
	if err := shellOpen(path); errors.Is(err, errNoProgram) {
		return &app.UserError{Text: "Op deze computer is geen programma ingesteld voor bestanden op ‘" + filepath.Ext(path) + "’. Het bestand is bewaard. Vraag je ICT-dienst om er een in te stellen.", Err: err}
	} else if err != nil {
		return fmt.Errorf("open a file: %w", err)
	}
	return nil
}

var errNoProgram = errors.New("no program for this kind of file")

var shellExecute = windows.NewLazySystemDLL("shell32.dll").NewProc("ShellExecuteW")

// shellOpen opens a file or a folder. Only what ShellExecute returns tells
// whether a program is missing: of the last error Windows promises nothing.
func shellOpen(path string) error {
	verb, err := windows.UTF16PtrFromString("open")
	if err != nil {
		return err
	}
	file, err := windows.UTF16PtrFromString(path)
	if err != nil {
		return err
	}
	const fine, incomplete, none = 32, 27, 31 // above fine; SE_ERR_ASSOCINCOMPLETE, SE_ERR_NOASSOC
	result, _, last := shellExecute.Call(0, uintptr(unsafe.Pointer(verb)), uintptr(unsafe.Pointer(file)), 0, 0, windows.SW_SHOWNORMAL)
	switch {
	case result > fine:
		return nil
	case result == incomplete || result == none:
		return errNoProgram
	}
	return fmt.Errorf("the shell of Windows says %d: %w", result, last)
}
