package document

import (
	"reflect"
	"testing"
)

func TestLinkedFindsTheNumbersBetweenBrackets(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []Run
	}{
		"a number in a sentence":       {"Zie [B-12].", []Run{{Text: "Zie "}, {Ref: "B-12"}, {Text: "."}}},
		"two numbers":                  {"[B-1][B-2]", []Run{{Ref: "B-1"}, {Ref: "B-2"}}},
		"brackets around other words":  {"[B-] en [B-1a] en [b-1]", []Run{{Text: "[B-] en [B-1a] en [b-1]"}}},
		"a bracket that never closes":  {"[B-1", []Run{{Text: "[B-1"}}},
		"nothing":                      {"", nil},
		"a number after a false start": {"[B-x [B-3]", []Run{{Text: "[B-x "}, {Ref: "B-3"}}},
	} {
		t.Run(name, func(t *testing.T) {
			if got := Linked(c.text); !reflect.DeepEqual(got, c.want) {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}

func TestPlainKeepsNumbersReadable(t *testing.T) {
	if got := Plain([]Run{{Text: "Zie ", Bold: true}, {Ref: "B-2"}}); got != "Zie [B-2]" {
		t.Errorf("got %q", got)
	}
}

func TestOutlineNeverSkipsALevelAndNamesEveryHeading(t *testing.T) {
	d := &Document{Parts: []Part{
		{Blocks: []Block{Heading{Level: 2, Text: "los"}}},
		{Title: "Deel", Number: "1", Blocks: []Block{
			Heading{Level: 4, Text: "diep"},
			Side{Blocks: []Block{CallOut{Blocks: []Block{Heading{Level: 4, ID: "eigen", Text: "dieper"}}}}},
			Heading{Level: 1, Text: "hoog"},
		}},
		{ID: "x", Title: "Verborgen", Hidden: true},
	}}
	want := []Entry{
		{2, "", "los", "kop-1", false},
		{1, "1", "Deel", "deel-2", false},
		{2, "", "diep", "kop-2", false},
		{3, "", "dieper", "eigen", false},
		{2, "", "hoog", "kop-4", false},
		{1, "", "Verborgen", "x", true},
	}
	if got := Outline(d); !reflect.DeepEqual(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
}

func TestCellsMakesARowOfTexts(t *testing.T) {
	if got := Cells("a", "b"); len(got.Cells) != 2 || Plain(got.Cells[1].Runs) != "b" {
		t.Errorf("got %v", got)
	}
}
