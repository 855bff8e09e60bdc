package screens

import (
	"maps"
	"strings"
	"sync"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/guidance"
	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/app/route"
	"kindvriendelijk/app/support"
)

// words are stored codes as the screens write them, gathered when somebody looks
// at a history: figures and guidance are read for them.
var words = sync.OnceValue(codeWords)

// codeWords gathers them; where two rooms use one code, the later list tells.
func codeWords() map[string]string {
	words := map[string]string{}
	for _, list := range []map[string]string{helpWords(), planWords(), boardWords(), figureWords(), stepWords()} {
		maps.Copy(words, list)
	}
	return words
}

// helpWords are of guidance and the network; of one code the first list tells.
func helpWords() map[string]string {
	words := map[string]string{}
	for _, list := range [][]guidance.Named{guidance.Forms(), guidance.Statuses(), guidance.Levels(), guidance.BottleneckStatuses()} {
		for _, n := range list {
			if words[n.Code] == "" {
				words[n.Code] = strings.ToLower(n.Name)
			}
		}
	}
	return words
}

// planWords are of actions, of the texts for the jury and of proofs.
func planWords() map[string]string {
	words := map[string]string{}
	for _, s := range actions.Statuses {
		words[string(s.Status)] = strings.ToLower(s.Name)
	}
	for _, s := range portfolio.Statuses {
		words[string(s.Status)] = strings.ToLower(s.Name)
	}
	for _, k := range evidence.Kinds {
		words[string(k.Kind)] = strings.ToLower(k.Name)
	}
	return words
}

// boardWords are of who decides and who works along.
func boardWords() map[string]string {
	words := map[string]string{string(support.Executive): "college", string(support.Council): "gemeenteraad", string(support.Management): "managementteam"}
	for _, k := range support.PartnerKinds() {
		if k.Code != support.OtherPartner {
			words[k.Code] = strings.ToLower(k.Name)
		}
	}
	for _, i := range support.Involvements() {
		words[string(i)] = strings.ToLower(i.Name())
	}
	return words
}

func figureWords() map[string]string {
	words := map[string]string{}
	for _, s := range figures.GapStatuses() {
		words[string(s)] = s.Name()
	}
	for _, t := range figures.Themes() {
		words[t.Code] = t.Name
	}
	return words
}

// stepWords come last: 'busy' is also a question that somebody looks into.
func stepWords() map[string]string {
	words := map[string]string{}
	for _, s := range route.Statuses {
		words[string(s.Status)] = strings.ToLower(s.Name)
	}
	return words
}
