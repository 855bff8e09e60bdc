package ui

import (
	_ "embed"
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"
)

//go:embed speak.nl.json
var dutchTexts []byte

// bundled are the languages Fyne has texts for. It follows the language of the
// system and knows no Dutch, so our texts take the place of each of them.
var bundled = []string{"nl", "en", "cs", "de", "el", "es", "fr", "ja", "pl", "pt", "pt-BR", "ru", "sv", "ta", "uk", "zh-Hans"}

// SpeakDutch makes Fyne's own texts, in its menus and fields, Dutch under any
// language of the system. Call it before the first window is made.
func SpeakDutch() error {
	for _, l := range bundled {
		if err := lang.AddTranslationsForLocale(dutchTexts, fyne.Locale(l)); err != nil {
			return fmt.Errorf("dutch texts for %s: %w", l, err)
		}
	}
	return nil
}
