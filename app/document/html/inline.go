package html

import (
	"fmt"
	"strings"

	"kindvriendelijk/app/document"
)

// runs writes text in its styles, with links to evidence and places.
func (p *page) runs(runs []document.Run) string {
	var b strings.Builder
	for _, r := range runs {
		b.WriteString(p.run(r))
	}
	return b.String()
}

func (p *page) run(r document.Run) string {
	text := strings.ReplaceAll(esc(r.Text), "\n", "<br>\n")
	switch {
	case r.Ref != "":
		text = p.ref(r.Ref)
	case r.Page != "":
		text = p.placeLink(r)
	case document.Address(r.Link) != "":
		if text == "" {
			text = esc(r.Link)
		}
		text = fmt.Sprintf(`<a href="%s" rel="noopener noreferrer">%s</a>`, esc(document.Address(r.Link)), text)
	}
	if text == "" {
		return ""
	}
	if r.Italic {
		text = "<em>" + text + "</em>"
	}
	if r.Bold {
		text = "<strong>" + text + "</strong>"
	}
	return text
}

// placeLink names the place by its title, since a page has no page numbers.
func (p *page) placeLink(r document.Run) string {
	for _, e := range p.outline {
		if e.ID == r.Page {
			return fmt.Sprintf(`<a href="%s">%s</a>`, esc(to(e.ID)), esc(entryTitle(e)))
		}
	}
	return esc(r.Text)
}

func entryTitle(e document.Entry) string {
	if e.Number == "" {
		return e.Title
	}
	return e.Number + " " + e.Title
}

// use is a place where evidence is called on.
type use struct{ id, place string }

// ref links to a proof, and lets the proof link back.
func (p *page) ref(number string) string {
	if !p.hasIndex || !p.proofs[number] {
		return "[" + esc(number) + "]"
	}
	id := fmt.Sprintf("verwijzing-%s-%d", anchor(number), len(p.found[number])+1)
	p.found[number] = append(p.found[number], use{id, p.place})
	return fmt.Sprintf(`<a class="ref" id="%s" href="%s" title="%s">[%s]</a>`, id, esc(to(proofID(number))), esc("Bewijs "+number), esc(number))
}

func proofID(number string) string { return "bewijs-" + number }
