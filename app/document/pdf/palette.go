package pdf

import (
	"kindvriendelijk/app/chart"
	"kindvriendelijk/app/document/tag"
)

// rgb is a colour of the palette. Each step differs in lightness as well as in
// hue, so that a black-and-white print keeps the order.
type rgb struct{ r, g, b uint8 }

var (
	ink    = rgb{28, 37, 44}    // text, L* 14
	accent = rgb{12, 84, 96}    // rules, labels, links, main series, L* 32
	thread = rgb{196, 78, 44}   // the thread, one spot a page, L* 49
	muted  = rgb{84, 94, 102}   // notes, L* 39
	rule   = rgb{190, 198, 202} // hairlines, L* 79
	tint   = rgb{236, 242, 243} // boxes, L* 95
	warm   = rgb{250, 243, 235} // boxes for what does not work yet, L* 96
	white  = rgb{255, 255, 255}
	mid    = rgb{88, 140, 150}  // first comparison, L* 55
	light  = rgb{146, 182, 188} // further comparisons, L* 72
	pale   = rgb{214, 228, 230} // grounds in charts, L* 89
)

// chartInks is the paper's palette for the inks of a chart.
var chartInks = map[chart.Ink]rgb{
	chart.Text1: ink, chart.Text2: muted, chart.Rule: rule, chart.Dark: accent, chart.Mid: mid,
	chart.Light: light, chart.Pale: pale, chart.Thread: thread, chart.Ground: white,
}

// operator sets the colour for fills and texts ("rg") or for lines ("RG").
func (c rgb) operator(b []byte, op string) []byte {
	for _, v := range []uint8{c.r, c.g, c.b} {
		b = append(tag.AppendHundredths(b, (int(v)*100+127)/255), ' ')
	}
	return append(append(b, op...), '\n')
}
