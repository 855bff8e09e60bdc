package main

import (
	"math"
	"os"
	"path/filepath"
	"runtime"

	"fyne.io/fyne/v2/driver"
	"github.com/go-gl/gl/v2.1/gl"

	"kindvriendelijk/app/machine"
	"kindvriendelijk/screens/ui/about"
)

// showAbout tells which program this is and on what it runs.
func (d *desktop) showAbout() {
	dir := ""
	if program, err := os.Executable(); err == nil {
		dir = filepath.Dir(program)
	}
	a := &about.About{Window: d.win, Facts: d.facts, Modules: machine.Modules(), Copy: d.app.Clipboard().SetContent,
		OpenFolder: func() { d.viewer().Folder(d.library.Root) }}
	if texts := machine.Licences(dir); texts != "" {
		a.OpenTexts = func() { d.viewer().Text(texts) }
	}
	a.Show()
}

// facts are those of now.
func (d *desktop) facts() machine.Facts {
	about := d.app.Metadata()
	_, s, _ := started()
	return machine.Facts{Version: about.Version, Commit: about.Custom["commit"], Day: about.Custom["day"], Renderer: d.renderer(), Screen: d.screen(),
		Text: percent(d.settings.Scale), Scale: percent(d.win.Canvas().Scale()), Software: s.Second(),
		Motion: d.motion(), Data: d.library.Root}
}

// motion is what decides on animations now.
func (d *desktop) motion() machine.Motion {
	return machine.Motion{Still: d.settings.Still, Remote: machine.Remote(), Software: d.software}
}

func percent(x float32) int { return int(math.Round(float64(x) * 100)) }

// renderer is what computes OpenGL for this window.
func (d *desktop) renderer() (name string) {
	if w, ok := d.win.(interface{ RunWithContext(func()) }); ok {
		w.RunWithContext(func() { name = gl.GoStr(gl.GetString(gl.RENDERER)) })
	}
	return name
}

// screen is what the window is made by.
func (d *desktop) screen() (name string) {
	name = runtime.GOOS
	if w, ok := d.win.(driver.NativeWindow); ok {
		w.RunNative(func(context any) {
			switch context.(type) {
			case driver.X11WindowContext:
				name = "X11"
			case driver.WaylandWindowContext:
				name = "Wayland"
			case driver.WindowsWindowContext:
				name = "Windows"
			}
		})
	}
	return name
}
