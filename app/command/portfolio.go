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
	f := flags("portfolio")
	from := f.String("dossier", "", "het `dossier` (.kvd)")
	programme := f.String("programme", "", "de `code` van het programma, bijvoorbeeld vlaams-label (leeg: het lopende traject)")
	date := f.String("date", "", "de `dag` van het portfolio, zoals 2026-11-21 (leeg: vandaag)")
	out := f.String("o", "", "het `bestand` dat geschreven wordt (.pdf of .html)")
	if err := p.parse(f, args); err != nil {
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
		return reading(*from, err)
	}
	defer func() { err = errors.Join(err, k.Close()) }()
	d, err := p.office(k).Document(ctx, *programme, day.Format(time.DateOnly))
	switch {
	case errors.Is(err, app.ErrNotFound):
		return &app.UserError{Text: noCandidature(*programme), Err: err}
	case err != nil:
		return err
	}
	var warnings []string
	err = files.Write(*out, func(w io.Writer) (err error) {
		warnings, err = write(w, d)
		return err
	})
	for _, w := range warnings {
		fmt.Fprintln(p.Err, w)
	}
	return writing(*out, err)
}

func noCandidature(programme string) string {
	if programme == "" {
		return "dit dossier heeft nog geen traject"
	}
	return "dit dossier heeft geen traject voor " + programme
}

// writers by the ending of the file.
var writers = map[string]func(io.Writer, *document.Document) (warnings []string, err error){
	".pdf": func(w io.Writer, d *document.Document) ([]string, error) {
		r, err := pdf.Write(w, d)
		return r.Warnings, err
	},
	".html": writeHTML,
	".htm":  writeHTML,
}

func writeHTML(w io.Writer, d *document.Document) ([]string, error) { return nil, html.Write(w, d) }
