package example

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"

	"github.com/BurntSushi/toml"

	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/support"
	"kindvriendelijk/resources"
)

// place is who the dossier is about, where it stands and who works on it.
type place struct {
	Name     string `toml:"name"`
	Country  string `toml:"country"`
	Province string `toml:"province"`
	Contact  string `toml:"contact"`
	Photo    string `toml:"photo"` // name of a drawing
	PhotoAlt string `toml:"photo_alt"`
	Logo     string `toml:"logo"` // name of a drawing

	Programme  string `toml:"programme"`
	Version    string `toml:"version"`
	Round      string `toml:"round"`
	Status     string `toml:"status"`
	Start      string `toml:"start"`
	Submission string `toml:"submission"`
	PageLimit  int    `toml:"page_limit"`

	People []person `toml:"person"`
	Areas  []area   `toml:"area"`
}

type person struct {
	Key      string `toml:"key"`
	Name     string `toml:"name"`
	Service  string `toml:"service"`
	Function string `toml:"function"`

	Organisation string   `toml:"organisation"`
	Email        string   `toml:"email"`
	Roles        []string `toml:"roles"`
}

type area struct {
	Code  string `toml:"code"`
	Name  string `toml:"name"`
	Level string `toml:"level"`
	Own   bool   `toml:"own"`
	Peer  bool   `toml:"peer"`
}

func (c *content) loadPlace(folder fs.FS) (err error) {
	if err = decode(folder, "place.toml", &c.Place); err != nil {
		return err
	}
	if c.Overview.Summary, err = prose(folder, "overview.md", nil); err != nil {
		return err
	}
	c.Overview.NotYet, err = prose(folder, "notyet.md", nil)
	return err
}

// candidatureID is the id of the candidature that the example works on.
func candidatureID() string { return id("candidatures", "label") }

func (b *builder) municipality(ctx context.Context) error {
	p := b.content.Place
	d := dossier.Dossier{ID: id("dossier", p.Name), Name: p.Name, Country: p.Country, Province: p.Province,
		Contact: p.Contact, PhotoAlt: p.PhotoAlt, IsExample: true, CreatedAt: b.today}
	var err error
	if d.Photo, err = b.picture(ctx, p.Photo); err != nil {
		return err
	}
	if d.Logo, err = b.picture(ctx, p.Logo); err != nil {
		return err
	}
	if err := b.SaveDossier(ctx, d); err != nil {
		return err
	}
	text, err := programme(p.Programme, p.Version)
	if err != nil {
		return err
	}
	if err := b.SaveProgramme(ctx, p.Programme, p.Version, text); err != nil {
		return err
	}
	_, err = b.CreateCandidature(ctx, dossier.Candidature{ID: candidatureID(), Programme: p.Programme,
		ProgrammeVersion: p.Version, Round: p.Round, Status: p.Status, Start: p.Start, Submission: p.Submission,
		Summary: b.content.Overview.Summary, NotYet: b.content.Overview.NotYet, PageLimit: p.PageLimit, Active: true})
	return err
}

// picture stores a drawing and returns the hash by which the dossier names it.
func (b *builder) picture(ctx context.Context, name string) (sha string, err error) {
	data, err := drawing(name)
	if err != nil {
		return "", err
	}
	f, err := b.PutFile(ctx, name+".png", bytes.NewReader(data))
	if err != nil {
		return "", fmt.Errorf("store the picture %s: %w", name, err)
	}
	return f.SHA256, nil
}

// programme finds the bundled text of a programme's version.
func programme(code, version string) (string, error) {
	names, err := fs.Glob(resources.Programmes, "programmes/*.toml")
	if err != nil {
		return "", fmt.Errorf("list programmes: %w", err)
	}
	for _, name := range names {
		data, err := fs.ReadFile(resources.Programmes, name)
		if err != nil {
			return "", fmt.Errorf("read %s: %w", name, err)
		}
		var head struct{ Code, Version string }
		if _, err := toml.Decode(string(data), &head); err != nil {
			return "", fmt.Errorf("parse %s: %w", name, err)
		}
		if head.Code == code && head.Version == version {
			return string(data), nil
		}
	}
	return "", fmt.Errorf("no bundled programme %s version %s", code, version)
}

func (b *builder) people(ctx context.Context) error {
	for _, p := range b.content.Place.People {
		_, err := b.CreatePerson(ctx, support.Person{ID: id("people", p.Key), Name: p.Name, Service: p.Service, Function: p.Function,
			Organisation: p.Organisation, Email: p.Email, Roles: p.Roles})
		if err != nil {
			return err
		}
	}
	return nil
}
