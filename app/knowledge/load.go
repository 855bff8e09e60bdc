package knowledge

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"
	"sync"

	"github.com/BurntSushi/toml"

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
	names, err := fs.Glob(fsys, "knowledge/*.md")
	if err != nil {
		return nil, fmt.Errorf("list articles: %w", err)
	}
	var articles []Article
	var faults []error
	for _, name := range names {
		a, err := readArticle(fsys, name)
		if err != nil {
			faults = append(faults, fmt.Errorf("read %s: %w", name, err))
			continue
		}
		articles = append(articles, a)
	}
	terms, err := readTerms(fsys)
	if err != nil {
		faults = append(faults, err)
	}
	b := newBase(articles, terms)
	if err := errors.Join(append(faults, b.Validate())...); err != nil {
		return nil, err
	}
	return b, nil
}

// Parse reads the text of one article: a TOML head between lines of three
// plusses, then the body.
func Parse(text string) (Article, error) {
	var a Article
	head, body, err := split(text)
	if err != nil {
		return a, err
	}
	if err := decode(head, &a); err != nil {
		return a, fmt.Errorf("parse head: %w", err)
	}
	a.Body = strings.TrimSpace(body)
	return a, nil
}

func readArticle(fsys fs.FS, name string) (Article, error) {
	text, err := fs.ReadFile(fsys, name)
	if err != nil {
		return Article{}, err
	}
	a, err := Parse(string(text))
	if err == nil && a.Code != strings.TrimSuffix(path.Base(name), ".md") {
		err = fmt.Errorf("code %q is not the name of the file", a.Code)
	}
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
	if err := decode(string(text), &file); err != nil {
		return nil, fmt.Errorf("parse glossary.toml: %w", err)
	}
	return file.Terms, nil
}

const fence = "+++"

func split(text string) (head, body string, err error) {
	text = strings.ReplaceAll(text, "\r\n", "\n")
	rest, ok := strings.CutPrefix(text, fence+"\n")
	if !ok {
		return "", "", errors.New("the first line is not " + fence)
	}
	head, body, ok = strings.Cut(rest, "\n"+fence+"\n")
	if !ok {
		return "", "", errors.New("the head has no end")
	}
	return head, body, nil
}

// decode reads TOML and refuses keys that no field takes: they are typing
// mistakes.
func decode(text string, into any) error {
	meta, err := toml.Decode(text, into)
	if err != nil {
		return err
	}
	if left := meta.Undecoded(); len(left) > 0 {
		return fmt.Errorf("unknown keys %v", left)
	}
	return nil
}
