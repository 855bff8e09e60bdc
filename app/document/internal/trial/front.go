package trial

import "kindvriendelijk/app/document"

func colophon() document.Part {
	return document.Part{ID: "colofon", Key: "Colofon", Title: "Colofon", Hidden: true, Blocks: []document.Block{
		side("Opgemaakt door", `Gemeente Voorbeeldegem, dienst Samenleven, in naam van het strategisch platform kindvriendelijkheid. De bladzijden van hoofdstuk 3 zijn gemaakt door de kinderraad.`),
		side("Besluit", `Het college keurde dit portfolio goed op 9 november 2026 [B-24]. De gemeenteraad nam er kennis van op 16 november 2026.`),
		side("Beelden", `Voor elke tekening en foto in dit portfolio is er een schriftelijke toestemming van het kind en van een ouder. De formulieren liggen bij de trekker en zijn in te kijken. Er staan geen namen van kinderen in dit document; wij vermelden alleen leeftijdsgroep en wijk.`),
		side("Kleine aantallen", `Cijfers over minder dan vijf kinderen tonen wij niet. Waar dat speelt, staat een streepje.`),
		side("Zwart-wit", `Dit portfolio is leesbaar in zwart-wit. Kleur draagt nergens alleen betekenis: elke grafiek gebruikt ook vorm, patroon of een woord.`),
		side("Toegankelijk", `Er bestaat een webversie met dezelfde tekst, met een tabel onder elke grafiek, op [voorbeeldegem.example/kindvriendelijk](https://www.voorbeeldegem.example/kindvriendelijk).`),
		side("Lettertype", `Noto Sans, onder de SIL Open Font License.`),
	}}
}

func guide() document.Part {
	return document.Part{ID: "wijzer", Key: "Vooraf", Title: "Leeswijzer", Lead: lead(`Je kiest zelf hoe diep je gaat. Elke route is op zichzelf een volledig antwoord.`),
		Blocks: []document.Block{
			document.Table{Plain: true, Wide: true, Columns: []document.Column{{Title: "Route"}, {Title: "Je leest", Weight: 1.4}, {Title: "Je weet daarna"}}, Rows: []document.Row{
				cells("**15 minuten**", "In één oogopslag ({p:oogopslag}), de vijf antwoorden bovenaan elk criterium ({p:c1} tot {p:c5}), en telkens het gekleurde kader ‘Wat nog niet lukt’", "wat wij beweren, en waar het knelt"),
				cells("**45 minuten**", "Daarbij: Stem van kinderen ({p:stem}), Traject ({p:traject}) en de vijf criteria volledig", "hoe wij tot die antwoorden kwamen en welk bewijs er is"),
				cells("**120 minuten**", "Alles, met de cijfers ({p:cijfers}), het belevingsonderzoek ({p:beleving}) en de bewijslijst ({p:bewijs})", "of het bewijs de beweringen draagt"),
			}},
			document.Heading{Level: 2, Text: "Inhoud"},
			document.Contents{Depth: 1},
			document.Heading{Level: 2, Text: "Tekens"},
			document.Table{Plain: true, Columns: []document.Column{{Title: "Teken"}, {Title: "Betekenis", Weight: 2}}, Rows: []document.Row{
				cells("[B-1]", "Nummer van een bewijs. Een klik brengt je naar de bewijslijst; daar brengt een bladzijdenummer je terug. Op papier staat de bladzijde in de marge."),
				{Cells: []document.Cell{{Runs: document.Text("Schuine streep")}, {Runs: document.Text("In grafieken: oneens, of minder dan 80 % van wat gepland was.")}}},
				cells("Label in de marge", "Zegt wat je leest: bewering, bewijs, duiding, woorden van kinderen."),
			}},
		}}
}

func glance() document.Part {
	return document.Part{ID: "oogopslag", Key: "Hoofdstuk 1", Number: "1", Title: "In één oogopslag",
		Lead: lead(`Voorbeeldegem vroeg 1.214 kinderen en jongeren hoe het is om hier te wonen. Hun antwoorden bepaalden drie prioriteiten, en die staan met budget in het meerjarenplan.`),
		Blocks: []document.Block{
			document.Facts{Items: []document.Fact{
				{Value: "4.386", Label: "kinderen van 0 tot 17 jaar, een op de vijf inwoners", Trend: document.Up, Note: "4.102 in 2020"},
				{Value: "14,2 %", Label: "kansarmoede-index", Trend: document.Up, Note: "Vlaanderen 12,7 %"},
				{Value: "61 %", Label: "vindt dat er genoeg plek is om te spelen", Trend: document.Down, Note: "68 % in 2020"},
				{Value: "7 op 10", Label: "fietst of stapt naar school", Trend: document.Flat, Note: "zoals in 2020"},
				{Value: "€ 1,9 mln.", Label: "voor de drie prioriteiten, 2026–2031", Trend: document.Up, Note: "actieplan in het meerjarenplan"},
			}},
			document.Heading{Level: 2, Text: "Wie wij zijn"},
			document.Paragraph{Runs: lead(`Voorbeeldegem telt 21.740 inwoners in vijf wijken: Centrum, Statiekwartier, Broek, Hogeland en het dorp Sint-Lambrecht. Het Statiekwartier groeit het snelst en heeft de meeste kinderen en de minste tuinen. Sint-Lambrecht vergrijst, en heeft sinds 2019 geen bus meer na zes uur ’s avonds.`)},
			document.Heading{Level: 2, Text: "Drie dingen die kinderen ons leerden"},
			quote("Er is wel een plein, maar het is van de auto’s.", "meisje, 9 jaar, Statiekwartier", "B-9"),
			quote("Als je zestien bent, ben je hier overal te oud of te jong voor.", "jongen, 16 jaar, Centrum", "B-10"),
			quote("Ze vroegen het, en toen kwamen ze terug om te zeggen wat ze ermee gingen doen. Dat had ik niet gedacht.", "meisje, 13 jaar, Broek", "B-12"),
			document.Heading{Level: 2, Text: "Drie resultaten"},
			document.List{Ordered: true, Items: [][]document.Run{
				lead(`**Het Stationsplein is autovrij** tussen 8 en 20 uur, na een proef die kinderen zelf hielpen meten [B-17].`),
				lead(`**De kinderraad geeft advies vóór het college beslist**: 11 adviezen in twee jaar, 8 geheel of deels gevolgd [B-13].`),
				lead(`**Elke nieuwe beslissing krijgt een kindtoets** van één bladzijde; 43 ingevuld sinds maart 2025 [B-6].`),
			}},
			thread(),
			document.Heading{Level: 2, Text: "Drie dingen die wij nog niet goed doen"},
			document.List{Ordered: true, Items: [][]document.Run{
				lead(`Wij bereiken **jongeren uit het beroepsonderwijs** te weinig: 31 van de 60 die wij wilden spreken ({p:beleving}).`),
				lead(`**Ouders die geen Nederlands lezen** kregen onze terugkoppeling drie maanden te laat ({p:c4}).`),
				lead(`De **bus naar Sint-Lambrecht** hangt af van de vervoerregio. Wij hebben nog geen antwoord ({p:opvolging}).`),
			}},
		}}
}

func admission() document.Part {
	return document.Part{ID: "toelating", Key: "Hoofdstuk 2", Number: "2", Title: "Ontvankelijkheidsblad",
		Lead: lead(`Alles wat nodig is om te mogen intekenen, op één blad: het besluit, de datum en het bewijs.`),
		Blocks: []document.Block{
			document.Table{Wide: true, Title: "De vijf voorwaarden zijn vervuld", Columns: []document.Column{{Title: "Voorwaarde"}, {Title: "Hoe wij eraan voldoen", Weight: 1.5}, {Title: "Besluit"}, {Title: "Bewijs"}}, Rows: []document.Row{
				cells("Lokale visie", "Visietekst ‘Groot worden in Voorbeeldegem’, geschreven met de kinderraad en de jeugdraad", "College, 12\u00A0mei 2025", "[B-1]"),
				cells("Mandaat", "Eén trekker (0,8 vte) en een platform met beslissingsrecht tot € 15.000", "College, 3\u00A0maart 2025", "[B-2]"),
				cells("Budget", "€ 1.904.000 over zes jaar, in drie acties van het meerjarenplan", "Gemeenteraad, 15\u00A0december 2025", "[B-3]"),
				cells("Plaats in het meerjarenplan", "Beleidsdoelstelling 4 ‘Elk kind telt mee’, met vijf actieplannen", "Gemeenteraad, 15\u00A0december 2025", "[B-3]"),
				cells("Kennis van kinderrechten", "38 medewerkers en 9 mandatarissen volgden de basisvorming van een dag", "Attesten 2025 en 2026", "[B-4]"),
			}},
			document.Heading{Level: 2, Text: "Wie er meewerkt"},
			document.Table{Wide: true, Title: "Elf diensten hebben een aanspreekpunt en een eigen rol", Columns: []document.Column{{Title: "Dienst"}, {Title: "Rol in het traject", Weight: 1.6}, {Title: "Uren per maand", Kind: document.Number}, {Title: "Sinds"}}, Rows: []document.Row{
				cells("Samenleven (jeugd, welzijn)", "trekt het traject, begeleidt kinderraad en jeugdraad", "104", "2024"),
				cells("Ruimte en mobiliteit", "kindtoets bij elk ontwerp, schoolomgevingen", "22", "2024"),
				cells("Onderwijs en opvang", "toegang tot scholen, terugkoppeling in de klas", "18", "2024"),
				cells("Vrije tijd (sport, cultuur)", "aanbod voor 12-plussers, vrijetijdspas", "16", "2025"),
				cells("Groen en technische dienst", "speelweefsel, onderhoud met buurtkinderen", "14", "2025"),
				cells("Sociaal huis", "bereik van gezinnen die het moeilijk hebben", "12", "2024"),
				cells("Communicatie", "heldere taal, beeldtaal, terugkoppeling", "10", "2025"),
				cells("Financiën", "sleutel om uitgaven voor kinderen te tonen", "4", "2025"),
				cells("Burgerzaken, Politie, Bibliotheek", "meldpunt, verkeersdata, plek om te horen", "9", "2026"),
				total("Samen", "", "209", ""),
			}, Source: "urenregistratie platform, gemiddelde januari–juni 2026 [B-5]"},
		}}
}

// thread follows one story from a child's words to what the child heard back.
func thread() document.Block {
	return document.Table{Title: "Eén rode draad, van woord tot straat", Columns: []document.Column{{Title: "Stap"}, {Title: "Wat er gebeurde", Weight: 3}, {Title: "Lees verder"}}, Rows: []document.Row{
		cells("**Een kind zei**", "‘Er is wel een plein, maar het is van de auto’s.’", "{p:stem}"),
		cells("**Een cijfer**", "71 % van de kinderen in de wijk moet een drukke weg over om te spelen", "{p:cijfers}"),
		cells("**Een vaststelling**", "Kinderen missen geen speeltuin, maar de weg ernaartoe", "{p:c2}"),
		cells("**Een doel**", "Elk kind van 8 raakt alleen op een plek om te spelen", "{p:strategie}"),
		cells("**Een actie**", "Het Stationsplein wordt autovrij, eerst als proef", "{p:acties}"),
		cells("**Wat veranderde**", "212 auto’s per uur werden er 0; 3 spelende kinderen werden er 41", "{p:acties}"),
		cells("**Teruggezegd**", "In 42 klassen, op het plein zelf en in het opvolgblad", "{p:c3}"),
	}}
}
