package importing_test

import "testing"

func TestValues_swingTables(t *testing.T) {
	checkAll(t, []download{
		{sentence: "Dutch fixed names and two breakdowns", name: "x.csv", values: 2, missing: 1, cells: []wanted{
			{code: "36008", period: "2023", indicator: "leerlingen", dim: dim("GESLACHT", "jongen"), value: 402},
			{code: "36008", period: "2023", dim: dim("ONDERWIJSNIVEAU", "lager"), value: 1204}, {code: "71016", period: "2023", missing: true}},
			content: "PERIODE;GEBIEDSNIVEAU;GEBIED;ONDERWIJSNIVEAU;GESLACHT;leerlingen\n2023;gemeente;36008;kleuter;jongen;402\n2023;gemeente;36008;lager;meisje;1204\n2023;gemeente;71016;lager;meisje;x\n"},
		{sentence: "breakdowns as numbers", name: "x.xlsx", values: 4, cells: []wanted{
			{code: "36008", period: "2023", indicator: "v_inw", dim: dim("leeftijd", "5"), value: 301}, {code: "36008", dim: dim("geslacht", "2"), value: 290}},
			content: "# T\nperiod\tgeolevel\tgeoitem\tleeftijd\tgeslacht\tv_inw\n2023\tgemeente\t36008\t5\t1\t301\n2023\tgemeente\t36008\t5\t2\t290\n2023\tgemeente\t36008\t6\t1\t307\n2023\tgemeente\t36008\t6\t2\t299\n"},
		{sentence: "all levels in one sheet", name: "x.xlsx", values: 10, cells: []wanted{
			{code: "11002", period: "2023", value: 1}, {code: "10000", value: 2}, {code: "11000", value: 3}, {code: "02000", value: 4}, {code: "01000", value: 5},
			{name: "11002A01-", value: 6}, {name: "11", dim: dim("geolevel", "refreg"), value: 7}, {name: "11", dim: dim("geolevel", "elz"), value: 8}, {name: "11002B", value: 9}, {name: "99991", value: 10}},
			content: "# T\nperiod\tgeolevel\tgeoitem\tv1\n2023\tgemeente\t11002\t1\n2023\tprovincie\t10000\t2\n2023\tarrondiss\t11000\t3\n2023\tgewest\t2000\t4\n2023\tbelgie\t1000\t5\n2023\tstatsec\t11002A01-\t6\n2023\trefreg\t11\t7\n2023\telz\t11\t8\n2023\tdeelgemeente\t11002B\t9\n2023\tgemeente\t99991\t10\n"},
		{sentence: "old divisions by their year", name: "x.csv", values: 4, cells: []wanted{
			{code: "12034", period: "2017", value: 1}, {code: "11056", period: "2023", value: 2}, {code: "40000", period: "2023", value: 3}},
			content: "period,geolevel,geoitem,v1\n2017,gemeente2018,12034,1\n2023,gemeente2024,11056,2\n2023,provincie2024,40000,3\n2023,gemeente2024,36008,4\n"},
		{sentence: "a name beside the code", name: "x.csv", values: 2, cells: []wanted{{code: "36008", name: "Izegem", period: "2023", value: 1}, {code: "10000", name: "Antwerpen (Prov.)", period: "2023", value: 2}},
			content: "period;geolevel;geoitem;geoitem_naam;v1\n2023;gemeente;36008;Izegem;1\n2023;provincie;10000;Antwerpen (Prov.);2\n"},
		{sentence: "a period with a quarter", name: "x.csv", values: 2, cells: []wanted{{code: "36008", period: "2023-Q1", value: 1}, {code: "36008", period: "2023-12", value: 2}},
			content: "period;geolevel;geoitem;v1\n2023kw1;gemeente;36008;1\n2023-12;gemeente;36008;2\n"},
		{sentence: "names of municipalities as geoitem", name: "x.csv", values: 2, cells: []wanted{{code: "36008", period: "2023", value: 1}, {code: "71016", period: "2023", value: 2}},
			content: "period;geolevel;geoitem;v1\n2023;gemeente;Izegem;1\n2023;gemeente;Genk;2\n"},
	})
}

func TestValues_swingViewers(t *testing.T) {
	checkAll(t, []download{
		{sentence: "a workbook with title, filters and a source below", name: "export.xlsx", values: 4, missing: 2, cells: []wanted{
			{code: "36008", name: "Izegem", period: "2022", indicator: "Kansarmoede-index", value: 12.4}, {code: "71016", period: "2023", missing: true}, {code: "10000", name: "Antwerpen (Prov.)", period: "2022", value: 14.1}},
			content: "# Sheet1\nKansarmoede-index\n\nGemeenten\t2022\t2023\nIzegem\t12.4\t13.1\nGenk\t?\tx\nAntwerpen (Prov.)\t14.1\t14.3\n\nBron: Opgroeien - Provincies in Cijfers\nx = afgeschermd, ? = onbekend\n"},
		{sentence: "topics above periods", name: "export.xlsx", values: 8, cells: []wanted{
			{code: "36008", period: "2022", indicator: "Inwoners 0-17", value: 5300}, {code: "71016", period: "2023", indicator: "Geboorten", value: 690}},
			content: "# Sheet1\n\tInwoners 0-17\t\tGeboorten\t\n\t2022\t2023\t2022\t2023\nIzegem\t5300\t5310\t290\t295\nGenk\t13900\t13950\t700\t690\n"},
		{sentence: "topic, period and unit behind bars", name: "x.csv", values: 2, cells: []wanted{{code: "36008", period: "2023", indicator: "Inwoners", value: 5311}},
			content: "\"Gemeenten\";\"Inwoners|2023\"\n\"Izegem\";5311\n\"Genk\";1.402\n"},
		{sentence: "one municipality down the years", name: "Kansarmoede Izegem.csv", values: 3, cells: []wanted{{code: "36008", period: "2021", indicator: "Kansarmoede-index", value: 11.5}},
			content: "Gebied: Izegem;\n\nPeriode;Kansarmoede-index\n2021;11,5\n2022;12,4\n2023;13,1\n"},
		{sentence: "breakdown by sex across, under the period", name: "x.xlsx", values: 8, cells: []wanted{
			{code: "36008", period: "2022", value: 2700}, {code: "71016", period: "2023", value: 6900}},
			content: "# S\nInwoners 0-17 jaar\n\n\t2022\t\t2023\t\nGemeente\tMannen\tVrouwen\tMannen\tVrouwen\nIzegem\t2700\t2600\t2705\t2605\nGenk\t7000\t6900\t7050\t6900\n"},
		{sentence: "a dashboard on deprivation", name: "kansarmoede.csv", values: 4, cells: []wanted{{code: "36008", name: "IZEGEM", period: "2023", indicator: "Kansarmoede-index", value: 12.3}, {code: "46021", period: "2023", indicator: "Aantal kansarme kinderen", value: 301}},
			content: "Gemeente,Jaar,Kansarmoede-index,Aantal kansarme kinderen\nIZEGEM,2023,\"12,3%\",105\nSINT-NIKLAAS,2023,\"20,1%\",301\n"},
	})
}
