package files

import (
	"os"
	"slices"
	"strings"
)

// remote are the types of disks that other computers write to as well.
var remote = []string{"nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "9p", "davfs", "fuse.sshfs", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.rclone", "fuse.smbnetfs"}

// onNetwork asks the list of disks that are mounted.
func onNetwork(path string) bool {
	mounts, err := os.ReadFile("/proc/mounts")
	return err == nil && remoteMount(string(mounts), path)
}

// remoteMount looks in a list of mounts for the disk that a path is on: the one
// with the longest name above it, and of those the last.
func remoteMount(mounts, path string) bool {
	longest, kind := "", ""
	for line := range strings.Lines(mounts) {
		f := strings.Fields(line)
		if len(f) < 3 {
			continue
		}
		at := unescape.Replace(f[1])
		if len(at) >= len(longest) && within(at, path) {
			longest, kind = at, f[2]
		}
	}
	return slices.Contains(remote, kind)
}

// unescape undoes how the list writes signs that would divide it.
var unescape = strings.NewReplacer(`\040`, " ", `\011`, "\t", `\012`, "\n", `\134`, `\`)
