package evidence

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"kindvriendelijk/app"
	"kindvriendelijk/app/evidence"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// Files are the files that can be a proof.
var Files = ui.FileKind{Name: "Bewijsstuk", Extensions: []string{"pdf", "png", "jpg", "jpeg", "docx", "xlsx", "odt", "ods", "pptx", "txt", "csv"}}

// choose takes a file in as a new proof.
func (p *Page) choose() {
	p.host.Pick.OpenFile("Kies een bewijsstuk", Files, func(path string) {
		name := filepath.Base(path)
		p.take(path, func(f evidence.File) {
			e := evidence.Evidence{Kind: evidence.Other, Title: strings.TrimSuffix(name, filepath.Ext(name)), File: f}
			if isPicture(f) {
				e.Kind = evidence.Photo
			}
			p.host.Write("add evidence", p.create(&e), func() { p.added(e) })
		})
	})
}

func isPicture(f evidence.File) bool { return strings.HasPrefix(f.Type, "image/") }

// take keeps a file, or tells why that can't be.
func (p *Page) take(path string, then func(evidence.File)) {
	ui.Busy(p.host.Run, p.host.Window, "Bestand bewaren", func(ctx context.Context, _ func(float64)) (evidence.File, error) {
		f, err := os.Open(path)
		if err != nil {
			return evidence.File{}, fmt.Errorf("open a proof: %w", err)
		}
		defer f.Close()
		return p.Store.PutFile(ctx, filepath.Base(path), f)
	}, func(f evidence.File, err error) {
		if err != nil {
			ui.ShowError("take in a file", err, p.host.Window)
			return
		}
		then(f)
	})
}

// addBare asks for a proof that has no file, or not yet.
func (p *Page) addBare() {
	var form edit.Form
	title := ui.NewEntry(nil)
	kind := ui.NewSearchSelect(kindOptions(), nil)
	kind.SetChosen(string(evidence.Other))
	d := ui.NewDialog("Bewijs zonder bestand", 520, ui.Stack(look.S4,
		form.Add("Title", ui.NewField("Titel", true, title, "Bijvoorbeeld een webpagina, of een besluit waarvan de scan later komt.")),
		ui.NewField("Soort", true, kind, "")))
	accept := func() {
		e := evidence.Evidence{Title: strings.TrimSpace(title.Text), Kind: evidence.Kind(kind.Chosen())}
		form.Write(p.host, "add evidence", p.create(&e), func() {
			d.Close()
			p.added(e)
		})
	}
	title.OnSubmitted = func(string) { accept() }
	d.SetButtons(ui.NewPrimary("Voeg toe", look.Plus, accept), ui.NewSecondary("Annuleren", "", d.Close))
	d.First = title
	d.Show(p.host.Window)
}

// create stores a new proof, which then has its number.
func (p *Page) create(e *evidence.Evidence) func(context.Context) error {
	return func(ctx context.Context) error {
		if err := valid(*e); err != nil {
			return err
		}
		made, err := p.Store.CreateEvidence(ctx, *e)
		*e = made
		return err
	}
}

// added brings a new proof to the front.
func (p *Page) added(e evidence.Evidence) {
	p.all = append(p.all, e)
	p.list.clear()
	p.open(e.ID)
	p.Reload()
	p.host.Say(fmt.Sprintf("B-%d is toegevoegd", e.Number))
}

// valid returns an [app.InvalidError] for a proof that can't be called by name.
func valid(e evidence.Evidence) error {
	if strings.TrimSpace(e.Title) == "" {
		return &app.InvalidError{Fields: map[string]string{"Title": "Geef het bewijs een titel."}}
	}
	return nil
}

func kindOptions() []ui.Option {
	var out []ui.Option
	for _, k := range evidence.Kinds {
		out = append(out, ui.Option{Code: string(k.Kind), Label: k.Name})
	}
	return out
}
