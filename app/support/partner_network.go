package support

import (
	"context"
	"fmt"
)

// NetworkStore keeps partners, what they do, the log of stakeholders,
// weighings, trainings and promises.
type NetworkStore interface {
	ListPartners(ctx context.Context) ([]Partner, error)
	CreatePartner(ctx context.Context, p Partner) (Partner, error)
	UpdatePartner(ctx context.Context, p Partner) error
	DeletePartner(ctx context.Context, id string) error
	ListPartnerRoles(ctx context.Context) ([]PartnerRole, error)
	SavePartnerRole(ctx context.Context, r PartnerRole) error
	ListEncounters(ctx context.Context) ([]Encounter, error)
	CreateEncounter(ctx context.Context, e Encounter) (Encounter, error)
	UpdateEncounter(ctx context.Context, e Encounter) error
	DeleteEncounter(ctx context.Context, id string) error
	ListWeighings(ctx context.Context) ([]Weighing, error)
	CreateWeighing(ctx context.Context, w Weighing) (Weighing, error)
	UpdateWeighing(ctx context.Context, w Weighing) error
	DeleteWeighing(ctx context.Context, id string) error
	ListTrainings(ctx context.Context) ([]Training, error)
	CreateTraining(ctx context.Context, t Training) (Training, error)
	UpdateTraining(ctx context.Context, t Training) error
	DeleteTraining(ctx context.Context, id string) error
	ListPromises(ctx context.Context) ([]Promise, error)
	CreatePromise(ctx context.Context, p Promise) (Promise, error)
	UpdatePromise(ctx context.Context, p Promise) error
	DeletePromise(ctx context.Context, id string) error
}

// Book keeps the records of one kind, and refuses those that are not right with
// an [app.InvalidError].
type Book[T interface{ Validate() error }] struct {
	List   func(ctx context.Context) ([]T, error)
	Delete func(ctx context.Context, id string) error

	what   string // for the log
	create func(ctx context.Context, v T) (T, error)
	update func(ctx context.Context, v T) error
}

// Add makes a record, which has its id then.
func (b Book[T]) Add(ctx context.Context, v T) (T, error) {
	if err := v.Validate(); err != nil {
		return v, err
	}
	v, err := b.create(ctx, v)
	if err != nil {
		return v, fmt.Errorf("add a %s: %w", b.what, err)
	}
	return v, nil
}

// Update writes a record.
func (b Book[T]) Update(ctx context.Context, v T) error {
	if err := v.Validate(); err != nil {
		return err
	}
	if err := b.update(ctx, v); err != nil {
		return fmt.Errorf("change a %s: %w", b.what, err)
	}
	return nil
}

// Network is who is on board outside the municipality, what they said, and
// what was learned and promised.
type Network struct {
	Partners   Book[Partner]
	Encounters Book[Encounter]
	Weighings  Book[Weighing]
	Trainings  Book[Training]
	Promises   Book[Promise]

	store NetworkStore
}

// NewNetwork returns the network that a store keeps.
func NewNetwork(s NetworkStore) *Network {
	return &Network{
		Partners:   Book[Partner]{s.ListPartners, s.DeletePartner, "partner", s.CreatePartner, s.UpdatePartner},
		Encounters: Book[Encounter]{s.ListEncounters, s.DeleteEncounter, "talk", s.CreateEncounter, s.UpdateEncounter},
		Weighings:  Book[Weighing]{s.ListWeighings, s.DeleteWeighing, "weighing", s.CreateWeighing, s.UpdateWeighing},
		Trainings:  Book[Training]{s.ListTrainings, s.DeleteTraining, "training", s.CreateTraining, s.UpdateTraining},
		Promises:   Book[Promise]{s.ListPromises, s.DeletePromise, "promise", s.CreatePromise, s.UpdatePromise},
		store:      s,
	}
}

// Roles are what all partners give and get.
func (n *Network) Roles(ctx context.Context) ([]PartnerRole, error) {
	roles, err := n.store.ListPartnerRoles(ctx)
	if err != nil {
		return nil, fmt.Errorf("list the roles of partners: %w", err)
	}
	return roles, nil
}

// SetRole writes what a partner gives and gets in a phase; both empty: nothing.
func (n *Network) SetRole(ctx context.Context, r PartnerRole) error {
	if err := n.store.SavePartnerRole(ctx, r); err != nil {
		return fmt.Errorf("set the role of a partner: %w", err)
	}
	return nil
}

// Report notes that a promise was kept on a day; see [Done].
func (n *Network) Report(ctx context.Context, p Promise, day string) error {
	return n.Promises.Update(ctx, Done(p, day))
}
