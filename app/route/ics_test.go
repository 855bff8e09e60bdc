package route_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"pgregory.net/rapid"

	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/route"
)

var stamp = time.Date(2026, 2, 2, 9, 30, 0, 0, time.UTC)

// event is what a reader of calendar files finds in an event.
type event map[string]string

// readICS reads a calendar file as strictly as RFC 5545 allows: what it does
// not take is an error.
func readICS(text string) (head event, events []event, err error) {
	if !strings.HasSuffix(text, "\r\n") || strings.Contains(strings.ReplaceAll(text, "\r\n", ""), "\n") || strings.Contains(strings.ReplaceAll(text, "\r\n", ""), "\r") {
		return nil, nil, errors.New("a line does not end with CR LF")
	}
	for line := range strings.SplitSeq(text, "\r\n") {
		if len(line) > 75 || !utf8.ValidString(line) {
			return nil, nil, errors.New("too long, or cut in a letter: " + line)
		}
	}
	var at []string
	head = event{}
	unfolded := strings.Split(strings.TrimSuffix(strings.ReplaceAll(text, "\r\n ", ""), "\r\n"), "\r\n")
	for _, line := range unfolded {
		name, value, ok := strings.Cut(line, ":")
		if !ok {
			return nil, nil, errors.New("no property: " + line)
		}
		switch name {
		case "BEGIN":
			at = append(at, value)
			if value == "VEVENT" {
				events = append(events, event{})
			}
			continue
		case "END":
			if len(at) == 0 || at[len(at)-1] != value {
				return nil, nil, errors.New("ends what did not begin: " + value)
			}
			at = at[:len(at)-1]
			continue
		}
		into := head
		if len(at) == 2 {
			into = events[len(events)-1]
		}
		if _, there := into[name]; there || len(at) == 0 {
			return nil, nil, errors.New("twice or nowhere: " + line)
		}
		into[name] = unescape(value)
	}
	if len(at) > 0 || head["VERSION"] != "2.0" || head["PRODID"] == "" {
		return nil, nil, errors.New("not a whole calendar")
	}
	return head, events, nil
}

func unescape(s string) string {
	return strings.NewReplacer(`\\`, `\`, `\;`, ";", `\,`, ",", `\n`, "\n").Replace(s)
}

func written(t interface{ Fatal(...any) }, p route.Plan, name string) string {
	var b strings.Builder
	if err := route.WriteICS(&b, p, name, stamp); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestWriteICS(t *testing.T) {
	r := request(t, "2026-01-05", "2027-03-19")
	r.Road.Parts[0].Steps[0].Title = "Kernteam; met wie, en hoe"
	r.Road.Parts[0].Steps[0].Result = strings.Repeat("Éénmaal geteld. ", 20) + "Een lijst van collega’s die trekken, met hun uren per week en wie hen vervangt.\nHij staat in het dossier."
	head, events, err := readICS(written(t, route.Propose(r), "Voorbeeldegem"))
	if err != nil {
		t.Fatal(err)
	}
	if head["X-WR-CALNAME"] != "Stappenplan Voorbeeldegem" {
		t.Errorf("the calendar is called %q", head["X-WR-CALNAME"])
	}
	find := func(uid string) event {
		i := slices.IndexFunc(events, func(e event) bool { return e["UID"] == uid })
		if i < 0 {
			t.Fatalf("no event %s among %v", uid, events)
		}
		return events[i]
	}
	ready := find("c-0.1-due@kindvriendelijk")
	if ready["DTSTART;VALUE=DATE"] != "20260703" || ready["DTEND;VALUE=DATE"] != "20260704" || ready["DTSTAMP"] != "20260202T093000Z" {
		t.Errorf("its days are %v", ready)
	}
	if ready["SUMMARY"] != "Klaar: 0.1 Kernteam; met wie, en hoe" || !strings.HasSuffix(ready["DESCRIPTION"], "vervangt.\nHij staat in het dossier.") {
		t.Errorf("it reads %q and %q", ready["SUMMARY"], ready["DESCRIPTION"])
	}
	if e := find("c-0.1-start@kindvriendelijk"); e["SUMMARY"] != "Start: 0.1 Kernteam; met wie, en hoe" {
		t.Errorf("it begins as %q", e["SUMMARY"])
	}
	if e := find("c-submission@kindvriendelijk"); e["DTSTART;VALUE=DATE"] != "20270319" {
		t.Errorf("the submission is %v", e)
	}
	if len(events) != 15 {
		t.Errorf("there are %d events for seven steps", len(events))
	}
}

func TestWriteICS_anyTextCanBeReadBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		title := rapid.StringMatching(`[a-zA-Z éëïö€;,.:\\’“☂𝄞-]{1,200}`).Draw(t, "title")
		p := route.Plan{Lines: []route.Line{{State: route.State{Step: journey.Step{Code: "1.1", Title: title}}, Due: "2027-01-04"}}}
		_, events, err := readICS(written(t, p, title))
		if err != nil {
			t.Fatal(err)
		}
		if got := events[0]["SUMMARY"]; got != "Klaar: 1.1 "+title {
			t.Fatalf("got %q", got)
		}
	})
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no room") }

func TestWriteICS_whenThereIsNoRoom(t *testing.T) {
	if err := route.WriteICS(full{}, route.Plan{}, "X", stamp); err == nil {
		t.Error("nothing is wrong")
	}
}
