package tag

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"sync"
)

// packers are costly to make (each fills more than half a megabyte), so they
// are used again.
var packers = sync.Pool{New: func() any {
	z, err := zlib.NewWriterLevel(io.Discard, zlib.BestCompression)
	if err != nil {
		panic(err) // the level is a constant
	}
	return z
}}

func deflate(d dict, b []byte) *stream {
	var out bytes.Buffer
	out.Grow(len(b)/4 + 64)
	z := packers.Get().(*zlib.Writer)
	z.Reset(&out)
	z.Write(b) // a buffer takes everything
	z.Close()
	packers.Put(z)
	d["Filter"] = name("FlateDecode")
	return &stream{d, out.Bytes()}
}

func inflate(b []byte) ([]byte, error) {
	r, err := zlib.NewReader(bytes.NewReader(b))
	if err != nil {
		return nil, fmt.Errorf("inflate: %w", err)
	}
	out, err := io.ReadAll(r)
	if err != nil {
		return nil, fmt.Errorf("inflate: %w", err)
	}
	return out, nil
}
