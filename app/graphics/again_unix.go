//go:build !windows

package graphics

import (
	"fmt"
	"os"
	"syscall"
)

// Again puts a new run of the program in the place of this one. It returns
// only when that fails.
func Again(program string, env []string) error {
	if err := syscall.Exec(program, os.Args, env); err != nil {
		return fmt.Errorf("start again: %w", err)
	}
	return nil
}

// Prepare has nothing to do: the environment of the second try says enough.
func (s Start) Prepare() error { return nil }

// Tell says something to the user outside of the window.
func Tell(text string) { fmt.Fprintln(os.Stderr, text) }
