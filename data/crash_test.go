package data_test

import (
	"bufio"
	"context"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"strings"
	"testing"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/data"
	"kindvriendelijk/data/datatest"
)

// TestMain lets the test binary be the program that is killed.
func TestMain(m *testing.M) {
	if dir := os.Getenv("CRASH_DIR"); dir != "" {
		fmt.Println("fault", writeUntilKilled(context.Background(), dir))
		os.Exit(1)
	}
	// Each check opens a dossier. A flag on the command line asks for more.
	if err := flag.Set("rapid.checks", "25"); err != nil {
		panic(err)
	}
	os.Exit(m.Run())
}

// writeUntilKilled adds records and says the id of each when it is saved.
func writeUntilKilled(ctx context.Context, dir string) error {
	c := datatest.Config("toestel")
	c.NewID = nil // ids must differ from one life to the next
	s, err := data.Open(ctx, dir, c)
	if err != nil {
		return err
	}
	for i := 1; ; i++ {
		id, err := writeOne(ctx, s)
		if err == nil && i%7 == 0 { // now and then an undo and a redo
			if _, err = s.Undo(ctx); err == nil {
				_, err = s.Redo(ctx)
			}
		}
		if err != nil {
			return err
		}
		fmt.Println(id) // a pipe: written at once
	}
}

// writeOne is one action of several parts: a goal with an action that is tied
// to it, changed on the way.
func writeOne(ctx context.Context, s *data.Store) (id string, err error) {
	return id, s.Do(ctx, "Proef", func(ctx context.Context) error {
		g, err := s.CreateGoal(ctx, actions.Goal{Title: "doel", Why: "crèche"})
		if err != nil {
			return err
		}
		a, err := s.CreateAction(ctx, actions.Action{GoalID: g.ID, Title: "actie"})
		if err != nil {
			return err
		}
		if err := s.Link(ctx, thread.Link{FromKind: thread.Action, FromID: a.ID, Role: thread.Why, ToKind: thread.Goal, ToID: g.ID}); err != nil {
			return err
		}
		id, g.Why = g.ID, "crèche straat"
		return s.UpdateGoal(ctx, g)
	})
}

func TestStore_NothingSavedIsLostWhenKilled(t *testing.T) {
	const kills = 25
	dir := datatest.Dir(t)
	var saved []string
	for range kills {
		saved = append(saved, killedWriter(t, dir, 1+rand.IntN(20))...)
		s, err := data.Open(t.Context(), dir, datatest.Config("toestel"))
		must(t, err)
		for _, id := range saved {
			if n := number(t, s, `
				SELECT (SELECT count(*) FROM goals WHERE id = ?1 AND why = 'crèche straat') + (SELECT count(*) FROM actions WHERE goal_id = ?1)
				+ (SELECT count(*) FROM links WHERE to_id = ?1) + (SELECT count(DISTINCT op) FROM history WHERE rec = ?1 AND op <> 'D')`, id); n != 5 {
				t.Fatalf("saved %s: %d of 5 parts are there", id, n)
			}
		}
		goals := number(t, s, `SELECT count(*) FROM goals`)
		for _, parts := range []string{"actions", "links"} {
			if n := number(t, s, `SELECT count(*) FROM `+parts); n != goals {
				t.Fatalf("half an action: %d goals, %d %s", goals, n, parts)
			}
		}
		whole(t, s)
		must(t, s.Close())
	}
	t.Logf("%d saved actions, %d kills", len(saved), kills)
}

// killedWriter starts a writer and kills it once it has saved some records. It
// returns the ids that the writer said were saved.
func killedWriter(t *testing.T, dir string, after int) (saved []string) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), "CRASH_DIR="+dir)
	out, err := cmd.StdoutPipe()
	must(t, err)
	must(t, cmd.Start())
	for lines := bufio.NewScanner(out); lines.Scan(); {
		line := lines.Text()
		if strings.HasPrefix(line, "fault") {
			t.Fatal(line)
		}
		if len(line) == 36 { // else the kill tore it
			saved = append(saved, line)
		}
		if len(saved) == after {
			must(t, cmd.Process.Kill())
		}
	}
	_ = cmd.Wait() // it was killed
	if len(saved) < after {
		t.Fatalf("the writer stopped after %d records", len(saved))
	}
	return saved
}
