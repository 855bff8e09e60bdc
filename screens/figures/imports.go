package figures

import (
	"context"
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// imports is the list of arrivals of figures.
type imports struct {
	page    *Page
	cancel  func()
	rows    *fyne.Container
	content fyne.CanvasObject
}

func newImports(p *Page) *imports {
	i := &imports{page: p, cancel: func() {}, rows: container.NewVBox()}
	i.content = ui.NewPage(ui.NewParagraph(look.Muted, "Alles wat aan cijfers binnenkwam, het nieuwste eerst. Neem je er een terug, dan telt weer wat er daarvoor stond."), i.rows)
	return i
}

func (i *imports) reload() {
	i.cancel()
	i.cancel = ui.Run(i.page.host.Run, i.page.Imports.ListImports, func(all []figures.Import, err error) {
		i.page.trouble.Show("list imports", err)
		if err != nil {
			return // the old rows stay
		}
		i.rows.Objects = nil
		for _, im := range all {
			i.rows.Add(i.newRow(im))
		}
		if len(all) == 0 {
			i.rows.Add(ui.NewCard(ui.NewEmptyState(ui.Empty{Icon: look.File, Sentence: "Er is nog niets ingelezen.", Why: "Elk bestand dat je inleest, staat hier met zijn bron en datum.",
				Action: "Lees cijfers in", OnAction: func() { i.page.openWizard("") }})))
		}
		i.rows.Refresh()
	})
}

// kinds say how figures came in.
var kinds = map[string]struct {
	name string
	icon look.Icon
}{"file": {"bestand", look.Sheet}, "paste": {"geplakte tabel", look.Copy}, "typed": {"getypt", look.Pencil}}

func (i *imports) newRow(im figures.Import) fyne.CanvasObject {
	kind := kinds[im.Kind]
	what := kind.name
	if im.File != "" {
		what = im.File
	}
	lines := []fyne.CanvasObject{ui.NewParagraph(look.Strong, im.Source),
		ui.NewParagraph(look.Caption, fmt.Sprintf("%s · %s%s", what, i.page.host.Day(dayOf(im.At)), by(im.Who))),
		ui.NewParagraph(look.Caption, counted(im))}
	if im.Note != "" {
		lines = append(lines, ui.NewParagraph(look.Caption, im.Note))
	}
	return ui.NewCard(ui.RowGrow(look.S3, 1, ui.NewBadge(kind.icon, 18), ui.Stack(0, lines...),
		ui.NewSecondary("Neem terug", look.Undo, func() { i.takeBack(im) })))
}

// counted says how much came in.
func counted(im figures.Import) string {
	s := number(im.Values, "cijfer", "cijfers")
	if im.Rows > 1 {
		s += " uit " + number(im.Rows, "rij", "rijen")
	}
	if im.Skipped > 0 {
		s += fmt.Sprintf(" · %s zonder cijfer", number(im.Skipped, "cel", "cellen"))
	}
	if im.Rejected > 0 {
		s += fmt.Sprintf(" · %s niet begrepen", number(im.Rejected, "cel", "cellen"))
	}
	return s
}

func number(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return figures.Decimal(float64(n), 0) + " " + many
}

func (i *imports) takeBack(im figures.Import) {
	i.page.host.Write("take an import back", func(ctx context.Context) error { return i.page.Imports.DeleteImport(ctx, im.ID) }, func() {
		i.reload()
		i.page.host.Say("De cijfers van ‘" + im.Source + "’ tellen niet meer mee")
	})
}
