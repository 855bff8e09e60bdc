package calendar_test

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"pgregory.net/rapid"

	"kindvriendelijk/app/calendar"
	"kindvriendelijk/resources"
)

const (
	flanders    = "BE-VLG"
	netherlands = "NL"
)

func TestFor_schoolHolidays(t *testing.T) {
	tests := []struct {
		name            string
		country, region string
		code            string
		year            string // in which it begins
		from, to        string
		computed        bool
	}{
		{"published autumn in Flanders", flanders, "", "herfst", "2025", "2025-10-27", "2025-11-02", false},
		{"autumn when 1 November is a Sunday", flanders, "", "herfst", "2026", "2026-11-02", "2026-11-08", true},
		{"autumn when 1 November is a Monday", flanders, "", "herfst", "2027", "2027-11-01", "2027-11-07", true},
		{"published Christmas in Flanders", flanders, "", "kerst", "2025", "2025-12-22", "2026-01-04", false},
		{"Christmas on a Friday", flanders, "", "kerst", "2026", "2026-12-21", "2027-01-03", true},
		{"Christmas on a Saturday", flanders, "", "kerst", "2027", "2027-12-27", "2028-01-09", true},
		{"Carnival seven Mondays before Easter", flanders, "", "krokus", "2028", "2028-02-28", "2028-03-05", true},
		{"Easter in March", flanders, "", "paas", "2027", "2027-03-29", "2027-04-11", true},
		{"Easter after 15 April", flanders, "", "paas", "2028", "2028-04-03", "2028-04-16", true},
		{"Easter on 1 April", flanders, "", "paas", "2029", "2029-04-02", "2029-04-15", true},
		{"summer in Flanders", flanders, "", "zomer", "2030", "2030-07-01", "2030-08-31", true},
		{"autumn in the north", netherlands, "noord", "herfst", "2026", "2026-10-10", "2026-10-18", false},
		{"spring in the south", netherlands, "zuid", "voorjaar", "2027", "2027-02-13", "2027-02-21", false},
		{"summer in the middle", netherlands, "midden", "zomer", "2028", "2028-07-08", "2028-08-20", false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var found []calendar.Period
			for _, p := range calendar.For(test.country, test.region).Between(test.year+"-01-01", test.year+"-12-31") {
				if p.Code == test.code && strings.HasPrefix(p.From, test.year) {
					found = append(found, p)
				}
			}
			if len(found) != 1 {
				t.Fatalf("found %v", found)
			}
			if p := found[0]; p.From != test.from || p.To != test.to || p.Computed != test.computed || p.Kind != calendar.SchoolHoliday {
				t.Errorf("got %+v", p)
			}
		})
	}
}

// The same days as rules and as published must not stand beside one another.
func TestFor_noHolidayStandsThereTwice(t *testing.T) {
	for _, place := range [][2]string{{flanders, ""}, {netherlands, "noord"}, {netherlands, "midden"}, {netherlands, "zuid"}} {
		seen := map[string]bool{}
		for _, p := range calendar.For(place[0], place[1]).Between("2025-09-01", "2030-08-31") {
			if key := p.Code + " " + p.From[:7]; seen[key] {
				t.Errorf("%s %s: %s is there twice", place[0], place[1], key)
			} else {
				seen[key] = true
			}
		}
	}
}

func TestFor_publishedYearFollowsTheRules(t *testing.T) {
	// what was published for 2025-2026 is what the rules give a year later, one year back
	c := calendar.For(flanders, "")
	for _, day := range []string{"2025-10-27", "2025-12-22", "2026-02-16", "2026-04-06", "2026-07-01"} {
		p, ok := c.On(day, calendar.SchoolHoliday)
		if !ok || p.From != day || p.Computed {
			t.Errorf("%s: got %+v", day, p)
		}
		if _, ok := c.On(before(t, day), calendar.SchoolHoliday); ok {
			t.Errorf("the day before %s is free too", day)
		}
	}
}

func before(t *testing.T, day string) string {
	t.Helper()
	d, err := time.Parse(time.DateOnly, day)
	if err != nil {
		t.Fatal(err)
	}
	return d.AddDate(0, 0, -1).Format(time.DateOnly)
}

func TestOn(t *testing.T) {
	tests := []struct {
		name            string
		country, region string
		day             string
		kind            calendar.Kind
		code            string // empty: nothing
	}{
		{"Easter Monday", flanders, "", "2027-03-29", calendar.PublicHoliday, "paasmaandag"},
		{"Ascension Day", flanders, "", "2026-05-14", calendar.PublicHoliday, "hemelvaart"},
		{"the day after it, at school", flanders, "", "2026-05-15", calendar.SchoolHoliday, "hemelvaart-brug"},
		{"Whit Monday", netherlands, "zuid", "2026-05-25", calendar.PublicHoliday, "pinkstermaandag"},
		{"King's Day", netherlands, "zuid", "2026-04-27", calendar.PublicHoliday, "koningsdag"},
		{"King's Day that would be a Sunday", netherlands, "zuid", "2031-04-26", calendar.PublicHoliday, "koningsdag"},
		{"King's Day is not the Sunday then", netherlands, "zuid", "2031-04-27", calendar.PublicHoliday, ""},
		{"local elections in Flanders", flanders, "", "2024-10-13", calendar.Election, "verkiezingen"},
		{"and six years later", flanders, "", "2030-10-13", calendar.Election, "verkiezingen"},
		{"and not in between", flanders, "", "2027-10-10", calendar.Election, ""},
		{"the weeks before an election", flanders, "", "2030-09-02", calendar.Formation, "bestuurswissel"},
		{"local elections in the Netherlands", netherlands, "", "2026-03-18", calendar.Election, "verkiezingen"},
		{"New Year in a recess that began the year before", flanders, "", "2027-01-02", calendar.Recess, "reces-kerst"},
		{"exams in December", flanders, "", "2026-12-10", calendar.Exam, "examens-december"},
		{"no council in August", flanders, "", "2026-08-10", calendar.Recess, "reces-zomer"},
		{"without a region no school holidays", netherlands, "", "2026-10-20", calendar.SchoolHoliday, ""},
		{"another region's holidays don't count", netherlands, "noord", "2026-10-20", calendar.SchoolHoliday, ""},
		{"nothing is known elsewhere", "", "", "2026-12-25", calendar.PublicHoliday, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			p, ok := calendar.For(test.country, test.region).On(test.day, test.kind)
			if ok != (test.code != "") || p.Code != test.code {
				t.Errorf("got %+v", p)
			}
		})
	}
}

func TestFree(t *testing.T) {
	c := calendar.For(flanders, "")
	if p, ok := c.Free("2027-04-01"); !ok || p.Title != "Paasvakantie" {
		t.Errorf("got %+v", p)
	}
	if p, ok := c.Free("2026-12-10"); ok {
		t.Errorf("a day with exams is free: %+v", p)
	}
	if _, ok := c.On("geen dag"); ok {
		t.Error("something that is no day has a period")
	}
	if _, ok := c.On("2027-04-01"); !ok {
		t.Error("without kinds nothing is found")
	}
}

func TestBetween_isInOrderAndTouchesTheDays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		from := time.Date(2025, 9, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, rapid.IntRange(0, 1500).Draw(t, "from"))
		a, b := from.Format(time.DateOnly), from.AddDate(0, 0, rapid.IntRange(0, 400).Draw(t, "days")).Format(time.DateOnly)
		last := ""
		for _, p := range calendar.For(flanders, "").Between(a, b) {
			if p.To < a || p.From > b || p.To < p.From || p.From < last {
				t.Fatalf("%s – %s gives %+v after %s", a, b, p, last)
			}
			last = p.From
		}
	})
}

func TestRegions(t *testing.T) {
	var codes []string
	for _, r := range calendar.Regions(netherlands) {
		codes = append(codes, r.Code)
	}
	if want := []string{"noord", "midden", "zuid"}; !slices.Equal(codes, want) {
		t.Errorf("got %v, want %v", codes, want)
	}
	if r := calendar.Regions(flanders); len(r) != 0 {
		t.Errorf("Flanders has the regions %v", r)
	}
	if c := calendar.For(netherlands, "zuid"); c.KnownUntil != "2030-09-01" || !strings.Contains(c.Title, "zuid") {
		t.Errorf("got %q until %s", c.Title, c.KnownUntil)
	}
}

func TestRegionOf(t *testing.T) {
	tests := map[string]struct {
		country, province, region string
		sure                      bool
	}{
		"a province that lies in one region":     {netherlands, "Limburg", "zuid", true},
		"a code of that province":                {netherlands, "PV31", "zuid", true},
		"a name in two spellings":                {netherlands, "Fryslân", "noord", true},
		"a province that is spread":              {netherlands, "Gelderland", "midden", false},
		"a province nearly all in one":           {netherlands, "Noord-Brabant", "zuid", false},
		"a province that nobody knows":           {netherlands, "Holland", "", false},
		"no province":                            {netherlands, "", "", false},
		"Flanders has one calendar":              {flanders, "Limburg", "", true},
		"an organisation somewhere in the world": {"", "Limburg", "", true},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if region, sure := calendar.RegionOf(test.country, test.province); region != test.region || sure != test.sure {
				t.Errorf("got %q %v", region, sure)
			}
		})
	}
}

const head = "code = \"x\"\ntitle = \"X\"\ncountry = \"NL\"\nchecked = \"2026-01-01\"\n"

func TestLoad_saysWhatIsWrong(t *testing.T) {
	entry := "[[entry]]\ncode = \"a\"\ntitle = \"A\"\nfrom = \"2026-02-01\"\nto = \"2026-02-08\"\nkind = \"exam\"\nsource = \"S\"\nyear = \"2026\"\ncertain = true\n"
	rule := "[[rule]]\ncode = \"a\"\ntitle = \"A\"\nrule = \"easter\"\nlength = 1\nkind = \"exam\"\nsource = \"S\"\nyear = \"2026\"\ncertain = true\n"
	dates := strings.NewReplacer("easter", "dates", "length = 1", "from = \"02-01\"\nto = \"02-08\"").Replace(rule)
	tests := map[string]struct{ text, want string }{
		"nothing":                   {head + entry + rule, ""},
		"a rule of dates":           {head + dates, ""},
		"a key nobody takes":        {head + "colour = \"red\"\n", "unknown keys"},
		"not TOML":                  {"code", "expected"},
		"another name":              {strings.Replace(head, `"x"`, `"y"`, 1), "not the name of the file"},
		"no title":                  {strings.Replace(head, `"X"`, `""`, 1), "no title"},
		"no country":                {strings.Replace(head, `"NL"`, `""`, 1), "no country"},
		"checked on no day":         {strings.Replace(head, `2026-01-01`, `gisteren`, 1), "not a day"},
		"an entry without a source": {head + strings.Replace(entry, `"S"`, `""`, 1), "no source"},
		"days the wrong way round":  {head + strings.Replace(entry, "02-08", "01-08", 1), "two days in a row"},
		"an unknown kind":           {head + strings.Replace(entry, `"exam"`, `"party"`, 1), "unknown kind"},
		"not certain, and silent":   {head + strings.Replace(entry, "true", "false", 1), "what to check"},
		"an unknown rule":           {head + strings.Replace(rule, `"easter"`, `"moon"`, 1), "unknown rule"},
		"a rule without a length":   {head + strings.Replace(rule, "length = 1\n", "", 1), "takes a length"},
		"dates that are none":       {head + strings.Replace(dates, "02-08", "02-29", 1), "MM-DD"},
		"since no day":              {head + rule + "since = \"toen\"\n", "since is not a day"},
		"every without a first":     {head + rule + "every = 4\n", "first year"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			_, err := calendar.Load(fstest.MapFS{"calendars/x.toml": {Data: []byte(test.text)}})
			if test.want == "" && err != nil || test.want != "" && (err == nil || !strings.Contains(err.Error(), test.want)) {
				t.Errorf("got %v, want %q", err, test.want)
			}
		})
	}
}

func TestLoad_bundled(t *testing.T) {
	all, err := calendar.Load(resources.Calendars)
	if err != nil || len(all) != 5 {
		t.Errorf("%d calendars, fault %v", len(all), err)
	}
}
