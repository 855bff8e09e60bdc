package knowledge

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app"
	"kindvriendelijk/app/inspiration"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/knowledge"
)

// The kinds of things on the page, as routes name them.
const (
	kindArticle  = "articles"
	kindRight    = "rights"
	kindPractice = "practice"
	kindIdea     = "ideas"
	kindTerm     = "terms"
)

// tabs is how many tabs there are.
const tabs = 5

// shelf is a tab: what is on it, and how one thing looks when it is open.
type shelf struct {
	kind, name string
	items      func(p *Page, words string) []item
	sheet      func(p *Page, code string) fyne.CanvasObject // nil for an unknown code
}

// shelves are the tabs in their order. They are filled in when the program
// starts, since what is open on one leads to the others.
var shelves [tabs]shelf

func init() {
	shelves = [tabs]shelf{
		{kindArticle, "Lezen", (*Page).articles, (*Page).articleSheet},
		{kindRight, "Kinderrechten", (*Page).rights, (*Page).rightSheet},
		{kindPractice, "Voorbeelden uit de praktijk", (*Page).practices, (*Page).practiceSheet},
		{kindIdea, "Ideeën voor acties", (*Page).ideasFound, (*Page).ideaSheet},
		{kindTerm, "Woorden", (*Page).terms, (*Page).termSheet},
	}
}

// item is a row of a list.
type item struct {
	code, title, words string
	group              string // the heading it stands under, empty for none
}

func place(rows []item, code string) int {
	return slices.IndexFunc(rows, func(i item) bool { return i.code == code })
}

// tabWords are the names of the tabs; while something is sought with how much
// each has.
func (p *Page) tabWords() []string {
	var out []string
	for n, s := range shelves {
		name := s.name
		if p.search != nil && strings.TrimSpace(p.search.Text) != "" {
			name += fmt.Sprintf(" %d", len(p.found[n]))
		}
		out = append(out, name)
	}
	return out
}

// hits are the codes of one kind that have the words, the best first.
func (p *Page) hits(kind knowledge.Kind, words string) (codes []string) {
	for _, h := range p.local.Search(words) {
		if h.Kind == kind {
			codes = append(codes, cmp.Or(h.Code, strconv.Itoa(h.Right)))
		}
	}
	return codes
}

func (p *Page) articles(words string) (out []item) {
	if strings.TrimSpace(words) != "" {
		for _, code := range p.hits(knowledge.ArticleKind, words) {
			a, _ := p.Base.Article(code)
			out = append(out, item{code: a.Code, title: a.Title, words: p.say(a.Summary)})
		}
		return out
	}
	names := map[string]string{}
	for _, t := range knowledge.Topics() {
		names[t.Code] = t.Name
	}
	for _, a := range p.local.Articles() {
		out = append(out, item{a.Code, a.Title, p.say(a.Summary), names[a.Topic]})
	}
	return out
}

func (p *Page) rights(words string) (out []item) {
	var among []string
	if strings.TrimSpace(words) != "" {
		among = append(p.hits(knowledge.RightKind, words), strings.TrimSpace(words)) // a number finds its article
	}
	for _, r := range p.Rights {
		code := strconv.Itoa(r.Article)
		if among != nil && !slices.Contains(among, code) {
			continue
		}
		out = append(out, item{code: code, title: fmt.Sprintf("%d. %s", r.Article, r.Title), words: p.told(r)})
	}
	return out
}

// told is a right in one or two sentences, for children when that is chosen.
func (p *Page) told(r journey.Right) string {
	if p.child != nil && p.child.On {
		return r.Child
	}
	return r.About
}

func (p *Page) practices(words string) (out []item) {
	for _, x := range p.all.Search(words).Practices {
		at := []string{x.Municipality}
		if x.Country != "" {
			at = append(at, app.NameOf(inspiration.Countries(), x.Country))
		}
		if x.Years != "" {
			at = append(at, x.Years)
		}
		i := item{code: x.Code, title: p.say(x.Title), words: strings.Join(at, " · ")}
		if x.Sheet != nil {
			i.words = "Praktijkfiche · " + i.words
		}
		out = append(out, i)
	}
	return out
}

func (p *Page) ideasFound(words string) (out []item) {
	grouped := strings.TrimSpace(words) == ""
	for _, x := range p.Collection.Search(words).Ideas {
		if p.ideas == nil || !p.ideas.fits(x) {
			continue
		}
		i := item{code: x.Code, title: p.say(x.Title), words: ages(x) + " · " + x.Service}
		if grouped {
			i.group = p.themeName(x.Theme)
		}
		out = append(out, i)
	}
	return out
}

func (p *Page) terms(words string) (out []item) {
	if strings.TrimSpace(words) != "" {
		for _, code := range p.hits(knowledge.TermKind, words) {
			t, _ := p.local.Terms().ByCode(code)
			out = append(out, item{code: t.Code, title: t.Term, words: p.say(t.Text)})
		}
		return out
	}
	for _, t := range p.local.Terms().All() {
		out = append(out, item{t.Code, t.Term, p.say(t.Text), initial(t.Term)})
	}
	return out
}

// initial is the letter under which a word stands.
func initial(word string) string {
	for _, r := range word {
		return string(unicode.ToUpper(r))
	}
	return ""
}

func (p *Page) themeName(code string) string {
	for _, t := range p.Themes {
		if t.Code == code {
			return t.Name
		}
	}
	return code
}
