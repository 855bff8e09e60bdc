package importing_test

import "testing"

const statbelHead = "CD_REFNIS|TX_DESCR_NL|TX_DESCR_FR|CD_DSTR_REFNIS|TX_ADM_DSTR_DESCR_NL|TX_ADM_DSTR_DESCR_FR|CD_PROV_REFNIS|TX_PROV_DESCR_NL|TX_PROV_DESCR_FR|CD_RGN_REFNIS|TX_RGN_DESCR_NL|TX_RGN_DESCR_FR|CD_SEX|CD_NATLTY|TX_NATLTY_NL|TX_NATLTY_FR|CD_CIV_STS|TX_CIV_STS_NL|TX_CIV_STS_FR|CD_AGE|MS_POPULATION\n"

func TestValues_statbel(t *testing.T) {
	izegem := "36008|Izegem|Izegem|36000|Arrondissement Roeselare|Arrondissement de Roulers|30000|Provincie West-Vlaanderen|Province de Flandre occidentale|02000|Vlaams Gewest|Région flamande|"
	brussels := "21001|Anderlecht|Anderlecht|21000|Arrondissement Brussel-Hoofdstad|Arrondissement de Bruxelles-Capitale| | | |04000|Brussels Hoofdstedelijk Gewest|Région de Bruxelles-Capitale|"
	population := statbelHead +
		izegem + "M|BEL|Belgen|Belges|1|Ongehuwd|Célibataire|0|146\n" +
		izegem + "F|ETR|niet-Belgen|non-Belges|1|Ongehuwd|Célibataire|0|12\n" +
		brussels + "M|BEL|Belgen|Belges|2|Gehuwd|Marié|102|1\n"
	checkAll(t, []download{
		{sentence: "the structure of the population, its year in the name", name: "TF_SOC_POP_STRUCT_2024.txt", content: "\ufeff" + population, values: 3,
			warns: []string{"2024", "de naam van het bestand"},
			cells: []wanted{
				{code: "36008", name: "Izegem", period: "2024", indicator: "MS_POPULATION", dim: dim("CD_SEX", "M"), value: 146},
				{code: "36008", period: "2024", dim: dim("CD_NATLTY", "ETR"), value: 12},
				{code: "21001", name: "Anderlecht", period: "2024", dim: dim("CD_AGE", "102"), value: 1},
			}},
		{sentence: "an older structure in Latin-1", name: "TF_SOC_POP_STRUCT_2012.txt", values: 2, cells: []wanted{
			{code: "62063", name: "Liège", period: "2012", dim: dim("CD_AGE", "5"), value: 980},
			{code: "36008", name: "Izegem", period: "2012", value: 13}},
			content: latin1(t, "CD_MUNTY_REFNIS|TX_MUNTY_DESCR_NL|TX_MUNTY_DESCR_FR|CD_DSTR_REFNIS|TX_ADM_DSTR_DESCR_NL|CD_PROV_REFNIS|CD_RGN_REFNIS|CD_SEX|CD_NATLTY|CD_CIV_STS|CD_AGE|MS_POPULATION\r\n"+
				"62063|Liège|Liège|62000|Arrondissement Luik|60000|03000|M|BEL|1|5|980\r\n36008|Izegem|Izegem|36000|Arrondissement Roeselare|30000|02000|F|BEL|1|5|13\r\n")},
		{sentence: "the structure as a workbook, codes as numbers", name: "TF_SOC_POP_STRUCT_2025.xlsx", values: 2, cells: []wanted{
			{code: "11002", name: "Antwerpen", period: "2025", dim: dim("CD_AGE", "3"), value: 2050}},
			content: "# TF_SOC_POP_STRUCT_2025\nCD_REFNIS\tTX_DESCR_NL\tCD_PROV_REFNIS\tCD_RGN_REFNIS\tCD_SEX\tCD_AGE\tMS_POPULATION\n11002\tAntwerpen\t10000\t2000\tM\t3\t2050\n21004\tBrussel\t\t4000\tF\t3\t900\n"},
		{sentence: "births with a year of their own", name: "TF_BIRTHS.txt", values: 2, cells: []wanted{
			{code: "36008", period: "2022", indicator: "MS_NUM_BIRTHS", dim: dim("CD_SEX", "1"), value: 150}},
			content: "CD_YEAR|CD_REFNIS|TX_DESCR_NL|CD_SEX|MS_NUM_BIRTHS\n2022|36008|Izegem|1|150\n2022|71016|Genk|2|310\n"},
		{sentence: "sectors of another year with other columns", name: "OPENDATA_SECTOREN_2021.txt", values: 4, cells: []wanted{
			{code: "36008", period: "2021", indicator: "MS_POPULATION", dim: dim("CD_SECTOR", "36008A00-"), value: 1250}},
			content: "CD_REFNIS|CD_SECTOR|TX_SECTOR_DESCR_NL|MS_POPULATION|MS_AREA_KM2\n36008|36008A00-|CENTRUM|1250|0.52\n36008|36008A01-|NOORD|980|1.204\n"},
		{sentence: "income per municipality with points and a percentage", name: "fisc2022.csv", values: 4, cells: []wanted{
			{code: "36008", period: "2022", indicator: "Gemiddeld inkomen", value: 21456.78}, {code: "71016", indicator: "Aandeel", value: 12.5}},
			content: "Refnis;Gemeente;Gemiddeld inkomen;Aandeel\n36008;Izegem;21.456,78;10,0\n71016;Genk;18.100,10;12,5\n"},
	})
}

func TestValues_flemishOffice(t *testing.T) {
	checkAll(t, []download{
		{sentence: "households with the year first", name: "huishoudens.csv", values: 3, cells: []wanted{
			{code: "36008", period: "2023", indicator: "aantal", value: 12001}, {code: "02000", period: "2024", value: 2950000}},
			content: "\ufeffjaar,niscode,aantal\n2023,36008,12001\n2024,36008,12100\n2024,02000,2950000\n"},
		{sentence: "codes that lost their zeros", name: "x.csv", values: 4, cells: []wanted{
			{code: "02000", period: "2023", value: 2}, {code: "04000", value: 3}, {code: "01000", value: 5}, {code: "11001", value: 1}},
			content: "jaar,niscode,aantal\n2023,11001,1\n2023,2000,2\n2023,4000,3\n2023,1000,5\n"},
		{sentence: "a breakdown with totals kept as categories", name: "x.csv", values: 3, cells: []wanted{
			{code: "36008", period: "2023", dim: dim("leeftijd", "totaal"), value: 30}},
			content: "jaar,niscode,gemeente,geslacht,leeftijd,aantal\n2023,36008,Izegem,man,0-2,10\n2023,36008,Izegem,vrouw,0-2,20\n2023,36008,Izegem,vrouw,totaal,30\n"},
		{sentence: "shares with a point in a comma file", name: "x.csv", values: 2, cells: []wanted{{code: "36008", period: "2023", indicator: "percentage", value: 12.5}},
			content: "jaar,niscode,percentage\n2023,36008,12.5\n2023,11001,9\n"},
	})
}

// exportHead are rows of an export about itself.
const exportHead = "Naam rapport;Investeringen per inwoner\nUitgevoerd op;12/05/2025 10:15\nType bestuur;Gemeente\nRapporteringsjaar;2024\nBoekjaar;2014 t.e.m. 2024\nEconomische sector;Alle\nAlgemene rekening;21 - 27\nVersie;1\nBeleidsveld;Alle\nBedragen in euro;\n;\n"

func TestValues_budgets(t *testing.T) {
	checkAll(t, []download{
		{sentence: "a pivot export under eleven rows about itself", name: "export.csv", values: 5, missing: 1, cells: []wanted{
			{code: "36008", name: "Izegem", period: "2024", indicator: "Uitgave", dim: dim("Beleidsveld", "0750 Jeugd"), value: 5886708},
			{code: "36008", period: "2024", indicator: "Uitgave per inwoner", value: 42.1},
			{code: "71016", period: "2024", indicator: "Uitgave per inwoner", missing: true}},
			content: "Analyse;;;;;\nRapport;Jaarrekening;;;;\nSoort bestuur;Gemeente;;;;\nGegenereerd op;12/05/2025;;;;\nBoekjaar;2024;;;;\nBedragen;in euro;;;;\nVersie;1;;;;\nBron;ABB;;;;\n;;;;;\nFilters;;;;;\nTekst;alle;;;;\n" +
				"NIS-code;Bestuur;Boekjaar;Beleidsveld;Uitgave;Uitgave per inwoner\n36008;Izegem;2024;0750 Jeugd;5.886.708,00;42,10\n36008;Izegem;2023;0750 Jeugd;950.000,50;6,80\n71016;Genk;2024;0750 Jeugd;12.044.100,00;\n"},
		{sentence: "projects with years across and long cells", name: "projecten.csv", values: 6, missing: 2, cells: []wanted{
			{code: "36008", name: "Izegem", period: "2026", indicator: "Uitgave", value: 1234567}, {code: "36008", period: "2026", indicator: "Uitgave per inwoner", value: 42.1},
			{code: "71016", period: "2027", indicator: "Uitgave", value: 20000}, {code: "71016", period: "2027", indicator: "Uitgave per inwoner", missing: true}},
			content: "\"Bestuur\";\"Beleidsdoelst. totaaloverzicht\";\"Actieplan totaaloverzicht\";\"Actie totaaloverzicht\";\"2026,Uitgave\";\"2026,Uitgave per inwoner\";\"2027,Uitgave\";\"2027,Uitgave per inwoner\"\n" +
				"\"Izegem\";\"Code: BD01\nKorte omschrijving: Kinderen; jeugd\nLange omschrijving: \"\"Alles\"\"\nCommentaar: geen\nEvaluatie:\";\"Code: AP1\nKorte omschrijving: Spelen\";\"Code: AC000123\nKorte omschrijving: Plein\nLange omschrijving: -\";\"1.234.567,00\";\"42,10\";\"0,00\";\"\"\n" +
				"\"Genk\";\"Code: BD02\nKorte omschrijving: Jeugdhuis\";\"Code: AP2\";\"Code: AC000001\";\"10.000,00\";\"0,15\";\"20.000,00\";\"\"\n"},
		{sentence: "one year of projects", name: "projecten.csv", values: 2, cells: []wanted{{code: "36008", period: "2026", indicator: "Uitgave", value: 1234567}},
			content: "\"Bestuur\";\"Actie totaaloverzicht\";\"2026,Uitgave\"\n\"Izegem\";\"Code: AC1\nKorte omschrijving: x\";\"1.234.567,00\"\n\"Genk\";\"Code: AC2\";\"1.000,00\"\n"},
		{sentence: "years across and a total without a code", name: "x.csv", values: 4, cells: []wanted{
			{code: "36008", name: "Izegem", period: "2020", indicator: "Investeringen per inwoner", value: 1234.56}, {code: "71016", period: "2021", value: 1}},
			content: exportHead + "NIS-code;Bestuur;2020;2021\n36008;Izegem;1.234,56;2.000,10\n71016;Genk;1.000,00;1,00\n;Totaal;2.234,56;2.001,10\n"},
		{sentence: "the year above two measures", name: "x.csv", values: 8, cells: []wanted{
			{code: "36008", period: "2020", indicator: "Uitgave per inwoner", value: 42.1}, {code: "71016", period: "2021", indicator: "Uitgave", value: 2}},
			content: exportHead + ";;2020;;2021;\nNIS-code;Bestuur;Uitgave;Uitgave per inwoner;Uitgave;Uitgave per inwoner\n36008;Izegem;1.234,56;42,10;3.000,00;50,00\n71016;Genk;1.000,00;1,00;2,00;0,10\n"},
		{sentence: "labels only where they change, and a grand total", name: "x.csv", values: 5, warns: []string{"nemen de tekst erboven over"}, cells: []wanted{
			{code: "36008", period: "2021", indicator: "Uitgave", dim: dim("Beleidsveld", "0750 Jeugd"), value: 2000.1}, {code: "71016", period: "2021", value: 4.2}},
			content: exportHead + "NIS-code;Bestuur;Beleidsdomein;Beleidsveld;Boekjaar;Uitgave\n36008;Izegem;07 Vrije tijd;0750 Jeugd;2020;1.234,56\n;;;;2021;2.000,10\n;;;0751 Jeugdwerk;2020;5,00\n71016;Genk;07 Vrije tijd;0750 Jeugd;2020;3,20\n;;;;2021;4,20\nTotaal;;;;;3.247,06\n"},
		{sentence: "boards named with their kind", name: "x.csv", values: 3, cells: []wanted{{code: "36008", name: "Gemeente Izegem", period: "2024", value: 100.5}, {code: "71016", name: "Stad Genk", value: 7}},
			content: "Bestuur;Boekjaar;Ontvangst\nGemeente Izegem;2024;100,5\nStad Genk;2024;7\nGemeente Aartselaar;2024;8\n"},
	})
}
