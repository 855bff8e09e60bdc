package check

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"
)

func (c *checker) pages() {
	seen := map[int]bool{}
	for n := 1; n <= c.ctx.PageCount; n++ {
		page, ref, _, err := c.ctx.PageDict(n, false)
		if err != nil {
			c.say(false, "page %d: %v", n, err)
			continue
		}
		c.pageNo[obj(ref)] = n
		sp, ok := num(c.get(page["StructParents"]))
		c.say(ok && !seen[sp], "page %d: StructParents missing or used twice", n)
		seen[sp] = true
		annots := c.array(page["Annots"])
		c.say(name(c.get(page["Tabs"])) == "S" || len(annots) == 0, "28-008/009: page %d: Tabs is not S", n)
		c.marked[n] = map[int]bool{}
		var b []byte
		if a := c.array(page["Contents"]); a != nil {
			for _, s := range a {
				b = append(append(b, c.stream(s)...), '\n')
			}
		} else {
			b = c.stream(page["Contents"])
		}
		p := &painter{checker: c, page: n, res: c.dict(page["Resources"])}
		for _, o := range operators(b) {
			p.operator(o)
		}
		c.say(len(p.stack) == 0 && p.saved == 0 && p.texts == 0, "page %d: %d BDC, %d q, %d BT not closed", n, len(p.stack), p.saved, p.texts)
	}
}

// painter follows the operators of one page.
type painter struct {
	*checker
	page  int
	res   types.Dict
	stack []sequence
	saved int // q not yet undone
	texts int // text objects open
	text  int // marked content that was open when the text object began, less one
	font  *font
}

// sequence is one that is open.
type sequence struct {
	artifact, tagged bool
	id               int
}

// inside tells whether what is drawn is an artifact or content.
func (p *painter) inside() (artifact, tagged bool) {
	for _, m := range p.stack {
		artifact, tagged = artifact || m.artifact, tagged || m.tagged
	}
	return artifact, tagged
}

func (p *painter) operator(o op) {
	switch o.name {
	case "BMC", "BDC":
		p.begin(o)
	case "EMC":
		p.say(len(p.stack) > 0, "page %d: EMC without BDC", p.page)
		p.say(p.texts == 0 || len(p.stack) > p.text, "page %d: a sequence ends inside a text object that it holds", p.page)
		p.stack = p.stack[:max(0, len(p.stack)-1)]
	case "q":
		p.saved++
	case "Q":
		p.saved--
	case "BT":
		p.texts++
		p.text = len(p.stack)
	case "ET":
		p.texts--
		p.say(len(p.stack) == p.text, "page %d: a text object ends inside a sequence that it holds", p.page)
		p.text = -1
	case "Tf":
		p.font = p.fontOf(p.res, o.args[0].(string)[1:])
	case "K", "k":
		p.say(false, "PDF/A 6.2.4.3: page %d: DeviceCMYK", p.page)
	}
	if has("Tj TJ ' \" f F f* B B* b b* S s sh Do EI", o.name) {
		p.paints(o)
	}
}

func (p *painter) begin(o op) {
	artifact, tagged := p.inside()
	m := sequence{artifact: o.args[0].(string) == "/Artifact"}
	if len(o.args) > 1 {
		if props, ok := o.args[1].([]any); ok {
			if id := value(props, "MCID"); id != "" {
				k, _ := strconv.Atoi(id)
				p.say(!p.marked[p.page][k], "page %d: MCID %d twice", p.page, k)
				p.marked[p.page][k] = true
				m.tagged, m.id = true, k
			}
		}
	}
	p.say(!m.artifact || !tagged, "01-003: page %d: artifact inside tagged content", p.page)
	p.say(!m.tagged || !artifact, "01-004: page %d: tagged content inside an artifact", p.page)
	p.stack = append(p.stack, m)
}

// paints looks at an operator that leaves a mark.
func (p *painter) paints(o op) {
	artifact, tagged := p.inside()
	p.say(artifact || tagged, "01-005: page %d: %s outside any marked content", p.page, o.name)
	if o.name == "Do" {
		p.image(o.args[0].(string)[1:])
		return
	}
	if !strings.HasPrefix(o.name, "T") && o.name != "'" && o.name != `"` {
		return
	}
	p.say(p.font != nil, "page %d: text without font", p.page)
	p.say(p.texts == 1, "page %d: text outside a text object", p.page)
	if p.font == nil {
		return
	}
	for _, a := range o.args {
		t := p.font.show(a)
		if tagged {
			p.checker.texts[[2]int{p.page, p.stack[len(p.stack)-1].id}] += t
		}
	}
}

func (p *painter) image(key string) {
	x := p.dict(p.dict(p.res["XObject"])[key])
	p.say(name(p.get(x["Subtype"])) == "Image", "page %d: form XObject (not looked into)", p.page)
	p.say(fmt.Sprint(x["Interpolate"]) != "true", "PDF/A 6.2.8: Interpolate")
	p.say(name(p.get(x["ColorSpace"])) != "DeviceCMYK", "PDF/A: image in DeviceCMYK")
}
