package calendar

import (
	"errors"
	"fmt"
	"io/fs"
	"sync"
	"time"

	"kindvriendelijk/app/bundle"
	"kindvriendelijk/resources"
)

// bundled is what the program brings along, read once. A file with a fault is
// a fault of the program itself, which its tests find.
var bundled = sync.OnceValue(func() Files { return bundle.Must(Load(resources.Calendars)) })

// Files are the calendars of some folder.
type Files []file

// file is one file as it is written.
type file struct {
	Code    string `toml:"code"`
	Title   string `toml:"title"`
	Country string `toml:"country"`
	Region  string `toml:"region"` // empty: holds in the whole country
	Checked string `toml:"checked"`
	// KnownUntil is the last day with known school holidays.
	KnownUntil string   `toml:"known_until"`
	Entries    []Period `toml:"entry"`
	Rules      []rule   `toml:"rule"`
}

// Load reads calendars/*.toml of fsys and checks them. It returns all faults at
// once, each with its file. A key that no field takes is one: it is a typing
// mistake.
func Load(fsys fs.FS) (Files, error) {
	var all Files
	err := bundle.Each(fsys, "calendars/*.toml", func(base, text string) error {
		var f file
		if err := bundle.Decode(text, &f); err != nil {
			return err
		}
		all = append(all, f)
		return errors.Join(bundle.Named(f.Code, base), f.validate())
	})
	return all, err
}

func (all Files) pick(country, region string) Calendar {
	var c Calendar
	if country == "" {
		return c
	}
	for _, f := range all {
		if f.Country != country || (f.Region != "" && f.Region != region) {
			continue
		}
		c.files = append(c.files, f)
		if c.Title == "" || f.Region != "" {
			c.Title = f.Title
		}
		if f.KnownUntil != "" {
			c.KnownUntil = f.KnownUntil
		}
	}
	return c
}

func (f file) validate() error {
	var errs []error
	need := func(what, field, value string) {
		if value == "" {
			errs = append(errs, fmt.Errorf("%s: no %s", what, field))
		}
	}
	need("file", "title", f.Title)
	need("file", "country", f.Country)
	if !isDay(f.Checked) || f.KnownUntil != "" && !isDay(f.KnownUntil) {
		errs = append(errs, errors.New("file: checked or known_until is not a day"))
	}
	for _, e := range f.Entries {
		what := fmt.Sprintf("entry %s of %s", e.Code, e.From)
		errs = append(errs, sourced(what, e))
		if !isDay(e.From) || !isDay(e.To) || e.To < e.From {
			errs = append(errs, fmt.Errorf("%s: from and to are not two days in a row", what))
		}
	}
	for _, r := range f.Rules {
		what := "rule " + r.Code
		errs = append(errs, sourced(what, r.Period), r.validate(what))
	}
	return errors.Join(errs...)
}

// sourced checks what an entry and a rule share.
func sourced(what string, p Period) error {
	var errs []error
	for field, value := range map[string]string{"code": p.Code, "title": p.Title, "source": p.Source, "year": p.Year} {
		if value == "" {
			errs = append(errs, fmt.Errorf("%s: no %s", what, field))
		}
	}
	switch p.Kind {
	case SchoolHoliday, PublicHoliday, Exam, Recess, Election, Formation:
	default:
		errs = append(errs, fmt.Errorf("%s: unknown kind %q", what, p.Kind))
	}
	if !p.Certain && p.Note == "" {
		errs = append(errs, fmt.Errorf("%s: not certain, and no note that says what to check", what))
	}
	return errors.Join(errs...)
}

func isDay(s string) bool {
	_, err := time.Parse(time.DateOnly, s)
	return err == nil
}
