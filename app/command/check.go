package command

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"kindvriendelijk/app"
	"kindvriendelijk/app/portfolio"
)

// The kinds of lines that scripts read.
const (
	damage     = "schade"
	incomplete = "volledigheid"
)

func runCheck(ctx context.Context, p *Program, args []string) (err error) {
	f := flags("check")
	from := f.String("dossier", "", "het `dossier` (.kvd)")
	if err := p.parse(f, args); err != nil {
		return err
	}
	if *from == "" || f.NArg() > 0 {
		return &usageError{"zeg met -dossier welk dossier"}
	}
	k, err := p.Open(ctx, *from)
	if errors.Is(err, app.ErrDamaged) {
		p.line(damage, "pakket", say(err)) // not even opened, told like other damage
	}
	if err != nil {
		return reading(*from, err)
	}
	defer func() { err = errors.Join(err, k.Close()) }()
	damages, err := k.Damages(ctx)
	if err != nil {
		return err
	}
	for _, d := range damages {
		p.line(damage, d.Code, d.Text)
	}
	if err := p.incomplete(ctx, k); err != nil && len(damages) == 0 {
		return err
	}
	if len(damages) > 0 {
		return &app.UserError{Text: "dit dossier is beschadigd"}
	}
	return nil
}

// line writes a line of three fields; what is in them never breaks it.
func (p *Program) line(kind, code, text string) {
	fmt.Fprintf(p.Out, "%s\t%s\t%s\n", kind, code, strings.Join(strings.Fields(text), " "))
}

// incomplete tells what is missing in the portfolio.
func (p *Program) incomplete(ctx context.Context, k Package) error {
	states, err := p.office(k).States(ctx)
	if errors.Is(err, app.ErrNotFound) {
		p.line(incomplete, "traject", "Dit dossier heeft nog geen traject.")
		return nil
	}
	if err != nil {
		return err
	}
	for _, s := range states {
		for _, x := range s.Subs {
			if x.Status != portfolio.Ready && x.Status != portfolio.Checked {
				p.line(incomplete, x.Code, "De tekst bij ‘"+x.Title+"’ is nog niet klaar.")
			}
			for _, f := range x.Findings {
				p.line(incomplete, x.Code, f.Text)
			}
		}
	}
	return nil
}
