package command

import (
	"context"
	"encoding/json"
	"fmt"

	"kindvriendelijk/app/content"
	"kindvriendelijk/resources"
)

// runContent counts what the program brings along, and fails when a text of it
// is not as it should be.
func runContent(_ context.Context, p *Program, args []string) error {
	f := flags("content")
	asJSON := f.Bool("json", false, "als één JSON-object")
	if err := p.parse(f, args); err != nil {
		return err
	}
	if f.NArg() > 0 {
		return &usageError{"hier hoort geen bestand bij"}
	}
	l, err := content.Load(content.Files{Programmes: resources.Programmes, Methods: resources.Methods,
		Knowledge: resources.Knowledge, Inspiration: resources.Inspiration, Templates: resources.Templates, Questionnaires: resources.Questionnaires})
	if err != nil {
		return fmt.Errorf("wat het programma meebrengt, is niet in orde: %w", err)
	}
	c := l.Counts()
	if *asJSON {
		return json.NewEncoder(p.Out).Encode(c)
	}
	for _, line := range []struct {
		name  string
		count int
	}{
		{"programma's", c.Programmes}, {"criteria en deelcriteria", c.Criteria}, {"stappen", c.Steps}, {"methoden", c.Methods}, {"sjablonen", c.Templates}, {"vragenlijsten", c.Questionnaires}, {"artikels", c.Articles},
		{"kinderrechten", c.Rights}, {"woorden", c.Glossary}, {"praktijkvoorbeelden", c.PracticeExamples},
		{"voorbeeldacties", c.ExampleActions}, {"indicatoren", c.Indicators},
	} {
		fmt.Fprintf(p.Out, "%-26s%5d\n", line.name, line.count)
	}
	return nil
}
