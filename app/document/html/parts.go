package html

import (
	"kindvriendelijk/app/document"
)

// heading writes a heading one level below the last at most, so that no level
// is skipped: the page's title is the only h1.
func (p *page) heading(level int, id, class, number, title string) {
	level = min(level, p.level+1)
	p.level = level
	if class != "" {
		class = ` class="` + class + `"`
	}
	if id != "" {
		id = ` id="` + anchor(id) + `"`
	}
	words := esc(title)
	if number != "" {
		words = "<span class=\"number\">" + esc(number) + "</span> " + words
	}
	p.put("<h%d%s%s>%s</h%d>\n", level, id, class, words, level)
}

// next is the entry of the outline that belongs to the heading at hand.
func (p *page) next() document.Entry {
	e := p.outline[p.entry]
	p.entry++
	p.place = entryTitle(e)
	return e
}

func (p *page) cover() {
	c := p.doc.Cover
	p.put("<header class=\"cover\">\n")
	p.image(c.Logo, "logo")
	if c.Kicker != "" {
		p.put("<p class=\"kicker\">%s</p>\n", esc(c.Kicker))
	}
	title := c.Title
	if title == "" {
		title = p.title()
	}
	p.heading(1, "", "", "", title)
	if c.Subtitle != "" {
		p.put("<p class=\"lead\">%s</p>\n", esc(c.Subtitle))
	}
	if c.Stamp != "" {
		p.put("<p class=\"stamp\">%s</p>\n", esc(c.Stamp))
	}
	p.image(c.Photo, "photo")
	if len(c.Facts) > 0 {
		p.put("<dl>\n")
		for _, f := range c.Facts {
			p.put("<div><dt>%s</dt><dd>%s</dd></div>\n", esc(f[0]), esc(f[1]))
		}
		p.put("</dl>\n")
	}
	p.put("</header>\n")
}

func (p *page) part(part document.Part, i int) {
	id := ""
	if part.Title == "" {
		id = " id=\"" + anchor(document.PartID(part, i)) + "\""
	}
	class := "part"
	if part.RunOn {
		class = "part on"
	}
	p.put("<section class=\"%s\"%s>\n", class, id)
	if part.Title != "" {
		e := p.next()
		number := e.Number
		if number == "" {
			number = part.Key
		}
		p.heading(2, e.ID, "", number, e.Title)
	}
	if len(part.Lead) > 0 {
		p.put("<p class=\"lead\">%s</p>\n", p.runs(part.Lead))
	}
	p.blocks(part.Blocks)
	p.put("</section>\n")
}

func (p *page) hasContents() bool {
	found := false
	for _, part := range p.doc.Parts {
		document.Walk(part.Blocks, func(b document.Block) {
			_, ok := b.(document.Contents)
			found = found || ok
		})
	}
	return found
}

// contents links to the parts and their headings down to depth, in lists
// inside lists, below head.
func (p *page) contents(depth int, head string) {
	depth = max(depth, 1)
	var shown []document.Entry
	for _, e := range p.outline {
		if !e.Hidden && e.Level <= depth {
			shown = append(shown, e)
		}
	}
	if len(shown) == 0 {
		return
	}
	p.put("<nav id=\"inhoud\" aria-label=\"Inhoud\">\n%s", head)
	open := 0
	for i, e := range shown {
		deep := e.Level
		if i == 0 {
			deep = 1
		}
		deep = min(deep, open+1)
		switch {
		case deep > open:
			p.put("\n<ul>\n")
			open++
		default:
			for ; open > deep; open-- {
				p.put("</li></ul>")
			}
			p.put("</li>\n")
		}
		p.put("<li><a href=\"%s\">%s</a>", esc(to(e.ID)), esc(entryTitle(e)))
	}
	for ; open > 0; open-- {
		p.put("</li></ul>")
	}
	p.put("\n</nav>\n")
}
