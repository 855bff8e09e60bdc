package figures

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"sync"

	"kindvriendelijk/app/bundle"
	"kindvriendelijk/resources"
)

// contents is what the catalogue's files hold, with an index of every name by
// which a source may call an indicator.
type contents struct {
	themes     []Theme
	indicators []Indicator
	byCode     map[string]int
	byHeading  map[string]string
}

// bundled is the catalogue the program brings along, read once. A file that
// does not parse is a fault of the program itself, which its tests find.
var bundled = sync.OnceValue(func() *contents { return bundle.Must(load(resources.Indicators)) })

// Themes returns the areas of children's lives in the order of the screen.
func Themes() []Theme { return slices.Clone(bundled().themes) }

// ThemeByCode finds a theme.
func ThemeByCode(code string) (Theme, bool) {
	i := slices.IndexFunc(bundled().themes, func(t Theme) bool { return t.Code == code })
	if i < 0 {
		return Theme{}, false
	}
	return bundled().themes[i], true
}

// Catalogue returns the bundled indicators, in the order of the themes and
// within a theme from general to particular. The slices inside are shared: do
// not change them.
func Catalogue() []Indicator { return slices.Clone(bundled().indicators) }

// ByCode finds a bundled indicator.
func ByCode(code string) (Indicator, bool) {
	c := bundled()
	i, ok := c.byCode[code]
	if !ok {
		return Indicator{}, false
	}
	return c.indicators[i], true
}

// Match finds the bundled indicator that a source calls by this heading, path
// or code, whatever its capitals, accents and punctuation.
func Match(heading string) (code string, ok bool) {
	code, ok = bundled().byHeading[Normalise(heading)]
	return code, ok
}

// load reads indicators/themes.toml and a file per theme from fsys.
func load(fsys fs.FS) (*contents, error) {
	c := &contents{byCode: map[string]int{}, byHeading: map[string]string{}}
	var themes struct {
		Theme []Theme `toml:"theme"`
	}
	if err := decode(fsys, "indicators/themes.toml", &themes); err != nil {
		return nil, err
	}
	c.themes = themes.Theme
	for _, t := range c.themes {
		var file struct {
			Indicator []Indicator `toml:"indicator"`
		}
		if err := decode(fsys, "indicators/"+t.Code+".toml", &file); err != nil {
			return nil, err
		}
		for _, i := range file.Indicator {
			i.Theme = t.Code
			if i.Persons && i.Threshold == 0 {
				i.Threshold = DefaultThreshold
			}
			if err := c.add(i); err != nil {
				return nil, fmt.Errorf("theme %s: %w", t.Code, err)
			}
		}
	}
	return c, c.check()
}

// decode reads a TOML file that comes along.
func decode(fsys fs.FS, name string, into any) error {
	text, err := fs.ReadFile(fsys, name)
	if err == nil {
		err = bundle.Decode(string(text), into)
	}
	if err != nil {
		return fmt.Errorf("read %s: %w", name, err)
	}
	return nil
}

func (c *contents) add(i Indicator) error {
	if _, taken := c.byCode[i.Code]; taken {
		return fmt.Errorf("indicator %s is there twice", i.Code)
	}
	c.byCode[i.Code] = len(c.indicators)
	c.indicators = append(c.indicators, i)
	for _, heading := range append([]string{i.Code, i.Name}, i.Headings...) {
		key := Normalise(heading)
		if other, taken := c.byHeading[key]; taken && other != i.Code {
			return fmt.Errorf("%s and %s both answer to %q", other, i.Code, heading)
		}
		c.byHeading[key] = i.Code
	}
	return nil
}

// check looks at what one indicator alone can't show: the references.
func (c *contents) check() error {
	var errs []error
	for _, t := range c.themes {
		if t.Code == "" || t.Name == "" || t.Short == "" || t.About == "" {
			errs = append(errs, fmt.Errorf("theme %q is incomplete", t.Code))
		}
	}
	for _, i := range c.indicators {
		if err := i.Validate(); err != nil {
			errs = append(errs, fmt.Errorf("indicator %s: %w", i.Code, err))
		}
		errs = append(errs, c.checkOrigin(i))
		if strings.TrimSpace(i.Children) == "" || i.Source == "" || i.Country == "" || i.Definition == "" {
			errs = append(errs, fmt.Errorf("indicator %s lacks a text", i.Code))
		}
	}
	return errors.Join(errs...)
}

// checkOrigin checks what an indicator is made of.
func (c *contents) checkOrigin(i Indicator) error {
	var errs []error
	for _, code := range append([]string{i.Numerator, i.Denominator}, i.Parts...) {
		at, known := c.byCode[code]
		switch {
		case code == "":
		case !known:
			errs = append(errs, fmt.Errorf("indicator %s follows from unknown %s", i.Code, code))
		case !c.indicators[at].Summable():
			errs = append(errs, fmt.Errorf("indicator %s follows from %s, which is no count", i.Code, code))
		}
	}
	return errors.Join(errs...)
}
