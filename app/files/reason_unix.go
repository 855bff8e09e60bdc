//go:build !windows

package files

import "syscall"

// What the system says of a place that does not take a file.
var (
	full    = []syscall.Errno{syscall.ENOSPC, syscall.EDQUOT, syscall.EFBIG}
	badName = []syscall.Errno{syscall.ENAMETOOLONG, syscall.EINVAL, syscall.EILSEQ}
	taken   = []syscall.Errno{syscall.EISDIR, syscall.ENOTEMPTY}
	closed  = []syscall.Errno{syscall.EROFS}
	away    = []syscall.Errno{syscall.ENOTDIR, syscall.EIO, syscall.ENODEV, syscall.ENXIO, syscall.ESTALE, syscall.EHOSTDOWN, syscall.ENOTCONN, syscall.ETIMEDOUT}
)
