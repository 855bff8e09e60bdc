package example

import (
	"fmt"

	"github.com/google/uuid"
)

// space is the namespace of the example's ids.
var space = uuid.NewSHA1(uuid.NameSpaceURL, []byte("https://voorbeeldegem.example/"))

// id is the fixed id of a record: it follows from its kind and its key in the
// content, so that it is the same on every machine.
func id(kind, key string) string { return uuid.NewSHA1(space, []byte(kind+"/"+key)).String() }

// IDs returns a maker of ids for what a store itself has to name: the same ones
// in the same order each time.
func IDs() func() string {
	n := 0
	return func() string {
		n++
		return uuid.NewSHA1(space, fmt.Appendf(nil, "%d", n)).String()
	}
}
