package data

import (
	"archive/zip"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"kindvriendelijk/app"
)

// packageFile is an open package of which the manifest is read and the list of
// parts is what the manifest says.
type packageFile struct {
	zip      *zip.ReadCloser
	manifest Manifest
	size     int64 // of the whole file
}

// openPackage opens a package and reads its manifest.
func openPackage(path string) (p packageFile, err error) {
	info, err := os.Stat(path)
	if err != nil {
		return p, err
	}
	p.size = info.Size()
	z, err := zip.OpenReader(path)
	switch {
	case errors.Is(err, zip.ErrFormat), errors.Is(err, zip.ErrAlgorithm), errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, io.EOF):
		return p, fmt.Errorf("%w: %w", notAZip(path), err)
	case err != nil:
		return p, err
	}
	p.zip = z
	if err := p.checkEntries(); err != nil {
		return p, errors.Join(err, z.Close())
	}
	return p, nil
}

// notAZip tells a file that was cut off from one that never was a package.
func notAZip(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	head := make([]byte, len(zipBegin))
	if _, err := io.ReadFull(f, head); err != nil || !bytes.Equal(head, []byte(zipBegin)) {
		return app.ErrNotOurs
	}
	return app.ErrDamaged
}

// checkEntries reads the manifest and compares the list of parts with it: the
// same names in the same order, and nothing else.
func (p *packageFile) checkEntries() (err error) {
	if len(p.zip.File) == 0 {
		return fmt.Errorf("%w: an empty zip", app.ErrNotOurs)
	}
	if p.manifest, err = readManifest(p.zip.File[0]); err != nil {
		return err
	}
	entries := p.zip.File[1:]
	if len(entries) != len(p.manifest.Parts) {
		return fmt.Errorf("%w: %d parts where %d belong", app.ErrDamaged, len(entries), len(p.manifest.Parts))
	}
	for i, part := range p.manifest.Parts {
		if entries[i].Name != part.Name || !entries[i].Mode().IsRegular() {
			return fmt.Errorf("%w: part %q where %q belongs", app.ErrDamaged, entries[i].Name, part.Name)
		}
	}
	return nil
}

// Unpack makes a dossier of the package at path in the folder dir, which must
// not exist yet and is made only when all is well. Nothing in the package is
// trusted: names, sizes, hashes and the schema of the database are compared
// with what they must be, and triggers and views are dropped; [Open] makes our
// own again. Errors are as those of [ReadManifest].
func Unpack(ctx context.Context, path, dir string) error {
	return makeDossier(dir, "unpack", func(part string) (err error) {
		p, err := openPackage(path)
		if err != nil {
			return packageError(err)
		}
		defer func() { err = errors.Join(err, p.zip.Close()) }()
		if err := p.extract(ctx, part); err != nil {
			return packageError(err)
		}
		return packageError(tameDatabase(ctx, filepath.Join(part, databaseFile), p.manifest))
	})
}

// extract writes all parts below dir.
func (p *packageFile) extract(ctx context.Context, dir string) error {
	var out int64
	for i, part := range p.manifest.Parts {
		to := filepath.Join(dir, filepath.FromSlash(part.Name))
		if err := os.MkdirAll(filepath.Dir(to), 0o700); err != nil {
			return err
		}
		r, err := p.zip.File[i+1].Open()
		if err != nil {
			return fmt.Errorf("%w: %w", app.ErrDamaged, err)
		}
		err = extractPart(reading{ctx, meter{r, &p.size, &out}}, to, part)
		if err = errors.Join(err, r.Close()); err != nil {
			return fmt.Errorf("part %q: %w", part.Name, err)
		}
	}
	return nil
}

// extractPart writes one part, and stops as soon as it is larger than it says.
func extractPart(r io.Reader, to string, part Part) error {
	h := sha256.New()
	var n int64
	err := writePart(to, func(w io.Writer) (err error) {
		n, err = io.Copy(io.MultiWriter(w, h), io.LimitReader(r, part.Size+1))
		return err
	})
	if errors.Is(err, zip.ErrChecksum) || errors.Is(err, zip.ErrFormat) || errors.Is(err, io.ErrUnexpectedEOF) || isDeflateError(err) {
		return fmt.Errorf("%w: %w", app.ErrDamaged, err)
	}
	if err != nil {
		return err
	}
	if sum := hex.EncodeToString(h.Sum(nil)); n != part.Size || sum != part.SHA256 {
		return fmt.Errorf("%w: %d bytes with hash %s", app.ErrDamaged, n, sum)
	}
	return nil
}
