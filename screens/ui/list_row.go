package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
)

// A ListRow is the usual row of a [List]: a title, and below it a few words in
// small print. Both stay on one line.
type ListRow struct {
	widget.BaseWidget

	title, words *Text
	content      fyne.CanvasObject
}

// NewListRow returns an empty row, for the newRow of a [List].
func NewListRow() *ListRow {
	r := &ListRow{title: NewLine(look.Strong, ""), words: NewLine(look.Caption, "")}
	r.content = rowInset(Stack(look.S1, r.title, r.words))
	r.ExtendBaseWidget(r)
	return r
}

// Set shows a record.
func (r *ListRow) Set(title, words string) {
	r.title.SetText(title)
	r.words.SetText(words)
}

// CreateRenderer implements [fyne.Widget].
func (r *ListRow) CreateRenderer() fyne.WidgetRenderer { return wrap(r.content, nil) }

// A StatusRow is a row of a [List] that says how a record stands: the title,
// and below it the status and a few words in small print.
type StatusRow struct {
	widget.BaseWidget

	title, words *Text
	pill         *StatusPill
	content      fyne.CanvasObject
}

// NewStatusRow returns an empty row, for the newRow of a [List].
func NewStatusRow() *StatusRow {
	r := &StatusRow{title: NewLine(look.Strong, ""), words: NewLine(look.Caption, ""), pill: NewStatusPill(NogNiet)}
	r.content = rowInset(Stack(look.S1, r.title, RowGrow(look.S2, 1, r.pill, r.words)))
	r.ExtendBaseWidget(r)
	return r
}

// Set shows a record; the zero status shows no pill.
func (r *StatusRow) Set(title string, s Status, words string) {
	r.title.SetText(title)
	r.pill.SetStatus(s)
	r.words.SetText(words)
}

// CreateRenderer implements [fyne.Widget].
func (r *StatusRow) CreateRenderer() fyne.WidgetRenderer { return wrap(r.content, nil) }

func rowInset(o fyne.CanvasObject) fyne.CanvasObject { return Inset(look.S2, look.S3, o) }
