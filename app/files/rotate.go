package files

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"sync"
)

// Rotating is a log file that starts anew when it is full; the one before is
// kept beside it with .1 behind its name.
type Rotating struct {
	path string
	most int64

	mu   sync.Mutex
	file *os.File
	size int64
}

// OpenRotating opens the log at path, which holds at most so many bytes.
func OpenRotating(path string, most int64) (*Rotating, error) {
	r := &Rotating{path: path, most: most}
	return r, r.open()
}

func (r *Rotating) open() error {
	f, err := os.OpenFile(r.path, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return fmt.Errorf("open log: %w", err)
	}
	info, err := f.Stat()
	if err != nil {
		return errors.Join(fmt.Errorf("open log: %w", err), f.Close())
	}
	r.file, r.size = f, info.Size()
	return nil
}

// Write appends a line and turns the file over first when it would not fit.
func (r *Rotating) Write(line []byte) (int, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.size > 0 && r.size+int64(len(line)) > r.most {
		if err := r.turn(); err != nil {
			return 0, err
		}
	}
	n, err := r.file.Write(line)
	r.size += int64(n)
	return n, err
}

func (r *Rotating) turn() error {
	err := r.file.Close()
	if e := os.Rename(r.path, r.path+".1"); e != nil && !errors.Is(e, fs.ErrNotExist) {
		err = errors.Join(err, e)
	}
	return errors.Join(err, r.open())
}

// Close closes the file.
func (r *Rotating) Close() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.file.Close()
}
