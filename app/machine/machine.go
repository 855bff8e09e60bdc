// Package machine says what a helpdesk asks first: which program runs on what.
// It tells nothing about who works with it, and holds no record.
package machine

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
)

// Facts is what is known about the program and the computer it runs on. Empty
// texts are not known.
type Facts struct {
	Version  string // '0.1.0'
	Commit   string // what a package was made of
	Day      string // of that commit, YYYY-MM-DD
	Renderer string // what computes OpenGL
	Screen   string // 'X11', 'Wayland' or 'Windows'
	Text     int    // size of texts, in per cent
	Scale    int    // of the screen, in per cent
	Software bool   // OpenGL by the processor, after a first try without a window
	Motion   Motion
	Data     string // folder of the dossiers
}

// Title is the version in a line: '0.1.0 (a1b2c3, 2026-11-22)'.
func (f Facts) Title() string {
	var made []string
	for _, s := range []string{f.Commit, f.Day} {
		if s != "" {
			made = append(made, s)
		}
	}
	if len(made) == 0 {
		return f.Version
	}
	return f.Version + " (" + strings.Join(made, ", ") + ")"
}

// Lines are the facts for a helpdesk, each with its name. The folder is written
// without the name of the user.
func (f Facts) Lines() [][2]string {
	drawn := f.Renderer
	if drawn == "" {
		drawn = "onbekend"
	}
	if f.Software {
		drawn += ", door de processor na een eerste poging zonder venster"
	}
	return [][2]string{
		{"Versie", f.Title()},
		{"Systeem", runtime.GOOS + " " + runtime.GOARCH + ", " + runtime.Version()},
		{"Scherm", fmt.Sprintf("%s, schaal %d %%, tekst %d %%", f.Screen, f.Scale, f.Text)},
		{"OpenGL", drawn},
		{"Animaties", f.Motion.Words()},
		{"Gegevens", Anonymous(f.Data)},
	}
}

// Helpdesk is all lines below one another, to hand on.
func (f Facts) Helpdesk() string {
	var b strings.Builder
	b.WriteString("Kindvriendelijk\n")
	for _, l := range f.Lines() {
		b.WriteString(l[0] + ": " + l[1] + "\n")
	}
	return b.String()
}

// Anonymous writes the home of the user in a path as a tilde: it is called
// after them.
func Anonymous(path string) string {
	home, err := os.UserHomeDir()
	if err != nil || home == "" {
		return path
	}
	rest, err := filepath.Rel(home, path)
	if err != nil || !filepath.IsLocal(rest) {
		return path
	}
	return filepath.Join("~", rest)
}

// Modules are the names and versions of what other people made and is in this
// program, by name.
func Modules() []string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return nil
	}
	out := []string{"Go " + strings.TrimPrefix(info.GoVersion, "go")}
	for _, m := range info.Deps {
		out = append(out, m.Path+" "+m.Version)
	}
	slices.Sort(out[1:])
	return out
}

// Licences is the file with the texts of all licences that a package lays near
// the program in a folder; empty when there is none.
func Licences(dir string) string {
	for _, name := range []string{"NOTICE.txt", "NOTICE", "../NOTICE.txt", "../NOTICE", "../share/doc/kindvriendelijk/copyright"} {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() {
			return path
		}
	}
	return ""
}
