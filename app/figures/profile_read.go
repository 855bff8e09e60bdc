package figures

import (
	"context"
	"fmt"
	"slices"
)

// Profile reads who the children of our municipality are. Without a
// municipality or without numbers it says what is missing.
func (d *Desk) Profile(ctx context.Context) (Profile, error) { return d.profile(ctx, false) }

// ReaderProfile is [Desk.Profile] as readers may see it: small numbers are
// hidden, together with what they would follow from.
func (d *Desk) ReaderProfile(ctx context.Context) (Profile, error) { return d.profile(ctx, true) }

func (d *Desk) profile(ctx context.Context, readers bool) (Profile, error) {
	p := Profile{}
	r, err := d.reading(ctx)
	if err != nil {
		return p, err
	}
	places, err := d.Areas(ctx)
	if err != nil {
		return p, fmt.Errorf("areas: %w", err)
	}
	own := slices.IndexFunc(places, func(a Area) bool { return a.Own })
	if own < 0 {
		p.Lacks = p.lacks(r.year)
		return p, nil
	}
	p.Own = places[own]
	if err := r.people(ctx, &p, readers); err != nil {
		return p, err
	}
	if p.Districts, err = r.livingPlaces(ctx, places, readers); err != nil {
		return p, err
	}
	if p.Headlines, err = r.headlines(ctx, p.Own, places, readers); err != nil {
		return p, err
	}
	p.Lacks = p.lacks(r.year)
	return p, nil
}

// livingPlaces reads where the children live: those up to 17, or those up to
// 14 where a source counts in five years of age.
func (r *reading) livingPlaces(ctx context.Context, places []Area, readers bool) (Districts, error) {
	var found Districts
	for _, code := range []string{childrenCode, youngerCode} {
		in, ok := r.known(code)
		if !ok {
			continue
		}
		var err error
		if found, err = r.districts(ctx, in, places, readers); err != nil || found.Filled() {
			return found, err
		}
	}
	return found, nil
}
