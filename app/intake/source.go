package intake

import (
	"path/filepath"
	"strings"

	"kindvriendelijk/app/importing"
)

// layoutSources are the institutions whose tables are known by their layout.
var layoutSources = map[string]string{"statbel": "Statbel", "statline": "CBS, StatLine", "swing-table": "Provincies in Cijfers", "swing-export": "Swing"}

// SourceOf proposes where the figures of a file come from: what the file says
// itself above or below the table, else the institution whose layout it has,
// else the name of the file.
func SourceOf(report *importing.Report) string {
	for _, sheet := range report.Sheets {
		for _, row := range sheet.Preview {
			for _, cell := range row {
				if source := namedSource(cell); source != "" {
					return source
				}
			}
		}
	}
	if source := layoutSources[report.Layout]; source != "" {
		return source
	}
	return strings.TrimSuffix(report.File, filepath.Ext(report.File))
}

// namedSource reads a note such as 'Bron: Statbel'.
func namedSource(cell string) string {
	word, rest, ok := strings.Cut(cell, ":")
	if !ok {
		return ""
	}
	switch strings.ToLower(strings.TrimSpace(word)) {
	case "bron", "bronnen", "source":
		first, _, _ := strings.Cut(strings.TrimSpace(rest), "\n")
		return first
	}
	return ""
}
