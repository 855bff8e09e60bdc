package files

import (
	"fmt"
	"net/url"
	"os/exec"
	"time"
)

// opening is how long the system may take to say that it has no program for a
// file. Some viewers keep it waiting until they are closed.
const opening = 5 * time.Second

// Open shows a file or a folder in the program that the desktop has for it, and
// returns an error when it has none; other systems want an address for that.
// Check with [Viewable] first what the user may open.
func Open(path string, _ func(*url.URL) error) error {
	desktop := exec.Command("xdg-open", (&url.URL{Scheme: "file", Path: path}).String())
	if err := desktop.Start(); err != nil {
		return fmt.Errorf("open a file: %w", err)
	}
	ended := make(chan error, 1)
	go func() { ended <- desktop.Wait() }()
	select {
	case err := <-ended:
		if err != nil {
			return fmt.Errorf("open a file: %w", err)
		}
	case <-time.After(opening):
	}
	return nil
}
