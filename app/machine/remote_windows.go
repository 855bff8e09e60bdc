package machine

import "golang.org/x/sys/windows"

var systemMetrics = windows.NewLazySystemDLL("user32.dll").NewProc("GetSystemMetrics")

// Remote reports whether the window is shown on another computer. It can change
// while the program runs: a session moves along with its user.
func Remote() bool {
	const remoteSession = 0x1000 // SM_REMOTESESSION
	remote, _, _ := systemMetrics.Call(remoteSession)
	return remote != 0
}
