// Package graphics is for a computer on which no window opens, since it has no
// OpenGL: it starts the program once more with OpenGL computed by the
// processor, or says what to do. It knows nothing of windows.
package graphics

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// ErrNoWindow means that the system could not make a window.
var ErrNoWindow = errors.New("no window could be made")

// Folder is where, beside the program, OpenGL without a graphics card may lie:
// Mesa's opengl32.dll and libgallium_wgl.dll on Windows, its drivers on Linux.
const Folder = "opengl"

// marker stands in the environment of the second try, so that there is no third.
const marker = "KINDVRIENDELIJK_SOFTWARE_OPENGL"

// Start is how a program was started: on which system (as in runtime.GOOS),
// from which folder, and with which environment (NAME=value).
type Start struct {
	System string
	Dir    string
	Env    []string
}

// Second reports whether this is the try with OpenGL by the processor.
func (s Start) Second() bool { return s.value(marker) != "" }

// Software returns the environment for a second try. There is none when this
// was the second one, when there is no screen, or when Windows lacks the files
// of Mesa; Linux usually has them itself.
func (s Start) Software() (env []string, ok bool) {
	folder := filepath.Join(s.Dir, Folder)
	_, err := os.Stat(filepath.Join(folder, "opengl32.dll"))
	if s.Second() || !s.hasScreen() || s.System == "windows" && err != nil {
		return nil, false
	}
	// Mesa takes the fastest driver by the processor that it was built with,
	// unless one is named, as "" too in its older versions
	s.Env = without(s.Env, "GALLIUM_DRIVER")
	set := []string{marker + "=1", "LIBGL_ALWAYS_SOFTWARE=1"}
	if info, err := os.Stat(folder); err == nil && info.IsDir() && s.System != "windows" {
		set = append(set, "LIBGL_DRIVERS_PATH="+folder)
	}
	return with(s.Env, set), true
}

// with returns an environment with other values for some names. The old values
// go: libraries in C read the first of two.
func with(env, set []string) []string {
	for _, e := range set {
		name, _, _ := strings.Cut(e, "=")
		env = without(env, name)
	}
	return append(env, set...)
}

// without returns an environment without a name.
func without(env []string, name string) []string {
	return slices.DeleteFunc(slices.Clone(env), func(e string) bool { return strings.HasPrefix(e, name+"=") })
}

// hasScreen reports whether there is something to open a window on.
func (s Start) hasScreen() bool {
	return s.System == "windows" || s.value("DISPLAY") != "" || s.value("WAYLAND_DISPLAY") != ""
}

// value is what the environment says of a name; the last one counts.
func (s Start) value(name string) (value string) {
	for _, e := range s.Env {
		if v, ok := strings.CutPrefix(e, name+"="); ok {
			value = v
		}
	}
	return value
}

// Advice says, to the user, that no window opened and what helps.
func (s Start) Advice() string {
	if !s.hasScreen() {
		return "Kindvriendelijk kan geen venster openen: er is geen scherm.\n\n" +
			"Je dossiers zijn bewaard. Start het programma op een bureaublad."
	}
	why := "Deze computer heeft geen OpenGL 2.1, en daarmee tekent het programma zijn venster. Dat komt voor op een extern bureaublad, in een virtuele machine en bij een oud stuurprogramma."
	if s.Second() {
		why += " Ook tekenen zonder grafische kaart lukte niet."
	}
	files := "de Mesa-bestanden opengl32.dll en libgallium_wgl.dll in de map ‘" + Folder + "’ naast het programma"
	if s.System != "windows" {
		files = "het pakket libgl1-mesa-dri, en GLX op het scherm"
	}
	return "Kindvriendelijk kan geen venster openen.\n\n" + why + "\n\nJe dossiers zijn bewaard. Dit helpt:\n" +
		"• Start het programma op de laptop zelf, niet op een extern bureaublad.\n" +
		"• Laat je ICT-dienst het stuurprogramma van de grafische kaart vernieuwen.\n" +
		"• Of vraag je ICT-dienst om OpenGL zonder grafische kaart: " + files + "."
}
