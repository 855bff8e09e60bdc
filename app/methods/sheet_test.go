package methods_test

import (
	"strings"
	"testing"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/document/pdf"
	"kindvriendelijk/app/methods"
)

func TestSheet_everyCardIsOnePage(t *testing.T) {
	for _, m := range methods.Default().All() {
		t.Run(m.Code, func(t *testing.T) {
			res, err := pdf.Measure(methods.Sheet(m))
			if err != nil {
				t.Fatal(err)
			}
			if res.Pages != 1 || len(res.Warnings) > 0 {
				t.Errorf("%d pages, warnings %v", res.Pages, res.Warnings)
			}
		})
	}
}

func TestPart(t *testing.T) {
	m := methods.Method{Code: "x", Name: "Kring", AgeFrom: 18, AgeTo: 99, GroupFrom: 6, GroupTo: 10, MinutesFrom: 30, MinutesTo: 30, Effort: methods.Small,
		Material: []string{"Stoelen", "Stift"}, Steps: []methods.Step{{Title: "Wie ben je?", Text: "Zeg je naam.", Minutes: 5}, {Title: "Slot", Text: "Dank je.", Minutes: 5}}}
	table, ok := methods.Part(m).Blocks[0].(document.Table)
	if !ok {
		t.Fatal("there is no table")
	}
	if head := table.Columns[1].Title; !strings.HasPrefix(head, "18+ jaar · 6–10 deelnemers · 30 minuten") {
		t.Errorf("the head is %q", head)
	}
	var text strings.Builder
	for _, r := range table.Rows {
		for _, c := range r.Cells {
			for _, run := range c.Runs {
				text.WriteString(run.Text + "|")
			}
		}
	}
	for _, want := range []string{"☐ Stoelen  ☐ Stift|", "1. 5 min|Wie ben je? |Zeg je naam.|", "2. 5 min|Slot. |Dank je.|"} {
		if !strings.Contains(text.String(), want) {
			t.Errorf("%q is not in %q", want, text.String())
		}
	}
}
