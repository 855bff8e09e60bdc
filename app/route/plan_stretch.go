package route

// stretch are the weeks before a submission, the last one first.
type stretch struct {
	weeks []bool  // whether a step is under way
	slack float64 // the part of the other weeks that is kept, from 0 to 1
}

// stretchOf are the weeks that the steps usually take. A step whose dates stand
// does not ask for time.
func stretchOf(lines []Line) stretch {
	s := stretch{slack: 1}
	for _, l := range lines {
		if l.Kept || l.Before < 0 {
			continue
		}
		end := l.Before + max(l.Weeks, 1)
		for len(s.weeks) < end {
			s.weeks = append(s.weeks, false)
		}
		for i := l.Before; i < end; i++ {
			s.weeks[i] = true
		}
	}
	return s
}

// busy is in how many weeks a step is under way: with fewer the steps
// themselves have to go faster.
func (s stretch) busy() (n int) {
	for _, b := range s.weeks {
		if b {
			n++
		}
	}
	return n
}

// at is how many weeks before the submission something is that usually comes so
// many weeks before it.
func (s stretch) at(before int) float64 {
	at := 0.0
	for i := range min(max(before, 0), len(s.weeks)) {
		if s.weeks[i] {
			at++
		} else {
			at += s.slack
		}
	}
	return at + float64(max(before-len(s.weeks), 0))*s.slack
}
