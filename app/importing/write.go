package importing

import (
	"encoding/json"
	"fmt"
	"io"
	"regexp"
	"strings"

	"kindvriendelijk/app/figures"
)

// reportJSON is the object that scripts read. Its keys never change.
type reportJSON struct {
	Kind      Kind         `json:"kind"`
	Encoding  string       `json:"encoding"`
	Delimiter string       `json:"delimiter"`
	Decimal   string       `json:"decimal"`
	Layout    string       `json:"layout"`
	HeaderRow int          `json:"header_row"`
	Sheets    []string     `json:"sheets"`
	Columns   []columnJSON `json:"columns"`
	Values    int          `json:"values"`
	Missing   int          `json:"missing"`
	Rejected  int          `json:"rejected"`
	Warnings  []string     `json:"warnings"`
}

type columnJSON struct {
	Name string `json:"name"`
	Role Role   `json:"role"`
}

// WriteReport writes a report, as one JSON object or as Dutch text.
func WriteReport(w io.Writer, r *Report, asJSON bool) error {
	if !asJSON {
		return writeText(w, r)
	}
	out := reportJSON{Kind: r.Kind, Encoding: r.Encoding, Delimiter: r.Delimiter, Decimal: r.Decimal, Layout: r.Layout, HeaderRow: r.Header,
		Sheets: []string{}, Columns: []columnJSON{}, Values: r.Values, Missing: r.Missing, Rejected: r.Rejected, Warnings: r.Warnings}
	for _, s := range r.Sheets {
		if s.Name != "" {
			out.Sheets = append(out.Sheets, s.Name)
		}
	}
	for _, c := range r.columns() {
		out.Columns = append(out.Columns, columnJSON{c.Name, c.Role})
	}
	if out.Warnings == nil {
		out.Warnings = []string{}
	}
	enc := encoder(w)
	if err := enc.Encode(out); err != nil {
		return fmt.Errorf("write report: %w", err)
	}
	return nil
}

func encoder(w io.Writer) *json.Encoder {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return enc
}

var kindNames = map[Kind]string{Figures: "cijfers", Answers: "antwoorden op een bevraging", CodeList: "een lijst met codes",
	Catalogue: "een lijst van indicatoren", Unknown: "onbekend"}

var roleNames = map[Role]string{Area: "gebied", Period: "periode", Dimension: "opsplitsing", Indicator: "cijfers", Ignored: "niet gebruikt"}

func writeText(w io.Writer, r *Report) error {
	var b strings.Builder
	fmt.Fprintf(&b, "Bestand: %s\nInhoud: %s\nCodering: %s\n", r.File, kindNames[r.Kind], r.Encoding)
	if r.Delimiter != "" {
		fmt.Fprintf(&b, "Scheidingsteken: %s\n", strings.Replace(r.Delimiter, "\t", "TAB", 1))
	}
	if r.Decimal != "" {
		fmt.Fprintf(&b, "Decimaalteken: %s\n", r.Decimal)
	}
	for _, s := range r.Sheets {
		if s.Name != "" {
			fmt.Fprintf(&b, "\nBlad %s: %s\n", s.Name, kindNames[s.Kind])
		}
		if s.Kind != Figures {
			continue
		}
		fmt.Fprintf(&b, "Kop in rij %d, %d rijen gelezen, %d meegenomen\n", s.Header, s.Rows, s.Taken)
		for _, c := range s.Columns {
			fmt.Fprintf(&b, "  %-14s %s\n", roleNames[c.Role], c.Name)
		}
		for _, c := range s.LeftOut {
			fmt.Fprintf(&b, "  %d × %s\n", c.Rows, c.Reason)
		}
	}
	fmt.Fprintf(&b, "\nWaarden: %d\nOntbrekend: %d\nAfgewezen: %d\n", r.Values, r.Missing, r.Rejected)
	for _, warning := range r.Warnings {
		fmt.Fprintf(&b, "Let op: %s\n", warning)
	}
	if _, err := io.WriteString(w, b.String()); err != nil {
		return fmt.Errorf("write report: %w", err)
	}
	return nil
}

// valueJSON is one line that scripts read. Its keys never change.
type valueJSON struct {
	AreaCode    string            `json:"area_code"`
	AreaName    string            `json:"area_name"`
	Period      string            `json:"period"`
	Indicator   string            `json:"indicator"`
	Known       string            `json:"known"`
	Dimensions  map[string]string `json:"dimensions"`
	Value       *float64          `json:"value"`
	Missing     figures.Missing   `json:"missing"`
	Provisional bool              `json:"provisional"`
	Sheet       string            `json:"sheet"`
}

// publicCode is what scripts get as the code of an area: a NIS code, a Dutch
// municipality or a postcode. Other areas go by their name.
var publicCode = regexp.MustCompile(`^(\d{4,5}|GM\d{4})$`)

// ValueWriter returns a function for [Values] that writes each value as one
// line of JSON.
func ValueWriter(w io.Writer) func(Value) error {
	enc := encoder(w)
	line := valueJSON{Dimensions: map[string]string{}}
	return func(v Value) error {
		line.AreaCode = ""
		if publicCode.MatchString(v.AreaCode) {
			line.AreaCode = v.AreaCode
		}
		line.AreaName, line.Period, line.Indicator, line.Known = v.AreaName, v.Period, v.Indicator, v.Known
		clear(line.Dimensions)
		for _, d := range v.Dimensions {
			line.Dimensions[d.Name] = d.Value
		}
		line.Value = nil
		if v.Missing == "" {
			line.Value = &v.Number
		}
		line.Missing, line.Provisional, line.Sheet = v.Missing, v.Provisional, v.Sheet
		if err := enc.Encode(line); err != nil {
			return fmt.Errorf("write value: %w", err)
		}
		return nil
	}
}
