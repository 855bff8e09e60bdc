package importing_test

import (
	"testing"

	"kindvriendelijk/app/importing"
)

func TestInspect_lists(t *testing.T) {
	tests := []struct {
		sentence, name, content string
		kind                    importing.Kind
	}{
		{"a raw survey with one respondent a row", "jeugdmonitor.csv", "respondent;leeftijd;geslacht;school;Speel je graag buiten?;Zijn er genoeg pleintjes?\n1;9;jongen;A;5;4\n2;10;meisje;A;4;3\n3;9;meisje;B;5;2\n", importing.Answers},
		{"Microsoft Forms", "vragen.xlsx", "# Form1\nID\tBegintijd\tTijd van voltooien\tE-mail\tNaam\tHoe oud ben je?\tWat wil je?\n1\t45000.5\t45000.6\tanonymous\t\t9\tBomen\n2\t45000.5\t45000.7\tanonymous\t\t10\tWater\n", importing.Answers},
		{"Microsoft Forms in English", "vragen.xlsx", "# Sheet1\nId\tStart time\tCompletion time\tEmail\tName\tLeeftijd\tScore\n1\t45000.5\t45000.6\tanonymous\t\t9\t5\n2\t45000.5\t45000.7\tanonymous\t\t10\t4\n", importing.Answers},
		{"Google Forms", "Vragen (Antwoorden).csv", "Tijdstempel,Hoe oud ben je?,Geef punten van 1 tot 10\n2024/05/01 10:00:00 a.m. EET,9,8\n2024/05/01 10:05:00 a.m. EET,11,7\n", importing.Answers},
		{"Kobo", "kobo.csv", "start;end;leeftijd;veilig;_id;_uuid;_submission_time;_index\n2024-05-01T10:00:00;2024-05-01T10:05:00;9;4;1001;ab-1;2024-05-01T10:05:00;1\n2024-05-01T11:00:00;2024-05-01T11:05:00;10;5;1002;ab-2;2024-05-01T11:05:00;2\n", importing.Answers},
		{"LimeSurvey with codes", "results.csv", "\"id\",\"submitdate\",\"lastpage\",\"startlanguage\",\"Q1\",\"Q2[SQ001]\"\n\"4\",\"2024-05-01 10:00:00\",\"3\",\"nl\",\"5\",\"2\"\n\"5\",\"2024-05-01 10:10:00\",\"3\",\"nl\",\"4\",\"1\"\n", importing.Answers},
		{"LimeSurvey with full answers in Dutch", "results.csv", "\"Antwoord-ID\",\"Datum ingestuurd\",\"Laatste pagina\",\"Begintaal\",\"Hoe oud ben je?\"\n\"4\",\"2024-05-01 10:00:00\",\"3\",\"nl\",\"9\"\n\"5\",\"2024-05-01 10:10:00\",\"3\",\"nl\",\"10\"\n", importing.Answers},
		{"Survey Monkey", "sm.csv", "Respondent ID,Collector ID,Start Date,End Date,Hoe oud ben je?\n,,,,Open-Ended Response\n11,22,05/01/2024,05/01/2024,9\n12,22,05/01/2024,05/01/2024,10\n", importing.Answers},
		{"statements to agree with", "enquete.csv", "Ik voel me veilig in mijn buurt;Ik kan met de fiets naar school;Ik heb genoeg vrije tijd;Mijn leeftijd\nHelemaal eens;Eens;Oneens;9\nEens;Eens;Helemaal oneens;10\nOneens;Helemaal eens;Eens;9\n", importing.Answers},
		{"a list of codes and municipalities", "nis.csv", "niscode;gemeente;provincie\n11001;Aartselaar;Antwerpen\n11002;Antwerpen;Antwerpen\n2000;Vlaams Gewest;\n", importing.CodeList},
		{"a list of codes with lost zeros and parents", "refnis.csv", ",Niveau,Refnis,Naam,Hoger\n0,1,1000,België,\n1,2,2000,Vlaams Gewest,1000\n2,3,10000,Provincie Antwerpen,2000\n3,5,11001,Aartselaar,11000\n", importing.CodeList},
		{"an older list with validity", "refnis.txt", "LVL_REFNIS|CD_REFNIS|CD_SUP_REFNIS|TX_REFNIS_NL|DT_VLDT_START|DT_VLDT_END\n1|02000|01000|Vlaams Gewest|01/01/1970|31/12/9999\n4|36008|36000|Izegem|01/01/1977|31/12/9999\n", importing.CodeList},
		{"the Dutch list of municipalities", "Gemeenten alfabetisch 2024.xlsx", "# Gemeenten_alfabetisch\nGemeentecode\tGemeentecodeGM\tGemeentenaam\tProvinciecode\tProvinciecodePV\tProvincienaam\n1680\tGM1680\tAa en Hunze\t22\tPV22\tDrenthe\n358\tGM0358\tAalsmeer\t27\tPV27\tNoord-Holland\n197\tGM0197\tAalten\t25\tPV25\tGelderland\n", importing.CodeList},
		{"postcodes with their municipality", "postcodes.csv", "Postcode;Plaatsnaam;Deelgemeente;Hoofdgemeente;Provincie\n8870;Izegem;Nee;IZEGEM;WEST-VLAANDEREN\n8870;Kachtem;Ja;IZEGEM;WEST-VLAANDEREN\n3600;Genk;Nee;GENK;LIMBURG\n", importing.CodeList},
		{"policy fields", "beleidsvelden.csv", "Code;Omschrijving\n0750;Jeugdsector- en verenigingsondersteuning\n0751;Jeugdwerkbeleid\n0945;Kinderopvang\n", importing.CodeList},
		{"mergers", "fusies.csv", "Datum;NIS oud;Naam oud;NIS nieuw;Naam nieuw\n1/01/2025;11007;Borsbeek;11002;Antwerpen\n1/01/2025;23023;Galmaarden;23106;Pajottegem\n1/01/2019;12030;Puurs;12041;Puurs-Sint-Amands\n", importing.CodeList},
		{"sectors with their municipality", "sectoren.csv", "CD_SECTOR|CD_REFNIS|TX_SECTOR_DESCR_NL\n36008A00-|36008|CENTRUM\n36008A01-|36008|NOORD\n", importing.CodeList},
		{"a catalogue of indicators", "indicatoren.xlsx", "# Lijst\nCode\tIndicator\tDefinitie\tEenheid\tBron\tLaatste jaar\nv1\tKinderen\tTot 18 jaar\taantal\tStatbel\t2024\nv2\tGeboorten\tLevend geboren\taantal\tStatbel\t2023\n", importing.Catalogue},
		{"the properties of a Dutch data set", "DataProperties.csv", "ID,Position,ParentID,Type,Key,Title,Description,ReleasePolicy,Datatype,Unit,Decimals,Default\n0,,,GeoDimension,RegioS,Regio's,,,,,,\n1,,,TopicGroup,,Bevolking,,,,,,\n2,0,1,Topic,Bevolking_1,Bevolking,Inwoners,True,Long,aantal,0,\n", importing.Catalogue},
		{"a text", "brief.csv", "Beste collega\n\nIn bijlage de cijfers.\n", importing.Unknown},
		{"a list of playgrounds", "speelpleinen.csv", "Naam;Straat;Omschrijving\nPark;Kerkstraat;Groot\nPlein;Markt;Klein\n", importing.Unknown},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			path := download{name: tt.name, content: tt.content}.path(t)
			r, err := importing.Inspect(t.Context(), path, importing.Choices{})
			if err != nil {
				t.Fatal(err)
			}
			if r.Kind != tt.kind || r.Values != 0 {
				t.Errorf("it is %s with %d values, want %s: %+v", r.Kind, r.Values, tt.kind, r.Sheets[0].Columns)
			}
		})
	}
}
