package document

// Room is an empty place on paper to fill in by hand: lines to write on, or a
// frame to draw in. Lines is its height in lines that a child can write on.
type Room struct {
	Lines  int
	Framed bool
}

func (Room) block() {}
