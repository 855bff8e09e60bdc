package route

import (
	"fmt"
	"io"
	"strings"
	"time"
	"unicode/utf8"
)

// WriteICS writes a plan as a calendar file (RFC 5545): a day on which each
// step begins and one by which it is ready, and the submission. The ids of the
// events stay the same, so that reading the file again moves them. Name is of
// the municipality; now stamps the file.
func WriteICS(w io.Writer, p Plan, name string, now time.Time) error {
	c := ics{stamp: now.UTC().Format("20060102T150405Z"), candidature: p.Road.Candidature.ID}
	c.line("BEGIN", "VCALENDAR")
	c.line("VERSION", "2.0")
	c.line("PRODID", "-//Kindvriendelijk//Stappenplan//NL")
	c.line("CALSCALE", "GREGORIAN")
	c.line("METHOD", "PUBLISH")
	c.line("X-WR-CALNAME", escape("Stappenplan "+name))
	for _, l := range p.Lines {
		c.step(l)
	}
	if p.Submission != "" {
		c.event("submission", p.Submission, "Indiening van het portfolio", name)
	}
	c.line("END", "VCALENDAR")
	if _, err := io.WriteString(w, c.text.String()); err != nil {
		return fmt.Errorf("write the calendar file: %w", err)
	}
	return nil
}

// ics is a calendar file under way.
type ics struct {
	text               strings.Builder
	stamp, candidature string
}

func (c *ics) step(l Line) {
	title := numbered(l.State)
	about := l.Phase.Title
	if l.Result != "" {
		about += "\nResultaat: " + l.Result
	}
	if l.Start != "" && l.Start != l.Due {
		c.event(l.Code+"-start", l.Start, "Start: "+title, about)
	}
	if l.Due != "" {
		c.event(l.Code+"-due", l.Due, "Klaar: "+title, about)
	}
}

// event is a whole day. It makes nobody busy.
func (c *ics) event(id, day, title, about string) {
	from := planDay(day)
	c.line("BEGIN", "VEVENT")
	c.line("UID", fmt.Sprintf("%s-%s@kindvriendelijk", escape(c.candidature), escape(id)))
	c.line("DTSTAMP", c.stamp)
	c.line("DTSTART;VALUE=DATE", from.Format("20060102"))
	c.line("DTEND;VALUE=DATE", from.AddDate(0, 0, 1).Format("20060102"))
	c.line("SUMMARY", escape(title))
	if about != "" {
		c.line("DESCRIPTION", escape(about))
	}
	c.line("TRANSP", "TRANSPARENT")
	c.line("END", "VEVENT")
}

// longestLine is the most bytes of a line without its end (RFC 5545, 3.1).
const longestLine = 75

// line writes a property. A long one goes on on lines that begin with a space;
// a letter of several bytes is never cut.
func (c *ics) line(name, value string) {
	rest, room := name+":"+value, longestLine
	for len(rest) > room {
		cut := room
		for !utf8.RuneStart(rest[cut]) {
			cut--
		}
		c.text.WriteString(rest[:cut] + "\r\n ")
		rest, room = rest[cut:], longestLine-1
	}
	c.text.WriteString(rest + "\r\n")
}

var escaper = strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\r\n", `\n`, "\n", `\n`, "\r", `\n`)

// escape writes a text as a value (RFC 5545, 3.3.11). Other control signs have
// no place in it.
func escape(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\t' || r == 0x7f {
			return -1
		}
		return r
	}, escaper.Replace(strings.ToValidUTF8(s, "")))
}
