package machine

import "strings"

// Motion decides whether the screen may move by itself: a cursor that blinks, a
// tab that slides. Every step of that is a whole window to draw, and over a
// remote desktop to send.
type Motion struct {
	Still    bool // the user wants no motion
	Remote   bool // the window is looked at from elsewhere
	Software bool // the processor draws the window
}

// Allowed reports whether the screen may move.
func (m Motion) Allowed() bool { return !m.Still && !m.Remote && !m.Software }

// Words says whether the screen moves, and why not.
func (m Motion) Words() string {
	switch {
	case m.Still:
		return "uit, zoals gekozen onder Beeld"
	case m.Remote:
		return "uit, want dit is een extern bureaublad"
	case m.Software:
		return "uit, want de processor tekent het venster"
	}
	return "aan"
}

// processors are what OpenGL calls itself where the processor computes it:
// Mesa's three, that of old Windows, that of remote Windows and that of browsers.
var processors = []string{"llvmpipe", "softpipe", "swr", "gdi", "microsoft", "swiftshader"}

// BySoftware reports whether a renderer of OpenGL works without a graphics card.
func BySoftware(renderer string) bool {
	renderer = strings.ToLower(renderer)
	for _, p := range processors {
		if strings.Contains(renderer, p) {
			return true
		}
	}
	return false
}
