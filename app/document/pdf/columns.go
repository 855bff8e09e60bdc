package pdf

import "kindvriendelijk/app/document"

const stateW = 14.0 // of the mark before the word of a status

// numberW is the least width of a column of figures, so that they stand apart.
const numberW = 44

// columnNeeds measures, per column, the longest word and the longest line. A
// column of figures takes at least a width.
func (w *writer) columnNeeds(t document.Table, figures float64) (least, most []float64) {
	least, most = make([]float64, len(t.Columns)), make([]float64, len(t.Columns))
	measure := func(k int, runs []document.Run, st textStyle, extra float64) {
		word, line := w.longest(runs, st)
		extra += 2 * cellX
		least[k], most[k] = max(least[k], word+extra), max(most[k], line+extra)
	}
	for k, c := range t.Columns {
		measure(k, document.Text(c.Title), tableHead, 0)
	}
	for _, r := range t.Rows {
		if r.Group {
			continue
		}
		st := tableText
		st.bold = r.Total
		for k, c := range r.Cells[:min(len(r.Cells), len(t.Columns))] {
			extra := 0.0
			if t.Columns[k].Kind == document.Status {
				extra = stateW
			}
			measure(k, stateRuns(c), st, extra)
		}
	}
	for k, c := range t.Columns {
		least[k] = min(least[k], textW/2) // a longer word is cut
		switch {
		case c.Kind == document.Number:
			least[k] = max(least[k], min(most[k], figures))
		case most[k] < 90, c.Kind == document.Status && most[k] < 115: // short words are not worth breaking
			least[k] = max(least[k], most[k])
		}
	}
	return least, most
}

// longest measures the longest word of a text and its longest line.
func (w *writer) longest(runs []document.Run, st textStyle) (word, line float64) {
	inWord, inLine := 0.0, 0.0
	for _, p := range w.pieces(&text{}, runs, st) {
		inWord += p.w
		inLine += p.w
		word, line = max(word, inWord), max(line, inLine)
		inLine += p.space
		if p.end != stuck {
			inWord = 0
		}
		if p.end == forced {
			inLine = 0
		}
	}
	return word, line
}

// stateRuns is the text of a cell; a state without words gets its own.
func stateRuns(c document.Cell) []document.Run {
	if len(c.Runs) == 0 && c.State != document.None {
		return document.Text(stateWords[c.State])
	}
	return c.Runs
}

var stateWords = map[document.State]string{
	document.Done: "gerealiseerd", document.Busy: "in uitvoering", document.Planned: "gepland",
	document.Stuck: "uitgesteld", document.Stopped: "stopgezet", document.Idea: "idee",
}

// share gives every column its longest word and divides what is left by need,
// so that long texts get the room; a table of short cells spreads evenly.
func share(least, most []float64, room float64, cols []document.Column) []float64 {
	if sum(most) <= room {
		return spread(most, room, cols)
	}
	out := append([]float64(nil), least...)
	spare := room - sum(least)
	if spare <= 0 {
		for k := range out {
			out[k] *= room / sum(least)
		}
		return out
	}
	need := 0.0
	weight := make([]float64, len(out))
	for k := range out {
		weight[k] = max(0, most[k]-least[k])
		if cols[k].Weight > 0 {
			weight[k] *= cols[k].Weight
		}
		need += weight[k]
	}
	for k := range out {
		if need > 0 {
			out[k] += spare * weight[k] / need
		}
	}
	return out
}

// spread gives columns of words what is left, so that the rules of a table
// reach the measure.
func spread(most []float64, room float64, cols []document.Column) []float64 {
	out := append([]float64(nil), most...)
	spare, words := room-sum(most), 0.0
	for _, c := range cols {
		if c.Kind == document.Words {
			words++
		}
	}
	for k, c := range cols {
		if words == 0 {
			out[k] += spare / float64(len(cols))
		} else if c.Kind == document.Words {
			out[k] += spare / words
		}
	}
	return out
}

func sum(v []float64) float64 {
	t := 0.0
	for _, x := range v {
		t += x
	}
	return t
}
