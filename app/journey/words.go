package journey

import "regexp"

var placeholder = regexp.MustCompile(`\{word\.([a-z_]+)\}`)

// Fill writes the words of a programme in a text that serves more than one:
// '{word.executive}' becomes what word gives for 'executive'.
func Fill(text string, word func(key string) string) string {
	return placeholder.ReplaceAllStringFunc(text, func(found string) string { return word(placeholder.FindStringSubmatch(found)[1]) })
}

// Keys are the words of the vocabulary that a text asks for, in its order.
func Keys(text string) []string {
	var keys []string
	for _, m := range placeholder.FindAllStringSubmatch(text, -1) {
		keys = append(keys, m[1])
	}
	return keys
}
