package look

import (
	"image/color"

	"fyne.io/fyne/v2/theme"
)

// HighContrast is the palette for who needs strong contrast: black on white,
// firm borders, and colours of at least 7:1 where they carry words.
var HighContrast = Palette{
	theme.ColorNameBackground:          white,
	ColorSurface:                       white,
	ColorSidebar:                       white,
	ColorBorder:                        black,
	ColorTrack:                         rgb(0xC8C8C8),
	theme.ColorNameForeground:          black,
	ColorMuted:                         rgb(0x262626),
	theme.ColorNamePlaceHolder:         rgb(0x404040),
	theme.ColorNameDisabled:            rgb(0x595959),
	theme.ColorNamePrimary:             rgb(0x003F5C),
	theme.ColorNameForegroundOnPrimary: white,
	ColorAccentSoft:                    rgb(0xDDEFFA),
	ColorAccentText:                    rgb(0x003049),
	ColorSecond:                        rgb(0x7A3300),
	theme.ColorNameHyperlink:           rgb(0x003049),
	theme.ColorNameButton:              rgb(0xE4E4E4),
	theme.ColorNameDisabledButton:      rgb(0xF0F0F0),
	theme.ColorNameInputBackground:     white,
	theme.ColorNameInputBorder:         black,
	theme.ColorNameOverlayBackground:   white,
	theme.ColorNameMenuBackground:      white,
	theme.ColorNameHeaderBackground:    rgb(0xE4E4E4),
	theme.ColorNameSeparator:           black,
	theme.ColorNameHover:               {0x00, 0x30, 0x49, 0x22},
	theme.ColorNamePressed:             {0x00, 0x30, 0x49, 0x44},
	theme.ColorNameFocus:               {0x00, 0x3F, 0x5C, 0x60},
	theme.ColorNameSelection:           {0x00, 0x3F, 0x5C, 0x40},
	theme.ColorNameScrollBar:           {0x00, 0x00, 0x00, 0xCC},
	theme.ColorNameScrollBarBackground: {0x00, 0x00, 0x00, 0x22},
	theme.ColorNameShadow:              {0x00, 0x00, 0x00, 0x66},
	theme.ColorNameError:               rgb(0x8A0010),
	theme.ColorNameForegroundOnError:   white,
	theme.ColorNameSuccess:             rgb(0x00471B),
	theme.ColorNameForegroundOnSuccess: white,
	theme.ColorNameWarning:             rgb(0x5C3500),
	theme.ColorNameForegroundOnWarning: white,
	ColorOk:                            rgb(0x00471B),
	ColorOkSoft:                        rgb(0xE2F5E8),
	ColorBusy:                          rgb(0x00366B),
	ColorBusySoft:                      rgb(0xE2EEFB),
	ColorWarn:                          rgb(0x5C3500),
	ColorWarnSoft:                      rgb(0xFFF0CC),
	ColorLate:                          rgb(0x8A0010),
	ColorLateSoft:                      rgb(0xFFE6E6),
	ColorRest:                          rgb(0x262626),
	ColorRestSoft:                      rgb(0xEDEDED),
}

var (
	black = color.NRGBA{A: 0xFF}
	white = color.NRGBA{R: 0xFF, G: 0xFF, B: 0xFF, A: 0xFF}
)
