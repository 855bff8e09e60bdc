package trial

import (
	"kindvriendelijk/app/chart"
	"kindvriendelijk/app/document"
)

func support() document.Part {
	return document.Part{ID: "c1", Key: "Criterium 1", Number: "C1", Title: "Breed draagvlak",
		Lead: lead(`Elf diensten hebben een aanspreekpunt, het college gaf een mandaat, en het meerjarenplan draagt het budget. De visie schreven wij samen met kinderen. Wij steunen nog te veel op één persoon.`),
		Blocks: []document.Block{
			criterion(`Er is steun in diensten en bestuur, een duidelijk mandaat, een overzicht van wie meewerkt, een collegebesluit met mandaat, budget en plaats in het meerjarenplan, kennis van het kinderrechtenverdrag en een goedgekeurde visie.`),
			side("Bewering", `**Kindvriendelijkheid is van de hele organisatie, niet van de jeugddienst.** Elf van de veertien diensten leveren uren en hebben een eigen doel in het meerjarenplan [B-5]. Drie doen niet mee: ICT, Personeel en Secretariaat; met hen maken wij in 2027 afspraken.`),
			side("Bewijs", `Het college wees op 3 maart 2025 één trekker aan en gaf het platform beslissingsrecht tot € 15.000 [B-2]. De gemeenteraad legde het budget vast op 15 december 2025 [B-3]. Achtendertig medewerkers en negen mandatarissen volgden een dag vorming over kinderrechten; de algemeen directeur en vier schepenen waren erbij [B-4].`,
				document.Chart{Chart: chart.BarChart{About: chart.About{Title: "Samenleven draagt nog de helft van de uren; ruimte volgt", Source: "urenregistratie platform", Year: "januari–juni 2026", N: "11 diensten", Note: "Diensten onder 10 uur zijn samengenomen."}, Unit: "uur/maand", Bars: []chart.Bar{
					{Label: "Samenleven", Value: 104, Ref: none(), Own: true}, {Label: "Ruimte en mobiliteit", Value: 22, Ref: none()}, {Label: "Onderwijs en opvang", Value: 18, Ref: none()}, {Label: "Vrije tijd", Value: 16, Ref: none()}, {Label: "Groen en technische dienst", Value: 14, Ref: none()}, {Label: "Overige diensten", Value: 13, Ref: none()}, {Label: "Sociaal huis", Value: 12, Ref: none()}, {Label: "Communicatie", Value: 10, Ref: none()}}}}),
			side("Duiding", `Een mandaat op papier is nog geen draagvlak. Daarom keken wij wat er veranderde in het werk. Sinds maart 2025 vult elke dienst bij een nieuw besluit de kindtoets in: één bladzijde met vier vragen. Van de 43 toetsen leidden er 17 tot een aanpassing, vooral bij ontwerpen van straten en pleinen [B-6]. In de toetsen van Financiën en Burgerzaken staat meestal ‘geen gevolg voor kinderen’. Wij denken dat dat niet altijd klopt, en lezen ze in 2027 samen na.`),
			side("Wat kinderen zeiden", ``, quote("Op de visie staat nu ‘spelen is geen beloning’. Dat was mijn zin.", "jongen, 10 jaar, Broek", "B-1")),
			side("Wat we ermee deden", `De zin staat boven de visietekst en op de gevel van het gemeentehuis. De kinderraad schrapte ook twee alinea’s die niemand begreep; het college nam die schrapping over [B-1].`),
			learned(`Als de trekker ziek is, ligt het traject stil. Dat gebeurde zes weken in het voorjaar van 2026. Sinds september is er een tweede aanspreekpunt voor 0,2 vte. Dat is te weinig; wij vragen in de begroting van 2027 om 0,5.`),
			evidenceTable("Bewijs bij criterium 1", "B-1", "B-2", "B-3", "B-4", "B-5", "B-6"),
		}}
}

func analysis() document.Part {
	return document.Part{ID: "c2", Key: "Criterium 2", Number: "C2", Title: "Analyse als basis van beleid",
		Lead: lead(`Wij legden cijfers, beleid en beleving naast elkaar voor twaalf levensdomeinen. Waar ze elkaar tegenspraken, vroegen wij kinderen waarom. Zo kwamen wij bij drie prioriteiten.`),
		Blocks: []document.Block{
			criterion(`Het beleid steunt op een analyse van alle domeinen die de leefwereld van kinderen en jongeren raken, met cijfers, met wat de gemeente al doet en met hoe kinderen het zelf beleven.`),
			side("Bewering", `**Elk domein is bekeken met drie soorten bronnen.** Alleen voor klimaat en werk bleef het bij twee: daar vonden wij geen lokaal cijfer over kinderen.`,
				document.Table{Title: "Tien van de twaalf domeinen zijn met drie bronnen onderbouwd", Columns: []document.Column{{Title: "Domein", Weight: 1.6}, {Title: "Cijfers", Kind: document.Number}, {Title: "Beleid", Kind: document.Number}, {Title: "6–12 jaar", Kind: document.Number}, {Title: "12–17 jaar", Kind: document.Number}, {Title: "Anderen", Kind: document.Number}}, Rows: []document.Row{
					cells("Welzijn en gezin", "4", "3", "2", "2", "3"),
					cells("Gezondheid", "3", "2", "1", "3", "2"),
					cells("Onderwijs", "4", "2", "3", "2", "2"),
					cells("Vrije tijd", "3", "4", "4", "4", "3"),
					cells("Publieke ruimte", "4", "4", "4", "3", "2"),
					cells("Wonen", "3", "1", "1", "1", "1"),
					cells("Mobiliteit", "4", "3", "4", "4", "2"),
					cells("Milieu en klimaat", "0", "2", "1", "1", "1"),
					cells("Veiligheid", "3", "2", "3", "2", "2"),
					cells("Participatie", "1", "4", "3", "3", "2"),
					cells("Gelijke kansen", "2", "2", "1", "2", "3"),
					cells("Werk", "0", "1", "0", "2", "1"),
				}, Source: "overzicht van de analyse, 2025 [B-7]. Het getal is het aantal bruikbare bronnen; 0 is een leemte."}),
			side("Bewijs", `De cijfers komen uit acht openbare bronnen en staan met bron, jaar en vergelijking in hoofdstuk 5 ({p:cijfers}). De QuickScan vulden 211 volwassenen in, van wie 64 medewerkers; twee controlegesprekken met kinderen zetten daar hun oordeel naast [B-8]. De drie focusgroepen legden hun duiding vast in een verslag [B-12].`),
			side("Duiding", `De QuickScan en de kinderen waren het over één domein grondig oneens. Volwassenen gaven ‘publieke ruimte’ 3,9 op 5, kinderen 2,6. In de focusgroep bleek waarom: volwassenen dachten aan de speeltuinen, die nieuw zijn; kinderen dachten aan de weg ernaartoe. Dat inzicht maakte van *speelplekken* de prioriteit *speelwegen*.`,
				document.Table{Title: "Volwassenen en kinderen zien dezelfde gemeente anders", Columns: []document.Column{{Title: "Domein"}, {Title: "Volwassenen (op 5)", Kind: document.Number}, {Title: "Kinderen (op 5)", Kind: document.Number}, {Title: "Verschil", Kind: document.Number}}, Rows: []document.Row{
					cells("Publieke ruimte", "3,9", "2,6", "–1,3"),
					cells("Mobiliteit", "3,4", "2,7", "–0,7"),
					cells("Participatie", "3,2", "2,9", "–0,3"),
					cells("Vrije tijd", "3,6", "3,5", "–0,1"),
					cells("Onderwijs", "3,7", "4,0", "+0,3"),
				}, Source: "QuickScan (n = 211) en controlegesprekken (n = 46), 2025 [B-8]"}),
			side("Wat kinderen zeiden", ``, quote("Jullie tellen de speeltuinen. Tel eens de straten die je over moet.", "meisje, 11 jaar, Statiekwartier", "B-9")),
			side("Wat we ermee deden", `Wij telden de straten. Van de 1.540 kinderen tussen 6 en 11 jaar moet 43 % minstens één drukke weg over om bij een speelplek te komen; in het Statiekwartier is dat 71 % [B-7]. Die kaart hangt nu bij de dienst Ruimte.`),
			learned(`Onze cijfers over **wonen** zijn mager en voor **klimaat** en **werk** hebben wij er geen over kinderen. Voor drie wijken zijn de aantallen zo klein dat wij ze niet mogen tonen. Wij vroegen de provincie om cijfers op het niveau van twee wijken samen.`),
			evidenceTable("Bewijs bij criterium 2", "B-7", "B-8", "B-9", "B-12"),
		}}
}

// evidenceTable closes a criterion with the proofs it used.
func evidenceTable(title string, numbers ...string) document.Block {
	t := document.Table{Title: title, Wide: true, Columns: []document.Column{{Title: "Nr."}, {Title: "Bewijs", Weight: 1.3}, {Title: "Datum"}, {Title: "Wat het bewijst", Weight: 1.5}}}
	for _, e := range proofs() {
		for _, n := range numbers {
			if e.Number == n {
				t.Rows = append(t.Rows, cells("["+n+"]", e.Title, e.Date, e.Proves))
			}
		}
	}
	return t
}
