package data

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"kindvriendelijk/app"
)

// RestoreBackup makes a new dossier in dir, which must not exist yet, of a
// backup and the evidence files beside it. The dossier of the backup stays as
// it is, however damaged, so that nothing is lost by trying. A backup that is
// not whole is refused with a text for the user; dir is then not made.
func RestoreBackup(ctx context.Context, backup, dir string) error {
	return makeDossier(dir, "restore backup", func(part string) error {
		if err := checkBackup(ctx, backup); err != nil {
			return err
		}
		if err := copyFile(ctx, backup, filepath.Join(part, databaseFile)); err != nil {
			return err
		}
		evidence := filepath.Join(filepath.Dir(filepath.Dir(backup)), evidenceDir)
		return copyEvidence(ctx, evidence, filepath.Join(part, evidenceDir))
	})
}

const databaseFile = "dossier.db"

// makeDossier lets fill write a dossier into a folder that gets its name only
// when all is well.
func makeDossier(dir, doing string, fill func(part string) error) error {
	const safe = "Er is niets op je computer veranderd."
	if _, err := os.Lstat(dir); !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s: %w", doing, errors.Join(fs.ErrExist, err))
	}
	if err := os.MkdirAll(filepath.Dir(dir), 0o700); err != nil {
		return diskError(doing, safe, err)
	}
	part := partName(dir)
	if err := os.Mkdir(part, 0o700); err != nil {
		return diskError(doing, safe, err)
	}
	err := fill(part)
	if err == nil {
		err = replaceFile(part, dir)
	}
	if err != nil {
		return errors.Join(diskError(doing, safe, err), os.RemoveAll(part))
	}
	return nil
}

// checkBackup makes sure that a backup is what was written once.
func checkBackup(ctx context.Context, path string) error {
	damaged := func(err error) error {
		return &app.UserError{
			Text: "Deze veiligheidskopie is beschadigd en kan niet worden teruggezet. Kies een andere; je dossier is niet veranderd.",
			Err:  fmt.Errorf("%w: %w", app.ErrDamaged, err),
		}
	}
	side, err := os.ReadFile(path + hashExt)
	if err != nil {
		return damaged(err)
	}
	want, _, _ := strings.Cut(string(side), " ")
	got, err := hashFile(path)
	if err != nil || got != want {
		return damaged(errors.Join(err, fmt.Errorf("hash is %s, want %s", got, want)))
	}
	err = checkCopy(ctx, path, nil)
	if errors.Is(err, app.ErrDamaged) {
		return damaged(err)
	}
	return err
}

// copyEvidence copies the stored files of a dossier; no folder is no files.
func copyEvidence(ctx context.Context, from, to string) error {
	return eachFile(from, func(sha, path string, _ fs.FileInfo) error {
		target := hashPath(to, sha)
		if err := os.MkdirAll(filepath.Dir(target), 0o700); err != nil {
			return err
		}
		return copyFile(ctx, path, target)
	})
}

// copyFile copies a file that no one writes to, and waits for the disk.
func copyFile(ctx context.Context, from, to string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	return writePart(to, func(w io.Writer) error {
		_, err := io.Copy(w, reading{ctx, in})
		return err
	})
}
