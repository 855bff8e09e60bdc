package trial

import (
	"kindvriendelijk/app/chart"
	"kindvriendelijk/app/chart/charttest"
	"kindvriendelijk/app/document"
)

func figures() document.Part {
	return document.Part{ID: "cijfers", Key: "Hoofdstuk 5", Number: "5", Title: "Wat de cijfers zeggen",
		Lead: lead(`Meer kinderen, op minder ruimte, met meer verschil tussen wijken. Dat is de korte samenvatting van 42 indicatoren; hier staan de negen die onze keuzes bepaalden.`),
		Blocks: []document.Block{
			document.Heading{Level: 2, Text: "Welzijn en gezin"},
			document.Paragraph{Runs: lead(`Een op de zeven baby’s en peuters groeit op in een gezin dat het moeilijk heeft. Sinds 2021 ligt dat boven het Vlaamse cijfer. De stijging zit vooral in het Statiekwartier, waar in vier jaar 310 appartementen bijkwamen [B-7].`)},
			document.Chart{Chart: chart.LineChart{About: chart.About{Title: "De kansarmoede stijgt sneller dan in Vlaanderen", Source: "Opgroeien, kansarmoede-index", Year: "2016–2025", Note: "Aandeel kinderen van 0 tot 2 jaar, gemiddelde van drie jaar.",
				Alt: "Lijngrafiek 2016 tot 2025. Voorbeeldegem stijgt van 10,1 naar 14,2 procent, Vlaanderen van 12,8 naar 12,7, vergelijkbare gemeenten van 9,0 naar 10,6."},
				Unit: "%", Periods: charttest.Years(2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025), Series: []chart.Series{
					{Name: "Voorbeeldegem", Own: true, Values: []float64{10.1, 10.6, 11.2, 11.9, 12.4, 13.1, 13.2, 13.6, 13.9, 14.2}},
					{Name: "Vlaanderen", Values: []float64{12.8, 13.8, 14.1, 14.2, 13.6, 12.9, 12.6, 12.7, 12.6, 12.7}},
					{Name: "vergelijkbaar", Values: []float64{9.0, 9.3, 9.4, 9.8, none(), 10.0, 10.1, 10.2, 10.4, 10.6}}}}},
			document.Heading{Level: 2, Text: "Publieke ruimte, spelen en groen"},
			document.Chart{Chart: chart.BarChart{About: chart.About{Title: "In het Statiekwartier moeten zeven op tien kinderen een drukke weg over", Source: "eigen telling met het wegenregister", Year: "2025", N: "1.540 kinderen van 6 tot 11 jaar"}, Unit: "%", RefName: "gemiddelde van de gemeente: 43 %", Bars: []chart.Bar{
				{Label: "Statiekwartier", Value: 71, Ref: 43, Own: true}, {Label: "Centrum", Value: 48, Ref: 43}, {Label: "Broek", Value: 39, Ref: 43}, {Label: "Sint-Lambrecht", Value: 33, Ref: 43}, {Label: "Hogeland", Value: 19, Ref: 43}}}},
			document.Paragraph{Runs: lead(`De tevredenheid over speelplekken daalt, hoewel er drie speeltuinen bijkwamen. Dat leek ons eerst een fout in de meting. Kinderen legden het uit: een speeltuin waar je niet alleen naartoe mag, is geen speeltuin.`)},
			document.Chart{Chart: chart.GroupedBars{Unit: "%", About: chart.About{Title: "Wie verder van een speelplek woont, mag er minder vaak alleen heen", Source: "klasgesprekken", Year: "2025", Note: "‘Ik mag alleen naar een plek om te spelen.’ In procent."},
				Series: []string{"altijd", "meestal", "zelden", "nooit"}, Groups: []chart.Group{
					{Label: "Hogeland", Values: []float64{38, 34, 18, 10}}, {Label: "Sint-Lambrecht", Values: []float64{31, 33, 22, 14}}, {Label: "Broek", Values: []float64{27, 32, 26, 15}}, {Label: "Centrum", Values: []float64{21, 28, 30, 21}}, {Label: "Statiekwartier", Values: []float64{9, 22, 34, 35}}}}},
			document.Heading{Level: 2, Text: "Negen indicatoren op een rij"},
			indicators(),
			document.Side{Label: "Leemten", Strong: true, Blocks: md(`Over **mentaal welbevinden** hebben wij alleen een provinciaal cijfer. Hoe **kinderen met een beperking** hun vrije tijd beleven, weten wij niet. Beide vragen staan in de bevraging van 2027 [B-21].`)},
			document.Heading{Level: 2, Text: "Per wijk"},
			districts(),
		}}
}

func indicators() document.Block {
	return document.Table{Title: "Op vijf van de negen doen wij het beter dan vergelijkbare gemeenten", Wide: true, Columns: []document.Column{
		{Title: "Indicator", Weight: 1.6}, {Title: "Wij", Kind: document.Number}, {Title: "Vergelijkbaar", Kind: document.Number}, {Title: "Vlaanderen", Kind: document.Number}, {Title: "Sinds 2020"}, {Title: "Bron, jaar"}}, Rows: []document.Row{
		group("Welzijn en gezin"),
		cells("Kansarmoede-index (0–2 jaar)", "14,2 %", "10,6 %", "12,7 %", "+1,8 punten", "Opgroeien, 2025"),
		cells("Opvangplaatsen per 100 kinderen 0–2 jaar", "41,3", "44,8", "46,1", "–2,2", "Opgroeien, 2025"),
		group("Publieke ruimte en mobiliteit"),
		cells("Tevreden over speelplekken in de buurt", "61 %", "66 %", "64 %", "–7 punten", "Gemeente-Stadsmonitor, 2023"),
		cells("Woont binnen 400 m van groen", "92 %", "88 %", "85 %", "+1 punt", "VITO, 2024"),
		cells("Verkeersslachtoffers 0–17 jaar per 1.000", "1,4", "1,9", "1,8", "–0,5", "Politie, 2024"),
		group("Onderwijs en vrije tijd"),
		cells("Schoolse vertraging lager onderwijs", "9,8 %", "10,4 %", "11,9 %", "–0,7 punten", "AGODI, 2025"),
		cells("Lid van een jeugdvereniging (6–17 jaar)", "27 %", "24 %", "22 %", "+2 punten", "gemeente, 2025"),
		cells("Voldoende plekken voor de jeugd", "38 %", "45 %", "43 %", "–6 punten", "Gemeente-Stadsmonitor, 2023"),
		group("Bestuur"),
		cells("Uitgaven jeugd per inwoner onder 18", "€ 186", "€ 171", "€ 168", "+ € 22", "BBC-data, 2025"),
	}, Source: "indicatorenset van het traject [B-7]; vergelijkbaar zijn de veertien gemeenten van onze groep"}
}

func districts() document.Block {
	return document.Table{Title: "Het Statiekwartier heeft de meeste kinderen en de minste ruimte", Columns: []document.Column{
		{Title: "Wijk", Weight: 1}, {Title: "0–2 jaar", Kind: document.Number}, {Title: "3–5 jaar", Kind: document.Number}, {Title: "6–11 jaar", Kind: document.Number}, {Title: "12–17 jaar", Kind: document.Number}, {Title: "Aandeel 0–17 jaar", Kind: document.Number},
		{Title: "Gezin met één ouder", Kind: document.Number}, {Title: "Verhoogde tegemoetkoming", Kind: document.Number}, {Title: "Woning zonder tuin", Kind: document.Number}, {Title: "Speelplekken", Kind: document.Number}, {Title: "m² speelruimte per kind", Kind: document.Number}, {Title: "Drukke weg over", Kind: document.Number}, {Title: "Jeugdverenigingen", Kind: document.Number}}, Rows: []document.Row{
		cells("Centrum", "148", "151", "292", "318", "18,1 %", "17 %", "19 %", "34 %", "5", "7,2", "48 %", "4"),
		cells("Statiekwartier", "232", "241", "401", "397", "25,4 %", "24 %", "31 %", "62 %", "3", "3,1", "71 %", "1"),
		cells("Broek", "121", "134", "318", "331", "20,6 %", "15 %", "14 %", "12 %", "6", "11,8", "39 %", "3"),
		cells("Hogeland", "96", "109", "301", "302", "21,3 %", "11 %", "8 %", "6 %", "7", "14,5", "19 %", "3"),
		cells("Sint-Lambrecht", "48", "52", "228", "166", "14,8 %", "12 %", "–", "4 %", "3", "16,0", "33 %", "2"),
		total("Gemeente", "645", "687", "1.540", "1.514", "20,2 %", "17 %", "18 %", "27 %", "24", "9,4", "43 %", "13"),
	}, Source: "Statbel en eigen registers, 1 januari 2025. Een streepje staat voor minder dan vijf of niet beschikbaar."}
}

func experience() document.Part {
	return document.Part{ID: "beleving", Key: "Hoofdstuk 6", Number: "6", Title: "Belevingsonderzoek",
		Lead: lead(`Wij zochten verscheidenheid, geen steekproef die klopt tot op de komma. Van de veertien groepen die wij wilden horen, haalden wij er tien volledig, twee bijna en twee niet.`),
		Blocks: []document.Block{
			document.Chart{Chart: chart.GroupedBars{Series: []string{"bereikt", "gepland"}, About: chart.About{Title: "Jongeren uit het beroepsonderwijs en de voorziening bereikten wij te weinig", Source: "steekproefplan en tellijsten [B-11]", Year: "2025", N: "1.214", Note: "Een kind telt mee in elke indeling. Geslacht naar eigen zeggen.",
				Alt: "Balken per groep met bereikt en gepland aantal. Beroepsonderwijs 31 van 60 en voorziening 5 van 12 blijven onder vier vijfde van het plan."},
				Groups: []chart.Group{
					{Label: "2–5 jaar", Values: []float64{37, 40}}, {Label: "6–11 jaar", Values: []float64{705, 640}}, {Label: "12–17 jaar", Values: []float64{472, 480}},
					{Label: "meisje", Values: []float64{601, 580}}, {Label: "jongen", Values: []float64{589, 580}},
					{Label: "Centrum", Values: []float64{268, 260}}, {Label: "Statiekwartier", Values: []float64{341, 340}}, {Label: "Broek en Hogeland", Values: []float64{455, 420}}, {Label: "Sint-Lambrecht", Values: []float64{150, 140}},
					{Label: "algemeen", Values: []float64{214, 200}}, {Label: "technisch en kunst", Values: []float64{138, 140}}, {Label: "beroeps", Values: []float64{31, 60}},
					{Label: "armoede", Values: []float64{84, 80}}, {Label: "voorziening", Values: []float64{5, 12}},
				}}},
			side("Methode", `Elk gesprek had dezelfde opbouw: **breed openen** (wat is hier fijn, wat niet), **diep gaan** op wat kinderen zelf aanbrachten, en **breed sluiten** (wat hebben we vergeten). Kinderen tot 12 jaar werkten met kaarten en een grote kaart van de wijk; jongeren met foto’s die ze zelf namen. De gesprekken deden acht mensen die de groep al kenden: een leerkracht, twee jeugdwerkers, een brugfiguur, een opvoeder [B-11].`),
			document.Heading{Level: 2, Text: "Wat zij belangrijk vinden"},
			document.Chart{Chart: chart.BarChart{About: chart.About{Title: "Vrij kunnen bewegen weegt zwaarder dan meer aanbod", Source: "klasgesprekken en gesprekken op de plek", Year: "2025", N: "763 kinderen en jongeren", Note: "Aandeel dat het onderwerp zelf ter sprake bracht. Meer dan één onderwerp mogelijk."}, Unit: "%", Bars: []chart.Bar{
				{Label: "Veilig stappen en fietsen", Value: 58, Ref: none(), Own: true}, {Label: "Plek om samen te zijn", Value: 51, Ref: none(), Own: true}, {Label: "Gehoord worden", Value: 37, Ref: none(), Own: true}, {Label: "Spelen dicht bij huis", Value: 34, Ref: none()}, {Label: "Bus ’s avonds", Value: 22, Ref: none()}, {Label: "Netheid en toiletten", Value: 19, Ref: none()}, {Label: "Meer sportaanbod", Value: 12, Ref: none()}, {Label: "Meer evenementen", Value: 6, Ref: none()}}}},
			quote("Ik heb geen activiteiten nodig. Ik heb een bank nodig waar ze ons niet wegjagen.", "meisje, 15 jaar, Centrum", "B-10"),
			quote("Bij de grote weg houd ik mijn adem in.", "jongen, 7 jaar, Statiekwartier", "B-9"),
			quote("Op het asielcentrum is een voetbalveld, maar wij mogen er maar tot zes uur. Buiten kennen we niemand.", "jongen, 14 jaar", "B-11"),
			side("Grenzen", `De uitkomsten gelden voor wie wij spraken. Percentages in kleine groepen zijn een aanwijzing, geen bewijs. Kinderen die thuis onderwijs krijgen, hebben wij niet bereikt. De antwoorden van kleuters zijn samengevat door hun begeleiders; dat kleurt ze.`),
			side("Terug naar de kinderen", `Elke klas kreeg een poster met drie dingen: *dit zeiden jullie*, *dit doen we*, *dit kan niet, en daarom*. In 31 van de 42 klassen kwam daar een nieuwe vraag uit; die staan in het verslag [B-14].`),
		}}
}

func strategy() document.Part {
	return document.Part{ID: "strategie", Key: "Hoofdstuk 7", Number: "7", Title: "De strategie",
		Lead: lead(`Drie uitdagingen, vier doelen, negentien acties. De tabel loopt van links naar rechts: van wat een kind zei tot wat wij doen.`),
		Blocks: []document.Block{
			document.Table{Title: "Van woord tot actie", Wide: true, Columns: []document.Column{{Title: "Een kind zei"}, {Title: "Wij vonden"}, {Title: "Uitdaging en doel", Weight: 1.3}, {Title: "Acties (19)", Weight: 1.3}}, Rows: []document.Row{
				group("Speelwegen"),
				cells("*‘Tel eens de straten die je over moet.’*", "43 % moet een drukke weg over; in één wijk 71 % [B-7]", "**Elk kind van 8 raakt alleen op een plek om te spelen.** Doel 2031: niemand meer dan één drukke weg", "zeven speelwegen; autovrij Stationsplein; schoolstraten aan vijf scholen; oversteken op kindhoogte"),
				group("Plek voor 12-plussers"),
				cells("*‘Overal te oud of te jong.’*", "38 % vindt dat er genoeg plekken zijn; gewest 43 %", "**Jongeren hebben in elke wijk een plek waar ze welkom zijn.** Doel 2028: vijf plekken, waarvan twee overdekt", "jongerenplek De Loods; overkapping skate; banken met stopcontact; afspraken met politie over verblijven"),
				group("Gehoord worden"),
				cells("*‘Mij vraagt niemand.’*", "60 % van de 15- tot 17-jarigen vindt dat wij niet luisteren [B-10]", "**Wie geen lid is van iets, wordt ook gevraagd.** Doel 2027: 300 jongeren per jaar via Straatpraat", "Straatpraat; antwoord binnen zes weken; kindtoets; jongerenbudget van € 20.000"),
				group("Opvolging"),
				cells("*‘Als het in het plan staat, moet het ook gebeuren.’*", "5 van 19 acties zonder nulmeting", "**Kinderen kunnen nakijken of wij het doen.** Doel: elk halfjaar een opvolgblad", "opvolgblad; nulmetingen; vorming van nieuwe medewerkers"),
			}, Source: "strategienota [B-20]"},
			side("Wat we niet kozen", `**Een groot speeldomein** stond in de oude plannen. Kinderen noemden het nooit. Het geld gaat nu naar kleine ingrepen op de weg ernaartoe. **Een app voor jongeren** kwam uit de ambtelijke werkgroep; jongeren lachten ermee. **Meer sportaanbod** vroegen vooral ouders; wij bespreken het met de clubs, maar maken er geen prioriteit van.`),
			side("Over domeinen heen", `Acht van de negentien acties hebben trekkers uit twee diensten. Bij speelwegen werken Ruimte, Groen, Politie en Onderwijs samen; de buurtkinderen keuren het ontwerp met een meetlat van 1,20 meter: zo hoog kijkt een kind van acht.`),
		}}
}

func actionSheet(rows ...document.Row) document.Table {
	return document.Table{Plain: true, Columns: []document.Column{{Title: "Kenmerk"}, {Title: "Afspraak", Weight: 3}}, Rows: rows}
}

func showcase() document.Part {
	return document.Part{ID: "acties", Key: "Hoofdstuk 8", Number: "8", Title: "Twee acties van dichtbij",
		Lead: lead(`Wij kozen een actie die af is en een actie die nog moet beginnen. Van beide staan budget en personeel erbij.`),
		Blocks: []document.Block{
			document.Heading{Level: 2, Number: "8.1", Text: "Het autovrije Stationsplein"},
			actionSheet(
				cells("Aanleiding", "‘Er is wel een plein, maar het is van de auto’s.’ 71 % van de kinderen in de wijk moet een drukke weg over [B-7]"),
				cells("Doel", "Van 8 tot 20 uur geen auto’s; minstens 30 kinderen per uur op een droge woensdagnamiddag"),
				cells("Trekker", "Dienst Ruimte, met Samenleven; mandaat van het college van 9 februari 2026 [B-17]"),
				cells("Kinderen", "Twaalf kinderen telden voor, tijdens en na de proef. De kinderraad koos de plaats van de banken en de boom"),
				cells("Tijd", "Proef april–juni 2026, definitief sinds 1 juli 2026"),
				cells("Resultaat", "212 auto’s per uur werden er 0; 3 spelende kinderen werden er 41"),
			),
			document.Table{Title: "Het plein kostte € 96.400, waarvan een derde werk van eigen mensen", Columns: []document.Column{{Title: "Post"}, {Title: "Wie of wat", Weight: 1.4}, {Title: "Uren", Kind: document.Number}, {Title: "Bedrag (€)", Kind: document.Number}}, Rows: []document.Row{
				group("Personeel"),
				cells("Projectleider Ruimte", "0,15 vte, zes maanden", "148", "7.800"),
				cells("Technische dienst", "aanleg en omleiding", "410", "17.200"),
				cells("Jeugdwerker", "begeleiding van de tellers", "96", "4.100"),
				cells("Communicatie", "bewonersbrief, borden", "40", "2.100"),
				group("Werking en investering"),
				cells("Meubilair en groen", "zes banken, één eik, speelaanleiding", "", "38.600"),
				cells("Verkeersborden en paal", "verzinkbare paal met sleutel", "", "22.400"),
				cells("Verlegde parkeerplaatsen", "twaalf plaatsen op 90 m", "", "4.200"),
				total("Samen", "", "694", "96.400"),
			}, Source: "afrekening van 14 september 2026 [B-17]"},
			learned(`De paal viel in augustus drie keer uit, telkens in het weekend. Dan reden er weer auto’s. Kinderen meldden het op maandag; wij hadden geen meldpunt voor het weekend. Nu staat het nummer op de paal, ook op kindhoogte.`),
			document.Heading{Level: 2, Number: "8.2", Text: "Jongerenplek De Loods"},
			actionSheet(
				cells("Aanleiding", "‘Ik heb een bank nodig waar ze ons niet wegjagen.’ 38 % vindt dat er genoeg plekken zijn voor de jeugd"),
				cells("Doel", "Vanaf september 2027 vier namiddagen en twee avonden open; 60 vaste bezoekers, de helft zonder vereniging"),
				cells("Trekker", "Dienst Vrije tijd, met een bouwgroep van negen jongeren die mee tekent voor het ontwerp [B-22]"),
				cells("Kinderen", "De bouwgroep kiest architect en openingsuren en beheert een budget van € 12.000"),
				cells("Tijd", "Ontwerp 2026, verbouwing januari–juli 2027, opening september 2027"),
				cells("Indicator", "Bezoekers per week; aandeel zonder vereniging; meldingen van overlast (nulmeting: 34 per jaar)"),
			),
			document.Table{Title: "De Loods kost € 318.000 en 1,5 vte", Columns: []document.Column{{Title: "Post"}, {Title: "Wie of wat", Weight: 1.4}, {Title: "2026", Kind: document.Number}, {Title: "2027", Kind: document.Number}, {Title: "Samen (€)", Kind: document.Number}}, Rows: []document.Row{
				group("Personeel"),
				cells("Jeugdwerker", "1,0 vte vanaf april 2027", "", "47.000", "47.000"),
				cells("Projectleider", "0,5 vte tot de opening", "19.000", "22.000", "41.000"),
				group("Investering en werking"),
				cells("Ontwerp", "architect, studies", "21.000", "6.000", "27.000"),
				cells("Verbouwing", "dak, licht, sanitair, toegang", "", "174.000", "174.000"),
				cells("Inrichting en budget bouwgroep", "", "4.000", "25.000", "29.000"),
				total("Samen", "", "44.000", "274.000", "318.000"),
			}, Source: "meerjarenplan, actie 4.2.1 [B-3]"},
		}}
}
