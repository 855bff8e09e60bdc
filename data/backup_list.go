package data

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// BackupFile is one backup of a dossier.
type BackupFile struct {
	Path string
	At   time.Time // UTC
	Size int64     // bytes
}

// ListBackups returns the backups of the dossier, the latest first.
func (s *Store) ListBackups() ([]BackupFile, error) { return ListBackups(s.Dir()) }

// ListBackups returns the backups in the folder of a dossier, the latest
// first, also when the dossier itself can't be opened.
func ListBackups(dir string) ([]BackupFile, error) {
	folder := filepath.Join(dir, backupDir)
	entries, err := os.ReadDir(folder)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("list backups: %w", err)
	}
	var backups []BackupFile
	for _, e := range entries {
		name, ok := strings.CutSuffix(e.Name(), backupExt)
		at, err := time.Parse(backupLayout, name)
		if !ok || err != nil {
			continue
		}
		info, err := e.Info()
		if err != nil {
			continue // it went meanwhile
		}
		backups = append(backups, BackupFile{Path: filepath.Join(folder, e.Name()), At: at, Size: info.Size()})
	}
	slices.SortFunc(backups, func(a, b BackupFile) int { return cmp.Or(b.At.Compare(a.At), cmp.Compare(a.Path, b.Path)) })
	return backups, nil
}

// rotateBackups removes what need not be kept: the hash after the backup, so
// that a backup never stands without one.
func rotateBackups(dir string, now time.Time) error {
	backups, err := ListBackups(filepath.Dir(dir))
	if err != nil {
		return err
	}
	keep := keptBackups(now, backups)
	var errs []error
	for _, b := range backups {
		if !keep[b.Path] {
			errs = append(errs, os.Remove(b.Path), removeIfThere(b.Path+hashExt))
		}
	}
	return errors.Join(errs...)
}

// keptBackups tells which backups, the latest first, stay: all of the last 48
// hours, and the latest of each of 14 days, 8 weeks and 12 months.
func keptBackups(now time.Time, backups []BackupFile) map[string]bool {
	keep := map[string]bool{}
	for _, rule := range []struct {
		most int
		name func(time.Time) string
	}{
		{14, func(t time.Time) string { return t.Format(time.DateOnly) }},
		{8, func(t time.Time) string { y, w := t.ISOWeek(); return fmt.Sprint(y, w) }},
		{12, func(t time.Time) string { return t.Format("2006-01") }},
	} {
		seen := map[string]bool{}
		for _, b := range backups {
			name := rule.name(b.At)
			if len(seen) < rule.most && !seen[name] {
				seen[name] = true
				keep[b.Path] = true
			}
		}
	}
	for _, b := range backups {
		if now.Sub(b.At) <= 48*time.Hour {
			keep[b.Path] = true
		}
	}
	return keep
}
