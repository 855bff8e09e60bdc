//go:build !windows

package machine

import (
	"os"
	"strings"
)

// Remote reports whether the window is shown on another computer: what shows it
// there leaves its name in the environment, and a screen of X that lies beyond
// SSH has a computer before its number.
func Remote() bool {
	for _, name := range []string{"XRDP_SESSION", "VNCDESKTOP", "X2GO_SESSION", "NXSESSIONID"} {
		if os.Getenv(name) != "" {
			return true
		}
	}
	host, _, _ := strings.Cut(os.Getenv("DISPLAY"), ":")
	return host != "" && host != "unix" && !strings.HasPrefix(host, "/")
}
