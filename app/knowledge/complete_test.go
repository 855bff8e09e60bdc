package knowledge

import (
	"testing"

	"kindvriendelijk/app/journey"
)

func TestBundled_everyPageHasHelp(t *testing.T) {
	for _, country := range []string{Flanders, Netherlands} {
		for _, p := range journey.Pages() {
			if len(Default().In(country).ForPage(p)) == 0 {
				t.Errorf("no article for %s in %s", p, country)
			}
		}
	}
}

func TestBundled_everyTopicHasAnArticle(t *testing.T) {
	has := map[string]bool{}
	for _, a := range Default().Articles() {
		has[a.Topic] = true
	}
	for _, topic := range Topics() {
		if !has[topic.Code] {
			t.Errorf("topic %s is empty", topic.Code)
		}
	}
}
