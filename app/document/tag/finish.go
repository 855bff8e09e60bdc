package tag

import (
	"fmt"
	"io"
	"regexp"
	"time"

	"github.com/jung-kurt/gofpdf"
)

// Meta is what the document says about itself.
type Meta struct {
	Title, Author, Subject, Keywords, Lang, Creator string

	Created time.Time // the only date; the same document gives the same bytes
}

// file is the document while it is finished.
type file struct {
	objs     map[ref]any
	next     ref
	pages    []*page
	pageRefs []ref
}

func (f *file) add(v any) ref {
	f.next++
	f.objs[f.next] = v
	return f.next
}

// dict follows a reference to a dictionary; nil when it is something else.
func (f *file) dict(v any) dict {
	if r, ok := v.(ref); ok {
		v = f.objs[r]
	}
	if s, ok := v.(*stream); ok {
		return s.dict
	}
	d, _ := v.(dict)
	return d
}

func (f *file) place(p Place) (array, error) {
	if p.Page < 1 || p.Page > len(f.pages) {
		return nil, fmt.Errorf("tag: a link to page %d of %d", p.Page, len(f.pages))
	}
	return array{f.pageRefs[p.Page-1], name("XYZ"), 0, f.pages[p.Page-1].h - p.Y, nil}, nil
}

// kept keeps the one slice that gofpdf's Output writes: gofpdf is done with it.
type kept []byte

func (k *kept) Write(p []byte) (int, error) { *k = p; return len(p), nil }

// Finish writes the document. Nothing can be drawn any more.
func (d *Doc) Finish(w io.Writer, m Meta) error {
	d.flush()
	d.work.Wait()
	if d.err != nil {
		return d.err
	}
	f, catalog, err := d.native()
	if err != nil {
		return err
	}
	if err := d.describe(f, catalog, m); err != nil {
		return err
	}
	root, info := f.renumber(f.add(catalog), f.add(information(m)))
	return f.write(w, root, info, !d.plain)
}

// native lets gofpdf write its file and takes over what it is good at: fonts,
// images and pages. A last page, which the finished file does not have, tells
// it what the other pages use, and us under which names.
func (d *Doc) native() (*file, dict, error) {
	d.pdf.AddPage()
	for _, font := range d.fonts {
		d.pdf.SetFont(font.Family, font.Style, 1)
		d.pdf.SetFont(font.Family, font.Style, 2) // a font that is set already is not written again
		d.pdf.Text(0, 0, font.characters())
	}
	for _, n := range d.pics {
		d.pdf.ImageOptions(n, 0, 0, 1, 1, false, gofpdf.ImageOptions{}, 0, "")
	}
	var out kept
	if err := d.pdf.Output(&out); err != nil {
		return nil, nil, fmt.Errorf("gofpdf: %w", err)
	}
	objs, trailer, err := readFile(out)
	if err != nil {
		return nil, nil, fmt.Errorf("read gofpdf's file: %w", err)
	}
	f := &file{objs: objs, next: ref(len(objs)), pages: d.pages}
	catalog := f.dict(trailer["Root"])
	tree := f.dict(catalog["Pages"])
	kids, _ := tree["Kids"].(array)
	if len(kids) != len(d.pages)+1 {
		return nil, nil, fmt.Errorf("gofpdf wrote %d pages, not %d", len(kids), len(d.pages)+1)
	}
	for _, k := range kids[:len(d.pages)] {
		f.pageRefs = append(f.pageRefs, k.(ref))
	}
	last := f.dict(kids[len(d.pages)])
	tree["Kids"], tree["Count"] = kids[:len(d.pages)], len(d.pages)
	content, _ := f.objs[last["Contents"].(ref)].(*stream)
	if err := f.resources(f.dict(last["Resources"]), content.data, d.fonts, len(d.pics)); err != nil {
		return nil, nil, err
	}
	return f, dict{"Type": name("Catalog"), "Pages": catalog["Pages"]}, nil
}

var (
	fontSet  = regexp.MustCompile(`/(F\S+) 2.00 Tf`)
	imageSet = regexp.MustCompile(`/(I\S+) Do`)
)

// resources gives fonts and images the names that the pages use.
func (f *file) resources(res dict, content []byte, fonts []Font, pics int) error {
	delete(res, "ProcSet")
	old := f.dict(res["Font"])
	found := fontSet.FindAllSubmatch(content, -1)
	if len(found) != len(fonts) {
		return fmt.Errorf("gofpdf set %d of %d fonts", len(found), len(fonts))
	}
	named := dict{}
	for i, m := range found {
		r, err := f.font(f.dict(old[string(m[1])]), fonts[i])
		if err != nil {
			return fmt.Errorf("font %s %s: %w", fonts[i].Family, fonts[i].Style, err)
		}
		named[fmt.Sprint("F", i)] = r
	}
	res["Font"] = named
	images := f.dict(res["XObject"])
	delete(res, "XObject")
	found = imageSet.FindAllSubmatch(content, -1)
	if len(found) != pics {
		return fmt.Errorf("gofpdf set %d of %d images", len(found), pics)
	}
	named = dict{}
	for i, m := range found {
		named[fmt.Sprint("X", i)] = images[string(m[1])]
	}
	if pics > 0 {
		res["XObject"] = named
	}
	return nil
}

// describe adds what gofpdf cannot: content and links of the pages, the
// structure tree, bookmarks, fonts with honest names and maps, metadata.
func (d *Doc) describe(f *file, catalog dict, m Meta) error {
	tree, err := f.tree(d.root)
	if err != nil {
		return err
	}
	for i, p := range f.pages {
		o := f.dict(f.pageRefs[i])
		delete(o, "Group")
		o["Contents"] = f.add(p.stream)
		o["StructParents"] = i
		o["Tabs"] = name("S")
		var annots array
		for _, a := range p.annots {
			annots = append(annots, a.ref)
		}
		if len(annots) > 0 {
			o["Annots"] = annots
		}
	}
	outline, err := f.outline(d.marks)
	if err != nil {
		return err
	}
	if outline != 0 {
		catalog["Outlines"] = outline
		catalog["PageMode"] = name("UseOutlines")
	}
	catalog["StructTreeRoot"] = tree
	catalog["MarkInfo"] = dict{"Marked": true} // poppler stumbles over Suspects false, which is the default anyway
	catalog["Lang"] = str(m.Lang)
	catalog["ViewerPreferences"] = dict{"DisplayDocTitle": true}
	catalog["Metadata"] = f.add(&stream{dict{"Type": name("Metadata"), "Subtype": name("XML")}, xmp(m)})
	catalog["OutputIntents"] = array{dict{"Type": name("OutputIntent"), "S": name("GTS_PDFA1"),
		"OutputConditionIdentifier": str("sRGB IEC61966-2.1"), "Info": str("sRGB IEC61966-2.1"),
		"RegistryName":      str("http://www.color.org"),
		"DestOutputProfile": f.add(deflate(dict{"N": 3, "Alternate": name("DeviceRGB")}, srgb()))}}
	return nil
}

func information(m Meta) dict {
	date := str(m.Created.UTC().Format("D:20060102150405") + "+00'00'")
	in := dict{"CreationDate": date, "ModDate": date, "Producer": text(producer)}
	for k, v := range map[string]string{"Title": m.Title, "Author": m.Author, "Subject": m.Subject, "Keywords": m.Keywords, "Creator": m.Creator} {
		if v != "" {
			in[k] = text(v)
		}
	}
	return in
}
