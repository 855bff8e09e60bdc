package methods_test

import (
	"context"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"kindvriendelijk/app/methods"
	screen "kindvriendelijk/screens/methods"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/pickertest"
	"kindvriendelijk/screens/ui/uitest"
)

// desk is the page in a window, with what it tells to the shell and writes.
type desk struct {
	*screen.Page
	set      *methods.Set
	lost     error // makes reading fail
	fail     error // makes writing fail
	warnings []string
	w        fyne.Window
	pick     *pickertest.Picker
	told     []string
	document string
	written  []methods.Method
}

func build(t *testing.T, set *methods.Set, w fyne.Window) *desk {
	t.Helper()
	d := &desk{set: set, w: w, pick: &pickertest.Picker{}}
	host := &ui.Host{Run: ui.NewInlineRunner(t.Context()), Window: w, Pick: d.pick, Country: "BE",
		Word:    func(k string) string { return map[string]string{"executive": "college"}[k] },
		OpenDoc: func(p string) { d.document = p }, Tell: func(text string) { d.told = append(d.told, text) }}
	d.Page = screen.New(screen.Params{
		Read: func(context.Context) (*methods.Set, error) { return d.set, d.lost },
		Write: func(_ context.Context, cards []methods.Method, _ string) ([]string, error) {
			d.written = cards
			return d.warnings, d.fail
		}}, host)
	return d
}

func open(t *testing.T) *desk {
	t.Helper()
	uitest.App(t)
	d := build(t, example(), uitest.Window(t, ui.Space(0, 0)))
	d.inShell()
	return d
}

// room is the part of the window that the shell leaves to a page.
type room struct{}

func (room) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(400, 300) }

func (room) Layout(o []fyne.CanvasObject, s fyne.Size) {
	scale := theme.TextSize() / 14
	nav, top, bottom := 220*min(1+(scale-1)*0.6, 1.4), 94*scale, 46*scale
	o[0].Move(fyne.NewPos(nav, top))
	o[0].Resize(fyne.NewSize(s.Width-nav, s.Height-top-bottom))
}

// inShell puts the page where the shell puts it, and reads it.
func (d *desk) inShell() fyne.CanvasObject {
	frame := container.New(room{}, d.Content())
	d.w.SetContent(frame)
	uitest.Settle(d.w)
	d.Reload()
	uitest.Settle(d.w)
	return frame
}

// example has three cards, of which the second and third belong together.
func example() *methods.Set {
	whole := func(m methods.Method) methods.Method {
		m.Staff, m.Material, m.Prepare, m.Result = "Twee begeleiders.", []string{"Stiften"}, []string{"Vraag een zaal."}, "Een verslag."
		m.Consent, m.Quick, m.Pitfalls = "Vraag het eerst.", "Sla de opening over.", []string{"Te veel vragen."}
		m.Inclusion = methods.Inclusion{Disability: "Zonder trap.", Language: "Met prenten.", Poverty: "Gratis."}
		return m
	}
	return methods.NewSet([]methods.Method{
		whole(methods.Method{Code: "praten", Name: "Praten in een kring", Aim: "Je hoort waarom.", Purposes: []string{"listen", "explore"}, Phases: []string{"experience"},
			AgeFrom: 10, AgeTo: 99, GroupFrom: 6, GroupTo: 10, MinutesFrom: 60, MinutesTo: 90, Effort: methods.Medium,
			Steps: []methods.Step{{Title: "Welkom", Text: "Zeg waarom het {word.executive} dit vraagt.", Minutes: 10}, {Title: "Rondje", Text: "Iedereen zegt iets.", Minutes: 20}}}),
		whole(methods.Method{Code: "tekenen", Name: "Een plan tekenen", Aim: "Kinderen tonen hun weg.", Purposes: []string{"explore"}, Phases: []string{"analysis"},
			AgeFrom: 5, AgeTo: 12, GroupFrom: 1, GroupTo: 25, MinutesFrom: 30, MinutesTo: 50, Effort: methods.Small, Related: []string{"stemmen", "weg"},
			Steps: []methods.Step{{Title: "Teken", Text: "Teken je straat.", Minutes: 30}}}),
		whole(methods.Method{Code: "stemmen", Name: "Stemmen met de voeten", Aim: "De groep kiest.", Purposes: []string{"choose"}, Phases: []string{"strategy"},
			AgeFrom: 18, AgeTo: 99, GroupFrom: 1, GroupTo: 1, MinutesFrom: 150, MinutesTo: 240, Effort: methods.Large, Related: []string{"tekenen"},
			Steps: []methods.Step{{Title: "Kies", Text: "Loop naar een hoek.", Minutes: 150}}}),
	})
}
