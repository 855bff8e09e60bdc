package files

import "testing"

func TestRemoteMount(t *testing.T) {
	const mounts = `/dev/sda1 / ext4 rw 0 0
proc /proc proc rw 0 0
server:/dienst /dienst nfs4 rw 0 0
/dev/sdb1 /dienst/lokaal ext4 rw 0 0
//server/delen /mnt/Dienst\040jeugd cifs rw 0 0
collega@pc: /mnt/ssh fuse.sshfs rw 0 0
broken
server:/oud /mnt/oud nfs rw 0 0
/dev/sdc1 /mnt/oud ext4 rw 0 0
`
	for path, want := range map[string]bool{
		"/data/a.kvd":               false,
		"/dienst/jeugd/a.kvd":       true,
		"/dienst":                   true,
		"/diensten/a.kvd":           false,
		"/dienst/lokaal/a.kvd":      false,
		"/mnt/Dienst jeugd/a.kvd":   true,
		"/mnt/ssh/diep/in/de/a.kvd": true,
		"/mnt/oud/a.kvd":            false,
	} {
		if got := remoteMount(mounts, path); got != want {
			t.Errorf("%s is on the network: %v, want %v", path, got, want)
		}
	}
}
