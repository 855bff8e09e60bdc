package trial

import (
	"kindvriendelijk/app/chart"
	"kindvriendelijk/app/document"
)

func participation() document.Part {
	return document.Part{ID: "c3", Key: "Criterium 3", Number: "C3", Title: "Participatie van kinderen en jongeren staat centraal",
		Lead: lead(`Kinderen en jongeren deden mee in de vier momenten, met methodes die bij hun leeftijd pasten, en kregen in 42 klassen te horen wat wij deden. Vier groepen bereikten wij zoals gepland; twee niet.`),
		Blocks: []document.Block{
			criterion(`Er is ruimte voor participatie in opstart, analyse, keuzes en evaluatie; de groep is divers; methodes zijn aangepast; wie meedeed krijgt de resultaten terug; tijd en middelen voor dialoog liggen vast.`),
			side("Bewering", `**Kinderen beslisten mee over wat wij vroegen, en niet alleen over het antwoord.** De kinderraad verving onze vragenlijst door vier kaarten: *hier ben ik graag*, *hier ben ik bang*, *hier mag ik niet zijn*, *hier zou ik iets veranderen* [B-9].`),
			side("Bewijs", `De fiches van de 75 sessies vermelden wie er was, welke methode wij gebruikten en wat er met de uitkomst gebeurde [B-9] [B-10] [B-11]. De kinderraad gaf elf adviezen; op elk kwam binnen zes weken een schriftelijk antwoord [B-13]. Voor de werking staat € 24.000 per jaar in het meerjarenplan [B-3].`,
				document.Chart{Chart: chart.GroupedBars{Unit: "%", About: chart.About{Title: "Meer kinderen vinden dat naar hen geluisterd wordt; jongeren twijfelen", Source: "vragenlijst en klasgesprek", Year: "2025", Note: "‘De gemeente luistert naar mensen van mijn leeftijd.’ In procent."},
					Series: []string{"helemaal eens", "eens", "oneens", "helemaal oneens"}, Groups: []chart.Group{
						{Label: "6–8 jaar", Values: []float64{34, 41, 17, 8}}, {Label: "9–11 jaar", Values: []float64{28, 44, 19, 9}}, {Label: "12–14 jaar", Values: []float64{14, 39, 31, 16}}, {Label: "15–17 jaar", Values: []float64{9, 31, 36, 24}}}}}),
			side("Duiding", `De lijn daalt met de leeftijd. Dat zien andere gemeenten ook, maar bij ons is de sprong tussen 11 en 12 jaar groot. In de gesprekken op het skateterrein hoorden wij waarom: wie naar het secundair gaat in de stad, verliest de kinderraad en wordt nergens voor gevraagd. De jeugdraad telt vooral leden van jeugdverenigingen [B-10].`),
			side("Wat kinderen zeiden", ``,
				quote("De jeugdraad is voor mensen die in de chiro zitten. Ik zit nergens in, dus mij vraagt niemand.", "jongen, 15 jaar, Statiekwartier", "B-10"),
				quote("Mooi dat je terugkwam. Maar je had het ook gewoon op de klasgroep kunnen zetten.", "meisje, 14 jaar, Centrum", "B-14")),
			side("Wat we ermee deden", `Sinds maart 2026 is er *Straatpraat*: twee jeugdwerkers die vier keer per jaar op acht plekken vragen stellen, zonder inschrijving. De eerste ronde bereikte 96 jongeren; 57 van hen zaten in geen enkele vereniging [B-15]. De terugkoppeling loopt nu ook via de leerlingengroepen van de scholen.`),
			side("Terugkoppeling", ``, document.Table{Title: "Wie meedeed, kreeg antwoord; ouders te laat", Columns: []document.Column{{Title: "Groep"}, {Title: "Hoe"}, {Title: "Wanneer"}, {Title: "Stand", Kind: document.Status}}, Rows: []document.Row{
				{Cells: []document.Cell{{Runs: lead("Klassen (42)")}, {Runs: lead("bezoek met poster en drie beloften")}, {Runs: lead("mei–juli 2026")}, {Runs: lead("gedaan"), State: document.Done}}},
				{Cells: []document.Cell{{Runs: lead("Kinderraad, jeugdraad")}, {Runs: lead("brief per advies")}, {Runs: lead("binnen zes weken")}, {Runs: lead("gedaan"), State: document.Done}}},
				{Cells: []document.Cell{{Runs: lead("Jongeren op straat")}, {Runs: lead("bericht en affiche op de plek")}, {Runs: lead("juni 2026")}, {Runs: lead("bezig"), State: document.Busy}}},
				{Cells: []document.Cell{{Runs: lead("Peuters en kleuters")}, {Runs: lead("fotoboek in de opvang")}, {Runs: lead("december 2026")}, {Runs: lead("gepland"), State: document.Planned}}},
				{Cells: []document.Cell{{Runs: lead("Ouders, andere talen")}, {Runs: lead("filmpje in vijf talen")}, {Runs: lead("maart 2026, werd juni")}, {Runs: lead("te laat"), State: document.Stuck}}},
			}, Source: "draaiboek terugkoppeling [B-14]"}),
			learned(`Wij bereikten 31 jongeren uit het **beroepsonderwijs** in plaats van 60, en 5 kinderen uit de **voorziening** in plaats van 12. Voor de eerste groep gaan wij in 2027 naar de werkplek in plaats van naar de school. Voor de tweede groep vragen de begeleiders meer tijd dan wij hadden; dat budget is er nu wel.`),
			evidenceTable("Bewijs bij criterium 3", "B-9", "B-10", "B-11", "B-13", "B-14", "B-15"),
		}}
}

func stakeholders() document.Part {
	return document.Part{ID: "c4", Key: "Criterium 4", Number: "C4", Title: "Interactie met andere belanghebbenden",
		Lead: lead(`Scholen, opvang, verenigingen, ouders en huisartsen dachten mee in alle momenten. Waar hun belang botste met dat van kinderen, hebben wij opgeschreven hoe wij kozen. Ouders die geen Nederlands lezen, hebben wij te laat bereikt.`),
		Blocks: []document.Block{
			criterion(`De gemeente zoekt en weegt de belangen van alle betrokkenen in het hele proces, gebruikt hun inbreng in de analyse, koppelt terug en maakt duidelijk hoe zij omgaat met botsende belangen.`),
			side("Bewering", `**Wij hebben de belangen van anderen gehoord, maar niet zwaarder laten wegen dan die van kinderen.** Bij drie beslissingen botsten ze; wij leggen hieronder uit wat wij kozen.`),
			side("Bewijs", `Het platform telt zes leden van buiten de gemeente. Aan de ronde van de belanghebbenden namen 93 mensen deel in zeven bijeenkomsten [B-16]. De verslagen gingen naar alle deelnemers, met een kolom ‘wat wij ermee deden’.`,
				document.Table{Title: "Drie keer botste het, drie keer staat er waarom wij kozen", Wide: true, Columns: []document.Column{{Title: "Vraag"}, {Title: "Wat kinderen wilden"}, {Title: "Wat anderen wilden"}, {Title: "Wat wij deden, en waarom"}}, Rows: []document.Row{
					cells("Stationsplein", "geen auto’s", "handelaars: parkeren voor de deur", "autovrij van 8 tot 20 uur; twaalf plaatsen verlegd op 90 m. Na de proef wilden 9 van de 14 handelaars doorgaan [B-17]"),
					cells("Skateterrein", "licht tot 23 uur", "buren: stil na 21 uur", "licht tot 22 uur en een ander wegdek dat minder lawaai maakt; na een jaar meten wij opnieuw [B-18]"),
					cells("Schooltuin", "ook in de vakantie open", "school: toezicht en schade", "open met een buurtouder als sleuteldrager; nog geen schade in twee zomers [B-16]"),
				}}),
			document.Chart{Chart: chart.BarChart{About: chart.About{Title: "Ouders en handelaars kwamen het meest; huisartsen het minst", Source: "aanwezigheidslijsten [B-16]", Year: "2025", N: "93 deelnemers in zeven bijeenkomsten"}, Unit: "mensen", Bars: []chart.Bar{
				{Label: "Ouders", Value: 31, Ref: none()}, {Label: "Handelaars en bedrijven", Value: 17, Ref: none()}, {Label: "Scholen en opvang", Value: 16, Ref: none()}, {Label: "Jeugdverenigingen", Value: 14, Ref: none()}, {Label: "Zorg en welzijn", Value: 9, Ref: none()}, {Label: "Huisartsen", Value: 6, Ref: none()}}}},
			side("Duiding", `Het makkelijkst was het gesprek met scholen en opvang; zij zien de kinderen elke dag. Het moeilijkst was het gesprek over het plein. Wij leerden dat een proef meer overtuigt dan een plan: voor de proef was 3 op de 14 handelaars voor, erna 9.`),
			side("Wat kinderen zeiden", ``, quote("De mevrouw van de bakker was eerst boos. Nu zet ze een bak water buiten voor als we gespeeld hebben.", "jongen, 9 jaar, Statiekwartier", "B-17")),
			side("Wat we ermee deden", `De handelaars en de kinderraad vierden samen de opening. De proef met sluitingsuren is nu onze vaste manier van werken bij elke straat waar gespeeld wordt [B-17].`),
			learned(`Onze terugkoppeling in vijf talen kwam in juni in plaats van in maart. De vertaling moest drie keer opnieuw, omdat wij eerst vertaalden en dan pas vereenvoudigden. Nu schrijven wij eerst in klare taal, laten een toeleider meelezen en vertalen daarna.`),
			evidenceTable("Bewijs bij criterium 4", "B-16", "B-17", "B-18"),
		}}
}

func policy() document.Part {
	return document.Part{ID: "c5", Key: "Criterium 5", Number: "C5", Title: "Strategisch beleid tot op actieniveau",
		Lead: lead(`Drie uitdagingen werden vier doelen en negentien acties. Elke actie heeft een trekker, een jaar, een bedrag en een indicator. Twee acties tonen wij volledig.`),
		Blocks: []document.Block{
			criterion(`De strategie steunt op een gedragen visie, staat in het meerjarenplan, legt keuzes uit, krijgt budget en mandaat, werkt over domeinen heen, heeft een communicatieplan en toont twee acties met budget en personeel.`),
			side("Bewering", `**Van elk doel kun je teruglopen naar de woorden van een kind.** De strategie ({p:strategie}) zet bij elke uitdaging het citaat en het cijfer waar zij mee begon.`),
			side("Bewijs", `De gemeenteraad keurde beleidsdoelstelling 4 goed met vijf actieplannen en € 1.904.000 voor 2026–2031 [B-3]. Het communicatieplan noemt acht doelgroepen, ook peuters en ouders die weinig lezen [B-19].`,
				document.Table{Title: "Het budget volgt de drie prioriteiten", Columns: []document.Column{{Title: "Prioriteit"}, {Title: "2026", Kind: document.Number}, {Title: "2027", Kind: document.Number}, {Title: "2028–2031", Kind: document.Number}, {Title: "Samen (€)", Kind: document.Number}}, Rows: []document.Row{
					cells("Speelwegen", "210.000", "285.000", "610.000", "1.105.000"),
					cells("Plek voor 12-plussers", "64.000", "118.000", "294.000", "476.000"),
					cells("Gehoord worden", "41.000", "48.000", "150.000", "239.000"),
					cells("Opvolging en vorming", "14.000", "14.000", "56.000", "84.000"),
					total("Samen", "329.000", "465.000", "1.110.000", "1.904.000"),
				}, Source: "meerjarenplan 2026–2031, beleidsdoelstelling 4 [B-3]"}),
			side("Communicatie", ``, document.Table{Title: "Elke groep hoort het van iemand die zij kent", Columns: []document.Column{{Title: "Voor wie"}, {Title: "Wie het brengt"}, {Title: "Hoe"}, {Title: "Wanneer"}}, Rows: []document.Row{
				cells("Kinderen 3–5 jaar", "begeleider in de opvang", "fotoboek", "december"),
				cells("Kinderen 6–11 jaar", "kinderraad en leerkracht", "poster met drie beloften", "juni"),
				cells("Jongeren", "jeugdwerker, leerlingengroep", "bericht en affiche op de plek", "elk kwartaal"),
				cells("Ouders", "brugfiguur, school", "filmpje in vijf talen", "maart"),
				cells("Raad en college", "trekker en kinderraad", "opvolgblad met cijfer", "maart, oktober"),
			}, Source: "communicatieplan [B-19]"}),
			side("Duiding", `Wij kozen voor weinig en diep. Wonen en klimaat kwamen ook uit de analyse, maar daar is de gemeente niet de eerste aan zet. Wij schreven ze op als opdracht voor het overleg met de provincie en de woonmaatschappij, en niet als actie waarvoor wij geen middelen hebben.`),
			side("Wat kinderen zeiden", ``, quote("Als het in het plan staat, moet het ook gebeuren. Anders is het een tekening.", "jongen, 12 jaar, jeugdraad", "B-20")),
			side("Wat we ermee deden", `De kinderraad krijgt elk halfjaar dezelfde opvolgtabel als het college, in eenvoudige woorden en op één blad ({p:opvolging}).`),
			learned(`Vijf van de negentien acties hebben nog geen nulmeting. Wij weten dus niet of ze zullen werken. De metingen staan in het voorjaar van 2027; wat wij dan vinden, zetten wij op de webversie, ook als het tegenvalt.`),
			evidenceTable("Bewijs bij criterium 5", "B-3", "B-19", "B-20"),
		}}
}
