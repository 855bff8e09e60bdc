package support_test

import (
	"context"
	"errors"
	"maps"
	"slices"
	"testing"

	"kindvriendelijk/app"
	"kindvriendelijk/app/support"
)

// crew keeps what is written, and fails when it is told to.
type crew struct {
	support.TeamStore
	fail    error
	written []any
	gone    []string
}

func (c *crew) note(v any) error {
	if c.fail == nil {
		c.written = append(c.written, v)
	}
	return c.fail
}

func (c *crew) CreateDecision(_ context.Context, d support.Decision) (support.Decision, error) {
	d.ID = "new"
	return d, c.note(d)
}
func (c *crew) UpdateDecision(_ context.Context, d support.Decision) error { return c.note(d) }
func (c *crew) CreatePerson(_ context.Context, p support.Person) (support.Person, error) {
	return p, c.note(p)
}
func (c *crew) SaveServiceRole(_ context.Context, r support.ServiceRole) error { return c.note(r) }
func (c *crew) ListServiceRoles(context.Context) ([]support.ServiceRole, error) {
	return []support.ServiceRole{{ID: "a"}}, c.fail
}
func (c *crew) ListMemberships(context.Context) ([]support.Membership, error) {
	return []support.Membership{{ID: "m"}}, c.fail
}
func (c *crew) SaveMembership(_ context.Context, m support.Membership) error { return c.note(m) }
func (c *crew) DeleteMembership(_ context.Context, id string) error {
	c.gone = append(c.gone, id)
	return c.fail
}

func TestTeam_writes(t *testing.T) {
	c := &crew{}
	team := support.NewTeam(c, func() string { return "2026-11-21" })
	d, err := team.Decisions.Add(t.Context(), support.Decision{Organ: support.Executive, Subject: "Start", On: "2026-11-21"})
	if err != nil || d.ID != "new" {
		t.Fatalf("added %+v: %v", d, err)
	}
	for what, do := range map[string]func() error{
		"change": func() error { return team.Decisions.Update(t.Context(), d) },
		"role":   func() error { return team.SetRole(t.Context(), "s", "analysis", " telt mee ") },
		"seat":   func() error { return team.Seat(t.Context(), "b", "p", " zit voor ") },
		"unseat": func() error { return team.Unseat(t.Context(), "b", "p") },
	} {
		if err := do(); err != nil {
			t.Errorf("%s: %v", what, err)
		}
	}
	for _, want := range []any{support.ServiceRole{ID: "s/analysis", ServiceID: "s", Phase: "analysis", How: "telt mee"},
		support.Membership{ID: "b/p", BodyID: "b", PersonID: "p", Role: "zit voor"}} {
		if !slices.Contains(c.written, want) {
			t.Errorf("nobody wrote %+v", want)
		}
	}
	if !slices.Equal(c.gone, []string{"b/p"}) {
		t.Errorf("gone: %v", c.gone)
	}
	roles, err1 := team.Roles(t.Context())
	members, err2 := team.Members(t.Context())
	if len(roles) != 1 || len(members) != 1 || err1 != nil || err2 != nil {
		t.Errorf("read %v %v: %v %v", roles, members, err1, err2)
	}
}

func TestTeam_saysWhatFailed(t *testing.T) {
	c := &crew{fail: errors.New("disk full")}
	team := support.NewTeam(c, func() string { return "2026-11-21" })
	ok := support.Decision{Organ: support.Council, Subject: "Plan"}
	for what, do := range map[string]func() error{
		"add a decision":    func() error { _, err := team.Decisions.Add(t.Context(), ok); return err },
		"change a decision": func() error { return team.Decisions.Update(t.Context(), ok) },
		"list the roles":    func() error { _, err := team.Roles(t.Context()); return err },
		"list the members":  func() error { _, err := team.Members(t.Context()); return err },
		"set a role":        func() error { return team.SetRole(t.Context(), "s", "p", "") },
		"seat":              func() error { return team.Seat(t.Context(), "b", "p", "") },
		"unseat":            func() error { return team.Unseat(t.Context(), "b", "p") },
	} {
		if err := do(); !errors.Is(err, c.fail) || err.Error() == c.fail.Error() {
			t.Errorf("%s: %v", what, err)
		}
	}
}

func TestTeam_refuses(t *testing.T) {
	team := support.NewTeam(&crew{}, func() string { return "2026-11-21" })
	add := func(d support.Decision) error { _, err := team.Decisions.Add(t.Context(), d); return err }
	for _, tt := range []struct {
		name  string
		err   error
		field string
	}{
		{"a decision without a subject", add(support.Decision{Organ: support.Executive, Subject: " "}), "Subject"},
		{"a decision of nobody", add(support.Decision{Subject: "Start"}), "Organ"},
		{"a day that is none", add(support.Decision{Organ: support.Executive, Subject: "Start", On: "gisteren"}), "On"},
		{"a day that must come", add(support.Decision{Organ: support.Executive, Subject: "Start", On: "2026-11-22"}), "On"},
		{"a change to a day that must come", team.Decisions.Update(t.Context(), support.Decision{Organ: support.Executive, Subject: "Start", On: "2027-01-01"}), "On"},
		{"a link without an address", add(support.Decision{Organ: support.Executive, Subject: "Start", Link: "www.gemeente.example"}), "Link"},
		{"a link to a file", add(support.Decision{Organ: support.Executive, Subject: "Start", Link: "file:///besluit.pdf"}), "Link"},
		{"a link that is broken", add(support.Decision{Organ: support.Executive, Subject: "Start", Link: "https://%zz"}), "Link"},
		{"a person without a name", support.Person{}.Validate(), "Name"},
		{"an address that is none", support.Person{Name: "Voorbeeld", Email: "noor"}.Validate(), "Email"},
		{"a role that is none", support.Person{Name: "Voorbeeld", Roles: []string{"lead", "koning"}}.Validate(), "Roles"},
		{"a service without a name", support.Service{Involvement: support.Core}.Validate(), "Name"},
		{"a service that stands nowhere", support.Service{Name: "Groen"}.Validate(), "Involvement"},
		{"a group without a name", support.Body{Kind: support.Working}.Validate(), "Name"},
		{"a group of no kind", support.Body{Name: "Groep"}.Validate(), "Kind"},
	} {
		var invalid *app.InvalidError
		if !errors.As(tt.err, &invalid) || !slices.Equal(slices.Sorted(maps.Keys(invalid.Fields)), []string{tt.field}) {
			t.Errorf("%s: %v, want a remark on %s", tt.name, tt.err, tt.field)
		}
	}
	for _, fine := range []error{support.Person{Name: "Voorbeeld", Email: "a@b.example", Roles: []string{"spoc"}}.Validate(),
		support.Service{Name: "Groen", Involvement: support.Informed}.Validate(), support.Body{Name: "Platform", Kind: support.Platform}.Validate(),
		add(support.Decision{Organ: support.OtherOrgan, Subject: "Start", Link: "http://gemeente.example/1"})} {
		if fine != nil {
			t.Error(fine)
		}
	}
}

func TestNames(t *testing.T) {
	label := flemish(t)
	word := label.Word
	var got []string
	for _, o := range support.Organs() {
		got = append(got, o.Name(word), o.Decree(word))
	}
	for _, k := range support.BodyKinds() {
		got = append(got, k.Name(word))
	}
	for _, i := range support.Involvements() {
		got = append(got, i.Name())
	}
	got = append(got, support.RoleNames([]string{"executive_member", "director", "lead", "later"}, word)...)
	want := []string{"College van burgemeester en schepenen", "collegebesluit", "Gemeenteraad", "gemeenteraadsbesluit", "Managementteam (MAT)", "besluit", "Ander orgaan", "besluit",
		"Strategisch platform", "Stuurgroep", "Werkgroep", "Jeugdraad", "Kinderraad", "Andere groep",
		"Trekt het traject", "In de kerngroep", "Betrokken", "Op de hoogte",
		"Schepen", "Algemeen directeur", "Trekker of regisseur", "later"}
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	if support.Involvement("x").Name() != "x" || support.BodyKind("x").Name(word) != "x" || support.Capital("") != "" {
		t.Error("what is unknown has another name than its code")
	}
	if !support.ChildrenCouncil.OfChildren() || support.Platform.OfChildren() {
		t.Error("the wrong groups have children in them")
	}
	seen := map[string]bool{}
	for _, r := range support.Roles() {
		if seen[r.Code] || r.About == "" || support.RoleName(r.Code, word) == r.Code {
			t.Errorf("role %q", r.Code)
		}
		seen[r.Code] = true
	}
}

func TestByNearness(t *testing.T) {
	var got []string
	for _, s := range support.ByNearness([]support.Service{{ID: "a", Involvement: support.Informed}, {ID: "b", Involvement: support.Core}, {ID: "c", Involvement: support.Lead}, {ID: "d", Involvement: support.Core}}) {
		got = append(got, s.ID)
	}
	if !slices.Equal(got, []string{"c", "b", "d", "a"}) {
		t.Errorf("order %v", got)
	}
}
