package data

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"
)

// Temporary is a dossier in a folder that goes when it is closed.
type Temporary struct {
	*Store
	root string
}

// temporaryMark begins the names of the folders of temporary dossiers.
const temporaryMark = "kindvriendelijk-dossier-"

// OpenTemporary opens a dossier that fill puts in a folder, which is made for
// it and does not exist yet when fill is called. Without fill it is empty.
func OpenTemporary(ctx context.Context, c Config, fill func(dir string) error) (*Temporary, error) {
	// A program that was killed left a whole dossier, with all that people wrote
	// in it. What can't go now goes another time.
	_ = removeOld(os.TempDir(), temporaryMark, time.Now().Add(-24*time.Hour))
	root, err := os.MkdirTemp("", temporaryMark)
	if err != nil {
		return nil, fmt.Errorf("make a temporary folder: %w", err)
	}
	t := &Temporary{root: root}
	dir := filepath.Join(root, "dossier")
	if fill != nil {
		err = fill(dir)
	}
	if err == nil {
		t.Store, err = Open(ctx, dir, c)
	}
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(root))
	}
	return t, nil
}

// Close closes the dossier and removes its folder.
func (t *Temporary) Close() error { return errors.Join(t.Store.Close(), os.RemoveAll(t.root)) }
