package example

import (
	"context"
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"fmt"
	"io/fs"
	"strconv"
	"strings"

	"kindvriendelijk/app/figures"
)

// figuresFile tells where the figures came from and what the municipality
// wrote at its indicators.
type figuresFile struct {
	Imports []arrival   `toml:"import"`
	Records []indicator `toml:"indicator"`
}

// arrival is one import; its values stand in the CSV file of the same name.
type arrival struct {
	Key    string `toml:"key"`
	Kind   string `toml:"kind"`
	Source string `toml:"source"`
	Note   string `toml:"note"`
}

// indicator is what the municipality adds to an indicator. An own indicator
// has a key instead of a code of the catalogue.
type indicator struct {
	Code    string `toml:"code"`
	Key     string `toml:"key"`
	Name    string `toml:"name"`
	Unit    string `toml:"unit"`
	Kind    string `toml:"kind"`
	Theme   string `toml:"theme"`
	Define  string `toml:"define"`
	Source  string `toml:"source"`
	Decimal int    `toml:"decimal"`
	Better  string `toml:"better"`
	Persons bool   `toml:"persons"`
	Note    string `toml:"note"`
	Meaning string `toml:"meaning"`

	// A computed indicator follows from others.
	Formula     string `toml:"formula"`
	Numerator   string `toml:"numerator"`
	Denominator string `toml:"denominator"`
}

// columnYears is the first column of a table that holds a year: before it
// stand indicator, area and breakdown.
const columnYears = 3

func (c *content) loadFigures(folder fs.FS) error {
	if err := decode(folder, "figures/figures.toml", &c.Figures); err != nil {
		return err
	}
	for _, im := range c.Figures.Imports {
		data, err := fs.ReadFile(folder, "figures/"+im.Key+".csv")
		if err != nil {
			return fmt.Errorf("read the figures of %s: %w", im.Key, err)
		}
		c.Tables[im.Key] = data
	}
	return nil
}

// indicatorCode is the code by which values and links name an indicator: its
// own in the catalogue, or the fixed id of an own indicator, written own:key.
func indicatorCode(name string) string {
	if key, own := strings.CutPrefix(name, "own:"); own {
		return id("indicators", key)
	}
	return name
}

func (b *builder) figures(ctx context.Context) error {
	for _, a := range b.content.Place.Areas {
		if err := b.SaveArea(ctx, figures.Area(a)); err != nil {
			return err
		}
	}
	for _, r := range b.content.Figures.Records {
		if err := b.SaveIndicatorRecord(ctx, r.record()); err != nil {
			return err
		}
	}
	for _, im := range b.content.Figures.Imports {
		if err := b.values(ctx, im); err != nil {
			return fmt.Errorf("import %s: %w", im.Key, err)
		}
	}
	return nil
}

func (r indicator) record() figures.Record {
	code := r.Code
	if r.Key != "" {
		code = indicatorCode("own:" + r.Key)
	}
	return figures.Record{ID: code, Own: r.Key != "", Name: r.Name, Unit: r.Unit, Kind: r.Kind, Theme: r.Theme,
		Define: r.Define, Source: r.Source, Decimal: r.Decimal, Better: r.Better, Persons: r.Persons,
		Note: r.Note, Meaning: r.Meaning,
		Formula: figures.Formula(r.Formula), Numerator: r.Numerator, Denominator: r.Denominator}
}

func (b *builder) values(ctx context.Context, im arrival) error {
	data := b.content.Tables[im.Key]
	rows, values, err := table(string(data))
	if err != nil {
		return err
	}
	sum := sha256.Sum256(data)
	head := figures.Import{ID: id("imports", im.Key), Kind: im.Kind, Source: im.Source, Rows: rows,
		Values: len(values), Note: im.Note}
	if im.Kind == "file" {
		head.File, head.SHA256 = im.Key+".csv", hex.EncodeToString(sum[:])
	}
	_, err = b.ImportValues(ctx, head, nil, func(yield func(figures.Value) error) error {
		for _, v := range values {
			v.Import = head.ID
			if err := yield(v); err != nil {
				return err
			}
		}
		return nil
	})
	return err
}

// table reads the values of a CSV text: indicator, area, breakdown and a column
// per year. It also counts the rows.
func table(text string) (rows int, values []figures.Value, err error) {
	r := csv.NewReader(strings.NewReader(text))
	r.Comma, r.Comment = ';', '#'
	lines, err := r.ReadAll()
	if err != nil {
		return 0, nil, fmt.Errorf("read the table: %w", err)
	}
	head := lines[0]
	for _, line := range lines[1:] {
		for i := columnYears; i < len(line); i++ {
			v := figures.Value{Indicator: indicatorCode(line[0]), Area: line[1], Breakdown: line[2], Period: head[i]}
			given, err := cell(line[i], &v)
			if err != nil {
				return 0, nil, fmt.Errorf("%s, %s, %s: %w", line[0], line[1], head[i], err)
			}
			if given {
				values = append(values, v)
			}
		}
	}
	return len(lines) - 1, values, nil
}

// cell reads one value; given is false for an empty cell. A star marks a
// provisional value, and the signs for missing ones are those of Swing.
func cell(text string, v *figures.Value) (given bool, err error) {
	switch text {
	case "":
		return false, nil
	case "-":
		v.Missing = figures.MissingEmpty
	case "x":
		v.Missing = figures.MissingHidden
	case "?":
		v.Missing = figures.MissingUnknown
	default:
		text, v.Provisional = strings.CutSuffix(text, "*")
		v.Value, err = strconv.ParseFloat(strings.Replace(text, ",", ".", 1), 64)
	}
	return true, err
}
