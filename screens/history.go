package screens

import (
	"context"
	"fmt"
	"strings"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/history"
	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// fields are the Dutch names of the fields that a history shows.
var fields = map[string]string{
	"title": "titel", "description": "wat we doen", "why": "waarom", "theme": "thema", "target_group": "doelgroep",
	"age_from": "leeftijd van", "age_to": "leeftijd tot", "service": "dienst", "owner_id": "trekker", "partners": "partners",
	"start_on": "begin", "end_on": "einde", "status": "status", "progress": "voortgang", "fte": "personeel",
	"staff_note": "wie eraan werkt", "showcase": "uitgelicht", "plan_code": "code meerjarenplan", "children": "hoe kinderen meedoen",
	"internal": "notitie voor onszelf", "goal_id": "doel", "goal_areas": "UNICEF-doelen", "rights": "kinderrechten",
	"text": "tekst", "not_yet": "wat nog niet lukt", "kind": "soort", "dated_on": "datum", "owner": "van wie",
	"proves": "wat het bewijst", "reference": "nummer van het besluit", "name": "naam", "note": "notitie", "meaning": "wat het betekent",
	"speaker": "wie", "place": "waar", "said_on": "wanneer", "followed": "wat ermee gebeurde", "consent": "toestemming", "alt": "wat het toont",
}

// words are stored codes as the screens write them.
var words = codeWords()

func codeWords() map[string]string {
	words := map[string]string{"0": "nee", "1": "ja"}
	for _, s := range actions.Statuses {
		words[string(s.Status)] = strings.ToLower(s.Name)
	}
	for _, s := range portfolio.Statuses {
		words[string(s.Status)] = strings.ToLower(s.Name)
	}
	for _, k := range evidence.Kinds {
		words[string(k.Kind)] = strings.ToLower(k.Name)
	}
	return words
}

// coded are the fields that hold a code or a yes or no.
var coded = map[string]bool{"status": true, "kind": true, "showcase": true}

// showHistory tells of a record who changed what and when.
func (s *Shell) showHistory(kind, id, title string) {
	ui.Run(s.Run, func(ctx context.Context) ([]history.Change, error) {
		return s.Store.History(ctx, kind, id)
	}, func(changes []history.Change, err error) {
		if err != nil {
			ui.ShowError("read the history", err, s.Window)
			return
		}
		rows := []fyne.CanvasObject{ui.NewParagraph(look.Muted, title)}
		for i := len(changes) - 1; i >= 0; i-- {
			rows = append(rows, ui.Rule(), s.changeRow(changes[i]))
		}
		d := ui.NewDialog("Geschiedenis", 640, ui.Stack(look.S2, rows...))
		d.SetButtons(ui.NewPrimary("Sluiten", "", d.Close))
		d.Show(s.Window)
	})
}

func (s *Shell) changeRow(c history.Change) fyne.CanvasObject {
	verb := map[string]string{"undo": "Ongedaan gemaakt: ", "redo": "Opnieuw gedaan: "}[c.Action]
	at := c.At.Local()
	when := fmt.Sprintf("%s · %s om %s", c.Who, s.Host.Day(at.Format("2006-01-02")), at.Format("15:04"))
	rows := []fyne.CanvasObject{ui.NewParagraph(look.Strong, verb+c.Label), ui.NewText(look.Caption, when)}
	if c.Op == history.Update {
		for _, f := range c.Fields {
			rows = append(rows, ui.NewParagraph(look.Body, fieldLine(f)))
		}
	}
	return ui.Stack(look.S1, rows...)
}

// fieldLine tells one change in words; long texts are cut, since the point is
// what moved, not the whole.
func fieldLine(f history.Field) string {
	name := fields[f.Name]
	if name == "" {
		name = strings.ReplaceAll(f.Name, "_", " ")
	}
	if strings.HasSuffix(f.Name, "_id") {
		return name + " gewijzigd"
	}
	if coded[f.Name] {
		f.Old, f.New = words[f.Old], words[f.New]
	}
	switch {
	case f.Old == "":
		return name + ": ‘" + short(f.New) + "’"
	case f.New == "":
		return name + ": leeggemaakt (was ‘" + short(f.Old) + "’)"
	}
	return name + ": van ‘" + short(f.Old) + "’ naar ‘" + short(f.New) + "’"
}

func short(s string) string {
	const most = 120
	s = strings.Join(strings.Fields(s), " ")
	if r := []rune(s); len(r) > most {
		return string(r[:most]) + " …"
	}
	return s
}
