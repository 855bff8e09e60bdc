//go:build !windows

package main

import "os"

// console returns where a command writes.
func console() (out, errs *os.File) { return os.Stdout, os.Stderr }
