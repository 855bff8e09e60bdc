package portfolio_test

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/listening"
	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/app/route"
	"kindvriendelijk/app/support"
	"kindvriendelijk/app/thread"
	screen "kindvriendelijk/screens/portfolio"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/hosttest"
	"kindvriendelijk/screens/ui/uitest"
)

// store is a portfolio in memory. Fail makes every write fail, lost every
// reading.
type store struct {
	nobody
	rest

	candidature dossier.Candidature
	answers     map[string]portfolio.Answer // by code
	before      map[string][]portfolio.Written
	evidence    []evidence.Evidence
	quotes      []listening.Quote
	links       []thread.Link

	fail, lost error
	length     screen.Length
	short      error    // what measuring fails with
	measured   int      // how often
	done       []string // labels of what was done as one action
	wrote      []string
	remarks    []string // of the writer // paths of documents
	saved      []portfolio.Answer
}

func (s *store) Dossier(context.Context) (dossier.Dossier, error) {
	return dossier.Dossier{Name: "Voorbeeldegem"}, s.lost
}
func (s *store) ListPeople(context.Context) ([]support.Person, error) { return nil, nil }
func (s *store) ListGoals(context.Context) ([]actions.Goal, error)    { return nil, nil }
func (s *store) ListActions(context.Context, actions.Filter) ([]actions.Row, int, error) {
	return nil, 0, nil
}
func (s *store) ListBudgets(context.Context) ([]actions.Budget, error)            { return nil, nil }
func (s *store) ListMeasures(context.Context, string) ([]actions.Measure, error)  { return nil, nil }
func (s *store) ListProgress(context.Context, string) ([]actions.Progress, error) { return nil, nil }
func (s *store) ListMeasurements(context.Context, string) ([]actions.Measurement, error) {
	return nil, nil
}
func (s *store) Readers(context.Context) ([]figures.Page, error) { return nil, nil }

// rest is for what this portfolio has none of.
type rest struct{ portfolio.Store }

// nobody is a dossier with nobody on board.
type nobody struct{}

func (nobody) ListDecisions(context.Context) ([]support.Decision, error)       { return nil, nil }
func (nobody) ListServices(context.Context) ([]support.Service, error)         { return nil, nil }
func (nobody) ListServiceRoles(context.Context) ([]support.ServiceRole, error) { return nil, nil }
func (nobody) ListBodies(context.Context) ([]support.Body, error)              { return nil, nil }
func (nobody) ListMemberships(context.Context) ([]support.Membership, error)   { return nil, nil }
func (nobody) ListPartners(context.Context) ([]support.Partner, error)         { return nil, nil }
func (nobody) ListEncounters(context.Context) ([]support.Encounter, error)     { return nil, nil }
func (nobody) ListWeighings(context.Context) ([]support.Weighing, error)       { return nil, nil }
func (nobody) ListTrainings(context.Context) ([]support.Training, error)       { return nil, nil }
func (nobody) ListPartnerRoles(context.Context) ([]support.PartnerRole, error) { return nil, nil }
func (nobody) ListPromises(context.Context) ([]support.Promise, error)         { return nil, nil }
func (nobody) ListSteps(context.Context) ([]route.Progress, error)             { return nil, nil }

func (s *store) ListEvidence(context.Context) ([]evidence.Evidence, error) {
	return slices.Clone(s.evidence), nil
}
func (s *store) ListQuotes(context.Context) ([]listening.Quote, error) {
	return slices.Clone(s.quotes), nil
}
func (s *store) ListAnswers(context.Context, string, string) (out []portfolio.Answer, err error) {
	for _, a := range s.answers {
		out = append(out, a)
	}
	return out, nil
}
func (s *store) AllLinks(_ context.Context, role string) (out []thread.Link, err error) {
	for _, l := range s.links {
		if l.Role == role {
			out = append(out, l)
		}
	}
	return out, nil
}

func (s *store) ListGaps(context.Context) ([]figures.Gap, error) { return nil, nil }

// Material, Measure and WriteTo are the office.

func (s *store) Material(ctx context.Context, _, _ string) (*portfolio.Material, error) {
	return portfolio.Gather(ctx, s, s, s.candidature, programme(), "2026-11-21")
}
func (s *store) Written(context.Context) (map[string][]portfolio.Written, error) {
	return s.before, s.lost
}
func (s *store) Measure(context.Context) (screen.Length, error) {
	s.measured++
	return s.length, s.short
}
func (s *store) WriteTo(_ context.Context, path string) ([]string, error) {
	s.wrote = append(s.wrote, path)
	return s.remarks, s.fail
}

func (s *store) Do(ctx context.Context, label string, fn func(context.Context) error) error {
	s.done = append(s.done, label)
	return fn(ctx)
}

func (s *store) SaveAnswer(_ context.Context, a portfolio.Answer) error {
	if s.fail == nil {
		s.answers[a.SubCriterion] = a
		s.saved = append(s.saved, a)
	}
	return s.fail
}

func (s *store) UpdateCandidature(_ context.Context, c dossier.Candidature) error {
	if s.fail == nil {
		s.candidature = c
	}
	return s.fail
}

func (s *store) CreateQuote(_ context.Context, q listening.Quote) (listening.Quote, error) {
	q.ID = fmt.Sprint("q", len(s.quotes)+1)
	if s.fail == nil {
		s.quotes = append(s.quotes, q)
	}
	return q, s.fail
}

func (s *store) UpdateQuote(_ context.Context, q listening.Quote) error {
	for i := range s.quotes {
		if s.quotes[i].ID == q.ID && s.fail == nil {
			s.quotes[i] = q
		}
	}
	return s.fail
}

func (s *store) DeleteQuote(_ context.Context, id string) error {
	s.quotes = slices.DeleteFunc(s.quotes, func(q listening.Quote) bool { return q.ID == id })
	return s.fail
}

func (s *store) Link(_ context.Context, l thread.Link) error {
	if s.fail == nil {
		s.links = append(s.links, l)
	}
	return s.fail
}

func (s *store) Unlink(_ context.Context, l thread.Link) error {
	s.links = slices.DeleteFunc(s.links, func(x thread.Link) bool { return x == l })
	return s.fail
}

// programme is a small label: one criterion that decides, and one more.
func programme() *journey.Programme {
	return &journey.Programme{Code: "label", Criteria: []journey.Criterion{
		{Code: "c1", Title: "Breed draagvlak", Question: "Staat iedereen erachter?", About: "Over het draagvlak.", Admissibility: true, Sub: []journey.SubCriterion{
			{Code: "c1.1", Title: "Een duidelijk mandaat", Text: "Wie trekt dit?", Required: true,
				Guidance: "**Waar de jury naar kijkt**\n\nEen naam.\n\n**Een goede eerste zin**\n\n> Het college gaf op [datum] het mandaat.\n\n**Bewijs dat helpt**\n\n- het besluit\n- een verslag",
				Rules: []journey.Rule{{Name: journey.TextMin, Min: 20, Remark: "Schrijf minstens {min} tekens."},
					{Name: journey.EvidenceMin, Min: 1, Remark: "Voeg het besluit toe."}}},
		}},
		{Code: "c2", Title: "Participatie", Question: "Doen kinderen mee?", About: "Over meedoen.", Sub: []journey.SubCriterion{
			{Code: "c2.1", Title: "Van begin tot einde", Text: "Wanneer deden kinderen mee?", Guidance: "Vertel.", Rules: []journey.Rule{{Name: journey.QuotesMin, Min: 1, Advice: true, Remark: "Laat een kind aan het woord."}}},
			{Code: "c2.2", Title: "Ook wie je anders niet hoort", Text: "Wie bereikten jullie?", Guidance: "Vertel eerlijk."},
		}},
	}}
}

func answer(code, text string, status portfolio.Status) portfolio.Answer {
	return portfolio.Answer{ID: portfolio.AnswerID("k1", "label", code), Candidature: "k1", Programme: "label", SubCriterion: code, Text: text, Status: status}
}

func example() *store {
	return &store{candidature: dossier.Candidature{ID: "k1", Programme: "label"}, length: screen.Length{Pages: 80, Core: 38, Limit: 40},
		answers: map[string]portfolio.Answer{
			"c1.1": answer("c1.1", "Het college gaf het mandaat aan de jeugddienst.", portfolio.Draft),
			"c2.1": answer("c2.1", "Kinderen deden altijd mee.", portfolio.Ready),
		},
		evidence: []evidence.Evidence{{ID: "e1", Number: 1, Kind: evidence.Decision, Title: "Collegebesluit"}, {ID: "e2", Number: 2, Kind: evidence.Report, Title: "Verslag van de kinderraad"}},
		quotes: []listening.Quote{{ID: "q1", Text: "Wij beslissen mee.", Speaker: "meisje, 11 jaar", Place: "Noord", Followed: "Er kwam een budget.", Consent: true},
			{ID: "q2", Text: "Dit is geheim.", Speaker: "jongen, 9 jaar"}},
		links: []thread.Link{voice("q1", "c2.1"), voice("q2", "c2.1")},
	}
}

func voice(quote, code string) thread.Link {
	return thread.Link{FromKind: thread.Quote, FromID: quote, Role: thread.Voice, ToKind: thread.Answer, ToID: portfolio.AnswerID("k1", "label", code)}
}

func proof(id, code string) thread.Link {
	return thread.Link{FromKind: thread.Evidence, FromID: id, Role: thread.Proves, ToKind: thread.Answer, ToID: portfolio.AnswerID("k1", "label", code)}
}

// desk is the page in a window, with what it tells to the shell.
type desk struct {
	*screen.Page
	*hosttest.Shell
	store *store
	w     fyne.Window
}

func build(t *testing.T, s *store, w fyne.Window) *desk {
	t.Helper()
	d := &desk{store: s, w: w, Shell: hosttest.New(t, w)}
	d.Host.Tell = d.Host.Say
	d.Page = screen.New(screen.Params{Office: s, Texts: s, Quotes: s, Threads: s}, d.Host)
	return d
}

func open(t *testing.T, s *store) *desk {
	t.Helper()
	uitest.App(t)
	d := build(t, s, uitest.Window(t, ui.Space(0, 0)))
	uitest.InShell(d.w, d)
	return d
}
