package about

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/machine"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

func facts() machine.Facts {
	return machine.Facts{Version: "0.1.0", Commit: "a1b2c3d4e5f6", Renderer: "llvmpipe (LLVM 15.0.6, 256 bits)", Screen: "X11", Text: 100, Scale: 150,
		Data: "/data/kindvriendelijk/van-een-gemeente-met-een-lange-naam/op-een-schijf"}
}

func TestAbout(t *testing.T) {
	uitest.App(t)
	w := uitest.Window(t, ui.Space(1, 1))
	var copied string
	opened := ""
	a := &About{Window: w, Facts: facts, Modules: []string{"Go 1.26", "voorbeeld.be/module v1.2.3"}, Copy: func(s string) { copied = s },
		OpenFolder: func() { opened += "folder " }, OpenTexts: func() { opened += "texts" }}
	a.Show()
	uitest.Settle(w)
	uitest.MustShow(t, uitest.Top(w), "Versie 0.1.0 (a1b2c3d4e5f6)", "EUPL 1.2", "llvmpipe", "kindvriendelijk", "schaal 150 %", "Animaties")
	uitest.Tap(t, w, "Kopieer voor de helpdesk")
	if copied != facts().Helpdesk() {
		t.Errorf("it copies %q", copied)
	}
	uitest.MustShow(t, uitest.Top(w), "Gekopieerd")
	uitest.Tap(t, w, "Open map")
	uitest.Tap(t, w, "Licenties")
	uitest.MustShow(t, uitest.Top(w), "voorbeeld.be/module v1.2.3")
	uitest.Tap(t, w, "Open de volledige licenties")
	if opened != "folder texts" {
		t.Errorf("it opens %q", opened)
	}
	uitest.Press(w, fyne.KeyEscape, fyne.KeyEscape)
	if w.Canvas().Overlays().Top() != nil {
		t.Error("Esc does not close the dialogs")
	}
}

func TestAbout_withoutTheTexts(t *testing.T) {
	uitest.App(t)
	w := uitest.Window(t, ui.Space(1, 1))
	(&About{Window: w, Facts: facts}).showModules()
	if shown := strings.Join(uitest.Texts(uitest.Top(w)), " "); strings.Contains(shown, "volledige") {
		t.Errorf("it offers what is not here: %s", shown)
	}
}

func TestAbout_Fits(t *testing.T) {
	uitest.EveryScale(t, func(w fyne.Window) fyne.CanvasObject {
		(&About{Window: w, Facts: facts, OpenFolder: func() {}}).Show()
		uitest.Settle(w)
		return uitest.Top(w)
	})
}
