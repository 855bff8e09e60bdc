package markdown

import (
	"reflect"
	"testing"

	"kindvriendelijk/app/document"
)

func TestBlocks(t *testing.T) {
	p := func(runs ...document.Run) document.Block { return document.Paragraph{Runs: runs} }
	for name, c := range map[string]struct {
		src  string
		want []document.Block
	}{
		"a paragraph over two lines": {"een\ntwee", []document.Block{p(document.Run{Text: "een twee"})}},
		"a line that ends by force":  {"een  \ntwee", []document.Block{p(document.Run{Text: "een\ntwee"})}},
		"bold and italic": {"**vet** en *schuin* en ***beide***", []document.Block{p(
			document.Run{Text: "vet", Bold: true}, document.Run{Text: " en "}, document.Run{Text: "schuin", Italic: true},
			document.Run{Text: " en "}, document.Run{Text: "beide", Bold: true, Italic: true})}},
		"a reference in bold loses no words": {"**zie [B-3] nu**", []document.Block{p(
			document.Run{Text: "zie ", Bold: true}, document.Run{Ref: "B-3"}, document.Run{Text: " nu", Bold: true})}},
		"the page of a place": {"op {p:deel-2}, of {p:x y}", []document.Block{p(
			document.Run{Text: "op "}, document.Run{Page: "deel-2"}, document.Run{Text: ", of {p:x y}"})}},
		"links":                      {"[hier](https://a.example) <https://b.example>", []document.Block{p(document.Run{Text: "hier", Link: "https://a.example"}, document.Run{Text: " "}, document.Run{Text: "https://b.example", Link: "https://b.example"})}},
		"raw HTML and pictures go":   {"a <b>c</b> ![x](y.png)\n\n<script>x</script>", []document.Block{p(document.Run{Text: "a c "})}},
		"headings keep to 2 to 4":    {"# een\n\n## twee\n\n###### zes\n\n##", []document.Block{document.Heading{Level: 2, Text: "een"}, document.Heading{Level: 2, Text: "twee"}, document.Heading{Level: 4, Text: "zes"}}},
		"a list in a list is flat":   {"1. een\n2. twee\n   - drie", []document.Block{document.List{Ordered: true, Items: [][]document.Run{{{Text: "een"}}, {{Text: "twee"}}, {{Text: "drie"}}}}}},
		"a point of two paragraphs":  {"- een\n\n  twee", []document.Block{document.List{Items: [][]document.Run{{{Text: "een"}, {Text: " "}, {Text: "twee"}}}}}},
		"a quote with who spoke":     {"> Spelen!\n>\n> — meisje, 9 jaar [B-4]", []document.Block{document.Quote{Text: "Spelen!", By: "meisje, 9 jaar", Ref: "B-4"}}},
		"code is words":              {"    a  b\n\n```\nc\n```", []document.Block{p(document.Run{Text: "a  b"}), p(document.Run{Text: "c"})}},
		"escaped signs and entities": {`5 \* 3 R&D &euro;`, []document.Block{p(document.Run{Text: "5 * 3 R&D €"})}},
		"nothing, or only white":     {" \n\n ", nil},
		"brackets that lead nowhere": {"[x] [y", []document.Block{p(document.Run{Text: "[x] [y"})}},
	} {
		t.Run(name, func(t *testing.T) {
			if got := Blocks(c.src); !reflect.DeepEqual(got, c.want) {
				t.Errorf("got  %#v\nwant %#v", got, c.want)
			}
		})
	}
}

func TestInlineTakesAListForWords(t *testing.T) {
	for src, want := range map[string][]document.Run{
		"3. plaats [B-1]": {{Text: "3. plaats "}, {Ref: "B-1"}},
		"**vet**":         {{Text: "vet", Bold: true}},
		"":                nil,
	} {
		if got := Inline(src); !reflect.DeepEqual(got, want) {
			t.Errorf("%q: got %#v, want %#v", src, got, want)
		}
	}
}
