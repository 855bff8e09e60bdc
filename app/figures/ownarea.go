package figures

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"kindvriendelijk/app"
	"kindvriendelijk/app/areas"
)

// Levels lists the levels of areas, from narrow to wide, as a form offers them.
func Levels() []string {
	return []string{"district", "municipality", "cluster", "province", "region", "country", "other"}
}

// LevelName is the Dutch name of a level; empty for one that does not exist.
func LevelName(level string) string {
	return map[string]string{"district": "wijk, deelgemeente of stadsdeel", "municipality": "gemeente", "cluster": "groep van gemeenten",
		"province": "provincie", "region": "gewest of regio", "country": "land", "other": "ander gebied"}[level]
}

var municipalityCode = regexp.MustCompile(`^(\d{5}|GM\d{4})$`)

// AddArea adds an area to compare with that our lists lack: a municipality of
// a later merger, a cluster, a city district. Without a code it gets one from
// its name, as areas of a file without codes do. It returns an
// [app.InvalidError] on the fields Code, Name and Level.
func (d *Desk) AddArea(ctx context.Context, a Area) error {
	a.Name = strings.Join(strings.Fields(a.Name), " ")
	a.Code = areas.NormalizeCode(a.Code)
	if a.Code == "" && a.Level != "municipality" {
		a.Code = strings.ReplaceAll(areas.Fold(a.Name), " ", "-")
	}
	have, err := d.Areas(ctx)
	if err != nil {
		return fmt.Errorf("areas: %w", err)
	}
	if wrong := checkArea(a, have); len(wrong) > 0 {
		return &app.InvalidError{Fields: wrong}
	}
	a.Own = false
	if err := d.SaveArea(ctx, a); err != nil {
		return fmt.Errorf("add area: %w", err)
	}
	return nil
}

// checkArea tells per field what is wrong with a new area.
func checkArea(a Area, have []Area) map[string]string {
	wrong := map[string]string{}
	if a.Name == "" {
		wrong["Name"] = "Geef het gebied een naam."
	}
	if !slices.Contains(Levels(), a.Level) {
		wrong["Level"] = "Kies wat voor gebied het is."
	}
	if a.Level == "municipality" && !municipalityCode.MatchString(a.Code) {
		wrong["Code"] = "Vul de code van de gemeente in: vijf cijfers in Vlaanderen, zoals 36008, of GM en vier cijfers in Nederland, zoals GM0363."
	}
	for _, b := range have {
		switch {
		case b.Code == a.Code:
			wrong["Code"] = "Deze code heeft al een gebied: " + b.Name + "."
		case areas.Fold(b.Name) == areas.Fold(a.Name) && b.Level == a.Level:
			wrong["Name"] = "Dit gebied staat al in het dossier."
		}
	}
	if known, ok := areas.Default().ByCode(a.Code); ok && areas.Fold(known.Name) != areas.Fold(a.Name) && wrong["Code"] == "" {
		wrong["Code"] = "Code " + a.Code + " is van " + known.Name + "."
	}
	return wrong
}
