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
var Default = sync.OnceValue(func() *Base {
	b, err := Load(resources.Knowledge)
	if err != nil {
		panic(err)
	}
	return b
})

// Load reads the articles under knowledge/ and glossary.toml of fsys and checks
// them. It returns all faults at once, each with its file.
func Load(fsys fs.FS) (*Base, error) {
	var articles []Article
	unread := bundle.Each(fsys, "knowledge/*.md", func(base, text string) error {
		a, err := Parse(text)
		if err != nil {
			return err
		}
		articles = append(articles, a)
		return bundle.Named(a.Code, base)
	})
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
