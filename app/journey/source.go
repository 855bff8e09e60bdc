package journey

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// stepsFile ends the name of a file with the steps of the programme whose file
// has the same name before it.
const stepsFile = ".steps.toml"

// crosswalkFile says where two programmes ask the same; it is none itself.
const crosswalkFile = "crosswalk.toml"

// files lists the programmes. A file of steps without its programme is an
// error: its name was mistyped.
func files(fsys fs.FS) ([]string, error) {
	all, err := fs.Glob(fsys, "programmes/*.toml")
	if err != nil {
		return nil, fmt.Errorf("list programmes: %w", err)
	}
	var names []string
	for _, name := range all {
		of, steps := strings.CutSuffix(name, stepsFile)
		switch {
		case path.Base(name) == crosswalkFile:
		case !steps:
			names = append(names, name)
		case !slices.Contains(all, of+".toml"):
			return nil, fmt.Errorf("steps %s: their programme %w", path.Base(name), fs.ErrNotExist)
		}
	}
	return names, nil
}

// source is the text of a programme with that of its steps, when it has them.
func source(fsys fs.FS, name string) (string, error) {
	text, err := fs.ReadFile(fsys, name)
	if err != nil {
		return "", err
	}
	steps, err := fs.ReadFile(fsys, strings.TrimSuffix(name, ".toml")+stepsFile)
	if errors.Is(err, fs.ErrNotExist) {
		return string(text), nil
	}
	return string(text) + "\n" + string(steps), err
}
