//go:build !windows && !linux

package files_test

import (
	"errors"
	"net/url"
	"testing"

	"kindvriendelijk/app/files"
)

func TestOpen(t *testing.T) {
	var got string
	if err := files.Open("/map/João #1 50%.pdf", func(u *url.URL) error { got = u.String(); return nil }); err != nil || got != "file:///map/Jo%C3%A3o%20%231%2050%25.pdf" {
		t.Errorf("the system is asked for %s, %v", got, err)
	}
	broken := errors.New("xdg-open: not found")
	if err := files.Open("/map/a.pdf", func(*url.URL) error { return broken }); !errors.Is(err, broken) {
		t.Errorf("it says %v", err)
	}
}
