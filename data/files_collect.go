package data

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"time"
)

// youngFile is how old a file must be before it can be an orphan: a younger
// one may belong to a record that is being filled in.
const youngFile = 24 * time.Hour

// CollectFiles removes the stored files that no record names and none ever
// named: as long as the history has the hash, undo can bring the record back.
// It returns how many files and bytes it removed.
func (s *Store) CollectFiles(ctx context.Context) (files int, bytes int64, err error) {
	used, err := usedHashes(ctx, s.ro)
	if err != nil {
		return 0, 0, fmt.Errorf("collect files: %w", err)
	}
	dir, now := filepath.Join(s.Dir(), evidenceDir), s.Now()
	err = eachFile(dir, func(sha, path string, info fs.FileInfo) error {
		if used[sha] || now.Sub(info.ModTime()) < youngFile {
			return nil
		}
		files++
		bytes += info.Size()
		return os.Remove(path)
	})
	if err = errors.Join(err, removeParts(dir, now)); err != nil {
		return files, bytes, fmt.Errorf("collect files: %w", err)
	}
	return files, bytes, nil
}

// eachFile calls fn for every stored file in an evidence folder, in the order
// of the hashes. Anything else that lies there is passed over.
func eachFile(dir string, fn func(sha, path string, info fs.FileInfo) error) error {
	return filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err != nil || !d.Type().IsRegular() || !isHash(d.Name()) || path != hashPath(dir, d.Name()) {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		return fn(d.Name(), path, info)
	})
}

// wantedFiles are the hashes of the files that records name as they are now,
// in order.
func wantedFiles(ctx context.Context, q querier) ([]string, error) {
	return collect(ctx, q, scanText, `
		SELECT file_sha256 FROM evidence WHERE file_sha256 <> ''
		UNION SELECT logo FROM dossier WHERE logo <> '' UNION SELECT photo FROM dossier WHERE photo <> '' ORDER BY 1`)
}

var hashPattern = regexp.MustCompile(`[0-9a-f]{64}`)

// usedHashes finds every hash that a record names or named once. It looks at
// all texts of all tables rather than at columns that it knows, so that a new
// kind of record can't lose its files.
func usedHashes(ctx context.Context, q querier) (map[string]bool, error) {
	columns, err := collect(ctx, q, func(r row) (c [2]string, err error) { return c, r.Scan(&c[0], &c[1]) }, `
		SELECT t.name, c.name FROM pragma_table_list t JOIN pragma_table_xinfo(t.name) c
		WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND c.type = 'TEXT'`)
	if err != nil {
		return nil, err
	}
	used := map[string]bool{}
	for _, c := range columns {
		// vals has no texts of this length, and walking it costs.
		if c[0] == "vals" {
			continue
		}
		if err := hashesIn(ctx, q, c[0], c[1], used); err != nil {
			return nil, err
		}
	}
	return used, nil
}

// hashesIn adds the hashes in one column, which may be the whole history.
func hashesIn(ctx context.Context, q querier, table, column string, used map[string]bool) error {
	col := ident(column)
	rows, err := q.QueryContext(ctx, `SELECT `+col+` FROM `+ident(table)+` WHERE length(`+col+`) >= 64`)
	if err != nil {
		return translate(err)
	}
	defer rows.Close()
	var text sql.RawBytes
	for rows.Next() {
		if err := rows.Scan(&text); err != nil {
			return translate(err)
		}
		for _, sha := range hashPattern.FindAll(text, -1) {
			used[string(sha)] = true
		}
	}
	return translate(rows.Err())
}
