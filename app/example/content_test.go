package example

import (
	"io/fs"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/app/support"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/resources"
)

const today = "2026-11-21"

func TestEveryCriterionHasAText(t *testing.T) {
	r := built(t)
	p := r.follows(t)
	if _, ok := p.Status(r.candidate.Status); !ok {
		t.Errorf("the programme has no status %q", r.candidate.Status)
	}
	drafts, codes := 0, 0
	check := func(code string, least, most int) {
		codes++
		a := r.answers[code]
		if n := len(strings.Fields(a.Text)); n < least || n > most {
			t.Errorf("%s has %d words, want %d to %d", code, n, least, most)
		}
		if utf8.RuneCountInString(a.Text) > portfolio.MaxText {
			t.Errorf("%s is too long", code)
		}
		if a.Status == portfolio.Draft {
			drafts++
		}
	}
	for _, c := range p.Criteria {
		check(c.Code, 50, 100)
		for _, s := range c.Sub {
			check(s.Code, 80, 250)
		}
	}
	if drafts != 2 || codes != len(r.answers) {
		t.Errorf("%d drafts among %d texts, want 2 among %d", drafts, len(r.answers), codes)
	}
}

func TestWhatIsTiedExists(t *testing.T) {
	r := built(t)
	known := map[string][]string{}
	for _, x := range r.actions {
		known[thread.Action] = append(known[thread.Action], x.ID)
	}
	for _, x := range r.quotes {
		known[thread.Quote] = append(known[thread.Quote], x.ID)
	}
	for _, x := range r.proofs {
		known[thread.Evidence] = append(known[thread.Evidence], x.ID)
	}
	for _, x := range r.answers {
		known[thread.Answer] = append(known[thread.Answer], x.ID)
	}
	for _, v := range r.values {
		if v.Area == "voorbeeldegem" {
			known[thread.Indicator] = append(known[thread.Indicator], v.Indicator)
		}
	}
	used := map[string]bool{}
	for _, l := range r.links {
		for kind, id := range map[string]string{l.FromKind: l.FromID, l.ToKind: l.ToID} {
			if !slices.Contains(known[kind], id) {
				t.Errorf("%s ties %s %s, which is not there or has no figure", l.Role, kind, id)
			}
			used[id] = true
		}
	}
	for _, q := range r.quotes {
		if !used[q.ID] {
			t.Errorf("nothing was done with %q", q.Text)
		}
	}
	for _, e := range r.proofs {
		if !used[e.ID] {
			t.Errorf("B-%d proves nothing", e.Number)
		}
	}
}

func TestTextsCiteEvidenceThatIsThere(t *testing.T) {
	r := built(t)
	texts := []string{r.candidate.Summary, r.candidate.NotYet}
	for _, a := range r.answers {
		texts = append(texts, a.Text, a.NotYet)
	}
	for _, a := range r.actions {
		texts = append(texts, a.Description, a.Why, a.Children)
	}
	numbers := cited(texts...)
	if last := numbers[len(numbers)-1]; last > len(r.proofs) {
		t.Errorf("B-%d is cited, and there are %d", last, len(r.proofs))
	}
	for i, p := range r.proofs {
		if p.Number != i+1 {
			t.Errorf("evidence %d has number %d", i+1, p.Number)
		}
		if _, cited := slices.BinarySearch(numbers, p.Number); !cited && p.Number != 29 {
			t.Errorf("B-%d is never cited", p.Number)
		}
	}
}

func TestAdmissionIsProven(t *testing.T) {
	decisions := built(t).decisions
	for _, needs := range [][]string{{journey.NeedMandate, journey.NeedBudget, journey.NeedPlan}, {support.NeedVision}} {
		if best, lacks := support.Nearest(decisions, needs); len(lacks) > 0 || best.Organ != support.Executive {
			t.Errorf("%v: nearest is %q, which lacks %v", needs, best.Subject, lacks)
		}
	}
}

func TestEveryKindOccurs(t *testing.T) {
	r := built(t)
	for _, s := range actions.Statuses {
		if !slices.ContainsFunc(r.actions, func(a actions.Action) bool { return a.Status == s.Status }) {
			t.Errorf("no action is %s", s.Status)
		}
	}
	for _, k := range evidence.Kinds {
		if !slices.ContainsFunc(r.proofs, func(e evidence.Evidence) bool { return e.Kind == k.Kind }) {
			t.Errorf("no evidence is %s", k.Kind)
		}
	}
}

func TestCodesAndDatesAreRight(t *testing.T) {
	r := built(t)
	theme := func(code, where string) {
		t.Helper()
		if _, ok := figures.ThemeByCode(code); !ok {
			t.Errorf("%s: no theme %q", where, code)
		}
	}
	past := func(day, where string) {
		t.Helper()
		if _, err := time.Parse(time.DateOnly, day); err != nil || day > today || day < "2024-01-01" {
			t.Errorf("%s: %q is no day of the past", where, day)
		}
	}
	for _, a := range r.actions {
		theme(a.Theme, a.Title)
		for _, n := range a.Rights {
			if n < 1 || n > 42 {
				t.Errorf("%s: article %d", a.Title, n)
			}
		}
		for _, g := range a.Goals {
			if !strings.Contains(string(resources.Goals), `code = "`+g+`"`) {
				t.Errorf("%s: no goal area %q", a.Title, g)
			}
		}
	}
	for _, q := range r.quotes {
		theme(q.Theme, q.Text)
		past(q.Date, q.Text)
	}
	for _, e := range r.proofs {
		past(e.Date, e.Title)
	}
	for _, e := range r.log {
		past(e.Date, e.Text)
	}
	for _, m := range r.points {
		past(m.Date, m.Note)
	}
}

func TestContentSpeaksPlainly(t *testing.T) {
	formal := regexp.MustCompile(`(?i)(^|[^\pL’])(u|uw|uzelf)([^\pL]|$)`)
	err := fs.WalkDir(resources.Examples, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(resources.Examples, path)
		for i, line := range strings.Split(string(data), "\n") {
			if formal.MatchString(line) {
				t.Errorf("%s:%d addresses the reader formally: %s", path, i+1, line)
			}
			if strings.Contains(line, "  ") && strings.HasSuffix(path, ".md") {
				t.Errorf("%s:%d has two spaces in a row", path, i+1)
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
