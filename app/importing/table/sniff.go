package table

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"strings"
)

// The delimiters in the order in which a tie is settled.
var delimiters = []byte{';', '|', '\t', ','}

const (
	sampleBytes = 256 << 10
	sampleRows  = 300
)

// sniff finds the dialect from the start of a file. A wanted delimiter, not 0,
// is taken as it is.
func sniff(path, encoding string, wanted byte) (dialect, error) {
	file, err := os.Open(path)
	if err != nil {
		return dialect{}, explainOS(err)
	}
	defer file.Close()
	sample := make([]byte, sampleBytes)
	n, err := io.ReadFull(decode(file, encoding), sample)
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) && !errors.Is(err, io.EOF) {
		return dialect{}, explainOS(err)
	}
	return sniffSample(sample[:n], n == sampleBytes, wanted), nil
}

// sniffSample finds the dialect of a text; cut says that the text goes on after
// the sample, so that its last line may be half.
func sniffSample(sample []byte, cut bool, wanted byte) dialect {
	d := dialect{delimiter: wanted, end: '\n'}
	if bytes.IndexByte(sample, '\n') < 0 && bytes.IndexByte(sample, '\r') >= 0 {
		d.end = '\r'
	}
	if cut {
		if i := bytes.LastIndexByte(sample, d.end); i > 0 {
			sample = sample[:i]
		}
	}
	if wanted != 0 {
		return d
	}
	if mark := declared(sample); mark != 0 {
		d.delimiter = mark
		return d
	}
	found := best(sample, d)
	if found.delimiter == 0 {
		d.wrapped = true
		if found = best(sample, d); found.delimiter == 0 {
			found.wrapped = false
		}
	}
	return found
}

// declared reads the line 'sep=;' by which some programs tell Excel.
func declared(sample []byte) byte {
	line, _, _ := strings.Cut(string(sample[:min(len(sample), 20)]), "\n")
	line = strings.Trim(strings.TrimPrefix(line, string(bom)), "\"\r")
	if mark, ok := strings.CutPrefix(line, "sep="); ok && len(mark) == 1 && bytes.IndexByte(delimiters, mark[0]) >= 0 {
		return mark[0]
	}
	return 0
}

// best returns the dialect whose delimiter gives the most rows of the same
// width, or one without a delimiter when none cuts a third of the rows.
func best(sample []byte, d dialect) dialect {
	top, rows := 0, 0
	found := d
	found.delimiter = 0
	for _, mark := range delimiters {
		d.delimiter = mark
		alike, total := d.agreement(sample)
		if alike > top {
			top, rows, found = alike, total, d
		}
	}
	if top*3 < rows {
		found.delimiter = 0
	}
	return found
}

// agreement counts the rows that have the width which most rows of two cells
// or more have, and all rows that are not blank.
func (d dialect) agreement(sample []byte) (alike, total int) {
	rows := newTextRows(context.Background(), bytes.NewReader(sample), d, io.NopCloser(nil))
	widths := map[int]int{}
	trailing := 0
	for range sampleRows {
		cells, err := rows.Next()
		if err != nil {
			break
		}
		if len(cells) == 1 && strings.TrimSpace(cells[0]) == "" {
			continue
		}
		total++
		if len(cells) > 1 {
			widths[len(cells)]++
			if d.delimiter == '\t' && strings.HasSuffix(cells[0], ",") {
				trailing++
			}
		}
	}
	for _, n := range widths {
		alike = max(alike, n)
	}
	if trailing > 0 && trailing >= alike {
		return 0, total // a tab that only follows the comma as a space would
	}
	return alike, total
}
