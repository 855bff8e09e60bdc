package support_test

import (
	"context"
	"errors"
	"testing"

	"kindvriendelijk/app/support"
)

// shop keeps what the network gives it; with fail it refuses.
type shop struct {
	support.NetworkStore
	partners []support.Partner
	roles    []support.PartnerRole
	promises []support.Promise
	fail     error
}

func (s *shop) CreatePartner(_ context.Context, p support.Partner) (support.Partner, error) {
	p.ID = "new"
	s.partners = append(s.partners, p)
	return p, s.fail
}

func (s *shop) UpdatePartner(_ context.Context, p support.Partner) error {
	s.partners = append(s.partners, p)
	return s.fail
}

func (s *shop) UpdatePromise(_ context.Context, p support.Promise) error {
	s.promises = append(s.promises, p)
	return s.fail
}

func (s *shop) ListPartnerRoles(context.Context) ([]support.PartnerRole, error) {
	return s.roles, s.fail
}

func (s *shop) SavePartnerRole(_ context.Context, r support.PartnerRole) error {
	s.roles = append(s.roles, r)
	return s.fail
}

func TestNetwork(t *testing.T) {
	s := &shop{}
	n := support.NewNetwork(s)
	good := support.Partner{Name: "KSA", Kind: support.YouthClub}
	if made, err := n.Partners.Add(t.Context(), good); err != nil || made.ID != "new" {
		t.Errorf("added %+v, %v", made, err)
	}
	if err := n.Partners.Update(t.Context(), good); err != nil || len(s.partners) != 2 {
		t.Errorf("updated %v, %v", s.partners, err)
	}
	t.Run("what is not right does not reach the store", func(t *testing.T) {
		_, err := n.Partners.Add(t.Context(), support.Partner{})
		if wrongFields(t, err) == "" || wrongFields(t, n.Partners.Update(t.Context(), support.Partner{})) == "" || len(s.partners) != 2 {
			t.Errorf("stored %v", s.partners)
		}
	})
	t.Run("a report moves the promise on", func(t *testing.T) {
		if err := n.Report(t.Context(), support.Promise{To: "MAT", Subject: "stand", Months: 6}, "2026-11-22"); err != nil {
			t.Fatal(err)
		}
		if got := s.promises[0]; got.LastOn != "2026-11-22" || got.NextOn != "2027-05-22" {
			t.Errorf("stored %+v", got)
		}
	})
	t.Run("roles go through", func(t *testing.T) {
		if err := n.SetRole(t.Context(), support.PartnerRole{PartnerID: "p", Phase: "support"}); err != nil {
			t.Fatal(err)
		}
		if got, err := n.Roles(t.Context()); err != nil || len(got) != 1 {
			t.Errorf("roles are %v, %v", got, err)
		}
	})
	t.Run("what the store says is told", func(t *testing.T) {
		s.fail = errors.New("disk")
		_, err1 := n.Partners.Add(t.Context(), good)
		_, err2 := n.Roles(t.Context())
		for i, err := range []error{err1, err2, n.Partners.Update(t.Context(), good), n.SetRole(t.Context(), support.PartnerRole{})} {
			if !errors.Is(err, s.fail) {
				t.Errorf("error %d is %v", i, err)
			}
		}
	})
}
