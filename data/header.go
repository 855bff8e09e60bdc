package data

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"kindvriendelijk/app"
)

// applicationID stands in the header of the file and says whose it is: 'KVD1'.
const applicationID = 0x4b564431

// checkFile looks at a database file before SQLite does, because SQLite takes
// an empty file for a new one and does not miss the end of a file that was cut
// off. It must run before the first connection of this process.
func checkFile(path string) error {
	f, err := os.Open(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return checkLost(filepath.Dir(path))
	case err != nil:
		return err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return err
	}
	if info.Size() == 0 {
		return checkLost(filepath.Dir(path))
	}
	head := make([]byte, 100)
	if _, err := io.ReadFull(f, head); err != nil {
		return fmt.Errorf("%w: the file ends in its header", app.ErrDamaged)
	}
	wal, err := os.Stat(path + "-wal")
	return checkHeader(head, info.Size(), err == nil && wal.Size() > 0)
}

// checkHeader judges the header of a file of this size (SQLite's file format,
// 1.3). With a write-ahead log the header may be older than what stands there,
// and pages may be missing that the log has.
func checkHeader(head []byte, size int64, hasLog bool) error {
	if string(head[:16]) != "SQLite format 3\x00" {
		return fmt.Errorf("%w: the file has no header", app.ErrDamaged)
	}
	if id := binary.BigEndian.Uint32(head[68:]); id != applicationID && id != 0 {
		return app.ErrNotOurs
	}
	pageSize := int64(binary.BigEndian.Uint16(head[16:]))
	if pageSize == 1 {
		pageSize = 65536
	}
	pages := int64(binary.BigEndian.Uint32(head[28:]))
	if !hasLog && pages*pageSize != size {
		return fmt.Errorf("%w: %d bytes where %d pages of %d belong", app.ErrDamaged, size, pages, pageSize)
	}
	return nil
}

// checkLost judges a folder without a database: new, or robbed of it.
func checkLost(dir string) error {
	for _, d := range []string{"evidence", "backups"} {
		entries, err := os.ReadDir(filepath.Join(dir, d))
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		if len(entries) > 0 {
			return fmt.Errorf("%w: the database is gone", app.ErrDamaged)
		}
	}
	return nil
}
