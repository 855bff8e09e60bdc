package example

import (
	"context"
	"fmt"
	"io/fs"
	"strings"

	"kindvriendelijk/app/guidance"
	"kindvriendelijk/app/inspiration"
	"kindvriendelijk/app/methods"
)

// helped is what the municipality carries itself, the help it got, what it
// shares with others, and the ways to work that it uses.
type helped struct {
	Scan        []capacity     `toml:"scan"`
	Guidance    []help         `toml:"guidance"`
	Meetings    []meeting      `toml:"meeting"`
	Contacts    []contact      `toml:"contact"`
	Bottlenecks []bottleneck   `toml:"bottleneck"`
	Sheets      []leaf         `toml:"sheet"`
	Uses        []use          `toml:"use"`
	Method      methods.Method `toml:"method"`
}

type (
	capacity struct {
		Step       string `toml:"step"`
		Competence int    `toml:"competence"`
		Time       int    `toml:"time"`
		Means      int    `toml:"means"`
		Note       string `toml:"note"`
	}
	help struct {
		Key       string   `toml:"key"`
		Form      string   `toml:"form"`
		Steps     []string `toml:"steps"`
		Question  string   `toml:"question"`
		Giver     string   `toml:"giver"`
		Status    string   `toml:"status"`
		Start     string   `toml:"start"`
		End       string   `toml:"end"`
		Hours     float64  `toml:"hours"`
		Euros     int64    `toml:"euros"`
		Delivered string   `toml:"delivered"`
	}
	meeting struct {
		Key      string `toml:"key"`
		Title    string `toml:"title"`
		Date     string `toml:"date"`
		Place    string `toml:"place"`
		Who      string `toml:"who"`
		Lessons  string `toml:"lessons"`
		Followed string `toml:"followed"`
	}
	contact struct {
		Key          string `toml:"key"`
		Municipality string `toml:"municipality"`
		Function     string `toml:"function"`
		Email        string `toml:"email"`
		About        string `toml:"about"`
	}
	bottleneck struct {
		Key      string `toml:"key"`
		Title    string `toml:"title"`
		Text     string `toml:"text"`
		Level    string `toml:"level"`
		Receiver string `toml:"receiver"`
		Date     string `toml:"date"`
		Status   string `toml:"status"`
		Result   string `toml:"result"`
	}
	leaf struct {
		Key string `toml:"key"`
		Own bool   `toml:"own"`
		inspiration.Sheet
	}
	use struct {
		Key    string `toml:"key"`
		Method string `toml:"method"` // code of a card, or own: and the key of an own one
		Step   string `toml:"step"`
		Moment string `toml:"moment"`
		Date   string `toml:"date"`
		Who    string `toml:"who"`
		People int    `toml:"people"`
		Note   string `toml:"note"`
	}
)

func (c *content) loadHelp(folder fs.FS) error { return decode(folder, "guidance.toml", &c.Help) }

// guidance writes the scan and the help.
func (b *builder) guidance(ctx context.Context) error {
	for _, c := range b.content.Help.Scan {
		made := guidance.Capacity{ID: guidance.CapacityID(candidatureID(), c.Step), Candidature: candidatureID(), Step: c.Step,
			Competence: c.Competence, Time: c.Time, Means: c.Means, Note: c.Note}
		if err := kept(ctx, made, saved(b.SaveCapacity)); err != nil {
			return fmt.Errorf("capacity %s: %w", c.Step, err)
		}
	}
	for _, g := range b.content.Help.Guidance {
		made := guidance.Guidance{ID: id("guidance", g.Key), Form: g.Form, Steps: g.Steps, Question: g.Question, Giver: g.Giver, Status: g.Status,
			StartOn: g.Start, EndOn: g.End, Hours: g.Hours, Cents: g.Euros * 100, Delivered: g.Delivered}
		if err := kept(ctx, made, b.CreateGuidance); err != nil {
			return fmt.Errorf("guidance %s: %w", g.Key, err)
		}
	}
	return nil
}

// network writes what is shared with others.
func (b *builder) network(ctx context.Context) error {
	for _, m := range b.content.Help.Meetings {
		made := guidance.Meeting{ID: id("network_meetings", m.Key), Title: m.Title, On: m.Date, Place: m.Place, Who: m.Who, Lessons: m.Lessons, Followed: m.Followed}
		if err := kept(ctx, made, b.CreateNetworkMeeting); err != nil {
			return fmt.Errorf("meeting %s: %w", m.Key, err)
		}
	}
	for _, c := range b.content.Help.Contacts {
		made := guidance.Contact{ID: id("contacts", c.Key), Municipality: c.Municipality, Function: c.Function, Email: c.Email, About: c.About}
		if err := kept(ctx, made, b.CreateContact); err != nil {
			return fmt.Errorf("contact %s: %w", c.Key, err)
		}
	}
	for _, x := range b.content.Help.Bottlenecks {
		made := guidance.Bottleneck{ID: id("bottlenecks", x.Key), Title: x.Title, Text: x.Text, Level: x.Level, Receiver: x.Receiver, RaisedOn: x.Date,
			Status: x.Status, Result: x.Result}
		if err := kept(ctx, made, b.CreateBottleneck); err != nil {
			return fmt.Errorf("bottleneck %s: %w", x.Key, err)
		}
	}
	for _, s := range b.content.Help.Sheets {
		text, err := s.Text()
		if err == nil {
			_, err = b.CreatePractice(ctx, guidance.Practice{ID: id("practices", s.Key), Own: s.Own, TOML: text})
		}
		if err != nil {
			return fmt.Errorf("practice sheet %s: %w", s.Key, err)
		}
	}
	return nil
}

// methods writes the own card and where cards are used.
func (b *builder) methods(ctx context.Context) error {
	own := b.content.Help.Method
	text, err := own.Text()
	if err != nil {
		return fmt.Errorf("own card: %w", err)
	}
	if _, err := b.CreateOwnMethod(ctx, methods.Own{ID: id("own_methods", own.Code), TOML: text}); err != nil {
		return err
	}
	for _, u := range b.content.Help.Uses {
		code, isOwn := strings.CutPrefix(u.Method, "own:")
		if isOwn {
			code = id("own_methods", code)
		}
		made := methods.Use{ID: id("method_uses", u.Key), Method: code, Step: u.Step, Moment: u.Moment, On: u.Date, Who: u.Who, People: u.People, Note: u.Note}
		if err := kept(ctx, made, b.CreateMethodUse); err != nil {
			return fmt.Errorf("use %s: %w", u.Key, err)
		}
	}
	return nil
}

// kept checks a record and gives it to the store.
func kept[T interface{ Validate() error }](ctx context.Context, v T, create func(context.Context, T) (T, error)) error {
	if err := v.Validate(); err != nil {
		return err
	}
	_, err := create(ctx, v)
	return err
}

// saved makes a verb that creates of one that saves.
func saved[T any](save func(context.Context, T) error) func(context.Context, T) (T, error) {
	return func(ctx context.Context, v T) (T, error) { return v, save(ctx, v) }
}
