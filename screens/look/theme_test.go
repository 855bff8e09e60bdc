package look

import (
	"testing"

	"fyne.io/fyne/v2/theme"
)

func TestTheme(t *testing.T) {
	normal := New(ModeLight, 1)
	for _, scale := range []float32{0.1, 0.9, 1.5, 2, 9} {
		th := New(ModeDark, scale)
		want := 14 * min(max(scale, ScaleMin), ScaleMax)
		if got := th.Size(theme.SizeNameText); got != round(want) {
			t.Errorf("text at %v is %v, want %v", scale, got, round(want))
		}
		if th.Size(theme.SizeNamePadding) != normal.Size(theme.SizeNamePadding) {
			t.Errorf("the room around things grows with the text at %v", scale)
		}
	}
	if New(ModeContrast, 1).Size(theme.SizeNameInputBorder) <= normal.Size(theme.SizeNameInputBorder) {
		t.Error("borders are not firmer in high contrast")
	}
	for _, mode := range append(modes, "unknown") {
		th := New(mode, 1)
		if got, want := th.Color(theme.ColorNameForeground, theme.VariantDark), mode.Palette()[theme.ColorNameForeground]; got != want {
			t.Errorf("%s: text is %v, want %v", mode, got, want)
		}
		if th.Color(theme.ColorNameDisabled, theme.VariantLight) == nil || th.Color("unheard of", theme.VariantLight) == nil {
			t.Errorf("%s: a colour is missing", mode)
		}
	}
}
