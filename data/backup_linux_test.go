package data

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"kindvriendelijk/app/files/filestest"
)

// On a disk without room the backup is told of and leaves nothing half, and the
// dossier is what it was.
func TestBackup_OnAFullDisk(t *testing.T) {
	dir := filestest.Disk(t, "16m")
	s := openStore(t, filepath.Join(dir, "dossier"), testConfig())
	put(t, s, "nota.txt", "wat er al stond")
	before := content(t, s)
	if _, err := s.Backup(t.Context()); err != nil {
		t.Fatal(err)
	}
	fill, err := os.Create(filepath.Join(dir, "vol"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.Remove(fill.Name()) }) // the dossier needs room to close
	for err == nil {
		_, err = fill.Write(make([]byte, 4096))
	}
	if err := fill.Close(); err != nil {
		t.Error(err)
	}
	old := tree(t, filepath.Join(s.Dir(), backupDir))
	if _, err := s.Backup(t.Context()); err == nil || !strings.Contains(userText(t, err), "De schijf is vol. Er is geen veiligheidskopie gemaakt") {
		t.Errorf("it says %v", err)
	}
	if now := tree(t, filepath.Join(s.Dir(), backupDir)); len(now) != len(old) {
		t.Errorf("the backups were %v and are %v", old, now)
	}
	if now := content(t, s); now != before {
		t.Error("the dossier changed")
	}
}
