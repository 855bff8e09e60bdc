package example

import "github.com/google/uuid"

// space is the namespace of the example's ids.
var space = uuid.NewSHA1(uuid.NameSpaceURL, []byte("https://voorbeeldegem.example/"))

// id is the fixed id of a record: it follows from its kind and its key in the
// content, so that it is the same on every machine.
func id(kind, key string) string { return uuid.NewSHA1(space, []byte(kind+"/"+key)).String() }
