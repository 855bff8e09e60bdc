package data

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app"
)

// entry is a part of a zip that a test makes.
type entry struct {
	name string
	body []byte
	mode fs.FileMode
}

// entries unpacks a package as a test needs it.
func entries(t testing.TB, path string) (list []entry) {
	t.Helper()
	z, err := zip.OpenReader(path)
	if err != nil {
		t.Fatal(err)
	}
	defer z.Close()
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		b, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, entry{f.Name, b, 0})
	}
	return list
}

// zipped writes a zip of entries.
func zipped(t testing.TB, list []entry) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "x.kvd")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	z := zip.NewWriter(f)
	for _, e := range list {
		h := &zip.FileHeader{Name: e.name, Method: zip.Deflate}
		if e.mode != 0 {
			h.SetMode(e.mode)
		}
		w, err := z.CreateHeader(h)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write(e.body); err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(z.Close(), f.Close()); err != nil {
		t.Fatal(err)
	}
	return path
}

func sum(b []byte) string {
	h := sha256.Sum256(b)
	return hex.EncodeToString(h[:])
}

// retold changes the manifest of a package.
func retold(t testing.TB, list []entry, edit func(*Manifest)) []entry {
	t.Helper()
	var m Manifest
	if err := json.Unmarshal(list[0].body, &m); err != nil {
		t.Fatal(err)
	}
	edit(&m)
	b, err := json.Marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	list = slices.Clone(list)
	list[0].body = b
	return list
}

// withDatabase replaces the database of a package by an edited one.
func withDatabase(t testing.TB, list []entry, statements string) []entry {
	t.Helper()
	path := filepath.Join(t.TempDir(), "x.db")
	if err := os.WriteFile(path, list[1].body, 0o600); err != nil {
		t.Fatal(err)
	}
	db, err := pool(path, "?_dqs=1&_pragma=writable_schema(1)", 1)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.Exec(statements); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	list = retold(t, list, func(m *Manifest) { m.Parts[0].Size, m.Parts[0].SHA256 = int64(len(b)), sum(b) })
	list[1].body = b
	return list
}

func TestUnpack_Refuses(t *testing.T) {
	good := entries(t, packed(t, filled(t)))
	newer := new(app.TooNewError)
	with := func(i int, e entry) []entry { l := slices.Clone(good); l[i] = e; return l }
	for _, tt := range []struct {
		name string
		zip  []entry
		want any // the error, or a pointer to one of its type
	}{
		{"another zip", []entry{{"word/document.xml", []byte("x"), 0}}, app.ErrNotOurs},
		{"an empty zip", nil, app.ErrNotOurs},
		{"the manifest not first", []entry{good[1], good[0], good[2], good[3], good[4]}, app.ErrNotOurs},
		{"a manifest that is no JSON", with(0, entry{manifestName, []byte("{"), 0}), app.ErrDamaged},
		{"a manifest that is too large", with(0, entry{manifestName, bytes.Repeat([]byte(" "), maxManifestBytes+1), 0}), app.ErrDamaged},
		{"a newer format", retold(t, good, func(m *Manifest) { m.Format++ }), newer},
		{"a newer schema", retold(t, good, func(m *Manifest) { m.Schema = 9999 }), newer},
		{"no schema", retold(t, good, func(m *Manifest) { m.Schema = 0 }), app.ErrDamaged},
		{"another schema than the database has", withDatabase(t, good, `PRAGMA user_version = 0`), app.ErrDamaged},
		{"a newer schema than it says", withDatabase(t, good, `PRAGMA user_version = 99`), newer},
		{"a database of another program", withDatabase(t, good, `PRAGMA application_id = 1`), app.ErrNotOurs},
		{"another dossier than it says", retold(t, good, func(m *Manifest) { m.Dossier = "x" }), app.ErrDamaged},
		{"no parts", retold(t, good[:1], func(m *Manifest) { m.Parts = nil }), app.ErrDamaged},
		{"no database", retold(t, append(good[:1:1], good[2:]...), func(m *Manifest) { m.Parts = m.Parts[1:] }), app.ErrDamaged},
		{"an extra part", append(slices.Clone(good), entry{"extra.txt", []byte("x"), 0}), app.ErrDamaged},
		{"an extra part that it names", append(retold(t, good, func(m *Manifest) { m.Parts = append(m.Parts, Part{"extra.txt", 1, sum([]byte("x"))}) }), entry{"extra.txt", []byte("x"), 0}), app.ErrDamaged},
		{"a part less", good[:4], app.ErrDamaged},
		{"a part twice", append(retold(t, good, func(m *Manifest) { m.Parts = append(m.Parts, m.Parts[1]) }), good[2]), app.ErrDamaged},
		{"a link in place of a part", with(2, entry{good[2].name, good[2].body, fs.ModeSymlink | 0o777}), app.ErrDamaged},
		{"a changed file", with(2, entry{good[2].name, bytes.ToUpper(good[2].body), 0}), app.ErrDamaged},
		{"a longer file", with(2, entry{good[2].name, append(slices.Clone(good[2].body), 'x'), 0}), app.ErrDamaged},
		{"a changed database", with(1, entry{databaseFile, append(good[1].body[:9000:9000], append([]byte("XXXX"), good[1].body[9004:]...)...), 0}), app.ErrDamaged},
		{"a size that is a lie", retold(t, good, func(m *Manifest) { m.Parts[0].Size = maxDatabaseBytes + 1 }), app.ErrDamaged},
		{"a negative size", retold(t, good, func(m *Manifest) { m.Parts[0].Size = -1 }), app.ErrDamaged},
		{"a hash that is none", retold(t, good, func(m *Manifest) { m.Parts[0].SHA256 = "../x" }), app.ErrDamaged},
		{"a table more", withDatabase(t, good, `CREATE TABLE evil (x)`), app.ErrDamaged},
		{"a table less", withDatabase(t, good, `DELETE FROM sqlite_schema WHERE tbl_name = 'quotes'`), app.ErrDamaged},
		{"a column more", withDatabase(t, good, `UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ', x AS (load_extension(''x''))) STRICT') WHERE name = 'quotes'`), app.ErrDamaged},
		{"an index more", withDatabase(t, good, `CREATE INDEX evil ON quotes (text)`), app.ErrDamaged},
		{"no tables at all", withDatabase(t, good, `DELETE FROM sqlite_schema`), app.ErrDamaged},
	} {
		t.Run(tt.name, func(t *testing.T) {
			parent := t.TempDir()
			err := Unpack(t.Context(), zipped(t, tt.zip), filepath.Join(parent, "in"))
			userText(t, err)
			var newer *app.TooNewError
			if sentinel, ok := tt.want.(error); ok && !errors.Is(err, sentinel) && !(errors.As(sentinel, &newer) && errors.As(err, &newer)) {
				t.Errorf("got %v, want %v", err, tt.want)
			}
			if left, _ := os.ReadDir(parent); len(left) > 0 {
				t.Errorf("left: %v", left)
			}
		})
	}
}

// Names that lead out of the folder have no way in, whatever the manifest says.
func TestUnpack_NamesOutside(t *testing.T) {
	good := entries(t, packed(t, filled(t)))
	for _, name := range []string{
		"../out.txt", "/tmp/out.txt", `..\out.txt`, `C:\out.txt`, "evidence/../../out.txt", "evidence/ab/CON", "dossier.db-wal",
		"evidence//" + sum(nil), "evidence/e3/" + strings.ToUpper(sum(nil)), "evidence/00/" + sum(nil), "dossier.db:x", "a\x00b",
	} {
		list := retold(t, good, func(m *Manifest) { m.Parts = append(m.Parts, Part{name, 0, sum(nil)}) })
		parent := t.TempDir()
		err := Unpack(t.Context(), zipped(t, append(list, entry{name, nil, 0})), filepath.Join(parent, "in"))
		if left, _ := os.ReadDir(parent); !errors.Is(err, app.ErrDamaged) || len(left) > 0 {
			t.Errorf("%q: %v, left %v", name, err, left)
		}
	}
}

// Triggers and views that came along are gone, ours are there, and nothing of
// them ran.
func TestUnpack_ForeignTriggers(t *testing.T) {
	list := withDatabase(t, entries(t, packed(t, filled(t))), `
		CREATE TRIGGER "evil ""one" AFTER INSERT ON quotes BEGIN DELETE FROM quotes; END;
		CREATE VIEW evil AS SELECT load_extension('x');
		CREATE TRIGGER evil2 INSTEAD OF INSERT ON evil BEGIN SELECT 1; END;
		INSERT INTO context (one, grp) VALUES (1, 1)`)
	dir := filepath.Join(t.TempDir(), "in")
	if err := Unpack(t.Context(), zipped(t, list), dir); err != nil {
		t.Fatal(err)
	}
	s := openStore(t, dir, testConfig())
	found, err := collect(t.Context(), s.ro, scanText, `SELECT name FROM sqlite_schema WHERE name LIKE 'evil%'`)
	if err != nil || len(found) > 0 {
		t.Errorf("still there: %v %v", found, err)
	}
	var ours, waiting int
	if err := s.ro.QueryRow(`SELECT count(*), (SELECT count(*) FROM context) FROM sqlite_schema WHERE type = 'trigger'`).Scan(&ours, &waiting); err != nil || ours == 0 || waiting != 0 {
		t.Errorf("%d triggers of ours, %d actions under way %v", ours, waiting, err)
	}
}

func TestUnpack_Bombs(t *testing.T) {
	good := entries(t, packed(t, filled(t)))
	zeros := make([]byte, 49<<20)
	sha := sum(zeros)
	list := retold(t, good, func(m *Manifest) {
		m.Parts = append(m.Parts[:1], Part{evidencePart(sha), int64(len(zeros)), sha})
	})
	list = append(list[:2], entry{evidencePart(sha), zeros, 0})
	parent := t.TempDir()
	if err := Unpack(t.Context(), zipped(t, list), filepath.Join(parent, "one")); err != nil {
		t.Errorf("one file that packs well must pass: %v", err)
	}
	// A database that grows a thousand times is no database.
	big := make([]byte, 150<<20)
	list = retold(t, good[:2], func(m *Manifest) { m.Parts = []Part{{databaseFile, int64(len(big)), sum(big)}} })
	list[1].body = big
	if err := Unpack(t.Context(), zipped(t, list), filepath.Join(parent, "two")); !errors.Is(err, app.ErrDamaged) || !strings.Contains(err.Error(), "bytes out of") {
		t.Errorf("a bomb: %v", err)
	}
	m := Manifest{Parts: []Part{{databaseFile, 1, sum(nil)}}}
	for i := range maxPackageBytes/maxFileBytes + 1 {
		sha := sum(fmt.Append(nil, i))
		m.Parts = append(m.Parts, Part{evidencePart(sha), maxFileBytes, sha})
	}
	if err := m.checkParts(); !errors.Is(err, app.ErrDamaged) {
		t.Errorf("many large files: %v", err)
	}
}

func TestUnpack_BrokenFiles(t *testing.T) {
	path := packed(t, filled(t))
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	parent := t.TempDir()
	for name, tt := range map[string]struct {
		bytes []byte
		want  error
	}{
		"cut off":    {whole[:len(whole)/2], app.ErrDamaged},
		"empty":      {nil, app.ErrNotOurs},
		"a picture":  {[]byte("\x89PNG\r\n"), app.ErrNotOurs},
		"a text":     {[]byte("hallo"), app.ErrNotOurs},
		"the end":    {whole[len(whole)-5000:], app.ErrDamaged},
		"half a zip": {append([]byte(zipBegin), 0, 1), app.ErrDamaged},
	} {
		broken := filepath.Join(t.TempDir(), "x.kvd")
		if err := os.WriteFile(broken, tt.bytes, 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := ReadManifest(broken); !errors.Is(err, tt.want) {
			t.Errorf("%s: %v", name, err)
		}
		if err := Unpack(t.Context(), broken, filepath.Join(parent, "in")); !errors.Is(err, tt.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := Unpack(t.Context(), filepath.Join(parent, "nowhere.kvd"), filepath.Join(parent, "in")); !errors.Is(err, fs.ErrNotExist) {
		t.Error(err)
	} else {
		userText(t, err)
	}
	if err := Unpack(t.Context(), path, parent); !errors.Is(err, fs.ErrExist) {
		t.Errorf("into a folder that is there: %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := Unpack(ctx, path, filepath.Join(parent, "in")); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
	if left, _ := os.ReadDir(parent); len(left) > 0 {
		t.Errorf("left: %v", left)
	}
}

// A flipped bit anywhere in a package is seen or harmless.
func TestUnpack_FlippedBits(t *testing.T) {
	whole, err := os.ReadFile(packed(t, filled(t)))
	if err != nil {
		t.Fatal(err)
	}
	for at := 100; at < len(whole); at += len(whole) / 40 {
		flipped := bytes.Clone(whole)
		flipped[at] ^= 4
		broken := filepath.Join(t.TempDir(), "x.kvd")
		if err := os.WriteFile(broken, flipped, 0o600); err != nil {
			t.Fatal(err)
		}
		dir := filepath.Join(t.TempDir(), "in")
		if err := Unpack(t.Context(), broken, dir); err == nil {
			s := openStore(t, dir, testConfig())
			if damage, err := s.Check(t.Context()); err != nil || len(damage) > 0 {
				t.Errorf("bit at %d: %v %v", at, damage, err)
			}
		}
	}
}

// Bytes that were never packed are damage, not an unexpected fault.
func TestUnpack_NotDeflated(t *testing.T) {
	if !isDeflateError(fmt.Errorf("x: %w", flate.CorruptInputError(3))) || isDeflateError(io.EOF) {
		t.Error("corrupt input is not recognised")
	}
}

// Every schema that a package may have must be known to the letter.
func TestSchemaAt(t *testing.T) {
	s := newStore(t)
	for v := 1; v <= len(migrations); v++ {
		if tables, err := schemaAt(t.Context(), v); err != nil || len(tables) == 0 {
			t.Errorf("version %d: %v", v, err)
		}
	}
	want, err := schemaAt(t.Context(), len(migrations))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.rw.Exec(`ANALYZE`); err != nil {
		t.Fatal(err)
	}
	if got, err := readTables(t.Context(), s.ro); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("a dossier has %v, the migrations make %v %v", got, want, err)
	}
}
