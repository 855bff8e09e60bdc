package data

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"kindvriendelijk/app"
	"kindvriendelijk/app/figures"
)

func TestBackup_Restores(t *testing.T) {
	s := filled(t)
	want := content(t, s)
	path, err := s.Backup(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	put(t, s, "later.txt", "na de veiligheidskopie")
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(s.path(), []byte("niets meer"), 0o600); err != nil { // the dossier itself is lost
		t.Fatal(err)
	}
	backups, err := ListBackups(s.Dir())
	if err != nil || len(backups) != 1 || backups[0].Path != path || backups[0].Size == 0 || !backups[0].At.Truncate(time.Minute).Equal(testStart) {
		t.Fatalf("backups: %+v %v", backups, err)
	}
	dir := filepath.Join(t.TempDir(), "teruggezet")
	if err := RestoreBackup(t.Context(), path, dir); err != nil {
		t.Fatal(err)
	}
	r := openStore(t, dir, testConfig())
	// The file that came later is there too, as no record names it.
	if got := withoutLines(content(t, r), sum([]byte("na de veiligheidskopie"))); got != want {
		t.Errorf("restored:\n%s\nwas:\n%s", got, want)
	}
	if damage, err := r.Check(t.Context()); err != nil || len(damage) > 0 {
		t.Errorf("damage: %v %v", damage, err)
	}
}

func withoutLines(text, word string) string {
	lines := slices.DeleteFunc(strings.SplitAfter(text, "\n"), func(l string) bool { return strings.Contains(l, word) })
	return strings.Join(lines, "")
}

func TestRestoreBackup_Refuses(t *testing.T) {
	s := filled(t)
	path, err := s.Backup(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	side, err := os.ReadFile(path + hashExt)
	if err != nil {
		t.Fatal(err)
	}
	flipped := slices.Clone(whole)
	flipped[len(flipped)-50] ^= 1
	garbage := []byte(strings.Repeat("x", 4096))
	parent := t.TempDir()
	for name, tt := range map[string]struct{ bytes, side []byte }{
		"a flipped bit":       {flipped, side},
		"cut off":             {whole[:len(whole)-4096], side},
		"empty":               {nil, side},
		"no database":         {garbage, fmt.Appendf(nil, "%s  x\n", sum(garbage))},
		"the hash of another": {whole, fmt.Appendf(nil, "%s  x\n", sum(nil))},
		"no hash":             {whole, nil},
	} {
		broken := filepath.Join(t.TempDir(), backupDir, filepath.Base(path))
		if err := os.MkdirAll(filepath.Dir(broken), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := errors.Join(os.WriteFile(broken, tt.bytes, 0o600), os.WriteFile(broken+hashExt, tt.side, 0o600)); err != nil {
			t.Fatal(err)
		}
		if tt.side == nil {
			os.Remove(broken + hashExt)
		}
		if err := RestoreBackup(t.Context(), broken, filepath.Join(parent, "in")); !errors.Is(err, app.ErrDamaged) {
			t.Errorf("%s: %v", name, err)
		} else {
			userText(t, err)
		}
	}
	if err := RestoreBackup(t.Context(), path, parent); !errors.Is(err, fs.ErrExist) {
		t.Errorf("over a folder: %v", err)
	}
	if left, _ := os.ReadDir(parent); len(left) > 0 {
		t.Errorf("left: %v", left)
	}
}

func TestNeedsBackup(t *testing.T) {
	c := testConfig()
	now := testStart
	c.Now = func() time.Time { return now }
	s := openStore(t, t.TempDir(), c)
	needs := func() bool {
		t.Helper()
		yes, err := s.NeedsBackup(t.Context(), now)
		if err != nil {
			t.Fatal(err)
		}
		return yes
	}
	if needs() {
		t.Error("an empty dossier needs none")
	}
	bring(t, s, val("a", "2023", 1))
	if !needs() {
		t.Error("the first change needs one")
	}
	if _, err := s.Backup(t.Context()); err != nil {
		t.Fatal(err)
	}
	now = now.Add(2 * time.Hour)
	if needs() {
		t.Error("nothing changed")
	}
	bring(t, s, val("a", "2023", 2))
	if !needs() {
		t.Error("a change after the latest needs one")
	}
	if _, err := s.Backup(t.Context()); err != nil {
		t.Fatal(err)
	}
	now = now.Add(10 * time.Minute)
	bring(t, s, val("a", "2023", 3))
	if needs() {
		t.Error("half an hour has not gone by")
	}
	now = now.Add(20 * time.Minute)
	if !needs() {
		t.Error("half an hour has gone by")
	}
}

func TestKeptBackups(t *testing.T) {
	now := time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC)
	var backups []BackupFile
	for h := 0; h < 24*500; h += 6 { // four a day for 500 days
		at := now.Add(-time.Duration(h) * time.Hour)
		backups = append(backups, BackupFile{Path: at.Format(backupLayout), At: at})
	}
	keep := keptBackups(now, backups)
	var got []string
	for _, b := range backups {
		if keep[b.Path] {
			got = append(got, b.At.Format("0102-15"))
		}
	}
	want := "1121-12 1121-06 1121-00 1120-18 1120-12 1120-06 1120-00 1119-18 1119-12 " + // 48 hours
		"1118-18 1117-18 1116-18 1115-18 1114-18 1113-18 1112-18 1111-18 1110-18 1109-18 1108-18 " + // 14 days
		"1101-18 1031-18 1025-18 1018-18 1011-18 1004-18 0930-18 " + // 8 weeks, and the ends of months
		"0831-18 0731-18 0630-18 0531-18 0430-18 0331-18 0228-18 0131-18 1231-18"
	if strings.Join(got, " ") != want {
		t.Errorf("got  %s\nwant %s", strings.Join(got, " "), want)
	}
	if len(keptBackups(now, nil)) != 0 {
		t.Error("nothing to keep")
	}
}

func TestBackup_Rotates(t *testing.T) {
	c := testConfig()
	now := testStart
	c.Now = func() time.Time { return now }
	s := openStore(t, t.TempDir(), c)
	for range 8 { // two a day for four days
		if _, err := s.Backup(t.Context()); err != nil {
			t.Fatal(err)
		}
		now = now.Add(12 * time.Hour)
	}
	backups, err := s.ListBackups()
	if err != nil || len(backups) != 6 {
		t.Errorf("%d backups %v", len(backups), err)
	}
	if files := tree(t, filepath.Join(s.Dir(), backupDir)); len(files) != 2*len(backups) {
		t.Errorf("files: %v", files)
	}
	for _, b := range backups {
		if err := checkBackup(t.Context(), b.Path); err != nil {
			t.Error(err)
		}
	}
}

func TestBackup_Fails(t *testing.T) {
	s := filled(t)
	dir := filepath.Join(s.Dir(), backupDir)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := s.Backup(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
	if left := tree(t, dir); len(left) > 0 {
		t.Errorf("left: %v", left)
	}
	if err := os.RemoveAll(dir); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(dir, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Backup(t.Context()); err == nil {
		t.Error("a backup went into a file")
	}
	if _, err := s.ListBackups(); err == nil {
		t.Error("a file is no list of backups")
	}
	if _, err := s.NeedsBackup(t.Context(), testStart); err == nil {
		t.Error("nobody knows whether a backup is needed")
	}
}

// While somebody keeps working there is nothing to compare the copy with, but
// it must be whole.
func TestBackup_WhileWorking(t *testing.T) {
	s := filled(t)
	stop, done := make(chan struct{}), make(chan error)
	go func() {
		for i := 0; ; i++ {
			select {
			case <-stop:
				done <- nil
				return
			default:
			}
			if _, err := s.ImportValues(context.Background(), figures.Import{Kind: "typed"}, nil, giving(val("a", "2023", float64(i)))); err != nil {
				done <- err
				return
			}
		}
	}()
	for range 5 {
		path, err := s.Backup(t.Context())
		if err != nil {
			t.Error(err)
			break
		}
		if err := checkBackup(t.Context(), path); err != nil {
			t.Error(err)
		}
	}
	close(stop)
	if err := <-done; err != nil {
		t.Error(err)
	}
}

func TestCheckCopy_CountsRows(t *testing.T) {
	s := filled(t)
	path := filepath.Join(t.TempDir(), "copy.db")
	if err := snapshot(t.Context(), s.path(), path); err != nil {
		t.Fatal(err)
	}
	rows, err := countRows(t.Context(), s.ro)
	if err != nil || rows["vals"] != 3 || rows["evidence"] != 2 {
		t.Errorf("rows %v %v", rows, err)
	}
	if err := checkCopy(t.Context(), path, rows); err != nil {
		t.Error(err)
	}
	rows["vals"]++
	if err := checkCopy(t.Context(), path, rows); !errors.Is(err, app.ErrDamaged) {
		t.Errorf("a row less: %v", err)
	}
	if err := snapshot(t.Context(), s.path(), path); err == nil {
		t.Error("a copy was written over another")
	}
	if _, err := os.Stat(path); err != nil {
		t.Error("the other copy is gone")
	}
}

// What a crash left goes with the next backup, once it is old.
func TestBackup_ClearsWhatACrashLeft(t *testing.T) {
	s := filled(t)
	old := filepath.Join(s.Dir(), partMark+"old")
	young := filepath.Join(s.Dir(), backupDir, partMark+"young")
	if err := errors.Join(os.Mkdir(old, 0o700), os.Mkdir(young, 0o700), os.WriteFile(filepath.Join(old, "x"), nil, 0o600)); err != nil {
		t.Fatal(err)
	}
	long := testStart.Add(-2 * time.Hour)
	if err := errors.Join(os.Chtimes(old, long, long), os.Chtimes(young, testStart, testStart)); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Backup(t.Context()); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(old); !errors.Is(err, fs.ErrNotExist) {
		t.Error("the old one is still there")
	}
	if _, err := os.Stat(young); err != nil {
		t.Error("the young one is gone")
	}
	if err := errors.Join(removeParts(filepath.Join(s.Dir(), "nowhere"), testStart)); err != nil {
		t.Error(err)
	}
}
