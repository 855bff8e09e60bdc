package support

import (
	"context"
	"io"
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/pickertest"
	"kindvriendelijk/screens/ui/uitest"
)

// town is a dossier with who is on board inside the municipality.
type town struct {
	fail      error
	ungated   bool // the programme asks for no decisions
	decisions book[support.Decision]
	people    book[support.Person]
	services  book[support.Service]
	bodies    book[support.Body]
	roles     []support.ServiceRole
	members   []support.Membership
	proofs    []evidence.Evidence
	put       []string
}

func (x *town) ListDecisions(ctx context.Context) ([]support.Decision, error) {
	return x.decisions.list(ctx)
}
func (x *town) CreateDecision(ctx context.Context, v support.Decision) (support.Decision, error) {
	return x.decisions.create(ctx, v)
}
func (x *town) UpdateDecision(ctx context.Context, v support.Decision) error {
	return x.decisions.update(ctx, v)
}
func (x *town) DeleteDecision(ctx context.Context, id string) error {
	return x.decisions.remove(ctx, id)
}
func (x *town) ListPeople(ctx context.Context) ([]support.Person, error) {
	return x.people.list(ctx)
}
func (x *town) CreatePerson(ctx context.Context, v support.Person) (support.Person, error) {
	return x.people.create(ctx, v)
}
func (x *town) UpdatePerson(ctx context.Context, v support.Person) error {
	return x.people.update(ctx, v)
}
func (x *town) DeletePerson(ctx context.Context, id string) error { return x.people.remove(ctx, id) }
func (x *town) ListServices(ctx context.Context) ([]support.Service, error) {
	return x.services.list(ctx)
}
func (x *town) CreateService(ctx context.Context, v support.Service) (support.Service, error) {
	return x.services.create(ctx, v)
}
func (x *town) UpdateService(ctx context.Context, v support.Service) error {
	return x.services.update(ctx, v)
}
func (x *town) DeleteService(ctx context.Context, id string) error { return x.services.remove(ctx, id) }
func (x *town) ListServiceRoles(context.Context) ([]support.ServiceRole, error) {
	return slices.Clone(x.roles), x.fail
}
func (x *town) SaveServiceRole(_ context.Context, v support.ServiceRole) error {
	x.roles = append(slices.DeleteFunc(x.roles, func(r support.ServiceRole) bool { return r.ID == v.ID }), v)
	return x.fail
}
func (x *town) ListBodies(ctx context.Context) ([]support.Body, error) { return x.bodies.list(ctx) }
func (x *town) CreateBody(ctx context.Context, v support.Body) (support.Body, error) {
	return x.bodies.create(ctx, v)
}
func (x *town) UpdateBody(ctx context.Context, v support.Body) error { return x.bodies.update(ctx, v) }
func (x *town) DeleteBody(ctx context.Context, id string) error      { return x.bodies.remove(ctx, id) }
func (x *town) ListMemberships(context.Context) ([]support.Membership, error) {
	return slices.Clone(x.members), x.fail
}
func (x *town) SaveMembership(_ context.Context, v support.Membership) error {
	x.members = append(slices.DeleteFunc(x.members, func(m support.Membership) bool { return m.ID == v.ID }), v)
	return x.fail
}
func (x *town) DeleteMembership(_ context.Context, id string) error {
	x.members = slices.DeleteFunc(x.members, func(m support.Membership) bool { return m.ID == id })
	return x.fail
}
func (x *town) ListEvidence(context.Context) ([]evidence.Evidence, error) {
	return slices.Clone(x.proofs), x.fail
}
func (x *town) CreateEvidence(_ context.Context, e evidence.Evidence) (evidence.Evidence, error) {
	e.ID, e.Number = "proof", len(x.proofs)+1
	x.proofs = append(x.proofs, e)
	return e, x.fail
}
func (x *town) PutFile(_ context.Context, name string, r io.Reader) (evidence.File, error) {
	x.put = append(x.put, name)
	_, err := io.ReadAll(r)
	return evidence.File{Name: name, SHA256: "aa"}, err
}

func emptyTown() *town {
	x := &town{}
	x.decisions = book[support.Decision]{nil, func(v *support.Decision) *string { return &v.ID }, &x.fail}
	x.people = book[support.Person]{nil, func(v *support.Person) *string { return &v.ID }, &x.fail}
	x.services = book[support.Service]{nil, func(v *support.Service) *string { return &v.ID }, &x.fail}
	x.bodies = book[support.Body]{nil, func(v *support.Body) *string { return &v.ID }, &x.fail}
	return x
}

// fullTown is a dossier with a bit of everything.
func fullTown() *town {
	x := emptyTown()
	x.decisions.all = []support.Decision{
		{ID: "strategy", Organ: support.Executive, On: "2025-11-24", Number: "CBS 7", Subject: "De strategie", Result: "Goedgekeurd.", HasMandate: true, MandateAt: "artikel 2", HasPlan: true, EvidenceID: "b1"},
		{ID: "hours", Organ: support.Management, Subject: "Uren van de diensten"},
	}
	x.proofs = []evidence.Evidence{{ID: "b1", Number: 1, Kind: evidence.Decision, Title: "Besluit over de strategie"}}
	x.people.all = []support.Person{
		{ID: "sam", Name: "Sam Voorbeeld", Function: "jeugdconsulent", Service: "Jeugddienst", Email: "sam@voorbeeld.example", Phone: "051 00 00 00", Roles: []string{"lead"}},
		{ID: "kim", Name: "Kim Voorbeeld", Service: "Verkeer"},
	}
	x.services.all = []support.Service{{ID: "jeugd", Name: "Jeugddienst", Domain: "jeugd", Involvement: support.Lead, PersonID: "sam", Note: "Heeft weinig uren."}}
	x.roles = []support.ServiceRole{{ID: "jeugd/analysis", ServiceID: "jeugd", Phase: "analysis", How: "verzamelt cijfers"}}
	x.bodies.all = []support.Body{{ID: "platform", Kind: support.Platform, Name: "Platform kinderen", Mandate: "Volgt alles op.", Rhythm: "elke maand", Makeup: "Negen diensten."},
		{ID: "raad", Kind: support.ChildrenCouncil, Name: "Kinderraad"}}
	x.members = []support.Membership{{ID: "platform/sam", BodyID: "platform", PersonID: "sam", Role: "zit voor"}}
	return x
}

// hall is a tab of the inside in a window, with what it tells the shell.
type hall struct {
	*outsider
	town    *town
	pick    *pickertest.Picker
	browsed []string
	labels  []string
}

// visit puts a tab on the screen, in the room that the shell leaves to it.
func visit(t *testing.T, x *town, build func(*Page) tab) *hall {
	t.Helper()
	uitest.App(t)
	h, _ := arrive(t, x, uitest.Window(t, ui.Space(1, 1)), build)
	return h
}

func arrive(t *testing.T, x *town, w fyne.Window, build func(*Page) tab) (*hall, fyne.CanvasObject) {
	t.Helper()
	h := &hall{outsider: &outsider{l: emptyLedger(), w: w}, town: x, pick: &pickertest.Picker{}}
	page := pageOf(t, h.l, h.outsider)
	page.host.Pick = h.pick
	label := page.Programme
	page.Inside = Inside{Team: support.NewTeam(x, page.host.Today), Proofs: x, Browse: func(link string) { h.browsed = append(h.browsed, link) },
		Programme: func(ctx context.Context) (*journey.Programme, error) {
			p, err := label(ctx)
			if err == nil {
				err = x.fail
			}
			if err == nil && x.ungated {
				p = &journey.Programme{Vocabulary: p.Vocabulary}
			}
			return p, err
		},
		Do: func(ctx context.Context, label string, fn func(context.Context) error) error {
			h.labels = append(h.labels, label)
			return fn(ctx)
		}}
	h.tab = build(page)
	return h, uitest.InShell(w, h)
}

// input finds what lies below a label.
func input[T fyne.CanvasObject](t *testing.T, h *hall, label string) T {
	t.Helper()
	for _, f := range uitest.All[*ui.Field](h.top()) {
		if texts := uitest.Texts(f); len(texts) > 0 && texts[0] == label {
			return uitest.Find[T](t, f)
		}
	}
	t.Fatalf("no field %q", label)
	panic("unreachable")
}

// write puts a text in place of what a field holds, and leaves it.
func (h *hall) write(t *testing.T, label, text string) {
	t.Helper()
	in := focusable(t, h, label)
	uitest.Focus(t, h.w, in)
	for range 60 {
		uitest.Press(h.w, fyne.KeyEnd, fyne.KeyBackspace)
	}
	uitest.Type(t, h.w, text)
	h.w.Canvas().Unfocus()
	uitest.Settle(h.w)
}

// choose picks from the list below a label.
func (h *hall) choose(t *testing.T, label, words string) {
	t.Helper()
	uitest.Focus(t, h.w, input[*ui.SearchSelect](t, h, label))
	uitest.Type(t, h.w, words)
	uitest.Press(h.w, fyne.KeyReturn)
	uitest.Settle(h.w)
}

// focusable is the field to type in below a label.
func focusable(t *testing.T, h *hall, label string) fyne.Focusable {
	t.Helper()
	for _, f := range uitest.All[*ui.Field](h.top()) {
		if texts := uitest.Texts(f); len(texts) > 0 && texts[0] == label {
			for _, o := range uitest.All[fyne.CanvasObject](f) {
				if in, ok := o.(fyne.Focusable); ok {
					return in
				}
			}
		}
	}
	t.Fatalf("no field %q", label)
	return nil
}
