package graphics

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"

	"golang.org/x/sys/windows"
)

// Again starts the program once more, beside this one. The new program takes
// over the folder that this one sets for libraries, and looks there before it
// looks in the folder of Windows: that is how Mesa comes in the place of the
// OpenGL of Windows. Other programs never see it.
func Again(program string, env []string) error {
	if err := windows.SetDllDirectory(filepath.Join(filepath.Dir(program), Folder)); err != nil {
		return fmt.Errorf("start again: %w", err)
	}
	cmd := exec.Command(program, os.Args[1:]...)
	cmd.Env = env
	if err := cmd.Start(); err != nil {
		return fmt.Errorf("start again: %w", err)
	}
	return nil
}

// Tell says something to the user outside of the window.
func Tell(text string) {
	words, err := windows.UTF16PtrFromString(text)
	if err != nil {
		return
	}
	title, err := windows.UTF16PtrFromString("Kindvriendelijk")
	if err != nil {
		return
	}
	_, _ = windows.MessageBox(0, words, title, windows.MB_OK|windows.MB_ICONERROR|windows.MB_SETFOREGROUND)
}
