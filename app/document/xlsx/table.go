package xlsx

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"
)

// table is a sheet under way.
type table struct {
	file   *excelize.File
	styles *styles
	name   string
	sheet  Sheet
}

func (t *table) heads() error {
	style, err := t.styles.head()
	if err != nil {
		return err
	}
	for i, c := range t.sheet.Columns {
		at, err := excelize.CoordinatesToCellName(i+1, 1)
		if err != nil {
			return fmt.Errorf("find head: %w", err)
		}
		if err := t.file.SetCellStr(t.name, at, escape(clean(c.Head))); err != nil {
			return fmt.Errorf("write head: %w", err)
		}
		if err := t.file.SetCellStyle(t.name, at, at, style); err != nil {
			return fmt.Errorf("style head: %w", err)
		}
	}
	return nil
}

func (t *table) rows() error {
	for i, c := range t.sheet.Columns {
		style, err := t.styles.column(c)
		if err != nil {
			return err
		}
		for k, row := range t.sheet.Rows {
			if i >= len(row) {
				continue
			}
			at, err := excelize.CoordinatesToCellName(i+1, k+2)
			if err != nil {
				return fmt.Errorf("find cell: %w", err)
			}
			if err := t.cell(at, c.Kind, row[i], style); err != nil {
				return fmt.Errorf("write cell %s: %w", at, err)
			}
		}
	}
	return nil
}

func (t *table) cell(at string, k Kind, value any, style int) error {
	stored := store(k, value)
	switch v := stored.(type) {
	case nil:
		return nil
	case float64:
		if err := t.file.SetCellFloat(t.name, at, v, -1, 64); err != nil {
			return err
		}
	case string:
		if err := t.file.SetCellStr(t.name, at, escape(v)); err != nil {
			return err
		}
		if k != Text { // what isn't of its kind looks like text too
			text, err := t.styles.column(Column{})
			if err != nil {
				return err
			}
			style = text
		}
	}
	return t.file.SetCellStyle(t.name, at, at, style)
}

// Widths of columns, in characters.
const (
	narrow = 9
	wide   = 60
)

// widths fits each column to its longest line of text.
func (t *table) widths() error {
	for i, c := range t.sheet.Columns {
		most := min(utf8.RuneCountInString(c.Head), 20)
		for _, row := range t.sheet.Rows {
			if i < len(row) {
				most = max(most, shown(c, row[i]))
			}
		}
		name, err := excelize.ColumnNumberToName(i + 1)
		if err != nil {
			return fmt.Errorf("find column: %w", err)
		}
		if err := t.file.SetColWidth(t.name, name, name, float64(min(max(most+3, narrow), wide))); err != nil {
			return fmt.Errorf("set width: %w", err)
		}
	}
	return nil
}

// shown is about how many characters a value takes.
func shown(c Column, value any) int {
	switch v := store(c.Kind, value).(type) {
	case string:
		most := 0
		for line := range strings.SplitSeq(v, "\n") {
			most = max(most, utf8.RuneCountInString(line))
		}
		return most
	case float64:
		if c.Kind == Date {
			return len("31/12/2026")
		}
		return len(fmt.Sprintf("%.*f", max(c.Digits, 0), v)) + 4
	}
	return 0
}

// view keeps the heads in sight and lets them filter.
func (t *table) view() error {
	if len(t.sheet.Columns) == 0 {
		return nil
	}
	err := t.file.SetPanes(t.name, &excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"})
	if err != nil {
		return fmt.Errorf("freeze heads: %w", err)
	}
	last, err := excelize.CoordinatesToCellName(len(t.sheet.Columns), len(t.sheet.Rows)+1)
	if err != nil {
		return fmt.Errorf("find last cell: %w", err)
	}
	if err := t.file.AutoFilter(t.name, "A1:"+last, nil); err != nil {
		return fmt.Errorf("add filter: %w", err)
	}
	return nil
}

// print fits the columns on the width of a page and repeats the heads.
func (t *table) print() error {
	fit, size, across, down, way := true, 9, 1, 0, "landscape"
	if err := t.file.SetSheetProps(t.name, &excelize.SheetPropsOptions{FitToPage: &fit}); err != nil {
		return fmt.Errorf("set up page: %w", err)
	}
	err := t.file.SetPageLayout(t.name, &excelize.PageLayoutOptions{Size: &size, Orientation: &way, FitToWidth: &across, FitToHeight: &down})
	if err != nil {
		return fmt.Errorf("set up page: %w", err)
	}
	err = t.file.SetDefinedName(&excelize.DefinedName{
		Name: "_xlnm.Print_Titles", RefersTo: fmt.Sprintf("'%s'!$1:$1", strings.ReplaceAll(t.name, "'", "''")), Scope: t.name,
	})
	if err != nil {
		return fmt.Errorf("repeat heads: %w", err)
	}
	return nil
}
