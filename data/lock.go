package data

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/gofrs/flock"

	"kindvriendelijk/app"
)

// The files by which the windows of one dossier know of each other.
const (
	lockFile     = "lock"
	lockInfoFile = "lock.json"
	activateFile = "activate"
)

// activatePause is how often a window looks whether another one asked it to
// come forward. A look costs one call of the system.
const activatePause = 300 * time.Millisecond

// Lock keeps other windows out of a dossier for as long as it is held. The
// system gives it back when the program ends, however it ends.
type Lock struct {
	dir   string
	flock *flock.Flock

	stop    chan struct{}
	once    sync.Once
	running sync.WaitGroup
}

// lockInfo is what a window tells others about itself.
type lockInfo struct {
	Who   string `json:"who"`
	Since string `json:"since"` // RFC 3339, UTC
}

// LockDossier takes the dossier in a folder for this window. When another
// window has it, the error is an [app.InUseError] that names who opened it, as
// far as that is known; [Activate] then brings that window forward.
func LockDossier(dir, who string, now time.Time) (*Lock, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("lock dossier: %w", err)
	}
	f := flock.New(filepath.Join(dir, lockFile))
	ok, err := f.TryLock()
	if err != nil {
		return nil, diskError("lock dossier", "Het dossier is niet geopend en niet veranderd.", err)
	}
	if !ok {
		return nil, fmt.Errorf("lock dossier: %w", &app.InUseError{Who: readLockInfo(dir).Who})
	}
	l := &Lock{dir: dir, flock: f, stop: make(chan struct{})}
	info := lockInfo{Who: who, Since: now.UTC().Format(time.RFC3339)}
	err = writeWhole(filepath.Join(dir, lockInfoFile), func(w io.Writer) error { return json.NewEncoder(w).Encode(info) })
	if err = errors.Join(err, removeIfThere(filepath.Join(dir, activateFile))); err != nil {
		return nil, errors.Join(diskError("lock dossier", "Het dossier is niet geopend en niet veranderd.", err), l.Unlock())
	}
	return l, nil
}

// readLockInfo returns what the other window told; empty when it can't be read.
func readLockInfo(dir string) (info lockInfo) {
	b, err := os.ReadFile(filepath.Join(dir, lockInfoFile))
	if err != nil || json.Unmarshal(b, &info) != nil {
		return lockInfo{}
	}
	return info
}

// Activate asks the window that has the dossier open to come forward, and to
// open a package there; none when file is empty.
func Activate(dir, file string) error {
	err := writeWhole(filepath.Join(dir, activateFile), func(w io.Writer) error {
		_, err := io.WriteString(w, file)
		return err
	})
	if err != nil {
		return fmt.Errorf("activate: %w", err)
	}
	return nil
}

// OnActivate calls fn, on a goroutine of its own, each time another window
// asks this one to come forward, until the lock is given back; file is the
// package to open, or empty. Call it once.
func (l *Lock) OnActivate(fn func(file string)) {
	l.running.Go(func() {
		t := time.NewTicker(activatePause)
		defer t.Stop()
		for {
			select {
			case <-l.stop:
				return
			case <-t.C:
				l.activated(fn)
			}
		}
	})
}

// activated calls fn when another window asked for something. What it asked is
// kept in the file until it was read, and read once.
func (l *Lock) activated(fn func(file string)) {
	path := filepath.Join(l.dir, activateFile)
	file, err := os.ReadFile(path)
	if err == nil && os.Remove(path) == nil {
		fn(string(file))
	}
}

// Unlock gives the dossier back. Doing it twice is fine.
func (l *Lock) Unlock() (err error) {
	l.once.Do(func() {
		close(l.stop)
		l.running.Wait()
		err = errors.Join(removeIfThere(filepath.Join(l.dir, lockInfoFile)), l.flock.Unlock())
	})
	return err
}
