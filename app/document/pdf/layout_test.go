package pdf

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"kindvriendelijk/app/document"
)

// of makes items of heights; below each is a gap of ten.
func of(heights ...float64) []item {
	items := make([]item, len(heights))
	for i, h := range heights {
		items[i] = item{h: h, gap: 10}
	}
	return items
}

func TestBalanceFillsPages(t *testing.T) {
	floating := of(60, 35, 30, 20)
	floating[1].float, floating[1].block = true, true
	kept := of(60, 20, 30)
	kept[1].keep = true
	blocked := of(60, 35, 30, 20)
	blocked[1].float, blocked[1].block, blocked[2].block = true, true, true
	headed := of(60, 30, 30)
	headed[2].header = of(15)
	for name, c := range map[string]struct {
		items []item
		want  string // the chunks of each page
	}{
		"what fits stays on one page":                  {of(30, 30), "[0 1]"},
		"a page is filled before the next":             {of(40, 40, 40, 40), "[0 1] [2 3]"},
		"what is too high has a page of its own":       {of(20, 300, 20), "[0] [1] [2]"},
		"a last page takes more than a crumb":          {of(30, 25, 25, 5, 5), "[0 1] [2 3 4]"},
		"items that stay together move together":       {kept, "[0] [1]"},
		"text passes a chart that does not fit":        {floating, "[0 2] [1 3]"},
		"a heading does not pass a chart":              {blocked, "[0] [1 2 3]"},
		"gaps shrink to save a page":                   {of(30, 25, 20, 5), "[0 1 2 3]"},
		"a repeated head takes room":                   {headed, "[0 1] [2]"},
		"nothing after a long page but a floating one": {append(of(95), floating[1]), "[0] [1]"},
	} {
		t.Run(name, func(t *testing.T) {
			sheets, _ := balance(chunks(c.items, 100), 100)
			var got []string
			for _, s := range sheets {
				got = append(got, fmt.Sprint(s.chunks))
			}
			if g := strings.Join(got, " "); g != c.want {
				t.Errorf("pages %s, want %s", g, c.want)
			}
		})
	}
}

func TestBalancePlacesEveryChunkOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		items := of(rapid.SliceOfN(rapid.Float64Range(1, 130), 1, 60).Draw(t, "heights")...)
		for i := range items {
			items[i].keep = rapid.IntRange(0, 4).Draw(t, "keep") == 0
			items[i].float = rapid.IntRange(0, 3).Draw(t, "float") == 0
			items[i].block = items[i].float || rapid.Bool().Draw(t, "block")
		}
		cs := chunks(items, 100)
		sheets, scale := balance(cs, 100)
		seen := map[int]int{}
		for n, s := range sheets {
			h := 0.0
			for k, i := range s.chunks {
				seen[i]++
				h += cs[i].h - cs[i].gaps*(1-scale)
				if k > 0 {
					h += cs[i].gap * scale
				}
			}
			if h > 100.2 && len(s.chunks) > 1 {
				t.Fatalf("page %d is %.1f high", n, h)
			}
		}
		if len(seen) != len(cs) {
			t.Fatalf("%d of %d chunks are on a page", len(seen), len(cs))
		}
		for i, n := range seen {
			if n != 1 {
				t.Fatalf("chunk %d is on %d pages", i, n)
			}
		}
	})
}

func TestNotesKeepTheirOrderAndTheirDistance(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := &page{no: 1, part: 1}
		bottom := topY + room(false)
		y := topY
		var order []*note
		for range rapid.IntRange(0, 25).Draw(t, "notes") {
			y += rapid.Float64Range(0, 60).Draw(t, "down")
			n := &note{fixed: rapid.IntRange(0, 4).Draw(t, "fixed") == 0, h: rapid.Float64Range(10, 50).Draw(t, "height")}
			if n.fixed {
				y += 60 // labels stand beside blocks of their own
			}
			if y+n.h > bottom {
				break
			}
			p.notes = append(p.notes, waiting{n, y})
			if !n.fixed {
				order = append(order, n)
			}
		}
		if rapid.Bool().Draw(t, "wide") {
			from := rapid.Float64Range(topY, bottom-200).Draw(t, "from")
			p.busy = append(p.busy, span{from, from + 150})
		}
		busy := append([]span(nil), p.busy...)
		rest := p.margin(bottom)
		at := map[*note]float64{}
		for _, op := range p.placed {
			at[op.note] = op.y
		}
		last := math.Inf(-1)
		for i, n := range order {
			y, ok := at[n]
			if !ok {
				if left := len(order) - i; left != len(rest) {
					t.Fatalf("%d notes left out, %d to go", left, len(rest))
				}
				break
			}
			if y < last-0.01 || y < topY-0.01 || y+n.h > bottom+0.01 {
				t.Fatalf("note %d at %.1f after %.1f", i, y, last)
			}
			for _, b := range busy {
				if y < b.to && y+n.h > b.from {
					t.Fatalf("note %d at %.1f lies on a wide block", i, y)
				}
			}
			last = y + n.h
		}
	})
}

func testWriter(t interface{ Fatal(...any) }) *writer {
	m, err := newMetrics()
	if err != nil {
		t.Fatal(err)
	}
	return newWriter(&document.Document{}, m)
}

func TestLinesKeepToTheMeasure(t *testing.T) {
	w := testWriter(t)
	rapid.Check(t, func(t *rapid.T) {
		var b strings.Builder
		for range rapid.IntRange(1, 120).Draw(t, "words") {
			b.WriteString(strings.Repeat("kinderen", rapid.IntRange(0, 4).Draw(t, "times")) + rapid.SampledFrom([]string{" ", "-", "/", " ≥ 3 ", "\n", "sp\u00ADel "}).Draw(t, "join"))
		}
		measure := rapid.Float64Range(60, 400).Draw(t, "measure")
		runs := document.Text(b.String())
		whole := &text{}
		ps := w.split(whole, w.pieces(whole, runs, body), measure)
		for name, lines := range map[string][]line{"weighed": w.lines(runs, body, measure).lines, "filled": fill(ps, measure)} {
			n := 0
			for _, l := range lines {
				if l.w > measure+0.1 {
					t.Fatalf("%s: a line of %.1f in %.1f: %v", name, l.w, measure, l.pieces)
				}
				n += len(l.pieces)
			}
			if n != len(ps) {
				t.Fatalf("%s: %d of %d pieces", name, n, len(ps))
			}
		}
	})
}

func TestLongWordsBreakBetweenSyllables(t *testing.T) {
	w := testWriter(t)
	var got []string
	for _, l := range w.lines(document.Text("kindvriendelijkheidsbeleid"), body, 60).lines {
		s := ""
		for _, p := range l.pieces {
			s += p.s
		}
		got = append(got, s)
	}
	if g := strings.Join(got, "-"); g != "kindvrien-delijkheids-beleid" {
		t.Errorf("broken as %s", g)
	}
	lines := w.lines(document.Text("https://www.voorbeeldegem.example/kindvriendelijk"), sideNote, sideW).lines
	for _, l := range lines {
		if l.hyphen {
			t.Error("an address got a hyphen")
		}
	}
}
