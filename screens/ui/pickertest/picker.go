// Package pickertest has a file picker for tests, which answers by itself. It
// knows nothing of windows.
package pickertest

import "kindvriendelijk/screens/ui"

// Picker answers every question with Path, or cancels when that is empty, and
// remembers the questions.
type Picker struct {
	Path  string
	Asked []Question
}

// Question is what a screen asked: Name is empty unless it wants to save.
type Question struct {
	Title, Name string
	Kind        ui.FileKind
}

var _ ui.FilePicker = (*Picker)(nil)

// OpenFile implements [ui.FilePicker].
func (p *Picker) OpenFile(title string, kind ui.FileKind, picked func(string)) {
	p.answer(Question{Title: title, Kind: kind}, picked)
}

// SaveFile implements [ui.FilePicker].
func (p *Picker) SaveFile(title, name string, kind ui.FileKind, picked func(string)) {
	p.answer(Question{Title: title, Name: name, Kind: kind}, picked)
}

// OpenFolder implements [ui.FilePicker].
func (p *Picker) OpenFolder(title string, picked func(string)) {
	p.answer(Question{Title: title}, picked)
}

func (p *Picker) answer(q Question, picked func(string)) {
	p.Asked = append(p.Asked, q)
	if p.Path != "" {
		picked(p.Path)
	}
}
