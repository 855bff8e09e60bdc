package data

import (
	"context"

	"kindvriendelijk/app/guidance"
)

var networkMeetings = records[guidance.Meeting]{"network_meetings", "id, title, held_on, place, who, lessons, followed", func(v *guidance.Meeting) []any {
	return []any{&v.ID, &v.Title, &v.On, &v.Place, &v.Who, &v.Lessons, &v.Followed}
}}

// NetworkMeeting returns the meeting of the network with the id.
func (s *Store) NetworkMeeting(ctx context.Context, id string) (guidance.Meeting, error) {
	return networkMeetings.get(ctx, s, id)
}

// ListNetworkMeetings returns all meetings of the network, the last one first.
func (s *Store) ListNetworkMeetings(ctx context.Context) ([]guidance.Meeting, error) {
	return networkMeetings.list(ctx, s, `ORDER BY held_on DESC, id DESC`)
}

// CreateNetworkMeeting adds a meeting of the network.
func (s *Store) CreateNetworkMeeting(ctx context.Context, v guidance.Meeting) (guidance.Meeting, error) {
	v.ID = s.idOr(v.ID)
	return v, networkMeetings.create(ctx, s, "Netwerkmoment toegevoegd", v)
}

// UpdateNetworkMeeting writes a meeting of the network.
func (s *Store) UpdateNetworkMeeting(ctx context.Context, v guidance.Meeting) error {
	return networkMeetings.update(ctx, s, "Netwerkmoment gewijzigd", v)
}

// DeleteNetworkMeeting removes a meeting of the network.
func (s *Store) DeleteNetworkMeeting(ctx context.Context, id string) error {
	return networkMeetings.delete(ctx, s, "Netwerkmoment verwijderd", id)
}

var contacts = records[guidance.Contact]{"contacts", "id, municipality, name, function, email, phone, about", func(v *guidance.Contact) []any {
	return []any{&v.ID, &v.Municipality, &v.Name, &v.Function, &v.Email, &v.Phone, &v.About}
}}

// Contact returns the contact with the id.
func (s *Store) Contact(ctx context.Context, id string) (guidance.Contact, error) {
	return contacts.get(ctx, s, id)
}

// ListContacts returns all contacts by municipality.
func (s *Store) ListContacts(ctx context.Context) ([]guidance.Contact, error) {
	return contacts.list(ctx, s, `ORDER BY sortkey(municipality), sortkey(name), id`)
}

// CreateContact adds a contact.
func (s *Store) CreateContact(ctx context.Context, v guidance.Contact) (guidance.Contact, error) {
	v.ID = s.idOr(v.ID)
	return v, contacts.create(ctx, s, "Contact toegevoegd", v)
}

// UpdateContact writes a contact.
func (s *Store) UpdateContact(ctx context.Context, v guidance.Contact) error {
	return contacts.update(ctx, s, "Contact gewijzigd", v)
}

// DeleteContact removes a contact.
func (s *Store) DeleteContact(ctx context.Context, id string) error {
	return contacts.delete(ctx, s, "Contact verwijderd", id)
}

var bottlenecks = records[guidance.Bottleneck]{"bottlenecks", "id, title, text, level, receiver, raised_on, status, result", func(v *guidance.Bottleneck) []any {
	return []any{&v.ID, &v.Title, &v.Text, &v.Level, &v.Receiver, &v.RaisedOn, &v.Status, &v.Result}
}}

// Bottleneck returns the bottleneck with the id.
func (s *Store) Bottleneck(ctx context.Context, id string) (guidance.Bottleneck, error) {
	return bottlenecks.get(ctx, s, id)
}

// ListBottlenecks returns all bottlenecks in the order in which they were noted.
func (s *Store) ListBottlenecks(ctx context.Context) ([]guidance.Bottleneck, error) {
	return bottlenecks.list(ctx, s, `ORDER BY id`)
}

// CreateBottleneck adds a bottleneck.
func (s *Store) CreateBottleneck(ctx context.Context, v guidance.Bottleneck) (guidance.Bottleneck, error) {
	v.ID = s.idOr(v.ID)
	return v, bottlenecks.create(ctx, s, "Knelpunt toegevoegd", v)
}

// UpdateBottleneck writes a bottleneck.
func (s *Store) UpdateBottleneck(ctx context.Context, v guidance.Bottleneck) error {
	return bottlenecks.update(ctx, s, "Knelpunt gewijzigd", v)
}

// DeleteBottleneck removes a bottleneck.
func (s *Store) DeleteBottleneck(ctx context.Context, id string) error {
	return bottlenecks.delete(ctx, s, "Knelpunt verwijderd", id)
}

var practices = records[guidance.Practice]{"practices", "id, own, toml", func(v *guidance.Practice) []any {
	return []any{&v.ID, &v.Own, &v.TOML}
}}

// Practice returns the practice sheet with the id.
func (s *Store) Practice(ctx context.Context, id string) (guidance.Practice, error) {
	return practices.get(ctx, s, id)
}

// ListPractices returns all practice sheets.
func (s *Store) ListPractices(ctx context.Context) ([]guidance.Practice, error) {
	return practices.list(ctx, s, `ORDER BY id`)
}

// CreatePractice adds a practice sheet.
func (s *Store) CreatePractice(ctx context.Context, v guidance.Practice) (guidance.Practice, error) {
	v.ID = s.idOr(v.ID)
	return v, practices.create(ctx, s, "Praktijkfiche toegevoegd", v)
}

// UpdatePractice writes a practice sheet.
func (s *Store) UpdatePractice(ctx context.Context, v guidance.Practice) error {
	return practices.update(ctx, s, "Praktijkfiche gewijzigd", v)
}

// DeletePractice removes a practice sheet.
func (s *Store) DeletePractice(ctx context.Context, id string) error {
	return practices.delete(ctx, s, "Praktijkfiche verwijderd", id)
}
