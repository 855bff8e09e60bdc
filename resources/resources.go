// Package resources holds what the program brings along: programmes, calendars,
// areas, indicators, texts, the example, fonts and the icon. It hands the files
// out as they are; what they say is known to the rooms that read them.
package resources
