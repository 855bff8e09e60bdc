package journey

import (
	"slices"
	"sync"

	"kindvriendelijk/app/bundle"
	"kindvriendelijk/resources"
)

// Right is a substantive article of the Convention on the Rights of the Child.
type Right struct {
	// Article is its number, 1 to 42.
	Article int `toml:"article"`
	// Title is a short Dutch name of our own.
	Title string `toml:"title"`
	// About says in one plain sentence what the article asks.
	About string `toml:"about"`
	// Plain explains it to an adult in one to three sentences.
	Plain string `toml:"plain"`
	// Child explains it to a child in one or two short sentences.
	Child string `toml:"child"`
	// Principle is true for the four general principles (2, 3, 6 and 12).
	Principle bool `toml:"principle"`
}

// Goal is a goal area of UNICEF's Child Friendly Cities Initiative (framework
// of 2018).
type Goal struct {
	Code  string `toml:"code"`
	Title string `toml:"title"`
	About string `toml:"about"`
}

var bundledRights = sync.OnceValue(func() []Right {
	var file struct {
		Rights []Right `toml:"right"`
	}
	if err := bundle.Decode(string(resources.Rights), &file); err != nil {
		panic(err)
	}
	return file.Rights
})

var bundledGoals = sync.OnceValue(func() []Goal {
	var file struct {
		Goals []Goal `toml:"goal"`
	}
	if err := bundle.Decode(string(resources.Goals), &file); err != nil {
		panic(err)
	}
	return file.Goals
})

// Rights returns the 42 articles in their order.
func Rights() []Right { return slices.Clone(bundledRights()) }

// RightOf finds an article by its number.
func RightOf(article int) (Right, bool) {
	i := slices.IndexFunc(bundledRights(), func(r Right) bool { return r.Article == article })
	if i < 0 {
		return Right{}, false
	}
	return bundledRights()[i], true
}

// Goals returns the goal areas in UNICEF's order.
func Goals() []Goal { return slices.Clone(bundledGoals()) }

// GoalOf finds a goal area by its code.
func GoalOf(code string) (Goal, bool) {
	i := slices.IndexFunc(bundledGoals(), func(g Goal) bool { return g.Code == code })
	if i < 0 {
		return Goal{}, false
	}
	return bundledGoals()[i], true
}
