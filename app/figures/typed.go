package figures

import (
	"context"
	"errors"
	"fmt"
	"math"
	"regexp"
	"strings"
	"time"

	"kindvriendelijk/app"
)

var periodForm = regexp.MustCompile(`^(19|20)\d\d(-Q[1-4]|-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$`)

// Type writes down one value by hand. It is an import of its own, so that it
// is undone like one. A value that is missing takes its reason along. It
// returns an [app.InvalidError] on the fields Period, Value and Source.
func (d *Desk) Type(ctx context.Context, v Value, area Area, source string) error {
	all, err := d.Indicators(ctx)
	if err != nil {
		return err
	}
	in, ok := Lookup(all)(v.Indicator)
	if !ok {
		return fmt.Errorf("type a value of %s: %w", v.Indicator, app.ErrNotFound)
	}
	if in.Formula != "" {
		return &app.UserError{Text: "Dit cijfer wordt berekend uit andere. Vul die in, dan volgt dit vanzelf."}
	}
	wrong := map[string]string{}
	if !periodForm.MatchString(v.Period) {
		wrong["Period"] = "Vul een jaar in, zoals 2025."
	}
	if strings.TrimSpace(source) == "" {
		wrong["Source"] = "Vul in waar dit cijfer vandaan komt."
	}
	if in.Kind == Count && v.Value != math.Trunc(v.Value) {
		wrong["Value"] = "Dit is een aantal: vul een getal zonder komma in."
	}
	if len(wrong) > 0 {
		return &app.InvalidError{Fields: wrong}
	}
	imp := Import{ID: d.NewID(), Kind: "typed", Source: strings.TrimSpace(source), At: d.Now().UTC().Format(time.RFC3339), Rows: 1, Values: 1}
	v.Area, v.Import = area.Code, imp.ID
	_, err = d.ImportValues(ctx, imp, []Area{area}, func(yield func(Value) error) error { return yield(v) })
	if err != nil {
		return fmt.Errorf("type a value: %w", err)
	}
	return nil
}

// SaveOwn writes the definition of an indicator of the municipality itself; a
// record without an id is a new one. Notes that stand at it stay. The errors
// are sentences for the person who fills in the form.
func (d *Desk) SaveOwn(ctx context.Context, r Record) (Record, error) {
	r.Own = true
	r.Name, r.Unit = strings.TrimSpace(r.Name), strings.TrimSpace(r.Unit)
	r.computed()
	if r.Kind == string(Percentage) {
		r.Unit = "%"
	}
	if r.ID == "" {
		r.ID = d.NewID()
	}
	all, err := d.Indicators(ctx)
	if err != nil {
		return r, err
	}
	in := r.Indicator()
	if err := errors.Join(in.Validate(), in.CheckFormula(Lookup(all))); err != nil {
		return r, &app.UserError{Text: err.Error()}
	}
	if err := d.SaveIndicatorRecord(ctx, r); err != nil {
		return r, fmt.Errorf("save own indicator: %w", err)
	}
	return r, nil
}

// computed sets what follows from the formula of a record and empties what it
// does not use.
func (r *Record) computed() {
	denominator, base := r.Formula.Needs()
	if !denominator {
		r.Denominator = ""
	}
	if !base {
		r.Base = ""
	}
	switch r.Formula {
	case "":
		r.Numerator = ""
	case Per1000:
		r.Unit = "per 1.000"
	case IndexOf:
		r.Unit = "index"
	}
	if r.Formula != "" {
		r.Kind = string(r.Formula.Kind())
	}
}

// Note writes the notes and the own words about children at an indicator, and
// leaves what else is kept of it as it is.
func (d *Desk) Note(ctx context.Context, code string, change func(*Record)) error {
	p, err := d.record(ctx, code)
	if err != nil {
		return err
	}
	change(&p)
	if err := d.SaveIndicatorRecord(ctx, p); err != nil {
		return fmt.Errorf("save notes: %w", err)
	}
	return nil
}
