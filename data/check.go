package data

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"kindvriendelijk/app"
)

// Damage is something in a dossier that is not as it was written. Code is for
// scripts, Text says in Dutch what is wrong and what to do.
type Damage struct{ Code, Text string }

// The kinds of damage.
const (
	DamageDatabase = "database" // pages of the file
	DamageSize     = "omvang"   // the file was cut off or has a tail
	DamageLink     = "verwijzing"
	DamageMissing  = "bestand-weg"
	DamageFile     = "bestand-beschadigd"
)

// Check reads the whole dossier and reports what is damaged; nothing is
// changed. It takes as long as reading every file takes.
func (s *Store) Check(ctx context.Context) ([]Damage, error) {
	var found []Damage
	for _, look := range []func(context.Context) ([]Damage, error){s.checkDatabase, s.checkReferences, s.checkEvidence} {
		damage, err := look(ctx)
		found = append(found, damage...)
		switch err = translate(err); {
		case errors.Is(err, app.ErrDamaged):
			found = append(found, unreadable)
		case err != nil:
			return found, fmt.Errorf("check dossier: %w", err)
		}
	}
	slices.SortFunc(found, func(a, b Damage) int { return cmp.Or(cmp.Compare(a.Code, b.Code), cmp.Compare(a.Text, b.Text)) })
	return slices.Compact(found), nil
}

// unreadable is the damage of pages that SQLite can't read at all.
var unreadable = Damage{DamageDatabase, "Het gegevensbestand is beschadigd. " + adviceRestore}

const adviceRestore = "Zet een veiligheidskopie terug via ‘Dossier’, ‘Veiligheidskopieën’."

// checkDatabase asks SQLite, which does not see a changed text or number; the
// hashes of packages and backups do.
func (s *Store) checkDatabase(ctx context.Context) (damage []Damage, err error) {
	lines, err := collect(ctx, s.ro, scanText, `PRAGMA integrity_check(1)`)
	if err != nil {
		return nil, err
	}
	if !slices.Equal(lines, []string{"ok"}) {
		damage = append(damage, unreadable)
	}
	cut, err := s.isCutOff(ctx)
	if cut {
		damage = append(damage, Damage{DamageSize, "Het gegevensbestand is niet volledig. " + adviceRestore})
	}
	return damage, err
}

// isCutOff compares the size of the file with the number of its pages, which
// SQLite itself does not do. While pages still stand in the log there is
// nothing to compare.
func (s *Store) isCutOff(ctx context.Context) (bool, error) {
	var busy, log, done, pages, size int64
	err := s.rw.QueryRowContext(ctx, `PRAGMA wal_checkpoint(PASSIVE)`).Scan(&busy, &log, &done)
	if err != nil || busy != 0 || log != done {
		return false, err
	}
	if err := s.ro.QueryRowContext(ctx, `SELECT page_count, page_size FROM pragma_page_count, pragma_page_size`).Scan(&pages, &size); err != nil {
		return false, err
	}
	info, err := os.Stat(s.path()) // never opened: that could drop SQLite's locks
	if err != nil {
		return false, err
	}
	return info.Size() < pages*size, nil
}

// checkReferences finds records that point at one that is not there.
func (s *Store) checkReferences(ctx context.Context) (damage []Damage, err error) {
	type broken struct {
		table string
		rows  int
	}
	tables, err := collect(ctx, s.ro, func(r row) (b broken, err error) { return b, r.Scan(&b.table, &b.rows) },
		`SELECT "table", count(*) FROM pragma_foreign_key_check GROUP BY 1 ORDER BY 1`)
	for _, b := range tables {
		damage = append(damage, Damage{DamageLink,
			fmt.Sprintf("%d gegevens (%s) verwijzen naar iets dat er niet meer is. %s", b.rows, b.table, adviceRestore)})
	}
	return damage, err
}

// checkEvidence compares every stored file with its hash, and looks for those
// that a record names but that are gone.
func (s *Store) checkEvidence(ctx context.Context) (damage []Damage, err error) {
	titles, err := s.fileTitles(ctx)
	if err != nil {
		return nil, err
	}
	dir := filepath.Join(s.Dir(), evidenceDir)
	there := map[string]bool{}
	err = eachFile(dir, func(sha, path string, _ fs.FileInfo) error {
		there[sha] = true
		if got, err := hashFile(path); (err != nil || got != sha) && titles[sha] != "" {
			damage = append(damage, Damage{DamageFile,
				fmt.Sprintf("Het bestand van %s is beschadigd. Voeg het opnieuw toe.", titles[sha])})
		}
		return ctx.Err()
	})
	for sha, title := range titles {
		if !there[sha] {
			damage = append(damage, Damage{DamageMissing,
				fmt.Sprintf("Het bestand van %s is weg. Voeg het opnieuw toe.", title)})
		}
	}
	return damage, err
}

// fileTitles names what each file belongs to, by its hash.
func (s *Store) fileTitles(ctx context.Context) (map[string]string, error) {
	pairs, err := collect(ctx, s.ro, func(r row) (p [2]string, err error) { return p, r.Scan(&p[0], &p[1]) }, `
		SELECT file_sha256, 'bewijs B-' || number || ' (' || title || ')' FROM evidence WHERE file_sha256 <> ''
		UNION ALL SELECT logo, 'het logo' FROM dossier WHERE logo <> ''
		UNION ALL SELECT photo, 'de omslagfoto' FROM dossier WHERE photo <> ''`)
	titles := map[string]string{}
	for _, p := range pairs {
		titles[p[0]] = p[1]
	}
	return titles, err
}
