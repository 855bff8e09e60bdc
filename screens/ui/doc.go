// Package ui has the pieces that the screens are made of, and the one way to
// do slow work, to show an error and to ask for a file. It knows Fyne, the look
// and the errors of the rooms; it knows no record and no store.
//
// A piece reads its colours and sizes from the theme when it is drawn, so that
// light, dark, strong contrast and bigger text work without building the page
// again. Every piece works with the keyboard alone and shows with a ring that
// it has it; keys it has no use for go on to the dialog or the shell.
//
//   - Text: [NewText] on one line, [NewLine] that ends in …, [NewParagraph]
//     that wraps, in a type of the look.
//   - Room: [Stack], [Row], [RowGrow], [Columns], [Flow]; and those that change
//     with the width: [Fold] (columns become rows), [Aside] (what stands beside
//     goes below), [Cells] (a second line), [Either] (one or the other), [Split]
//     (list and detail, or one of them), [NewSideways].
//   - A page: [NewPage], [NewPageHeader], [NewSectionHeader], [NewEmptyState],
//     [NewTabs], [NewTabBar].
//   - A sheet: [NewCard], [NewTint], [NewNotice], [NewTile], [NewRowTile].
//   - To press: [NewPrimary] (one on a page), [NewSecondary], [NewQuiet],
//     [NewDanger], [NewIconButton], [NewLink], [NewBack], [NewChip].
//   - To fill in: [NewField] around [NewEntry], [NewMultiLine], [NewDateField],
//     [NewNumberField], [NewMoneyField], [NewChoice], [NewSearchSelect],
//     [NewMultiSelect], [NewCheckbox]; [NewEditor] for a text in Markdown.
//   - To find: [NewList] of [NewListRow] or [NewStatusRow], [NewFilters],
//     [NewSearch].
//   - How it stands: [NewStatusPill], [NewBar], [NewProgressBar],
//     [NewProgressRing], [NewKeyFigure], [NewChart].
//   - To tell: [Toasts], [Hints], [ShowError], [Confirm], [NewDialog], [Busy].
//
// A field that saves itself calls its settled function within two seconds of
// the last key and when the keyboard leaves it. What comes back from the store
// never overwrites what is being typed.
package ui
