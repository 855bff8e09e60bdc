package importing

import (
	"hash/maphash"
	"math"
	"strings"
)

// keys remembers which values of a file were seen, over all its sheets, to find
// those that come again. Beyond a cap it stops looking, to bound the memory.
type keys struct {
	seen   map[uint64]seenAt
	sheets []string
	seed   maphash.Seed
}

// seenAt is where a value stood first, with the end of its bits.
type seenAt struct {
	row   int32
	sheet uint16
	bits  uint16
}

func newKeys() *keys {
	return &keys{seen: map[uint64]seenAt{}, seed: maphash.MakeSeed()}
}

// add notes a value and returns where its key came before, if it did.
func (k *keys) add(v *Value) (first seenAt, again bool) {
	if len(k.sheets) == 0 || k.sheets[len(k.sheets)-1] != v.Sheet {
		k.sheets = append(k.sheets, v.Sheet)
	}
	if len(k.seen) >= maxKeys {
		return seenAt{}, false
	}
	key := k.hash(v)
	if first, again = k.seen[key]; !again {
		k.seen[key] = seenAt{row: int32(v.Row), sheet: uint16(len(k.sheets) - 1), bits: valueBits(v.Number)}
	}
	return first, again
}

// valueBits folds a number to a few bits, by which two that differ are told
// apart nearly always.
func valueBits(f float64) uint16 {
	b := math.Float64bits(f)
	return uint16(b ^ b>>16 ^ b>>32 ^ b>>48)
}

func (k *keys) hash(v *Value) uint64 {
	var h maphash.Hash
	h.SetSeed(k.seed)
	area := v.AreaCode
	if area == "" {
		area = v.AreaName
	}
	for _, s := range []string{v.Indicator, area, v.Period} {
		h.WriteString(s) //nolint:errcheck // never fails
		h.WriteByte(0)   //nolint:errcheck // never fails
	}
	for _, d := range v.Dimensions {
		h.WriteString(d.Name)  //nolint:errcheck // never fails
		h.WriteByte(1)         //nolint:errcheck // never fails
		h.WriteString(d.Value) //nolint:errcheck // never fails
		h.WriteByte(2)         //nolint:errcheck // never fails
	}
	return h.Sum64()
}

// key notes a value, and keeps it when its key came before.
func (a *account) key(v *Value) {
	if a.keys == nil {
		return
	}
	first, again := a.keys.add(v)
	if !again {
		return
	}
	a.repeats++
	if len(a.repeated) >= keepRepeats {
		return
	}
	area := v.AreaName
	if area == "" {
		area = v.AreaCode
	}
	a.repeated = append(a.repeated, Repeat{Indicator: strings.Clone(v.Indicator), Area: strings.Clone(area), Period: strings.Clone(v.Period), Row: v.Row,
		FirstRow: int(first.row), FirstSheet: a.keys.sheets[first.sheet], Same: first.bits == valueBits(v.Number)})
}
