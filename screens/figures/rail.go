package figures

import (
	"fmt"

	"fyne.io/fyne/v2"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// rail chooses a theme: a column beside the list, or a field above it when
// there is no room for one.
type rail struct {
	list   *list
	nav    fyne.CanvasObject
	picker *ui.SearchSelect
	tiles  map[string]*ui.Tile
	counts map[string]*ui.Text
	codes  []string
}

func newRail(l *list) *rail {
	r := &rail{list: l, tiles: map[string]*ui.Tile{}, counts: map[string]*ui.Text{}}
	names := map[string]string{allThemes: "Alle thema’s", noTheme: "Zonder thema"}
	r.codes = []string{allThemes}
	for _, t := range l.page.Themes {
		r.codes, names[t.Code] = append(r.codes, t.Code), t.Short
	}
	r.codes = append(r.codes, noTheme)
	var options []ui.Option
	rows := make([]fyne.CanvasObject, len(r.codes))
	for i, code := range r.codes {
		r.counts[code] = ui.NewText(look.Caption, "")
		r.tiles[code] = ui.NewSlimTile(ui.RowGrow(look.S2, 0, ui.NewLine(look.Body, names[code]), r.counts[code]), func() { r.pick(code) })
		rows[i] = r.tiles[code]
		options = append(options, ui.Option{Code: code + "/", Label: names[code]})
	}
	r.nav = ui.NewCardWith(look.S1, ui.NewScroll(ui.Stack(0, rows...)))
	r.picker = ui.NewSearchSelect(options, func(code string) { r.pick(code[:len(code)-1]) })
	return r
}

func (r *rail) pick(code string) {
	r.list.theme = code
	r.list.lines.ScrollToTop()
	r.list.show()
}

// show marks the theme and says of how many indicators there are figures.
func (r *rail) show() {
	filled := map[string]int{}
	there := map[string]bool{}
	for _, line := range r.list.all {
		code := r.list.themeOf(line.Theme)
		there[code] = true
		if line.Filled() {
			filled[code]++
			filled[allThemes]++
		}
	}
	for _, code := range r.codes {
		r.tiles[code].SetSelected(code == r.list.theme)
		r.counts[code].SetText(fmt.Sprint(filled[code]))
	}
	r.tiles[noTheme].Hidden = !there[noTheme] && r.list.theme != noTheme
	r.picker.SetChosen(r.list.theme + "/")
}
