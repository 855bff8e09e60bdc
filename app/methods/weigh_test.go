package methods_test

import (
	"strings"
	"testing"

	"kindvriendelijk/app/methods"
)

// circle is a card that fits in the middle of most answers.
func circle() methods.Method {
	return methods.Method{Code: "kring", Name: "Kring", Aim: "Je hoort iedereen.", Purposes: []string{"listen", "ideas"}, Phases: []string{"experience"},
		AgeFrom: 8, AgeTo: 12, GroupFrom: 4, GroupTo: 10, MinutesFrom: 60, MinutesTo: 90, Effort: methods.Medium}
}

func TestPropose_saysWhatToMind(t *testing.T) {
	tests := []struct {
		sentence string
		answers  methods.Answers
		want     string // part of the reason; empty when the card is not offered
	}{
		{"nothing answered gives the aim", methods.Answers{}, "Je hoort iedereen."},
		{"the aim goes before what suits", methods.Answers{Purposes: []string{"listen"}}, "Je hoort iedereen. Deze methode is goed voor beleving bevragen."},
		{"two purposes are joined", methods.Answers{Purposes: []string{"ideas", "listen"}}, "is goed voor beleving bevragen en ideeën verzamelen."},
		{"another purpose", methods.Answers{Purposes: []string{"decide"}}, ""},
		{"one age", methods.Answers{AgeFrom: 9, AgeTo: 9}, "past bij 9 jaar"},
		{"an age without an end is that age", methods.Answers{AgeFrom: 9}, "past bij 9 jaar"},
		{"some of the ages", methods.Answers{AgeFrom: 10, AgeTo: 16}, "Ze is bedoeld voor 8 tot 12 jaar"},
		{"none of the ages", methods.Answers{AgeFrom: 13, AgeTo: 16}, ""},
		{"a group that fits", methods.Answers{Group: 10}, "kan met 10 deelnemers"},
		{"one too many makes two groups", methods.Answers{Group: 11}, "Werk in 2 groepen van hoogstens 10."},
		{"four groups are still possible", methods.Answers{Group: 40}, "Werk in 4 groepen"},
		{"five groups are not", methods.Answers{Group: 41}, ""},
		{"too few participants", methods.Answers{Group: 3}, ""},
		{"enough time", methods.Answers{Minutes: 60}, "lukt in 60 minuten"},
		{"half the time asks for the short variant", methods.Answers{Minutes: 30}, "neem de korte variant"},
		{"less than half is too little", methods.Answers{Minutes: 29}, ""},
		{"one size more preparation", methods.Answers{Effort: methods.Small}, "meer voorbereiding"},
		{"the phase of the card", methods.Answers{Phase: "experience"}, "hoort bij de fase belevingsonderzoek"},
		{"advice comes from ideas", methods.Answers{Influence: methods.Advise}, "een advies om voor te leggen"},
		{"nobody decides here", methods.Answers{Influence: methods.CoDecide}, "Spreek af hoe de uitkomst in de beslissing komt"},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			got := methods.NewSet([]methods.Method{circle()}).Propose(tt.answers)
			switch {
			case tt.want == "" && len(got) > 0:
				t.Errorf("it is offered: %s", got[0].Reason)
			case tt.want != "" && (len(got) != 1 || !strings.Contains(got[0].Reason, tt.want)):
				t.Errorf("got %v, want %q", got, tt.want)
			}
		})
	}
}

func TestPropose_agesInWords(t *testing.T) {
	tests := []struct {
		from, to   int
		asked      methods.Answers
		want, name string
	}{
		{18, 99, methods.Answers{AgeFrom: 20, AgeTo: 40}, "past bij volwassenen", "adults"},
		{10, 99, methods.Answers{AgeFrom: 8, AgeTo: 12}, "bedoeld voor 10 jaar en ouder", "no end"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			m := circle()
			m.AgeFrom, m.AgeTo = tt.from, tt.to
			got := methods.NewSet([]methods.Method{m}).Propose(tt.asked)
			if len(got) != 1 || !strings.Contains(got[0].Reason, tt.want) {
				t.Errorf("got %v, want %q", got, tt.want)
			}
		})
	}
}

func TestPropose_largePreparationNeverFitsSmall(t *testing.T) {
	m := circle()
	m.Effort = methods.Large
	if got := methods.NewSet([]methods.Method{m}).Propose(methods.Answers{Effort: methods.Small}); len(got) > 0 {
		t.Errorf("offered: %s", got[0].Reason)
	}
}

func TestPropose_bestFirst(t *testing.T) {
	second, third := circle(), circle()
	second.Code, second.Name, second.Purposes = "blok", "Blok", []string{"ideas", "listen"}
	third.Code, third.Name, third.MinutesFrom = "aanloop", "Aanloop", 80
	set := methods.NewSet([]methods.Method{second, third, circle()})
	var order []string
	for _, p := range set.Propose(methods.Answers{Purposes: []string{"listen"}, Minutes: 60}) {
		order = append(order, p.Method.Code)
	}
	if got := strings.Join(order, " "); got != "kring blok aanloop" {
		t.Errorf("the order is %s: main purpose, then other purpose, then what takes too long", got)
	}
}
