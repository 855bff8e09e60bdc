package example

import (
	"fmt"
	"path"
	"strings"

	"kindvriendelijk/app"
)

// bom lets spreadsheets read a CSV file as UTF-8.
const bom = "\uFEFF"

// file makes the bytes of a proof's file.
func (c *content) file(p proof) ([]byte, error) {
	switch {
	case p.Drawing != "":
		return drawing(p.Drawing)
	case p.Budget:
		return []byte(bom + crlf(c.budgetTable())), nil
	}
	switch path.Ext(p.File) {
	case ".pdf":
		return page(c.sheet(p))
	case ".csv":
		return []byte(bom + crlf(p.Body)), nil
	case ".txt":
		return []byte(crlf(p.Title + "\n\n" + p.Body)), nil
	}
	return nil, fmt.Errorf("%s is no kind of file that the example makes", p.File)
}

func crlf(s string) string { return strings.ReplaceAll(strings.TrimSpace(s)+"\n", "\n", "\r\n") }

// sheet is what stands on the one page of a PDF.
func (c *content) sheet(p proof) sheet {
	head := []string{c.Place.Name, p.Owner}
	if p.Date != "" {
		head = append(head, app.LongDay(p.Date))
	}
	if p.Reference != "" {
		head = append(head, p.Reference)
	}
	return sheet{
		Head:  strings.Join(head, " · "),
		Title: p.Title,
		Body:  strings.TrimSpace(p.Body),
		Foot:  fmt.Sprintf("B-%d · %s bestaat niet: dit stuk is gemaakt als voorbeeld.", p.Number, c.Place.Name),
	}
}

// budgetTable lists what each action costs per year, in euros, with the sums.
func (c *content) budgetTable() string {
	const from, to = 2024, 2028
	var b strings.Builder
	row := func(code, name string, by map[int]int64) {
		fmt.Fprintf(&b, "%s;%s", code, name)
		for year := from; year <= to; year++ {
			fmt.Fprintf(&b, ";%d", by[year])
		}
		b.WriteString("\n")
	}
	b.WriteString("code;actie;2024;2025;2026;2027;2028\n")
	total := map[int]int64{}
	for _, f := range c.Plans {
		for _, a := range f.Actions {
			by := map[int]int64{}
			for _, y := range budget("", a.Budget) {
				by[y.Year] = y.Cents / 100
				total[y.Year] += y.Cents / 100
			}
			row(a.Code, a.Title, by)
		}
	}
	row("", "Samen", total)
	return b.String()
}
