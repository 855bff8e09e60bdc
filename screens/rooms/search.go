package rooms

import (
	"context"
	"maps"
	"slices"
	"strings"

	"kindvriendelijk/app/areas"
	"kindvriendelijk/app/thread"
)

// mostNames is how many indicators or sub-criteria a search adds by their name.
const mostNames = 8

// Search returns the search over everything: what the dossier holds, and the
// indicators, steps and sub-criteria that come with the program, which the store
// knows by code only. A name that begins with what was typed comes first. What
// there is to read about it comes last.
func Search(p Params) func(ctx context.Context, words string, limit int) ([]thread.Hit, error) {
	d := newDesk(p)
	return func(ctx context.Context, words string, limit int) ([]thread.Hit, error) {
		hits, err := p.Store.Search(ctx, words, limit)
		if err != nil {
			return nil, err
		}
		known, err := d.names(ctx)
		if err != nil {
			return nil, err
		}
		read, err := d.reading(ctx, words)
		if err != nil {
			return nil, err
		}
		read = read[:min(len(read), limit/3)] // what the dossier holds keeps most of the room
		return append(merged(hits, known, areas.Fold(words), limit-len(read)), read...), nil
	}
}

// names are the indicators, and the steps and sub-criteria of the programme.
// Their IDs are codes.
func (d *desk) names(ctx context.Context) ([]thread.Hit, error) {
	_, programme, err := d.office.Current(ctx)
	if err != nil {
		return nil, err
	}
	all, err := d.figures.Indicators(ctx)
	if err != nil {
		return nil, err
	}
	var out []thread.Hit
	for _, in := range all {
		out = append(out, thread.Hit{Kind: thread.Indicator, ID: in.Code, Title: in.Name})
	}
	for _, s := range programme.Steps {
		title := s.Title
		if !s.Own {
			title = s.Code + " " + title
		}
		out = append(out, thread.Hit{Kind: "steps", ID: s.Code, Title: title})
	}
	texts := textNames(programme)
	for _, code := range slices.Sorted(maps.Keys(texts)) {
		out = append(out, thread.Hit{Kind: thread.Answer, ID: code, Title: texts[code]})
	}
	return out, nil
}

// merged gives the hits of the store their names, and adds the names that were
// not among them.
func merged(hits, known []thread.Hit, folded string, limit int) []thread.Hit {
	type key struct{ kind, code string }
	names := map[key]string{}
	for _, k := range known {
		names[key{k.Kind, k.ID}] = k.Title
	}
	var before, within, after []thread.Hit
	seen := map[key]bool{}
	for _, h := range hits {
		k := key{h.Kind, h.ID[strings.LastIndex(h.ID, "/")+1:]}
		seen[k] = true
		name, ok := names[k]
		if ok {
			h.Title = name
		}
		switch {
		case h.Title == "":
		case ok && begins(name, folded):
			before = append(before, h)
		default:
			within = append(within, h)
		}
	}
	for _, k := range known {
		switch {
		case seen[key{k.Kind, k.ID}] || !hasWords(k.Title, folded):
		case begins(k.Title, folded):
			before = append(before, k)
		default:
			after = append(after, k)
		}
	}
	most := min(mostNames, limit/3)
	before, after = before[:min(len(before), most)], after[:min(len(after), most)]
	room := max(limit-len(before)-len(after), 0)
	return slices.Concat(before, within[:min(len(within), room)], after)
}

// begins reports whether a name begins with the words, behind its number.
func begins(name, folded string) bool {
	return folded != "" && strings.HasPrefix(strings.TrimLeft(areas.Fold(name), "0123456789 "), folded)
}

// hasWords reports whether a name has all words, also in the middle of one:
// 'armoede' finds the Kansarmoede-index.
func hasWords(name, folded string) bool {
	name = areas.Fold(name)
	for _, w := range strings.Fields(folded) {
		if !strings.Contains(name, w) {
			return false
		}
	}
	return folded != ""
}
