package ui

import (
	"context"
	"errors"
	"io/fs"
	"log/slog"
	"maps"
	"slices"
	"strings"
	"syscall"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app"
	"kindvriendelijk/screens/look"
)

// unexpected is for errors that nobody foresaw. The log has the details.
const unexpected = "Er ging iets mis. Je gegevens zijn bewaard. Probeer het opnieuw; lukt het weer niet, sluit het programma dan en start het opnieuw."

var known = []struct {
	err  error
	text string
}{
	{app.ErrNotFound, "Dit is intussen verwijderd. De rest van je dossier is bewaard. Met ‘Ongedaan maken’ kan het terugkomen."},
	{app.ErrNothing, "Er valt niets meer ongedaan te maken of opnieuw te doen."},
	{app.ErrNotOurs, "Dit bestand is niet met Kindvriendelijk gemaakt. Er is niets gewijzigd. Kies een ander bestand."},
	{app.ErrDamaged, "Dit bestand is beschadigd. Er is niets gewijzigd. Probeer een eerdere kopie, of vraag het bestand opnieuw aan wie het maakte."},
	{app.ErrDisk, diskFails},
	{app.ErrReadOnly, "Dit dossier kun je nu alleen lezen. Er is niets gewijzigd. Bewaar een kopie op een plaats waar je mag schrijven en werk daarin verder."},
	{app.ErrFull, diskFull},
	{syscall.ENOSPC, diskFull},
	{syscall.EIO, diskFails},
	{context.DeadlineExceeded, "Dit duurde te lang en is gestopt. Je gegevens zijn bewaard. Probeer het opnieuw."},
	{fs.ErrPermission, "Het programma mag daar niet lezen of schrijven. Je gegevens zijn bewaard. Kies een andere map, of vraag je ICT-dienst om toegang."},
	{fs.ErrNotExist, "Dit bestand of deze map is er niet meer. Je gegevens zijn bewaard. Misschien is het verplaatst of is de schijf losgekoppeld."},
	{fs.ErrExist, "Er is al een bestand met die naam. Er is niets overschreven. Kies een andere naam."},
}

const diskFails = "De schijf gaf een fout bij het lezen of bewaren. Misschien is je laatste wijziging niet bewaard; alles daarvoor wel. Kijk of de schijf nog is aangesloten en start het programma opnieuw."

const diskFull = "De schijf is vol. Wat al bewaard was, blijft bewaard. Maak plaats vrij en probeer het opnieuw."

// Message says in the user's words what went wrong, what is safe and what to
// do. It never shows SQL, paths or ids: those go to the log.
func Message(err error) string {
	var own *app.UserError
	if errors.As(err, &own) {
		return own.Text
	}
	var invalid *app.InvalidError
	if errors.As(err, &invalid) && len(invalid.Fields) > 0 {
		texts := slices.Sorted(maps.Values(invalid.Fields))
		return strings.Join(slices.Compact(texts), " ")
	}
	var conflict *app.ConflictError
	if errors.As(err, &conflict) {
		return "Dit is later nog gewijzigd. Ongedaan maken zou die wijziging verliezen, dus is er niets veranderd. Bekijk de geschiedenis en kies wat je wilt houden."
	}
	var later *app.TooNewError
	if errors.As(err, &later) {
		return "Dit dossier is met een nieuwere versie van Kindvriendelijk bewaard. Er is niets gewijzigd. Installeer de nieuwste versie om het te openen."
	}
	var inUse *app.InUseError
	if errors.As(err, &inUse) {
		who := "in een ander venster"
		if inUse.Who != "" {
			who = "bij " + inUse.Who
		}
		return "Dit dossier is al open " + who + ". Er is niets gewijzigd. Sluit het daar eerst."
	}
	for _, k := range known {
		if errors.Is(err, k.err) {
			return k.text
		}
	}
	return unexpected
}

// ShowError logs err and tells the user about it. It does nothing for nil and
// for work that the user stopped.
func ShowError(doing string, err error, win fyne.Window) {
	if err == nil || errors.Is(err, context.Canceled) {
		return
	}
	slog.Error(doing, "error", err)
	ShowMessage("Dat is niet gelukt", Message(err), win)
}

// ShowMessage tells the user something that must not be missed.
func ShowMessage(title, text string, win fyne.Window) {
	d := NewDialog(title, 460, NewParagraph(look.Body, text))
	enough := NewPrimary("Sluiten", "", d.Close)
	d.SetButtons(enough)
	d.First = enough
	d.Show(win)
}
