package example

import (
	"bytes"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"kindvriendelijk/app/bundle"
)

// content is everything the files say, before it becomes records.
type content struct {
	Place    place
	Figures  figuresFile
	Tables   map[string][]byte // CSV by the name of its import
	Plans    []planFile        // one per goal, in order
	Quotes   []quote
	Proofs   []proof // by number
	Answers  map[string]answer
	Gaps     []gap
	Overview overview

	Decisions []decision // the first one first
	Services  []service
	Bodies    []body
	Outside   outside
	Steps     []step
	Second    second
	Help      helped
}

// overview holds the two texts of the candidature.
type overview struct{ Summary, NotYet string }

func load(folder fs.FS) (*content, error) {
	c := &content{Answers: map[string]answer{}, Tables: map[string][]byte{}}
	steps := []func(fs.FS) error{c.loadPlace, c.loadFigures, c.loadPlans, c.loadQuotes, c.loadProofs, c.loadAnswers, c.loadGaps, c.loadDecisions, c.loadSupport, c.loadOutside, c.loadRoute, c.loadSecond, c.loadHelp}
	for _, step := range steps {
		if err := step(folder); err != nil {
			return nil, err
		}
	}
	return c, nil
}

// decode reads one TOML file and refuses keys that nothing reads, since these
// are mistakes.
func decode(folder fs.FS, name string, into any) error {
	data, err := fs.ReadFile(folder, name)
	if err != nil {
		return fmt.Errorf("read %s: %w", name, err)
	}
	return decodeText(name, string(data), into)
}

func decodeText(name, text string, into any) error {
	if err := bundle.Decode(text, into); err != nil {
		return fmt.Errorf("parse %s: %w", name, err)
	}
	return nil
}

// decodeAll reads every TOML file of a folder, by name.
func decodeAll[T any](folder fs.FS, dir string) ([]T, error) {
	names, err := fs.Glob(folder, path.Join(dir, "*.toml"))
	if err != nil {
		return nil, fmt.Errorf("list %s: %w", dir, err)
	}
	slices.Sort(names)
	out := make([]T, len(names))
	for i, name := range names {
		if err := decode(folder, name, &out[i]); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// prose reads Markdown, with a TOML head between two lines of +++ when head is
// given.
func prose(folder fs.FS, name string, head any) (string, error) {
	data, err := fs.ReadFile(folder, name)
	if err != nil {
		return "", fmt.Errorf("read %s: %w", name, err)
	}
	if head == nil {
		return strings.TrimSpace(string(data)), nil
	}
	parts := bytes.SplitN(data, []byte("+++\n"), 3)
	if len(parts) != 3 || len(parts[0]) != 0 {
		return "", fmt.Errorf("parse %s: no head between two lines of +++", name)
	}
	if err := decodeText(name, string(parts[1]), head); err != nil {
		return "", err
	}
	return strings.TrimSpace(string(parts[2])), nil
}
