package ui

// FileKind is a kind of file to choose from: 'Excel of CSV', xlsx and csv.
type FileKind struct {
	Name       string
	Extensions []string // without a dot, lower case
}

// FilePicker asks for a place on the disk. picked is called on the UI
// goroutine with a whole path, and not at all when the user cancels. SaveFile
// never touches the file itself: writing it whole or not at all is the work of
// who asked.
type FilePicker interface {
	OpenFile(title string, kind FileKind, picked func(path string))
	SaveFile(title, name string, kind FileKind, picked func(path string))
	OpenFolder(title string, picked func(path string))
}
