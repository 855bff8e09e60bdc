package welcome

import (
	"testing"
)

func TestPage_OpenFile_thatOthersWriteTo(t *testing.T) {
	const path = "/map/Dropbox/izegem.kvd"
	t.Run("the user is told first, and may leave it", func(t *testing.T) {
		p := started(t, nil)
		p.OpenFile(path)
		p.shows("Dit bestand staat in Dropbox", "Het bestand blijft zoals het is")
		p.tap("Annuleren")
		p.did("")
	})
	t.Run("it is brought in", func(t *testing.T) {
		p := started(t, nil)
		p.OpenFile(path)
		p.tap("Breng het binnen")
		p.did("package " + path)
		if p.opened != 1 {
			t.Errorf("opened %d times", p.opened)
		}
	})
	t.Run("a file of this computer just opens", func(t *testing.T) {
		p := started(t, nil)
		p.OpenFile("/map/izegem.kvd")
		p.did("package /map/izegem.kvd")
	})
}

func TestMenu_About(t *testing.T) {
	told := 0
	p := started(t, nil)
	p.About = func() { told++ }
	p.Start()
	p.chooses("Over Kindvriendelijk")
	if told != 1 {
		t.Errorf("told %d times", told)
	}
}
