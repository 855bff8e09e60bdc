package command

import (
	"context"
	"errors"
	"time"

	"kindvriendelijk/app/example"
)

func runExample(ctx context.Context, p *Program, args []string) (err error) {
	f := flags("example")
	date := f.String("date", "", "de `dag` waarop het voorbeeld speelt (leeg: 2026-11-21)")
	out := f.String("o", "", "het `bestand` dat geschreven wordt")
	if err := p.parse(f, args); err != nil {
		return err
	}
	if *out == "" || f.NArg() > 0 {
		return &usageError{"zeg met -o welk bestand geschreven moet worden"}
	}
	day := example.Today()
	if *date != "" {
		chosen, err := p.date(*date)
		if err != nil {
			return err
		}
		day = time.Date(chosen.Year(), chosen.Month(), chosen.Day(), day.Hour(), 0, 0, 0, time.UTC)
	}
	k, err := p.Empty(ctx, day)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, k.Close()) }()
	if err := example.Build(ctx, k, day); err != nil {
		return err
	}
	return writing(*out, k.Save(ctx, *out))
}
