package importing

import (
	"context"
	"errors"
	"path/filepath"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/importing"
	"kindvriendelijk/app/intake"
	"kindvriendelijk/screens/ui"
)

// looked is what reading a file gives.
type looked struct {
	preview    *intake.Preview
	indicators []figures.Indicator
	areas      []figures.Area
	offered    []intake.Offered // of a catalogue
}

// problem is why a file could not be read; empty text for none.
type problem struct{ file, text string }

// slow is from how many rows on a file is read behind a progress bar when a
// decision changes.
const slow = 20_000

// read reads the file with the decisions that were made.
func (w *Wizard) read() {
	w.cancel()
	r := w.request
	r.Path, r.Kind = w.path, w.kind
	work := func(ctx context.Context, progress func(float64)) (v looked, err error) {
		r.Progress = progress
		if v.indicators, err = w.Catalogue.Indicators(ctx); err != nil {
			return v, err
		}
		if v.areas, err = w.Catalogue.Areas(ctx); err != nil {
			return v, err
		}
		if v.preview, err = w.Intake.Preview(ctx, r); err != nil || v.preview.Report.Kind != importing.Catalogue {
			return v, err
		}
		v.offered, err = w.Intake.Definitions(ctx, r.Path, v.preview.Request().Choices)
		return v, err
	}
	if w.preview != nil && w.preview.Result.Rows < slow {
		w.cancel = ui.Run(w.host.Run, func(ctx context.Context) (looked, error) { return work(ctx, func(float64) {}) }, w.looked)
		return
	}
	ui.Busy(w.host.Run, w.host.Window, "Bestand lezen", work, w.looked)
}

// looked shows what was understood. A decision that can't be as it is keeps
// the step before.
func (w *Wizard) looked(v looked, err error) {
	switch {
	case errors.Is(err, context.Canceled):
		return
	case err != nil && w.preview != nil:
		w.request = w.preview.Request()
		ui.ShowError("read a file again", err, w.host.Window)
		w.show()
		return
	case err != nil:
		p := problem{filepath.Base(w.path), ui.Message(err)}
		if w.kind == "paste" {
			p.file = "Geplakte tabel"
		}
		w.forget()
		w.problem = p
		w.show()
		return
	}
	w.preview, w.list, w.areas = v.preview, v.indicators, v.areas
	w.request = v.preview.Request()
	w.known = map[string]figures.Indicator{}
	for _, in := range v.indicators {
		w.known[in.Code] = in
	}
	w.offered = nil
	if len(v.offered) > 0 {
		w.offered = w.newOffered(v.offered)
	}
	if w.at == stepFile {
		w.at = stepColumns
	}
	w.show()
}

// take brings the file in.
func (w *Wizard) take() {
	r := w.preview.Request()
	r.Kind, r.Theme, r.KnownOnly = w.kind, w.request.Theme, w.request.KnownOnly
	if w.source != "" {
		r.Source = w.source
	}
	ui.Busy(w.host.Run, w.host.Window, "Cijfers inlezen", func(ctx context.Context, progress func(float64)) (intake.Result, error) {
		r.Progress = progress
		return w.Intake.Take(ctx, r)
	}, func(result intake.Result, err error) {
		if err != nil {
			ui.ShowError("import a file", err, w.host.Window)
			return
		}
		w.finished = append(w.finished, w.finish(result))
		w.forget()
		w.at = stepDone
		w.host.Changed()
		w.show()
		w.host.Say(count(result.Values, "cijfer", "cijfers") + " ingelezen")
	})
}

// themeOf is the theme of the first figures that came in.
func themeOf(r intake.Result) string {
	for _, t := range r.Topics {
		if !t.Left && t.Values > 0 {
			return t.Theme
		}
	}
	return ""
}
