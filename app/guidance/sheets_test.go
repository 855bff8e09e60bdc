package guidance_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"kindvriendelijk/app"
	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/guidance"
	"kindvriendelijk/app/support"
	"kindvriendelijk/data"
	"kindvriendelijk/data/datatest"
)

func newSheets(t *testing.T) (*guidance.Sheets, *data.Store) {
	s := datatest.Open(t)
	if err := s.SaveDossier(t.Context(), dossier.Dossier{ID: "d", Name: "Fictiegem", Country: dossier.Flanders}); err != nil {
		t.Fatal(err)
	}
	datatest.Person(t, s, func(p *support.Person) { p.Name = "Wim Aerts" })
	if _, err := s.CreateContact(t.Context(), guidance.Contact{Municipality: "Elders", Name: "Anouk Fictief"}); err != nil {
		t.Fatal(err)
	}
	return &guidance.Sheets{Store: s, Action: func(_ context.Context, id string) (actions.Detail, error) {
		if id != "a" {
			return actions.Detail{}, app.ErrNotFound
		}
		return detail(), nil
	}}, s
}

func TestSheets_ours(t *testing.T) {
	s, _ := newSheets(t)
	ctx := t.Context()
	l, err := s.Draft(ctx, "a")
	if err != nil || !l.Own || l.ID != "" {
		t.Fatalf("draft %+v, %v", l, err)
	}
	if _, err := s.Draft(ctx, "b"); !errors.Is(err, app.ErrNotFound) {
		t.Errorf("of no action: %v", err)
	}
	l.Lesson, l.How = "Wim deed de deur open. Vraag Anouk Fictief.", "Bel 0470 12 34 56, vraag Wim."
	_, err = s.Save(ctx, l, nil)
	var invalid *app.InvalidError
	if !errors.As(err, &invalid) || !strings.Contains(invalid.Fields["Lesson"], "‘Wim’") || !strings.Contains(invalid.Fields["How"], "0470") {
		t.Errorf("with personal data: %v", err)
	}
	l.How = "Vraag het eerst."
	if _, err = s.Save(ctx, l, []string{"wim"}); !errors.As(err, &invalid) || !strings.Contains(invalid.Fields["Lesson"], "Anouk") {
		t.Errorf("with one name allowed: %v", err)
	}
	if l, err = s.Save(ctx, l, []string{"Wim", "Anouk Fictief"}); err != nil || l.ID == "" {
		t.Fatalf("with words that name nobody: %+v, %v", l, err)
	}
	l.Title = "Poort open"
	if _, err = s.Save(ctx, l, []string{"Wim", "Anouk Fictief"}); err != nil {
		t.Fatal(err)
	}
	all, err := s.List(ctx)
	if err != nil || len(all) != 1 || all[0].Title != "Poort open" || !all[0].Own {
		t.Errorf("kept %+v, %v", all, err)
	}
	if others, err := s.Others(ctx); err != nil || len(others) != 0 {
		t.Errorf("our own is among those of others: %+v, %v", others, err)
	}
	l.Title = ""
	if _, err = s.Save(ctx, l, []string{"Wim", "Anouk Fictief"}); !errors.As(err, &invalid) || invalid.Fields["Title"] == "" {
		t.Errorf("without a title: %v", err)
	}
	if err := s.Delete(ctx, l.ID); err != nil {
		t.Fatal(err)
	}
	if all, _ = s.List(ctx); len(all) != 0 {
		t.Errorf("after removing: %+v", all)
	}
}

func TestSheets_of_others(t *testing.T) {
	s, store := newSheets(t)
	ctx := t.Context()
	l, err := s.Draft(ctx, "a")
	if err != nil {
		t.Fatal(err)
	}
	text, err := l.Sheet.Text()
	if err != nil {
		t.Fatal(err)
	}
	got, err := s.Read(ctx, strings.NewReader(text))
	if err != nil || got.Own || got.ID == "" {
		t.Fatalf("read %+v, %v", got, err)
	}
	var told *app.UserError
	if _, err := s.Read(ctx, strings.NewReader(text)); !errors.As(err, &told) || !strings.Contains(told.Text, "staat al") {
		t.Errorf("a second time: %v", err)
	}
	if _, err := s.Read(ctx, strings.NewReader("x")); !errors.As(err, &told) {
		t.Errorf("no sheet: %v", err)
	}
	if _, err := store.CreatePractice(ctx, guidance.Practice{TOML: "format = 9"}); err != nil {
		t.Fatal(err)
	}
	others, err := s.Others(ctx)
	if err != nil || len(others) != 1 || others[0].Code != guidance.SheetKind+got.ID || others[0].Sheet == nil {
		t.Errorf("others %+v, %v", others, err)
	}
}

func TestSheets_pass_on_what_is_lost(t *testing.T) {
	s, store := newSheets(t)
	l, err := s.Draft(t.Context(), "a")
	if err != nil {
		t.Fatal(err)
	}
	text, _ := l.Sheet.Text()
	for name, broken := range map[string]noSheets{"people": {store, true, false, false}, "contacts": {store, false, true, false}, "sheets": {store, false, false, true}} {
		s.Store = broken
		_, checked := s.Check(t.Context(), l.Sheet)
		_, saved := s.Save(t.Context(), l, nil)
		_, listed := s.List(t.Context())
		_, read := s.Read(t.Context(), strings.NewReader(text))
		if told := new(app.UserError); errors.As(read, &told) {
			read = nil // it is there already
		}
		if broken.sheets != (listed != nil) || broken.sheets != (read != nil) || !broken.sheets != (checked != nil) || !broken.sheets != (saved != nil) {
			t.Errorf("without %s: %v, %v, %v, %v", name, checked, saved, listed, read)
		}
	}
}

type noSheets struct {
	guidance.SheetStore
	people, contacts, sheets bool
}

func (n noSheets) ListPeople(ctx context.Context) ([]support.Person, error) {
	if n.people {
		return nil, errLost
	}
	return n.SheetStore.ListPeople(ctx)
}

func (n noSheets) ListContacts(ctx context.Context) ([]guidance.Contact, error) {
	if n.contacts {
		return nil, errLost
	}
	return n.SheetStore.ListContacts(ctx)
}

func (n noSheets) ListPractices(ctx context.Context) ([]guidance.Practice, error) {
	if n.sheets {
		return nil, errLost
	}
	return n.SheetStore.ListPractices(ctx)
}
