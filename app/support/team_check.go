package support

import (
	"net/url"
	"slices"
	"strings"

	"kindvriendelijk/app"
)

// Validate returns an [app.InvalidError] with what must be mended first, on the
// fields Organ, Subject, On and Link.
func (d Decision) Validate() error {
	return invalid([]fault{
		{"Organ", !slices.Contains(Organs(), d.Organ), "Kies wie besliste."},
		{"Subject", empty(d.Subject), "Waarover gaat het besluit?"},
		{"On", noDay(d.On), saysNoDay},
		{"Link", !isLink(d.Link), "Een link begint met https:// of http://."},
	})
}

// taken refuses a decision of a day that is still to come.
func (d Decision) taken(today string) error {
	if d.On <= today {
		return nil
	}
	return &app.InvalidError{Fields: map[string]string{"On": "Deze dag moet nog komen. Schrijf het besluit op zodra het genomen is."}}
}

// isLink reports whether a text is empty or an address that a browser opens.
func isLink(s string) bool {
	if s == "" {
		return true
	}
	u, err := url.Parse(s)
	return err == nil && (u.Scheme == "https" || u.Scheme == "http") && u.Host != ""
}

// Validate returns an [app.InvalidError] with what must be mended first, on the
// fields Name, Email and Roles.
func (p Person) Validate() error {
	codes := make([]string, len(roles))
	for i, r := range roles {
		codes[i] = r.Code
	}
	unknown := false
	for _, r := range p.Roles {
		unknown = unknown || !slices.Contains(codes, r)
	}
	return invalid([]fault{
		{"Name", empty(p.Name), "Vul een naam in."},
		{"Email", p.Email != "" && !strings.Contains(p.Email, "@"), "In een e-mailadres staat een @."},
		{"Roles", unknown, "Kies rollen uit de lijst."},
	})
}

// Validate returns an [app.InvalidError] with what must be mended first, on the
// fields Name and Involvement.
func (s Service) Validate() error {
	return invalid([]fault{
		{"Name", empty(s.Name), "Geef de dienst een naam."},
		{"Involvement", !slices.Contains(Involvements(), s.Involvement), "Kies hoe de dienst meewerkt."},
	})
}

// Validate returns an [app.InvalidError] with what must be mended first, on the
// fields Name and Kind.
func (b Body) Validate() error {
	return invalid([]fault{
		{"Name", empty(b.Name), "Geef de groep een naam."},
		{"Kind", !slices.Contains(BodyKinds(), b.Kind), "Kies een soort uit de lijst."},
	})
}
