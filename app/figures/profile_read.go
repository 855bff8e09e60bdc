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
	all, err := d.Indicators(ctx)
	if err != nil {
		return Profile{}, err
	}
	places, err := d.Areas(ctx)
	if err != nil {
		return Profile{}, fmt.Errorf("areas: %w", err)
	}
	p := Profile{}
	i := slices.IndexFunc(places, func(a Area) bool { return a.Own })
	if i < 0 {
		p.Lacks = p.lacks(d.Now().Year())
		return p, nil
	}
	p.Own = places[i]
	if err := d.people(ctx, &p, Lookup(all), readers); err != nil {
		return p, err
	}
	if err := d.livingPlaces(ctx, &p, readers); err != nil {
		return p, err
	}
	if p.Headlines, err = d.headlines(ctx, p.Own, all, places, readers); err != nil {
		return p, err
	}
	p.Lacks = p.lacks(d.Now().Year())
	return p, nil
}

// livingPlaces reads where the children live: those up to 17, or those up to
// 14 where a source counts in five years of age.
func (d *Desk) livingPlaces(ctx context.Context, p *Profile, readers bool) error {
	for _, code := range []string{childrenCode, youngerCode} {
		districts, err := d.districts(ctx, code, readers)
		if err != nil {
			return err
		}
		// A total that is hidden beside its quarters must not stand on the same page.
		if districts.Filled() && districts.Whole.Missing != MissingHidden {
			p.Districts = districts
			return nil
		}
	}
	return nil
}
