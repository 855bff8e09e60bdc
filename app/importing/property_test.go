package importing_test

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"kindvriendelijk/app/areas"
	"kindvriendelijk/app/importing"
)

// grid is a table of figures: a number, or nothing, per indicator, area and year.
type grid struct {
	topics []string
	areas  []areas.Area
	years  []int
	cells  map[gridKey]float64
}

type gridKey struct {
	topic, area string
	year        int
}

var drawGrid = rapid.Custom(func(t *rapid.T) grid {
	// A municipality that grew under its name had another code before.
	all := slices.DeleteFunc(areas.Default().Current(areas.Municipality, areas.Belgium), func(a areas.Area) bool { return a.From > 0 })
	g := grid{cells: map[gridKey]float64{}}
	g.topics = rapid.SliceOfNDistinct(rapid.SampledFrom([]string{"Kinderen", "Geboorten", "Plaatsen in de opvang", "Kansarmoede-index", "Speelruimte (m²)", "Jongens; meisjes", "Kinderen \"thuis\""}), 1, 4, rapid.ID[string]).Draw(t, "topics")
	g.areas = rapid.SliceOfNDistinct(rapid.SampledFrom(all), 2, 8, func(a areas.Area) string { return a.Code }).Draw(t, "areas")
	first, n := rapid.IntRange(1990, 2030).Draw(t, "first"), rapid.IntRange(1, 5).Draw(t, "years")
	for y := range n {
		g.years = append(g.years, first+y)
	}
	whole := map[string]bool{}
	for _, topic := range g.topics {
		whole[topic] = rapid.Bool().Draw(t, "whole")
	}
	for _, topic := range g.topics {
		for i, a := range g.areas {
			for j, year := range g.years {
				if i+j > 0 && rapid.IntRange(0, 9).Draw(t, "missing") == 0 {
					continue
				}
				v := float64(rapid.IntRange(0, 2_000_000).Draw(t, "number"))
				if !whole[topic] {
					v = (v*2 + 1) / 100 // two decimals, of which the last is never zero
				}
				if n == 1 && v >= 1800 && v < 2200 {
					v += 1000 // a year under a year says nothing
				}
				g.cells[gridKey{topic, a.Code, year}] = v
			}
		}
	}
	return g
})

// dialect is a way of writing a grid.
type dialect struct {
	delimiter, decimal, end string
	form                    string // long, wide or across
	quoted, bom, titled     bool
	named                   bool // areas by name
}

var drawDialect = rapid.Custom(func(t *rapid.T) dialect {
	return dialect{
		delimiter: rapid.SampledFrom([]string{";", ",", "\t", "|"}).Draw(t, "delimiter"),
		decimal:   rapid.SampledFrom([]string{",", "."}).Draw(t, "decimal"),
		end:       rapid.SampledFrom([]string{"\n", "\r\n"}).Draw(t, "end"),
		form:      rapid.SampledFrom([]string{"long", "wide", "across"}).Draw(t, "form"),
		quoted:    rapid.Bool().Draw(t, "quoted"), bom: rapid.Bool().Draw(t, "bom"), titled: rapid.Bool().Draw(t, "titled"), named: rapid.Bool().Draw(t, "named"),
	}
})

func (d dialect) row(b *strings.Builder, cells []string) {
	for i, c := range cells {
		if i > 0 {
			b.WriteString(d.delimiter)
		}
		if d.quoted || strings.ContainsAny(c, d.delimiter+"\"") {
			c = `"` + strings.ReplaceAll(c, `"`, `""`) + `"`
		}
		b.WriteString(c)
	}
	b.WriteString(d.end)
}

func (d dialect) number(g grid, k gridKey) string {
	v, ok := g.cells[k]
	if !ok {
		return ""
	}
	return strings.Replace(strconv.FormatFloat(v, 'f', -1, 64), ".", d.decimal, 1)
}

func (d dialect) area(a areas.Area) string {
	if d.named {
		return a.Name
	}
	return a.Code
}

// write gives the text of a grid in the dialect.
func (d dialect) write(g grid) string {
	var b strings.Builder
	if d.bom {
		b.WriteString("\ufeff")
	}
	if d.titled {
		b.WriteString("Cijfers over kinderen" + d.end + d.end)
	}
	switch d.form {
	case "wide":
		d.row(&b, append([]string{"gemeente", "jaar"}, g.topics...))
		g.each(func(a areas.Area, year int) {
			cells := []string{d.area(a), strconv.Itoa(year)}
			for _, topic := range g.topics {
				cells = append(cells, d.number(g, gridKey{topic, a.Code, year}))
			}
			d.row(&b, cells)
		})
	case "long":
		d.row(&b, []string{"indicator", "gemeente", "jaar", "waarde"})
		for _, topic := range g.topics {
			g.each(func(a areas.Area, year int) {
				d.row(&b, []string{topic, d.area(a), strconv.Itoa(year), d.number(g, gridKey{topic, a.Code, year})})
			})
		}
	case "across":
		head := []string{"indicator", "gemeente"}
		for _, year := range g.years {
			head = append(head, strconv.Itoa(year))
		}
		d.row(&b, head)
		for _, topic := range g.topics {
			for _, a := range g.areas {
				cells := []string{topic, d.area(a)}
				for _, year := range g.years {
					cells = append(cells, d.number(g, gridKey{topic, a.Code, year}))
				}
				d.row(&b, cells)
			}
		}
	}
	return b.String()
}

func (g grid) each(do func(a areas.Area, year int)) {
	for _, a := range g.areas {
		for _, year := range g.years {
			do(a, year)
		}
	}
}

// TestValues_anyDialect writes figures in every dialect and form, and reads the
// same figures back.
func TestValues_anyDialect(t *testing.T) {
	dir := t.TempDir()
	rapid.Check(t, func(t *rapid.T) {
		g, d := drawGrid.Draw(t, "grid"), drawDialect.Draw(t, "dialect")
		path := filepath.Join(dir, "cijfers.csv")
		text := d.write(g)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		got := map[gridKey]float64{}
		_, err := importing.Values(t.Context(), path, importing.Choices{}, func(v importing.Value) error {
			year, err := strconv.Atoi(v.Period)
			if err != nil {
				return fmt.Errorf("period %q: %w", v.Period, err)
			}
			if v.Missing == "" {
				got[gridKey{v.Indicator, v.AreaCode, year}] = v.Number
			}
			return nil
		})
		if err != nil {
			t.Fatalf("%v in\n%s", err, text)
		}
		if !maps.Equal(got, g.cells) {
			t.Fatalf("read\n%v\nwant\n%v\nfrom\n%s", got, g.cells, text)
		}
	})
}
