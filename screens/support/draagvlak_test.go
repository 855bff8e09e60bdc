package support

import (
	"errors"
	"testing"

	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

func TestClimate(t *testing.T) {
	d := sitWith(t, filledLedger(), newClimate)
	uitest.MustShow(t, d.top(), "Bestuur", "MAT", "Kinderen en jongeren", "Andere gemeenten en netwerk", "Opstart", "Breed", "Ontbreekt", "Later",
		"Opstart: er staat nog geen beslissing van het college in het dossier.", "De steun is breed in 1 van de 8 kringen")
	d.tap(t, "Noteer de beslissing van het college")
	if len(d.opened) != 1 || d.opened[0] != (ui.Route{Page: ui.PageSupport, ID: "decisions/"}) {
		t.Errorf("opened %v", d.opened)
	}
	t.Run("what cannot be judged leaves the old picture", func(t *testing.T) {
		d.l.fail = errors.New("disk")
		d.Reload()
		uitest.Settle(d.w)
		uitest.MustShow(t, d.top(), "Probeer opnieuw", "Kinderen en jongeren")
	})
}

func TestClimate_Fit(t *testing.T) { fits(t, "", newClimate) }
