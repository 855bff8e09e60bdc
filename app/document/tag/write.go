package tag

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"fmt"
	"hash"
	"io"
	"maps"
	"slices"
)

// renumber numbers the objects in the order in which they are reached, alike
// ones together. What nobody reaches is dropped, and the order in which gofpdf
// happened to write its images (that of a Go map) no longer shows.
func (f *file) renumber(root, info ref) (ref, ref) {
	var queue []ref
	seen := map[ref]bool{}
	reach := func(r ref) {
		if !seen[r] {
			seen[r] = true
			queue = append(queue, r)
		}
	}
	reach(root)
	reach(info)
	for i := 0; i < len(queue); i++ {
		references(f.objs[queue[i]], reach)
	}
	slices.SortStableFunc(queue, func(a, b ref) int { return kind(f.objs[a]) - kind(f.objs[b]) })
	num := make(map[ref]ref, len(queue))
	for i, r := range queue {
		num[r] = ref(i + 1)
	}
	objs := make(map[ref]any, len(queue))
	for _, r := range queue {
		objs[num[r]] = renamed(f.objs[r], num)
	}
	f.objs, f.next = objs, ref(len(queue))
	return num[root], num[info]
}

// kind sorts objects so that alike ones are compressed together.
func kind(v any) int {
	switch v := v.(type) {
	case array:
		return 1
	case *stream:
		return 2
	case dict:
		switch {
		case v["Subtype"] == name("Link"):
			return 3
		case v["S"] != nil && v["P"] != nil:
			return 4
		}
	}
	return 0
}

// references calls reach for every object that v refers to.
func references(v any, reach func(ref)) {
	switch v := v.(type) {
	case ref:
		reach(v)
	case array:
		for _, e := range v {
			references(e, reach)
		}
	case dict:
		for _, k := range slices.Sorted(maps.Keys(v)) {
			references(v[k], reach)
		}
	case *stream:
		references(v.dict, reach)
	}
}

// renamed puts the new numbers into v.
func renamed(v any, num map[ref]ref) any {
	switch v := v.(type) {
	case ref:
		return num[v]
	case array:
		for i := range v {
			v[i] = renamed(v[i], num)
		}
	case dict:
		for k := range v {
			v[k] = renamed(v[k], num)
		}
	case *stream:
		renamed(v.dict, num)
	}
	return v
}

// counter writes on, counts, and sums up for the file's ID.
type counter struct {
	w   *bufio.Writer
	n   int
	sum hash.Hash
}

func (c *counter) Write(p []byte) (int, error) {
	c.n += len(p)
	c.sum.Write(p)
	return c.w.Write(p)
}

// entry of the cross-reference: an offset, or a place in an object stream.
type entry struct{ kind, a, b int }

// out is a file being written.
type out struct {
	f  *file
	w  *counter
	at map[ref]entry
	// the object stream under way
	pack []ref
	size int // the next free object number
}

// packed is how many objects share a stream: many, because alike objects
// compress well together.
const packed = 1000

// write writes the file anew: header, binary comment, objects, the
// cross-reference (a stream, or a table when not packed) and an ID drawn from
// the content.
func (f *file) write(to io.Writer, root, info ref, compact bool) error {
	o := &out{f: f, w: &counter{bufio.NewWriter(to), 0, sha256.New()}, at: map[ref]entry{}, size: int(f.next) + 1}
	fmt.Fprint(o.w, "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n")
	for r := ref(1); r <= f.next; r++ {
		if _, ok := f.objs[r].(*stream); ok || !compact {
			o.object(r, f.objs[r])
		} else if o.pack = append(o.pack, r); len(o.pack) == packed {
			o.flush()
		}
	}
	o.flush()
	id := raw(fmt.Sprintf("<%X>", o.w.sum.Sum(nil)[:16]))
	trailer := dict{"Root": root, "Info": info, "ID": array{id, id}}
	start := o.w.n
	if compact {
		o.crossStream(trailer)
	} else {
		o.crossTable(trailer)
	}
	fmt.Fprintf(o.w, "startxref\n%d\n%%%%EOF\n", start)
	if err := o.w.w.Flush(); err != nil {
		return fmt.Errorf("write pdf: %w", err)
	}
	return nil
}

func (o *out) object(r ref, v any) {
	o.at[r] = entry{1, o.w.n, 0}
	var b bytes.Buffer
	s, _ := v.(*stream)
	if s != nil {
		s.dict["Length"] = len(s.data)
		v = s.dict
	}
	put(&b, v)
	fmt.Fprintf(o.w, "%d 0 obj\n%s\n", r, b.Bytes())
	if s != nil {
		fmt.Fprint(o.w, "stream\n")
		o.w.Write(s.data)
		fmt.Fprint(o.w, "\nendstream\n")
	}
	fmt.Fprint(o.w, "endobj\n")
}

// flush writes the object stream under way.
func (o *out) flush() {
	if len(o.pack) == 0 {
		return
	}
	var head, body bytes.Buffer
	for i, p := range o.pack {
		fmt.Fprintf(&head, "%d %d ", p, body.Len())
		put(&body, o.f.objs[p])
		body.WriteByte('\n')
		o.at[p] = entry{2, o.size, i}
	}
	d := dict{"Type": name("ObjStm"), "N": len(o.pack), "First": head.Len()}
	o.object(ref(o.size), deflate(d, append(head.Bytes(), body.Bytes()...)))
	o.size++
	o.pack = o.pack[:0]
}

// crossStream writes the cross-reference as a stream. Its rows are stored as
// differences from the row above (PNG's up filter), which compresses well.
func (o *out) crossStream(trailer dict) {
	const row = 7
	r := ref(o.size)
	o.size++
	o.at[r] = entry{1, o.w.n, 0}
	x := make([]byte, 0, o.size*(row+1))
	var above [row]byte
	for n := range o.size {
		e := o.at[ref(n)]
		now := [row]byte{byte(e.kind), byte(e.a >> 24), byte(e.a >> 16), byte(e.a >> 8), byte(e.a), byte(e.b >> 8), byte(e.b)}
		x = append(x, 2)
		for i := range now {
			x = append(x, now[i]-above[i])
		}
		above = now
	}
	trailer["Type"], trailer["W"], trailer["Size"] = name("XRef"), array{1, 4, 2}, o.size
	trailer["DecodeParms"] = dict{"Predictor": 12, "Columns": row}
	o.object(r, deflate(trailer, x))
}

func (o *out) crossTable(trailer dict) {
	fmt.Fprintf(o.w, "xref\n0 %d\n0000000000 65535 f \n", o.size)
	for n := 1; n < o.size; n++ {
		fmt.Fprintf(o.w, "%010d 00000 n \n", o.at[ref(n)].a)
	}
	trailer["Size"] = o.size
	var b bytes.Buffer
	put(&b, trailer)
	fmt.Fprintf(o.w, "trailer\n%s\n", b.Bytes())
}
