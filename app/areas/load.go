package areas

import (
	"fmt"
	"io/fs"
	"strconv"
	"strings"
	"sync"

	"kindvriendelijk/app/bundle"
	"kindvriendelijk/resources"
)

// Default returns the bundled catalogue, read once. A list that does not parse
// is a fault of the program itself, which its tests find.
var Default = sync.OnceValue(func() *Catalogue { return bundle.Must(Load(resources.Areas)) })

// Load reads the lists under areas/ of fsys.
func Load(fsys fs.FS) (*Catalogue, error) {
	c := &Catalogue{byCode: map[string]int{}, byName: map[string][]int{}, others: map[string]string{}, called: map[string][]string{}}
	steps := []struct {
		file string
		cols int
		take func(c *Catalogue, f []string) error
	}{
		{"wider.tsv", 5, (*Catalogue).addWider},
		{"flanders_2025.tsv", 4, (*Catalogue).addFlemish},
		{"netherlands_2023.tsv", 4, (*Catalogue).addDutch},
		{"mergers.tsv", 5, (*Catalogue).addMerger},
		{"other_names.tsv", 2, (*Catalogue).addName},
	}
	for _, s := range steps {
		if err := c.read(fsys, "areas/"+s.file, s.cols, s.take); err != nil {
			return nil, fmt.Errorf("read areas: %w", err)
		}
	}
	c.index()
	return c, nil
}

func (c *Catalogue) read(fsys fs.FS, file string, cols int, take func(*Catalogue, []string) error) error {
	text, err := fs.ReadFile(fsys, file)
	if err != nil {
		return err
	}
	for i, line := range strings.Split(strings.TrimRight(string(text), "\n"), "\n") {
		if i == 0 {
			continue
		}
		fields := strings.Split(line, "\t")
		if len(fields) != cols {
			return fmt.Errorf("%s line %d has %d columns, want %d", file, i+1, len(fields), cols)
		}
		if err := take(c, fields); err != nil {
			return fmt.Errorf("%s line %d: %w", file, i+1, err)
		}
	}
	return nil
}

func (c *Catalogue) add(a Area) error {
	if _, ok := c.byCode[a.Code]; ok {
		return fmt.Errorf("code %s occurs twice", a.Code)
	}
	c.byCode[a.Code] = len(c.all)
	c.all = append(c.all, a)
	return nil
}

func (c *Catalogue) addWider(f []string) error {
	return c.add(Area{Code: f[0], Name: f[1], Level: Level(f[2]), Country: f[3], Parent: f[4]})
}

func (c *Catalogue) addFlemish(f []string) error {
	return c.add(Area{Code: f[0], Name: f[1], Level: Municipality, Country: Belgium, Parent: f[2], Region: f[3]})
}

func (c *Catalogue) addDutch(f []string) error {
	return c.add(Area{Code: f[0], Name: f[1], Level: Municipality, Country: Netherlands, Parent: f[2], Region: f[3]})
}

// addMerger records a merger and, for a code that ended with it, the
// municipality that was.
func (c *Catalogue) addMerger(f []string) error {
	year, err := strconv.Atoi(f[0])
	if err != nil {
		return fmt.Errorf("year: %w", err)
	}
	c.mergers = append(c.mergers, Merger{Year: year, Old: f[1], New: f[3]})
	if _, ok := c.byCode[f[3]]; !ok {
		return fmt.Errorf("new code %s is not in the list of today", f[3])
	}
	if f[1] == f[3] {
		return nil
	}
	return c.add(Area{Code: f[1], Name: f[2], Level: Municipality, Country: Belgium,
		Parent: flemishProvince(f[1]), Until: year - 1})
}

// addName records another name by which people and sources call an area.
func (c *Catalogue) addName(f []string) error {
	if _, ok := c.byCode[f[1]]; !ok {
		return fmt.Errorf("code %s of %s is in no list", f[1], f[0])
	}
	c.others[Fold(f[0])] = f[1]
	c.called[f[1]] = append(c.called[f[1]], f[0])
	return nil
}

// flemishProvince reads the province from the first digits of a NIS code.
func flemishProvince(nis string) string {
	switch nis[0] {
	case '1':
		return "10000"
	case '2':
		return "20001"
	default:
		return nis[:1] + "0000"
	}
}
