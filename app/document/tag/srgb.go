package tag

import (
	"encoding/binary"
	"math"
	"sync"
)

// srgb is a small ICC version 2 profile of the sRGB colour space (IEC
// 61966-2-1), computed from its published primaries (adapted to D50) and
// transfer curve.
var srgb = sync.OnceValue(func() []byte {
	be := binary.BigEndian
	curve := section("curv")
	const steps = 1024
	curve = be.AppendUint32(curve, steps)
	for i := range steps {
		curve = be.AppendUint16(curve, uint16(math.Round(linear(float64(i)/(steps-1))*65535)))
	}
	type element struct {
		sig  string
		data []byte
	}
	const title = "sRGB IEC61966-2.1\x00"
	desc := append(be.AppendUint32(section("desc"), uint32(len(title))), title...)
	desc = append(desc, make([]byte, 4+4+2+1+67)...) // no Unicode, no ScriptCode text
	tags := []element{
		{"desc", desc},
		{"cprt", append(section("text"), "No copyright, use freely\x00"...)},
		{"wtpt", xyz(0.9504559, 1, 1.0890578)}, // D65, as version 2 display profiles have it
		{"rXYZ", xyz(0.4360747, 0.2225045, 0.0139322)},
		{"gXYZ", xyz(0.3850649, 0.7168786, 0.0971045)},
		{"bXYZ", xyz(0.1430804, 0.0606169, 0.7141733)},
		{"rTRC", curve}, {"gTRC", nil}, {"bTRC", nil}, // the three curves are one
	}
	table := be.AppendUint32(nil, uint32(len(tags)))
	var body []byte
	at, size := 0, 0
	for _, t := range tags {
		if t.data != nil {
			at, size = 128+4+12*len(tags)+len(body), len(t.data)
			body = append(body, t.data...)
			for len(body)%4 != 0 {
				body = append(body, 0)
			}
		}
		table = append(table, t.sig...)
		table = be.AppendUint32(table, uint32(at))
		table = be.AppendUint32(table, uint32(size))
	}
	p := append(append(profileHead(), table...), body...)
	be.PutUint32(p, uint32(len(p)))
	return p
})

// linear undoes the transfer curve.
func linear(v float64) float64 {
	if v <= 0.04045 {
		return v / 12.92
	}
	return math.Pow((v+0.055)/1.055, 2.4)
}

func section(kind string) []byte { return append([]byte(kind), 0, 0, 0, 0) }

func fixed(v float64) uint32 { return uint32(int32(math.Round(v * 65536))) }

func xyz(x, y, z float64) []byte {
	b := section("XYZ ")
	for _, v := range []float64{x, y, z} {
		b = binary.BigEndian.AppendUint32(b, fixed(v))
	}
	return b
}

func profileHead() []byte {
	head := make([]byte, 128)
	copy(head[8:], []byte{2, 0x10, 0, 0})
	copy(head[12:], "mntrRGB XYZ ")
	for i, v := range []uint16{2026, 1, 1, 0, 0, 0} {
		binary.BigEndian.PutUint16(head[24+2*i:], v)
	}
	copy(head[36:], "acsp")
	for i, v := range []float64{0.9642, 1, 0.8249} { // the D50 illuminant
		binary.BigEndian.PutUint32(head[68+4*i:], fixed(v))
	}
	return head
}
