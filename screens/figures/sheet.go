package figures

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// writeSheet asks for a theme and a kind of file, and writes what is known
// about the theme.
func (p *Page) writeSheet(theme string) {
	var options []ui.Option
	for _, t := range p.Themes {
		options = append(options, ui.Option{Code: t.Code, Label: t.Name})
	}
	which := ui.NewSearchSelect(options, nil)
	which.PlaceHolder = "Kies een thema"
	if theme != allThemes && theme != noTheme {
		which.SetChosen(theme)
	}
	field := ui.NewField("Over welk thema?", true, which, "Kleine aantallen zijn verborgen: je kunt het blad gerust delen.")
	d := ui.NewDialog("Een themablad maken", 600, ui.Stack(look.S4,
		ui.NewParagraph(look.Body, "Eén thema op enkele bladzijden: de belangrijkste cijfers met grafieken, wat ze voor kinderen betekenen en wat jullie nog niet weten. Handig voor een overleg of als bijlage."), field))
	begin := func(ending string) func() {
		return func() {
			if which.Chosen() == "" {
				field.SetError("Kies eerst een thema.")
				d.Fit()
				return
			}
			d.Close()
			p.saveSheet(which.Chosen(), ending)
		}
	}
	d.SetButtons(ui.NewPrimary("Maak een PDF", look.PDF, begin("pdf")), ui.NewSecondary("Maak een Excelbestand", look.Sheet, begin("xlsx")), ui.NewSecondary("Annuleren", "", d.Close))
	d.First = fyne.Focusable(which)
	d.Show(p.host.Window)
}

// saveSheet writes the sheet where the user wants it, and opens it. What is
// being typed is in it.
func (p *Page) saveSheet(theme, ending string) {
	kind := ui.FileKind{Name: map[string]string{"pdf": "PDF", "xlsx": "Excel"}[ending], Extensions: []string{ending}}
	p.settle()
	ui.Run(p.host.Run, func(ctx context.Context) (string, error) { return p.Sheets.FileName(ctx, theme, ending) }, func(name string, err error) {
		if err != nil {
			ui.ShowError("name a theme sheet", err, p.host.Window)
			return
		}
		p.host.Pick.SaveFile("Bewaar het themablad", name, kind, func(path string) {
			ui.Busy(p.host.Run, p.host.Window, "Themablad maken", func(ctx context.Context, _ func(float64)) ([]string, error) {
				return p.Sheets.Write(ctx, theme, path)
			}, func(warnings []string, err error) {
				if err != nil {
					ui.ShowError("write a theme sheet", err, p.host.Window)
					return
				}
				p.host.Tell(strings.Join(append([]string{"Het themablad is bewaard."}, warnings...), " "))
				p.host.OpenDoc(path)
			})
		})
	})
}
