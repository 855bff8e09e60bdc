package figures

import (
	"fmt"
	"sync"

	"kindvriendelijk/app/bundle"
	"kindvriendelijk/resources"
)

// openQuestions are the questions that suggestions ask, by theme and by
// indicator.
type openQuestions struct {
	themes, surveys map[string]string
}

// gapWords are the questions that the program brings along, read once. A file
// that does not parse is a fault of the program itself, which its tests find.
var gapWords = sync.OnceValue(func() *openQuestions { return bundle.Must(readQuestions(resources.Gaps)) })

func readQuestions(text string) (*openQuestions, error) {
	type entry struct {
		Code     string `toml:"code"`
		Question string `toml:"question"`
	}
	var file struct {
		Theme []entry `toml:"theme"`
		Asked []entry `toml:"asked"`
	}
	if err := bundle.Decode(text, &file); err != nil {
		return nil, fmt.Errorf("read the open questions: %w", err)
	}
	q := &openQuestions{themes: map[string]string{}, surveys: map[string]string{}}
	for _, e := range file.Theme {
		q.themes[e.Code] = e.Question
	}
	for _, e := range file.Asked {
		q.surveys[e.Code] = e.Question
	}
	return q, nil
}

// theme is the first question about a theme.
func (q *openQuestions) theme(t Theme) string {
	if text := q.themes[t.Code]; text != "" {
		return text
	}
	return "Wat weten we over ‘" + t.Name + "’ van onze kinderen?"
}

// asked is what to ask children where adults were asked.
func (q *openQuestions) asked(in Indicator) string {
	if text := q.surveys[in.Code]; text != "" {
		return text
	}
	return "Wat zeggen kinderen jonger dan 17 jaar zelf over ‘" + in.Name + "’?"
}
