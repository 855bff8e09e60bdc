package methods

import (
	"context"
	"fmt"
	"slices"
)

// UseStore keeps what a municipality adds to the cards: its own ones, and
// where it uses one. Do makes one undoable action of the calls inside it.
type UseStore interface {
	Do(ctx context.Context, label string, fn func(context.Context) error) error
	ListOwnMethods(ctx context.Context) ([]Own, error)
	CreateOwnMethod(ctx context.Context, o Own) (Own, error)
	UpdateOwnMethod(ctx context.Context, o Own) error
	DeleteOwnMethod(ctx context.Context, id string) error
	ListMethodUses(ctx context.Context) ([]Use, error)
	CreateMethodUse(ctx context.Context, u Use) (Use, error)
	UpdateMethodUse(ctx context.Context, u Use) error
	DeleteMethodUse(ctx context.Context, id string) error
}

// Desk is the cards of a dossier: those that come along, its own ones, and
// what it uses.
type Desk struct {
	Store   UseStore
	Bundled *Set
}

// UseOf is a use with the name of its card; the name is empty when the card is
// gone.
type UseOf struct {
	Use
	Name string
}

// Cards returns the bundled cards with the own ones. An own card that can't be
// read any more, such as one of a newer version of the program, is left out.
func (d *Desk) Cards(ctx context.Context) (*Set, error) {
	own, err := d.Store.ListOwnMethods(ctx)
	if err != nil {
		return nil, fmt.Errorf("list own methods: %w", err)
	}
	cards := d.Bundled.All()
	for _, o := range own {
		if m, err := o.Card(); err == nil {
			cards = append(cards, m)
		}
	}
	return NewSet(cards), nil
}

// Uses returns where methods are used in a step, by day; for an empty step
// every use there is.
func (d *Desk) Uses(ctx context.Context, step string) ([]UseOf, error) {
	all, err := d.Store.ListMethodUses(ctx)
	if err != nil {
		return nil, fmt.Errorf("list uses of methods: %w", err)
	}
	cards, err := d.Cards(ctx)
	if err != nil {
		return nil, err
	}
	var out []UseOf
	for _, u := range all {
		if step == "" || u.Step == step {
			m, _ := cards.ByCode(u.Method)
			out = append(out, UseOf{u, m.Name})
		}
	}
	return out, nil
}

// SaveUse adds a use, or changes the one with its id. What is not in order is
// an [app.InvalidError].
func (d *Desk) SaveUse(ctx context.Context, u Use) (Use, error) {
	u = u.trimmed()
	if err := u.Validate(); err != nil {
		return u, fmt.Errorf("save use: %w", err)
	}
	if u.ID == "" {
		return d.Store.CreateMethodUse(ctx, u)
	}
	return u, d.Store.UpdateMethodUse(ctx, u)
}

// DeleteUse takes a method out of the trajectory.
func (d *Desk) DeleteUse(ctx context.Context, id string) error {
	return d.Store.DeleteMethodUse(ctx, id)
}

// SaveCard adds an own card, or changes the one whose id is its code. What is
// not in order is an [app.InvalidError].
func (d *Desk) SaveCard(ctx context.Context, m Method) (Own, error) {
	text, err := m.Text()
	if err != nil {
		return Own{}, fmt.Errorf("save own method: %w", err)
	}
	o := Own{ID: m.Code, TOML: text}
	if o.ID == "" {
		return d.Store.CreateOwnMethod(ctx, o)
	}
	return o, d.Store.UpdateOwnMethod(ctx, o)
}

// DeleteCard removes an own card and takes it out of the trajectory, as one
// change.
func (d *Desk) DeleteCard(ctx context.Context, id string) error {
	uses, err := d.Store.ListMethodUses(ctx)
	if err != nil {
		return fmt.Errorf("list uses of methods: %w", err)
	}
	uses = slices.DeleteFunc(uses, func(u Use) bool { return u.Method != id })
	return d.Store.Do(ctx, "Eigen methode verwijderd", func(ctx context.Context) error {
		for _, u := range uses {
			if err := d.Store.DeleteMethodUse(ctx, u.ID); err != nil {
				return err
			}
		}
		return d.Store.DeleteOwnMethod(ctx, id)
	})
}
