package check

import (
	"strings"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"
)

// The ways to look into an object; what it is not comes back empty.

func (c *checker) get(o types.Object) types.Object {
	v, err := c.ctx.Dereference(o)
	if err != nil {
		return nil
	}
	return v
}

func (c *checker) dict(o types.Object) types.Dict {
	switch v := c.get(o).(type) {
	case types.Dict:
		return v
	case types.StreamDict:
		return v.Dict
	}
	return nil
}

func (c *checker) array(o types.Object) types.Array {
	a, _ := c.get(o).(types.Array)
	return a
}

// list is an array, or its only value.
func (c *checker) list(o types.Object) types.Array {
	if a := c.array(o); a != nil || o == nil {
		return a
	}
	return types.Array{o}
}

func (c *checker) stream(o types.Object) []byte {
	sd, _, err := c.ctx.DereferenceStreamDict(o)
	if err != nil || sd == nil || sd.Decode() != nil {
		return nil
	}
	return sd.Content
}

func (c *checker) str(o types.Object) string {
	s, err := types.StringOrHexLiteral(c.get(o))
	if err != nil || s == nil {
		return ""
	}
	return *s
}

func name(o types.Object) string {
	n, _ := o.(types.Name)
	return string(n)
}

func num(o types.Object) (int, bool) {
	switch v := o.(type) {
	case types.Integer:
		return int(v), true
	case types.Float:
		return int(v), true
	}
	return 0, false
}

// obj is the number of the object that is referred to; 0 when it is direct.
func obj(o types.Object) int {
	switch r := o.(type) {
	case types.IndirectRef:
		return r.ObjectNumber.Value()
	case *types.IndirectRef:
		return r.ObjectNumber.Value()
	}
	return 0
}

// has tells whether a word is in a list of words.
func has(list, s string) bool { return s != "" && strings.Contains(" "+list+" ", " "+s+" ") }
