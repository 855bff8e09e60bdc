// Package files writes files whole or not at all. It knows nothing of what is
// in them.
package files

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"
)

// Write replaces the file at path by what fill writes. Until all is on the
// disk the old file stays as it was, also when the program is killed or the
// disk is full.
func Write(path string, fill func(io.Writer) error) (err error) {
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
	return replace(f.Name(), path)
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
