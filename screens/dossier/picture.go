package dossier

import (
	"context"
	"errors"
	"fmt"
	"image"
	_ "image/jpeg" // the pictures that a dossier keeps
	_ "image/png"
	"os"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/evidence"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// images are the files that can stand on the cover.
var images = ui.FileKind{Name: "Afbeelding", Extensions: []string{"png", "jpg", "jpeg"}}

// picture shows a picture of the cover small, and lets the user choose another.
type picture struct {
	details *details
	field   string
	of      func(*dossier.Dossier) *string

	sha     string
	content *fyne.Container
	cancel  func()
}

func newPicture(d *details, field string, of func(*dossier.Dossier) *string) *picture {
	p := &picture{details: d, field: field, of: of, content: container.NewVBox(), cancel: func() {}}
	p.show(nil)
	return p
}

// fill shows the picture that the dossier has.
func (p *picture) fill(sha string) {
	if sha == p.sha {
		return
	}
	p.sha = sha
	p.cancel()
	p.show(nil)
	if sha == "" {
		return
	}
	p.cancel = ui.Run(p.details.host.Run, func(context.Context) (image.Image, error) {
		path, err := p.details.store.FilePath(sha)
		if err != nil {
			return nil, err
		}
		return decode(path)
	}, func(m image.Image, err error) {
		if err != nil {
			p.content.Add(ui.NewParagraph(look.Caption, "De afbeelding kan niet getoond worden."))
			return
		}
		p.show(m)
	})
}

func decode(path string) (image.Image, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("show a picture: %w", err)
	}
	defer f.Close()
	m, _, err := image.Decode(f)
	if err != nil {
		return nil, fmt.Errorf("show a picture: %w", err)
	}
	return m, nil
}

// show builds the buttons, with the picture above them when there is one.
func (p *picture) show(m image.Image) {
	var parts []fyne.CanvasObject
	if m != nil {
		shown := canvas.NewImageFromImage(m)
		shown.FillMode, shown.ScaleMode = canvas.ImageFillContain, canvas.ImageScaleFastest
		parts = append(parts, container.NewGridWrap(fit(m.Bounds().Size()), shown))
	}
	buttons := []fyne.CanvasObject{ui.NewSecondary("Kies een afbeelding", look.Plus, p.choose)}
	if p.sha != "" {
		buttons = []fyne.CanvasObject{ui.NewSecondary("Kies een andere", look.Plus, p.choose), ui.NewQuiet("Haal weg", look.Cross, func() { p.set("") })}
	}
	p.content.Objects = append(parts, ui.Flow(look.S2, buttons...))
	p.content.Refresh()
}

// fit is how big a picture is shown: small, in its own shape.
func fit(s image.Point) fyne.Size {
	const wide, high = 200, 112
	scale := min(wide/float32(max(s.X, 1)), high/float32(max(s.Y, 1)))
	return fyne.NewSize(float32(s.X)*scale, float32(s.Y)*scale)
}

func (p *picture) set(sha string) {
	p.details.keeper.Change(one, p.field, func(x *dossier.Dossier) { *p.of(x) = sha })
}

// choose asks for a picture and keeps it with the files of the dossier.
func (p *picture) choose() {
	host := p.details.host
	host.Pick.OpenFile("Kies een afbeelding", images, func(path string) {
		ui.Run(host.Run, func(ctx context.Context) (evidence.File, error) { return putFile(ctx, p.details.store, path) },
			func(f evidence.File, err error) {
				if err != nil {
					ui.ShowError("take in a picture", err, host.Window)
					return
				}
				p.set(f.SHA256)
			})
	})
}

var errNoPicture = &app.UserError{Text: "Dit bestand is geen afbeelding. Er is niets gewijzigd. Kies een PNG of een JPEG.", Err: errors.New("not a picture")}

func putFile(ctx context.Context, store Details, path string) (evidence.File, error) {
	f, err := os.Open(path)
	if err != nil {
		return evidence.File{}, err
	}
	defer f.Close()
	kept, err := store.PutFile(ctx, filepath.Base(path), f)
	if err == nil && !strings.HasPrefix(kept.Type, "image/") {
		err = errNoPicture
	}
	return kept, err
}
