package inspiration_test

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"kindvriendelijk/app"
	"kindvriendelijk/app/inspiration"
)

func TestSearch(t *testing.T) {
	c := inspiration.Default()
	has := func(f inspiration.Found, code string) bool {
		return slices.ContainsFunc(f.Ideas, func(i inspiration.Idea) bool { return i.Code == code })
	}
	t.Run("the beginning of a word will do, whatever accents and capitals", func(t *testing.T) {
		if f := c.Search("SCHÓOLSTR"); !has(f, "schoolstraat-op-proef") {
			t.Errorf("found %d ideas", len(f.Ideas))
		}
	})
	t.Run("every word must be there", func(t *testing.T) {
		if f := c.Search("schoolstraat zwembadkelder"); len(f.Ideas)+len(f.Practices) != 0 {
			t.Errorf("found %+v", f)
		}
	})
	t.Run("the middle of a word does not count", func(t *testing.T) {
		if f := c.Search("hoolstraat"); len(f.Ideas)+len(f.Practices) != 0 {
			t.Errorf("found %+v", f)
		}
	})
	t.Run("a municipality is found by its name", func(t *testing.T) {
		f := c.Search("genk")
		if !slices.ContainsFunc(f.Practices, func(p inspiration.Practice) bool { return p.Code == "genk-stadsbrede-stuurgroep" }) {
			t.Errorf("found %+v", f.Practices)
		}
	})
	t.Run("no words find everything", func(t *testing.T) {
		if f := c.Search(" "); len(f.Ideas) != len(c.Ideas()) || len(f.Practices) != len(c.Practices()) {
			t.Errorf("found %d and %d", len(f.Ideas), len(f.Practices))
		}
	})
}

// ordered holds two practices and two ideas that all know a café, the later of
// each in its title.
func ordered(t *testing.T) *inspiration.Collection {
	t.Helper()
	titled := strings.NewReplacer(`"een"`, `"vier"`, `"twee"`, `"drie"`, `"Een"`, `"Zo werkt een café"`, `"Twee"`, `"Een café voor tieners"`)
	plain := strings.NewReplacer(`"a"`, `"Naast het café."`)
	c, err := inspiration.Load(fstest.MapFS{
		"practice/een.toml":  {Data: []byte(plain.Replace(practice))},
		"practice/vier.toml": {Data: []byte(titled.Replace(practice))},
		"ideas/bestuur.toml": {Data: []byte(titled.Replace(idea))},
		"ideas/ruimte.toml":  {Data: []byte(plain.Replace(idea))},
	})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestSearch_theTitleComesFirst(t *testing.T) {
	f := ordered(t).Search("cafe")
	if len(f.Practices) != 2 || f.Practices[0].Code != "vier" {
		t.Errorf("found %+v", f.Practices)
	}
	if len(f.Ideas) != 2 || f.Ideas[0].Code != "drie" {
		t.Errorf("found %+v", f.Ideas)
	}
}

func TestIdeas_comeInTheOrderOfTheThemes(t *testing.T) {
	if all := ordered(t).Ideas(); all[0].Theme != "ruimte" || all[1].Theme != "bestuur" {
		t.Errorf("the order is %s, %s", all[0].Theme, all[1].Theme)
	}
}

func TestRelated(t *testing.T) {
	c := inspiration.Default()
	t.Run("practices that share most themes come first", func(t *testing.T) {
		f := c.Related([]string{"bestuur", "participatie"})
		last := 3
		for _, p := range f.Practices {
			n := 0
			for _, theme := range p.Themes {
				if theme == "bestuur" || theme == "participatie" {
					n++
				}
			}
			if n == 0 || n > last {
				t.Errorf("%s shares %d themes after %d", p.Code, n, last)
			}
			last = n
		}
		if len(f.Practices) == 0 {
			t.Error("no practice")
		}
	})
	t.Run("ideas come in the order asked, each once", func(t *testing.T) {
		f := c.Related([]string{"mobiliteit", "bestuur", "mobiliteit"})
		if want := len(c.ByTheme("mobiliteit").Ideas) + len(c.ByTheme("bestuur").Ideas); len(f.Ideas) != want || f.Ideas[0].Theme != "mobiliteit" {
			t.Errorf("%d ideas, first %s, want %d", len(f.Ideas), f.Ideas[0].Theme, want)
		}
	})
	t.Run("an unknown theme has nothing", func(t *testing.T) {
		if f := c.ByTheme("zand"); len(f.Ideas)+len(f.Practices) != 0 {
			t.Errorf("found %+v", f)
		}
	})
}

func TestNameOf(t *testing.T) {
	for _, tc := range []struct {
		list []app.Named
		code string
		want string
	}{
		{inspiration.Countries(), "DE", "Duitsland"},
		{inspiration.Costs(), "small", "klein: past in de gewone werking"},
		{inspiration.Costs(), "free", "free"},
	} {
		if got := app.NameOf(tc.list, tc.code); got != tc.want {
			t.Errorf("%s is called %q, not %q", tc.code, got, tc.want)
		}
	}
}
