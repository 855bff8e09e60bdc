package example

import (
	"context"
	"fmt"
	"io/fs"
	"maps"
	"slices"

	"kindvriendelijk/app/support"
)

// service is a part of the municipality, with what it does in each phase.
type service struct {
	Key         string            `toml:"key"`
	Name        string            `toml:"name"`
	Domain      string            `toml:"domain"`
	Involvement string            `toml:"involvement"`
	Person      string            `toml:"person"` // key; empty: none
	Note        string            `toml:"note"`
	Phases      map[string]string `toml:"phases"`
}

// body is a group that meets.
type body struct {
	Key     string `toml:"key"`
	Kind    string `toml:"kind"`
	Name    string `toml:"name"`
	Mandate string `toml:"mandate"`
	Rhythm  string `toml:"rhythm"`
	Makeup  string `toml:"makeup"`
	Members []struct {
		Person string `toml:"person"` // key
		Role   string `toml:"role"`
	} `toml:"members"`
}

func (c *content) loadSupport(folder fs.FS) error {
	var file struct {
		Services []service `toml:"service"`
		Bodies   []body    `toml:"body"`
	}
	err := decode(folder, "support.toml", &file)
	c.Services, c.Bodies = file.Services, file.Bodies
	return err
}

func (b *builder) services(ctx context.Context) error {
	for _, s := range b.content.Services {
		made := support.Service{ID: id("services", s.Key), Name: s.Name, Domain: s.Domain, Involvement: support.Involvement(s.Involvement), Note: s.Note}
		if s.Person != "" {
			made.PersonID = id("people", s.Person)
		}
		if _, err := b.CreateService(ctx, made); err != nil {
			return fmt.Errorf("service %s: %w", s.Key, err)
		}
		for _, phase := range slices.Sorted(maps.Keys(s.Phases)) {
			role := support.ServiceRole{ID: support.ServiceRoleID(made.ID, phase), ServiceID: made.ID, Phase: phase, How: s.Phases[phase]}
			if err := b.SaveServiceRole(ctx, role); err != nil {
				return fmt.Errorf("service %s in %s: %w", s.Key, phase, err)
			}
		}
	}
	return nil
}

func (b *builder) bodies(ctx context.Context) error {
	for _, g := range b.content.Bodies {
		made := support.Body{ID: id("bodies", g.Key), Kind: support.BodyKind(g.Kind), Name: g.Name, Mandate: g.Mandate, Rhythm: g.Rhythm, Makeup: g.Makeup}
		if _, err := b.CreateBody(ctx, made); err != nil {
			return fmt.Errorf("group %s: %w", g.Key, err)
		}
		for _, m := range g.Members {
			person := id("people", m.Person)
			seat := support.Membership{ID: support.MembershipID(made.ID, person), BodyID: made.ID, PersonID: person, Role: m.Role}
			if err := b.SaveMembership(ctx, seat); err != nil {
				return fmt.Errorf("%s in group %s: %w", m.Person, g.Key, err)
			}
		}
	}
	return nil
}
