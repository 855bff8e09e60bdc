package html

import (
	"strings"

	"kindvriendelijk/app/document"
)

// evidence lists every proof with the places that call on it.
func (p *page) evidence() {
	if p.listed { // a second list would repeat the anchors
		return
	}
	p.listed = true
	p.put("<ul class=\"evidence\">\n")
	for _, e := range p.doc.Evidence {
		p.put("<li id=\"%s\"><p class=\"proof\"><b>%s</b> %s</p>\n", anchor(proofID(e.Number)), esc(e.Number), esc(e.Title))
		if e.Proves != "" {
			p.put("<p>%s</p>\n", esc(e.Proves))
		}
		var facts []string
		for _, f := range [][2]string{{"", e.Type}, {"", e.Date}, {"", e.Owner}, {"bestand ", e.File}, {"toestemming: ", e.Consent}} {
			if f[1] != "" {
				facts = append(facts, f[0]+esc(f[1]))
			}
		}
		if len(facts) > 0 {
			p.put("<p class=\"small\">%s</p>\n", strings.Join(facts, " · "))
		}
		p.usesOf(e)
		p.put("</li>\n")
	}
	p.put("</ul>\n")
}

// usesOf links back; places with one name are numbered.
func (p *page) usesOf(e document.Evidence) {
	uses := p.uses[e.Number]
	if len(uses) == 0 {
		return
	}
	p.put("<p class=\"small\">Terug naar: ")
	for i, u := range uses {
		if i > 0 {
			p.put(", ")
		}
		words := u.place
		if words == "" {
			words = p.title()
		}
		if i > 0 && uses[i-1].place == u.place {
			words += " (nog eens)"
		}
		p.put("<a href=\"%s\">%s</a>", esc(to(u.id)), esc(words))
	}
	p.put("</p>\n")
}
