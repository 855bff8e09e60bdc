package command_test

import (
	"path/filepath"
	"strings"
	"testing"

	"kindvriendelijk/app/command"
)

var names = []string{"example", "inspect", "import", "portfolio", "check"}

func TestIs(t *testing.T) {
	for _, word := range append(names, "help", "-h", "-help", "--help") {
		if !command.Is(word) {
			t.Errorf("%q is no command", word)
		}
	}
	for _, word := range []string{"", "dossier.kvd", "Example", "-json"} {
		if command.Is(word) {
			t.Errorf("%q is a command", word)
		}
	}
}

func TestRun_help(t *testing.T) {
	for _, word := range []string{"help", "-h", "-help", "--help"} {
		out, errs := run(t, command.OK, word)
		if errs != "" {
			t.Errorf("%s says %q on standard error", word, errs)
		}
		for _, name := range names {
			if !strings.Contains(out, "kindvriendelijk "+name+" ") {
				t.Errorf("%s does not tell of %s", word, name)
			}
		}
	}
	for _, name := range names {
		out, errs := run(t, command.OK, name, "-h")
		if errs != "" || !strings.HasPrefix(out, "kindvriendelijk "+name+" ") {
			t.Errorf("%s -h says %q and %q", name, out, errs)
		}
		for _, english := range []string{" string", "default", "Usage"} {
			if strings.Contains(out, english) {
				t.Errorf("the help of %s has %q in it:\n%s", name, english, out)
			}
		}
	}
}

// A mistake in the call ends with 2 and names how to call it, on standard
// error only.
func TestRun_usage(t *testing.T) {
	dossier, csv := filepath.Join(t.TempDir(), "d.kvd"), file(t, "f.csv", "Gemeente;Jaar;Kinderen\nIzegem;2024;5\n")
	tests := map[string]struct {
		args []string
		says string
	}{
		"a word that is no command":        {[]string{"voorbeeld"}, "voorbeeld"},
		"an option nobody knows":           {[]string{"example", "-naam", "x"}, "-naam"},
		"an option without its value":      {[]string{"example", "-o"}, "-o"},
		"a switch with a word":             {[]string{"inspect", "-json=misschien", csv}, "-json"},
		"an example without a place":       {[]string{"example"}, "-o"},
		"an example with a word too many":  {[]string{"example", "-o", dossier, "extra"}, "-o"},
		"an example of no day":             {[]string{"example", "-date", "21/11/2026", "-o", dossier}, "2026-11-21"},
		"looking at nothing":               {[]string{"inspect"}, "bestand"},
		"looking at two files":             {[]string{"inspect", csv, csv}, "bestand"},
		"importing into nothing":           {[]string{"import", csv}, "-dossier"},
		"importing nothing":                {[]string{"import", "-dossier", dossier}, "-dossier"},
		"a portfolio of nothing":           {[]string{"portfolio", "-o", "x.pdf"}, "-dossier"},
		"a portfolio without a place":      {[]string{"portfolio", "-dossier", dossier}, "-o"},
		"a portfolio as a text":            {[]string{"portfolio", "-dossier", dossier, "-o", "x.docx"}, ".pdf"},
		"a portfolio of no day":            {[]string{"portfolio", "-dossier", dossier, "-date", "morgen", "-o", "x.pdf"}, "2026-11-21"},
		"a portfolio with a word too many": {[]string{"portfolio", "-dossier", dossier, "-o", "x.pdf", "extra"}, "-dossier"},
		"checking nothing":                 {[]string{"check"}, "-dossier"},
		"checking two":                     {[]string{"check", "-dossier", dossier, dossier}, "-dossier"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			out, errs := run(t, command.Usage, tt.args...)
			if out != "" {
				t.Errorf("standard output has %q", out)
			}
			if !strings.Contains(errs, tt.says) || !strings.Contains(errs, "kindvriendelijk "+tt.args[0]) && tt.args[0] != "voorbeeld" {
				t.Errorf("it says %q, want %q in it", errs, tt.says)
			}
			if strings.Contains(errs, "flag") || strings.Contains(errs, "defined") {
				t.Errorf("it says %q, which is not Dutch", errs)
			}
		})
	}
}

func TestRun_without_a_word(t *testing.T) {
	p := newProgram()
	if code := command.Run(t.Context(), &p.Program, nil); code != command.Usage || p.out.Len() > 0 || p.err.Len() == 0 {
		t.Errorf("ends with %d and says %q", code, p.out.String())
	}
}

// A file that can't be used ends with 1, with a Dutch sentence that names it.
func TestRun_failure(t *testing.T) {
	there, empty := t.TempDir(), file(t, "leeg.kvd", "")
	text := file(t, "brief.kvd", "Beste collega")
	tests := map[string]struct {
		args []string
		says string
	}{
		"a dossier that is not there":       {[]string{"check", "-dossier", filepath.Join(there, "weg.kvd")}, "weg.kvd bestaat niet"},
		"a portfolio of one not there":      {[]string{"portfolio", "-dossier", filepath.Join(there, "weg.kvd"), "-o", filepath.Join(there, "x.pdf")}, "weg.kvd bestaat niet"},
		"importing into one not there":      {[]string{"import", "-dossier", filepath.Join(there, "weg.kvd"), text}, "weg.kvd bestaat niet"},
		"a file that is not there":          {[]string{"inspect", filepath.Join(there, "weg.csv")}, "weg.csv bestaat niet"},
		"the values of a file not there":    {[]string{"inspect", "-values", filepath.Join(there, "weg.csv")}, "weg.csv bestaat niet"},
		"a letter is no dossier":            {[]string{"check", "-dossier", text}, "geen dossier van Kindvriendelijk"},
		"an empty file is no dossier":       {[]string{"portfolio", "-dossier", empty, "-o", filepath.Join(there, "x.pdf")}, "geen dossier van Kindvriendelijk"},
		"a folder is no file with figures":  {[]string{"inspect", there}, filepath.Base(there)},
		"an example in a folder not there":  {[]string{"example", "-o", filepath.Join(there, "weg", "x.kvd")}, "de map voor x.kvd bestaat niet"},
		"a portfolio in a folder not there": {[]string{"portfolio", "-dossier", example(t), "-o", filepath.Join(there, "weg", "x.pdf")}, "de map voor x.pdf bestaat niet"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			out, errs := run(t, command.Failure, tt.args...)
			if out != "" {
				t.Errorf("standard output has %q", out)
			}
			if !strings.Contains(errs, tt.says) || strings.Count(errs, "\n") != 1 {
				t.Errorf("it says %q, want one line with %q", errs, tt.says)
			}
			if left := below(t, there); len(left) > 0 {
				t.Errorf("it leaves %q", left)
			}
		})
	}
}
