package importing_test

import "testing"

func TestValues_statLine(t *testing.T) {
	checkAll(t, []download{
		{sentence: "a long table as the site gives it", name: "Bevolking.csv", values: 5, missing: 1, cells: []wanted{
			{code: "GM0034", name: "Almere (gemeente)", period: "2024", indicator: "Bevolking (aantal)", dim: dim("Leeftijd", "0 tot 5 jaar"), value: 13000},
			{name: "Utrecht (PV)", period: "2024", dim: dim("Leeftijd", "Totaal"), value: 1400000, provisional: false},
			{code: "GM0034", period: "2025", dim: dim("Leeftijd", "Totaal"), value: 230000, provisional: true},
			{code: "GM0518", name: "'s-Gravenhage (gemeente)", period: "2024", missing: true}},
			content: "\ufeff\"Leeftijd\";\"Regio's\";\"Perioden\";\"Bevolking (aantal)\"\r\n\"0 tot 5 jaar\";\"Almere (gemeente)\";\"2024\";13000\r\n\"Totaal\";\"Almere (gemeente)\";\"2025*\";230000\r\n\"Totaal\";\"Utrecht (PV)\";\"2024\";1400000\r\n\"Totaal\";\"'s-Gravenhage (gemeente)\";\"2024\";.\r\n\"Totaal\";\"Nederland\";\"2024\";17942942\r\n\"0 tot 5 jaar\";\"Nederland\";\"2024\";858000\r\n"},
		{sentence: "every cell quoted, under a title and above a source", name: "x.csv", values: 4, cells: []wanted{
			{code: "GM0363", name: "Amsterdam", period: "2023", indicator: "Jongeren met jeugdzorg (%)", value: 9.5}, {code: "GM0363", period: "2023", indicator: "Jongeren met jeugdzorg (aantal)", value: 15230}},
			content: "\"Jeugdhulp; regio, peildatum 31 december\"\n\"Geslacht: Totaal mannen en vrouwen\"\n\"Regio's\";\"Perioden\";\"Jongeren met jeugdzorg (aantal)\";\"Jongeren met jeugdzorg (%)\"\n\"Amsterdam\";\"2023\";\"15230\";\"9,5\"\n\"Groningen (gemeente)\";\"2023\";\"4030\";\"11,2\"\n\"© Centraal Bureau voor de Statistiek, Den Haag/Heerlen 22-11-2025\"\n"},
		{sentence: "codes instead of labels, padded", name: "x.csv", values: 5, missing: 1, cells: []wanted{
			{code: "GM0363", period: "2019", indicator: "Bevolking (aantal)", value: 862965}, {name: "PV20", period: "2019", value: 583990}, {name: "NL01", period: "2019", value: 17282163},
			{code: "GM1680", period: "2019", missing: true}, {code: "GM0363", period: "2020-Q2", value: 5}, {code: "GM0363", period: "2020-03", value: 6}},
			content: "\"Regio's\";\"Perioden\";\"Bevolking (aantal)\"\n\"NL01  \";\"2019JJ00\";17282163\n\"PV20  \";\"2019JJ00\";583990\n\"GM0363  \";\"2019JJ00\";862965\n\"GM1680  \";\"2019JJ00\";\n\"GM0363  \";\"2020KW02\";5\n\"GM0363  \";\"2020MM03\";6\n"},
		{sentence: "a typed data set", name: "TypedDataSet.csv", values: 5, missing: 1, cells: []wanted{
			{code: "GM0363", period: "2019", indicator: "Bevolking_1", dim: dim("Leeftijd", "10000"), value: 862965},
			{code: "GM0363", period: "2019", indicator: "RelatiefAandeel_2", value: 5.25}, {code: "GM0014", period: "2019", indicator: "RelatiefAandeel_2", missing: true}},
			content: "ID;Leeftijd;RegioS;Perioden;Bevolking_1;RelatiefAandeel_2\n0;\"10000\";\"NL01  \";2019JJ00;17282163;100.00\n1;\"10000\";\"GM0363\";2019JJ00;862965;5.25\n2;\"70100\";\"GM0014\";2019JJ00;230000;.\n"},
		{sentence: "a typed data set with commas and without quotes", name: "83765NED.csv", values: 4, cells: []wanted{
			{code: "GM0363", period: "2019", indicator: "AantalInwoners_5", value: 862965}, {name: "WK036300", period: "2019", indicator: "Mannen_6", value: 500}},
			content: "ID,WijkenEnBuurten,Codering_3,Perioden,AantalInwoners_5,Mannen_6\n0,GM0363,GM0363    ,2019JJ00,862965,427000\n1,WK036300,WK036300  ,2019JJ00,1000,500\n"},
		{sentence: "an observation data set, one measure a row", name: "Observations.csv", values: 3, cells: []wanted{
			{code: "GM0363", period: "2019", indicator: "M000352", value: 862965}, {code: "GM0034", period: "2019", indicator: "D003", value: 5.1}},
			content: "Id;Measure;ValueAttribute;Value;StringValue;RegioS;Perioden\n0;M000352;None;862965;;GM0363;2019JJ00\n1;M000352;None;210000;;GM0034;2019JJ00\n2;D003;None;5.1;;GM0034;2019JJ00\n"},
		{sentence: "a workbook from the site", name: "Bevolking.xlsx", values: 4, cells: []wanted{
			{code: "GM0034", period: "2023", indicator: "Bevolking op 1 januari / Totaal", value: 222825}, {code: "GM0034", name: "Almere", period: "2024", indicator: "Bevolking op 1 januari / Jonger dan 20", value: 60000, provisional: true}},
			content: "# Tabel\nBevolking; geslacht, leeftijd, regio\n\n\t\tBevolking op 1 januari\tBevolking op 1 januari\n\t\tTotaal\tJonger dan 20\nRegio's\tPerioden\taantal\taantal\nAlmere\t2023\t222825\t59000\nAlmere\t2024*\t226500\t60000\nBron: CBS\n"},
		{sentence: "periods across and areas down", name: "x.csv", values: 4, cells: []wanted{
			{code: "GM0034", period: "2022", indicator: "Geboorten", value: 2400}, {name: "Nederland", period: "2023", indicator: "Geboorten", value: 164487}},
			content: "\ufeff\"Bevolkingsontwikkeling; regio per jaar\"\n\"\";\"\";\"Perioden\";\"2022\";\"2023\"\n\"Onderwerp\";\"Regio's\";\"\";\"\";\"\"\n\"Geboorten\";\"Almere\";\"aantal\";\"2400\";\"2350\"\n\"Geboorten\";\"Nederland\";\"aantal\";\"167504\";\"164487\"\n\"Bron: CBS\"\n"},
		{sentence: "school years", name: "x.csv", values: 2, warns: []string{"schooljaar"}, cells: []wanted{{code: "GM0034", period: "2022", value: 4.5}},
			content: "\"Regio's\";\"Perioden\";\"Voortijdig schoolverlaters (%)\"\n\"Almere\";\"2022/'23\";4,5\n\"Amsterdam\";\"2022/'23\";3,9\n"},
	})
}

func TestValues_neighbourhoods(t *testing.T) {
	checkAll(t, []download{
		{sentence: "key figures with the year in the title of the region column", name: "Kerncijfers_wijken_en_buurten_2022_22112025.csv", values: 6, missing: 2, cells: []wanted{
			{code: "GM0363", name: "Amsterdam", period: "2022", indicator: "Bevolking/Aantal inwoners (aantal)", value: 882633},
			{name: "Burgwallen-Oude Zijde", period: "2022", indicator: "Bevolking/Aantal inwoners (aantal)", value: 4290},
			{name: "Kop Zeedijk", period: "2022", indicator: "Gemiddelde huishoudensgrootte (aantal)", missing: true}},
			content: "\ufeff\"Wijken en buurten\";\"Regioaanduiding/Gemeentenaam (naam)\";\"Regioaanduiding/Soort regio (omschrijving)\";\"Regioaanduiding/Codering (code)\";\"Bevolking/Aantal inwoners (aantal)\";\"Gemiddelde huishoudensgrootte (aantal)\"\n" +
				"\"Nederland\";\"Nederland\";\"Land\";\"NL00\";17590672;2,1\n\"Amsterdam\";\"Amsterdam\";\"Gemeente\";\"GM0363\";882633;1,8\n\"Burgwallen-Oude Zijde\";\"Amsterdam\";\"Wijk\";\"WK036300\";4290;1,6\n\"Kop Zeedijk\";\"Amsterdam\";\"Buurt\";\"BU03630000\";.;.\n"},
		{sentence: "the workbook of another year", name: "kwb-2021.xlsx", values: 5, missing: 1, warns: []string{"2021"}, cells: []wanted{
			{code: "GM0363", name: "Amsterdam", period: "2021", indicator: "a_inw", value: 873338}, {name: "Burgwallen-Oude Zijde", period: "2021", indicator: "a_00_14", value: 250}, {name: "Kop Zeedijk", indicator: "a_00_14", period: "2021", missing: true}},
			content: "# KWB2021\ngwb_code_10\tgwb_code_8\tregio\tgm_naam\trecs\tgwb_code\ta_inw\ta_00_14\nGM0363\t363\tAmsterdam\tAmsterdam\tGemeente\tGM0363\t873338\t130000\nWK036300\t36300\tBurgwallen-Oude Zijde\tAmsterdam\tWijk\tWK036300\t4290\t250\nBU03630000\t3630000\tKop Zeedijk\tAmsterdam\tBuurt\tBU03630000\t960\t.\n"},
		{sentence: "four digits of a postcode", name: "pc4_2023.csv", values: 4, cells: []wanted{
			{code: "1334", period: "2023", indicator: "Inwoners", value: 2325}, {code: "1011", period: "2023", indicator: "0 tot 15 jaar", value: 800}},
			content: "PC4;Inwoners;0 tot 15 jaar\n1011;9500;800\n1334;2325;125\n"},
		{sentence: "postcodes beside their municipality", name: "x.csv", values: 2, cells: []wanted{{code: "8870", period: "2023", value: 12}, {code: "8560", period: "2023", value: 14}},
			content: "niscode;postcode;jaar;kinderen\n36008;8870;2023;12\n34041;8560;2023;14\n"},
		{sentence: "a city's table of districts", name: "Kinderen per wijk.csv", values: 4, cells: []wanted{
			{name: "11 Centrum", period: "2023", indicator: "Kinderen 0-17", value: 2500}, {name: "12 Noord", period: "2024", value: 1800}},
			content: "\"Wijken\";\"Kinderen 0-17|2023\";\"Kinderen 0-17|2024\"\n\"11 Centrum\";2500;2510\n\"12 Noord\";1790;1800\n"},
	})
}
