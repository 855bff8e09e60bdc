package journey

import (
	"slices"
	"strings"

	"kindvriendelijk/app"
)

// texts is the programme by whose phases the texts that come along are ordered:
// the only one whose phases every trajectory goes through.
const texts = "vlaams-label"

// asking is the phase in which the Flemish label, or any other recognition, is
// asked for: its texts serve all.
const asking, askingName = "label", "label of erkenning"

// PhaseNames are the phases with which methods, practices and templates stand,
// in the order of the road, with the words for them inside a sentence. A text
// from elsewhere stands with the phase in which it would help here.
func PhaseNames() []app.Named {
	p, _ := Find(texts, "")
	names := make([]app.Named, len(p.Phases))
	for i, phase := range p.Phases {
		names[i] = app.Named{Code: phase.Code, Name: strings.ToLower(phase.Title)}
		if phase.Code == asking {
			names[i].Name = askingName
		}
	}
	return names
}

// Pages are the rooms that a status, or help, can send to, by the code of their
// route.
func Pages() []string { return slices.Clone(pages) }
