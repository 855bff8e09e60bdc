package command

import (
	"context"
	"errors"
	"fmt"

	"kindvriendelijk/app"
	"kindvriendelijk/app/importing"
	"kindvriendelijk/app/intake"
)

func runImport(ctx context.Context, p *Program, args []string) (err error) {
	f := flags(p, "import")
	into := f.String("dossier", "", "het dossier (.kvd)")
	c := importing.Choices{Known: known}
	f.StringVar(&c.Sheet, "sheet", "", "alleen dit blad")
	f.StringVar(&c.Period, "period", "", "de periode van alle cijfers")
	f.StringVar(&c.Area, "area", "", "het gebied van alle cijfers: een code of een naam")
	if err := parse(f, args); err != nil {
		return err
	}
	if *into == "" || f.NArg() == 0 {
		return &usageError{"zeg met -dossier welk dossier, en noem minstens één bestand"}
	}
	k, err := p.Open(ctx, *into)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, k.Close()) }()
	service := &intake.Service{Store: k, Now: p.Now, NewID: p.NewID}
	var sum intake.Result
	// One action for all files: the package gets all of them or none.
	err = k.Do(ctx, "Cijfers ingelezen", func(ctx context.Context) error {
		for _, path := range f.Args() {
			r, err := service.Import(ctx, path, c)
			if err != nil {
				return missing(path, err)
			}
			for _, w := range r.Warnings {
				fmt.Fprintln(p.Err, w)
			}
			sum.Rows += r.Rows
			sum.Values += r.Values
			sum.Skipped += r.Skipped
			sum.Rejected += r.Rejected
		}
		return nil
	})
	if err != nil {
		return err
	}
	if err := k.Save(ctx, *into); err != nil {
		return err
	}
	fmt.Fprintf(p.Out, "rijen %d waarden %d overgeslagen %d afgewezen %d\n", sum.Rows, sum.Values, sum.Skipped, sum.Rejected)
	return nil
}

// missing names the flag that would tell what a file does not say.
func missing(path string, err error) error {
	switch {
	case errors.Is(err, intake.ErrNoPeriod):
		return &app.UserError{Text: "dit bestand zegt niet van welke periode de cijfers zijn; geef ze mee met -period, bijvoorbeeld -period 2025", Err: err}
	case errors.Is(err, intake.ErrNoArea):
		return &app.UserError{Text: "dit bestand zegt niet van welk gebied de cijfers zijn; geef het mee met -area, bijvoorbeeld -area 11002", Err: err}
	}
	return explain(err)
}
