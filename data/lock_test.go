package data

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"kindvriendelijk/app"
)

// child starts this test binary once more to play one test in a process of its
// own, and returns it with what it says, once it says that it is ready.
func child(t *testing.T, test string, env ...string) *exec.Cmd {
	t.Helper()
	cmd := exec.Command(os.Args[0], "-test.run=^"+test+"$", "-test.count=1")
	cmd.Env = append(append(os.Environ(), "DATA_CHILD=1"), env...)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { cmd.Process.Kill(); cmd.Wait() })
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if strings.HasPrefix(lines.Text(), "ready") {
			return cmd
		}
	}
	t.Fatal("the other process did not get ready")
	return nil
}

func isChild() bool { return os.Getenv("DATA_CHILD") != "" }

func TestLock_SecondProcess(t *testing.T) {
	now := time.Date(2026, 11, 21, 9, 0, 0, 0, time.UTC)
	if isChild() {
		if _, err := LockDossier(os.Getenv("DATA_DIR"), "Noor Voorbeeld", now); err != nil {
			t.Fatal(err)
		}
		fmt.Println("ready")
		time.Sleep(time.Minute)
		return
	}
	dir := t.TempDir()
	other := child(t, "TestLock_SecondProcess", "DATA_DIR="+dir)

	_, err := LockDossier(dir, "Jef Voorbeeld", now)
	var used *app.InUseError
	if !errors.As(err, &used) || used.Who != "Noor Voorbeeld" {
		t.Fatalf("while another process has it: %v", err)
	}

	other.Process.Kill()
	other.Wait()
	l, err := LockDossier(dir, "Jef Voorbeeld", now)
	if err != nil {
		t.Fatalf("after the other was killed: %v", err)
	}
	if got := readLockInfo(dir); got != (lockInfo{"Jef Voorbeeld", "2026-11-21T09:00:00Z"}) {
		t.Errorf("info is %+v", got)
	}
	for range 2 {
		if err := l.Unlock(); err != nil {
			t.Error(err)
		}
	}
	if _, err := os.Stat(filepath.Join(dir, lockInfoFile)); !os.IsNotExist(err) {
		t.Error("the name of who had it stays behind")
	}
}

func TestLock_Activate(t *testing.T) {
	dir := t.TempDir()
	if err := Activate(dir, "oud.kvd"); err != nil { // an old request, before the window opened
		t.Fatal(err)
	}
	l, err := LockDossier(dir, "", time.Now())
	if err != nil {
		t.Fatal(err)
	}
	defer l.Unlock()
	came := make(chan string, 8)
	l.OnActivate(func(file string) { came <- file })
	for _, want := range []string{"", "/map/João #1 50%.kvd"} {
		if err := Activate(dir, want); err != nil {
			t.Fatal(err)
		}
		select {
		case got := <-came:
			if got != want {
				t.Errorf("it is asked to open %q, want %q", got, want)
			}
		case <-time.After(30 * time.Second):
			t.Fatal("the window did not come forward")
		}
	}
	if err := l.Unlock(); err != nil {
		t.Fatal(err)
	}
	if len(came) != 0 {
		t.Error("an old request brings the window forward")
	}
	if err := Activate(filepath.Join(dir, "nowhere"), ""); err == nil {
		t.Error("a request into nothing passes")
	}
}

func TestLock_Folder(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := LockDossier(file, "", time.Now()); err == nil {
		t.Error("a file passes for a folder")
	}
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, lockInfoFile), 0o700); err != nil {
		t.Fatal(err)
	}
	if _, err := LockDossier(dir, "", time.Now()); err == nil {
		t.Error("a lock without its information passes")
	}
	l, err := LockDossier(dir, "", time.Now())
	if err != nil {
		t.Fatalf("a lock that failed is still held: %v", err)
	}
	l.Unlock()
}
