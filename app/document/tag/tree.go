package tag

import "slices"

// tree writes the structure tree and, for each page and link, which element
// owns which piece of content.
func (f *file) tree(root *Elem) (ref, error) {
	root.prune()
	top := f.add(nil)
	f.number(root)
	parents, next := f.owners()
	for _, p := range f.pages {
		for _, a := range p.annots {
			o, err := a.object(f, next)
			if err != nil {
				return 0, err
			}
			f.objs[a.ref] = o
			parents = append(parents, next, a.elem.ref)
			next++
		}
	}
	ids := map[string]ref{}
	f.element(root, top, ids)
	o := dict{"Type": name("StructTreeRoot"), "K": root.ref,
		"ParentTree": f.add(dict{"Nums": parents}), "ParentTreeNextKey": next}
	if len(ids) > 0 {
		o["IDTree"] = f.add(dict{"Names": names(ids)})
	}
	f.objs[top] = o
	return top, nil
}

// number gives every element its object, in reading order, and every link.
func (f *file) number(e *Elem) {
	e.ref = f.add(nil)
	for _, k := range e.kids {
		switch k := k.(type) {
		case *Elem:
			f.number(k)
		case *annot:
			k.ref = f.add(nil)
		}
	}
}

// owners is the first half of the parent tree: a row for each page.
func (f *file) owners() (parents array, next int) {
	for i, p := range f.pages {
		row := make(array, len(p.owners))
		for id, e := range p.owners {
			row[id] = e.ref
		}
		parents = append(parents, i, f.add(row))
	}
	return parents, len(f.pages)
}

func (f *file) element(e *Elem, up ref, ids map[string]ref) {
	o := dict{"S": name(e.Type), "P": up}
	page := e.page()
	if page > 0 {
		o["Pg"] = f.pageRefs[page-1]
	}
	kids := make(array, 0, len(e.kids))
	for _, k := range e.kids {
		switch k := k.(type) {
		case *Elem:
			f.element(k, e.ref, ids)
			kids = append(kids, k.ref)
		case mark:
			if k.page == page {
				kids = append(kids, k.id)
			} else {
				kids = append(kids, dict{"Type": name("MCR"), "Pg": f.pageRefs[k.page-1], "MCID": k.id})
			}
		case *annot:
			o := dict{"Type": name("OBJR"), "Obj": k.ref}
			if k.page != page {
				o["Pg"] = f.pageRefs[k.page-1]
			}
			kids = append(kids, o)
		}
	}
	put1(o, "K", kids)
	attrs := make(array, len(e.attrs))
	for i, a := range e.attrs {
		attrs[i] = a
	}
	put1(o, "A", attrs)
	for k, s := range e.texts {
		o[k] = text(s)
		if k == "ID" {
			ids[s] = e.ref
		}
	}
	f.objs[e.ref] = o
}

// put1 sets a list, or its only value, or nothing.
func put1(o dict, key string, list array) {
	switch len(list) {
	case 0:
	case 1:
		o[key] = list[0]
	default:
		o[key] = list
	}
}

// page is where the own content of an element begins; 0 when it has none.
func (e *Elem) page() int {
	for _, k := range e.kids {
		switch k := k.(type) {
		case mark:
			return k.page
		case *annot:
			return k.page
		}
	}
	return 0
}

func names(ids map[string]ref) array {
	keys := make([]string, 0, len(ids))
	for id := range ids {
		keys = append(keys, id)
	}
	slices.SortFunc(keys, func(a, b string) int {
		if text(a) < text(b) {
			return -1
		}
		return 1
	})
	var out array
	for _, id := range keys {
		out = append(out, text(id), ids[id])
	}
	return out
}
