package command

import (
	"context"
	"errors"

	"kindvriendelijk/app/example"
)

func runExample(ctx context.Context, p *Program, args []string) (err error) {
	f := flags(p, "example")
	date := f.String("date", "", "de dag waarop het voorbeeld speelt (2026-11-21)")
	out := f.String("o", "", "het bestand dat geschreven wordt")
	if err := parse(f, args); err != nil {
		return err
	}
	if *out == "" || f.NArg() > 0 {
		return &usageError{"zeg met -o welk bestand geschreven moet worden"}
	}
	day := example.Today()
	if *date != "" {
		if day, err = p.date(*date); err != nil {
			return err
		}
	}
	k, err := p.Empty(ctx, day)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, k.Close()) }()
	if err := example.Build(ctx, k, day); err != nil {
		return err
	}
	return k.Save(ctx, *out)
}
