package main

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/google/uuid"
)

// The parts of a bill of materials, as CycloneDX 1.5 names them.
type (
	bill struct {
		Format       string       `json:"bomFormat"`
		Spec         string       `json:"specVersion"`
		Serial       string       `json:"serialNumber"`
		Version      int          `json:"version"`
		Metadata     metadata     `json:"metadata"`
		Components   []component  `json:"components"`
		Dependencies []dependency `json:"dependencies"`
	}
	metadata struct {
		Timestamp string    `json:"timestamp"`
		Component component `json:"component"`
	}
	component struct {
		Type       string           `json:"type"`
		Ref        string           `json:"bom-ref"`
		Name       string           `json:"name"`
		Version    string           `json:"version"`
		Hashes     []hash           `json:"hashes,omitempty"`
		Licences   []licencesChoice `json:"licenses"`
		PURL       string           `json:"purl,omitempty"`
		Properties []property       `json:"properties,omitempty"`
	}
	hash struct {
		Algorithm string `json:"alg"`
		Content   string `json:"content"`
	}
	licencesChoice struct {
		Licence struct {
			ID string `json:"id"`
		} `json:"license"`
	}
	property struct {
		Name  string `json:"name"`
		Value string `json:"value"`
	}
	dependency struct {
		Ref       string   `json:"ref"`
		DependsOn []string `json:"dependsOn"`
	}
)

// bom writes the bill of materials of a program. It depends on the program's
// bytes and the commit alone.
func bom(o options, program string, modules []module) ([]byte, error) {
	content, err := os.ReadFile(program)
	if err != nil {
		return nil, fmt.Errorf("read the program: %w", err)
	}
	sum := fmt.Sprintf("%x", sha256.Sum256(content))
	ours := component{
		Type: "application", Ref: "kindvriendelijk", Name: "Kindvriendelijk", Version: o.version,
		Hashes: []hash{{"SHA-256", sum}}, Licences: choices([]string{"EUPL-1.2"}),
		Properties: []property{{"file", filepath.Base(program)}, {"commit", o.commit}},
	}
	b := bill{
		Format: "CycloneDX", Spec: "1.5", Version: 1,
		Serial:   "urn:uuid:" + uuid.NewSHA1(uuid.NameSpaceOID, []byte(sum+o.commit)).String(),
		Metadata: metadata{Timestamp: o.built, Component: ours},
	}
	needs := dependency{Ref: ours.Ref}
	for _, m := range modules {
		c := component{Type: "library", Name: m.Path, Version: m.Version, Licences: choices(m.ids()), PURL: "pkg:golang/" + m.Path + "@" + m.Version}
		c.Ref = c.PURL
		if m.Sum != "" {
			c.Properties = []property{{"go.sum", m.Sum}}
		}
		b.Components = append(b.Components, c)
		needs.DependsOn = append(needs.DependsOn, c.Ref)
	}
	b.Dependencies = []dependency{needs}
	out, err := json.MarshalIndent(b, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("form the bill of materials: %w", err)
	}
	return append(out, '\n'), nil
}

func choices(ids []string) []licencesChoice {
	out := make([]licencesChoice, len(ids))
	for i, id := range ids {
		out[i].Licence.ID = id
	}
	return out
}
