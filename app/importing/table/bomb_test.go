package table_test

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"kindvriendelijk/app/importing/table"
)

// salted is n times an element with noise between, so that it packs too badly
// for a bomb to be seen by its size alone.
func salted(element string, n int) string {
	var b strings.Builder
	salt := noise(64 << 10)
	for i := range n {
		b.WriteString(element)
		if i%8 == 0 {
			at := i * 7 % (len(salt) - 8)
			b.WriteString("<!--" + salt[at:at+8] + "-->")
		}
	}
	return b.String()
}

func TestOpen_bombs(t *testing.T) {
	shared := func(items string) map[string]string {
		return map[string]string{"xl/worksheets/sheet1.xml": sheetXML(""), "xl/sharedStrings.xml": "<sst>" + items + "</sst>"}
	}
	tests := []struct {
		sentence string
		parts    map[string]string
		want     table.Problem
	}{
		{"two million shared texts of nothing", shared(salted("<si/>", 2_100_000)), table.TooLarge},
		{"one shared text of a million pieces", shared("<si>" + salted("<r><t/></r>", 100_000) + "</si>"), table.TooLarge},
		{"a shared text without end", shared("<si><t>" + noise(2<<20)), table.Damaged},
		{"styles of nothing", map[string]string{"xl/worksheets/sheet1.xml": sheetXML(""), "xl/styles.xml": "<styleSheet><cellXfs>" + salted("<xf/>", 1_600_000) + "</cellXfs></styleSheet>"}, table.TooLarge},
		{"the same part twice", map[string]string{"xl/worksheets/sheet1.xml": "", "XL/worksheets/sheet1.xml": ""}, table.Damaged},
		{"a zip in a zip", map[string]string{"xl/worksheets/sheet1.xml": string(packBytes(t, false, map[string]string{"a": strings.Repeat("\x00", 1<<20)}))}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			temp := t.TempDir()
			err := readFirst(t.Context(), pack(t, true, tt.parts), temp)
			var fault *table.FileError
			if !errors.As(err, &fault) || tt.want != "" && fault.Problem != tt.want {
				t.Errorf("it gives %v, want %s", err, tt.want)
			}
			if left, err := os.ReadDir(temp); err != nil || len(left) != 0 {
				t.Errorf("%d temporary files are left (%v)", len(left), err)
			}
		})
	}
}

func TestOpen_partsThatAreLargeTogether(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.xlsx")
	file, err := os.Create(path)
	must(t, err)
	z, large := zip.NewWriter(file), []byte(noise(64<<10))
	for _, name := range strings.Split("abcdefg", "") {
		w, err := z.CreateHeader(&zip.FileHeader{Name: "xl/media/" + name + ".png", Method: zip.Store})
		must(t, err)
		for range 15 << 4 {
			_, err := w.Write(large)
			must(t, err)
		}
	}
	must(t, errors.Join(z.Close(), file.Close()))
	var fault *table.FileError
	if err := readFirst(t.Context(), path, t.TempDir()); !errors.As(err, &fault) || fault.Problem != table.TooLarge {
		t.Errorf("it gives %v", err)
	}
}

// readFirst opens a file and goes through its first sheet.
func readFirst(ctx context.Context, path, temp string) error {
	f, err := table.Open(ctx, path, table.Options{TempDir: temp})
	if err != nil {
		return err
	}
	defer f.Close()
	rows, err := f.Rows(ctx, f.Sheets[0])
	if err != nil {
		return err
	}
	defer rows.Close()
	for err == nil {
		_, err = rows.Next()
	}
	return err
}

// TestOpen_lyingZip says in the directory of the zip that a large part is
// small.
func TestOpen_lyingZip(t *testing.T) {
	content := packBytes(t, true, map[string]string{"xl/worksheets/sheet1.xml": sheetXML(`<x:row><x:c><x:v>` + strings.Repeat("5", 900_000) + `</x:v></x:c></x:row>`)})
	z, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	must(t, err)
	size := make([]byte, 4)
	for _, part := range z.File {
		if part.Name == "xl/worksheets/sheet1.xml" {
			binary.LittleEndian.PutUint32(size, uint32(part.UncompressedSize64))
		}
	}
	lie := bytes.ReplaceAll(content, size, []byte{100, 0, 0, 0})
	if bytes.Equal(lie, content) {
		t.Fatal("the size does not stand in the directory")
	}
	path, temp := filepath.Join(t.TempDir(), "x.xlsx"), t.TempDir()
	must(t, os.WriteFile(path, lie, 0o600))
	var fault *table.FileError
	if err := readFirst(t.Context(), path, temp); !errors.As(err, &fault) || fault.Problem != table.Damaged {
		t.Errorf("it gives %v", err)
	}
	if left, err := os.ReadDir(temp); err != nil || len(left) != 0 {
		t.Errorf("%d temporary files are left (%v)", len(left), err)
	}
}

func TestOpen_truncatedWorkbook(t *testing.T) {
	content := packBytes(t, true, map[string]string{"xl/worksheets/sheet1.xml": sheetXML(`<x:row><x:c><x:v>5</x:v></x:c></x:row>`)})
	for _, part := range []int{4, 3, 2} {
		path := write(t, "x.xlsx", string(content[:len(content)*(part-1)/part]))
		var fault *table.FileError
		if err := readFirst(t.Context(), path, t.TempDir()); !errors.As(err, &fault) || fault.Problem != table.Damaged {
			t.Errorf("it gives %v", err)
		}
	}
}

func TestOpen_cancelledWorkbook(t *testing.T) {
	path := pack(t, true, map[string]string{"xl/worksheets/sheet1.xml": sheetXML(""), "xl/sharedStrings.xml": "<sst>" + salted("<si/>", 300_000) + "</sst>"})
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	temp := t.TempDir()
	if err := readFirst(ctx, path, temp); !errors.Is(err, context.Canceled) {
		t.Errorf("it gives %v, want cancelled", err)
	}
	if left, err := os.ReadDir(temp); err != nil || len(left) != 0 {
		t.Errorf("%d temporary files are left (%v)", len(left), err)
	}
}
