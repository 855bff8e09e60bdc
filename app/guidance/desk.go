package guidance

import (
	"context"
	"fmt"
	"strings"

	"kindvriendelijk/app/journey"
)

// Store keeps what belongs to guidance and the network.
type Store interface {
	ListCapacities(ctx context.Context) ([]Capacity, error)
	SaveCapacity(ctx context.Context, c Capacity) error
	ListGuidances(ctx context.Context) ([]Guidance, error)
	CreateGuidance(ctx context.Context, g Guidance) (Guidance, error)
	UpdateGuidance(ctx context.Context, g Guidance) error
	DeleteGuidance(ctx context.Context, id string) error
	ListNetworkMeetings(ctx context.Context) ([]Meeting, error)
	CreateNetworkMeeting(ctx context.Context, m Meeting) (Meeting, error)
	UpdateNetworkMeeting(ctx context.Context, m Meeting) error
	DeleteNetworkMeeting(ctx context.Context, id string) error
	ListContacts(ctx context.Context) ([]Contact, error)
	CreateContact(ctx context.Context, c Contact) (Contact, error)
	UpdateContact(ctx context.Context, c Contact) error
	DeleteContact(ctx context.Context, id string) error
	ListBottlenecks(ctx context.Context) ([]Bottleneck, error)
	CreateBottleneck(ctx context.Context, b Bottleneck) (Bottleneck, error)
	UpdateBottleneck(ctx context.Context, b Bottleneck) error
	DeleteBottleneck(ctx context.Context, id string) error
}

// Road is the way that a municipality follows now.
type Road struct {
	Candidature string // id
	Phases      []journey.Phase
	Steps       []journey.Step
}

// Desk is what a municipality does about guidance and the network: the rules
// around its records.
type Desk struct {
	Store
	// Road reads the way that is followed now.
	Road func(ctx context.Context) (Road, error)
}

// Scan is the road with what was said of each step, in the order of the steps.
type Scan struct {
	Road
	Said []Capacity
}

// Advice is what the scan says.
func (s Scan) Advice() Advice { return Advise(s.Steps, s.Said) }

// Answered counts the steps with at least one answer.
func (s Scan) Answered() int {
	n := 0
	for _, c := range s.Said {
		if c.Said() > 0 {
			n++
		}
	}
	return n
}

// Scan reads what was said of every step of the road.
func (d *Desk) Scan(ctx context.Context) (Scan, error) {
	road, err := d.Road(ctx)
	if err != nil {
		return Scan{}, fmt.Errorf("scan: %w", err)
	}
	kept, err := d.ListCapacities(ctx)
	if err != nil {
		return Scan{}, fmt.Errorf("scan: %w", err)
	}
	byID := map[string]Capacity{}
	for _, c := range kept {
		byID[c.ID] = c
	}
	s := Scan{Road: road, Said: make([]Capacity, len(road.Steps))}
	for i, step := range road.Steps {
		c, ok := byID[CapacityID(road.Candidature, step.Code)]
		if !ok {
			c = NewCapacity(road.Candidature, step.Code)
		}
		s.Said[i] = c
	}
	return s, nil
}

// SaveCapacity keeps what was said of a step.
func (d *Desk) SaveCapacity(ctx context.Context, c Capacity) error {
	return save(ctx, c, false, nil, d.Store.SaveCapacity)
}

// SaveGuidance adds guidance, or changes the one with its id. What is not in
// order is an [app.InvalidError]; that holds for each verb below.
func (d *Desk) SaveGuidance(ctx context.Context, g Guidance) error {
	g.Question, g.Giver, g.Delivered = trim(g.Question), trim(g.Giver), trim(g.Delivered)
	return save(ctx, g, g.ID == "", d.CreateGuidance, d.UpdateGuidance)
}

// SaveMeeting adds a meeting of the network, or changes the one with its id.
func (d *Desk) SaveMeeting(ctx context.Context, m Meeting) error {
	m.Title, m.Place, m.Who, m.Lessons, m.Followed = trim(m.Title), trim(m.Place), trim(m.Who), trim(m.Lessons), trim(m.Followed)
	return save(ctx, m, m.ID == "", d.CreateNetworkMeeting, d.UpdateNetworkMeeting)
}

// SaveContact adds a contact, or changes the one with its id.
func (d *Desk) SaveContact(ctx context.Context, c Contact) error {
	for _, s := range []*string{&c.Municipality, &c.Name, &c.Function, &c.Email, &c.Phone, &c.About} {
		*s = trim(*s)
	}
	return save(ctx, c, c.ID == "", d.CreateContact, d.UpdateContact)
}

// SaveBottleneck adds a bottleneck, or changes the one with its id.
func (d *Desk) SaveBottleneck(ctx context.Context, b Bottleneck) error {
	b.Title, b.Text, b.Receiver, b.Result = trim(b.Title), trim(b.Text), trim(b.Receiver), trim(b.Result)
	return save(ctx, b, b.ID == "", d.CreateBottleneck, d.UpdateBottleneck)
}

func trim(s string) string { return strings.TrimSpace(s) }

// save checks a record and gives it to the verb that fits.
func save[T interface{ Validate() error }](ctx context.Context, v T, isNew bool, create func(context.Context, T) (T, error), update func(context.Context, T) error) error {
	if err := v.Validate(); err != nil {
		return fmt.Errorf("save %T: %w", v, err)
	}
	if isNew {
		_, err := create(ctx, v)
		return err
	}
	return update(ctx, v)
}
