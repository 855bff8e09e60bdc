package table

import (
	"bytes"
	"context"
	"io"
	"strings"
)

// The delimiters in the order in which a tie is settled.
var delimiters = []byte{';', '|', '\t', ','}

const (
	sampleBytes = 256 << 10
	sampleRows  = 300
)

// sniff finds the dialect from the start of a text. A wanted delimiter, not 0,
// is taken as it is.
func sniff(text func() (io.ReadCloser, error), wanted byte) (dialect, error) {
	r, err := text()
	if err != nil {
		return dialect{}, err
	}
	defer r.Close()
	sample, err := io.ReadAll(io.LimitReader(r, sampleBytes))
	if err != nil {
		return dialect{}, explainOS(err)
	}
	return sniffSample(bytes.TrimPrefix(sample, bom), len(sample) == sampleBytes, wanted), nil
}

// sniffSample finds the dialect of a text; cut says that the text goes on after
// the sample, so that its last line may be half.
func sniffSample(sample []byte, cut bool, wanted byte) dialect {
	if cut {
		if i := bytes.LastIndexByte(sample, '\n'); i > 0 {
			sample = sample[:i]
		}
	}
	mark := declared(sample)
	d := dialect{delimiter: wanted, declared: mark != 0}
	if wanted == 0 {
		d.delimiter = mark
	}
	var seen sight
	if d.delimiter != 0 {
		seen = d.look(sample)
	} else if d, seen = best(sample, d); d.delimiter == 0 {
		d.wrapped = true
		if d, seen = best(sample, d); d.delimiter == 0 {
			d.wrapped = false
		}
	}
	d.width = seen.width
	d.unnamed = !d.declared && !d.wrapped && seen.numbered()
	return d
}

// declared reads the line 'sep=;' by which some programs tell Excel.
func declared(sample []byte) byte {
	line, _, _ := strings.Cut(string(sample[:min(len(sample), 40)]), "\n")
	line = strings.ToLower(strings.Trim(line, "\" "))
	mark, ok := strings.CutPrefix(line, "sep=")
	if !ok || mark == "" || strings.Trim(mark, mark[:1]) != "" || bytes.IndexByte(delimiters, mark[0]) < 0 {
		return 0
	}
	return mark[0]
}

// best returns the dialect whose delimiter gives the most rows of the same
// width, or one without a delimiter when none cuts a third of the rows.
func best(sample []byte, d dialect) (dialect, sight) {
	found, top := d, sight{}
	found.delimiter = 0
	for _, mark := range delimiters {
		d.delimiter = mark
		if seen := d.look(sample); seen.better(top) {
			found, top = d, seen
		}
	}
	if top.alike*3 < top.total || top.width == 2 && found.delimiter == ',' && decimalsOnly(sample) {
		found.delimiter, top = 0, sight{}
	}
	return found, top
}

// decimalsOnly reports whether every comma stands between two digits.
func decimalsOnly(sample []byte) bool {
	for i, b := range sample {
		if b == ',' && (i == 0 || i+1 == len(sample) || !isDigit(sample[i-1]) || !isDigit(sample[i+1])) {
			return false
		}
	}
	return true
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

// look reads the sample in a dialect.
func (d dialect) look(sample []byte) sight {
	rows := &textRows{ctx: context.Background(), lines: newLines(bytes.NewReader(sample), 4096), dialect: d}
	s := sight{delimiter: d.delimiter}
	for range sampleRows {
		text, _, err := rows.read()
		if err != nil {
			break
		}
		if cells := d.cut(nil, text); len(cells) > 1 || strings.TrimSpace(cells[0]) != "" {
			s.see(cells, !d.wrapped && torn(text, d.delimiter))
		}
	}
	s.judge()
	return s
}
