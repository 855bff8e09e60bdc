package data

import (
	"archive/zip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"kindvriendelijk/app"
)

// ProgramVersion is the version of this program, which stands in every package.
const ProgramVersion = "0.1.0"

// packageFormat is the version of how a package is put together. What an older
// program could read wrongly raises it.
const packageFormat = 1

const manifestName = "manifest.json"

// Manifest says what is in a package. It is its first part, so that a program
// can tell what it has before it unpacks anything.
type Manifest struct {
	Format  int    `json:"format"`
	Program string `json:"program"` // version of the program that wrote it
	Schema  int    `json:"schema"`  // of the database
	Dossier string `json:"dossier"` // id
	Name    string `json:"name"`    // of the municipality
	Example bool   `json:"example"`
	// Change and Clock are the point of the history that the package was taken
	// from: the last change in it and the hybrid time of the last action.
	Change int64 `json:"change"`
	Clock  int64 `json:"clock"`
	// Missing are the hashes of files that records name but that could not be
	// packed, because they were gone or damaged.
	Missing []string `json:"missing,omitempty"`
	Parts   []Part   `json:"parts"`
}

// Part is one file in a package: the database or a file of the evidence.
type Part struct {
	Name   string `json:"name"`
	Size   int64  `json:"size"`
	SHA256 string `json:"sha256"`
}

// ReadManifest says what is in the package at path without unpacking it. The
// hashes of the parts are not compared yet: see [Unpack]. Errors are
// [app.ErrNotOurs], [app.ErrDamaged] and [app.TooNewError], each with a text
// for the user.
func ReadManifest(path string) (Manifest, error) {
	p, err := openPackage(path)
	if err != nil {
		return Manifest{}, packageError(err)
	}
	return p.manifest, p.zip.Close()
}

// readManifest reads and judges the first part of a package.
func readManifest(first *zip.File) (m Manifest, err error) {
	if first.Name != manifestName {
		return m, fmt.Errorf("%w: the first part is %q", app.ErrNotOurs, first.Name)
	}
	r, err := first.Open()
	if err != nil {
		return m, fmt.Errorf("%w: %w", app.ErrDamaged, err)
	}
	defer r.Close()
	b, err := io.ReadAll(io.LimitReader(r, maxManifestBytes+1))
	if err != nil {
		return m, fmt.Errorf("%w: %w", app.ErrDamaged, err)
	}
	if len(b) > maxManifestBytes {
		return m, fmt.Errorf("%w: the manifest is too large", app.ErrDamaged)
	}
	if err := json.Unmarshal(b, &m); err != nil {
		return m, fmt.Errorf("%w: %w", app.ErrDamaged, err)
	}
	switch {
	case m.Format > packageFormat:
		return m, &app.TooNewError{Have: m.Format, Know: packageFormat}
	case m.Schema > len(migrations):
		return m, &app.TooNewError{Have: m.Schema, Know: len(migrations)}
	case m.Format < 1 || m.Schema < 1:
		return m, fmt.Errorf("%w: format %d, schema %d", app.ErrDamaged, m.Format, m.Schema)
	}
	return m, m.checkParts()
}

// packageError gives the faults of a package their Dutch text.
func packageError(err error) error {
	var newer *app.TooNewError
	text := ""
	switch {
	case err == nil:
		return nil
	case errors.As(err, &newer):
		text = "Dit dossier is bewaard met een nieuwere versie van Kindvriendelijk. Er is niets binnengehaald. " +
			"Installeer de nieuwste versie en open het daarna opnieuw."
	case errors.Is(err, app.ErrNotOurs):
		text = "Dit bestand is geen dossier van Kindvriendelijk, of de inhoud is weg. Er is niets binnengehaald. " +
			"Kies een ander bestand, of vraag een nieuwe kopie."
	case errors.Is(err, app.ErrDamaged):
		text = "Dit dossierbestand is beschadigd. Er is niets binnengehaald. " +
			"Vraag een nieuwe kopie aan wie het je gaf, of kies een oudere kopie."
	case errors.Is(err, os.ErrNotExist):
		text = "Dit bestand is er niet meer. Kijk of het verplaatst is en kies het opnieuw."
	default:
		return fmt.Errorf("open package: %w", err)
	}
	return &app.UserError{Text: text, Err: fmt.Errorf("open package: %w", err)}
}

// describe reads out of a snapshot what the manifest says of the dossier.
func describe(ctx context.Context, q querier) (m Manifest, err error) {
	m = Manifest{Format: packageFormat, Program: ProgramVersion}
	err = q.QueryRowContext(ctx, `
		SELECT user_version, coalesce(d.id, ''), coalesce(d.name, ''), coalesce(d.is_example, 0),
			(SELECT coalesce(max(id), 0) FROM history), (SELECT coalesce(max(hlc), 0) FROM groups)
		FROM pragma_user_version LEFT JOIN dossier d`).
		Scan(&m.Schema, &m.Dossier, &m.Name, &m.Example, &m.Change, &m.Clock)
	return m, translate(err)
}
