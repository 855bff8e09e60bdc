package knowledge

import (
	"slices"
	"strings"

	"kindvriendelijk/app"
)

// Base is a fixed collection of articles and terms. It is safe for use by
// several goroutines.
type Base struct {
	articles []Article
	terms    *Terms
	index    []entry
}

func newBase(articles []Article, terms []Term) *Base {
	b := &Base{articles: slices.Clone(articles), terms: NewTerms(terms)}
	slices.SortStableFunc(b.articles, func(x, y Article) int {
		if d := topicPlace(x.Topic) - topicPlace(y.Topic); d != 0 {
			return d
		}
		return strings.Compare(app.Fold(x.Title), app.Fold(y.Title))
	})
	b.index = indexOf(b)
	return b
}

func topicPlace(code string) int {
	return app.PlaceOf(topics, code)
}

// Articles returns the articles by topic, then by title. The slices inside are
// shared: do not change them.
func (b *Base) Articles() []Article { return slices.Clone(b.articles) }

// Terms returns the words of the field.
func (b *Base) Terms() *Terms { return b.terms }

// Article finds an article by its code.
func (b *Base) Article(code string) (Article, bool) {
	for _, a := range b.articles {
		if a.Code == code {
			return a, true
		}
	}
	return Article{}, false
}

// ForPage returns the articles that help with a screen, those with the fewest
// screens first: they are about it and about little else.
func (b *Base) ForPage(page string) []Article {
	var found []Article
	for _, a := range b.articles {
		if slices.Contains(a.Pages, page) {
			found = append(found, a)
		}
	}
	slices.SortStableFunc(found, func(x, y Article) int { return len(x.Pages) - len(y.Pages) })
	return found
}

// In returns what holds in a country: what is of that country and what is of
// none. An empty country returns everything. An article that is left out can
// still be named in what another one refers to.
func (b *Base) In(country string) *Base {
	if country == "" {
		return b
	}
	holds := func(c string) bool { return c == "" || c == country }
	var articles []Article
	for _, a := range b.articles {
		if holds(a.Country) {
			articles = append(articles, a)
		}
	}
	var terms []Term
	for _, t := range b.terms.all {
		if holds(t.Country) {
			terms = append(terms, t)
		}
	}
	return newBase(articles, terms)
}
