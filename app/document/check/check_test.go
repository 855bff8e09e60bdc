package check_test

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/jung-kurt/gofpdf"

	"kindvriendelijk/app/document/check"
	"kindvriendelijk/app/document/tag"
	"kindvriendelijk/resources"
)

// good is a document with one of everything, left open to the eye.
func good(t *testing.T) []byte {
	t.Helper()
	pdf := gofpdf.New("P", "pt", "A4", "")
	pdf.AddUTF8FontFromBytes("noto", "", resources.Font(resources.Regular))
	root := tag.NewRoot()
	d := tag.New(pdf, root, true)
	var used tag.Font
	used.Family = "noto"
	text := func(e *tag.Elem, y, s string) {
		sheet, _ := d.Letter(e)
		for _, r := range s {
			used.Codes[r] = r
		}
		sheet.B = append(sheet.B, "/F0 12 Tf 1 0 0 1 60 "+y+" Tm ("+s+")Tj\n"...)
	}
	d.Page(595, 842)
	h1 := root.Add("H1")
	text(h1, "780", "Titel")
	text(root.Add("P"), "760", "Eerst ")
	h2 := root.Add("H2")
	text(h2, "740", "Kop")
	p := root.Add("P")
	text(p, "720", "Zie ")
	link := p.Add("Link")
	text(link, "700", "daar")
	d.Link(link, tag.Rect{X: 60, Y: 130, W: 40, H: 14}, tag.Place{Page: 2, Y: 50}, "Naar de tweede bladzijde")
	web := p.Add("Link")
	text(web, "680", "en elders")
	d.Web(web, tag.Rect{X: 60, Y: 150, W: 40, H: 14}, "https://voorbeeldegem.example/", "De webversie")
	list := root.Add("L", tag.Numbering("Disc"))
	li := list.Add("LI")
	text(li.Add("Lbl"), "660", "- ")
	text(li.Add("LBody"), "640", "punt")
	d.Page(595, 842)
	table := root.Add("Table")
	text(table.Add("Caption"), "780", "Tabel")
	head := table.Add("THead").Add("TR")
	text(head.Add("TH", tag.Scope("Column")), "760", "A")
	text(head.Add("TH", tag.Scope("Column")), "740", "B")
	body := table.Add("TBody")
	row := body.Add("TR")
	text(row.Add("TH", tag.Scope("Row")), "720", "rij")
	text(row.Add("TD"), "700", "cel")
	text(body.Add("TR").Add("TH", tag.HeadOf("Row", 2)), "680", "groep")
	fig := root.Add("Figure", tag.Alt("Een vlak"))
	fig.Box(842, 60, 400, 50, 50)
	sheet := d.Paint(fig)
	sheet.B = append(sheet.B, "60 400 50 50 re f\n"...)
	text(root.Add("Note", tag.ID("noot-1")), "300", "Noot")
	back := d.Paint(nil)
	back.B = append(back.B, "0 0 10 10 re f\n"...)
	d.Font(used)
	d.Bookmark(tag.Bookmark{Level: 1, Title: "Titel", At: tag.Place{Page: 1, Y: 60}, Elem: h1})
	d.Bookmark(tag.Bookmark{Level: 2, Title: "Kop", At: tag.Place{Page: 1, Y: 100}, Elem: h2})
	var out bytes.Buffer
	if err := d.Finish(&out, tag.Meta{Title: "Proef", Lang: "nl-NL", Creator: "Proef", Created: time.Unix(1.8e9, 0)}); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestAGoodDocumentHasNoFaults(t *testing.T) {
	rep, err := check.File(good(t))
	if err != nil || len(rep.Found) > 0 {
		t.Fatal(err, rep.Found)
	}
	if got, want := strings.Join(strings.Fields(rep.Text), " "), "Titel Eerst Kop Zie daaren elders - punt Tabel A B rij cel groep Een vlak Noot"; got != want {
		t.Errorf("heard %q, want %q", got, want)
	}
	if len(rep.Links) != 2 || rep.Links[0] != (check.Link{Page: 1, To: 2, Contents: "Naar de tweede bladzijde"}) || rep.Links[1].To != 0 {
		t.Errorf("links: %v", rep.Links)
	}
	if len(rep.Marks) != 2 || rep.Marks[1] != (check.Link{To: 1, Contents: "Kop"}) {
		t.Errorf("bookmarks: %v", rep.Marks)
	}
}

// A broken document must be found broken. Each mutation keeps the length, so
// that the file can still be read.
func TestEveryFaultIsFound(t *testing.T) {
	whole := good(t)
	for _, m := range []struct{ old, new, want string }{
		{"%PDF-1.7", "%PDF-2.0", "6.1.2"},
		{"/Marked true", "/Marxed true", "Marked"},
		{"/Marked true", "/Marked null", "Marked"},
		{"/Lang(nl-NL)", "/Lang(n_-NL)", "11-001"},
		{"/DisplayDocTitle true", "/DisplayDocTitlx true", "07-00"},
		{"xml:lang=\"x-default\">Proef<", "xml:lang=\"x-defaultx>Proef<", "06-003"},
		{"<xmp:CreateDate>2", "<xmp:CreateDate>1", "dates differ"},
		{"/Title(Proef)", "/Title(Proet)", "Title differs"},
		{"/Alt(", "/Alx(", "13-004"},
		{"/BBox[", "/BBxx[", "without BBox"},
		{"/Scope/Row", "/Scopx/Row", "15-003"},
		{"/ColSpan 2", "/ColSpan 3", "15-005"},
		{"/S/H2", "/S/H4", "14-003"},
		{"/S/H1", "/S/H2", "14-002"},
		{"/S/TD", "/S/LI", "09-004"},
		{"/S/LI>", "/S/TR>", "09-00"},
		{"/S/LBody", "/S/Lbodx", "02-001"},
		{"/S/L>", "/S/H>", "14-007"},
		{"/Tabs/S", "/Tabs/R", "28-008/009"},
		{"/S/Link", "/S/Span", "28-011"},
		{"/StructParent 3", "/StructParent 2", "parent tree"},
		{"/StructParents 1", "/StructParents 0", "StructParents"},
		{"/Contents(Naar", "/Kontents(Naar", "28-012"},
		{"/F 4", "/F 2", "6.3.2"},
		{"/S/URI", "/S/URX", "6.5.1"},
		{"/S/GTS_PDFA1", "/S/GTS_PDFX1", "6.2.3"},
		{"/ID(noot-1)", "/IX(noot-1)", "19-003"},
		{"/ToUnicode", "/ToUnicodx", "31-027"},
		{"/FontFile2", "/FontFile9", "31-009"},
		{"/FirstChar 32", "/FirstChar 33", "31-016"},
		{"/Flags 4", "/Flags 6", ""},
		{"/K 1/P", "/K 9/P", "MCID"},
		{"/ID[<", "/IX[<", "6.1.3"},
		{"/Type/OBJR", "/Type/OBJX", "28-002"},
		{"/Dest[", "/Dexx[", "leads to page 0"},
		{"bladzijde)/Dest[", "bladzijde)/Dexx[", "nowhere"},
		{"/Artifact BMC", "/Artixact BMC", "01-005"},
		{"/P<</MCID 1>>BDC", "/P<</MCID 0>>BDC", "MCID 0 twice"},
		{"/H1<</MCID 0>>BDC", "/H1<</MCIX 0>>BDC", "01-005"},
		{"EMC\nET", "ET\nEMC", "text object"},
		{"q\n/Artifact", " \n/Artifact", "not closed"},
		{" re f\nEMC\nQ", " re f\nEMC\n ", "not closed"},
	} {
		at := bytes.Index(whole, []byte(m.old))
		if at < 0 {
			t.Errorf("%q is not in the file", m.old)
			continue
		}
		bad := bytes.Clone(whole)
		copy(bad[at:], m.new)
		rep, err := check.File(bad)
		if err == nil && !strings.Contains(strings.Join(rep.Found, "\n"), m.want) {
			t.Errorf("%q → %q: %q not found among %q", m.old, m.new, m.want, rep.Found)
		}
	}
}

func TestWhatIsNoDocumentIsAnError(t *testing.T) {
	whole := good(t)
	for name, raw := range map[string][]byte{"nothing": nil, "text": []byte("geen pdf"), "cut off": whole[:len(whole)/2]} {
		if _, err := check.File(raw); err == nil {
			t.Errorf("%s was read", name)
		}
	}
}
