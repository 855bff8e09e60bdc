package files

import (
	"path/filepath"

	"golang.org/x/sys/windows"
)

// onNetwork asks Windows whether a drive letter stands for a share.
func onNetwork(path string) bool {
	root, err := windows.UTF16PtrFromString(filepath.VolumeName(path) + `\`)
	return err == nil && windows.GetDriveType(root) == windows.DRIVE_REMOTE
}
