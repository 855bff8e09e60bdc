package portfolio

import (
	"context"
	"fmt"
	"time"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/screens/ui"
)

// measurePause is how long after a change the document is laid out again.
const measurePause = 3 * time.Second

// Reload gathers everything anew; what is open stays open.
func (p *Page) Reload() {
	p.cancel()
	texts, front := p.writing.keeper.Mark(), p.front.keeper.Mark()
	p.cancel = ui.Run(p.host.Run, p.gather,
		func(g gathered, err error) {
			p.trouble.Show("gather the portfolio", err)
			if err != nil {
				return
			}
			p.material, p.before, p.states = g.material, g.before, portfolio.Check(g.material)
			p.writing.read, p.front.read = texts, front
			p.list.show()
			p.draw()
			p.openQuote()
			p.count()
		})
}

// gathered is everything the page shows, read at one moment.
type gathered struct {
	material *portfolio.Material
	before   map[string][]portfolio.Written
}

func (p *Page) gather(ctx context.Context) (g gathered, err error) {
	if g.material, err = p.Office.Material(ctx, "", ""); err != nil {
		return g, err
	}
	g.before, err = p.Office.Written(ctx)
	return g, err
}

// draw shows what is open.
func (p *Page) draw() {
	if p.material == nil {
		return
	}
	if _, _, ok := p.sub(p.at); !ok && p.at != frontCode && p.at != gateCode {
		p.leave() // the programme has no such text (any more)
		p.at = p.firstOpen()
	}
	p.list.mark()
	var shown fyne.CanvasObject
	switch p.at {
	case frontCode:
		shown = p.front.content
		p.front.show()
	case gateCode:
		shown = p.newGate()
	default:
		shown = p.writing.scroll
		p.writing.show()
	}
	p.body.Objects = []fyne.CanvasObject{shown}
	p.body.Refresh()
}

// firstOpen is the first sub-criterion that asks for work.
func (p *Page) firstOpen() string {
	for _, s := range p.states {
		for _, x := range s.Subs {
			if !x.Complete {
				return x.Code
			}
		}
	}
	return frontCode
}

// written follows a change.
func (p *Page) written(wrote bool) {
	p.draw()
	if wrote {
		p.Reload()
	}
}

// afterWriting hands in what was typed, and calls f when it is stored.
func (p *Page) afterWriting(f func()) {
	p.writing.settle()
	p.front.settle()
	p.host.Run.WhenIdle(f)
}

// count says how long the document is and how much is ready. Laying it out
// takes a moment, so it comes later than the page itself.
func (p *Page) count() {
	ready, all := 0, 0
	for _, s := range p.states {
		ready += s.Complete
		all += len(s.Subs)
	}
	done := fmt.Sprintf("%d van %d onderdelen klaar", ready, all)
	p.words.SetText(done + p.length)
	p.measure()
	p.measure = p.host.Run.After(measurePause, func() {
		p.measure = ui.Run(p.host.Run, p.Office.Measure, func(l Length, err error) {
			p.trouble.Show("measure the portfolio", err)
			p.length = ""
			if err == nil {
				p.length = " · " + l.words()
			}
			p.words.SetText(done + p.length)
		})
	})
}

// Length is how long the document is now, in pages. Limit is the most that the
// core may have; 0 when there is no limit.
type Length struct{ Pages, Core, Limit int }

// words tells the length beside the limit of the programme.
func (l Length) words() string {
	s := fmt.Sprintf("%d bladzijden, waarvan %d in de kern", l.Pages, l.Core)
	switch {
	case l.Limit == 0:
		return s
	case l.Core > l.Limit:
		return fmt.Sprintf("%s: %d te veel (hoogstens %d)", s, l.Core-l.Limit, l.Limit)
	}
	return fmt.Sprintf("%s (hoogstens %d)", s, l.Limit)
}
