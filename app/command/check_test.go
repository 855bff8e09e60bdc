package command_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"
	"testing"

	"kindvriendelijk/app"
	"kindvriendelijk/app/command"
)

// lines reads what a check says: three fields each.
func lines(t *testing.T, out string) [][]string {
	t.Helper()
	var all [][]string
	for line := range strings.Lines(out) {
		fields := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(fields) != 3 || (fields[0] != "schade" && fields[0] != "volledigheid") || fields[1] == "" || fields[2] == "" {
			t.Errorf("line %q is no 'soort code tekst'", line)
		}
		all = append(all, fields)
	}
	return all
}

func TestCheck_never_fails_for_what_is_missing(t *testing.T) {
	out, _ := run(t, command.OK, "check", "-dossier", empty(t))
	if got := lines(t, out); len(got) != 1 || got[0][0] != "volledigheid" {
		t.Errorf("an empty dossier gives %q", out)
	}
	out, _ = run(t, command.OK, "check", "-dossier", example(t))
	for _, l := range lines(t, out) {
		if l[0] != "volledigheid" || !strings.HasPrefix(l[1], "c") {
			t.Errorf("the example gives %q", l)
		}
	}
}

func TestCheck_of_a_package_that_is_cut_off(t *testing.T) {
	whole := read(t, example(t))
	for _, n := range []int{100, len(whole) / 2, len(whole) - 10} {
		out, errs := run(t, command.Failure, "check", "-dossier", file(t, "half.kvd", whole[:n]))
		if got := lines(t, out); len(got) != 1 || got[0][0] != "schade" || !strings.Contains(errs, "half.kvd") {
			t.Errorf("after %d bytes it says %q and %q", n, out, errs)
		}
	}
}

// A byte that fell over anywhere in a package is damage, also in a photo.
func TestCheck_of_a_package_with_a_wrong_byte(t *testing.T) {
	whole := []byte(read(t, example(t)))
	for _, share := range []int{3, 5, 8} {
		wrong := append([]byte{}, whole...)
		wrong[len(wrong)*share/10] ^= 0xff
		out, _ := run(t, command.Failure, "check", "-dossier", file(t, "fout.kvd", string(wrong)))
		if got := lines(t, out); len(got) == 0 || got[0][0] != "schade" {
			t.Errorf("a wrong byte at %d tenths gives %q", share, out)
		}
	}
}

// hurt is a package in which something is not whole, or can't be read.
type hurt struct {
	command.Package
	damages []command.Damage
	err     error
}

func (h hurt) Damages(context.Context) ([]command.Damage, error) { return h.damages, h.err }

func TestCheck_damage(t *testing.T) {
	tests := map[string]struct {
		damages []command.Damage
		err     error
		out     string
	}{
		"each on a line of its own": {[]command.Damage{{"bestand", "Een foto\tontbreekt\nin het dossier."}, {"verwijzing", "Los."}}, nil,
			"schade\tbestand\tEen foto ontbreekt in het dossier.\nschade\tverwijzing\tLos.\nvolledigheid\ttraject\tDit dossier heeft nog geen traject.\n"},
		"a check that could not be done": {nil, io.ErrUnexpectedEOF, ""},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			p, path := newProgram(), empty(t)
			inner := p.Open
			p.Open = func(ctx context.Context, path string) (command.Package, error) {
				k, err := inner(ctx, path)
				return hurt{k, tt.damages, tt.err}, err
			}
			if code := command.Run(t.Context(), &p.Program, []string{"check", "-dossier", path}); code != command.Failure || p.out.String() != tt.out || p.err.Len() == 0 {
				t.Errorf("ends with %d, says %q and %q", code, p.out.String(), p.err.String())
			}
		})
	}
}

// What can go wrong in opening has words of its own; what can't be mended by
// the user keeps those of the system.
func TestRun_tells_why_a_dossier_does_not_open(t *testing.T) {
	for want, err := range map[string]error{
		"d.kvd: dit dossier is met een nieuwere versie van Kindvriendelijk bewaard": fmt.Errorf("open: %w", &app.TooNewError{Have: 9, Know: 1}),
		"d.kvd: dit bestand is niet met Kindvriendelijk gemaakt":                    app.ErrNotOurs,
		"d.kvd: dit bestand is beschadigd; er is niets gewijzigd":                   app.ErrDamaged,
		"d.kvd: de schijf is vol; er is niets gewijzigd":                            app.ErrFull,
		"d.kvd: de schijf gaf een fout bij het lezen of schrijven":                  app.ErrDisk,
		"d.kvd mag je niet lezen":                                                   fs.ErrPermission,
		"d.kvd: Zo gaat het niet.":                                                  &app.UserError{Text: "Zo gaat het niet."},
		"d.kvd: broken":                                                             errors.New("broken"),
	} {
		for _, args := range [][]string{{"check"}, {"import", "f.csv"}, {"portfolio", "-o", "x.pdf"}} {
			p := newProgram()
			p.Open = func(context.Context, string) (command.Package, error) { return nil, err }
			call := append([]string{args[0], "-dossier", "d.kvd"}, args[1:]...)
			if code := command.Run(t.Context(), &p.Program, call); code != command.Failure || !strings.Contains(p.err.String(), want) {
				t.Errorf("%v: ends with %d and says %q, want %q", call, code, p.err.String(), want)
			}
		}
	}
}
