// Package bundle reads the files that the program brings along: TOML in which
// every key is known, and texts with such a head. It does not know what they
// say.
package bundle

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"github.com/BurntSushi/toml"
)

// Decode reads TOML and refuses keys that no field takes: they are typing
// mistakes.
func Decode(text string, into any) error {
	meta, err := toml.Decode(text, into)
	if err != nil {
		return err
	}
	if left := meta.Undecoded(); len(left) > 0 {
		return fmt.Errorf("unknown keys %v", left)
	}
	return nil
}

// fence stands on a line of its own before and after a head.
const fence = "+++"

// Headed reads the TOML head of a text, which stands between lines of three
// plusses, and returns the body behind it without white space around it.
func Headed(text string, head any) (body string, err error) {
	text = strings.ReplaceAll(text, "\r\n", "\n")
	rest, ok := strings.CutPrefix(text, fence+"\n")
	if !ok {
		return "", errors.New("the first line is not " + fence)
	}
	keys, body, ok := strings.Cut(rest, "\n"+fence+"\n")
	if !ok {
		return "", errors.New("the head has no end")
	}
	if err := Decode(keys, head); err != nil {
		return "", fmt.Errorf("parse head: %w", err)
	}
	return strings.TrimSpace(body), nil
}

// Each hands every file of fsys that fits a pattern to read, with its name
// without folder and ending. It returns all faults at once, each with its file.
func Each(fsys fs.FS, pattern string, read func(base, text string) error) error {
	names, err := fs.Glob(fsys, pattern)
	if err != nil {
		return fmt.Errorf("list %s: %w", pattern, err)
	}
	var errs []error
	for _, name := range names {
		text, err := fs.ReadFile(fsys, name)
		if err == nil {
			err = read(strings.TrimSuffix(path.Base(name), path.Ext(name)), string(text))
		}
		if err != nil {
			errs = append(errs, fmt.Errorf("read %s: %w", name, err))
		}
	}
	return errors.Join(errs...)
}

// Read parses every file of fsys that fits a pattern. Each record must have the
// code that its file is named after. It returns what could be parsed, and all
// faults at once, each with its file.
func Read[T any](fsys fs.FS, pattern string, parse func(text string) (T, error), code func(T) string) ([]T, error) {
	var all []T
	err := Each(fsys, pattern, func(base, text string) error {
		x, err := parse(text)
		if err != nil {
			return err
		}
		all = append(all, x)
		return Named(code(x), base)
	})
	return all, err
}

// Parse reads TOML into a record and checks it.
func Parse[T interface{ Validate() error }](text string) (T, error) {
	var x T
	if err := Decode(text, &x); err != nil {
		return x, fmt.Errorf("parse: %w", err)
	}
	if err := x.Validate(); err != nil {
		return x, fmt.Errorf("check: %w", err)
	}
	return x, nil
}

// Must returns what was read of the files that come along. A fault in them is
// one of the program itself, which its tests find.
func Must[T any](read T, err error) T {
	if err != nil {
		panic(err)
	}
	return read
}

// Named is the fault of a record that does not have the code that its file is
// named after.
func Named(code, base string) error {
	if code != base {
		return fmt.Errorf("code %q is not the name of the file", code)
	}
	return nil
}
