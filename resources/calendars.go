package resources

import "embed"

// Calendars holds when schools are closed, when pupils have exams, when
// councils do not meet and when there are elections: one TOML file per country
// or region under calendars/. docs/calendars.md describes them.
//
//go:embed calendars/*.toml
var Calendars embed.FS
