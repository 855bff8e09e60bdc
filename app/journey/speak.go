package journey

import (
	"maps"
	"reflect"
	"regexp"
	"strings"
)

// local are the keys of the vocabulary that name how a country is governed.
// The other words belong to the programme.
var local = []string{
	"municipality", "executive", "executive_full", "executive_member", "mayor", "council", "director",
	"management_team", "management_team_short", "plan", "plan_objective", "plan_programme", "plan_action",
	"decision", "council_decision", "youth_officer", "youth_council",
}

// withArticle stands for a word of the vocabulary with its article:
// '{the.plan}' is 'het meerjarenplan' or 'de begroting'.
var withArticle = regexp.MustCompile(`\{the\.([a-z_]+)\}`)

// In returns the programme as it speaks to a municipality of a country: where
// the programme comes from another one, the words for how people are governed
// are those of a bundled programme of the country itself. Every '{word.key}'
// and '{the.key}' in its texts is filled in. The programme itself stays as it
// is.
func (p *Programme) In(country string) *Programme {
	speaking := *p
	speaking.Vocabulary = maps.Clone(p.Vocabulary)
	for _, other := range bundled() {
		if country == "" || country == p.Country || other.Country != country {
			continue
		}
		for _, key := range local {
			if w, ok := other.Vocabulary[key]; ok && speaking.Vocabulary != nil {
				speaking.Vocabulary[key] = w
			}
		}
		break
	}
	fill := func(text string) string {
		if !strings.Contains(text, "{") {
			return text
		}
		text = withArticle.ReplaceAllStringFunc(text, func(found string) string {
			return speaking.The(withArticle.FindStringSubmatch(found)[1])
		})
		return Fill(text, speaking.Word)
	}
	filled := mapped(reflect.ValueOf(speaking), fill).Interface().(Programme)
	return &filled
}

// mapped is a deep copy of a value in which every text is what fill makes of
// it. It knows the shapes that a programme is made of: texts, numbers, structs,
// lists and maps.
func mapped(v reflect.Value, fill func(string) string) reflect.Value {
	out := reflect.New(v.Type()).Elem()
	switch v.Kind() {
	case reflect.String:
		out.SetString(fill(v.String()))
	case reflect.Struct:
		for i := range v.NumField() {
			out.Field(i).Set(mapped(v.Field(i), fill))
		}
	case reflect.Slice:
		if v.IsNil() {
			return out
		}
		out.Set(reflect.MakeSlice(v.Type(), v.Len(), v.Len()))
		for i := range v.Len() {
			out.Index(i).Set(mapped(v.Index(i), fill))
		}
	case reflect.Map:
		if v.IsNil() {
			return out
		}
		out.Set(reflect.MakeMapWithSize(v.Type(), v.Len()))
		for _, key := range v.MapKeys() {
			out.SetMapIndex(key, mapped(v.MapIndex(key), fill))
		}
	default:
		out.Set(v)
	}
	return out
}
