package ui

import (
	"encoding/json"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"regexp"
	"runtime"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"
)

// keysIn finds the texts that a source asks for by a name that is written out.
var keysIn = regexp.MustCompile(`lang\.(?:L|X|N|XN|Localize\w*)\(\s*"((?:[^"\\]|\\.)*)"`)

// dutchKeys are the texts we have.
func dutchKeys(t *testing.T) map[string]any {
	t.Helper()
	keys := map[string]any{}
	if err := json.Unmarshal(dutchTexts, &keys); err != nil {
		t.Fatal(err)
	}
	return keys
}

// TestDutchTexts_complete reads the sources of the Fyne that is built in.
func TestDutchTexts_complete(t *testing.T) {
	file, _ := runtime.FuncForPC(reflect.ValueOf(fyne.NewSize).Pointer()).FileLine(0)
	root := filepath.Dir(file)
	if _, err := os.Stat(root); err != nil {
		t.Skip("the sources of Fyne are not here: ", err)
	}
	ours, found := dutchKeys(t), 0
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "cmd" || d.Name() == "lang") {
			return filepath.SkipDir
		}
		if d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		source, err := os.ReadFile(path)
		for _, m := range keysIn.FindAllSubmatch(source, -1) {
			found++
			if _, ok := ours[string(m[1])]; !ok {
				t.Errorf("%s asks for %q, which has no Dutch", filepath.Base(path), m[1])
			}
		}
		return err
	})
	if err != nil || found < 20 {
		t.Errorf("found %d texts (%v): the search does not work", found, err)
	}
	for _, day := range []string{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"} {
		if ours[day] == nil || ours[day+".short"] == nil {
			t.Errorf("%s has no Dutch", day)
		}
	}
	bundle, err := filepath.Glob(filepath.Join(root, "lang", "translations", "base.*.json"))
	if err != nil || len(bundle) != len(bundled)-1 {
		t.Errorf("Fyne has texts in %d languages (%v), we replace %d", len(bundle), err, len(bundled)-1)
	}
}

// TestSpeakDutch starts itself under other languages: Fyne looks at the
// language of the system only once.
func TestSpeakDutch(t *testing.T) {
	if os.Getenv("KV_SPEAK") != "" {
		if err := SpeakDutch(); err != nil {
			t.Fatal(err)
		}
		for text, want := range map[string]string{"Cancel": "Annuleren", "Undo": "Ongedaan maken", "Select all": "Alles selecteren", "monday": "maandag"} {
			if got := lang.L(text); got != want {
				t.Errorf("%s: got %q", text, got)
			}
		}
		if got := lang.X("file.name", "Name"); got != "Naam" {
			t.Errorf("file.name: got %q", got)
		}
		return
	}
	for _, system := range []string{"C", "nl_BE.UTF-8", "en_US.UTF-8", "de_DE.UTF-8", "pt_BR.UTF-8", "zh_CN.UTF-8", "da_DK.UTF-8"} {
		t.Run("under "+system, func(t *testing.T) {
			cmd := exec.Command(os.Args[0], "-test.run=^TestSpeakDutch$")
			cmd.Env = append(os.Environ(), "KV_SPEAK=1", "LANG="+system, "LC_ALL="+system, "LANGUAGE="+system)
			if out, err := cmd.CombinedOutput(); err != nil {
				t.Errorf("%v\n%s", err, out)
			}
		})
	}
}
