package dossier

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"time"

	"kindvriendelijk/app/files"
)

// Settings belong to one user on one computer, not to a dossier. They never
// travel with it.
type Settings struct {
	Device  string  `json:"device"` // UUID of this installation
	Name    string  `json:"name"`   // who works here, stamped on changes
	Service string  `json:"service"`
	Mode    string  `json:"mode"`            // light, dark or contrast
	Scale   float32 `json:"scale"`           // text size; 1 is normal
	Still   bool    `json:"still,omitempty"` // nothing on the screen moves by itself
	Width   float32 `json:"width"`           // of the window
	Height  float32 `json:"height"`
	Warned  string  `json:"warned,omitempty"` // data folder of which the user heard that others write to it

	Last   string   `json:"last"`   // id of the dossier that was open; empty after it was closed
	Recent []Recent `json:"recent"` // newest first
}

// Recent is a dossier that was open before.
type Recent struct {
	ID        string    `json:"id"`
	Name      string    `json:"name"`
	Programme string    `json:"programme"`
	Opened    time.Time `json:"opened"`
	IsExample bool      `json:"example"`
}

// LoadSettings reads the settings at path. Settings that are not there or are
// damaged give the usual ones: losing them costs the user little, not starting
// would cost much.
func LoadSettings(path string, newID func() string) (Settings, error) {
	s := Settings{}
	data, err := os.ReadFile(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return s, fmt.Errorf("read settings: %w", err)
	default:
		if json.Unmarshal(data, &s) != nil {
			s = Settings{}
		}
	}
	if s.Device == "" {
		s.Device = newID()
	}
	if s.Scale < 0.9 || s.Scale > 2 {
		s.Scale = 1
	}
	if s.Width < 800 || s.Height < 500 || s.Width > 10_000 || s.Height > 10_000 {
		s.Width, s.Height = 1280, 680 // with its bars on a screen of 720 high
	}
	return s, nil
}

// Save writes the settings to path.
func (s Settings) Save(path string) error {
	return files.Write(path, func(w io.Writer) error {
		e := json.NewEncoder(w)
		e.SetIndent("", "  ")
		return e.Encode(s)
	})
}

// Remember puts a dossier at the head of the recent ones, of which it keeps
// twenty.
func (s *Settings) Remember(r Recent) {
	s.Forget(r.ID)
	s.Recent = append([]Recent{r}, s.Recent...)
	s.Recent = s.Recent[:min(len(s.Recent), 20)]
}

// Forget leaves a dossier out of the recent ones.
func (s *Settings) Forget(id string) {
	s.Recent = slices.DeleteFunc(s.Recent, func(r Recent) bool { return r.ID == id })
}
