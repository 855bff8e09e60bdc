package document

import (
	"net/url"
	"strings"
)

// Address is the link of a run as a file may hold it: a web or mail address
// without white space. It is empty for anything else, such as a script.
func Address(link string) string {
	u, err := url.Parse(strings.TrimSpace(link))
	if err != nil {
		return ""
	}
	switch u.Scheme {
	case "http", "https":
		if u.Host == "" {
			return ""
		}
	case "mailto":
	default:
		return ""
	}
	if s := u.String(); !strings.ContainsAny(s, " \t") {
		return s
	}
	return ""
}
