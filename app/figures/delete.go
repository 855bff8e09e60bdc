package figures

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"kindvriendelijk/app"
)

// DeleteIndicatorRecord removes an own indicator; its values stay. It refuses
// one that others are computed from, which would have no figures any more, with
// an [app.UserError] that names them.
func (d *Desk) DeleteIndicatorRecord(ctx context.Context, code string) error {
	all, err := d.Indicators(ctx)
	if err != nil {
		return err
	}
	var names []string
	for _, in := range all {
		if in.Own && in.Follows() != "" && (in.Numerator == code || in.Denominator == code) {
			names = append(names, "‘"+in.Name+"’")
		}
	}
	slices.SortFunc(names, func(a, b string) int { return strings.Compare(sortKey(a), sortKey(b)) })
	if len(names) > 0 {
		those := "dat cijfer"
		if len(names) > 1 {
			those = "die cijfers"
		}
		return &app.UserError{Text: fmt.Sprintf("Uit dit cijfer berekenen jullie %s. Er is niets verwijderd. Verwijder eerst %s, of kies daar een ander cijfer om mee te rekenen.", enumerate(names), those)}
	}
	if err := d.Store.DeleteIndicatorRecord(ctx, code); err != nil {
		return fmt.Errorf("delete indicator: %w", err)
	}
	return nil
}
