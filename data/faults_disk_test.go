package data

import (
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"kindvriendelijk/app"
)

// A disk that fails has a fault of its own, whatever SQLite was doing.
func TestTranslate_aDiskThatFails(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "x.db")
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	for name, path := range map[string]string{
		"the system gives an error": "/proc/self/mem", // reading its beginning fails
		"what cannot be opened":     folder,
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := os.Stat(path); err != nil {
				t.Skip("this system has no file that fails when it is read")
			}
			db, err := sql.Open("sqlite", path)
			if err != nil {
				t.Fatal(err)
			}
			defer db.Close()
			_, err = db.ExecContext(t.Context(), `SELECT * FROM sqlite_schema`)
			if err := translate(err); !errors.Is(err, app.ErrDisk) {
				t.Errorf("got %v", err)
			}
		})
	}
}
