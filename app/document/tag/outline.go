package tag

// outline makes the bookmarks: a tree of items, each knowing its neighbours.
func (f *file) outline(marks []Bookmark) (ref, error) {
	if len(marks) == 0 {
		return 0, nil
	}
	type item struct {
		ref   ref
		level int
		o     dict
		kids  []*item
	}
	root := &item{ref: f.add(nil), o: dict{"Type": name("Outlines")}}
	path := []*item{root}
	for _, m := range marks {
		for path[len(path)-1].level >= m.Level {
			path = path[:len(path)-1]
		}
		up := path[len(path)-1]
		dest, err := f.place(m.At)
		if err != nil {
			return 0, err
		}
		it := &item{level: m.Level, o: dict{"Title": text(m.Title), "Parent": up.ref, "Dest": dest}}
		if m.Elem != nil && m.Elem.ref != 0 {
			it.o["SE"] = m.Elem.ref
		}
		it.ref = f.add(it.o)
		up.kids = append(up.kids, it)
		path = append(path, it)
	}
	var chain func(it *item)
	chain = func(it *item) {
		for i, k := range it.kids {
			if i > 0 {
				k.o["Prev"] = it.kids[i-1].ref
			}
			if i < len(it.kids)-1 {
				k.o["Next"] = it.kids[i+1].ref
			}
			chain(k)
		}
		if n := len(it.kids); n > 0 {
			it.o["First"], it.o["Last"], it.o["Count"] = it.kids[0].ref, it.kids[n-1].ref, -n // closed
		}
	}
	chain(root)
	root.o["Count"] = len(root.kids)
	f.objs[root.ref] = root.o
	return root.ref, nil
}
