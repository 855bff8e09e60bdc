package main

import (
	"fmt"
	"os"
	"strings"
)

const opening = `Kindvriendelijk
===============

Dit programma staat onder de European Union Public Licence (EUPL) versie 1.2;
zie LICENSE. Het bevat werk van anderen. Hieronder staat alles wat erin zit,
met de voorwaarden van de makers, in hun eigen woorden.

`

// notice writes the terms of all modules, and of what stands in the file extra
// when there is one.
func notice(modules []module, extra string) (string, error) {
	var b strings.Builder
	b.WriteString(opening)
	for _, m := range modules {
		fmt.Fprintf(&b, "  %s %s (%s)\n", name(m), m.Version, strings.Join(m.ids(), ", "))
	}
	for _, m := range modules {
		for _, l := range m.Licences {
			b.WriteString(title(fmt.Sprintf("%s %s – %s", name(m), m.Version, l.File)))
			b.WriteString(l.Text + "\n")
		}
	}
	if extra == "" {
		return b.String(), nil
	}
	text, err := os.ReadFile(extra)
	if err != nil {
		return "", fmt.Errorf("read the further licences: %w", err)
	}
	b.WriteString(title("Wat de C-compiler toevoegt aan het programma voor Windows (mingw-w64)"))
	b.WriteString(strings.TrimSpace(string(text)) + "\n")
	return b.String(), nil
}

// name is how a module is called in a text.
func name(m module) string {
	if m.Path == "std" {
		return "Go"
	}
	return m.Path
}

func title(s string) string {
	line := strings.Repeat("-", 79)
	return "\n" + line + "\n" + s + "\n" + line + "\n\n"
}
