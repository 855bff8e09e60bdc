package importing

import "testing"

func TestHeadline(t *testing.T) {
	const long = "Aantal kinderen geboren in een kansarm gezin, laatste drie jaar"
	for name, tt := range map[string]struct{ heading, first, second string }{
		"a short one stays":              {"Inwoners", "Inwoners", ""},
		"a path begins with its end":     {"Bevolking/Leeftijd/0 tot 5 jaar (aantal)", "0 tot 5 jaar (aantal)", "Bevolking / Leeftijd"},
		"a choice is no path":            {"Verhouding mannen/vrouwen", "Verhouding", "mannen/vrouwen"},
		"two lines break at a word":      {"Speelbossen en groen", "Speelbossen en", "groen"},
		"or within a code":               {"v2802_vh_ver_do_aant", "v2802_vh_ver_do_", "aant"},
		"a long one begins with its end": {long, "…laatste drie jaar", long},
		"an endless word is cut":         {"Gezinnenmetminstenseenkindonderzesjaaroud", "…indonderzesjaaroud", "Gezinnenmetminstenseenkindonderzesjaaroud"},
	} {
		t.Run(name, func(t *testing.T) {
			if first, second := headline(tt.heading); first != tt.first || second != tt.second {
				t.Errorf("headline(%q) = %q, %q; want %q, %q", tt.heading, first, second, tt.first, tt.second)
			}
		})
	}
}
