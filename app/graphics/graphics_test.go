package graphics_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app/graphics"
)

// folder is a program's folder with these files in its folder for OpenGL.
func folder(t *testing.T, files ...string) string {
	t.Helper()
	dir := t.TempDir()
	for _, f := range files {
		if err := os.MkdirAll(filepath.Join(dir, graphics.Folder), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, graphics.Folder, f), nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestSoftware(t *testing.T) {
	empty, mesa := folder(t), folder(t, "opengl32.dll")
	for what, c := range map[string]struct {
		start graphics.Start
		want  bool
	}{
		"Windows with Mesa beside the program":     {graphics.Start{System: "windows", Dir: mesa}, true},
		"Windows without it":                       {graphics.Start{System: "windows", Dir: empty}, false},
		"Linux has it from the system":             {graphics.Start{System: "linux", Dir: empty, Env: []string{"DISPLAY=:0"}}, true},
		"Linux on Wayland":                         {graphics.Start{System: "linux", Dir: empty, Env: []string{"WAYLAND_DISPLAY=wayland-0"}}, true},
		"Linux without a screen":                   {graphics.Start{System: "linux", Dir: empty, Env: []string{"DISPLAY="}}, false},
		"a screen that was taken away again":       {graphics.Start{System: "linux", Dir: empty, Env: []string{"DISPLAY=:0", "DISPLAY="}}, false},
		"a name that only begins like that of one": {graphics.Start{System: "linux", Dir: empty, Env: []string{"DISPLAYS=:0"}}, false},
	} {
		t.Run(what, func(t *testing.T) {
			env, ok := c.start.Software()
			if ok != c.want {
				t.Fatalf("tries again: %v, want %v", ok, c.want)
			}
			if !ok {
				return
			}
			second := c.start
			second.Env = env
			if !second.Second() || c.start.Second() {
				t.Errorf("the second try is not marked: %q", env)
			}
			if _, third := second.Software(); third {
				t.Error("there is a third try")
			}
			for _, want := range append([]string{"LIBGL_ALWAYS_SOFTWARE=1"}, c.start.Env...) {
				if !slices.Contains(env, want) {
					t.Errorf("%s is not in %q", want, env)
				}
			}
		})
	}
}

func TestSoftware_driversBesideTheProgram(t *testing.T) {
	dir := folder(t, "swrast_dri.so")
	for what, c := range map[string]struct {
		dir  string
		want bool
	}{"drivers that are there": {dir, true}, "none": {folder(t), false}} {
		t.Run(what, func(t *testing.T) {
			env, _ := graphics.Start{System: "linux", Dir: c.dir, Env: []string{"DISPLAY=:0", "LIBGL_DRIVERS_PATH=/weg", "GALLIUM_DRIVER=zink"}}.Software()
			if slices.Contains(env, "LIBGL_DRIVERS_PATH=/weg") == c.want || strings.Contains(strings.Join(env, " "), "GALLIUM_DRIVER") {
				t.Errorf("an old value stands in the way: %q", env)
			}
			if got := slices.Contains(env, "LIBGL_DRIVERS_PATH="+filepath.Join(c.dir, graphics.Folder)); got != c.want {
				t.Errorf("it looks there: %v, want %v", got, c.want)
			}
		})
	}
}

func TestAdvice(t *testing.T) {
	dir := folder(t, "opengl32.dll")
	linux := graphics.Start{System: "linux", Dir: dir, Env: []string{"DISPLAY=:0"}}
	again, _ := linux.Software()
	for what, c := range map[string]struct {
		start graphics.Start
		has   string
		not   string
	}{
		"Windows names the files":             {graphics.Start{System: "windows", Dir: dir}, "libgallium_wgl.dll", "mesa-dri"},
		"Linux names the package":             {linux, "libgl1-mesa-dri", "Ook tekenen"},
		"the second try says that it was one": {graphics.Start{System: "linux", Env: again}, "Ook tekenen zonder grafische kaart lukte niet", "geen scherm"},
		"no screen at all":                    {graphics.Start{System: "linux"}, "er is geen scherm", "OpenGL"},
	} {
		t.Run(what, func(t *testing.T) {
			text := c.start.Advice()
			if !strings.Contains(text, c.has) || strings.Contains(text, c.not) || !strings.Contains(text, "Je dossiers zijn bewaard") {
				t.Errorf("it says %q", text)
			}
		})
	}
}
