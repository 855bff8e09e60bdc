package main

import (
	"bytes"
	"debug/buildinfo"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
)

// A module is a part of a program that others wrote.
type module struct {
	Path, Version, Sum string
	Licences           []licence
}

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
	seen := map[string]module{}
	var goVersion string
	for _, p := range programs {
		info, err := buildinfo.ReadFile(p)
		if err != nil {
			return nil, fmt.Errorf("read what %s was built from: %w", filepath.Base(p), err)
		}
		goVersion = strings.TrimPrefix(info.GoVersion, "go")
		for _, d := range info.Deps {
			if d.Replace != nil {
				d = d.Replace
			}
			seen[d.Path+"@"+d.Version] = module{Path: d.Path, Version: d.Version, Sum: d.Sum}
		}
	}
	if len(seen) == 0 {
		return nil, errors.New("no modules: is this a program of Go?")
	}
	keys := make([]string, 0, len(seen))
	for k := range seen {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	dirs, err := moduleDirs(keys)
	if err != nil {
		return nil, err
	}
	dirs["std@"+goVersion] = filepath.Join(runtime.GOROOT())
	seen["std@"+goVersion] = module{Path: "std", Version: goVersion}
	out := make([]module, 0, len(keys)+1)
	for _, k := range append([]string{"std@" + goVersion}, keys...) {
		m := seen[k]
		if m.Licences, err = licencesIn(dirs[k], m.Path != "std"); err != nil {
			return nil, fmt.Errorf("licence of %s: %w", k, err)
		}
		if len(m.ids()) == 0 {
			return nil, fmt.Errorf("%s has no licence that is known here: look at it, and teach kinds", k)
		}
		out = append(out, m)
	}
	return out, nil
}

// moduleDirs tells where the module cache has each module.
func moduleDirs(keys []string) (map[string]string, error) {
	cmd := exec.Command("go", append([]string{"mod", "download", "-json"}, keys...)...)
	out, err := cmd.Output()
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
