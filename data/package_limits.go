package data

import (
	"fmt"
	"io"
	"path"

	"kindvriendelijk/app"
)

// Limits for what comes out of a package. They are counted while reading,
// since the sizes that a package states may be lies.
const (
	maxManifestBytes = 8 << 20
	maxDatabaseBytes = 2 << 30
	maxPackageBytes  = 20 << 30
	maxParts         = 20_000
	// A database packs to a tenth or so. What grows a hundred times and is not
	// small is made to fill a disk.
	maxGrowth   = 100
	freeOfLimit = 64 << 20
)

// checkParts refuses parts that a package can't have. A name is one of two
// that we write ourselves, so none can lead out of the folder.
func (m *Manifest) checkParts() error {
	if len(m.Parts) == 0 || len(m.Parts) > maxParts || m.Parts[0].Name != databaseFile {
		return fmt.Errorf("%w: %d parts without a database", app.ErrDamaged, len(m.Parts))
	}
	seen := map[string]bool{}
	var total int64
	for i, p := range m.Parts {
		most := int64(maxFileBytes)
		if i == 0 {
			most = maxDatabaseBytes
		} else if p.Name != evidencePart(p.SHA256) {
			return fmt.Errorf("%w: part %q is unknown", app.ErrDamaged, p.Name)
		}
		if !isHash(p.SHA256) || seen[p.Name] || p.Size < 0 || p.Size > most {
			return fmt.Errorf("%w: part %q of %d bytes with hash %q", app.ErrDamaged, p.Name, p.Size, p.SHA256)
		}
		seen[p.Name] = true
		if total += p.Size; total > maxPackageBytes {
			return fmt.Errorf("%w: more than %d bytes", app.ErrDamaged, int64(maxPackageBytes))
		}
	}
	return nil
}

// evidencePart is the name within a package of a file with this hash.
func evidencePart(sha string) string {
	if !isHash(sha) {
		return ""
	}
	return path.Join(evidenceDir, sha[:2], sha)
}

// meter counts what comes out of a package, and stops it when that is more
// than what went in can honestly hold.
type meter struct {
	r       io.Reader
	in, out *int64
}

func (m meter) Read(p []byte) (int, error) {
	n, err := m.r.Read(p)
	if *m.out += int64(n); *m.out > freeOfLimit+maxGrowth**m.in {
		return n, fmt.Errorf("%w: %d bytes out of %d", app.ErrDamaged, *m.out, *m.in)
	}
	return n, err
}
