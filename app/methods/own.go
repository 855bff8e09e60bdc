package methods

import (
	"fmt"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"

	"kindvriendelijk/app"
)

// Own is a card that a municipality wrote itself, in the form of the bundled
// ones.
type Own struct {
	ID   string
	TOML string
}

// Card reads the text of an own card. Its code is its id, so that no two cards
// ever share one.
func (o Own) Card() (Method, error) {
	m, err := Parse(o.TOML)
	if err != nil {
		return m, fmt.Errorf("own card %s: %w", o.ID, err)
	}
	m.Code, m.Own = o.ID, true
	return m, nil
}

// ownCode stands in the text of an own card where a bundled one has the name
// of its file.
const ownCode = "eigen"

// Text writes a card as the text of an own one. What is not in order is an
// [app.InvalidError], by the names of the fields of [Method].
func (m Method) Text() (string, error) {
	m = m.trimmed()
	m.Code, m.Related = ownCode, slices.DeleteFunc(slices.Clone(m.Related), func(code string) bool { return !codeForm.MatchString(code) })
	if err := m.Problems(); err != nil {
		return "", err
	}
	text, err := toml.Marshal(m)
	if err != nil {
		return "", fmt.Errorf("write card %q: %w", m.Name, err)
	}
	if _, err := Parse(string(text)); err != nil {
		return "", &app.UserError{Text: "Deze kaart kon niet bewaard worden zoals ze hier staat. Wat je typte, staat er nog. Maak de teksten korter of eenvoudiger en probeer opnieuw.", Err: err}
	}
	return string(text), nil
}

// Copy is the card as the beginning of an own one.
func (m Method) Copy() Method {
	m.Code, m.Name, m.Own = "", m.Name+" (onze versie)", true
	return m
}

// trimmed is the card without the spaces, empty items and empty steps that
// typing leaves behind.
func (m Method) trimmed() Method {
	m = m.Expand(strings.TrimSpace)
	blank := func(s string) bool { return s == "" }
	m.Material, m.Prepare, m.Pitfalls = slices.DeleteFunc(m.Material, blank), slices.DeleteFunc(m.Prepare, blank), slices.DeleteFunc(m.Pitfalls, blank)
	m.Steps = slices.DeleteFunc(m.Steps, func(s Step) bool { return s == Step{} })
	return m
}
