package graphics

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"

	"golang.org/x/sys/windows"
)

// Again starts the program once more, beside this one.
func Again(program string, env []string) error {
	cmd := exec.Command(program, os.Args[1:]...)
	cmd.Env = env
	if err := cmd.Start(); err != nil {
		return fmt.Errorf("start again: %w", err)
	}
	return nil
}

// Prepare loads Mesa where this is the second try; call it before there is a
// window. Whoever asks for opengl32.dll by its bare name gets the one that the
// process loaded first (Microsoft, "Dynamic-link library search order"). Other
// programs never see Mesa. Its error is [ErrNoWindow].
func (s Start) Prepare() error {
	if !s.Second() {
		return nil
	}
	mesa := filepath.Join(s.Dir, Folder, "opengl32.dll")
	// what Mesa needs itself lies beside it, or comes with Windows
	const from = windows.LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | windows.LOAD_LIBRARY_SEARCH_SYSTEM32
	if _, err := windows.LoadLibraryEx(mesa, 0, from); err != nil {
		return errors.Join(ErrNoWindow, fmt.Errorf("load OpenGL by the processor: %w", err))
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
