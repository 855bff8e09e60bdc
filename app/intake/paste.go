package intake

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"kindvriendelijk/app"
)

// Spool puts pasted text in a temporary file of its own, so that it is read
// the same way as any file: a block of cells copied from a spreadsheet or a
// table on a web page has tabs between them. The caller calls remove when it
// is done with the file.
func (s *Service) Spool(text string) (path string, remove func(), err error) {
	if strings.TrimSpace(text) == "" {
		return "", nil, &app.UserError{Text: "Er is nog niets geplakt. Selecteer een tabel in je rekenblad of op een webpagina, kopieer ze en plak ze hier."}
	}
	dir, err := os.MkdirTemp(s.TempDir, "plak-*")
	if err != nil {
		return "", nil, fmt.Errorf("keep pasted text: %w", err)
	}
	remove = func() { os.RemoveAll(dir) }
	path = filepath.Join(dir, "Geplakte tabel.txt")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		remove()
		return "", nil, fmt.Errorf("keep pasted text: %w", err)
	}
	return path, remove, nil
}
