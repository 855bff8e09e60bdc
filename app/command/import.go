package command

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"

	"kindvriendelijk/app"
	"kindvriendelijk/app/importing"
	"kindvriendelijk/app/intake"
)

func runImport(ctx context.Context, p *Program, args []string) (err error) {
	f := flags("import")
	into := f.String("dossier", "", "het `dossier` (.kvd)")
	c := importing.Choices{}
	f.StringVar(&c.Sheet, "sheet", "", "alleen dit `blad`")
	f.StringVar(&c.Period, "period", "", "de `periode` van alle cijfers")
	f.StringVar(&c.Area, "area", "", "het `gebied` van alle cijfers: een code of een naam")
	forget := f.Bool("forget", false, "lees de bestanden alsof je er nog nooit zo een inlas")
	if err := p.parse(f, args); err != nil {
		return err
	}
	if *into == "" || f.NArg() == 0 {
		return &usageError{"zeg met -dossier welk dossier, en noem minstens één bestand"}
	}
	k, err := p.Open(ctx, *into)
	if err != nil {
		return reading(*into, err)
	}
	defer func() { err = errors.Join(err, k.Close()) }()
	service := &intake.Service{Store: k}
	var sum intake.Result
	// One action for all files: the package gets all of them or none.
	err = k.Do(ctx, "Cijfers ingelezen", func(ctx context.Context) error {
		for _, path := range f.Args() {
			r, err := service.Take(ctx, intake.Request{Path: path, Choices: c, Forget: *forget})
			if err != nil {
				return reading(path, missing(err))
			}
			p.warn(path, r)
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
		return writing(*into, err)
	}
	fmt.Fprintf(p.Out, "rijen %d waarden %d overgeslagen %d afgewezen %d\n", sum.Rows, sum.Values, sum.Skipped, sum.Rejected)
	return nil
}

// warn tells what a user should know of a file that was read.
func (p *Program) warn(path string, r intake.Result) {
	name := filepath.Base(path)
	if r.Remembered != nil {
		fmt.Fprintf(p.Err, "%s: gelezen met de keuzes van een eerder bestand van %s; met -forget lees je het zonder\n", name, r.Remembered.Source)
	}
	for _, w := range r.Warnings {
		fmt.Fprintf(p.Err, "%s: %s\n", name, w)
	}
}

// missing names the options that would tell what a file does not say.
func missing(err error) error {
	var untold *intake.UntoldError
	var none *importing.NotFiguresError
	text := "dit bestand zegt niet alles, en er is niets ingelezen"
	switch {
	case errors.As(err, &untold):
	case errors.As(err, &none) && none.Kind == importing.Unknown:
		text, untold = none.Explain()+" Er is niets ingelezen. Weet je wel waar de cijfers bij horen", &intake.UntoldError{Period: true, Area: true}
	default:
		return err
	}
	if untold.Period {
		text += "; geef de periode van de cijfers mee met -period, bijvoorbeeld -period 2025"
	}
	if untold.Area {
		text += "; geef het gebied van de cijfers mee met -area, bijvoorbeeld -area 11002"
	}
	return &app.UserError{Text: text, Err: err}
}
