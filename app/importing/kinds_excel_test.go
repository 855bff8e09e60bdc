package importing_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"kindvriendelijk/app/importing"
)

func TestValues_publications(t *testing.T) {
	checkAll(t, []download{
		{sentence: "years across under a title", name: "x.xlsx", values: 6, cells: []wanted{{code: "36008", period: "2021", indicator: "Aantal geboorten per gemeente", value: 290}},
			content: "# Tabel 1\nAantal geboorten per gemeente\n\nGemeente\t2021\t2022\t2023\nIzegem\t290\t300\t310\nGenk\t700\t710\t690\nBron: Statbel\n"},
		{sentence: "one sheet a year", name: "x.xlsx", values: 8, warns: []string{"de naam van het blad"}, cells: []wanted{{code: "36008", period: "2021", indicator: "Kinderen", value: 290, sheet: "2021"}, {code: "71016", period: "2022", indicator: "Gezinnen", value: 72, sheet: "2022"}},
			content: "# 2021\nGemeente\tKinderen\tGezinnen\nIzegem\t290\t30\nGenk\t700\t70\n# 2022\nGemeente\tKinderen\tGezinnen\nIzegem\t291\t31\nGenk\t701\t72\n"},
		{sentence: "the period only in the title", name: "x.xlsx", values: 4, warns: []string{"de titel boven de tabel"}, cells: []wanted{{code: "36008", period: "2024", value: 12.5}},
			content: "# T\nKinderopvang op 1 januari 2024\n\nNIS\tGemeente\tPlaatsen\tPlaatsen per 100\n36008\tIzegem\t400\t12.5\n71016\tGenk\t900\t20.25\n"},
		{sentence: "areas across", name: "x.xlsx", values: 6, cells: []wanted{{code: "36008", period: "2022", value: 290}, {code: "71016", period: "2023", value: 710}},
			content: "# T\nGeboorten\n\nJaar\tIzegem\tGenk\n2021\t285\t690\n2022\t290\t700\n2023\t300\t710\n"},
		{sentence: "topic, unit and period in three rows", name: "x.xlsx", values: 8, cells: []wanted{{code: "36008", period: "2022", indicator: "Leerlingen", value: 400}, {code: "71016", period: "2023", indicator: "Schoolse vertraging", value: 15.5}},
			content: "# T\n\tLeerlingen\t\tSchoolse vertraging\t\n\taantal\taantal\t%\t%\nGemeente\t2022\t2023\t2022\t2023\nIzegem\t400\t410\t10\t10.5\nGenk\t1200\t1210\t15\t15.5\n"},
		{sentence: "a number and its share told apart by their unit only", name: "x.csv", values: 8, cells: []wanted{{code: "36008", period: "2022", indicator: "Leerlingen (aantal)", value: 400}, {code: "71016", period: "2023", indicator: "Leerlingen (%)", value: 15.5}},
			content: ";Leerlingen;;Leerlingen;\n;aantal;%;aantal;%\nGemeente;2022;2022;2023;2023\nIzegem;400;10,1;410;10,5\nGenk;1200;15,2;1210;15,5\n"},
		{sentence: "a pivot table with subtotals", name: "x.xlsx", values: 4, cells: []wanted{{code: "36008", period: "2023", dim: dim("Geslacht", "Jongen"), value: 10}, {code: "71016", period: "2023", dim: dim("Geslacht", "Meisje"), value: 22}},
			content: "# P\nGemeente\tGeslacht\tJaar\tLeerlingen\nIzegem\tJongen\t2023\t10\nIzegem\tMeisje\t2023\t12\nIzegem Totaal\t\t\t22\nGenk\tJongen\t2023\t20\nGenk\tMeisje\t2023\t22\nGenk Totaal\t\t\t42\nEindtotaal\t\t\t64\n"},
		{sentence: "a pivot table with filters below", name: "x.xlsx", values: 4, cells: []wanted{{code: "36008", period: "2023", dim: dim("Sector", "Zorg"), value: 10}, {code: "71016", period: "2023", dim: dim("Sector", "Zorg"), value: 20}},
			content: "# Export\nJaar\tGemeente\tSector\tWerkzoekenden\n2023\tIzegem\tZorg\t10\n\t\tBouw\t12\n\t\tTotaal\t22\n\tGenk\tZorg\t20\n\t\tBouw\t22\n\t\tTotaal\t42\n\tTotaal\t\t64\nTotaal\t\t\t64\n\nToegepaste filters:\nLeeftijd is < 25 jaar\n"},
		{sentence: "a totals row and a totals column", name: "x.xlsx", values: 6, cells: []wanted{{code: "36008", period: "2023", indicator: "Totaal", value: 22}},
			content: "# Export 2023\nGemeente\tJongens\tMeisjes\tTotaal\nIzegem\t10\t12\t22\nGenk\t20\t22\t42\nTotaal\t30\t34\t64\n"},
		{sentence: "single years of age across by sex", name: "Bevolking 2024.csv", values: 8, cells: []wanted{{code: "36008", period: "2024", indicator: "Mannen 0 jaar", value: 140}, {code: "71016", period: "2024", indicator: "Vrouwen 1 jaar", value: 350}},
			content: "NIS-code;Gemeente;Mannen 0 jaar;Mannen 1 jaar;Vrouwen 0 jaar;Vrouwen 1 jaar\n36008;Izegem;140;141;142;143\n71016;Genk;347;348;349;350\n"},
		{sentence: "ages as bare numbers across", name: "x.xlsx", values: 6, warns: []string{"2024"}, cells: []wanted{{code: "36008", period: "2024", value: 140, indicator: "Bevolking naar leeftijd op 1 januari 2024", dim: dim("leeftijd", "0")}},
			content: "# T\nBevolking naar leeftijd op 1 januari 2024\n\nGemeente\t0\t1\t2\nIzegem\t140\t141\t142\nGenk\t347\t348\t349\n"},
		{sentence: "a column of areas without any heading", name: "x.xlsx", values: 4, cells: []wanted{{code: "36008", period: "2022", value: 1.5}},
			content: "# T\n\t2022\t2023\nIzegem\t1.5\t2\nGenk\t3\t4\n"},
		{sentence: "a total column that runs with the years", name: "x.csv", values: 4, cells: []wanted{{code: "36008", period: "2022", value: 10}},
			content: "Gemeente;2022;2023;Totaal\nIzegem;10;11;21\nGenk;20;21;41\n"},
		{sentence: "notes and footnotes", name: "x.csv", values: 4, cells: []wanted{{code: "36008", period: "2023", indicator: "Kinderen", value: 10}},
			content: "Gemeente;Jaar;Kinderen;Gezinnen\nIzegem;2023;10;5\nGenk;2023;20;9\n;;;\n(1) zonder asielzoekers;;;\nBron: Statbel, verwerking gemeente;;;\nToegepaste filters:;;;\nJaar is 2023;;;\n"},
		{sentence: "quarters across", name: "x.xlsx", values: 4, cells: []wanted{{code: "36008", period: "2023-Q1", value: 10}, {code: "71016", period: "2023-Q2", value: 21}},
			content: "# T\nGemeente\t2023 Q1\t2023 Q2\nIzegem\t10\t11\nGenk\t20\t21\n"},
		{sentence: "months in words across", name: "x.csv", values: 4, cells: []wanted{{code: "36008", period: "2023-01", value: 10}, {code: "71016", period: "2023-02", value: 21}},
			content: "Gemeente;jan 2023;feb 2023\nIzegem;10;11\nGenk;20;21\n"},
		{sentence: "years above months", name: "x.xlsx", values: 4, cells: []wanted{{code: "36008", period: "2022", value: 10}},
			content: "# T\n\t2022\t\t2023\t\nGemeente\tjongens\tmeisjes\tjongens\tmeisjes\nIzegem\t10\t11\t\t\nGenk\t\t\t20\t21\n", missing: 4},
		{sentence: "provisional years and forecasts", name: "x.csv", values: 4, cells: []wanted{{code: "36008", period: "2023", value: 10}, {code: "36008", period: "2024", value: 11, provisional: true}},
			content: "Gemeente;2023;2024 (voorlopig)\nIzegem;10;11\nGenk;20;21\n"},
		{sentence: "a star behind a number", name: "x.csv", values: 2, cells: []wanted{{code: "36008", period: "2023", value: 10, provisional: true}, {code: "71016", period: "2023", value: 20}},
			content: "Gemeente;Jaar;Kinderen\nIzegem;2023;10*\nGenk;2023;20\n"},
	})
}

func TestValues_figuresLikeYears(t *testing.T) {
	checkAll(t, []download{
		{sentence: "one municipality down the years", name: "Izegem.csv", values: 3, needsArea: true, cells: []wanted{{period: "2021", indicator: "Kinderen 0-5", value: 1890}, {period: "2023", value: 1922}},
			content: "Jaar;Kinderen 0-5\n2021;1890\n2022;1905\n2023;1922\n"},
		{sentence: "named areas", name: "x.csv", values: 2, cells: []wanted{{code: "36008", period: "2023", indicator: "Kinderen", value: 1950}},
			content: "Gemeente;Jaar;Kinderen\nIzegem;2023;1950\nGenk;2023;2100\n"},
		{sentence: "under three years across", name: "x.csv", values: 6, cells: []wanted{{code: "36008", period: "2022", value: 1950}},
			content: "Gemeente;2021;2022;2023\nIzegem;1940;1950;1960\nGenk;2100;2110;2120\n"},
	})
}

func TestValues_measures(t *testing.T) {
	checkAll(t, []download{
		{sentence: "a number and its share under one topic", name: "x.csv", values: 4, cells: []wanted{
			{code: "36008", period: "2021", indicator: "Kinderen", dim: dim("Eenheid", "aantal"), value: 11}, {code: "36008", period: "2020", dim: dim("Eenheid", "%"), value: 1.5}},
			content: "Onderwerp,Eenheid,Gemeente,2020,2021\nKinderen,aantal,Izegem,10,11\nKinderen,%,Izegem,\"1,5\",\"1,6\"\n"},
		{sentence: "thousands with a point in a comma file", name: "kinderen-2023.csv", values: 4, warns: []string{"niet zeker"}, cells: []wanted{
			{code: "36008", period: "2023", indicator: "Totaal kinderen", value: 5311}, {code: "71016", indicator: "waarvan jongens", value: 7100}},
			content: "Gemeente,Totaal kinderen,waarvan jongens\nIzegem,\"5.311\",\"2.700\"\nGenk,\"13.950\",\"7.100\"\n"},
		{sentence: "shares of three decimals", name: "x.csv", values: 4, cells: []wanted{{code: "36008", period: "2023", indicator: "Aandeel kinderen", value: 12.125}},
			content: "Gemeente,Jaar,Aandeel kinderen,Index\nIzegem,2023,12.125,1.250\nGenk,2023,13.950,0.125\n"},
	})
}

func TestValues_periods(t *testing.T) {
	checkAll(t, []download{
		{sentence: "school years across", name: "x.csv", values: 4, warns: []string{"schooljaar"}, cells: []wanted{{code: "36008", period: "2021", value: 2.5}},
			content: "Gemeente;2020-2021;2021-2022\nIzegem;1,5;2,5\nGenk;3,5;4,5\n"},
		{sentence: "a forecast in the heading", name: "x.csv", values: 4, cells: []wanted{{code: "36008", period: "2030", value: 11, provisional: true}, {code: "36008", period: "2024", value: 10}},
			content: "Gemeente;2024;2030 (prognose)\nIzegem;10;11\nGenk;20;21\n"},
		{sentence: "a forecast in a row", name: "x.csv", values: 2, cells: []wanted{{code: "36008", period: "2030", value: 11, provisional: true}},
			content: "Gemeente;Jaar;Kinderen\nIzegem;2024;10\nIzegem;2030 (prognose);11\n"},
		{sentence: "months without anything between", name: "x.csv", values: 2, cells: []wanted{{code: "36008", period: "2024-12", value: 11}},
			content: "Gemeente;Periode;Werkzoekenden\nIzegem;202411;10\nIzegem;202412;11\n"},
		{sentence: "days of a spreadsheet", name: "x.xlsx", values: 2, cells: []wanted{{code: "36008", period: "2024-01-01", value: 11}},
			content: "# T\nGemeente\tDatum\tKinderen\nIzegem\t44927\t10\nIzegem\t45292\t11\n"},
	})
}

func TestInspect_hiddenSheet(t *testing.T) {
	path := workbook(t, "# A\nGemeente\tJaar\tKinderen\nIzegem\t2023\t500\n# B\nGemeente\tJaar\tKinderen\nGenk\t2023\t12\n")
	book, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(book.SetSheetVisible("B", false), book.Save(), book.Close()); err != nil {
		t.Fatal(err)
	}
	r, err := importing.Inspect(t.Context(), path, importing.Choices{})
	if err != nil || !slices.ContainsFunc(r.Warnings, func(w string) bool { return strings.Contains(w, "Blad B: Dit blad is verborgen") }) {
		t.Errorf("warnings are %q (%v)", r.Warnings, err)
	}
}
