package tag

import (
	"bytes"
	"reflect"
	"strings"
	"testing"
)

func TestObjectsAreReadAsTheyAreWritten(t *testing.T) {
	for name, v := range map[string]any{
		"a string of odd signs": str("a(b)c\\d\re"),
		"a dictionary":          dict{"A": raw("12"), "B": array{ref(3), name("N"), dict{"C": raw("null")}, str("x"), raw("1.5")}, "D": raw("true")},
		"an empty array":        array(nil),
	} {
		t.Run(name, func(t *testing.T) {
			var b bytes.Buffer
			put(&b, v)
			got, err := (&reader{b: b.Bytes()}).object()
			if err != nil || !reflect.DeepEqual(got, v) {
				t.Errorf("%s gives %#v, %v", b.String(), got, err)
			}
		})
	}
}

func TestNumbersAreShort(t *testing.T) {
	for n, want := range map[int]string{0: "0", 5: ".05", -5: "-.05", 50: ".5", 100: "1", -1250: "-12.5", 84189: "841.89"} {
		if got := string(AppendHundredths(nil, n)); got != want {
			t.Errorf("%d gives %s, want %s", n, got, want)
		}
	}
	var b bytes.Buffer
	put(&b, array{1, 2.499, -0.5, true, nil, name("a b#"), text("é")})
	if got, want := b.String(), "[1 2.5 -.5 true null/a#20b#23(\xfe\xff\x00\xe9)]"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestBrokenFilesAreErrors(t *testing.T) {
	for name, s := range map[string]string{
		"nothing":               "",
		"no table":              "startxref\n0\n",
		"a place past the end":  "startxref\n999\n",
		"a table of words":      "xref\n0 2\n0000000000 65535 f \nxxxxxxxxxx 00000 n \nstartxref\n0\n",
		"an object cut off":     "1 0 obj\n<</A \nxref\n0 2\n0000000000 65535 f \n0000000000 00000 n \nstartxref\n14\n",
		"no trailer":            "1 0 obj\n12\nendobj\nxref\n0 2\n0000000000 65535 f \n0000000000 00000 n \nstartxref\n18\n",
		"a stream without size": "1 0 obj\n<</A 1>>stream\nx\nxref\n0 2\n0000000000 65535 f \n0000000000 00000 n \nstartxref\n26\n",
	} {
		if _, _, err := readFile([]byte(s)); err == nil {
			t.Errorf("%s was read", name)
		}
	}
	for _, s := range []string{"", "(a", "[1", "<</A", "<<1 2>>", "]", "<</A ]>>", "[ ) ]"} {
		if v, err := (&reader{b: []byte(s)}).object(); err == nil {
			t.Errorf("%q gives %#v", s, v)
		}
	}
}

func TestBrokenFontsAreErrors(t *testing.T) {
	directory := "\x00\x01\x00\x00\x00\x01" + strings.Repeat("\x00", 6)
	for name, s := range map[string]string{
		"nothing":              "",
		"no room for a table":  directory,
		"a table past the end": directory + "head" + "\x00\x00\x00\x00" + "\x00\x00\x00\xff" + "\x00\x00\x00\xff",
		"no head":              directory + "abcd" + strings.Repeat("\x00", 12),
	} {
		if _, err := readTrueType([]byte(s)); err == nil {
			t.Errorf("%s was read", name)
		}
	}
	short := &trueType{tables: map[string][]byte{"name": []byte("\x00\x00\x00\x01\x00\x12" + "\x00\x03\x00\x01\x04\x09\x00\x06\x00\xff\x00\x00")}}
	if got := short.postscript(); got != "" || short.u16("none", 4) != 0 {
		t.Errorf("a name of %q", got)
	}
}
