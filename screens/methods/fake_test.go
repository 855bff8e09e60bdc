package methods_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/methods"
	screen "kindvriendelijk/screens/methods"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/hosttest"
	"kindvriendelijk/screens/ui/uitest"
)

// desk is the page in a window, with what it tells to the shell and writes.
type desk struct {
	*screen.Page
	*hosttest.Shell
	set      *methods.Set
	lost     error // makes reading fail
	fail     error // makes writing fail
	warnings []string
	w        fyne.Window
	book     *book
	written  []methods.Method
}

func build(t *testing.T, set *methods.Set, w fyne.Window) *desk {
	t.Helper()
	d := &desk{set: set, w: w, Shell: hosttest.New(t, w), book: &book{}}
	d.Host.Word = func(k string) string { return map[string]string{"executive": "college"}[k] }
	notes := &methods.Desk{Store: d.book, Bundled: methods.NewSet(nil)}
	d.Page = screen.New(screen.Params{
		Read: func(ctx context.Context) (*methods.Set, error) {
			own, err := notes.Cards(ctx)
			return methods.NewSet(append(d.set.All(), own.All()...)), errors.Join(d.lost, err)
		},
		Desk: notes, Places: func(context.Context) (screen.Places, error) {
			return screen.Places{Steps: []screen.Place{{Code: "3.1", Title: "Kinderen bevragen met {word.executive}"}, {Code: "3.2", Title: "Terugkoppelen"}},
				Moments: []screen.Place{{Code: "analysis", Title: "Analyse"}}}, d.lost
		},
		Write: func(_ context.Context, cards []methods.Method, _ string) ([]string, error) {
			d.written = cards
			return d.warnings, d.fail
		}}, d.Host)
	return d
}

func open(t *testing.T) *desk {
	t.Helper()
	uitest.App(t)
	d := build(t, example(), uitest.Window(t, ui.Space(0, 0)))
	uitest.InShell(d.w, d)
	return d
}

// example has three cards, of which the second and third belong together.
func example() *methods.Set {
	whole := func(m methods.Method) methods.Method {
		m.Staff, m.Material, m.Prepare, m.Result = "Twee begeleiders.", []string{"Stiften"}, []string{"Vraag een zaal."}, "Een verslag."
		m.Consent, m.Quick, m.Pitfalls = "Vraag het eerst.", "Sla de opening over.", []string{"Te veel vragen."}
		m.Inclusion = methods.Inclusion{Disability: "Zonder trap.", Language: "Met prenten.", Poverty: "Gratis."}
		return m
	}
	return methods.NewSet([]methods.Method{
		whole(methods.Method{Code: "praten", Name: "Praten in een kring", Aim: "Je hoort waarom.", Purposes: []string{"listen", "explore"}, Phases: []string{"experience"},
			AgeFrom: 10, AgeTo: 99, GroupFrom: 6, GroupTo: 10, MinutesFrom: 60, MinutesTo: 90, Effort: methods.Medium,
			Steps: []methods.Step{{Title: "Welkom", Text: "Zeg waarom het {word.executive} dit vraagt.", Minutes: 10}, {Title: "Rondje", Text: "Iedereen zegt iets.", Minutes: 20}}}),
		whole(methods.Method{Code: "tekenen", Name: "Een plan tekenen", Aim: "Kinderen tonen hun weg.", Purposes: []string{"explore"}, Phases: []string{"analysis"},
			AgeFrom: 5, AgeTo: 12, GroupFrom: 1, GroupTo: 25, MinutesFrom: 30, MinutesTo: 50, Effort: methods.Small, Related: []string{"stemmen", "weg"},
			Steps: []methods.Step{{Title: "Teken", Text: "Teken je straat.", Minutes: 30}}}),
		whole(methods.Method{Code: "stemmen", Name: "Stemmen met de voeten", Aim: "De groep kiest.", Purposes: []string{"choose"}, Phases: []string{"strategy"},
			AgeFrom: 18, AgeTo: 99, GroupFrom: 1, GroupTo: 1, MinutesFrom: 150, MinutesTo: 240, Effort: methods.Large, Related: []string{"tekenen"},
			Steps: []methods.Step{{Title: "Kies", Text: "Loop naar een hoek.", Minutes: 150}}}),
	})
}

// book keeps own cards and uses in memory.
type book struct {
	own  []methods.Own
	uses []methods.Use
	fail error
}

func (b *book) Do(ctx context.Context, _ string, fn func(context.Context) error) error {
	return fn(ctx)
}

func (b *book) ListOwnMethods(context.Context) ([]methods.Own, error) { return b.own, b.fail }

func (b *book) CreateOwnMethod(_ context.Context, o methods.Own) (methods.Own, error) {
	o.ID = fmt.Sprint("own", len(b.own)+1)
	b.own = append(b.own, o)
	return o, nil
}

func (b *book) UpdateOwnMethod(_ context.Context, o methods.Own) error {
	for i := range b.own {
		if b.own[i].ID == o.ID {
			b.own[i] = o
		}
	}
	return nil
}

func (b *book) DeleteOwnMethod(_ context.Context, id string) error {
	b.own = slices.DeleteFunc(b.own, func(o methods.Own) bool { return o.ID == id })
	return nil
}

func (b *book) ListMethodUses(context.Context) ([]methods.Use, error) {
	return slices.Clone(b.uses), b.fail
}

func (b *book) CreateMethodUse(_ context.Context, u methods.Use) (methods.Use, error) {
	u.ID = fmt.Sprint("use", len(b.uses)+1)
	b.uses = append(b.uses, u)
	return u, nil
}

func (b *book) UpdateMethodUse(_ context.Context, u methods.Use) error {
	for i := range b.uses {
		if b.uses[i].ID == u.ID {
			b.uses[i] = u
		}
	}
	return nil
}

func (b *book) DeleteMethodUse(_ context.Context, id string) error {
	b.uses = slices.DeleteFunc(b.uses, func(u methods.Use) bool { return u.ID == id })
	return nil
}
