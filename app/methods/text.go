package methods

// Expand returns a copy of the card with every text passed through say, such as
// one that fills in the words of a programme's vocabulary.
func (m Method) Expand(say func(string) string) Method {
	for _, s := range []*string{&m.Name, &m.Aim, &m.Staff, &m.Result, &m.Consent, &m.Quick,
		&m.Inclusion.Disability, &m.Inclusion.Language, &m.Inclusion.Poverty} {
		*s = say(*s)
	}
	for _, l := range []*[]string{&m.Material, &m.Prepare, &m.Pitfalls} {
		said := make([]string, len(*l))
		for i, s := range *l {
			said[i] = say(s)
		}
		*l = said
	}
	steps := make([]Step, len(m.Steps))
	for i, s := range m.Steps {
		steps[i] = Step{Title: say(s.Title), Text: say(s.Text), Minutes: s.Minutes}
	}
	m.Steps = steps
	return m
}
