package xlsx

import (
	"fmt"
	"strings"

	"github.com/xuri/excelize/v2"
)

// styles makes each style once; a workbook has a limit of them.
type styles struct {
	file  *excelize.File
	known map[string]int
}

// head is that of the first row.
func (s *styles) head() (int, error) {
	return s.get("head", &excelize.Style{
		Font:      &excelize.Font{Bold: true, Color: "FFFFFF"},
		Fill:      excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"0C5460"}},
		Alignment: &excelize.Alignment{WrapText: true, Vertical: "top"},
	})
}

// column is that of the cells of a column. The format of text keeps a cell
// text when somebody edits it, also when it begins with an equals sign.
func (s *styles) column(c Column) (int, error) {
	format := "@"
	digits := ""
	if c.Digits > 0 {
		digits = "." + strings.Repeat("0", min(c.Digits, 10))
	}
	switch c.Kind {
	case Number:
		format = "#,##0" + digits
	case Money:
		format = `"€" #,##0.00`
	case Date:
		format = "dd/mm/yyyy"
	case Percent:
		format = "0" + digits + "%"
	}
	return s.get(format, &excelize.Style{
		CustomNumFmt: &format,
		Alignment:    &excelize.Alignment{Vertical: "top", WrapText: c.Kind == Text},
	})
}

func (s *styles) get(name string, style *excelize.Style) (int, error) {
	if id, ok := s.known[name]; ok {
		return id, nil
	}
	id, err := s.file.NewStyle(style)
	if err != nil {
		return 0, fmt.Errorf("make style %s: %w", name, err)
	}
	s.known[name] = id
	return id, nil
}
