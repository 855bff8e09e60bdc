package methods_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app"
	"kindvriendelijk/app/methods"
)

// drawer keeps own cards and uses in memory.
type drawer struct {
	own    []methods.Own
	uses   []methods.Use
	labels []string
	fail   error
}

func (d *drawer) Do(ctx context.Context, label string, fn func(context.Context) error) error {
	d.labels = append(d.labels, label)
	return fn(ctx)
}

func (d *drawer) ListOwnMethods(context.Context) ([]methods.Own, error) { return d.own, d.fail }

func (d *drawer) CreateOwnMethod(_ context.Context, o methods.Own) (methods.Own, error) {
	o.ID = fmt.Sprint("own", len(d.own)+1)
	d.own = append(d.own, o)
	return o, d.fail
}

func (d *drawer) UpdateOwnMethod(_ context.Context, o methods.Own) error {
	for i := range d.own {
		if d.own[i].ID == o.ID {
			d.own[i] = o
		}
	}
	return d.fail
}

func (d *drawer) DeleteOwnMethod(_ context.Context, id string) error {
	d.own = slices.DeleteFunc(d.own, func(o methods.Own) bool { return o.ID == id })
	return d.fail
}

func (d *drawer) ListMethodUses(context.Context) ([]methods.Use, error) {
	return slices.Clone(d.uses), d.fail
}

func (d *drawer) CreateMethodUse(_ context.Context, u methods.Use) (methods.Use, error) {
	u.ID = fmt.Sprint("use", len(d.uses)+1)
	d.uses = append(d.uses, u)
	return u, d.fail
}

func (d *drawer) UpdateMethodUse(_ context.Context, u methods.Use) error {
	for i := range d.uses {
		if d.uses[i].ID == u.ID {
			d.uses[i] = u
		}
	}
	return d.fail
}

func (d *drawer) DeleteMethodUse(_ context.Context, id string) error {
	d.uses = slices.DeleteFunc(d.uses, func(u methods.Use) bool { return u.ID == id })
	return d.fail
}

func newDesk() (*methods.Desk, *drawer) {
	d := &drawer{}
	return &methods.Desk{Store: d, Bundled: methods.Default()}, d
}

func TestUse_Validate(t *testing.T) {
	whole := methods.Use{Method: "focusgroep", Step: "2.1", On: "2026-03-04", People: 12}
	if err := whole.Validate(); err != nil {
		t.Errorf("a whole use: %v", err)
	}
	for _, c := range []struct {
		field string
		spoil func(u *methods.Use)
	}{
		{"Method", func(u *methods.Use) { u.Method = "" }},
		{"Step", func(u *methods.Use) { u.Step = "" }},
		{"On", func(u *methods.Use) { u.On = "4 maart" }},
		{"People", func(u *methods.Use) { u.People = -1 }},
		{"Who", func(u *methods.Use) { u.Who = strings.Repeat("a", 2001) }},
		{"Note", func(u *methods.Use) { u.Note = strings.Repeat("a", 2001) }},
	} {
		u := whole
		c.spoil(&u)
		var invalid *app.InvalidError
		if err := u.Validate(); !errors.As(err, &invalid) || len(invalid.Fields) != 1 || invalid.Fields[c.field] == "" {
			t.Errorf("%s: %v", c.field, err)
		}
	}
}

func TestDesk_cards_and_uses(t *testing.T) {
	desk, d := newDesk()
	ctx := t.Context()
	made, err := desk.SaveCard(ctx, ours())
	if err != nil {
		t.Fatal(err)
	}
	d.own = append(d.own, methods.Own{ID: "newer", TOML: "kleur = 'rood'"})
	cards, err := desk.Cards(ctx)
	if err != nil {
		t.Fatal(err)
	}
	card, ok := cards.ByCode(made.ID)
	if !ok || !card.Own || len(cards.All()) != len(methods.Default().All())+1 {
		t.Fatalf("%d cards, ours %+v", len(cards.All()), card)
	}

	card.Name = "Praten op de tram"
	if _, err := desk.SaveCard(ctx, card); err != nil {
		t.Fatal(err)
	}
	for _, u := range []methods.Use{{Method: made.ID, Step: "2.1"}, {Method: "focusgroep", Step: "2.2", Who: " klas "}, {Method: "gone", Step: "2.1"}} {
		if _, err := desk.SaveUse(ctx, u); err != nil {
			t.Fatal(err)
		}
	}
	uses, err := desk.Uses(ctx, "2.1")
	if err != nil || len(uses) != 2 || uses[0].Name != "Praten op de tram" || uses[1].Name != "" {
		t.Errorf("uses of a step: %+v, %v", uses, err)
	}
	all, err := desk.Uses(ctx, "")
	if err != nil || len(all) != 3 || all[1].Who != "klas" {
		t.Errorf("all uses: %+v, %v", all, err)
	}
	later := all[1].Use
	later.On = "2026-05-01"
	if _, err := desk.SaveUse(ctx, later); err != nil || d.uses[1].On != "2026-05-01" || len(d.uses) != 3 {
		t.Errorf("a changed use: %+v, %v", d.uses, err)
	}

	if err := desk.DeleteCard(ctx, made.ID); err != nil || len(d.uses) != 2 || len(d.own) != 1 || d.labels[0] != "Eigen methode verwijderd" {
		t.Errorf("after removing the card: %+v, %+v, %v", d.uses, d.own, err)
	}
	if err := desk.DeleteUse(ctx, later.ID); err != nil || len(d.uses) != 1 {
		t.Errorf("after removing a use: %+v, %v", d.uses, err)
	}
}

func TestDesk_tells_what_it_could_not_do(t *testing.T) {
	desk, d := newDesk()
	d.fail = errors.New("disk")
	ctx := t.Context()
	for name, try := range map[string]func() error{
		"cards":       func() error { _, err := desk.Cards(ctx); return err },
		"uses":        func() error { _, err := desk.Uses(ctx, ""); return err },
		"save a use":  func() error { _, err := desk.SaveUse(ctx, methods.Use{Method: "a", Step: "b"}); return err },
		"bad use":     func() error { _, err := desk.SaveUse(ctx, methods.Use{}); return err },
		"save a card": func() error { _, err := desk.SaveCard(ctx, ours()); return err },
		"bad card":    func() error { _, err := desk.SaveCard(ctx, methods.Method{}); return err },
		"remove":      func() error { return desk.DeleteCard(ctx, "x") },
	} {
		if try() == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
