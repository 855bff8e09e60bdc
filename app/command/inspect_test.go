package command_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app/command"
)

// fixture is one of the small files that the importer is tested with.
func fixture(name string) string { return filepath.Join("..", "importing", "testdata", name) }

// object reads one JSON object.
func object(t *testing.T, text string) map[string]any {
	t.Helper()
	o := map[string]any{}
	if err := json.Unmarshal([]byte(text), &o); err != nil {
		t.Fatalf("%v in %q", err, text)
	}
	return o
}

// shape is what scripts depend on: the keys and what each holds.
func shape(t *testing.T, o map[string]any, want map[string]string) {
	t.Helper()
	got := map[string]string{}
	for key, v := range o {
		got[key] = fmt.Sprintf("%T", v)
	}
	for key, kind := range want {
		if !slices.Contains(strings.Split(kind, "|"), got[key]) {
			t.Errorf("%s holds %s, want %s", key, got[key], kind)
		}
	}
	if len(got) != len(want) {
		t.Errorf("the keys are %v", slices.Sorted(maps.Keys(o)))
	}
}

var reportShape = map[string]string{"kind": "string", "encoding": "string", "delimiter": "string", "decimal": "string", "layout": "string",
	"header_row": "float64", "sheets": "[]interface {}", "columns": "[]interface {}", "values": "float64", "missing": "float64", "rejected": "float64", "warnings": "[]interface {}"}

func TestInspect_json(t *testing.T) {
	tests := map[string]struct{ file, kind string }{
		"figures":                      {"statbel_population.txt", "figures"},
		"a list of codes":              {"codelist_refnis.txt", "codelist"},
		"answers of a survey":          {"survey_questions.csv", "answers"},
		"a catalogue of indicators":    {"catalogue.csv", "catalogue"},
		"something nobody understands": {"nothing_known.csv", "unknown"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			out, _ := run(t, command.OK, "inspect", "-json", fixture(tt.file))
			o := object(t, out)
			shape(t, o, reportShape)
			if o["kind"] != tt.kind {
				t.Errorf("kind is %v, want %s", o["kind"], tt.kind)
			}
			for _, c := range o["columns"].([]any) {
				column := c.(map[string]any)
				shape(t, column, map[string]string{"name": "string", "role": "string"})
				if !slices.Contains([]string{"area", "period", "dimension", "indicator", "ignored"}, column["role"].(string)) {
					t.Errorf("%s has the role %q", column["name"], column["role"])
				}
			}
			if strings.Count(out, "\n") != 1 {
				t.Errorf("it is %d lines, want one object", strings.Count(out, "\n"))
			}
		})
	}
}

func TestInspect_tells_rows_from_one(t *testing.T) {
	out, _ := run(t, command.OK, "inspect", "-json", file(t, "f.csv", "Gemeente;Jaar;Kinderen\nIzegem;2020;12,5\nIzegem;2021;13,5\nIzegem;2022;11\nIzegem;2023;\nIzegem;2024;veel\nIzegem;2025;14,25\n"))
	o := object(t, out)
	for key, want := range map[string]any{"kind": "figures", "encoding": "UTF-8", "delimiter": ";", "decimal": ",", "header_row": 1.0, "values": 4.0, "missing": 1.0, "rejected": 1.0} {
		if o[key] != want {
			t.Errorf("%s is %v, want %v", key, o[key], want)
		}
	}
	var roles []string
	for _, c := range o["columns"].([]any) {
		roles = append(roles, c.(map[string]any)["name"].(string)+"="+c.(map[string]any)["role"].(string))
	}
	if want := []string{"Gemeente=area", "Jaar=period", "Kinderen=indicator"}; !slices.Equal(roles, want) {
		t.Errorf("columns are %v, want %v", roles, want)
	}
}

func TestInspect_in_words(t *testing.T) {
	out, _ := run(t, command.OK, "inspect", fixture("codelist_refnis.txt"))
	if !strings.Contains(out, "Inhoud: een lijst met codes") {
		t.Errorf("it says %q", out)
	}
}

var valueShape = map[string]string{"area_code": "string", "area_name": "string", "period": "string", "indicator": "string", "known": "string",
	"dimensions": "map[string]interface {}", "value": "float64|<nil>", "missing": "string", "provisional": "bool", "sheet": "string"}

// values are the lines of 'inspect -values'.
func values(t *testing.T, args ...string) []map[string]any {
	t.Helper()
	out, _ := run(t, command.OK, append([]string{"inspect", "-values"}, args...)...)
	var all []map[string]any
	for line := range strings.Lines(out) {
		o := object(t, line)
		shape(t, o, valueShape)
		for key, v := range o["dimensions"].(map[string]any) {
			if _, ok := v.(string); !ok {
				t.Errorf("dimension %s holds %v", key, v)
			}
		}
		if (o["value"] == nil) != (o["missing"] != "") {
			t.Errorf("value is %v and missing %q", o["value"], o["missing"])
		}
		all = append(all, o)
	}
	return all
}

func TestInspect_values(t *testing.T) {
	got := values(t, file(t, "f.csv", "Gemeente;Jaar;Geslacht;Kansarmoede-index;Speelpleinen\nIzegem;2024;M;12,5;3\nIzegem;2024;V;;x\nNiemandsdorp;2024;V;.;0\n"))
	var flat []string
	for _, o := range got {
		flat = append(flat, fmt.Sprint(o["area_code"], " ", o["area_name"], " ", o["period"], " ", o["indicator"], " ", o["known"], " ", o["dimensions"], " ", o["value"], " ", o["missing"]))
	}
	want := []string{
		"36008 Izegem 2024 Kansarmoede-index kansarmoede-index map[Geslacht:M] 12.5 ",
		"36008 Izegem 2024 Speelpleinen  map[Geslacht:M] 3 ",
		"36008 Izegem 2024 Kansarmoede-index kansarmoede-index map[Geslacht:V] <nil> empty",
		"36008 Izegem 2024 Speelpleinen  map[Geslacht:V] <nil> hidden",
		" Niemandsdorp 2024 Kansarmoede-index kansarmoede-index map[Geslacht:V] <nil> unknown",
		" Niemandsdorp 2024 Speelpleinen  map[Geslacht:V] 0 ",
	}
	for i := range max(len(flat), len(want)) {
		if i >= len(flat) || i >= len(want) || flat[i] != want[i] {
			t.Fatalf("got\n%s\nwant\n%s", strings.Join(flat, "\n"), strings.Join(want, "\n"))
		}
	}
}

func TestInspect_values_takes_what_the_file_does_not_tell(t *testing.T) {
	without := file(t, "f.csv", "Kinderen;Speelpleinen\n500;12\n")
	for _, o := range values(t, "-period", "2024", "-area", "36008", without) {
		if o["period"] != "2024" || o["area_code"] != "36008" {
			t.Errorf("got %v", o)
		}
	}
	for _, o := range values(t, fixture("no_period.csv")) {
		if o["period"] != "" {
			t.Errorf("a period %v came from nowhere", o["period"])
		}
	}
}

// A period or area that stands in a title or a name only is told of.
func TestInspect_values_warns_on_standard_error(t *testing.T) {
	_, errs := run(t, command.OK, "inspect", "-values", fixture("title_period.csv"))
	if errs == "" {
		t.Error("nothing is said of a period that comes from the title")
	}
}

func TestInspect_values_of_a_file_without_figures(t *testing.T) {
	for _, name := range []string{"codelist_refnis.txt", "survey_questions.csv", "catalogue.csv", "nothing_known.csv"} {
		out, errs := run(t, command.Failure, "inspect", "-values", fixture(name))
		if out != "" || strings.Count(errs, "\n") != 1 || !strings.Contains(errs, name) {
			t.Errorf("%s: standard output has %q, standard error %q", name, out, errs)
		}
	}
}

// Real downloads, to their last known cell.
func TestInspect_values_of_real_files(t *testing.T) {
	type cell struct{ area, period, indicator, value string }
	for name, cells := range map[string][]cell{
		"12_swing_verkeersslachtoffers.xlsx":        {{"36008", "2019", "verkeersslachtoffers-lichtgewond", "95"}, {"36008", "2020", "letselongevallen", "82"}},
		"21_cbs_statline_regionale_kerncijfers.csv": {{"GM0034", "2025", "inwoners", "229574"}, {"GM1680", "2025", "aandeel-0-4", "3.9"}},
	} {
		t.Run(name, func(t *testing.T) {
			all := values(t, realFile(t, name))
			for _, c := range cells {
				var found []string
				for _, o := range all {
					if o["area_code"] == c.area && o["period"] == c.period && o["known"] == c.indicator && len(o["dimensions"].(map[string]any)) == 0 {
						found = append(found, fmt.Sprint(o["value"]))
					}
				}
				if !slices.Equal(found, []string{c.value}) {
					t.Errorf("%+v is %v", c, found)
				}
			}
		})
	}
	t.Run("a real list has no figures", func(t *testing.T) {
		path := realFile(t, "01_statbel_refnis_pipe_bom.txt")
		out, _ := run(t, command.OK, "inspect", "-json", path)
		if o := object(t, out); o["kind"] != "codelist" {
			t.Errorf("kind is %v", o["kind"])
		}
		run(t, command.Failure, "inspect", "-values", path)
	})
}
