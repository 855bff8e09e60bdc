package files_test

import (
	"log/slog"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"

	"kindvriendelijk/app/files"
)

func TestDataDir(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Setenv("LOCALAPPDATA", `C:\Users\een\AppData\Local`)
		if got, want := files.DataDir(), `C:\Users\een\AppData\Local\Kindvriendelijk`; got != want {
			t.Errorf("got %q, want %q", got, want)
		}
		return
	}
	home := filepath.Join("/thuis", "een", ".local", "share", "kindvriendelijk")
	tests := map[string]struct{ home, data, want string }{
		"where the system says":           {"/thuis/een", "/data/een", "/data/een/kindvriendelijk"},
		"else below the home":             {"/thuis/een", "", home},
		"a place that is relative is not": {"/thuis/een", "data", home},
		"without a home for a while":      {"", "", filepath.Join(os.TempDir(), ".local", "share", "kindvriendelijk")},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Setenv("HOME", tt.home)
			t.Setenv("XDG_DATA_HOME", tt.data)
			if got := files.DataDir(); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// keepLog puts the log of the test back when it is over.
func keepLog(t *testing.T) {
	t.Helper()
	before := slog.Default()
	t.Cleanup(func() {
		slog.SetDefault(before)
		if err := debug.SetCrashOutput(nil, debug.CrashOptions{}); err != nil {
			t.Error(err)
		}
	})
}

func TestRecord(t *testing.T) {
	keepLog(t)
	dir := filepath.Join(t.TempDir(), "nieuw", "kindvriendelijk")
	log, err := files.Record(dir)
	if err != nil {
		t.Fatal(err)
	}
	slog.Error("make the backup", "error", "disk full")
	if err := log.Close(); err != nil {
		t.Fatal(err)
	}
	if text, err := os.ReadFile(filepath.Join(dir, "log.txt")); err != nil || !strings.Contains(string(text), `msg="make the backup" error="disk full"`) {
		t.Errorf("the log holds %q, %v", text, err)
	}
	if _, err := os.Stat(filepath.Join(dir, "crash.txt")); err != nil {
		t.Error(err)
	}
	if info, err := os.Stat(dir); err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o700 {
		t.Errorf("others can look into the folder: %v, %v", info.Mode(), err)
	}
}

// What stands in the way is told, and the log of before stays in use.
func TestRecord_where_it_cant(t *testing.T) {
	keepLog(t)
	before := slog.Default()
	for _, name := range []string{"", "log.txt", "crash.txt"} {
		dir := t.TempDir()
		if name == "" {
			dir = filepath.Join(dir, "een bestand")
			if err := os.WriteFile(dir, nil, 0o600); err != nil {
				t.Fatal(err)
			}
		} else if err := os.Mkdir(filepath.Join(dir, name), 0o700); err != nil {
			t.Fatal(err)
		}
		if _, err := files.Record(dir); err == nil {
			t.Errorf("%q in the way is no error", name)
		}
	}
	if slog.Default() != before {
		t.Error("the log goes to a file that is closed")
	}
}
