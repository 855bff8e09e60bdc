package graphics

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"

	"golang.org/x/sys/windows"
)

// Again starts the program once more, beside this one, with the OpenGL of Mesa.
// Windows looks for libraries in the folder of the program first, so the second
// one runs from the folder with Mesa's files, by a second name of the same file.
// Where that folder can't be written to, the new program takes over the folder
// for libraries that this one sets. Other programs never see Mesa.
func Again(program string, env []string) error {
	folder := filepath.Join(filepath.Dir(program), Folder)
	if err := windows.SetDllDirectory(folder); err != nil {
		return fmt.Errorf("start again: %w", err)
	}
	cmd := exec.Command(named(program, folder), os.Args[1:]...)
	cmd.Env = env
	if err := cmd.Start(); err != nil {
		return fmt.Errorf("start again: %w", err)
	}
	return nil
}

// named gives the program a second name in a folder and returns it, or the
// first one where that is not possible.
func named(program, folder string) string {
	second := filepath.Join(folder, filepath.Base(program))
	_ = os.Remove(second) // that of an older version
	if os.Link(program, second) != nil {
		return program
	}
	return second
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
