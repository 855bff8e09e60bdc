// Package knowledge knows what there is to read up: the articles, the words of
// the field with their meaning, how to search both together with the rights of
// children, and where a word of the field stands in a running text. It knows
// nothing of a dossier, of method cards and steps (it only passes their codes
// on), or of how a text looks on a screen.
package knowledge

import "kindvriendelijk/app"

// Article is one text to read. Title, summary and body are Dutch; the body is
// Markdown without its title and may hold words of a programme's vocabulary
// between braces, such as {word.executive}.
type Article struct {
	// Code is the name of the file, stable for ever: lower-case words with
	// hyphens.
	Code    string `toml:"code"`
	Title   string `toml:"title"`
	Summary string `toml:"summary"` // one or two sentences: what you find here
	Topic   string `toml:"topic"`   // code of [Topics]
	// Country is "BE-VLG" or "NL" for a text that holds there only.
	Country string   `toml:"country"`
	Pages   []string `toml:"pages"`   // codes of [journey.Pages] from which help opens it
	See     []string `toml:"see"`     // codes of other articles
	Methods []string `toml:"methods"` // codes of method cards
	Sources []Source `toml:"source"`
	Body    string   `toml:"-"`
}

// Source is where a fact was read.
type Source struct {
	Title     string `toml:"title"`
	Publisher string `toml:"publisher"`
	Year      int    `toml:"year"`    // 0 for a page without a date
	Address   string `toml:"address"` // of the web page, empty when unknown
}

// Term is a word of the field with its meaning in one or two plain sentences.
type Term struct {
	Code string `toml:"code"`
	Term string `toml:"term"`
	// Also holds other forms in which the word stands in a text: plurals,
	// abbreviations, synonyms.
	Also    []string `toml:"also"`
	Text    string   `toml:"text"`
	Country string   `toml:"country"` // as in [Article]
	See     []string `toml:"see"`     // codes of articles or of other terms
}

// The countries of whose words and rules a text can be.
const (
	Flanders    = "BE-VLG"
	Netherlands = "NL"
)

var topics = []app.Named{
	{Code: "label", Name: "Label en erkenning"},
	{Code: "unicef", Name: "UNICEF en Child Friendly Cities"},
	{Code: "rights", Name: "Kinderrechten"},
	{Code: "participation", Name: "Participatie"},
	{Code: "research", Name: "Onderzoek en cijfers"},
	{Code: "privacy", Name: "Privacy en toestemming"},
	{Code: "policy", Name: "Beleid en organisatie"},
}

// Topics are the parts in which articles are shown, in their order.
func Topics() []app.Named { return append([]app.Named(nil), topics...) }
