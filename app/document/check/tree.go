package check

import (
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"
)

// tree looks at the structure tree, and whether content, tree and parent tree
// agree.
func (c *checker) tree() {
	root := c.dict(c.cat["StructTreeRoot"])
	c.say(root != nil, "no structure tree")
	if root == nil {
		return
	}
	for k, v := range c.dict(root["RoleMap"]) {
		c.roles[k] = name(c.get(v))
		c.say(!has(standard, k), "02-004: standard type %s is mapped", k)
	}
	parents := map[int]types.Object{}
	c.numbers(root["ParentTree"], parents)
	for _, k := range c.list(root["K"]) {
		c.element(k, obj(c.cat["StructTreeRoot"]), "", 0)
	}
	c.headings()
	used := map[int]bool{}
	for n := 1; n <= c.ctx.PageCount; n++ {
		page, _, _, err := c.ctx.PageDict(n, false)
		if err != nil {
			continue // said before
		}
		c.sequences(n, page, parents)
		for _, a := range c.array(page["Annots"]) {
			c.annotation(n, a, parents, used)
		}
	}
	if len(c.ids) > 0 {
		names := c.array(c.dict(root["IDTree"])["Names"])
		c.say(len(names) == 2*len(c.ids), "IDTree has %d names for %d IDs", len(names)/2, len(c.ids))
	}
}

func (c *checker) headings() {
	c.say(len(c.levels) > 0, "no headings")
	before := 0
	for i, l := range c.levels {
		if i == 0 {
			c.say(l == 1, "14-002: the first heading is H%d", l)
		} else {
			c.say(l <= before+1, "14-003: H%d after H%d", l, before)
		}
		before = l
	}
}

// numbers reads a number tree.
func (c *checker) numbers(o types.Object, into map[int]types.Object) {
	d := c.dict(o)
	a := c.array(d["Nums"])
	last := -1
	for i := 0; i+1 < len(a); i += 2 {
		k, _ := num(a[i])
		c.say(k > last, "parent tree out of order at %d", k)
		last = k
		into[k] = a[i+1]
	}
	for _, k := range c.array(d["Kids"]) {
		c.numbers(k, into)
	}
}

// sequences compares the content of a page with the tree, both ways and
// through the parent tree.
func (c *checker) sequences(n int, page types.Dict, parents map[int]types.Object) {
	sp, _ := num(c.get(page["StructParents"]))
	row := c.array(parents[sp])
	for id := range c.marked[n] {
		c.say(c.inTree[n][id] != 0, "page %d: MCID %d is in no element", n, id)
		c.say(id < len(row) && obj(row[id]) == c.inTree[n][id], "page %d: MCID %d: the parent tree says otherwise", n, id)
	}
	for id := range c.inTree[n] {
		c.say(c.marked[n][id], "page %d: MCID %d is in the tree, not in the content", n, id)
	}
}

func (c *checker) annotation(n int, a types.Object, parents map[int]types.Object, used map[int]bool) {
	an := c.dict(a)
	e := c.objrs[obj(a)]
	c.say(e != 0, "28-002: page %d: annotation %d is in no element", n, obj(a))
	c.say(name(c.get(an["Subtype"])) == "Link", "page %d: annotation %s (not looked into)", n, name(c.get(an["Subtype"])))
	c.say(c.kinds[e] == "Link", "28-011: page %d: link annotation in %q", n, c.kinds[e])
	c.say(c.str(an["Contents"]) != "", "28-012: page %d: annotation without Contents", n)
	k, ok := num(c.get(an["StructParent"]))
	c.say(ok && obj(parents[k]) == e && !used[k], "page %d: annotation: the parent tree says otherwise", n)
	used[k] = true
	const print, hidden = 4, 1 | 2 | 32 | 256
	flags, _ := num(c.get(an["F"]))
	c.say(flags&print != 0 && flags&hidden == 0, "PDF/A 6.3.2: page %d: annotation flags %d", n, flags)
	to := c.target(an)
	c.say(an["A"] != nil || to > 0, "page %d: link to nowhere", n)
	c.links = append(c.links, Link{n, to, c.str(an["Contents"])})
	if act := c.dict(an["A"]); act != nil {
		c.say(has("URI GoTo GoToR Named", name(c.get(act["S"]))), "PDF/A 6.5.1: action %s", name(c.get(act["S"])))
	}
}

// target is the page that a link or a bookmark leads to.
func (c *checker) target(d types.Dict) int {
	dest := c.array(d["Dest"])
	if len(dest) == 0 {
		return 0
	}
	return c.pageNo[obj(dest[0])]
}

// bookmarks walks the outline from an item on.
func (c *checker) bookmarks(o types.Object, depth int) {
	for ; o != nil && depth < 9; o = c.dict(o)["Next"] {
		d := c.dict(o)
		title, to := c.str(d["Title"]), c.target(d)
		c.say(title != "" && to > 0, "bookmark %q leads to page %d", title, to)
		c.say(len(c.marks) < 100_000, "bookmarks without end")
		if len(c.marks) >= 100_000 {
			return
		}
		c.marks = append(c.marks, Link{0, to, title})
		c.bookmarks(d["First"], depth+1)
	}
}
