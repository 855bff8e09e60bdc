package look

import (
	"fyne.io/fyne/v2"

	"kindvriendelijk/resources/icons"
)

// AppIcon is the icon of the program, for its window and its page of thanks.
func AppIcon() fyne.Resource { return fyne.NewStaticResource("Icon.png", icons.App) }
