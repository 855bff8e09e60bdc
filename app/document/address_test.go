package document

import "testing"

func TestAddress(t *testing.T) {
	tests := map[string]struct{ link, want string }{
		"a page":                          {"https://a.example/?x=1&y=2", "https://a.example/?x=1&y=2"},
		"white space around it":           {" http://a.example ", "http://a.example"},
		"a scheme in capitals":            {"HTTPS://a.example/B", "https://a.example/B"},
		"white space inside it":           {"https://a.example/een twee", "https://a.example/een%20twee"},
		"letters beyond ASCII":            {"https://a.example/café", "https://a.example/caf%C3%A9"},
		"a mail address":                  {"mailto:jeugd@a.example", "mailto:jeugd@a.example"},
		"a mail address with white space": {"mailto:jeugd @a.example", ""},
		"no host":                         {"https:///pad", ""},
		"a script":                        {"javascript:alert(1)", ""},
		"a script in capitals":            {" JavaScript:alert(1)", ""},
		"a file":                          {"file:///etc/hosts", ""},
		"data":                            {"data:text/html,x", ""},
		"no scheme":                       {"a.example", ""},
		"a line break inside":             {"https://a.example/\nx", ""},
		"nothing":                         {"", ""},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got := Address(tt.link); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
