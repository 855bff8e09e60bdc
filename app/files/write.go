// Package files writes files whole or not at all. It knows nothing of what is
// in them.
package files

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"syscall"
	"time"

	"kindvriendelijk/app"
)

// Write replaces the file at path by what fill writes. Until all is on the
// disk the old file stays as it was, also when the program is killed or the
// disk is full.
func Write(path string, fill func(io.Writer) error) (err error) {
	if err := Writable(path); err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+".*.part")
	if err != nil {
		return fmt.Errorf("write %s: %w", filepath.Base(path), err)
	}
	defer func() {
		if err != nil {
			err = fmt.Errorf("write %s: %w", filepath.Base(path), errors.Join(err, ignoreClosed(f.Close()), os.Remove(f.Name())))
		}
	}()
	if err = fill(f); err != nil {
		return err
	}
	if err = f.Sync(); err != nil {
		return err
	}
	if err = f.Close(); err != nil {
		return err
	}
	if err = os.Chmod(f.Name(), 0o644); err != nil {
		return err
	}
	return Occupied(path, replace(f.Name(), path))
}

// Writable returns an error, in the user's words, for a file that says of itself
// that it must stay as it is.
func Writable(path string) error {
	info, err := os.Stat(path)
	if err == nil && info.Mode().IsRegular() && info.Mode().Perm()&0o200 == 0 {
		return Occupied(path, fmt.Errorf("write %s: %w", filepath.Base(path), fs.ErrPermission))
	}
	return nil
}

// Windows' answers when another program holds a file.
const (
	sharingViolation = syscall.Errno(32)
	lockViolation    = syscall.Errno(33)
)

// Occupied gives the error of replacing a file the words for the user, when the
// file is there and read-only or open in another program. Other errors, and
// none, stay as they are.
func Occupied(path string, err error) error {
	held := runtime.GOOS == "windows" && (errors.Is(err, sharingViolation) || errors.Is(err, lockViolation))
	if !held && !errors.Is(err, fs.ErrPermission) {
		return err
	}
	if _, missing := os.Stat(path); missing != nil {
		return err
	}
	return &app.UserError{Text: "‘" + filepath.Base(path) + "’ is nog open in een ander programma, of mag niet veranderen. Er is niets gewijzigd. Sluit het daar, of kies een andere naam.", Err: err}
}

// replace renames, and tries again for two seconds: on Windows a virus scanner
// or an indexer holds new files open for a moment.
func replace(from, to string) error {
	wait := 10 * time.Millisecond
	for {
		err := os.Rename(from, to)
		if err == nil || wait > time.Second || errors.Is(err, os.ErrNotExist) {
			return err
		}
		time.Sleep(wait)
		wait *= 2
	}
}

func ignoreClosed(err error) error {
	if errors.Is(err, os.ErrClosed) {
		return nil
	}
	return err
}
