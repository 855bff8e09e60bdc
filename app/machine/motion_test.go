package machine_test

import (
	"testing"

	"kindvriendelijk/app/machine"
)

func TestMotion(t *testing.T) {
	for want, m := range map[string]machine.Motion{
		"aan":                                       {},
		"uit, zoals gekozen onder Beeld":            {Still: true, Remote: true, Software: true},
		"uit, want dit is een extern bureaublad":    {Remote: true},
		"uit, want de processor tekent het venster": {Software: true},
	} {
		if got := m.Words(); got != want || m.Allowed() != (want == "aan") {
			t.Errorf("%+v is %q, allowed %v; want %q", m, got, m.Allowed(), want)
		}
	}
}

func TestBySoftware(t *testing.T) {
	for renderer, want := range map[string]bool{
		"llvmpipe (LLVM 15.0.6, 256 bits)":         true,
		"softpipe":                                 true,
		"GDI Generic":                              true,
		"Microsoft Basic Render Driver":            true,
		"D3D12 (Microsoft Basic Render Driver)":    true,
		"Mesa Intel(R) UHD Graphics 620 (KBL GT2)": false,
		"NVIDIA GeForce GTX 1050/PCIe/SSE2":        false,
		"":                                         false,
	} {
		if got := machine.BySoftware(renderer); got != want {
			t.Errorf("%q: %v, want %v", renderer, got, want)
		}
	}
}
