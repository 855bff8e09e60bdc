// Package icons has the program's own icon. It knows nothing of windows.
package icons

import _ "embed"

// App is the icon of the program, a PNG of 512 by 512, drawn from Icon.svg.
//
//go:embed Icon.png
var App []byte

// Drawing is what App is made from.
//
//go:embed Icon.svg
var Drawing []byte
