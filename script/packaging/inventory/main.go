// Command inventory tells what a program of ours is made of: a NOTICE with the
// licence of every module in it, and a bill of materials (CycloneDX). It reads
// the list of modules from the programs themselves and the licences from the
// module cache; it knows nothing of how packages are made.
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	var o options
	flag.StringVar(&o.notice, "notice", "", "write the licences of all `programs` to this file")
	flag.StringVar(&o.bom, "bom", "", "write the bill of materials of the one program to this file")
	flag.StringVar(&o.version, "version", "", "version of the program")
	flag.StringVar(&o.commit, "commit", "", "commit that it was built from")
	flag.StringVar(&o.built, "built", "", "moment of the commit, RFC 3339 in UTC")
	flag.StringVar(&o.extra, "extra", "", "file with further licences, of what the compiler adds")
	flag.Parse()
	if err := run(o, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "inventory:", err)
		os.Exit(1)
	}
}

// options are the flags of the command.
type options struct{ notice, bom, version, commit, built, extra string }

func run(o options, programs []string) error {
	modules, err := modulesOf(programs)
	if err != nil {
		return err
	}
	if o.notice != "" {
		text, err := notice(modules, o.extra)
		if err != nil {
			return err
		}
		if err := os.WriteFile(o.notice, []byte(text), 0o644); err != nil {
			return fmt.Errorf("write the licences: %w", err)
		}
	}
	if o.bom == "" {
		return nil
	}
	if len(programs) != 1 {
		return fmt.Errorf("a bill of materials is of one program, not of %d", len(programs))
	}
	bill, err := bom(o, programs[0], modules)
	if err != nil {
		return err
	}
	if err := os.WriteFile(o.bom, bill, 0o644); err != nil {
		return fmt.Errorf("write the bill of materials: %w", err)
	}
	return nil
}
