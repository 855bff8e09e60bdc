package ui

import (
	"context"
	"path/filepath"
	"runtime"
	"strings"
	"unicode/utf16"
	"unsafe"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver"
	"golang.org/x/sys/windows"
)

// openFileName is the OPENFILENAMEW structure of the Windows API.
type openFileName struct {
	size            uint32
	owner           windows.Handle
	instance        windows.Handle
	filter          *uint16
	customFilter    *uint16
	maxCustomFilter uint32
	filterIndex     uint32
	file            *uint16
	maxFile         uint32
	fileTitle       *uint16
	maxFileTitle    uint32
	initialDir      *uint16
	title           *uint16
	flags           uint32
	fileOffset      uint16
	fileExtension   uint16
	defExt          *uint16
	custData        uintptr
	hook            uintptr
	templateName    *uint16
	reserved        uintptr
	reserved2       uint32
	flagsEx         uint32
}

// Flags of OPENFILENAMEW.
const (
	ofnExplorer        = 0x00080000
	ofnFileMustExist   = 0x00001000
	ofnPathMustExist   = 0x00000800
	ofnOverwritePrompt = 0x00000002
	ofnNoChangeDir     = 0x00000008
	ofnHideReadOnly    = 0x00000004
)

// browseInfo is the BROWSEINFOW structure of the Windows API.
type browseInfo struct {
	owner       windows.Handle
	root        uintptr
	displayName *uint16
	title       *uint16
	flags       uint32
	callback    uintptr
	param       uintptr
	image       int32
}

// Flags of BROWSEINFOW: only real folders, in the resizable dialog with a
// field to type in.
const bifFolders = 0x0001 | 0x0040 | 0x0010

var (
	comdlg32        = windows.NewLazySystemDLL("comdlg32.dll")
	getOpenFileName = comdlg32.NewProc("GetOpenFileNameW")
	getSaveFileName = comdlg32.NewProc("GetSaveFileNameW")
	dialogError     = comdlg32.NewProc("CommDlgExtendedError")
	shell32         = windows.NewLazySystemDLL("shell32.dll")
	browseForFolder = shell32.NewProc("SHBrowseForFolderW")
	pathFromIDList  = shell32.NewProc("SHGetPathFromIDListW")
	ole32           = windows.NewLazySystemDLL("ole32.dll")
	freeMemory      = ole32.NewProc("CoTaskMemFree")
)

// longPath is the longest path of Windows, in UTF-16 units.
const longPath = 32_768

// systemModal tells whether the system's dialog keeps the user from our
// window.
const systemModal = true

// systemDialog shows the dialog of Windows. It runs on a thread of its own,
// because the dialog has its own loop of messages.
func systemDialog(_ context.Context, w want, parent uintptr) (string, error) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	if err := windows.CoInitializeEx(0, windows.COINIT_APARTMENTTHREADED); err == nil {
		defer windows.CoUninitialize()
	}
	if !exists(w.start) {
		w.start = "" // Windows knows where the user was
	}
	if w.folder {
		return askFolder(w, parent)
	}
	return askFile(w, parent)
}

func askFile(w want, parent uintptr) (string, error) {
	buffer := make([]uint16, longPath)
	copy(buffer, utf16.Encode([]rune(w.name)))
	filter := windowsFilter(w.kind)
	o := openFileName{
		owner: windows.Handle(parent), filter: &filter[0], file: &buffer[0], maxFile: uint32(len(buffer)),
		title: text(w.title), initialDir: text(w.start),
		flags: ofnExplorer | ofnPathMustExist | ofnNoChangeDir | ofnHideReadOnly,
	}
	o.size = uint32(unsafe.Sizeof(o))
	ask := getOpenFileName
	if w.save {
		ask = getSaveFileName
		o.flags |= ofnOverwritePrompt
		if len(w.kind.Extensions) > 0 {
			o.defExt = text(w.kind.Extensions[0])
		}
	} else {
		o.flags |= ofnFileMustExist
	}
	if err := ask.Find(); err != nil {
		return "", errNoDialog
	}
	if ok, _, _ := ask.Call(uintptr(unsafe.Pointer(&o))); ok == 0 {
		if code, _, _ := dialogError.Call(); code != 0 {
			return "", errNoDialog
		}
		return "", nil
	}
	return windows.UTF16ToString(buffer), nil
}

func askFolder(w want, parent uintptr) (string, error) {
	if err := browseForFolder.Find(); err != nil {
		return "", errNoDialog
	}
	buffer := make([]uint16, longPath)
	b := browseInfo{owner: windows.Handle(parent), displayName: &buffer[0], title: text(w.title), flags: bifFolders}
	list, _, _ := browseForFolder.Call(uintptr(unsafe.Pointer(&b)))
	if list == 0 {
		return "", nil
	}
	defer func() { _, _, _ = freeMemory.Call(list) }()
	if ok, _, _ := pathFromIDList.Call(list, uintptr(unsafe.Pointer(&buffer[0]))); ok == 0 {
		return "", errNoDialog
	}
	return windows.UTF16ToString(buffer), nil
}

// windowsFilter is pairs of a name and patterns, with a zero after each and
// one more at the end.
func windowsFilter(k FileKind) []uint16 {
	var s string
	if len(k.Extensions) > 0 {
		s = k.Name + "\x00*." + strings.Join(k.Extensions, ";*.") + "\x00"
	}
	return append(utf16.Encode([]rune(s+"Alle bestanden\x00*.*\x00")), 0)
}

// text is a string for Windows; nil when it is empty or has a zero in it.
func text(s string) *uint16 {
	if s == "" {
		return nil
	}
	p, err := windows.UTF16PtrFromString(s)
	if err != nil {
		return nil
	}
	return p
}

// nativeWindow is the handle of a window.
func nativeWindow(win fyne.Window) (handle uintptr) {
	if native, ok := win.(driver.NativeWindow); ok {
		native.RunNative(func(context any) {
			if w, ok := context.(driver.WindowsWindowContext); ok {
				handle = w.HWND
			}
		})
	}
	return handle
}

// drives are the letters in use.
func drives() []place {
	mask, err := windows.GetLogicalDrives()
	if err != nil {
		return nil
	}
	var out []place
	for i := range 26 {
		if mask&(1<<i) != 0 {
			letter := string(rune('A'+i)) + ":"
			out = append(out, place{letter, letter + string(filepath.Separator)})
		}
	}
	return out
}
