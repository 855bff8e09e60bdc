package data

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"kindvriendelijk/app"
	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/photo"
)

// testStart is when the clock of a test store starts.
var testStart = time.Date(2026, 11, 21, 9, 0, 0, 0, time.UTC)

// testConfig counts ids and lets a second pass at each look at the clock.
func testConfig() Config {
	var ids, ticks atomic.Int64
	return Config{
		Device: "toestel",
		Who:    func() string { return "Voorbeeldpersoon" },
		Now:    func() time.Time { return testStart.Add(time.Duration(ticks.Add(1)) * time.Second) },
		NewID:  func() string { return fmt.Sprintf("id-%04d", ids.Add(1)) },
	}
}

// newStore opens a fresh dossier in a folder with an awkward name.
func newStore(t testing.TB) *Store {
	t.Helper()
	return openStore(t, filepath.Join(t.TempDir(), "João #1 50%", "dossier"), testConfig())
}

func openStore(t testing.TB, dir string, c Config) *Store {
	t.Helper()
	s, err := Open(context.Background(), dir, c)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// put takes a file in and makes a proof of it.
func put(t testing.TB, s *Store, name, content string) evidence.Evidence {
	t.Helper()
	f, err := s.PutFile(t.Context(), name, strings.NewReader(content))
	if err != nil {
		t.Fatal(err)
	}
	e, err := s.CreateEvidence(t.Context(), evidence.Evidence{Kind: evidence.Other, Title: name, File: f})
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// tree lists the files below a folder.
func tree(t testing.TB, dir string) (files []string) {
	t.Helper()
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			rel, _ := filepath.Rel(dir, path)
			files = append(files, filepath.ToSlash(rel))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// userText returns what the user is told, and fails when that is nothing.
func userText(t testing.TB, err error) string {
	t.Helper()
	var told *app.UserError
	if !errors.As(err, &told) || !strings.HasSuffix(told.Text, ".") {
		t.Errorf("no text for the user in %v", err)
		return ""
	}
	return told.Text
}

func TestPutFile_KeepsDocumentsAsTheyAre(t *testing.T) {
	s := newStore(t)
	for name, tt := range map[string]struct{ content, mime string }{
		"besluit.pdf":    {"%PDF-1.7 tekst", "application/pdf"},
		"Verslag.DOCX":   {zipBegin + "x", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
		"cijfers.xlsx":   {zipBegin + "x", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
		"nota.odt":       {zipBegin + "x", "application/vnd.oasis.opendocument.text"},
		"oud.doc":        {oleBegin + "x", "application/msword"},
		"nota.txt":       {"Kinderen zeggen: één plein", "text/plain"},
		"utf16.txt":      {"\xff\xfeh\x00a\x00", "text/plain"},
		"gesprek.mp3":    {"ID3\x04x", "audio/mpeg"},
		"gesprek.m4a":    {"\x00\x00\x00\x20ftypM4A x", "audio/mp4"},
		"map\\plan.pdf":  {"%PDF-2", "application/pdf"},
		"../../plan.csv": {"a;b", "text/csv"},
	} {
		f, err := s.PutFile(t.Context(), name, strings.NewReader(tt.content))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if f.Type != tt.mime || f.Size != int64(len(tt.content)) || strings.ContainsAny(f.Name, `/\`) {
			t.Errorf("%s: got %+v", name, f)
		}
		r, err := s.OpenFile(t.Context(), f.SHA256)
		if err != nil {
			t.Fatal(err)
		}
		got, err := io.ReadAll(r)
		if err != nil || string(got) != tt.content || r.Close() != nil {
			t.Errorf("%s: got %q %v", name, got, err)
		}
	}
}

func TestPutFile_SameFileOnce(t *testing.T) {
	s := newStore(t)
	a, err := s.PutFile(t.Context(), "a.txt", strings.NewReader("zelfde"))
	if err != nil {
		t.Fatal(err)
	}
	path, err := s.FilePath(a.SHA256)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte("beschadigd"), 0o600); err != nil {
		t.Fatal(err)
	}
	for range 2 { // the first mends the damaged file, the second finds it
		b, err := s.PutFile(t.Context(), "b.txt", strings.NewReader("zelfde"))
		if err != nil || b.SHA256 != a.SHA256 || b.Name != "b.txt" {
			t.Errorf("got %+v %v", b, err)
		}
		if got := tree(t, filepath.Join(s.Dir(), evidenceDir)); len(got) != 1 {
			t.Errorf("files: %v", got)
		}
	}
	if r, err := s.OpenFile(t.Context(), a.SHA256); err != nil {
		t.Error(err)
	} else {
		r.Close()
	}
}

func TestPutFile_TakesPhotos(t *testing.T) {
	s := newStore(t)
	raw := camera(t, stored(corners(64, 32), photo.QuarterRight), exif(binary.LittleEndian, photo.QuarterRight))
	f, err := s.PutFile(t.Context(), "Foto.pdf", bytes.NewReader(raw))
	if err != nil || f.Name != "Foto.jpg" || f.Type != "image/jpeg" {
		t.Fatalf("got %+v %v", f, err)
	}
	path, _ := s.FilePath(f.SHA256)
	onDisk, err := os.ReadFile(path)
	if err != nil || bytes.Contains(onDisk, []byte("GPS")) || int64(len(onDisk)) != f.Size {
		t.Error("the place is on the disk", err)
	}
}

func TestPutFile_Refuses(t *testing.T) {
	s := newStore(t)
	for _, tt := range []struct{ name, content, says string }{
		{"foto.heic", "x", "JPEG"},
		{"IMG_1", "\x00\x00\x00\x18ftypheic....", "JPEG"},
		{"foto.tif", "II*", "JPEG"},
		{"leeg.pdf", "", "leeg"},
		{"spel.exe", "MZ\x90", "programma"},
		{"verslag.pdf", "MZ\x90", "programma"},
		{"verslag.docx", "\x7fELF", "programma"},
		{"doe.sh", "#!/bin/sh", "programma"},
		{"doe.bat", "@echo off", "PDF"},
		{"doe.js", "alert(1)", "PDF"},
		{"nota.docm", zipBegin, "macro"},
		{"pagina.html", "<html>", "PDF"},
		{"tekening.svg", "<svg/>", "PNG"},
		{"alles.zip", zipBegin, "uit"},
		{"dossier.kvd", zipBegin, "Open"},
		{"nep.pdf", "<html>", "geen echt .pdf"},
		{"nep.txt", "a\x00b", "geen echt .txt"},
		{"zonder", "tekst", "PDF"},
		{"foto.jpg", "\xff\xd8\xff stuk", "JPEG"},
	} {
		_, err := s.PutFile(t.Context(), tt.name, strings.NewReader(tt.content))
		if text := userText(t, err); !strings.Contains(text, tt.says) {
			t.Errorf("%s: %q does not say %q", tt.name, text, tt.says)
		}
	}
	_, err := s.PutFile(t.Context(), "groot.txt", io.LimitReader(spaces{}, maxFileBytes+1))
	if text := userText(t, err); !strings.Contains(text, "50 MB") {
		t.Errorf("too large: %q", text)
	}
	if got := tree(t, filepath.Join(s.Dir(), evidenceDir)); len(got) != 0 {
		t.Errorf("a refused file left %v", got)
	}
}

// spaces is an endless text.
type spaces struct{}

func (spaces) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = ' '
	}
	return len(p), nil
}

// failing gives some text and then an error.
type failing struct{ err error }

func (f failing) Read(p []byte) (int, error) {
	if len(p) > 2*headBytes {
		return 0, f.err
	}
	return spaces{}.Read(p)
}

func TestPutFile_Fails(t *testing.T) {
	s := newStore(t)
	broken := errors.New("broken")
	if _, err := s.PutFile(t.Context(), "a.txt", io.MultiReader(strings.NewReader("x"), failing{broken}, iotestErr(broken))); err == nil {
		t.Error("a broken reader passes")
	}
	if _, err := s.PutFile(t.Context(), "a.txt", io.MultiReader(io.LimitReader(spaces{}, 9999), iotestErr(syscall.ENOSPC))); !errors.Is(err, app.ErrFull) || !strings.Contains(userText(t, err), "vol") {
		t.Errorf("disk full: %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := s.PutFile(ctx, "a.txt", strings.NewReader("x")); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
	if got := tree(t, filepath.Join(s.Dir(), evidenceDir)); len(got) != 0 {
		t.Errorf("a failed file left %v", got)
	}
}

// iotestErr is a reader that only fails.
func iotestErr(err error) io.Reader { return errReader{err} }

type errReader struct{ err error }

func (e errReader) Read([]byte) (int, error) { return 0, e.err }

func TestOpenFile_TellsWhatIsWrong(t *testing.T) {
	s := newStore(t)
	e := put(t, s, "a.txt", "een tekst")
	path, err := s.FilePath(e.File.SHA256)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte("een TEKST"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := s.OpenFile(t.Context(), e.File.SHA256); !errors.Is(err, app.ErrDamaged) {
		t.Errorf("changed: %v", err)
	} else {
		userText(t, err)
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	if _, err := s.OpenFile(t.Context(), e.File.SHA256); !errors.Is(err, app.ErrNotFound) {
		t.Errorf("gone: %v", err)
	} else {
		userText(t, err)
	}
	for _, sha := range []string{"", "../../dossier.db", strings.Repeat("A", 64), strings.Repeat("0", 63)} {
		if _, err := s.OpenFile(t.Context(), sha); !errors.Is(err, app.ErrNotFound) {
			t.Errorf("%q: %v", sha, err)
		}
	}
}

func TestCleanName(t *testing.T) {
	for in, want := range map[string]string{
		"a.pdf": "a.pdf", "/etc/passwd": "passwd", `C:\Users\x\foto.jpg`: "foto.jpg", "": "bestand", "...": "bestand",
		"a\x00b\u202e.pdf": "ab.pdf", " een  naam .txt ": "een  naam .txt", strings.Repeat("é", 200) + ".pdf": strings.Repeat("é", 146) + ".pdf",
	} {
		if got := cleanName(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}
