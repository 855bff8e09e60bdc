package ui

import (
	"cmp"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
)

// typedPath reads a path as people type or paste it: with quotes around it,
// with ~ for their own folder, as file:// address, or within a folder.
func typedPath(text, folder string) string {
	text = strings.Trim(strings.TrimSpace(text), `"'`)
	if u, err := url.Parse(text); err == nil && u.Scheme == "file" {
		text = u.Path
		if u.Host != "" {
			text = "//" + u.Host + text // a share on the network
		} else if runtime.GOOS == "windows" {
			text = strings.TrimPrefix(text, "/")
		}
	}
	text = filepath.FromSlash(text)
	if rest, own := strings.CutPrefix(text, "~"); own {
		if home, err := os.UserHomeDir(); err == nil {
			text = home + rest
		}
	}
	if text == "" || filepath.IsAbs(text) {
		return filepath.Clean(cmp.Or(text, folder))
	}
	return filepath.Join(folder, text)
}

// place is a folder worth a button of its own.
type place struct{ name, path string }

// places are the folders people keep their work in, as far as they exist.
func places() []place {
	var out []place
	home, err := os.UserHomeDir()
	if err != nil {
		home = string(filepath.Separator)
	}
	for _, p := range []place{
		{"Eigen map", home},
		{"Documenten", filepath.Join(home, "Documents")},
		{"Documenten", filepath.Join(home, "Documenten")},
		{"Bureaublad", filepath.Join(home, "Desktop")},
		{"Bureaublad", filepath.Join(home, "Bureaublad")},
		{"Downloads", filepath.Join(home, "Downloads")},
	} {
		if exists(p.path) {
			out = append(out, p)
		}
	}
	return append(out, drives()...)
}

// documents is where people keep their documents.
func documents() string {
	all := places()
	for _, p := range all {
		if p.name == "Documenten" {
			return p.path
		}
	}
	return all[0].path
}

// exists reports whether a folder is there.
func exists(folder string) bool {
	info, err := os.Stat(folder)
	return err == nil && info.IsDir()
}

// entry is one line of a folder.
type entry struct {
	name   string
	folder bool
}

// readFolder lists the folders, and the files of a kind, without what is
// hidden; folders first, then by name.
func readFolder(path string, w want) ([]entry, error) {
	found, err := os.ReadDir(path)
	if err != nil {
		return nil, err
	}
	var out []entry
	for _, f := range found {
		if strings.HasPrefix(f.Name(), ".") {
			continue
		}
		isFolder := f.IsDir()
		if f.Type()&os.ModeSymlink != 0 { // on a share each question takes its time
			isFolder = exists(filepath.Join(path, f.Name()))
		}
		if isFolder || !w.folder && w.kind.fits(f.Name()) {
			out = append(out, entry{f.Name(), isFolder})
		}
	}
	slices.SortFunc(out, func(a, b entry) int {
		if a.folder != b.folder {
			return map[bool]int{true: -1, false: 1}[a.folder]
		}
		return cmp.Compare(strings.ToLower(a.name), strings.ToLower(b.name))
	})
	return out, nil
}
