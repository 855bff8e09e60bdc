package files

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"
)

// viewing is the folder for copies to look at, in the data folder.
const viewing = "tonen"

// CopyToView lays a read-only copy of a file in the data folder, under the name
// it should have on the screen, and returns where: the system chooses its
// program by the name, and what that program changes never reaches the file.
func CopyToView(dir, file, name string) (path string, err error) {
	if err := Viewable(name); err != nil {
		return "", err
	}
	ending := filepath.Ext(name)
	folder := filepath.Join(dir, viewing)
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return "", fmt.Errorf("copy to view: %w", err)
	}
	if folder, err = os.MkdirTemp(folder, time.Now().Format("150405-")); err != nil {
		return "", fmt.Errorf("copy to view: %w", err)
	}
	from, err := os.Open(file)
	if err != nil {
		return "", fmt.Errorf("copy to view: %w", err)
	}
	defer from.Close()
	path = filepath.Join(folder, Name(ending[1:], name[:len(name)-len(ending)]))
	if err := Write(path, func(w io.Writer) error { _, err := io.Copy(w, from); return err }); err != nil {
		return "", err
	}
	if err := os.Chmod(path, 0o400); err != nil {
		return "", fmt.Errorf("copy to view: %w", err)
	}
	return path, nil
}

// ForgetViews takes away the copies of before. One that is still open in
// another program may stay until the next time.
func ForgetViews(dir string) error { return os.RemoveAll(filepath.Join(dir, viewing)) }
