package journey

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"sync"

	"kindvriendelijk/app/bundle"
	"kindvriendelijk/resources"
)

// bundled is what the program brings along, read once. A file that does not
// parse is a fault of the program itself, which its tests find.
var bundled = sync.OnceValue(func() []Programme { return bundle.Must(Load(resources.Programmes)) })

// Programmes returns every bundled programme and version, in the order of
// their files' names. The slices inside are shared: do not change them.
func Programmes() []Programme { return slices.Clone(bundled()) }

// Find returns a bundled programme. An empty version means the newest.
func Find(code, version string) (Programme, bool) {
	var found Programme
	for _, p := range bundled() {
		if p.Code != code || (version != "" && p.Version != version) {
			continue
		}
		if found.Code == "" || p.Version > found.Version {
			found = p
		}
	}
	return found, found.Code != ""
}

// Source returns the text of a bundled programme followed by that of its
// steps, for a dossier that keeps a copy of the version it was started with. It
// is empty for one that is not bundled.
func Source(code, version string) string {
	names, _ := files(resources.Programmes)
	for _, name := range names {
		text, err := source(resources.Programmes, name)
		if err != nil {
			continue
		}
		if p, err := Parse(text); err == nil && p.Code == code && p.Version == version {
			return text
		}
	}
	return ""
}

// Parse reads the text of one programme and checks it. A text without steps,
// such as the copy in a dossier of before there were any, gets the bundled ones
// of that programme: see [Programme.WithSteps].
func Parse(text string) (*Programme, error) {
	var p Programme
	if err := bundle.Decode(text, &p); err != nil {
		return nil, fmt.Errorf("parse programme: %w", err)
	}
	for _, s := range p.Statuses {
		for i, n := range s.Next {
			if page, ok := movedRooms[n.Page]; ok {
				s.Next[i].Page = page
			}
		}
	}
	if err := p.Validate(); err != nil {
		return nil, fmt.Errorf("check programme: %w", err)
	}
	return p.WithSteps(), nil
}

// Load reads every programme under programmes/ of fsys, with its steps, and
// checks it. A key that no field takes is an error: it is a typing mistake in
// the content.
func Load(fsys fs.FS) ([]Programme, error) {
	names, err := files(fsys)
	if err != nil {
		return nil, err
	}
	var programmes []Programme
	for _, name := range names {
		p, err := read(fsys, name)
		if err != nil {
			return nil, fmt.Errorf("read programme %s: %w", path.Base(name), err)
		}
		if err := p.Validate(); err != nil {
			return nil, fmt.Errorf("check programme %s: %w", path.Base(name), err)
		}
		programmes = append(programmes, p)
	}
	return programmes, nil
}

func read(fsys fs.FS, name string) (Programme, error) {
	var p Programme
	text, err := source(fsys, name)
	if err != nil {
		return p, err
	}
	return p, bundle.Decode(text, &p)
}
