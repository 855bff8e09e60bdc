package ui

import (
	"fyne.io/fyne/v2"
	"golang.org/x/sys/windows"
)

// Messages and orders of the Windows API.
const (
	wmEndSession = 0x0016
	gwlpWndProc  = -4
	swRestore    = 9
)

var (
	user32           = windows.NewLazySystemDLL("user32.dll")
	getWindowLongPtr = user32.NewProc("GetWindowLongPtrW")
	setWindowLongPtr = user32.NewProc("SetWindowLongPtrW")
	callWindowProc   = user32.NewProc("CallWindowProcW")
	isIconic         = user32.NewProc("IsIconic")
	showWindow       = user32.NewProc("ShowWindow")
)

// WhenSessionEnds calls ended, on the UI goroutine, when the user logs off or
// Windows shuts down. The program may be gone as soon as ended returns. Call it
// once, when the window is there.
func WhenSessionEnds(win fyne.Window, ended func()) {
	handle := nativeWindow(win)
	if handle == 0 {
		return
	}
	index := gwlpWndProc
	before, _, _ := getWindowLongPtr.Call(handle, uintptr(index))
	if before == 0 {
		return
	}
	procedure := windows.NewCallback(func(window, message, w, l uintptr) uintptr {
		if message == wmEndSession && w != 0 {
			ended()
			return 0
		}
		result, _, _ := callWindowProc.Call(before, window, message, w, l)
		return result
	})
	_, _, _ = setWindowLongPtr.Call(handle, uintptr(index), procedure)
}

// Forward brings a window to the front, also one that was made an icon.
func Forward(win fyne.Window) {
	if handle := nativeWindow(win); handle != 0 {
		if small, _, _ := isIconic.Call(handle); small != 0 {
			_, _, _ = showWindow.Call(handle, swRestore)
		}
	}
	win.RequestFocus()
}
