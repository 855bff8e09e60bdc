package example

import (
	"context"
	"fmt"
	"io/fs"

	"kindvriendelijk/app/support"
)

// outside is who takes part outside the municipality, what they said and what
// was learned and promised.
type outside struct {
	Partners  []partner  `toml:"partner"`
	Talks     []talk     `toml:"talk"`
	Weighings []weighing `toml:"weighing"`
	Trainings []training `toml:"training"`
	Promises  []promise  `toml:"promise"`
}

type partner struct {
	Key     string        `toml:"key"`
	Kind    string        `toml:"kind"`
	Name    string        `toml:"name"`
	Wants   string        `toml:"wants"`
	Brings  string        `toml:"brings"`
	Reaches string        `toml:"reaches"`
	Ages    []int         `toml:"ages"` // from, to; none: not said
	Area    string        `toml:"area"`
	Groups  []string      `toml:"groups"`
	Contact string        `toml:"contact"`
	Roles   []partnerRole `toml:"roles"`
}

type partnerRole struct {
	Phase string `toml:"phase"`
	Gives string `toml:"gives"`
	Gets  string `toml:"gets"`
}

type talk struct {
	Key      string `toml:"key"`
	Partner  string `toml:"partner"` // key
	Who      string `toml:"who"`
	Moment   string `toml:"moment"`
	Date     string `toml:"date"`
	Informed string `toml:"informed"`
	Heard    string `toml:"heard"`
	Used     string `toml:"used"`
	ToldOn   string `toml:"told_on"`
	Told     string `toml:"told"`
}

type weighing struct {
	Key      string `toml:"key"`
	Subject  string `toml:"subject"`
	Date     string `toml:"date"`
	Children string `toml:"children"`
	Others   string `toml:"others"`
	Outcome  string `toml:"outcome"`
}

type training struct {
	Key      string `toml:"key"`
	Title    string `toml:"title"`
	Date     string `toml:"date"`
	Giver    string `toml:"giver"`
	Minutes  int    `toml:"minutes"`
	Audience string `toml:"audience"`
	People   int    `toml:"people"`
	Changed  string `toml:"changed"`
}

type promise struct {
	Key     string `toml:"key"`
	To      string `toml:"to"`
	Subject string `toml:"subject"`
	Months  int    `toml:"months"`
	Last    string `toml:"last"`
	Next    string `toml:"next"`
	Person  string `toml:"person"` // key
	Note    string `toml:"note"`
}

func (c *content) loadOutside(folder fs.FS) error {
	return decode(folder, "partners.toml", &c.Outside)
}

func (b *builder) partners(ctx context.Context) error {
	for _, p := range b.content.Outside.Partners {
		made := support.Partner{ID: id("partners", p.Key), Kind: p.Kind, Name: p.Name, Wants: p.Wants, Brings: p.Brings,
			Reaches: p.Reaches, Area: p.Area, Groups: p.Groups, Contact: p.Contact}
		if len(p.Ages) == 2 {
			made.AgeFrom, made.AgeTo = p.Ages[0], p.Ages[1]
		}
		if _, err := b.CreatePartner(ctx, made); err != nil {
			return fmt.Errorf("partner %s: %w", p.Key, err)
		}
		for _, r := range p.Roles {
			if err := b.SavePartnerRole(ctx, support.PartnerRole{PartnerID: made.ID, Phase: r.Phase, Gives: r.Gives, Gets: r.Gets}); err != nil {
				return fmt.Errorf("role of partner %s: %w", p.Key, err)
			}
		}
	}
	return nil
}

func (b *builder) talks(ctx context.Context) error {
	for _, t := range b.content.Outside.Talks {
		_, err := b.CreateEncounter(ctx, support.Encounter{ID: id("involvements", t.Key), PartnerID: id("partners", t.Partner), Who: t.Who, Moment: t.Moment,
			On: t.Date, Informed: t.Informed, Heard: t.Heard, Used: t.Used, ToldOn: t.ToldOn, Told: t.Told})
		if err != nil {
			return fmt.Errorf("talk %s: %w", t.Key, err)
		}
	}
	for _, w := range b.content.Outside.Weighings {
		_, err := b.CreateWeighing(ctx, support.Weighing{ID: id("weighings", w.Key), Subject: w.Subject, Children: w.Children, Others: w.Others, Outcome: w.Outcome, On: w.Date})
		if err != nil {
			return fmt.Errorf("weighing %s: %w", w.Key, err)
		}
	}
	return nil
}

func (b *builder) promises(ctx context.Context) error {
	for _, t := range b.content.Outside.Trainings {
		_, err := b.CreateTraining(ctx, support.Training{ID: id("trainings", t.Key), Title: t.Title, On: t.Date, Giver: t.Giver, Minutes: t.Minutes,
			Audience: t.Audience, People: t.People, Changed: t.Changed})
		if err != nil {
			return fmt.Errorf("training %s: %w", t.Key, err)
		}
	}
	for _, p := range b.content.Outside.Promises {
		_, err := b.CreatePromise(ctx, support.Promise{ID: id("promises", p.Key), To: p.To, Subject: p.Subject, Months: p.Months, LastOn: p.Last, NextOn: p.Next,
			PersonID: id("people", p.Person), Note: p.Note})
		if err != nil {
			return fmt.Errorf("promise %s: %w", p.Key, err)
		}
	}
	return nil
}
