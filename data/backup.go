package data

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"
)

// backupDir is the folder of the backups within that of the dossier.
const backupDir = "backups"

// A backup is called after its moment in UTC, so that names sort as time does.
const (
	backupLayout = "20060102-150405.000"
	backupExt    = ".db"
	hashExt      = ".sha256"
)

// Backup keeps a copy of the dossier as it is now, checks that the copy is
// whole, and drops the backups that the rotation no longer keeps. The evidence
// files need no copy: they never change, and go only when no record and no
// step of the history names them. It returns where the backup lies.
func (s *Store) Backup(ctx context.Context) (path string, err error) {
	dir := filepath.Join(s.Dir(), backupDir)
	now := s.Now().UTC()
	path = filepath.Join(dir, now.Format(backupLayout)+backupExt)
	const safe = "Er is geen veiligheidskopie gemaakt; je dossier zelf is veilig."
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return "", diskError("back up", safe, err)
	}
	if err := errors.Join(removeParts(dir, now), removeParts(s.Dir(), now)); err != nil {
		return "", diskError("back up", safe, err)
	}
	part := partName(path)
	err = s.checkedSnapshot(ctx, part)
	if err == nil {
		err = sealBackup(part, path)
	}
	if err != nil {
		return "", errors.Join(diskError("back up", safe, err), removeIfThere(part))
	}
	if err := rotateBackups(dir, now); err != nil {
		return path, fmt.Errorf("rotate backups: %w", err)
	}
	return path, nil
}

// checkedSnapshot writes a copy and compares it with the dossier. When the
// dossier changed meanwhile there is nothing to compare with, so the copy is
// made again; while somebody keeps working, being whole must do.
func (s *Store) checkedSnapshot(ctx context.Context, to string) error {
	for try := 1; ; try++ {
		before, err := countRows(ctx, s.ro)
		if err != nil {
			return err
		}
		mark, err := s.lastGroup(ctx)
		if err != nil {
			return err
		}
		if err := snapshot(ctx, s.path(), to); err != nil {
			return err
		}
		after, err := s.lastGroup(ctx)
		if err != nil {
			return err
		}
		if mark == after {
			return checkCopy(ctx, to, before)
		}
		if try == 3 {
			return checkCopy(ctx, to, nil)
		}
		if err := os.Remove(to); err != nil {
			return err
		}
	}
}

// lastGroup returns the latest action of the dossier, 0 when there is none.
func (s *Store) lastGroup(ctx context.Context) (id int64, err error) {
	err = s.ro.QueryRowContext(ctx, `SELECT coalesce(max(id), 0) FROM groups`).Scan(&id)
	return id, translate(err)
}

// sealBackup writes the hash of a backup beside it and then gives it its name,
// so that what has the name of a backup always has a hash.
func sealBackup(part, path string) error {
	sha, err := hashFile(part)
	if err != nil {
		return err
	}
	err = writeWhole(path+hashExt, func(w io.Writer) error {
		_, err := fmt.Fprintf(w, "%s  %s\n", sha, filepath.Base(path))
		return err
	})
	if err != nil {
		return err
	}
	return replaceFile(part, path)
}

// backupPause is how long a change may wait for its backup.
const backupPause = 30 * time.Minute

// NeedsBackup reports whether it is time for a backup: something changed after
// the latest one, and that is half an hour ago or longer.
func (s *Store) NeedsBackup(ctx context.Context, now time.Time) (bool, error) {
	backups, err := s.ListBackups()
	if err != nil {
		return false, err
	}
	var changed int64 // milliseconds
	if err := s.ro.QueryRowContext(ctx, `SELECT coalesce(max(hlc) >> 16, 0) FROM groups`).Scan(&changed); err != nil {
		return false, fmt.Errorf("needs backup: %w", translate(err))
	}
	if changed == 0 {
		return false, nil
	}
	if len(backups) == 0 {
		return true, nil
	}
	latest := backups[0].At
	return changed > latest.UnixMilli() && now.Sub(latest) >= backupPause, nil
}
