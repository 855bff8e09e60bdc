package example

import (
	"cmp"
	"context"
	"fmt"
	"io/fs"

	"kindvriendelijk/app/route"
)

// step is how far a step of the programme is. Its ticks are of the day on which
// it was done, by who is responsible.
type step struct {
	Code   string   `toml:"code"`
	Status string   `toml:"status"`
	Person string   `toml:"person"` // key
	Start  string   `toml:"start"`
	Due    string   `toml:"due"`
	Done   string   `toml:"done"`
	Reason string   `toml:"reason"`
	Note   string   `toml:"note"`
	Ticks  []string `toml:"ticks"`
	Tasks  []task   `toml:"tasks"`
}

type task struct {
	Title  string `toml:"title"`
	Person string `toml:"person"` // key
	Due    string `toml:"due"`
	Done   string `toml:"done"`
	Note   string `toml:"note"`
}

func (c *content) loadRoute(folder fs.FS) error {
	var file struct {
		Steps []step `toml:"step"`
	}
	err := decode(folder, "route.toml", &file)
	c.Steps = file.Steps
	return err
}

func (b *builder) route(ctx context.Context) error {
	for _, s := range b.content.Steps {
		p := route.Progress{Candidature: candidatureID(), Step: s.Code, Status: route.Status(s.Status), Reason: s.Reason,
			PersonID: personID(s.Person), StartOn: s.Start, DueOn: s.Due, DoneOn: s.Done, Note: s.Note}
		p.ID = route.StepID(p.Candidature, p.Step)
		if err := b.SaveStep(ctx, p); err != nil {
			return err
		}
		for _, check := range s.Ticks {
			t := route.Tick{ID: route.TickID(p.ID, check), StepID: p.ID, Check: check, On: cmp.Or(s.Done, s.Start), Who: b.name(s.Person)}
			if err := b.SaveTick(ctx, t); err != nil {
				return err
			}
		}
		for n, t := range s.Tasks {
			_, err := b.CreateTask(ctx, route.Task{ID: id("tasks", fmt.Sprintf("%s-%d", s.Code, n+1)), StepID: p.ID, Title: t.Title,
				PersonID: personID(t.Person), DueOn: t.Due, DoneOn: t.Done, Note: t.Note})
			if err != nil {
				return err
			}
		}
	}
	return nil
}

// personID is the id of a person by the key, empty for nobody.
func personID(key string) string {
	if key == "" {
		return ""
	}
	return id("people", key)
}

// name is what the person with a key is called.
func (b *builder) name(key string) string {
	for _, p := range b.content.Place.People {
		if p.Key == key {
			return p.Name
		}
	}
	return ""
}
