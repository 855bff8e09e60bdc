package trial

import (
	"kindvriendelijk/app/chart"
	"kindvriendelijk/app/document"
)

func voices() document.Part {
	return document.Part{ID: "stem", Key: "Hoofdstuk 3", Number: "3", Title: "Stem van kinderen",
		Lead: lead(`Deze bladzijden maakte de kinderraad: veertien kinderen van 8 tot 12 jaar. Wij hebben er niets aan veranderd, ook niet aan de spelling van de titels op de kaart.`),
		Blocks: []document.Block{
			side("Wat wij deden", `Wij hebben met zijn veertienen een jaar lang elke maand een woensdagnamiddag vergaderd. Wij zijn met een meetlat en een fluitje naar het Stationsplein geweest. Wij hebben geteld: op één uur reden er 212 auto’s over het plein en speelden er 3 kinderen. Na de proef waren het er 0 en 41.`,
				document.Figure{Caption: lead("Onze weg naar school. De rode draad is waar wij graag stappen, de kruisjes zijn plekken waar wij bang zijn voor auto’s."),
					Image: document.Image{Data: drawing(), Alt: "Kindertekening van een kaart: een rode weg loopt van drie huizen langs een plein met bomen naar de school; twee kruisjes staan bij de grote baan."}, Credit: "Getekend met zes kinderen van 10 jaar, Statiekwartier."}),
			side("Wat wij willen", `- Een plein is om te spelen. Auto’s kunnen ergens anders staan.
- Een plek waar je ook mag zijn als het regent en je geen geld hebt.
- Dat de bus ook ’s avonds rijdt, want anders kan je niet naar de muziekschool.
- Dat grote mensen het komen zeggen als iets niet kan. En waarom.`),
			quote("Mijn broer zit in een rolstoel. Op de speeltuin kan hij alleen maar kijken. Nu is er een schommel waar hij ook op kan, maar het pad is nog van kiezel.", "meisje, 11 jaar, Hogeland", "B-9"),
			quote("Ik vond het stom dat we moesten stemmen over de kleur van de banken. Vraag liever iets belangrijks.", "jongen, 12 jaar, Centrum", "B-13"),
			side("Ons rapport", ``, document.Table{Title: "Vijf vakken gaan vooruit, twee niet", Columns: []document.Column{{Title: "Vak"}, {Title: "2025", Kind: document.Number}, {Title: "2026", Kind: document.Number}, {Title: "Waarom", Weight: 2}}, Rows: []document.Row{
				cells("Spelen", "6", "8", "Het plein! En er mogen nu ook grote kinderen op de speeltuin."),
				cells("Naar school gaan", "5", "6", "De schoolstraat is goed. De grote weg niet."),
				cells("Luisteren", "6", "8", "Ze komen het altijd zeggen, ook als het nee is."),
				cells("Natuur", "7", "7", "Er is genoeg. Maar honden."),
				cells("Iedereen mag meedoen", "5", "6", "De vrijetijdspas helpt. Een rolstoel past nog niet overal."),
				cells("’s Avonds ergens geraken", "4", "3", "Nog altijd geen bus."),
				cells("Netheid", "6", "7", "Meer vuilbakken. Geen toilet."),
				total("Gemiddelde", "5,6", "6,4", ""),
			}, Source: "stemming in de kinderraad, 14 kinderen, september 2026 [B-13]"}),
			side("Een gedicht", `Een straat is een lange speelplaats  
waar iemand vergat de auto’s binnen te halen  
als het belt.  
Wij wachten op de bel.`, quote("Dat heb ik niet alleen gemaakt. We hebben elk een zin geschreven en één weggegooid.", "meisje, 12 jaar, Broek", "")),
			side("Ons cijfer", `Wij geven de gemeente een **6,4 op 10**. Vorig jaar was het 5,6. Het plein is echt goed. Maar de toiletten in het park zijn nog altijd dicht, en dat hebben we al drie keer gezegd [B-13].`),
		}}
}

func journey() document.Part {
	return document.Part{ID: "traject", Key: "Hoofdstuk 4", Number: "4", Title: "Het traject",
		Lead: lead(`In 26 maanden gingen wij van een eerste gesprek naar een goedgekeurde strategie. In elk van de vier momenten deden kinderen of jongeren mee.`),
		Blocks: []document.Block{
			document.Chart{Wide: true, Chart: chart.Timeline{About: chart.About{Title: "Kinderen en jongeren deden mee in opstart, analyse, keuzes en evaluatie", Source: "logboek van het traject", Year: "2024–2026", Note: "Gestippelde lijnen zijn besluiten."}, Today: month(34.6), Spans: []chart.Span{
				{Group: "Opstart", Label: "Gesprekken in alle diensten", From: month(8), To: month(13), State: chart.Done},
				{Group: "Opstart", Label: "Kinderraad bepaalt mee de vraag", From: month(10), To: month(12), State: chart.Done},
				{Group: "Analyse", Label: "QuickScan en controlegesprekken", From: month(13), To: month(16), State: chart.Done},
				{Group: "Analyse", Label: "Cijfers verzamelen", From: month(13), To: month(17), State: chart.Done},
				{Group: "Analyse", Label: "Belevingsonderzoek", From: month(16), To: month(20.5), State: chart.Done},
				{Group: "Keuzes", Label: "Focusgroepen duiden de resultaten", From: month(20), To: month(21.5), State: chart.Done},
				{Group: "Keuzes", Label: "Doelen en budget uitschrijven", From: month(21), To: month(23.5), State: chart.Done},
				{Group: "Evaluatie", Label: "Proef Stationsplein", From: month(27), To: month(30), State: chart.Done},
				{Group: "Evaluatie", Label: "Terugkoppeling in 42 klassen", From: month(29), To: month(31), State: chart.Done},
			}, Milestones: []chart.Milestone{{At: month(14.1), Label: "3 maart 2025: mandaat"}, {At: month(16.4), Label: "12 mei 2025: visie"}, {At: month(23.5), Label: "15 december 2025: meerjarenplan"}, {At: month(34.3), Label: "9 november 2026: portfolio"}}}},
			side("Wie deed wat", `Het **strategisch platform** kwam negentien keer samen: elf diensten, twee schoolhoofden, een huisarts, twee leden van de jeugdraad en de schepen van jeugd. De trekker bereidde voor; het platform besliste. Wat meer dan € 15.000 kostte, ging naar het college [B-2].`),
			side("Wat misliep", `De eerste bevraging, in oktober 2024, hebben wij stopgezet. De vragen gingen over onze diensten en niet over het leven van kinderen. De kinderraad zei het meteen; wij hoorden het pas toen de helft van de formulieren leeg terugkwam. Wij begonnen opnieuw met de vraag: *wat doe je op een woensdagnamiddag, en wat zou je willen doen?* Dat kostte vier maanden [B-8].`),
			side("Vier momenten", ``, document.Table{Title: "In elk moment veranderde er iets door wat kinderen zeiden", Columns: []document.Column{{Title: "Moment"}, {Title: "Wat kinderen deden", Weight: 1.2}, {Title: "Wat daardoor veranderde", Weight: 1.2}, {Title: "Bewijs"}}, Rows: []document.Row{
				cells("**Opstart**", "kozen de vraag en keurden de visietekst", "vier kaarten in plaats van een vragenlijst", "[B-1]"),
				cells("**Analyse**", "vertelden, wandelden, telden en fotografeerden", "de kaart met oversteken kwam erbij", "[B-9]"),
				cells("**Keuzes**", "duidden de cijfers en rangschikten de uitdagingen", "speelplekken werden speelwegen", "[B-12]"),
				cells("**Evaluatie**", "maten de proef en gaven een cijfer", "het nummer op de paal, ook op kindhoogte", "[B-17]"),
			}}),
			side("Wat wij anders zouden doen", `Eerder beginnen met luisteren en later met tellen. De scholen een jaar vooraf vragen, want hun kalender zit vol in juni. En het geld voor de terugkoppeling opzijzetten voor wij de eerste vraag stellen: bijna hadden wij het niet meer.`),
			side("In getallen", ``, document.Table{Title: "Wij bereikten 1.214 kinderen en jongeren, in zeven vormen", Columns: []document.Column{{Title: "Vorm"}, {Title: "Leeftijd"}, {Title: "Keer", Kind: document.Number}, {Title: "Kinderen", Kind: document.Number}, {Title: "Bewijs"}}, Rows: []document.Row{
				cells("Klasgesprek met kaarten", "6–12", "31", "634", "[B-9]"),
				cells("Vragenlijst op school", "12–17", "14", "388", "[B-10]"),
				cells("Wandeling door de wijk", "8–12", "9", "71", "[B-9]"),
				cells("Gesprek op de plek zelf (plein, skate, bus)", "12–17", "12", "58", "[B-10]"),
				cells("Fotoboek met peuters en kleuters", "2–5", "4", "37", "[B-11]"),
				cells("Gesprek in asielcentrum en voorziening", "8–17", "3", "14", "[B-11]"),
				cells("Focusgroep die resultaten duidt", "10–17", "2", "12", "[B-12]"),
				total("Samen", "", "75", "1.214", ""),
			}, Source: "tellijsten per sessie, februari–september 2025"}),
		}}
}
