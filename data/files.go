package data

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"kindvriendelijk/app"
	"kindvriendelijk/app/evidence"
)

// maxFileBytes is the largest document that a dossier takes in.
const maxFileBytes = 50 << 20

// headBytes is how much of a file is looked at to recognise it.
const headBytes = 4096

// PutFile takes a file into the dossier and returns what was stored. It may be
// called before there is a record for the file: what no record ever names is
// collected later. Photos come in upright and without the place and the owner
// that a camera writes beside them. A file that is too large or of a kind that
// does not belong in a dossier gives an [app.UserError].
func (s *Store) PutFile(ctx context.Context, name string, r io.Reader) (evidence.File, error) {
	name = cleanName(name)
	in := bufio.NewReaderSize(reading{ctx, r}, headBytes)
	head, err := in.Peek(headBytes)
	if err != nil && !errors.Is(err, io.EOF) {
		return evidence.File{}, fmt.Errorf("put file: %w", err)
	}
	mime, picture, err := kindOf(name, head)
	if err != nil {
		return evidence.File{}, err
	}
	body := io.Reader(in)
	if picture {
		file, m, err := cleanPicture(name, in)
		if err != nil {
			return evidence.File{}, err
		}
		name, mime, body = renamed(name, m), m, bytes.NewReader(file)
	}
	f, err := storeFile(filepath.Join(s.Dir(), evidenceDir), body, s.Now())
	if errors.Is(err, errTooLarge) {
		return evidence.File{}, refuse("‘%s’ is groter dan 50 MB. Bewaar het kleiner (bijvoorbeeld als PDF met kleinere foto’s) of splits het.", name)
	}
	if err != nil {
		return evidence.File{}, diskError("put file", "Het bestand is niet toegevoegd; de rest van je dossier is veilig.", err)
	}
	f.Name, f.Type = name, mime
	return f, nil
}

// evidenceDir is the folder of the evidence files within that of the dossier.
const evidenceDir = "evidence"

var errTooLarge = errors.New("file is too large")

// storeFile writes a file under its own hash. The bytes come first under
// another name, so that a file with a hash for a name is always whole. Its time
// is that of the latest coming in, which keeps it from being collected before
// a record names it.
func storeFile(dir string, r io.Reader, now time.Time) (f evidence.File, err error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return f, err
	}
	part := partName(filepath.Join(dir, "file"))
	defer func() { err = errors.Join(err, removeIfThere(part)) }()
	hash := sha256.New()
	err = writePart(part, func(w io.Writer) error {
		n, err := io.Copy(io.MultiWriter(w, hash), io.LimitReader(r, maxFileBytes+1))
		if err == nil && n > maxFileBytes {
			err = errTooLarge
		}
		f.Size = n
		return err
	})
	if err != nil {
		return f, err
	}
	f.SHA256 = hex.EncodeToString(hash.Sum(nil))
	path := hashPath(dir, f.SHA256)
	if known, err := hashFile(path); err == nil && known == f.SHA256 {
		return f, os.Chtimes(path, now, now)
	}
	if err := os.Chtimes(part, now, now); err != nil {
		return f, err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return f, err
	}
	if err := replaceFile(part, path); err != nil {
		return f, err
	}
	return f, syncDir(dir)
}

// hashPath is where a file with this hash lies: spread over 256 folders.
func hashPath(dir, sha string) string { return filepath.Join(dir, sha[:2], sha) }

// hashFile returns the SHA-256 of a file as lower-case hex. It must never be
// used on the open database: closing any file of it drops SQLite's locks.
func hashFile(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", err
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

// isHash reports whether a text can be the name of a stored file.
func isHash(sha string) bool {
	b, err := hex.DecodeString(sha)
	return err == nil && len(b) == sha256.Size && hex.EncodeToString(b) == sha
}

// FilePath returns where a stored file lies. It says nothing about whether it
// is there or whole; an impossible hash gives [app.ErrNotFound].
func (s *Store) FilePath(sha string) (string, error) {
	if !isHash(sha) {
		return "", fmt.Errorf("file path: %w", app.ErrNotFound)
	}
	return hashPath(filepath.Join(s.Dir(), evidenceDir), sha), nil
}

// OpenFile opens a stored file for reading, once it is certain that its bytes
// are still those that came in. The caller closes it. Errors are
// [app.ErrNotFound] and [app.ErrDamaged], both with a text for the user.
func (s *Store) OpenFile(ctx context.Context, sha string) (io.ReadCloser, error) {
	path, err := s.FilePath(sha)
	if err != nil {
		return nil, err
	}
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, &app.UserError{
			Text: "Het bestand is niet meer te vinden. Voeg het opnieuw toe aan dit bewijs; de gegevens van het bewijs zijn bewaard.",
			Err:  fmt.Errorf("open file: %w", app.ErrNotFound),
		}
	}
	if err != nil {
		return nil, fmt.Errorf("open file: %w", err)
	}
	h := sha256.New()
	_, err = io.Copy(h, reading{ctx, f})
	if err == nil {
		_, err = f.Seek(0, io.SeekStart)
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open file: %w", err), f.Close())
	}
	if hex.EncodeToString(h.Sum(nil)) != sha {
		return nil, errors.Join(&app.UserError{
			Text: "Het bestand is beschadigd op de schijf. Voeg het opnieuw toe; de gegevens van het bewijs zijn bewaard.",
			Err:  fmt.Errorf("open file: %w", app.ErrDamaged),
		}, f.Close())
	}
	return f, nil
}

// reading stops reading when its context ends.
type reading struct {
	ctx context.Context
	r   io.Reader
}

func (r reading) Read(p []byte) (int, error) {
	if err := r.ctx.Err(); err != nil {
		return 0, err
	}
	return r.r.Read(p)
}
