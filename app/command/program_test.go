package command_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"kindvriendelijk/app/command"
	"kindvriendelijk/data"
)

// today is what the clock of the tests says.
func today() time.Time { return time.Date(2026, 11, 21, 9, 0, 0, 0, time.UTC) }

// temporary is a dossier in a folder that goes when it is closed.
type temporary struct {
	*data.Store
	root string
}

func (t *temporary) Save(ctx context.Context, path string) error { return t.WritePackage(ctx, path) }

func (t *temporary) Damages(ctx context.Context) ([]command.Damage, error) {
	found, err := t.Check(ctx)
	var out []command.Damage
	for _, d := range found {
		out = append(out, command.Damage(d))
	}
	return out, err
}

func (t *temporary) Close() error { return errors.Join(t.Store.Close(), os.RemoveAll(t.root)) }

func openTemporary(ctx context.Context, c data.Config, fill func(dir string) error) (*temporary, error) {
	root, err := os.MkdirTemp("", "kindvriendelijk-")
	if err != nil {
		return nil, err
	}
	t := &temporary{root: root}
	dir := filepath.Join(root, "dossier")
	if err := fill(dir); err != nil {
		return nil, errors.Join(err, os.RemoveAll(root))
	}
	if t.Store, err = data.Open(ctx, dir, c); err != nil {
		return nil, errors.Join(err, os.RemoveAll(root))
	}
	return t, nil
}

// counted makes ids that are the same each time.
func counted() func() string {
	n := 0
	return func() string {
		n++
		return uuid.NewSHA1(uuid.NameSpaceURL, fmt.Appendf(nil, "proef/%d", n)).String()
	}
}

// program is the program as its caller wires it, with what it wrote.
type program struct {
	command.Program
	out, err bytes.Buffer
}

func newProgram() *program {
	p := &program{}
	c := data.Config{Device: "proef", Who: func() string { return "Proef" }, NewID: uuid.NewString}
	p.Program = command.Program{Out: &p.out, Err: &p.err, Now: today, NewID: uuid.NewString,
		Open: func(ctx context.Context, path string) (command.Package, error) {
			return openTemporary(ctx, c, func(dir string) error { return data.Unpack(ctx, path, dir) })
		},
		Empty: func(ctx context.Context, day time.Time) (command.Package, error) {
			fixed := data.Config{Device: "voorbeeld", Who: func() string { return "Voorbeeld" }, Now: func() time.Time { return day }, NewID: counted()}
			return openTemporary(ctx, fixed, func(string) error { return nil })
		}}
	return p
}

// run carries out one command with a home and a folder for temporary files of
// its own, which both must be empty afterwards.
func run(t *testing.T, want int, args ...string) (out, errs string) {
	t.Helper()
	home, temp := t.TempDir(), t.TempDir()
	for _, name := range []string{"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA", "APPDATA"} {
		t.Setenv(name, home)
	}
	t.Setenv("TMPDIR", temp)
	p := newProgram()
	if got := command.Run(t.Context(), &p.Program, args); got != want {
		t.Errorf("%s ends with %d, want %d: %s", strings.Join(args, " "), got, want, p.err.String())
	}
	for what, dir := range map[string]string{"the user's folders": home, "the temporary folder": temp} {
		if left := below(t, dir); len(left) > 0 {
			t.Errorf("%s leaves %q in %s", args[0], left, what)
		}
	}
	if want == command.OK && args[0] != "import" && args[0] != "inspect" && p.err.Len() > 0 {
		t.Errorf("%s says %q though nothing is wrong", args[0], p.err.String())
	}
	if want != command.OK && p.err.Len() == 0 {
		t.Errorf("%s fails without a word", args[0])
	}
	return p.out.String(), p.err.String()
}

// below lists what lies in a folder.
func below(t *testing.T, dir string) []string {
	t.Helper()
	var found []string
	err := filepath.WalkDir(dir, func(path string, _ fs.DirEntry, err error) error {
		if path != dir {
			found = append(found, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// made is the example dossier, which is made once.
var made = sync.OnceValues(func() ([]byte, error) {
	dir, err := os.MkdirTemp("", "voorbeeld-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "voorbeeld.kvd")
	p := newProgram()
	if code := command.Run(context.Background(), &p.Program, []string{"example", "-o", path}); code != command.OK {
		return nil, errors.New(p.err.String())
	}
	return os.ReadFile(path)
})

// example is a copy of the example dossier, in a fresh folder.
func example(t *testing.T) string {
	t.Helper()
	bytes, err := made()
	if err != nil {
		t.Fatal(err)
	}
	return write(t, filepath.Join(t.TempDir(), "voorbeeld.kvd"), string(bytes))
}

func write(t *testing.T, path, text string) string {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// file is a file with a text, in a fresh folder.
func file(t *testing.T, name, text string) string {
	t.Helper()
	return write(t, filepath.Join(t.TempDir(), name), text)
}

func read(t *testing.T, path string) string {
	t.Helper()
	bytes, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(bytes)
}

// realFile is the path of a real download, which not every machine has.
func realFile(t *testing.T, name string) string {
	t.Helper()
	path := filepath.Join("..", "..", "..", "shared", "data", "import", name)
	if _, err := os.Stat(path); err != nil {
		t.Skip("the real files are not here")
	}
	return path
}
