package evidence

import (
	"context"
	"fmt"
	"image"
	_ "image/jpeg" // the kinds of pictures that the store keeps
	_ "image/png"
	"os"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"golang.org/x/image/draw"

	"kindvriendelijk/app/evidence"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// previewWide is how wide a photo is kept for the screen, in pixels.
const previewWide = 1000

// file shows the file of a proof, or how to add one.
type file struct {
	d       *detail
	row     *fyne.Container
	preview *fyne.Container
	content fyne.CanvasObject
	shown   string // what the row and the preview show
	cancel  func()
}

func newFile(d *detail) *file {
	f := &file{d: d, row: container.NewVBox(), preview: container.NewVBox(), cancel: func() {}}
	f.content = container.NewVBox(f.row, f.preview)
	return f
}

func (f *file) show() {
	now := f.d.now.File
	secret := f.d.page.meeting && strings.TrimSpace(f.d.now.Consent) == "" && isPicture(now)
	key := fmt.Sprint(f.d.now.ID, now, secret)
	if key == f.shown {
		return
	}
	f.shown = key
	f.cancel()
	f.preview.Objects = nil
	f.preview.Refresh()
	if now.SHA256 == "" {
		f.row.Objects = []fyne.CanvasObject{ui.Row(0, ui.NewSecondary("Kies een bestand", look.Upload, f.replace))}
		f.row.Refresh()
		return
	}
	words := ui.Stack(0, ui.NewParagraph(look.Body, now.Name), ui.NewText(look.Caption, sizeWords(now.Size)))
	f.row.Objects = []fyne.CanvasObject{ui.NewTint(look.ColorRestSoft, ui.Aside(150, ui.RowGrow(look.S3, 1, ui.NewIcon(look.ForFile(filepath.Ext(now.Name)), look.ColorAccentText, 20), words),
		ui.Row(look.S2, ui.NewSecondary("Open", look.Export, f.open), ui.NewQuiet("Vervang", look.Upload, f.replace))))}
	f.row.Refresh()
	if isPicture(now) && !secret {
		f.load(now.SHA256)
	}
}

// load shows a photo, once it has been read and made small.
func (f *file) load(sha256 string) {
	f.cancel = ui.Run(f.d.page.host.Run, func(context.Context) (image.Image, error) {
		path, err := f.d.page.Store.FilePath(sha256)
		if err != nil {
			return nil, err
		}
		return small(path)
	}, func(img image.Image, err error) {
		if err != nil {
			f.preview.Objects = []fyne.CanvasObject{ui.NewParagraph(look.Muted, "De foto kan hier niet getoond worden. "+ui.Message(err))}
			f.preview.Refresh()
			return
		}
		photo := canvas.NewImageFromImage(img)
		photo.FillMode = canvas.ImageFillContain
		photo.SetMinSize(fyne.NewSize(200, 180))
		f.preview.Objects = []fyne.CanvasObject{ui.Inset(look.S2, 0, photo)}
		f.preview.Refresh()
	})
}

// small reads a picture and makes it as wide as the screen needs.
func small(path string) (image.Image, error) {
	r, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("open a photo: %w", err)
	}
	defer r.Close()
	img, _, err := image.Decode(r)
	if err != nil {
		return nil, fmt.Errorf("decode a photo: %w", err)
	}
	b := img.Bounds()
	if b.Dx() <= previewWide {
		return img, nil
	}
	out := image.NewRGBA(image.Rect(0, 0, previewWide, max(1, b.Dy()*previewWide/b.Dx())))
	draw.ApproxBiLinear.Scale(out, out.Bounds(), img, b, draw.Src, nil)
	return out, nil
}

func (f *file) open() {
	path, err := f.d.page.Store.FilePath(f.d.now.File.SHA256)
	if err != nil {
		ui.ShowError("open a file", err, f.d.page.host.Window)
		return
	}
	f.d.page.host.OpenAs(path, f.d.now.File.Name)
}

// replace takes another file for the proof that is open.
func (f *file) replace() {
	id := f.d.now.ID
	f.d.page.host.Pick.OpenFile("Kies een bewijsstuk", Files, func(path string) {
		f.d.page.take(path, func(to evidence.File) {
			f.d.page.keeper.Change(id, "File", func(e *evidence.Evidence) { e.File = to })
		})
	})
}

// sizeWords writes a number of bytes as people read it.
func sizeWords(n int64) string {
	switch {
	case n < 1000:
		return ui.Decimal(float64(n), 0) + " bytes"
	case n < 1_000_000:
		return ui.Decimal(float64(n)/1e3, 0) + " kB"
	}
	return ui.Decimal(float64(n)/1e6, 1) + " MB"
}
