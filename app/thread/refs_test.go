package thread_test

import (
	"context"
	"errors"
	"reflect"
	"testing"

	"kindvriendelijk/app/thread"
)

func TestFinder_Refs(t *testing.T) {
	broken := errors.New("broken")
	list := func(ids ...string) thread.Source {
		return func(context.Context) ([]thread.Ref, error) {
			var out []thread.Ref
			for _, id := range ids {
				out = append(out, thread.Ref{ID: id})
			}
			return out, nil
		}
	}
	f := thread.Finder{
		thread.Quote: list("q1", "q2"), thread.Indicator: list("i1"), thread.Goal: list(),
		thread.Evidence: func(context.Context) ([]thread.Ref, error) { return nil, broken },
	}
	tests := map[string]struct {
		kinds []string
		want  []string
		err   error
	}{
		"in the order of the kinds that were asked": {[]string{thread.Indicator, thread.Quote}, []string{"i1", "q1", "q2"}, nil},
		"one kind":                          {[]string{thread.Quote}, []string{"q1", "q2"}, nil},
		"no kind":                           {nil, nil, nil},
		"a kind without records":            {[]string{thread.Goal}, nil, nil},
		"a kind that nobody lists":          {[]string{"meetings", thread.Quote}, []string{"q1", "q2"}, nil},
		"a list that can't be read is told": {[]string{thread.Quote, thread.Evidence}, nil, broken},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			refs, err := f.Refs(t.Context(), tt.kinds...)
			var got []string
			for _, r := range refs {
				got = append(got, r.ID)
			}
			if !reflect.DeepEqual(got, tt.want) || !errors.Is(err, tt.err) {
				t.Errorf("got %v, %v; want %v, %v", got, err, tt.want, tt.err)
			}
		})
	}
}
