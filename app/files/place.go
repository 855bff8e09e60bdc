package files

import (
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
)

// DataDir is where the program keeps its dossiers: on this computer, never in
// a profile that travels or a folder that is synchronised.
func DataDir() string {
	if runtime.GOOS == "windows" {
		return filepath.Join(os.Getenv("LOCALAPPDATA"), "Kindvriendelijk")
	}
	if dir := os.Getenv("XDG_DATA_HOME"); filepath.IsAbs(dir) {
		return filepath.Join(dir, "kindvriendelijk")
	}
	home, err := os.UserHomeDir()
	if err != nil {
		home = os.TempDir()
	}
	return filepath.Join(home, ".local", "share", "kindvriendelijk")
}

// mostLog is how large the log gets before it starts anew.
const mostLog = 1 << 20

// Record sends the log and the report of a crash to files in dir. They hold
// what the program did, never what the user wrote.
func Record(dir string) (io.Closer, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("make the data folder: %w", err)
	}
	log, err := OpenRotating(filepath.Join(dir, "log.txt"), mostLog)
	if err != nil {
		return nil, err
	}
	crash, err := os.OpenFile(filepath.Join(dir, "crash.txt"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open the crash file: %w", err), log.Close())
	}
	defer crash.Close() // the runtime keeps a handle of its own
	if err := debug.SetCrashOutput(crash, debug.CrashOptions{}); err != nil {
		return nil, errors.Join(fmt.Errorf("set the crash file: %w", err), log.Close())
	}
	slog.SetDefault(slog.New(slog.NewTextHandler(log, nil)))
	return log, nil
}
