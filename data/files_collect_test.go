package data

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/evidence"
)

func TestCollectFiles(t *testing.T) {
	c := testConfig()
	now := testStart
	c.Now = func() time.Time { return now }
	s := openStore(t, t.TempDir(), c)
	kept, gone := put(t, s, "kept.txt", "blijft"), put(t, s, "gone.txt", "verwijderd")
	if err := s.DeleteEvidence(t.Context(), gone.ID); err != nil {
		t.Fatal(err)
	}
	logo, err := s.PutFile(t.Context(), "logo.txt", strings.NewReader("logo"))
	if err != nil {
		t.Fatal(err)
	}
	if err := s.SaveDossier(t.Context(), dossier.Dossier{ID: "d", Name: "Voorbeeldgemeente", Logo: logo.SHA256}); err != nil {
		t.Fatal(err)
	}
	orphan, err := s.PutFile(t.Context(), "orphan.txt", strings.NewReader("wees"))
	if err != nil {
		t.Fatal(err)
	}
	again, err := s.PutFile(t.Context(), "again.txt", strings.NewReader("opnieuw"))
	if err != nil {
		t.Fatal(err)
	}
	part := filepath.Join(s.Dir(), evidenceDir, partMark+"0102")
	if err := os.WriteFile(part, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if n, _, err := s.CollectFiles(t.Context()); n != 0 || err != nil {
		t.Errorf("young files: %d %v", n, err)
	}

	now = now.Add(youngFile + time.Minute)
	if err := os.Chtimes(part, testStart, testStart); err != nil {
		t.Fatal(err)
	}
	// A form has this one open: it came in a second time just now.
	if _, err := s.PutFile(t.Context(), "again.txt", strings.NewReader("opnieuw")); err != nil {
		t.Fatal(err)
	}
	n, size, err := s.CollectFiles(t.Context())
	if n != 1 || size != int64(len("wees")) || err != nil {
		t.Errorf("collected %d files of %d bytes %v", n, size, err)
	}
	for _, f := range []struct {
		file evidence.File
		stay bool
	}{{kept.File, true}, {gone.File, true}, {logo, true}, {again, true}, {orphan, false}} {
		r, err := s.OpenFile(t.Context(), f.file.SHA256)
		if (err == nil) != f.stay {
			t.Errorf("%s: %v", f.file.Name, err)
		}
		if err == nil {
			r.Close()
		}
	}
	if _, err := os.Stat(part); !os.IsNotExist(err) {
		t.Error("what a crash left is still there")
	}
}

// A program that is killed while a file comes in leaves no file under a hash.
func TestPutFile_Killed(t *testing.T) {
	if isChild() {
		s := openStore(t, os.Getenv("DATA_DIR"), testConfig())
		in, out := io.Pipe()
		go func() {
			io.CopyN(out, spaces{}, 1<<20)
			fmt.Println("ready") // a megabyte came in; the rest never comes
		}()
		s.PutFile(t.Context(), "a.txt", in)
		return
	}
	dir := filepath.Join(t.TempDir(), "dossier")
	cmd := child(t, "TestPutFile_Killed", "DATA_DIR="+dir)
	cmd.Process.Kill()
	cmd.Wait()

	c := testConfig()
	c.Now = func() time.Time { return time.Now().Add(2 * time.Hour) }
	s := openStore(t, dir, c)
	left := tree(t, filepath.Join(dir, evidenceDir))
	if len(left) != 1 || !strings.HasPrefix(left[0], partMark) {
		t.Fatalf("left: %v", left)
	}
	if _, _, err := s.CollectFiles(t.Context()); err != nil {
		t.Fatal(err)
	}
	if left := tree(t, filepath.Join(dir, evidenceDir)); len(left) != 0 {
		t.Errorf("still left: %v", left)
	}
	if damage, err := s.Check(t.Context()); err != nil || len(damage) != 0 {
		t.Errorf("damage: %v %v", damage, err)
	}
}
