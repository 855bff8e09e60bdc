package command

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"time"

	"kindvriendelijk/app"
	"kindvriendelijk/app/document"
	"kindvriendelijk/app/document/html"
	"kindvriendelijk/app/document/pdf"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/files"
	"kindvriendelijk/app/portfolio"
)

// office makes the portfolio of an open package.
func (p *Program) office(k Package) *portfolio.Office {
	desk := &figures.Desk{Store: k, Bundled: figures.Catalogue(), Now: p.Now, NewID: p.NewID}
	return &portfolio.Office{Shelf: k, Desk: desk, Now: p.Now}
}

func runPortfolio(ctx context.Context, p *Program, args []string) (err error) {
	f := flags(p, "portfolio")
	from := f.String("dossier", "", "het dossier (.kvd)")
	programme := f.String("programme", "", "het programma, bijvoorbeeld vlaams-label (leeg: het lopende traject)")
	date := f.String("date", "", "de dag van het portfolio (leeg: vandaag)")
	out := f.String("o", "", "het bestand dat geschreven wordt (.pdf of .html)")
	if err := parse(f, args); err != nil {
		return err
	}
	if *from == "" || *out == "" || f.NArg() > 0 {
		return &usageError{"zeg met -dossier welk dossier, en met -o welk bestand"}
	}
	write, ok := writers[strings.ToLower(filepath.Ext(*out))]
	if !ok {
		return &usageError{"de naam na -o eindigt op .pdf of .html"}
	}
	day, err := p.date(*date)
	if err != nil {
		return err
	}
	k, err := p.Open(ctx, *from)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, k.Close()) }()
	d, err := p.office(k).Document(ctx, *programme, day.Format(time.DateOnly))
	if errors.Is(err, app.ErrNotFound) {
		return &app.UserError{Text: fmt.Sprintf("dit dossier heeft geen traject voor %q", *programme), Err: err}
	}
	if err != nil {
		return err
	}
	return files.Write(*out, func(w io.Writer) error { return write(w, d) })
}

// writers by the ending of the file.
var writers = map[string]func(io.Writer, *document.Document) error{
	".pdf": func(w io.Writer, d *document.Document) error {
		_, err := pdf.Write(w, d)
		return err
	},
	".html": html.Write,
	".htm":  html.Write,
}

func runCheck(ctx context.Context, p *Program, args []string) (err error) {
	f := flags(p, "check")
	from := f.String("dossier", "", "het dossier (.kvd)")
	if err := parse(f, args); err != nil {
		return err
	}
	if *from == "" || f.NArg() > 0 {
		return &usageError{"zeg met -dossier welk dossier"}
	}
	k, err := p.Open(ctx, *from)
	if err != nil {
		return damagedPackage(p, err)
	}
	defer func() { err = errors.Join(err, k.Close()) }()
	damages, err := k.Damages(ctx)
	if err != nil {
		return err
	}
	for _, d := range damages {
		fmt.Fprintf(p.Out, "schade\t%s\t%s\n", d.Code, d.Text)
	}
	if err := p.incomplete(ctx, k); err != nil && !errors.Is(err, app.ErrNotFound) {
		return err
	}
	if len(damages) > 0 {
		return &app.UserError{Text: "dit dossier is beschadigd"}
	}
	return nil
}

// damagedPackage tells of a package that can't even be opened in the same form
// as of other damage.
func damagedPackage(p *Program, err error) error {
	if errors.Is(err, app.ErrDamaged) {
		fmt.Fprintf(p.Out, "schade\tpakket\t%s\n", strings.ReplaceAll(say(err), "\t", " "))
	}
	return err
}

// incomplete tells what is missing in the portfolio.
func (p *Program) incomplete(ctx context.Context, k Package) error {
	states, err := p.office(k).States(ctx)
	if err != nil {
		return err
	}
	line := func(code, text string) {
		fmt.Fprintf(p.Out, "volledigheid\t%s\t%s\n", code, strings.Join(strings.Fields(text), " "))
	}
	for _, s := range states {
		for _, x := range s.Subs {
			if x.Status != portfolio.Ready && x.Status != portfolio.Checked {
				line(x.Code, "De tekst bij ‘"+x.Title+"’ is nog niet klaar.")
			}
			for _, f := range x.Findings {
				line(x.Code, f.Text)
			}
		}
	}
	return nil
}
