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
	"time"
)

// Write replaces the file at path by what fill writes. Until all is on the
// disk the old file stays as it was, also when the program is killed or the
// disk is full.
func Write(path string, fill func(io.Writer) error) (err error) {
	if err := Writable(path); err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(path), unfinished)
	if err != nil {
		return fmt.Errorf("write %s: %w", filepath.Base(path), explain(err))
	}
	defer func() {
		if err != nil {
			err = fmt.Errorf("write %s: %w", filepath.Base(path), errors.Join(err, ignoreClosed(f.Close()), os.Remove(f.Name())))
		}
	}()
	to := &sink{file: f}
	if err = fill(to); to.err != nil {
		return explain(to.err)
	}
	if err == nil { // else it is of who filled it, not of the disk
		err = Explain(path, finish(f, path))
	}
	return err
}

// finish puts a file that is written in its place.
func finish(f *os.File, path string) error {
	if err := f.Sync(); err != nil {
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	if err := os.Chmod(f.Name(), 0o644); err != nil {
		return err
	}
	return replace(f.Name(), path)
}

// sink remembers what the disk said, which a writer of documents may keep to
// itself.
type sink struct {
	file *os.File
	err  error
}

func (s *sink) Write(b []byte) (int, error) {
	n, err := s.file.Write(b)
	if err != nil && s.err == nil {
		s.err = err
	}
	return n, err
}

func (s *sink) Close() error { return s.file.Close() }

// unfinished is the name of a file that is not whole yet. It is short: the name
// that the file gets may be as long as the system takes.
const unfinished = ".kindvriendelijk-*.part"

// CanMake returns an error, in the user's words, for a folder in which no file
// can be made.
func CanMake(folder string) error {
	f, err := os.CreateTemp(folder, unfinished)
	if err != nil {
		return explain(err)
	}
	return errors.Join(f.Close(), os.Remove(f.Name()))
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

// replace renames, and tries again for two seconds: on Windows a virus scanner
// or an indexer holds new files open for a moment.
func replace(from, to string) error {
	wait := 10 * time.Millisecond
	for {
		err := os.Rename(from, to)
		if err == nil || wait > time.Second || runtime.GOOS != "windows" || errors.Is(err, os.ErrNotExist) {
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
