package data_test

import (
	"bufio"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"testing"
	"time"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/data"
	"kindvriendelijk/data/datatest"
)

// init lets the test binary be the program that is killed while it imports.
func init() {
	if dir := os.Getenv("BULK_CRASH_DIR"); dir != "" {
		fmt.Println("fault", importUntilKilled(context.Background(), dir))
		os.Exit(1)
	}
}

const cellsOfCrash = 120_000 // more than a batch

// importUntilKilled imports one file after another and says when each is in.
func importUntilKilled(ctx context.Context, dir string) error {
	c := datatest.Config("toestel")
	c.NewID = nil
	s, err := data.Open(ctx, dir, c)
	if err != nil {
		return err
	}
	for {
		if _, err := s.ImportValues(ctx, figures.Import{Kind: "file"}, nil, func(yield func(figures.Value) error) error {
			for i := range cellsOfCrash {
				if err := yield(figures.Value{Indicator: "i", Area: fmt.Sprint(i % 500), Period: fmt.Sprint(1000 + i/500), Value: 1}); err != nil {
					return err
				}
			}
			return nil
		}); err != nil {
			return err
		}
		fmt.Println("in")
	}
}

func TestImportValues_AllOrNothingWhenKilled(t *testing.T) {
	dir := datatest.Dir(t)
	saved := 0
	for range 3 {
		saved += killedImport(t, dir)
		s, err := data.Open(t.Context(), dir, datatest.Config("toestel"))
		must(t, err)
		imports := number(t, s, `SELECT count(*) FROM imports`)
		if imports < saved || imports > saved+1 { // the last one may be in without having been said
			t.Errorf("%d imports are in, %d were said to be", imports, saved)
		}
		saved = imports
		if n := number(t, s, `SELECT count(*) FROM vals`); n != imports*cellsOfCrash {
			t.Errorf("%d values of %d imports", n, imports)
		}
		whole(t, s)
		must(t, s.Close())
	}
}

// killedImport starts a program that imports, kills it at some moment of its
// second file, and returns how many it said were in.
func killedImport(t *testing.T, dir string) (said int) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), "BULK_CRASH_DIR="+dir)
	out, err := cmd.StdoutPipe()
	must(t, err)
	must(t, cmd.Start())
	for lines := bufio.NewScanner(out); lines.Scan(); {
		if lines.Text() != "in" {
			t.Fatal(lines.Text())
		}
		if said++; said == 1 {
			time.AfterFunc(time.Duration(rand.IntN(300))*time.Millisecond, func() { _ = cmd.Process.Kill() })
		}
	}
	_ = cmd.Wait() // it was killed
	return said
}
