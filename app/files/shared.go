package files

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Place says what kind of folder a path is in.
type Place struct {
	Kind Kind
	Name string // of the service that synchronises, 'OneDrive'; else empty
}

// Kind is who else may write to a folder.
type Kind int

// The kinds of folders.
const (
	Local   Kind = iota // this computer alone
	Network             // a share: several computers at once
	Synced              // a program sends what is in it to elsewhere
)

// Words says where that is: 'op een netwerkschijf', 'in OneDrive'.
func (p Place) Words() string {
	switch p.Kind {
	case Network:
		return "op een netwerkschijf"
	case Synced:
		return "in " + p.Name
	}
	return "op deze computer"
}

// services are the folders that programs make to synchronise, by how the name
// of the folder begins. A letter or a digit may not follow.
var services = []string{"OneDrive", "Dropbox", "Google Drive", "GoogleDrive", "My Drive", "Mijn Drive", "iCloudDrive", "iCloud Drive", "Nextcloud", "ownCloud", "SharePoint"}

// names are the services whose folder is called otherwise.
var names = map[string]string{"GoogleDrive": "Google Drive", "My Drive": "Google Drive", "Mijn Drive": "Google Drive", "iCloudDrive": "iCloud Drive"}

// oneDrives are where Windows says that OneDrive keeps its folders.
var oneDrives = []string{"OneDrive", "OneDriveCommercial", "OneDriveConsumer"}

// Where tells what kind of folder a path is in, by what the system says of the
// disk and by the names of its folders. It is a guess: a service may keep a
// folder under any name.
func Where(path string) Place {
	whole, err := filepath.Abs(path)
	if err != nil {
		return Place{}
	}
	if real, err := filepath.EvalSymlinks(filepath.Dir(whole)); err == nil { // the file itself may be new
		whole = filepath.Join(real, filepath.Base(whole))
	}
	for _, variable := range oneDrives {
		if root := os.Getenv(variable); root != "" && within(root, whole) {
			return Place{Synced, "OneDrive"}
		}
	}
	if name := service(whole); name != "" {
		return Place{Synced, name}
	}
	if strings.HasPrefix(whole, `\\`) || onNetwork(whole) {
		return Place{Kind: Network}
	}
	return Place{}
}

// within reports whether a path is a folder or below it.
func within(folder, path string) bool {
	rest, err := filepath.Rel(folder, path)
	return err == nil && filepath.IsLocal(rest)
}

// service is the service whose folder a path is in; empty when there is none.
func service(path string) string {
	parts := strings.FieldsFunc(filepath.Dir(path), func(r rune) bool { return r == '/' || r == '\\' })
	for _, part := range parts {
		i := slices.IndexFunc(services, func(s string) bool { return begins(part, s) })
		if i < 0 {
			continue
		}
		if name, other := names[services[i]]; other {
			return name
		}
		return services[i]
	}
	return ""
}

// begins reports whether a folder is called so, with something behind it or
// not: 'OneDrive - Gemeente' is one of OneDrive, 'Dropboxes' none of Dropbox.
func begins(folder, name string) bool {
	if len(folder) < len(name) || !strings.EqualFold(folder[:len(name)], name) {
		return false
	}
	rest := folder[len(name):]
	return rest == "" || strings.ContainsRune(" -_(.", rune(rest[0]))
}
