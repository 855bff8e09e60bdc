package example

import (
	"context"
	"io/fs"

	"kindvriendelijk/app/listening"
)

// quote is what a child said, and where it is heard: in which texts and
// actions.
type quote struct {
	Key      string   `toml:"key"`
	Text     string   `toml:"text"`
	Speaker  string   `toml:"speaker"`
	Place    string   `toml:"place"`
	Date     string   `toml:"date"`
	Theme    string   `toml:"theme"`
	Question string   `toml:"question"`
	Followed string   `toml:"followed"`
	Private  bool     `toml:"private"` // no consent for the portfolio
	Answers  []string `toml:"answers"` // codes of criteria and sub-criteria
	Actions  []string `toml:"actions"` // keys
}

func (c *content) loadQuotes(folder fs.FS) error {
	files, err := decodeAll[struct {
		Quotes []quote `toml:"quote"`
	}](folder, "quotes")
	for _, f := range files {
		c.Quotes = append(c.Quotes, f.Quotes...)
	}
	return err
}

func (b *builder) quotes(ctx context.Context) error {
	for _, q := range b.content.Quotes {
		_, err := b.CreateQuote(ctx, listening.Quote{ID: id("quotes", q.Key), Text: q.Text, Speaker: q.Speaker, Place: q.Place,
			Date: q.Date, Theme: q.Theme, Question: q.Question, Followed: q.Followed, Consent: !q.Private})
		if err != nil {
			return err
		}
	}
	return nil
}
