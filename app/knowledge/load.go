package knowledge

import (
	"errors"
	"fmt"
	"io/fs"
	"sync"

	"kindvriendelijk/app/bundle"
	"kindvriendelijk/resources"
)

// Default is what comes along, read once. A file that does not pass is a fault
// of the program itself, which its tests find.
var Default = sync.OnceValue(func() *Base { return bundle.Must(Load(resources.Knowledge)) })

// Load reads the articles under knowledge/ and glossary.toml of fsys and checks
// them. It returns all faults at once, each with its file.
func Load(fsys fs.FS) (*Base, error) {
	articles, unread := bundle.Read(fsys, "knowledge/*.md", Parse, func(a Article) string { return a.Code })
	terms, wordless := readTerms(fsys)
	b := newBase(articles, terms)
	if err := errors.Join(unread, wordless, b.Validate()); err != nil {
		return nil, err
	}
	return b, nil
}

// Parse reads the text of one article: a TOML head between lines of three
// plusses, then the body.
func Parse(text string) (Article, error) {
	var a Article
	body, err := bundle.Headed(text, &a)
	a.Body = body
	return a, err
}

func readTerms(fsys fs.FS) ([]Term, error) {
	text, err := fs.ReadFile(fsys, "glossary.toml")
	if err != nil {
		return nil, fmt.Errorf("read glossary: %w", err)
	}
	var file struct {
		Terms []Term `toml:"term"`
	}
	if err := bundle.Decode(string(text), &file); err != nil {
		return nil, fmt.Errorf("parse glossary.toml: %w", err)
	}
	return file.Terms, nil
}
