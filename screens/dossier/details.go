package dossier

import (
	"context"
	"io"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/evidence"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// Details reads and keeps the municipality.
type Details interface {
	Dossier(ctx context.Context) (dossier.Dossier, error)
	SaveDossier(ctx context.Context, d dossier.Dossier) error
	PutFile(ctx context.Context, name string, r io.Reader) (evidence.File, error)
	FilePath(sha256 string) (string, error)
}

// details are the fields about the municipality and its cover.
type details struct {
	store  Details
	host   *ui.Host
	keeper *edit.Keeper[dossier.Dossier]
	form   edit.Form
	name   *ui.Field

	nameEntry, contact, alt *ui.Entry
	place                   *ui.Text
	logo, photo             *picture
	trouble                 *edit.Trouble
	sheet                   fyne.CanvasObject
}

// one is the id by which the keeper knows the dossier: there is only one.
const one = "dossier"

func newDetails(store Details, host *ui.Host) *details {
	d := &details{store: store, host: host, keeper: edit.NewKeeper[dossier.Dossier](host, "save the dossier"),
		nameEntry: ui.NewEntry(host.Run), contact: ui.NewMultiLine(host.Run), alt: ui.NewMultiLine(host.Run), place: ui.NewParagraph(look.Muted, "")}
	d.keeper.Write = func(ctx context.Context, _, to dossier.Dossier) error { return store.SaveDossier(ctx, to) }
	d.keeper.Ended = d.ended
	d.contact.SetMinRowsVisible(2)
	d.alt.SetMinRowsVisible(2)
	d.nameEntry.OnSettled = d.rename
	d.contact.OnSettled = func(s string) { d.keeper.Change(one, "contact", func(x *dossier.Dossier) { x.Contact = s }) }
	d.alt.OnSettled = func(s string) { d.keeper.Change(one, "alt", func(x *dossier.Dossier) { x.PhotoAlt = s }) }
	d.logo = newPicture(d, "logo", func(x *dossier.Dossier) *string { return &x.Logo })
	d.photo = newPicture(d, "photo", func(x *dossier.Dossier) *string { return &x.Photo })
	d.name = d.form.Add("name", ui.NewField("Naam", true, d.nameEntry, "Zo staat ze op het voorblad van het portfolio."))
	d.trouble = edit.NewTrouble(d.reload)
	d.sheet = ui.Stack(0, d.trouble.Content(), sheet(
		ui.Fold(look.S4, 260, nil, ui.Stack(look.S3, d.name, d.place),
			d.form.Add("contact", ui.NewField(host.Judged("Contact voor de jury"), false, d.contact, "Naam, dienst en e-mailadres. Staat in het colofon."))),
		ui.Fold(look.S4, 260, nil,
			d.form.Add("logo", ui.NewField("Logo", false, d.logo.content, "Een PNG of JPEG. Staat op het voorblad.")),
			d.form.Add("photo", ui.NewField("Foto op het voorblad", false, d.photo.content, "Kies een foto waarop niemand herkenbaar is, of waarvoor jullie toestemming hebben."))),
		d.form.Add("alt", ui.NewField("Wat toont die foto?", false, d.alt, "Eén zin. Wie de foto niet ziet, krijgt deze zin voorgelezen."))))
	return d
}

func (d *details) content() fyne.CanvasObject { return d.sheet }
func (d *details) show(string)                {}

// title is the name of the municipality.
func (d *details) title() string { return d.keeper.Now(one).Name }

func (d *details) reload() {
	at := d.keeper.Mark()
	ui.Run(d.host.Run, d.store.Dossier, func(x dossier.Dossier, err error) {
		d.trouble.Show("read the dossier", err)
		if err != nil {
			return // what was there stays
		}
		d.fill(d.keeper.ReadAt(one, at, x))
	})
}

func (d *details) fill(x dossier.Dossier) {
	d.nameEntry.SetText(x.Name)
	d.contact.SetText(x.Contact)
	d.alt.SetText(x.PhotoAlt)
	d.place.SetText(placeOf(x))
	d.logo.fill(x.Logo)
	d.photo.fill(x.Photo)
}

func placeOf(x dossier.Dossier) string {
	place := "Een vrije organisatie, zonder code."
	switch {
	case x.Code != "":
		place = x.Province + ", code " + x.Code + "."
	case x.Province != "":
		place = x.Province + ", zonder code."
	}
	if x.IsExample {
		place += " Dit is een voorbeeld: deze gemeente bestaat niet."
	}
	return place
}

// rename keeps a new name. Without a name the portfolio has no cover.
func (d *details) rename(s string) {
	if s = strings.TrimSpace(s); s == "" {
		d.name.SetError("Vul een naam in. De vorige naam blijft bewaard.")
		return
	}
	d.name.SetError("")
	d.keeper.Change(one, "name", func(x *dossier.Dossier) { x.Name = s })
}

// ended shows what was written, and what was not.
func (d *details) ended(wrote bool) {
	d.form.Show(d.keeper.Problems(one))
	if wrote {
		d.reload()
	}
}
