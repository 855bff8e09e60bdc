// Package command is the program without a window: what IT staff, scripts and
// measurements call. It knows the rooms, and reaches the store only through
// what its caller gives; it never touches the dossiers of the user.
package command

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"time"

	"kindvriendelijk/app"
	"kindvriendelijk/app/example"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/intake"
	"kindvriendelijk/app/portfolio"
)

// Exit codes.
const (
	OK      = 0
	Failure = 1
	Usage   = 2
)

// Damage is something that is not whole in a package.
type Damage struct{ Code, Text string }

// Package is a dossier that is open in a temporary folder.
type Package interface {
	example.Store
	figures.Store
	portfolio.Shelf
	intake.Store
	Do(ctx context.Context, label string, fn func(context.Context) error) error

	Save(ctx context.Context, path string) error // writes a .kvd, whole or not at all
	Damages(ctx context.Context) ([]Damage, error)
	Close() error // also takes the temporary folder away
}

// Program is what the commands need from outside.
type Program struct {
	Out, Err io.Writer
	Now      func() time.Time
	NewID    func() string
	Open     func(ctx context.Context, path string) (Package, error)
	// Empty makes an empty dossier whose clock stands on a day and whose ids are
	// fixed, so that what is made in it is the same bytes each time.
	Empty func(ctx context.Context, day time.Time) (Package, error)
}

type command struct {
	name, args, about string
	run               func(ctx context.Context, p *Program, args []string) error
}

// commands in the order of the help.
func commands() []command {
	return []command{
		{"example", "[-date JJJJ-MM-DD] -o BESTAND.kvd", "schrijft het voorbeelddossier", runExample},
		{"inspect", "[-json] [-values] [-sheet BLAD] [-period PERIODE] [-area GEBIED] BESTAND", "zegt wat het programma van een bestand begrijpt", runInspect},
		{"import", "-dossier BESTAND.kvd [-period PERIODE] [-area GEBIED] [-sheet BLAD] BESTAND…", "leest cijfers in een dossier in", runImport},
		{"portfolio", "-dossier BESTAND.kvd [-programme CODE] [-date JJJJ-MM-DD] -o PORTFOLIO.pdf", "schrijft het portfolio als PDF of HTML", runPortfolio},
		{"check", "-dossier BESTAND.kvd", "zoekt schade en zegt wat er ontbreekt", runCheck},
	}
}

// Is reports whether a word on the command line is one of ours.
func Is(word string) bool {
	for _, c := range commands() {
		if c.name == word {
			return true
		}
	}
	return word == "help" || word == "-h" || word == "-help" || word == "--help"
}

// usageError is a mistake in the call itself.
type usageError struct{ text string }

func (e *usageError) Error() string { return e.text }

// Run carries out a command and returns the exit code.
func Run(ctx context.Context, p *Program, args []string) int {
	for _, c := range commands() {
		if len(args) == 0 || args[0] != c.name {
			continue
		}
		err := c.run(ctx, p, args[1:])
		var usage *usageError
		switch {
		case err == nil:
			return OK
		case errors.Is(err, flag.ErrHelp):
			return OK
		case errors.As(err, &usage):
			fmt.Fprintf(p.Err, "kindvriendelijk %s: %s\ngebruik: kindvriendelijk %s %s\n", c.name, usage.text, c.name, c.args)
			return Usage
		}
		fmt.Fprintf(p.Err, "kindvriendelijk %s: %s\n", c.name, say(err))
		return Failure
	}
	help(p.Out)
	return OK
}

func help(w io.Writer) {
	fmt.Fprint(w, "kindvriendelijk [DOSSIER.kvd]\n    opent het venster\n")
	for _, c := range commands() {
		fmt.Fprintf(w, "kindvriendelijk %s %s\n    %s\n", c.name, c.args, c.about)
	}
}

// say writes an error for people. What a person can do something about has a
// text of its own; the rest says what went wrong in the words of the system.
func say(err error) string {
	var own *app.UserError
	var later *app.TooNewError
	switch {
	case errors.As(err, &own):
		return own.Text
	case errors.As(err, &later):
		return "dit dossier is met een nieuwere versie van Kindvriendelijk bewaard; installeer de nieuwste versie"
	case errors.Is(err, app.ErrNotOurs):
		return "dit bestand is niet met Kindvriendelijk gemaakt"
	case errors.Is(err, app.ErrDamaged):
		return "dit bestand is beschadigd; er is niets gewijzigd"
	case errors.Is(err, app.ErrFull):
		return "de schijf is vol; er is niets gewijzigd"
	}
	return err.Error()
}

// flags makes a flag set with help in Dutch.
func flags(p *Program, name string) *flag.FlagSet {
	f := flag.NewFlagSet(name, flag.ContinueOnError)
	f.SetOutput(io.Discard)
	f.Usage = func() {
		for _, c := range commands() {
			if c.name == name {
				fmt.Fprintf(p.Out, "kindvriendelijk %s %s\n    %s\n", c.name, c.args, c.about)
			}
		}
		f.SetOutput(p.Out)
		f.PrintDefaults()
		f.SetOutput(io.Discard)
	}
	return f
}

// parse reads the flags; a mistake in them is a mistake in the call.
func parse(f *flag.FlagSet, args []string) error {
	err := f.Parse(args)
	if err == nil || errors.Is(err, flag.ErrHelp) {
		return err
	}
	return &usageError{"onbekende of onvolledige optie (" + err.Error() + ")"}
}

// date reads a day; empty is today.
func (p *Program) date(s string) (time.Time, error) {
	if s == "" {
		return p.Now(), nil
	}
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return t, &usageError{"schrijf de datum als 2026-11-21"}
	}
	return t, nil
}
