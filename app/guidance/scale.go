package guidance

// Carries is the score from which a municipality carries something itself.
const Carries = 2

// most is the highest score.
const most = 3

// Mark is a score with the words for it.
type Mark struct {
	Score int
	Short string // for a button
	Text  string // a whole sentence, to recognise yourself in
}

// Question is one of the three questions of the scan about a step.
type Question struct {
	Name  string // one word
	Text  string
	Marks []Mark // from 0 to 3
	get   func(*Capacity) *int
}

// unsaid is the answer that there is none yet; it stands with each question.
var unsaid = Mark{Unsaid, "Weet ik nog niet", "Vraag het aan wie de stap zou doen."}

var questions = []Question{
	{"Kennis", "Kunnen wij dit?", []Mark{
		{0, "Nieuw voor ons", "Niemand van ons deed dit al. Wij weten niet hoe te beginnen."},
		{1, "Een beetje", "Wij lazen erover of zagen het bij anderen, maar deden het nog niet zelf."},
		{2, "Redelijk", "Wij deden dit al eens. Met wat voorbereiding lukt het weer."},
		{3, "Goed", "Wij doen dit vaak en kunnen het aan een collega uitleggen."},
	}, func(c *Capacity) *int { return &c.Competence }},
	{"Tijd", "Hebben wij er tijd voor?", []Mark{
		{0, "Geen tijd", "Niemand heeft er uren voor. Het zou boven op ander werk komen."},
		{1, "Te weinig", "Hier en daar een uur, tussen twee andere dingen door."},
		{2, "Krap", "Er zijn uren, als wij ze goed plannen en iets anders later doen."},
		{3, "Genoeg", "Iemand heeft er vaste uren voor, met een vervanger."},
	}, func(c *Capacity) *int { return &c.Time }},
	{"Middelen", "Hebben wij het geld, het materiaal en de plek?", []Mark{
		{0, "Niets", "Er is geen budget, geen materiaal en geen plek voor."},
		{1, "Te weinig", "Er is een begin, maar het belangrijkste ontbreekt."},
		{2, "Bijna genoeg", "Wij komen er met wat lenen, delen of schuiven."},
		{3, "Alles is er", "Budget, materiaal en plek zijn geregeld."},
	}, func(c *Capacity) *int { return &c.Means }},
}

// Questions are the three questions of the scan.
func Questions() []Question {
	out := make([]Question, len(questions))
	copy(out, questions)
	return out
}

// Of returns the score that a step has for the question.
func (q Question) Of(c Capacity) int { return *q.get(&c) }

// Set gives a step a score for the question.
func (q Question) Set(c *Capacity, score int) { *q.get(c) = score }

// MarkOf returns the words for a score; for one that nobody gave, those that
// say so.
func (q Question) MarkOf(score int) Mark {
	if score >= 0 && score < len(q.Marks) {
		return q.Marks[score]
	}
	return unsaid
}

// NewCapacity is a step about which nothing was said yet.
func NewCapacity(candidature, step string) Capacity {
	return Capacity{ID: CapacityID(candidature, step), Candidature: candidature, Step: step, Competence: Unsaid, Time: Unsaid, Means: Unsaid}
}

// Said counts the questions that have an answer.
func (c Capacity) Said() int {
	n := 0
	for _, q := range questions {
		if q.Of(c) != Unsaid {
			n++
		}
	}
	return n
}
