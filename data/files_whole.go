package data

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"time"

	"kindvriendelijk/app"
)

// partMark stands in the name of every file and folder that is not finished.
// What still carries it when a dossier opens was left by a crash.
const partMark = ".part-"

// partName returns a name next to path for the unfinished version of it, so
// that the finished one can be put in place by a rename.
func partName(path string) string {
	var b [6]byte
	rand.Read(b[:]) // never fails: see crypto/rand
	return filepath.Join(filepath.Dir(path), partMark+hex.EncodeToString(b[:]))
}

// writeWhole writes the file at path whole or not at all: what stood there
// stays until the new bytes are safely on the disk.
func writeWhole(path string, write func(io.Writer) error) error {
	part := partName(path)
	if err := writePart(part, write); err != nil {
		return errors.Join(err, removeIfThere(part))
	}
	if err := replaceFile(part, path); err != nil {
		return errors.Join(err, removeIfThere(part))
	}
	return nil
}

// writePart writes a new file and does not return before the disk has it.
func writePart(part string, write func(io.Writer) error) (err error) {
	f, err := os.OpenFile(part, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	if err := write(f); err != nil {
		return err
	}
	return f.Sync()
}

// replaceFile moves part to path and makes the move itself durable. On Windows
// a virus scanner or a synchronising program may hold a new file for a moment.
func replaceFile(part, path string) error {
	var err error
	for wait := 10 * time.Millisecond; wait < 2*time.Second; wait *= 2 {
		if err = os.Rename(part, path); err == nil {
			return syncDir(filepath.Dir(path))
		}
		if !heldByOther(err) {
			break
		}
		time.Sleep(wait)
	}
	return err
}

// heldByOther recognises Windows' access denied, sharing and lock violations.
func heldByOther(err error) bool {
	var no syscall.Errno
	return runtime.GOOS == "windows" && errors.As(err, &no) && (no == 5 || no == 32 || no == 33)
}

// syncDir makes the names in a folder durable, where the system can do that.
func syncDir(dir string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

func removeIfThere(path string) error {
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// removeParts takes away what a crash left unfinished in a folder. Only what
// is older than an hour goes, since another part may be growing right now.
func removeParts(dir string, now time.Time) error {
	return removeOld(dir, partMark, now.Add(-time.Hour))
}

// removeOld takes away what lies in a folder under a name that begins so, since
// before a moment.
func removeOld(dir, mark string, before time.Time) error {
	entries, err := os.ReadDir(dir)
	if err != nil {
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		return err
	}
	var errs []error
	for _, e := range entries {
		info, err := e.Info()
		if err != nil || !strings.HasPrefix(e.Name(), mark) || info.ModTime().After(before) {
			continue
		}
		errs = append(errs, os.RemoveAll(filepath.Join(dir, e.Name())))
	}
	return errors.Join(errs...)
}

// diskError gives the errors of a disk that a user can do something about
// their Dutch text. what is the sentence that tells what is still safe.
func diskError(doing, what string, err error) error {
	switch {
	case err == nil:
		return nil
	case isFull(err):
		return &app.UserError{
			Text: "De schijf is vol. " + what + " Maak plaats of kies een andere map, en probeer het opnieuw.",
			Err:  fmt.Errorf("%s: %w: %w", doing, app.ErrFull, err),
		}
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS):
		return &app.UserError{
			Text: "In deze map mag je niet schrijven. " + what + " Kies een andere map.",
			Err:  fmt.Errorf("%s: %w", doing, err),
		}
	}
	return fmt.Errorf("%s: %w", doing, err)
}

// isFull recognises a full disk: from the system, on Windows also as
// ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL, and from SQLite.
func isFull(err error) bool {
	var no syscall.Errno
	if errors.As(err, &no) && (no == syscall.ENOSPC || runtime.GOOS == "windows" && (no == 39 || no == 112)) {
		return true
	}
	return errors.Is(translate(err), app.ErrFull)
}
