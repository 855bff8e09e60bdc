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
	"regexp"
	"slices"
	"time"

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
		{"import", "-dossier BESTAND.kvd [-period PERIODE] [-area GEBIED] [-sheet BLAD] [-forget] BESTAND…", "leest cijfers in een dossier in", runImport},
		{"portfolio", "-dossier BESTAND.kvd [-programme CODE] [-date JJJJ-MM-DD] -o PORTFOLIO.pdf", "schrijft het portfolio als PDF of HTML", runPortfolio},
		{"check", "-dossier BESTAND.kvd", "zoekt schade en zegt wat er ontbreekt", runCheck},
		{"content", "[-json]", "telt wat het programma meebrengt en kijkt het na", runContent},
	}
}

// Is reports whether a word on the command line is one of ours.
func Is(word string) bool {
	return asksHelp(word) || slices.ContainsFunc(commands(), func(c command) bool { return c.name == word })
}

func asksHelp(word string) bool {
	return slices.Contains([]string{"help", "-h", "-help", "--help"}, word)
}

// usageError is a mistake in the call itself.
type usageError struct{ text string }

func (e *usageError) Error() string { return e.text }

// Run carries out a command and returns the exit code.
func Run(ctx context.Context, p *Program, args []string) int {
	if len(args) == 0 {
		help(p.Err)
		return Usage
	}
	for _, c := range commands() {
		if args[0] == c.name {
			return p.code(c, c.run(ctx, p, args[1:]))
		}
	}
	if asksHelp(args[0]) {
		help(p.Out)
		return OK
	}
	fmt.Fprintf(p.Err, "kindvriendelijk: %q is geen opdracht\n", args[0])
	help(p.Err)
	return Usage
}

// code tells what went wrong in a command and returns its exit code.
func (p *Program) code(c command, err error) int {
	var usage *usageError
	switch {
	case err == nil, errors.Is(err, flag.ErrHelp):
		return OK
	case errors.As(err, &usage):
		fmt.Fprintf(p.Err, "kindvriendelijk %s: %s\ngebruik: kindvriendelijk %s %s\n", c.name, usage.text, c.name, c.args)
		return Usage
	}
	fmt.Fprintf(p.Err, "kindvriendelijk %s: %s\n", c.name, say(err))
	return Failure
}

func help(w io.Writer) {
	fmt.Fprint(w, "kindvriendelijk [DOSSIER.kvd]\n    opent het venster\n")
	for _, c := range commands() {
		c.help(w)
	}
}

func (c command) help(w io.Writer) {
	fmt.Fprintf(w, "kindvriendelijk %s %s\n    %s\n", c.name, c.args, c.about)
}

// flags makes a flag set that leaves talking to us.
func flags(name string) *flag.FlagSet {
	f := flag.NewFlagSet(name, flag.ContinueOnError)
	f.SetOutput(io.Discard)
	return f
}

// option finds the option in the words of the standard parser.
var option = regexp.MustCompile(` -[^\s:]+`)

// parse reads the flags; a mistake in them is a mistake in the call. Who asks
// for help gets it.
func (p *Program) parse(f *flag.FlagSet, args []string) error {
	err := f.Parse(args)
	switch {
	case err == nil:
		return nil
	case !errors.Is(err, flag.ErrHelp):
		return &usageError{"onbekende of onvolledige optie" + option.FindString(err.Error())}
	}
	for _, c := range commands() {
		if c.name == f.Name() {
			c.help(p.Out)
		}
	}
	f.SetOutput(p.Out)
	f.PrintDefaults()
	return err
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
