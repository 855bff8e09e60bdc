package main

import (
	"bytes"
	"debug/buildinfo"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// A module is a part of a program that others wrote.
type module struct {
	Path, Version, Sum string
	Licences           []licence
}

// key is the module as go's commands write it.
func (m module) key() string { return m.Path + "@" + m.Version }

// ids are the SPDX names of the module's licences, each once, sorted.
func (m module) ids() []string {
	var out []string
	for _, l := range m.Licences {
		if l.ID != "" {
			out = append(out, l.ID)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// modulesOf lists the modules in programs, Go's own library first, with the
// licences that stand in each. A module without one is an error: what may not
// be passed on must not slip in.
func modulesOf(programs []string) ([]module, error) {
	all, err := listed(programs)
	if err != nil {
		return nil, err
	}
	dirs, err := moduleDirs(all[1:])
	if err != nil {
		return nil, err
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return nil, fmt.Errorf("ask go where it is: %w", err)
	}
	dirs[all[0].key()] = strings.TrimSpace(string(root))
	for i, m := range all {
		if all[i].Licences, err = licencesIn(dirs[m.key()], m.Path != "std"); err != nil {
			return nil, fmt.Errorf("licence of %s: %w", m.key(), err)
		}
		if len(all[i].ids()) == 0 {
			return nil, fmt.Errorf("%s has no licence that is known here: look at it, and teach kinds", m.key())
		}
	}
	return all, nil
}

// listed reads from programs which modules they hold, Go's own library first.
func listed(programs []string) ([]module, error) {
	seen := map[string]module{}
	library := module{Path: "std"}
	for _, p := range programs {
		info, err := buildinfo.ReadFile(p)
		if err != nil {
			return nil, fmt.Errorf("read what %s was built from: %w", filepath.Base(p), err)
		}
		library.Version = strings.TrimPrefix(info.GoVersion, "go")
		for _, d := range info.Deps {
			if d.Replace != nil {
				d = d.Replace
			}
			m := module{Path: d.Path, Version: d.Version, Sum: d.Sum}
			seen[m.key()] = m
		}
	}
	if len(seen) == 0 {
		return nil, errors.New("no modules: is this a program of Go?")
	}
	out := []module{library}
	for _, k := range slices.Sorted(maps.Keys(seen)) {
		out = append(out, seen[k])
	}
	return out, nil
}

// moduleDirs tells where the module cache has each module.
func moduleDirs(modules []module) (map[string]string, error) {
	args := []string{"mod", "download", "-json"}
	for _, m := range modules {
		args = append(args, m.key())
	}
	out, err := exec.Command("go", args...).Output()
	if err != nil {
		return nil, fmt.Errorf("ask go where the modules are: %w", err)
	}
	dirs := map[string]string{}
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		var m struct{ Path, Version, Dir string }
		if err := d.Decode(&m); errors.Is(err, io.EOF) {
			return dirs, nil
		} else if err != nil {
			return nil, fmt.Errorf("read where the modules are: %w", err)
		}
		dirs[m.Path+"@"+m.Version] = m.Dir
	}
}
