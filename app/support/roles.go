package support

import (
	"slices"

	"kindvriendelijk/app/journey"
)

// Words are those of a programme: Word gives 'college', The 'het college'.
type Words interface {
	Word(key string) string
	The(key string) string
}

// Role is something that an adult does for the trajectory.
type Role struct {
	Code string
	// Name is Dutch; it may ask for a word of the programme, see
	// [journey.Fill].
	Name string
	// About says in one sentence what the role is for.
	About string
}

var roles = []Role{
	{"lead", "Trekker of regisseur", "Trekt het traject, bewaakt de planning en brengt verslag uit."},
	{"co_director", "Co-regisseur", "Deelt het trekken met iemand anders, en blijft als die weggaat."},
	{"spoc", "SPOC", "Is in de eigen dienst of werkgroep het aanspreekpunt voor het traject."},
	{"executive_member", "{word.executive_member}", "Draagt het traject in het bestuur."},
	{"mayor", "{word.mayor}", "Staat in de gemeente zichtbaar achter het traject."},
	{"director", "{word.director}", "Krijgt de diensten aan tafel en de uren vrij."},
	{"youth_officer", "{word.youth_officer}", "Kent het beleid voor jeugd en de weg naar kinderen en jongeren."},
	{"data_analyst", "Data-analist", "Zoekt cijfers, rekent ermee en zegt wat ze niet zeggen."},
	{"session_guide", "Begeleider van gesprekken", "Leidt gesprekken met kinderen en jongeren."},
	{"partner", "Vertegenwoordiger van een partner", "Werkt mee vanuit een organisatie buiten de gemeente."},
	{"cfci_coordinator", "CFCI-coördinator", "Is het aanspreekpunt voor UNICEF."},
}

// Roles lists the roles, who pulls the trajectory first.
func Roles() []Role { return slices.Clone(roles) }

// RoleName is the Dutch name of the role with a code, with a capital; an
// unknown code is its own name.
func RoleName(code string, word func(key string) string) string {
	for _, r := range roles {
		if r.Code == code {
			return Capital(journey.Fill(r.Name, word))
		}
	}
	return code
}

// RoleNames joins the names of roles for a line of text.
func RoleNames(codes []string, word func(key string) string) []string {
	names := make([]string, len(codes))
	for i, c := range codes {
		names[i] = RoleName(c, word)
	}
	return names
}
