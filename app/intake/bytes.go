package intake

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"os"

	"kindvriendelijk/app/importing/table"
)

// content is what the bytes of a file tell, whatever they mean.
type content struct {
	sha256 string // in hexadecimal
	lines  int    // ends of lines; 0 for a workbook
}

// bytesOf reads a file whole.
func bytesOf(ctx context.Context, path string) (content, error) {
	f, err := os.Open(path)
	if err != nil {
		return content{}, unreadable(err)
	}
	defer f.Close()
	var c content
	zipped := false
	h, buf := sha256.New(), make([]byte, 1<<20)
	for first := true; ; first = false {
		if err := ctx.Err(); err != nil {
			return content{}, err
		}
		n, err := f.Read(buf)
		zipped = zipped || first && bytes.HasPrefix(buf[:n], []byte("PK"))
		if !zipped {
			c.lines += bytes.Count(buf[:n], []byte{'\n'})
		}
		h.Write(buf[:n])
		if errors.Is(err, io.EOF) {
			c.sha256 = hex.EncodeToString(h.Sum(nil))
			return c, nil
		}
		if err != nil {
			return content{}, unreadable(err)
		}
	}
}

// unreadable gives a fault of the file system the text of the reader's.
func unreadable(err error) error {
	problem := table.Damaged
	switch {
	case errors.Is(err, fs.ErrNotExist):
		problem = table.Absent
	case errors.Is(err, fs.ErrPermission):
		problem = table.Forbidden
	}
	return &table.FileError{Problem: problem, Err: err}
}
