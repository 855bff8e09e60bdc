package dossier

import (
	"context"
	"fmt"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/files"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/edit"
)

// Copy is a backup that lies beside the dossier.
type Copy struct {
	Path string
	At   time.Time
	Size int64
}

// Copies makes and lists copies of the dossier.
type Copies interface {
	// SaveCopy writes the whole dossier, with its evidence, to one file.
	SaveCopy(ctx context.Context, path string) error
	// Backup makes a copy in the folder of the program.
	Backup(ctx context.Context) error
	ListCopies(ctx context.Context) ([]Copy, error)
	// Restore makes a new dossier of a copy; the dossier that is open stays as
	// it is.
	Restore(ctx context.Context, c Copy) error
}

// copies is the part about copies.
type copies struct {
	store Copies
	host  *ui.Host
	name  func() string // of the municipality
	rows  *fyne.Container

	trouble *edit.Trouble
	sheet   fyne.CanvasObject
}

// Kvd is the kind of file a dossier travels in.
var Kvd = ui.FileKind{Name: "Dossier van Kindvriendelijk", Extensions: []string{"kvd"}}

func newCopies(p Params, name func() string, host *ui.Host) *copies {
	c := &copies{store: p.Copies, host: host, name: name, rows: container.NewVBox()}
	c.trouble = edit.NewTrouble(c.reload)
	parts := []fyne.CanvasObject{c.trouble.Content(),
		sheet(ui.NewSectionHeader("Een kopie voor een collega of een andere computer"),
			ui.NewParagraph(look.Body, "Alles in één bestand: teksten, cijfers, acties en bewijsstukken. Je collega opent het in Kindvriendelijk."),
			ui.NewParagraph(look.Caption, "Het bestand is niet versleuteld. Bewaar het op een plaats waar alleen collega’s bij kunnen."),
			ui.Flow(look.S2, ui.NewPrimary("Bewaar een kopie", look.Folder, c.saveCopy))),
		sheet(ui.NewSectionHeader("Veiligheidskopieën", ui.NewSecondary("Maak er nu een", look.Plus, c.backup)),
			ui.NewParagraph(look.Muted, "Het programma maakt ze zelf: elke dag dat je werkt, en voor elke grote verandering. Een kopie openen maakt een nieuw dossier; dit dossier blijft zoals het is."),
			c.rows),
	}
	if p.IsExample {
		parts = append(parts, c.newRemoval(p.Remove))
	}
	c.sheet = ui.Stack(look.S4, parts...)
	return c
}

// newRemoval offers to take the example away.
func (c *copies) newRemoval(remove func()) fyne.CanvasObject {
	ask := func() {
		ui.Confirm(c.host.Window, "Het voorbeeld weghalen?", "Ook wat je zelf in het voorbeeld schreef, gaat weg.", "Haal weg", remove)
	}
	return sheet(ui.NewSectionHeader("Het voorbeeld"),
		ui.NewParagraph(look.Body, "Klaar met rondkijken? Haal het voorbeeld weg. Je kunt het later opnieuw openen."),
		ui.Flow(look.S2, ui.NewDanger("Haal het voorbeeld weg", look.Trash, ask)))
}

func (c *copies) content() fyne.CanvasObject { return c.sheet }
func (c *copies) show(string)                {}

func (c *copies) reload() {
	ui.Run(c.host.Run, c.store.ListCopies, func(all []Copy, err error) {
		c.trouble.Show("list the backups", err)
		if err != nil {
			return // what was there stays
		}
		c.rows.Objects = nil
		for _, x := range all {
			at := x.At.Local()
			words := fmt.Sprintf("%s om %s · %s MB", c.host.Day(at.Format(time.DateOnly)), at.Format("15:04"), ui.Decimal(float64(x.Size)/1e6, 1))
			line := ui.RowGrow(look.S3, 1, ui.NewIcon(look.Clock, look.ColorMuted, 16), ui.NewParagraph(look.Body, words))
			c.rows.Objects = append(c.rows.Objects, ui.Aside(200, line, ui.NewLink("Open als nieuw dossier", func() { c.restore(x) })))
		}
		if len(all) == 0 {
			c.rows.Add(ui.NewParagraph(look.Muted, "Er is nog geen veiligheidskopie."))
		}
		c.rows.Refresh()
	})
}

func (c *copies) saveCopy() {
	name := files.Name("kvd", c.name(), "dossier", c.host.Today())
	c.host.Pick.SaveFile("Bewaar een kopie", name, Kvd, func(path string) {
		c.busy("Kopie maken", "save a copy", func(ctx context.Context) error { return c.store.SaveCopy(ctx, path) },
			func() {
				c.host.Tell("De kopie is bewaard en nagekeken")
				c.warn(files.Where(path))
			})
	})
}

// warn tells what it means that a copy is where others can read it.
func (c *copies) warn(where files.Place) {
	if where.Kind != files.Local {
		ui.ShowMessage("De kopie staat "+where.Words(), "Wie daar mag kijken, kan het hele dossier openen: het bestand is niet versleuteld. Wat je hierna wijzigt, staat er niet vanzelf in. Bewaar dan opnieuw een kopie.", c.host.Window)
	}
}

func (c *copies) backup() {
	c.busy("Kopie maken", "make a backup", c.store.Backup, func() {
		c.host.Tell("De veiligheidskopie is gemaakt en nagekeken")
		c.reload()
	})
}

func (c *copies) restore(x Copy) {
	c.busy("Kopie openen", "open a backup", func(ctx context.Context) error { return c.store.Restore(ctx, x) },
		func() { c.host.Tell("De kopie staat nu bij je dossiers. Sluit dit dossier om ze te openen.") })
}

// busy runs slow work, and tells of an error or calls done.
func (c *copies) busy(title, doing string, work func(context.Context) error, done func()) {
	ui.Busy(c.host.Run, c.host.Window, title, func(ctx context.Context, _ func(float64)) (struct{}, error) {
		return struct{}{}, work(ctx)
	}, func(_ struct{}, err error) {
		if err != nil {
			ui.ShowError(doing, err, c.host.Window)
			return
		}
		done()
	})
}
