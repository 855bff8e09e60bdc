package files_test

import (
	"os"
	"path/filepath"
	"testing"

	"kindvriendelijk/app/files"
)

func TestWhere(t *testing.T) {
	root := t.TempDir()
	cloud, business := filepath.Join(root, "Wolk"), filepath.Join(root, "Zaak")
	t.Setenv("OneDrive", cloud)
	t.Setenv("OneDriveCommercial", business)
	link := filepath.Join(root, "kort")
	if err := os.MkdirAll(filepath.Join(root, "Nextcloud"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(filepath.Join(root, "Nextcloud"), link); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(root, "Nextcloud", "a.kvd"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for what, c := range map[string]struct {
		path string
		want files.Place
	}{
		"a folder of this computer":          {filepath.Join(root, "Documenten", "a.kvd"), files.Place{}},
		"where Windows says OneDrive is":     {filepath.Join(cloud, "diep", "a.kvd"), files.Place{Kind: files.Synced, Name: "OneDrive"}},
		"where OneDrive for work is":         {filepath.Join(business, "a.kvd"), files.Place{Kind: files.Synced, Name: "OneDrive"}},
		"beside it":                          {cloud + "s/a.kvd", files.Place{}},
		"OneDrive of a municipality":         {filepath.Join(root, "OneDrive - Gemeente Voorbeeldegem", "a.kvd"), files.Place{Kind: files.Synced, Name: "OneDrive"}},
		"Dropbox in small letters":           {filepath.Join(root, "dropbox", "x", "a.kvd"), files.Place{Kind: files.Synced, Name: "Dropbox"}},
		"Dropbox for a team":                 {filepath.Join(root, "Dropbox (Team)", "a.kvd"), files.Place{Kind: files.Synced, Name: "Dropbox"}},
		"Google's own name for it":           {filepath.Join(root, "Mijn Drive", "a.kvd"), files.Place{Kind: files.Synced, Name: "Google Drive"}},
		"iCloud on Windows":                  {filepath.Join(root, "iCloudDrive", "a.kvd"), files.Place{Kind: files.Synced, Name: "iCloud Drive"}},
		"a link to Nextcloud":                {filepath.Join(link, "a.kvd"), files.Place{Kind: files.Synced, Name: "Nextcloud"}},
		"a folder with a name that is alike": {filepath.Join(root, "Dropboxes", "a.kvd"), files.Place{}},
		"a file called after a service":      {filepath.Join(root, "OneDrive.kvd"), files.Place{}},
	} {
		t.Run(what, func(t *testing.T) {
			if got := files.Where(c.path); got != c.want {
				t.Errorf("got %+v, want %+v", got, c.want)
			}
		})
	}
}

func TestPlace_Words(t *testing.T) {
	for want, p := range map[string]files.Place{
		"op deze computer":     {},
		"op een netwerkschijf": {Kind: files.Network},
		"in Dropbox":           {Kind: files.Synced, Name: "Dropbox"},
	} {
		if got := p.Words(); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
