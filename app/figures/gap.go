package figures

import (
	"slices"
	"strings"
	"time"

	"kindvriendelijk/app"
)

// Gap is something that the municipality does not know about its children yet:
// the question that the figures leave open, and how it will be answered.
type Gap struct {
	ID       string
	Theme    string // code of a Theme, or empty
	Question string
	Why      string // why it matters
	Approach string // how to find out
	PersonID string // who finds out; may be empty
	DueOn    string // YYYY-MM-DD or empty
	Status   GapStatus
	Answer   string // what was found
}

// GapStatus says how far a question is.
type GapStatus string

// The states of a gap, as stored.
const (
	GapOpen   GapStatus = "open"
	GapBusy   GapStatus = "busy"
	GapClosed GapStatus = "closed"
)

// GapStatuses lists every status in the order in which a question meets them.
func GapStatuses() []GapStatus { return []GapStatus{GapOpen, GapBusy, GapClosed} }

// Name is the Dutch name of the status; empty for one that does not exist.
func (s GapStatus) Name() string {
	return map[GapStatus]string{GapOpen: "open vraag", GapBusy: "wordt uitgezocht", GapClosed: "beantwoord"}[s]
}

// Dismissed reports whether a question was put aside: it is closed and nobody
// answered it. Readers never see it.
func (g Gap) Dismissed() bool { return g.Status == GapClosed && strings.TrimSpace(g.Answer) == "" }

// Asked reports whether the municipality still wants to know.
func (g Gap) Asked() bool { return g.Status != GapClosed }

// Late reports whether the answer should have been there on a day.
func (g Gap) Late(today string) bool { return g.Asked() && g.DueOn != "" && g.DueOn < today }

// Validate checks a question that somebody wrote. It returns an
// [app.InvalidError] on the fields Question, Theme, DueOn, Status and Answer.
func (g Gap) Validate() error {
	wrong := map[string]string{}
	if strings.TrimSpace(g.Question) == "" {
		wrong["Question"] = "Schrijf op wat jullie willen weten."
	}
	if _, known := ThemeByCode(g.Theme); !known && g.Theme != "" {
		wrong["Theme"] = "Kies een thema uit de lijst."
	}
	if _, err := time.Parse(time.DateOnly, g.DueOn); err != nil && g.DueOn != "" {
		wrong["DueOn"] = "Kies een dag."
	}
	if !slices.Contains(GapStatuses(), g.Status) {
		wrong["Status"] = "Kies hoe ver de vraag staat."
	}
	if g.Dismissed() {
		wrong["Answer"] = "Schrijf op wat jullie nu weten. Pas dan is de vraag beantwoord."
	}
	if len(wrong) > 0 {
		return &app.InvalidError{Fields: wrong}
	}
	return nil
}
