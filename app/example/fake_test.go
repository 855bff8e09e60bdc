package example

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"slices"
	"sync"
	"testing"

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
)

// recorder keeps what is written, in the order of writing.
type recorder struct {
	helpers
	steps []string
	fail  string // the step that fails

	dossier    dossier.Dossier
	programme  string
	candidate  dossier.Candidature
	people     []support.Person
	records    []figures.Record
	imports    []figures.Import
	areas      []figures.Area
	gaps       []figures.Gap
	decisions  []support.Decision
	services   []support.Service
	roles      []support.ServiceRole
	bodies     []support.Body
	members    []support.Membership
	values     []figures.Value
	goals      []actions.Goal
	actions    []actions.Action
	budgets    []actions.Budget
	measures   []actions.Measure
	points     []actions.Measurement
	log        []actions.Progress
	quotes     []listening.Quote
	answers    map[string]portfolio.Answer
	proofs     []evidence.Evidence
	links      []thread.Link
	progress   []route.Progress
	ticks      []route.Tick
	tasks      []route.Task
	files      map[string][]byte
	firstProof int // number of the first evidence; 0: 1
	outsiders
	added
}

func (r *recorder) note(step string, record any) error {
	if step == r.fail {
		return io.ErrUnexpectedEOF
	}
	r.steps = append(r.steps, fmt.Sprintf("%s %+v", step, record))
	return nil
}

func (r *recorder) Do(ctx context.Context, label string, fn func(context.Context) error) error {
	if err := r.note("do", label); err != nil {
		return err
	}
	return fn(ctx)
}

func (r *recorder) SaveDossier(_ context.Context, d dossier.Dossier) error {
	r.dossier = d
	return r.note("dossier", d)
}

func (r *recorder) CreateCandidature(_ context.Context, c dossier.Candidature) (dossier.Candidature, error) {
	if r.candidate.ID == "" {
		r.candidate = c // the one that is worked on; the second is looked at only
	}
	return c, r.note("candidature", c)
}

func (r *recorder) SaveProgramme(_ context.Context, code, version, toml string) error {
	if r.programme == "" {
		r.programme = code + " " + version
	}
	return r.note("programme", toml)
}

func (r *recorder) CreatePerson(_ context.Context, p support.Person) (support.Person, error) {
	r.people = append(r.people, p)
	return p, r.note("person", p)
}

func (r *recorder) SaveArea(_ context.Context, a figures.Area) error {
	r.areas = append(r.areas, a)
	return r.note("area", a)
}

func (r *recorder) SaveIndicatorRecord(_ context.Context, f figures.Record) error {
	r.records = append(r.records, f)
	return r.note("indicator", f)
}

func (r *recorder) ImportValues(_ context.Context, im figures.Import, _ []figures.Area,
	each func(yield func(figures.Value) error) error) (figures.Import, error) {
	r.imports = append(r.imports, im)
	err := each(func(v figures.Value) error {
		r.values = append(r.values, v)
		return r.note("value", v)
	})
	if err != nil {
		return im, err
	}
	return im, r.note("import", im)
}

func (r *recorder) CreateGap(_ context.Context, g figures.Gap) (figures.Gap, error) {
	r.gaps = append(r.gaps, g)
	return g, r.note("gap", g)
}

func (r *recorder) CreateGoal(_ context.Context, g actions.Goal) (actions.Goal, error) {
	r.goals = append(r.goals, g)
	return g, r.note("goal", g)
}

func (r *recorder) CreateAction(_ context.Context, a actions.Action) (actions.Action, error) {
	r.actions = append(r.actions, a)
	return a, r.note("action", a)
}

func (r *recorder) SetBudget(_ context.Context, _ string, years []actions.Budget) error {
	r.budgets = append(r.budgets, years...)
	return r.note("budget", years)
}

func (r *recorder) CreateMeasure(_ context.Context, m actions.Measure) (actions.Measure, error) {
	r.measures = append(r.measures, m)
	return m, r.note("measure", m.ID+m.Name)
}

func (r *recorder) CreateMeasurement(_ context.Context, m actions.Measurement) (actions.Measurement, error) {
	r.points = append(r.points, m)
	return m, r.note("measurement", m)
}

func (r *recorder) CreateProgress(_ context.Context, p actions.Progress) (actions.Progress, error) {
	r.log = append(r.log, p)
	return p, r.note("progress", p)
}

func (r *recorder) CreateQuote(_ context.Context, q listening.Quote) (listening.Quote, error) {
	r.quotes = append(r.quotes, q)
	return q, r.note("quote", q)
}

func (r *recorder) SaveAnswer(_ context.Context, a portfolio.Answer) error {
	r.answers[a.SubCriterion] = a
	return r.note("answer", a)
}

func (r *recorder) CreateEvidence(_ context.Context, e evidence.Evidence) (evidence.Evidence, error) {
	e.Number = max(1, r.firstProof) + len(r.proofs)
	r.proofs = append(r.proofs, e)
	return e, r.note("evidence", e)
}

func (r *recorder) PutFile(_ context.Context, name string, in io.Reader) (evidence.File, error) {
	data, err := io.ReadAll(in)
	if err != nil {
		return evidence.File{}, err
	}
	sum := sha256.Sum256(data)
	f := evidence.File{Name: name, SHA256: hex.EncodeToString(sum[:]), Size: int64(len(data))}
	r.files[name] = data
	return f, r.note("file", f)
}

func (r *recorder) Link(_ context.Context, l thread.Link) error {
	r.links = append(r.links, l)
	return r.note("link", l)
}

func (r *recorder) CreateDecision(_ context.Context, d support.Decision) (support.Decision, error) {
	r.decisions = append(r.decisions, d)
	return d, r.note("decision", d)
}

func (r *recorder) CreateService(_ context.Context, s support.Service) (support.Service, error) {
	r.services = append(r.services, s)
	return s, r.note("service", s)
}

func (r *recorder) SaveServiceRole(_ context.Context, x support.ServiceRole) error {
	r.roles = append(r.roles, x)
	return r.note("service role", x)
}

func (r *recorder) CreateBody(_ context.Context, b support.Body) (support.Body, error) {
	r.bodies = append(r.bodies, b)
	return b, r.note("body", b)
}

func (r *recorder) SaveMembership(_ context.Context, m support.Membership) error {
	r.members = append(r.members, m)
	return r.note("membership", m)
}

func newRecorder() *recorder {
	return &recorder{answers: map[string]portfolio.Answer{}, files: map[string][]byte{}}
}

// made is built once, since drawing takes a while; tests only read it.
var made = sync.OnceValues(func() (*recorder, error) {
	r := newRecorder()
	return r, Build(context.Background(), r, Today())
})

// built is the example in a recorder.
func built(t *testing.T) *recorder {
	t.Helper()
	r, err := made()
	if err != nil {
		t.Fatalf("build the example: %v", err)
	}
	return r
}

// follows returns the programme that the example follows.
func (r *recorder) follows(t *testing.T) journey.Programme {
	t.Helper()
	p, ok := journey.Find(r.candidate.Programme, r.candidate.ProgrammeVersion)
	if !ok {
		t.Fatalf("no programme %s", r.candidate.Programme)
	}
	return p
}

// knows fails when a place names a person who is not there.
func (r *recorder) knows(t *testing.T, id, where string) {
	t.Helper()
	if !slices.ContainsFunc(r.people, func(p support.Person) bool { return p.ID == id }) {
		t.Errorf("%s names a person who is not there", where)
	}
}

func (r *recorder) SaveStep(_ context.Context, p route.Progress) error {
	r.progress = append(r.progress, p)
	return r.note("step", p)
}

func (r *recorder) SaveTick(_ context.Context, t route.Tick) error {
	r.ticks = append(r.ticks, t)
	return r.note("tick", t)
}

func (r *recorder) CreateTask(_ context.Context, t route.Task) (route.Task, error) {
	r.tasks = append(r.tasks, t)
	return t, r.note("task", t)
}
