package knowledge

import (
	"slices"
	"testing"
)

func sample() *Base {
	return newBase([]Article{
		{Code: "late", Title: "Terugblik", Summary: "Over later.", Topic: "policy", Pages: []string{"label", "overview"}, Body: "Een label loopt af."},
		{Code: "jury", Title: "De jury", Summary: "Wie beslist.", Topic: "label", Pages: []string{"label", "evidence"}, Body: "Acht mensen lezen mee."},
		{Code: "board", Title: "Het bestuur", Summary: "In Nederland.", Topic: "policy", Country: Netherlands, Pages: []string{"label"}, Body: "B."},
	}, []Term{
		{Code: "label", Term: "label", Also: []string{"labels"}, Text: "Een erkenning."},
		{Code: "labelbrief", Term: "labelbrief", Text: "Een brief."},
		{Code: "wapenschild", Term: "wapenschild", Text: "Een vlek."},
		{Code: "zegel", Term: "zegel", Also: []string{"wapen"}, Text: "Een lak."},
		{Code: "b", Term: "bezetting", Country: Flanders, Text: "Over tafels."},
	})
}

func codes(articles []Article) (codes []string) {
	for _, a := range articles {
		codes = append(codes, a.Code)
	}
	return codes
}

func TestArticles_comeByTopicThenTitle(t *testing.T) {
	if got := codes(sample().Articles()); !slices.Equal(got, []string{"jury", "board", "late"}) {
		t.Error(got)
	}
}

func TestForPage_putsWhatIsAboutThePageFirst(t *testing.T) {
	b := sample()
	if got := codes(b.ForPage("label")); !slices.Equal(got, []string{"board", "jury", "late"}) {
		t.Error(got)
	}
	if got := b.ForPage("figures"); got != nil {
		t.Error(got)
	}
}

func TestIn_leavesOutTheOtherCountry(t *testing.T) {
	b := sample()
	if got := codes(b.In(Flanders).Articles()); !slices.Equal(got, []string{"jury", "late"}) {
		t.Error(got)
	}
	if got := b.In(Netherlands).Terms().Len(); got != 4 {
		t.Errorf("%d terms", got)
	}
	if b.In("") != b {
		t.Error("no country leaves something out")
	}
}

func TestSearch(t *testing.T) {
	tests := []struct {
		name, words string
		want        []string // titles, in order
	}{
		{"finds nothing for nothing", "  ", nil},
		{"puts the word itself before what begins with it", "LABEL", []string{"label", "labelbrief", "Terugblik"}},
		{"puts another form itself before what begins with it", "wapen", []string{"zegel", "wapenschild"}},
		{"finds another form of a word", "labels", []string{"label"}},
		{"takes no notice of accents", "júry", []string{"De jury"}},
		{"wants every word", "jury acht", []string{"De jury"}},
		{"takes the beginning of a word only", "abel", nil},
		{"finds a right", "discriminatie", []string{"Geen discriminatie"}},
		{"finds a body", "acht mensen", []string{"De jury"}},
	}
	b := sample()
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, h := range b.Search(tt.words) {
				got = append(got, h.Title)
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("found %q, want %q", got, tt.want)
			}
		})
	}
}

func TestSearch_saysWhatAHitIs(t *testing.T) {
	b := sample()
	if h := b.Search("discriminatie")[0]; h.Kind != RightKind || h.Right != 2 || h.Text == "" {
		t.Errorf("right %+v", h)
	}
	if h := b.Search("de jury")[0]; h.Kind != ArticleKind || h.Code != "jury" || h.Text != "Wie beslist." {
		t.Errorf("article %+v", h)
	}
	if h := b.Search("bezetting")[0]; h.Kind != TermKind || h.Code != "b" {
		t.Errorf("term %+v", h)
	}
}
