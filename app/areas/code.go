package areas

import (
	"regexp"
	"strings"
)

var (
	dutchCode  = regexp.MustCompile(`^(GM|WK|BU)(\d{1,8})$`)
	dutchWider = regexp.MustCompile(`^(PV|LD|NL)\d{0,2}$`)
)

// Widths of the digits of Dutch codes: municipality, quarter, neighbourhood.
var dutchDigits = map[string]int{"GM": 4, "WK": 6, "BU": 8}

// NormalizeCode writes a code in its full form: NIS codes get back the zeros
// that a spreadsheet took ('2000' is '02000'), Dutch codes their zeros
// ('GM363' is 'GM0363') and capitals. The digits of a Dutch municipality
// without its letters can't be told from others and are left alone; see
// [Catalogue.ByCode]. What is no code comes back trimmed.
func NormalizeCode(code string) string {
	code = strings.TrimSpace(code)
	if digits(code) {
		if len(code) == 4 && strings.HasSuffix(code, "000") {
			return "0" + code
		}
		return code
	}
	upper := strings.ToUpper(code)
	if m := dutchCode.FindStringSubmatch(upper); m != nil {
		return m[1] + pad(m[2], dutchDigits[m[1]])
	}
	switch {
	case upper == "NL00" || upper == "NL01":
		return "NL"
	case dutchWider.MatchString(upper):
		return upper
	}
	return code
}

func pad(digits string, width int) string {
	if len(digits) >= width {
		return digits
	}
	return strings.Repeat("0", width-len(digits)) + digits
}

func digits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}
