package intake

import (
	"fmt"
	"slices"

	"kindvriendelijk/app/importing"
)

// reported are the topics as the caller sees them.
func (c *converter) reported() []Topic {
	topics := make([]Topic, len(c.order))
	for i, t := range c.order {
		topics[i] = *t
	}
	return topics
}

// result counts the cells of a file that was read to its end.
func (c *converter) result(report *importing.Report) Result {
	left := c.left + c.untold
	r := Result{Values: report.Values - left, Skipped: report.Missing + left, Rejected: report.Rejected, Sums: c.sums, Topics: c.reported(),
		Warnings: slices.Concat(report.Warnings, c.warnings())}
	for _, sheet := range report.Sheets {
		if sheet.Kind == importing.Figures {
			r.Rows += max(0, sheet.Rows-sheet.Header)
		}
	}
	return r
}

// warnings says in Dutch what a user should know beyond the report.
func (c *converter) warnings() []string {
	w := c.places.warnings()
	switch {
	case c.untold == 1:
		w = append(w, "Bij 1 cijfer staat geen gebied of geen periode. Dat komt niet mee.")
	case c.untold > 1:
		w = append(w, fmt.Sprintf("Bij %d cijfers staat geen gebied of geen periode. Die komen niet mee.", c.untold))
	}
	return w
}
