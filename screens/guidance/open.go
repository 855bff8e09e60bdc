package guidance

import (
	"kindvriendelijk/app/guidance"
	"kindvriendelijk/screens/ui"
)

// opener opens the record with an id.
type opener struct {
	id   string
	open func()
}

func openers[T any](all []T, id func(T) string, open func(T)) []opener {
	var out []opener
	for _, x := range all {
		out = append(out, opener{id(x), func() { open(x) }})
	}
	return out
}

// ofKind are the records of one kind that were read.
func (p *Page) ofKind(kind string) []opener {
	s := p.now
	switch kind {
	case kindGuidance:
		return openers(s.help, func(x guidance.Guidance) string { return x.ID }, p.editHelp)
	case kindMeeting:
		return openers(s.meetings, func(x guidance.Meeting) string { return x.ID }, p.editMeeting)
	case kindContact:
		return openers(s.contacts, func(x guidance.Contact) string { return x.ID }, p.editContact)
	case kindBottleneck:
		return openers(s.bottlenecks, func(x guidance.Bottleneck) string { return x.ID }, p.editBottleneck)
	case kindSheet:
		return openers(s.sheets, func(x guidance.Leaf) string { return x.ID }, p.openSheet)
	}
	var steps []opener
	for i, x := range s.scan.Steps {
		steps = append(steps, opener{x.Code, func() { p.scan.open(i + 1) }})
	}
	return steps
}

// open opens the record that is wanted, when it was read.
func (p *Page) open() {
	if p.wanted == "" {
		return
	}
	kind, record := ui.SplitID(p.wanted)
	for _, o := range p.ofKind(kind) {
		if o.id == record {
			p.wanted = ""
			o.open()
			return
		}
	}
}
