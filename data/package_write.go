package data

import (
	"archive/zip"
	"compress/flate"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"kindvriendelijk/app"
	"kindvriendelijk/app/files"
)

// WritePackage writes the whole dossier to one file, *.kvd: its database with
// the history, and every evidence file that a record names or named. The file
// is written whole or not at all; an older one at path stays until then. The
// same dossier gives the same bytes.
//
// A file of the evidence that is gone or damaged does not stop the rest from
// being saved: [ReadManifest] tells which are missing, and so does Check.
func (s *Store) WritePackage(ctx context.Context, path string) error {
	if err := files.Writable(path); err != nil {
		return err
	}
	err := s.writePackage(ctx, func(write func(io.Writer) error) error { return files.Occupied(path, writeWhole(path, write)) })
	if errors.As(err, new(*app.UserError)) {
		return err
	}
	const safe = "Het dossier is niet bewaard in dit bestand; wat er stond, staat er nog. Je dossier zelf is veilig."
	return files.Explain(path, diskError("write package", safe, err))
}

// writePackage makes the parts ready and lets out write them.
func (s *Store) writePackage(ctx context.Context, out func(write func(io.Writer) error) error) (err error) {
	tmp, err := s.tempDir()
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(tmp)) }()
	db := filepath.Join(tmp, databaseFile)
	if err := snapshot(ctx, s.path(), db); err != nil {
		return err
	}
	m, files, err := readSnapshot(ctx, db)
	if err != nil {
		return err
	}
	if err := m.addDatabase(db); err != nil {
		return err
	}
	dir := filepath.Join(s.Dir(), evidenceDir)
	if err := m.addEvidence(ctx, dir, files); err != nil {
		return err
	}
	return out(func(w io.Writer) error {
		z := zip.NewWriter(w)
		z.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) { return flate.NewWriter(w, flate.BestSpeed) })
		if err := m.writeTo(z); err != nil {
			return err
		}
		for i, p := range m.Parts {
			from, method := hashPath(dir, p.SHA256), zip.Store // photos and documents are packed already
			if i == 0 {
				from, method = db, zip.Deflate
			}
			if err := packPart(ctx, z, p, from, method); err != nil {
				return err
			}
		}
		return z.Close()
	})
}

// snapshotFiles are the evidence files that a database speaks of.
type snapshotFiles struct {
	used   map[string]bool // by a record or by the history
	wanted []string        // by a record as it is now
}

// readSnapshot reads what a package must know of its database.
func readSnapshot(ctx context.Context, path string) (m Manifest, files snapshotFiles, err error) {
	db, err := openCopy(path)
	if err != nil {
		return m, files, err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	if m, err = describe(ctx, db); err != nil {
		return m, files, err
	}
	if files.used, err = usedHashes(ctx, db); err != nil {
		return m, files, err
	}
	files.wanted, err = wantedFiles(ctx, db)
	return m, files, err
}

// addDatabase adds the snapshot as the first part.
func (m *Manifest) addDatabase(path string) error {
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	sha, err := hashFile(path)
	m.Parts = append(m.Parts, Part{Name: databaseFile, Size: info.Size(), SHA256: sha})
	return err
}

// addEvidence adds the files that are used and whole, in the order of their
// hashes, and notes which of those wanted are not among them.
func (m *Manifest) addEvidence(ctx context.Context, dir string, files snapshotFiles) error {
	packed := map[string]bool{}
	err := eachFile(dir, func(sha, path string, info fs.FileInfo) error {
		if !files.used[sha] {
			return ctx.Err()
		}
		if got, err := hashFile(path); err != nil || got != sha {
			return ctx.Err()
		}
		packed[sha] = true
		m.Parts = append(m.Parts, Part{Name: evidencePart(sha), Size: info.Size(), SHA256: sha})
		return ctx.Err()
	})
	for _, sha := range files.wanted {
		if !packed[sha] {
			m.Missing = append(m.Missing, sha)
		}
	}
	return err
}

// fixedTime stands on every part, so that the time of packing does not change
// the bytes. It is the first day that a zip can name.
var fixedTime = time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)

func (m *Manifest) writeTo(z *zip.Writer) error {
	w, err := z.CreateHeader(&zip.FileHeader{Name: manifestName, Method: zip.Deflate, Modified: fixedTime})
	if err != nil {
		return err
	}
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	return e.Encode(m)
}

// packPart writes one part, and fails when its file changed since it was
// described.
func packPart(ctx context.Context, z *zip.Writer, p Part, from string, method uint16) error {
	f, err := os.Open(from)
	if err != nil {
		return err
	}
	defer f.Close()
	w, err := z.CreateHeader(&zip.FileHeader{Name: p.Name, Method: method, Modified: fixedTime})
	if err != nil {
		return err
	}
	h := sha256.New()
	if _, err := io.Copy(io.MultiWriter(w, h), reading{ctx, f}); err != nil {
		return err
	}
	if hex.EncodeToString(h.Sum(nil)) != p.SHA256 {
		return fmt.Errorf("%s changed while it was packed", p.Name)
	}
	return nil
}
