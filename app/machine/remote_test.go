//go:build !windows

package machine_test

import (
	"testing"

	"kindvriendelijk/app/machine"
)

func TestRemote(t *testing.T) {
	names := []string{"XRDP_SESSION", "VNCDESKTOP", "X2GO_SESSION", "NXSESSIONID", "DISPLAY"}
	for _, c := range []struct {
		name, value string
		want        bool
	}{
		{"DISPLAY", ":0", false},
		{"DISPLAY", "unix:0", false},
		{"DISPLAY", "/tmp/.X11-unix/X0:0", false},
		{"DISPLAY", "", false},
		{"DISPLAY", "localhost:10.0", true},
		{"XRDP_SESSION", "1", true},
		{"VNCDESKTOP", "kantoor:1", true},
		{"X2GO_SESSION", "a", true},
		{"NXSESSIONID", "a", true},
	} {
		for _, n := range names {
			t.Setenv(n, "")
		}
		t.Setenv(c.name, c.value)
		if got := machine.Remote(); got != c.want {
			t.Errorf("%s=%s: %v, want %v", c.name, c.value, got, c.want)
		}
	}
}
