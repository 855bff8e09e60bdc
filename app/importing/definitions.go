package importing

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"kindvriendelijk/app/areas"
	"kindvriendelijk/app/importing/cell"
	"kindvriendelijk/app/importing/table"
)

// Definition is what a catalogue says of one indicator. Only Name is always
// filled; all texts are as in the file.
type Definition struct {
	Code, Name, Theme string
	Text              string // what exactly is counted
	// Unit is that of the figures, such as percent: the ratio where the
	// catalogue has one besides the unit that is counted.
	Unit   string
	Source string
	Row    int // 1-based
}

// NoDefinitionsError means that a file holds no catalogue of indicators.
type NoDefinitionsError struct{ Kind Kind }

// Error names what the file is.
func (e *NoDefinitionsError) Error() string { return "no catalogue of indicators: " + string(e.Kind) }

// Explain says in Dutch what a catalogue needs to be recognised.
func (e *NoDefinitionsError) Explain() string {
	return "We herkennen in dit bestand geen lijst van indicatoren: daarvoor is een kolom met de naam en een kolom met de definitie, de eenheid of de bron nodig."
}

// Definitions reads a catalogue of indicators, in the order of its rows. It
// returns a [NoDefinitionsError] for a file that is none, and errors of
// [table.Open]. Of the choices it heeds Delimiter, Sheet, Header and TempDir.
func Definitions(ctx context.Context, path string, c Choices) (found []Definition, err error) {
	file, err := table.Open(ctx, path, table.Options{Delimiter: c.Delimiter, TempDir: c.TempDir})
	if err != nil {
		return nil, fmt.Errorf("open catalogue: %w", err)
	}
	defer func() {
		if cerr := file.Close(); err == nil && cerr != nil {
			err = fmt.Errorf("close catalogue: %w", cerr)
		}
	}()
	kind := Unknown
	for _, sheet := range c.sheetsOf(file) {
		s, err := takeSample(ctx, file, sheet)
		if err != nil {
			return nil, fmt.Errorf("read catalogue: %w", err)
		}
		row := c.Header - 1
		if row < 0 {
			v, _ := notFigures(s)
			if v.kind != Catalogue {
				kind = firstKnown(kind, v.kind)
				continue
			}
			row = v.header - 1
		}
		if found, err = readDefinitions(ctx, s, row, found); err != nil {
			return nil, fmt.Errorf("read catalogue: %w", err)
		}
	}
	if len(found) == 0 {
		return nil, &NoDefinitionsError{Kind: kind}
	}
	return found, nil
}

func firstKnown(a, b Kind) Kind {
	if a != Unknown || b == "" {
		return a
	}
	return b
}

// sheetsOf are the sheets to read; a text file has one without a name.
func (c Choices) sheetsOf(file *table.File) []string {
	switch {
	case file.Sheets == nil:
		return []string{""}
	case c.Sheet != "":
		return []string{c.Sheet}
	}
	return file.Sheets
}

// definitionHeads are the headings of each field, folded, the surest first.
var definitionHeads = []struct {
	words []string
	field func(*Definition) *string
}{
	{[]string{"titel", "title", "naam", "indicatornaam", "naam indicator", "naam van de indicator", "indicator", "onderwerp", "name", "label", "kerncijfer", "omschrijving"}, func(d *Definition) *string { return &d.Name }},
	{[]string{"definitie", "definition", "beschrijving", "description", "omschrijving", "toelichting", "uitleg", "wat meten we"}, func(d *Definition) *string { return &d.Text }},
	{[]string{"ratio", "eenheid", "meeteenheid", "unit", "uitgedrukt in"}, func(d *Definition) *string { return &d.Unit }},
	{[]string{"bron", "source", "databron", "bronnen", "gegevensbron", "bronhouder", "leverancier"}, func(d *Definition) *string { return &d.Source }},
	{[]string{"thema", "basisthema", "theme", "hoofdthema", "domein", "informatiedomein", "categorie", "rubriek", "subthema"}, func(d *Definition) *string { return &d.Theme }},
	{[]string{"code", "indicatorcode", "onderwerpcode", "code indicator", "topiccode", "key", "identifier", "nummer", "nr"}, func(d *Definition) *string { return &d.Code }},
}

// definitionColumns finds the column of each field in the order of
// definitionHeads; negative where there is none. No column serves twice.
func definitionColumns(heads []string) []int {
	columns := make([]int, len(definitionHeads))
	taken := map[int]bool{}
	for i, h := range definitionHeads {
		columns[i] = headColumn(heads, h.words, taken)
		taken[columns[i]] = true
	}
	return columns
}

// headColumn finds the column of the surest word: as the whole heading first,
// then at its start, as in 'Definitie van de indicator'.
func headColumn(heads, words []string, taken map[int]bool) int {
	fits := []func(head, word string) bool{
		func(head, word string) bool { return head == word },
		func(head, word string) bool { return strings.HasPrefix(head, word+" ") },
	}
	for _, fit := range fits {
		for _, word := range words {
			if col := slices.IndexFunc(heads, func(h string) bool { return fit(h, word) }); col >= 0 && !taken[col] {
				return col
			}
		}
	}
	return -1
}

// readDefinitions adds the definitions of a sheet whose heading is in a row,
// 0-based.
func readDefinitions(ctx context.Context, s *sample, row int, found []Definition) ([]Definition, error) {
	heads := make([]string, s.width)
	for col := range heads {
		heads[col] = areas.Fold(s.at(row, col))
	}
	columns := definitionColumns(heads)
	if columns[0] < 0 {
		return found, nil
	}
	rows, err := s.file.Rows(ctx, s.sheet)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for {
		cells, err := rows.Next()
		if errors.Is(err, io.EOF) {
			return found, nil
		}
		if err != nil {
			return nil, err
		}
		if rows.Row() <= row+1 {
			continue
		}
		d := Definition{Row: rows.Row()}
		for i, h := range definitionHeads {
			*h.field(&d) = cell.Clean(at(cells, columns[i]))
		}
		if d.Name != "" {
			found = append(found, d)
		}
	}
}
