//go:build !windows && !linux

package files

import "net/url"

// Open shows a file or a folder in the program that the system has for it, by
// handing its address to show. Check with [Viewable] first what the user may
// open.
func Open(path string, show func(*url.URL) error) error {
	return show(&url.URL{Scheme: "file", Path: path})
}
