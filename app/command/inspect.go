package command

import (
	"context"
	"fmt"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/importing"
)

// known finds our indicator for a heading of a source.
func known(heading, _ string) string {
	code, _ := figures.Match(heading)
	return code
}

func runInspect(ctx context.Context, p *Program, args []string) error {
	f := flags("inspect")
	asJSON := f.Bool("json", false, "schrijft één JSON-object")
	values := f.Bool("values", false, "schrijft elke waarde als een regel JSON")
	c := importing.Choices{Known: known}
	f.StringVar(&c.Sheet, "sheet", "", "alleen dit `blad`")
	f.StringVar(&c.Period, "period", "", "de `periode` van alle cijfers")
	f.StringVar(&c.Area, "area", "", "het `gebied` van alle cijfers: een code of een naam")
	if err := p.parse(f, args); err != nil {
		return err
	}
	if f.NArg() != 1 {
		return &usageError{"noem één bestand"}
	}
	if *values {
		return p.values(ctx, f.Arg(0), c)
	}
	r, err := importing.Inspect(ctx, f.Arg(0), c)
	if err != nil {
		return reading(f.Arg(0), err)
	}
	return importing.WriteReport(p.Out, r, *asJSON)
}

// values writes every value; a file without figures gives nothing but one line
// on standard error.
func (p *Program) values(ctx context.Context, path string, c importing.Choices) error {
	r, err := importing.Values(ctx, path, c, importing.ValueWriter(p.Out))
	if err != nil {
		return reading(path, err)
	}
	for _, w := range r.Warnings {
		fmt.Fprintln(p.Err, w)
	}
	return nil
}
