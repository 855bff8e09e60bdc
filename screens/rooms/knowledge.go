package rooms

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/areas"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/inspiration"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/knowledge"
	"kindvriendelijk/app/listening"
	"kindvriendelijk/app/methods"
	"kindvriendelijk/app/templates"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/screens"
	screenknowledge "kindvriendelijk/screens/knowledge"
	screenmethods "kindvriendelijk/screens/methods"
	screentemplates "kindvriendelijk/screens/templates"
	"kindvriendelijk/screens/ui"
)

func (d *desk) newKnowledge(h *ui.Host) ui.Page {
	return screenknowledge.New(screenknowledge.Params{Base: knowledge.Default(), Collection: inspiration.Default(),
		Rights: journey.Rights(), Themes: figures.Themes(), Taker: d, Sheets: d.practiceSheets().Others, Method: d.methodName}, h)
}

// methodName names a method card, when there is a page to open it on.
func (d *desk) methodName(code string) (name string, ok bool) {
	page := func(r screens.Room) bool { return r.Page == ui.PageMethods }
	if !slices.ContainsFunc(List(d.Params, false), page) {
		return "", false
	}
	m, ok := methods.Default().ByCode(code)
	return m.Name, ok
}

// Take makes an action of an example action, with its measures, as one change
// that is undone as a whole. The action is an idea that nobody owns yet.
func (d *desk) Take(ctx context.Context, i inspiration.Idea) (actionID string, err error) {
	a := actions.Action{Title: i.Title, Description: described(i), Why: i.Why, Children: i.Children, TargetGroup: i.TargetGroup,
		AgeFrom: i.AgeFrom, AgeTo: i.AgeTo, Theme: i.Theme, Service: i.Service, Partners: strings.Join(i.Partners, ", "),
		Rights: slices.Clone(i.Rights), Goals: slices.Clone(i.Goals), Status: actions.Idea}
	if err := a.Validate(); err != nil {
		return "", fmt.Errorf("take idea %s: %w", i.Code, err)
	}
	err = d.plan.Do(ctx, "Idee in het actieplan gezet", func(ctx context.Context) error {
		made, err := d.plan.CreateAction(ctx, a)
		if err != nil {
			return err
		}
		actionID = made.ID
		for _, m := range i.Measures {
			if _, err := d.plan.CreateMeasure(ctx, actions.Measure{ActionID: made.ID, Name: m.Name, Unit: m.Unit}); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return "", fmt.Errorf("take idea %s: %w", i.Code, err)
	}
	return actionID, nil
}

// described is what an action does, followed by how to measure it: a measure
// itself has no room for that.
func described(i inspiration.Idea) string {
	var b strings.Builder
	b.WriteString(i.Description)
	for n, m := range i.Measures {
		if n == 0 {
			b.WriteString("\n\n**Zo meten we het**\n")
		}
		fmt.Fprintf(&b, "\n- %s: %s", m.Name, m.How)
	}
	return b.String()
}

// mostEach is how many hits of each kind a search adds of what comes with the
// program.
const mostEach = 2

// reading are the articles, words, rights, practice examples, ideas and method
// cards that have the words.
func (d *desk) reading(ctx context.Context, words string) ([]thread.Hit, error) {
	if areas.Fold(words) == "" {
		return nil, nil
	}
	own, err := d.Store.Dossier(ctx)
	if err != nil {
		return nil, err
	}
	_, programme, err := d.office.Current(ctx)
	if err != nil {
		return nil, err
	}
	sheets, err := d.practiceSheets().Others(ctx)
	if err != nil {
		return nil, err
	}
	cards, err := d.methodDesk().Cards(ctx)
	if err != nil {
		return nil, err
	}
	h := hits{word: programme.Word, added: map[string]int{}}
	h.addKnowledge(knowledge.Default().In(own.Country).Search(words))
	for _, m := range cards.Search(methods.Filter{Words: words}) {
		h.add(screenmethods.Kind, m.Code, m.Name, m.Aim)
	}
	for _, t := range templates.Default().Search(words, own.Country) {
		h.add(screentemplates.Kind, t.Code, t.Title, t.About)
	}
	for _, q := range listening.DefaultQuestionnaires().Search(words) {
		h.add(screentemplates.ListKind, q.Code, q.Title, q.About)
	}
	h.addInspiration(inspiration.Default().With(sheets).Search(words))
	return h.found, nil
}

// hits gathers what a search finds of what comes with the program, in the words
// of the programme.
type hits struct {
	word  func(string) string
	added map[string]int // by kind
	found []thread.Hit
}

// add takes a hit, unless there are enough of its kind.
func (h *hits) add(kind, code, title, text string) {
	if h.added[kind]++; h.added[kind] > mostEach {
		return
	}
	h.found = append(h.found, thread.Hit{Kind: kind, ID: code, Title: journey.Fill(title, h.word), Snippet: journey.Fill(text, h.word)})
}

func (h *hits) addKnowledge(found []knowledge.Hit) {
	for _, k := range found {
		switch k.Kind {
		case knowledge.TermKind:
			h.add("terms", k.Code, k.Title, k.Text)
		case knowledge.ArticleKind:
			h.add("articles", k.Code, k.Title, k.Text)
		case knowledge.RightKind:
			h.add("rights", strconv.Itoa(k.Right), k.Title, k.Text)
		}
	}
}

func (h *hits) addInspiration(found inspiration.Found) {
	for _, p := range found.Practices {
		h.add("practice", p.Code, p.Title, p.Summary)
	}
	for _, i := range found.Ideas {
		h.add("ideas", i.Code, i.Title, i.Description)
	}
}
