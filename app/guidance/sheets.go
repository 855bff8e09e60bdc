package guidance

import (
	"context"
	"fmt"
	"io"
	"strings"

	"kindvriendelijk/app"
	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/inspiration"
	"kindvriendelijk/app/support"
)

// SheetStore keeps practice sheets, and knows whose names must stay out.
type SheetStore interface {
	Dossier(ctx context.Context) (dossier.Dossier, error)
	ListPeople(ctx context.Context) ([]support.Person, error)
	ListContacts(ctx context.Context) ([]Contact, error)
	ListPractices(ctx context.Context) ([]Practice, error)
	CreatePractice(ctx context.Context, p Practice) (Practice, error)
	UpdatePractice(ctx context.Context, p Practice) error
	DeletePractice(ctx context.Context, id string) error
}

// Sheets is the work on practice sheets.
type Sheets struct {
	Store SheetStore
	// Action reads an action whole.
	Action func(ctx context.Context, id string) (actions.Detail, error)
}

// Leaf is a practice sheet with where it is kept.
type Leaf struct {
	ID  string
	Own bool
	inspiration.Sheet
}

// List returns the sheets of the dossier. One that can't be read any more is
// left out.
func (s *Sheets) List(ctx context.Context) ([]Leaf, error) {
	all, err := s.Store.ListPractices(ctx)
	if err != nil {
		return nil, fmt.Errorf("list practice sheets: %w", err)
	}
	var out []Leaf
	for _, p := range all {
		if sheet, err := inspiration.ParseSheet(p.TOML); err == nil {
			out = append(out, Leaf{p.ID, p.Own, sheet})
		}
	}
	return out, nil
}

// Draft writes a first version of a sheet about an action; it is not kept yet.
func (s *Sheets) Draft(ctx context.Context, actionID string) (Leaf, error) {
	d, err := s.Store.Dossier(ctx)
	if err != nil {
		return Leaf{}, fmt.Errorf("draft a practice sheet: %w", err)
	}
	a, err := s.Action(ctx, actionID)
	if err != nil {
		return Leaf{}, fmt.Errorf("draft a practice sheet: %w", err)
	}
	return Leaf{Own: true, Sheet: SheetOf(d, a)}, nil
}

// Check looks for personal data in a sheet: the names of everyone whom the
// dossier knows, addresses and numbers.
func (s *Sheets) Check(ctx context.Context, sheet inspiration.Sheet) ([]Finding, error) {
	people, err := s.Store.ListPeople(ctx)
	if err != nil {
		return nil, fmt.Errorf("check a practice sheet: %w", err)
	}
	contacts, err := s.Store.ListContacts(ctx)
	if err != nil {
		return nil, fmt.Errorf("check a practice sheet: %w", err)
	}
	var names []string
	for _, p := range people {
		names = append(names, p.Name)
	}
	for _, c := range contacts {
		names = append(names, c.Name)
	}
	return Personal(sheet, names), nil
}

// Save keeps a sheet of ours. What is not in order, and personal data in it, is
// an [app.InvalidError]. Words in allowed were looked at: they name nobody.
func (s *Sheets) Save(ctx context.Context, l Leaf, allowed []string) (Leaf, error) {
	found, err := s.Check(ctx, l.Sheet)
	if err != nil {
		return l, err
	}
	if err := stays(found, allowed); err != nil {
		return l, fmt.Errorf("save a practice sheet: %w", err)
	}
	text, err := l.Sheet.Text()
	if err != nil {
		return l, fmt.Errorf("save a practice sheet: %w", err)
	}
	p := Practice{ID: l.ID, Own: true, TOML: text}
	if p.ID != "" {
		return l, s.Store.UpdatePractice(ctx, p)
	}
	p, err = s.Store.CreatePractice(ctx, p)
	l.ID = p.ID
	return l, err
}

// stays says at each field what must go out of it first.
func stays(found []Finding, allowed []string) error {
	wrong := map[string]string{}
	for _, f := range found {
		if f.Sure {
			wrong[f.Field] = "Haal ‘" + f.Words + "’ weg: een fiche heeft geen e-mailadressen of telefoonnummers."
		} else if !among(allowed, f.Words) && wrong[f.Field] == "" {
			wrong[f.Field] = "Hier staat ‘" + f.Words + "’. Is dat iemand uit jullie dossier? Haal de naam dan weg."
		}
	}
	if len(wrong) == 0 {
		return nil
	}
	return &app.InvalidError{Fields: wrong}
}

func among(words []string, word string) bool {
	for _, w := range words {
		if strings.EqualFold(w, word) {
			return true
		}
	}
	return false
}

// Read keeps a sheet that another municipality made. What is wrong with the
// file is an [app.UserError].
func (s *Sheets) Read(ctx context.Context, r io.Reader) (Leaf, error) {
	sheet, err := inspiration.ReadSheet(r)
	if err != nil {
		return Leaf{}, fmt.Errorf("read a practice sheet: %w", err)
	}
	text, err := sheet.Text()
	if err != nil {
		return Leaf{}, fmt.Errorf("read a practice sheet: %w", err)
	}
	all, err := s.Store.ListPractices(ctx)
	if err != nil {
		return Leaf{}, fmt.Errorf("read a practice sheet: %w", err)
	}
	for _, p := range all {
		if p.TOML == text {
			return Leaf{}, &app.UserError{Text: "Deze praktijkfiche staat al in jullie dossier. Er is niets toegevoegd."}
		}
	}
	p, err := s.Store.CreatePractice(ctx, Practice{TOML: text})
	return Leaf{p.ID, false, sheet}, err
}

// Delete takes a sheet away.
func (s *Sheets) Delete(ctx context.Context, id string) error {
	return s.Store.DeletePractice(ctx, id)
}

// SheetKind stands before the id of a sheet in the code of its practice
// example.
const SheetKind = "fiche-"

// Others are the sheets of other municipalities as practice examples.
func (s *Sheets) Others(ctx context.Context) ([]inspiration.Practice, error) {
	all, err := s.List(ctx)
	var out []inspiration.Practice
	for _, l := range all {
		if !l.Own {
			out = append(out, l.Practice(SheetKind+l.ID))
		}
	}
	return out, err
}
