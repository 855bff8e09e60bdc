package trial

import "kindvriendelijk/app/document"

func progress(action, owner, year, word, note string, s document.State) document.Row {
	r := cells(action, owner, year, word, note)
	r.Cells[3].State = s
	return r
}

func followUp() document.Part {
	return document.Part{ID: "opvolging", Key: "Hoofdstuk 9", Number: "9", Title: "Opvolging",
		Lead: lead(`Elk halfjaar gaat dezelfde tabel naar het college, het managementteam, de kinderraad en de jeugdraad. Dit is de stand van 1 oktober 2026.`),
		Blocks: []document.Block{
			document.Table{Title: "Vijf acties zijn klaar, zes lopen, drie zijn gepland en één zit vast", Wide: true, Columns: []document.Column{{Title: "Actie", Weight: 1.5}, {Title: "Trekker"}, {Title: "Klaar"}, {Title: "Stand", Kind: document.Status}, {Title: "Toelichting", Weight: 1.5}}, Rows: []document.Row{
				group("Speelwegen"),
				progress("Autovrij Stationsplein", "Ruimte", "2026", "klaar", "definitief sinds 1 juli [B-17]", document.Done),
				progress("Schoolstraten aan vijf scholen", "Ruimte, Politie", "2027", "loopt", "drie van vijf", document.Busy),
				progress("Zeven speelwegen", "Ruimte, Groen", "2031", "loopt", "één aangelegd, twee in ontwerp", document.Busy),
				progress("Oversteken op kindhoogte", "Ruimte", "2027", "loopt", "inventaris met 9-jarigen klaar", document.Busy),
				progress("Avondbus Sint-Lambrecht", "Mobiliteit", "2026", "vast", "vraag ligt bij de vervoerregio sinds februari [B-23]", document.Stuck),
				group("Plek voor 12-plussers"),
				progress("Jongerenplek De Loods", "Vrije tijd", "2027", "loopt", "ontwerp gekozen door de bouwgroep [B-22]", document.Busy),
				progress("Overkapping skate", "Technische dienst", "2026", "klaar", "met stiller wegdek [B-18]", document.Done),
				progress("Banken met stopcontact", "Groen", "2027", "gepland", "zes plekken gekozen door jongeren", document.Planned),
				progress("Afspraken over verblijven", "Politie", "2026", "klaar", "wijkagenten volgden vorming", document.Done),
				group("Gehoord worden"),
				progress("Straatpraat", "Samenleven", "elk jaar", "loopt", "96 van 300 jongeren [B-15]", document.Busy),
				progress("Antwoord binnen zes weken", "Secretariaat", "2026", "klaar", "11 van 11 adviezen [B-13]", document.Done),
				progress("Kindtoets", "alle diensten", "elk jaar", "loopt", "43 ingevuld [B-6]", document.Busy),
				progress("Jongerenbudget", "Samenleven", "2027", "gepland", "reglement in maart", document.Planned),
				group("Opvolging"),
				progress("Opvolgblad voor kinderen", "Communicatie", "2026", "klaar", "twee keer verschenen", document.Done),
				progress("Nulmetingen", "Samenleven", "2027", "gepland", "vijf acties", document.Planned),
			}, Source: "opvolgblad 2026-2. Vier kleinere acties staan alleen in de webversie."},
			side("Ritme", `**Maart en oktober**: opvolgblad naar college en managementteam. **Dezelfde week**: kinderraad en jeugdraad krijgen hun versie en zetten er een cijfer bij. **Juni**: de gemeenteraad krijgt het jaarverslag, met het cijfer van de kinderen op bladzijde één.`),
			side("Communicatie", `Wij vertellen het terug waar mensen al zijn: in de klas, aan de schoolpoort, op het plein, in de opvang. Het communicatieplan legt per groep vast wie het brengt en in welke taal [B-19].`),
			side("Bijsturen", `Een actie die twee keer na elkaar vastzit, komt op de agenda van het college met drie keuzes: meer middelen, een ander doel of stoppen. Wie stopt, legt het uit aan de kinderen die erom vroegen.`),
		}}
}

func network() document.Part {
	return document.Part{ID: "netwerk", Key: "Hoofdstuk 10", Number: "10", Title: "Netwerk", RunOn: true,
		Lead: lead(`Vijftien partners, van wie negen rechtstreeks met kinderen werken. De laatste kolom zegt wie zij bereiken die wij niet bereiken.`),
		Blocks: []document.Block{
			document.Table{Title: "Partners, hun rol en wie zij bereiken", Wide: true, Columns: []document.Column{{Title: "Partner", Weight: 1.2}, {Title: "Rol in het traject", Weight: 1.3}, {Title: "Overleg"}, {Title: "Bereikt"}}, Rows: []document.Row{
				cells("Vijf basisscholen", "klasgesprekken, terugkoppeling", "elk trimester", "1.830 leerlingen"),
				cells("Scholengroep De Kouter (secundair)", "vragenlijst, leerlingengroepen", "twee per jaar", "leerlingen uit 14 gemeenten"),
				cells("Kinderopvang Tuimel", "fotoboek met peuters", "twee per jaar", "118 gezinnen"),
				cells("Dertien jeugdverenigingen", "jeugdraad, speelwegen testen", "maandelijks", "1.020 leden"),
				cells("Muziek- en kunstacademie", "avondbus, ruimte delen", "jaarlijks", "340 leerlingen onder 18"),
				cells("Huis van het Kind", "ouders, eerste jaren", "maandelijks", "gezinnen met kinderen tot 3 jaar"),
				cells("Brugfiguren en toeleiders", "gesprekken in andere talen", "maandelijks", "ouders die geen Nederlands lezen"),
				cells("Voorziening Het Anker", "gesprekken met begeleiders", "naar nood", "22 jongeren"),
				cells("Asielcentrum", "gesprekken, voetbalveld", "twee per jaar", "46 minderjarigen"),
				cells("Vrijetijdspunt voor kinderen met een beperking", "inclusieve speelplek", "twee per jaar", "64 gezinnen"),
				cells("Huisartsenkring", "lid van het platform", "elk trimester", "signalen over welbevinden"),
				cells("Politiezone", "verkeersdata, verblijven", "maandelijks", "jongeren op straat"),
				cells("Handelaarsvereniging", "proef Stationsplein", "naar nood", "14 zaken"),
				cells("Woonmaatschappij", "binnenhoven, wonen", "twee per jaar", "410 kinderen"),
				cells("Vervoerregio", "avondbus", "naar nood", "Sint-Lambrecht"),
			}, Source: "samenwerkingsafspraken, stand oktober 2026"},
			side("Duiding", `Het netwerk is sterk bij kinderen tot 12 jaar. Voor 15- tot 17-jarigen leunen wij op één scholengroep in de stad. Daarom zoeken wij in 2027 drie werkgevers met leerlingen uit het beroepsonderwijs.`),
		}}
}

func index() document.Part {
	return document.Part{ID: "bewijs", Key: "Hoofdstuk 11", Number: "11", Title: "Bewijslijst",
		Lead:   lead(`Elk bewijs heeft één nummer, in dit document, in de bestandsnamen en in de bijlagen. De laatste kolom brengt je terug naar de bewering.`),
		Blocks: []document.Block{document.EvidenceIndex{}}}
}

func proofs() []document.Evidence {
	e := func(n, kind, title, date, owner, proves, file, consent string) document.Evidence {
		return document.Evidence{Number: n, Type: kind, Title: title, Date: date, Owner: owner, Proves: proves, File: file, Consent: consent}
	}
	return []document.Evidence{
		e("B-1", "Besluit", "Visietekst ‘Groot worden in Voorbeeldegem’", "12-05-2025", "Secretariaat", "De visie is goedgekeurd en door kinderen herschreven.", "B-01_visie.pdf", ""),
		e("B-2", "Besluit", "Collegebesluit mandaat en platform", "03-03-2025", "Secretariaat", "Eén trekker, een platform en beslissingsrecht tot € 15.000.", "B-02_mandaat.pdf", ""),
		e("B-3", "Plan", "Meerjarenplan 2026–2031, doelstelling 4", "15-12-2025", "Financiën", "De strategie heeft een plaats en een budget van € 1.904.000.", "B-03_meerjarenplan_bd4.pdf", ""),
		e("B-4", "Verslag", "Vorming kinderrechten: programma en attesten", "2025–2026", "Samenleven", "38 medewerkers en 9 mandatarissen kennen de beginselen.", "B-04_vorming.pdf", "namen zwart gemaakt"),
		e("B-5", "Cijfer", "Urenregistratie van het platform", "30-06-2026", "Samenleven", "Elf diensten leveren uren.", "B-05_uren.xlsx", ""),
		e("B-6", "Formulier", "43 kindtoetsen, met overzicht", "01-10-2026", "alle diensten", "17 besluiten zijn aangepast voor kinderen.", "B-06_kindtoetsen.pdf", ""),
		e("B-7", "Cijfer", "Indicatorenset en oversteekkaart", "20-06-2025", "Samenleven", "Twaalf domeinen zijn met cijfers onderzocht.", "B-07_indicatoren.xlsx", ""),
		e("B-8", "Verslag", "QuickScan en controlegesprekken", "28-04-2025", "Samenleven", "211 volwassenen en 46 kinderen beoordeelden het beleid.", "B-08_quickscan.pdf", ""),
		e("B-9", "Verslag", "Klasgesprekken en wijkwandelingen", "30-06-2025", "Onderwijs", "705 kinderen van 6 tot 12 jaar vertelden wat zij beleven.", "B-09_klasgesprekken.pdf", "toestemming ouders in dossier"),
		e("B-10", "Verslag", "Jongeren: vragenlijst en gesprekken op de plek", "12-09-2025", "Samenleven", "446 jongeren vertelden wat zij beleven.", "B-10_jongeren.pdf", "anoniem"),
		e("B-11", "Verslag", "Steekproefplan en gesprekken in kwetsbare situaties", "12-09-2025", "Sociaal huis", "Ook kleine en moeilijk bereikbare groepen zijn gehoord.", "B-11_steekproef.pdf", "toestemming voogd in dossier"),
		e("B-12", "Verslag", "Drie focusgroepen die de resultaten duiden", "03-10-2025", "Samenleven", "Kinderen, diensten en partners duidden de cijfers zelf.", "B-12_focusgroepen.pdf", "anoniem"),
		e("B-13", "Verslag", "Adviezen van de kinderraad, met antwoorden", "2024–2026", "Samenleven", "Elf adviezen kregen binnen zes weken antwoord.", "B-13_adviezen.pdf", ""),
		e("B-14", "Verslag", "Terugkoppeling in 42 klassen", "04-07-2026", "Onderwijs", "Wie meedeed, kreeg de resultaten terug.", "B-14_terugkoppeling.pdf", "foto’s met toestemming"),
		e("B-15", "Cijfer", "Straatpraat, eerste ronde", "30-06-2026", "Samenleven", "96 jongeren bereikt, 57 zonder vereniging.", "B-15_straatpraat.pdf", "anoniem"),
		e("B-16", "Verslag", "Ronde van de belanghebbenden", "21-11-2025", "Samenleven", "93 mensen uit zeven groepen dachten mee.", "B-16_belanghebbenden.pdf", ""),
		e("B-17", "Besluit", "Stationsplein: besluit, tellingen, afrekening", "14-09-2026", "Ruimte", "De proef werkte en is definitief.", "B-17_stationsplein.pdf", "foto’s zonder herkenbare kinderen"),
		e("B-18", "Besluit", "Skateterrein: licht en wegdek", "08-06-2026", "Technische dienst", "Buren en jongeren vonden een afspraak.", "B-18_skate.pdf", ""),
		e("B-19", "Plan", "Communicatieplan kindvriendelijkheid", "02-02-2026", "Communicatie", "Acht doelgroepen krijgen antwoord op maat.", "B-19_communicatie.pdf", ""),
		e("B-20", "Plan", "Strategienota ‘Van woord tot actie’", "24-11-2025", "Samenleven", "Keuzes zijn uitgelegd, ook wat wij niet kozen.", "B-20_strategie.pdf", ""),
		e("B-21", "Formulier", "Ontwerp van de bevraging 2027", "01-10-2026", "Samenleven", "De leemten uit de analyse worden gemeten.", "B-21_bevraging2027.pdf", ""),
		e("B-22", "Verslag", "Bouwgroep De Loods: keuze van het ontwerp", "18-09-2026", "Vrije tijd", "Negen jongeren kozen het ontwerp.", "B-22_loods.pdf", "toestemming in dossier"),
		e("B-23", "Website", "Vraag aan de vervoerregio, afdruk van het dossier", "17-02-2026", "Ruimte", "De vraag naar een avondbus is gesteld.", "B-23_bus.pdf", ""),
		e("B-24", "Besluit", "Collegebesluit goedkeuring portfolio", "09-11-2026", "Secretariaat", "Het college draagt dit portfolio.", "B-24_portfolio.pdf", ""),
	}
}
