package dossier

import (
	"context"
	"io"
	"os"
	"path/filepath"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/evidence"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// Details reads and keeps the municipality.
type Details interface {
	Dossier(ctx context.Context) (dossier.Dossier, error)
	SaveDossier(ctx context.Context, d dossier.Dossier) error
	PutFile(ctx context.Context, name string, r io.Reader) (evidence.File, error)
}

// details are the fields about the municipality and its cover.
type details struct {
	store Details
	host  *ui.Host
	now   dossier.Dossier

	name, contact, alt *ui.Entry
	place              *ui.Text
	logo, photo        *ui.Text
	sheet              fyne.CanvasObject
}

func newDetails(store Details, host *ui.Host) *details {
	d := &details{store: store, host: host, name: ui.NewEntry(host.Run), contact: ui.NewEntry(host.Run), alt: ui.NewMultiLine(host.Run),
		place: ui.NewParagraph(look.Muted, ""), logo: ui.NewText(look.Caption, ""), photo: ui.NewText(look.Caption, "")}
	d.name.OnSettled = func(s string) { d.save(func(x *dossier.Dossier) { x.Name = s }) }
	d.contact.OnSettled = func(s string) { d.save(func(x *dossier.Dossier) { x.Contact = s }) }
	d.alt.OnSettled = func(s string) { d.save(func(x *dossier.Dossier) { x.PhotoAlt = s }) }
	picture := func(label, help string, state *ui.Text, set func(*dossier.Dossier, string)) fyne.CanvasObject {
		choose := ui.NewSecondary("Kies een afbeelding", look.Plus, func() { d.choose(set) })
		away := ui.NewQuiet("Haal weg", look.Cross, func() { d.save(func(x *dossier.Dossier) { set(x, "") }) })
		return ui.NewField(label, false, ui.Stack(look.S2, ui.Flow(look.S2, choose, away), state), help)
	}
	d.sheet = sheet(
		ui.Fold(look.S4, 260, nil,
			ui.NewField("Naam", true, d.name, "Zo staat ze op het voorblad van het portfolio."),
			ui.NewField("Contact voor de jury", false, d.contact, "Naam, dienst en e-mailadres. Staat in het colofon.")),
		d.place,
		ui.Fold(look.S4, 260, nil,
			picture("Logo", "Een PNG of JPEG. Staat op het voorblad.", d.logo, func(x *dossier.Dossier, sha string) { x.Logo = sha }),
			picture("Foto op het voorblad", "Kies een foto waarop niemand herkenbaar is, of waarvoor jullie toestemming hebben.", d.photo, func(x *dossier.Dossier, sha string) { x.Photo = sha })),
		ui.NewField("Wat toont die foto?", false, d.alt, "Eén zin. Wie de foto niet ziet, krijgt deze zin voorgelezen."))
	return d
}

func (d *details) content() fyne.CanvasObject { return d.sheet }

func (d *details) reload() {
	ui.Run(d.host.Run, d.store.Dossier, func(x dossier.Dossier, err error) {
		if err != nil {
			ui.ShowError("read the dossier", err, d.host.Window)
			return
		}
		d.show(x)
	})
}

func (d *details) show(x dossier.Dossier) {
	d.now = x
	d.name.SetText(x.Name)
	d.contact.SetText(x.Contact)
	d.alt.SetText(x.PhotoAlt)
	place := "Een vrije organisatie, zonder code."
	switch {
	case x.Code != "":
		place = x.Province + " · code " + x.Code
	case x.Province != "":
		place = x.Province + ", zonder code."
	}
	if x.IsExample {
		place += " Dit is een voorbeeld: deze gemeente bestaat niet."
	}
	d.place.SetText(place)
	d.logo.SetText(has(x.Logo))
	d.photo.SetText(has(x.Photo))
}

func has(sha string) string {
	if sha == "" {
		return "Nog geen afbeelding."
	}
	return "Er is een afbeelding gekozen."
}

// save changes one field of what is stored, so that two fields that settle
// together don't overwrite each other.
func (d *details) save(change func(*dossier.Dossier)) {
	x := d.now
	change(&x)
	if x == d.now {
		return
	}
	d.now = x
	d.host.Write("save the dossier", func(ctx context.Context) error { return d.store.SaveDossier(ctx, x) }, d.reload)
}

// choose asks for a picture and keeps it with the evidence files.
func (d *details) choose(set func(*dossier.Dossier, string)) {
	kind := ui.FileKind{Name: "Afbeelding", Extensions: []string{"png", "jpg", "jpeg"}}
	d.host.Pick.OpenFile("Kies een afbeelding", kind, func(path string) {
		ui.Run(d.host.Run, func(ctx context.Context) (evidence.File, error) { return putFile(ctx, d.store, path) },
			func(f evidence.File, err error) {
				if err != nil {
					ui.ShowError("take in a picture", err, d.host.Window)
					return
				}
				d.save(func(x *dossier.Dossier) { set(x, f.SHA256) })
			})
	})
}

func putFile(ctx context.Context, store Details, path string) (evidence.File, error) {
	f, err := os.Open(path)
	if err != nil {
		return evidence.File{}, err
	}
	defer f.Close()
	return store.PutFile(ctx, filepath.Base(path), f)
}
