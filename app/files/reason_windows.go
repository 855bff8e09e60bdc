package files

import (
	"syscall"

	"golang.org/x/sys/windows"
)

// What the system says of a place that does not take a file.
var (
	full    = []syscall.Errno{windows.ERROR_DISK_FULL, windows.ERROR_HANDLE_DISK_FULL, windows.ERROR_DISK_QUOTA_EXCEEDED, windows.ERROR_FILE_TOO_LARGE}
	badName = []syscall.Errno{windows.ERROR_INVALID_NAME, windows.ERROR_FILENAME_EXCED_RANGE, windows.ERROR_BUFFER_OVERFLOW}
	taken   = []syscall.Errno{windows.ERROR_DIR_NOT_EMPTY}
	closed  = []syscall.Errno{windows.ERROR_WRITE_PROTECT, windows.ERROR_NETWORK_ACCESS_DENIED}
	away    = []syscall.Errno{windows.ERROR_DIRECTORY, windows.ERROR_NOT_READY, windows.ERROR_BAD_NETPATH, windows.ERROR_BAD_NET_NAME, windows.ERROR_NETNAME_DELETED, windows.ERROR_UNEXP_NET_ERR, windows.ERROR_DEV_NOT_EXIST, windows.ERROR_SEM_TIMEOUT}
)
