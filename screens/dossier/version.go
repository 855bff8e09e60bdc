package dossier

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// Versions reads and replaces the programme that a dossier follows.
type Versions interface {
	// Stored is the programme of a candidature as its makers wrote it.
	Stored(ctx context.Context, c dossier.Candidature) (*journey.Programme, error)
	// Follow makes the dossier follow another version, with its text.
	Follow(ctx context.Context, code, version, text string) error
}

// version is the part about the programme itself.
type version struct {
	store  Versions
	host   *ui.Host
	reopen func()
	plan   dossier.Candidature

	title, source, caution *ui.Text
	newer                  *fyne.Container // offers a newer version that came with the program
	frames                 *fyne.Container
	sheet                  fyne.CanvasObject
}

// programmeFile is how a programme comes on the disk.
var programmeFile = ui.FileKind{Name: "Programma van Kindvriendelijk", Extensions: []string{"toml"}}

func newVersion(store Versions, host *ui.Host, reopen func()) *version {
	v := &version{store: store, host: host, reopen: reopen, title: ui.NewParagraph(look.Subheading, ""),
		source: ui.NewParagraph(look.Caption, ""), caution: ui.NewParagraph(look.Caption, ""), newer: container.NewVBox(), frames: ui.Flow(look.S2)}
	v.sheet = sheet(ui.NewSectionHeader("Het programma", ui.NewSecondary("Programma bijwerken", look.Upload, v.pick)),
		ui.Stack(look.S1, v.title, v.caution, v.source),
		ui.NewParagraph(look.Muted, "Criteria veranderen soms per ronde. Krijgen jullie een nieuwer programmabestand? Lees het hier in: je ziet eerst wat er verandert, en jullie teksten blijven."),
		v.newer, v.frames)
	return v
}

// fill shows the programme of a candidature.
func (v *version) fill(c dossier.Candidature, p *journey.Programme) {
	v.plan = c
	v.title.SetText(p.Title + ", criteria versie " + p.Version)
	v.caution.SetText(p.Caution)
	v.source.SetText("Bron: " + p.Source + ". Nagekeken op " + v.host.Day(p.Checked) + ".")
	v.newer.Objects, v.frames.Objects = nil, nil
	if b, ok := journey.Find(p.Code, ""); ok && b.Version > p.Version {
		v.newer.Add(ui.NewNotice(ui.Aandacht, ui.Stack(look.S2, ui.NewParagraph(look.Body, "Kindvriendelijk heeft een nieuwere versie: "+b.Version+"."),
			ui.Row(0, ui.NewLink("Bekijk wat er verandert", func() { v.propose(journey.Source(b.Code, b.Version)) })))))
	}
	if len(p.Frameworks) > 0 {
		v.frames.Add(ui.NewQuiet("Het raamwerk erachter", look.Book, func() { v.showFrameworks(p.Frameworks) }))
	}
	v.newer.Hidden, v.frames.Hidden = len(v.newer.Objects) == 0, len(v.frames.Objects) == 0
	v.newer.Refresh()
	v.frames.Refresh()
	v.sheet.Refresh()
}

// most is the largest file that can be a programme.
const most = 4 << 20

var errTooLarge = &app.UserError{Text: "Dit bestand is te groot voor een programma. Er is niets gewijzigd. Kies een ander bestand.", Err: errors.New("too large")}

func (v *version) pick() {
	v.host.Pick.OpenFile("Kies het nieuwe programma", programmeFile, func(path string) {
		ui.Run(v.host.Run, func(context.Context) (string, error) { return readProgramme(path) }, func(text string, err error) {
			if err != nil {
				ui.ShowError("read a programme", err, v.host.Window)
				return
			}
			v.propose(text)
		})
	})
}

func readProgramme(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, most+1))
	if err == nil && len(text) > most {
		err = errTooLarge
	}
	return string(text), err
}

// proposal is a newer programme beside the one that is followed.
type proposal struct {
	newer       *journey.Programme
	differences []journey.Difference
	gone        []journey.SubCriterion
}

// propose says what changes, and lets the user choose.
func (v *version) propose(text string) {
	ui.Run(v.host.Run, func(ctx context.Context) (proposal, error) {
		current, err := v.store.Stored(ctx, v.plan)
		if err != nil {
			return proposal{}, err
		}
		newer, err := journey.Newer(current, text)
		if err != nil {
			return proposal{}, err
		}
		return proposal{newer, journey.Compare(current, newer), journey.Gone(current, newer)}, nil
	}, func(p proposal, err error) {
		if err != nil {
			ui.ShowError("compare a programme", err, v.host.Window)
			return
		}
		v.confirm(p, text)
	})
}

func (v *version) confirm(p proposal, text string) {
	parts := []fyne.CanvasObject{ui.NewParagraph(look.Body, "Dit verandert er als jullie met deze versie verdergaan. Jullie teksten, cijfers, acties en bewijs blijven.")}
	for _, d := range p.differences {
		lines := []fyne.CanvasObject{ui.NewParagraph(look.Strong, d.Title)}
		for _, line := range d.Lines {
			lines = append(lines, ui.RowTop(look.S2, 1, ui.NewText(look.Body, "•"), ui.NewParagraph(look.Body, line)))
		}
		parts = append(parts, ui.Stack(look.S1, lines...))
	}
	if len(p.gone) > 0 {
		lines := []fyne.CanvasObject{ui.NewParagraph(look.Body, "Deze deelcriteria vervallen. Wat jullie erbij schreven, blijft bewaard maar staat niet meer in het portfolio:")}
		for _, s := range p.gone {
			lines = append(lines, ui.NewParagraph(look.Strong, s.Number()+" "+s.Title))
		}
		parts = append(parts, ui.NewNotice(ui.Aandacht, ui.Stack(look.S1, lines...)))
	}
	d := ui.NewDialog(fmt.Sprintf("Verder met versie %s?", p.newer.Version), 640, ui.Stack(look.S3, parts...))
	d.SetButtons(ui.NewPrimary("Werk het programma bij", look.Check, func() {
		v.host.Write("follow another version", func(ctx context.Context) error {
			return v.store.Follow(ctx, p.newer.Code, p.newer.Version, text)
		}, func() {
			d.Close()
			v.reopen()
		})
	}), ui.NewSecondary("Houd de huidige versie", "", d.Close))
	d.Show(v.host.Window)
}

// showFrameworks lists the versions of the framework behind a programme.
func (v *version) showFrameworks(all []journey.Framework) {
	var parts []fyne.CanvasObject
	for _, f := range all {
		parts = append(parts, ui.NewSectionHeader(fmt.Sprintf("%s (%d)", f.Title, f.Year)), ui.NewParagraph(look.Body, f.About))
		for _, g := range f.Groups {
			lines := []fyne.CanvasObject{ui.NewParagraph(look.Strong, g.Title)}
			for i, item := range g.Items {
				lines = append(lines, ui.RowTop(look.S2, 1, ui.NewText(look.Body, fmt.Sprint(i+1)), ui.NewParagraph(look.Body, item.Title+": "+item.About)))
			}
			parts = append(parts, ui.Stack(look.S1, lines...))
		}
		parts = append(parts, ui.NewParagraph(look.Caption, "Bron: "+f.Source+"."))
	}
	d := ui.NewDialog("Het raamwerk achter het programma", 680, ui.Stack(look.S3, parts...))
	d.SetButtons(ui.NewSecondary("Sluiten", "", d.Close))
	d.Show(v.host.Window)
}
