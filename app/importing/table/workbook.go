package table

import (
	"archive/zip"
	"context"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"strings"
)

// Caps on what a workbook may unpack to. Sheets and the list of shared texts
// go to the disk when they are large; the other parts are kept in memory.
const (
	maxPacked   = 64 << 20
	maxUnpacked = 512 << 20
	maxPart     = 16 << 20 // of a part that is neither a sheet nor shared texts
	maxKept     = 96 << 20 // of those parts together
	maxParts    = 20_000
	maxTags     = 1_500_000 // of such a part
	maxTexts    = 1_500_000 // shared texts
	maxTextTags = 5_000     // of one shared text
	maxRatio    = 150       // how much smaller a large part may be packed
)

// workbook is what the directory of a zip tells before anything is unpacked.
// The sizes in it are binding: archive/zip fails on a part that is longer.
type workbook struct {
	sheets  int    // how many parts look like one
	content uint64 // bytes of those, unpacked
	kept    uint64 // bytes of what is neither a sheet nor shared texts
	total   uint64
	texts   *zip.File
}

// checkZip looks at the directory of a zip.
func checkZip(z *zip.Reader) (workbook, Problem) {
	var w workbook
	if len(z.File) > maxParts {
		return w, TooLarge
	}
	kind, seen := Archive, map[string]bool{}
	for _, part := range z.File {
		name := partName(part)
		if seen[name] {
			return w, Damaged
		}
		seen[name] = true
		if k := kindOf(name); k == Binary || k != Archive && kind == Archive {
			kind = k
		}
		if !w.add(part, name) {
			return w, TooLarge
		}
	}
	if kind == workbookKind {
		kind = ""
	}
	return w, kind
}

// add takes one part into account and reports false when that is too much.
func (w *workbook) add(part *zip.File, name string) bool {
	n := part.UncompressedSize64
	w.total += n
	switch {
	case strings.HasPrefix(name, "xl/worksheets/sheet"):
		w.sheets++
		w.content += n
	case name == "xl/sharedstrings.xml":
		w.texts = part
	default:
		w.kept += n
		if n > maxPart || w.kept > maxKept {
			return false
		}
	}
	return w.total <= maxUnpacked && (n <= 1<<20 || n/maxRatio <= part.CompressedSize64)
}

const workbookKind Problem = "workbook"

// kindOf tells by the name of one part what a zip is.
func kindOf(name string) Problem {
	switch {
	case strings.HasPrefix(name, "xl/workbook") && path.Ext(name) == ".xml":
		return workbookKind
	case name == "xl/workbook.bin":
		return Binary
	case name == "content.xml":
		return OpenDoc
	case name == "word/document.xml", name == "ppt/presentation.xml":
		return Document
	case name == "index/document.iwa":
		return Numbers
	}
	return Archive
}

func partName(part *zip.File) string {
	return strings.ToLower(strings.TrimPrefix(strings.ReplaceAll(part.Name, `\`, "/"), "/"))
}

// checkParts goes through the parts that are read as a whole when a workbook
// is opened, for what is small on disk but not in memory.
func checkParts(ctx context.Context, z *zip.Reader, w workbook) error {
	for _, part := range z.File {
		if part == w.texts || path.Ext(partName(part)) != ".xml" || strings.HasPrefix(partName(part), "xl/worksheets/sheet") || part.UncompressedSize64 < 1<<20 {
			continue
		}
		if err := countTags(ctx, part, maxTags, maxTags); err != nil {
			return err
		}
	}
	if w.texts == nil {
		return nil
	}
	return countTags(ctx, w.texts, maxTexts, maxTextTags)
}

// countTags fails when a part has more elements, or more tags within one
// second-level element, than it may.
func countTags(ctx context.Context, part *zip.File, most, within int) error {
	r, err := part.Open()
	if err != nil {
		return &FileError{Problem: Damaged, Err: err}
	}
	defer r.Close()
	t := newTags(r)
	elements, inside := 0, 0
	for n := 0; ; n++ {
		if n%4096 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		_, err := t.next()
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return &FileError{Problem: Damaged, Err: err}
		}
		if inside++; t.depth <= 1 {
			elements++
			inside = 0
		}
		if elements > most || inside > within {
			return &FileError{Problem: TooLarge}
		}
	}
}

// sheetParts maps the names of sheets to the parts that hold them. The ids are
// those that the workbook gives its sheets.
func sheetParts(z *zip.Reader, ids map[string]string) map[string]*zip.File {
	targets, parts := map[string]string{}, map[string]*zip.File{}
	for _, part := range z.File {
		name := partName(part)
		parts[name] = part
		if strings.HasPrefix(name, "xl/_rels/workbook") && path.Ext(name) == ".rels" {
			readTargets(part, targets)
		}
	}
	sheets := map[string]*zip.File{}
	for name, id := range ids {
		target := strings.ToLower(strings.ReplaceAll(targets[id], `\`, "/"))
		if !strings.HasPrefix(target, "/") {
			target = path.Join("xl", target)
		}
		if part := parts[strings.TrimPrefix(target, "/")]; part != nil {
			sheets[name] = part
		}
	}
	return sheets
}

// readTargets adds the relationships of a workbook by their ids.
func readTargets(part *zip.File, targets map[string]string) {
	r, err := part.Open()
	if err != nil {
		return // the sheets are missed then, and refused
	}
	defer r.Close()
	var list struct {
		Relationship []struct {
			ID     string `xml:"Id,attr"`
			Target string `xml:"Target,attr"`
		}
	}
	if xml.NewDecoder(r).Decode(&list) != nil {
		return
	}
	for _, rel := range list.Relationship {
		targets[rel.ID] = rel.Target
	}
}
