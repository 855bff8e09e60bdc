package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
)

// Record is what a [RecordRow] says of a record.
type Record struct {
	Title  string
	Status Status
	Who    string  // owner; what is missing may be said too: 'Nog geen trekker'
	When   string  // date or period
	Share  float64 // how far, 0 to 1; below zero shows no bar
}

// RecordRow is the usual row of a list: the title, and below it the status,
// who, when and how far. With big text or little room the second line becomes
// two; owner and date always stay.
type RecordRow struct {
	widget.BaseWidget

	title, who, when, share *Text
	pill                    *StatusPill
	bar                     *Bar
	content                 *fyne.Container
}

// NewRecordRow returns an empty row, for the newRow of a [List].
func NewRecordRow() *RecordRow {
	r := &RecordRow{
		title: NewLine(look.Strong, ""), who: NewLine(look.Caption, ""), when: NewText(look.Caption, ""),
		share: NewText(look.Caption, "100 %").Align(fyne.TextAlignTrailing), pill: NewStatusPill(NogNiet), bar: NewBar(0),
	}
	below := Cells(400, 3, Cell{r.pill, 0}, Cell{r.bar, 1}, Cell{r.share, 0}, Cell{r.who, 3}, Cell{r.when, 0})
	r.content = Inset(look.S2, look.S3, Stack(look.S1, r.title, below))
	r.ExtendBaseWidget(r)
	return r
}

// Set shows a record.
func (r *RecordRow) Set(rec Record) {
	r.title.SetText(rec.Title)
	r.who.SetText(rec.Who)
	r.when.SetText(rec.When)
	r.pill.SetStatus(rec.Status)
	r.bar.Hidden, r.share.Hidden = rec.Share < 0, rec.Share < 0
	if rec.Share >= 0 {
		r.bar.Set(rec.Share)
		r.share.SetText(Percent(rec.Share))
	}
	r.content.Refresh()
}

// CreateRenderer implements [fyne.Widget].
func (r *RecordRow) CreateRenderer() fyne.WidgetRenderer { return wrap(r.content, nil) }
