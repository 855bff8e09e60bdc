package portfolio

import (
	"sync"

	"kindvriendelijk/app/journey"
)

// readings keeps programmes that were read from a text: every room asks for
// the one of the dossier, and reading it anew takes longer than all else that a
// room does to open. It is safe for use by several goroutines.
type readings struct {
	mu sync.Mutex
	of map[string]reading // by the code of the programme
}

type reading struct {
	text      string
	programme *journey.Programme
}

// parse reads the text of a programme, once as long as it stays the same.
func (r *readings) parse(code, text string) (*journey.Programme, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if known, ok := r.of[code]; ok && known.text == text {
		return known.programme, nil
	}
	p, err := journey.Parse(text)
	if err != nil {
		return nil, err
	}
	if r.of == nil {
		r.of = map[string]reading{}
	}
	r.of[code] = reading{text, p}
	return p, nil
}
