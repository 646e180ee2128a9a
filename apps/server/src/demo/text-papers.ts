/** What the papers of the demo say; each says itself that it is invented. */
export const paperNotice = 'Erfundenes Beispiel'
export const paperRunning = 'Etappe · Demo'

interface Paper {
  readonly name: string
  readonly title: string
  readonly section: string
  readonly text: string
}

export const papers = {
  agreement: {
    name: 'Kooperationsvereinbarung.pdf',
    title: 'Kooperationsvereinbarung',
    section: 'Was vereinbart ist',
    text: `Die beteiligten Organisationen vereinbaren, die frühe Bildung, Betreuung und Erziehung vor Ort gemeinsam weiterzuentwickeln.

- Sie treffen sich mindestens alle sechs Wochen in der Netzwerkrunde.
- Jede Organisation benennt eine Person, die verbindlich teilnimmt, und eine Vertretung.
- Absprachen werden festgehalten und allen Beteiligten binnen einer Woche zugeschickt.
- Daten über einzelne Kinder oder Familien werden nicht ausgetauscht.

Die Vereinbarung gilt für die Dauer der Begleitung und verlängert sich danach um jeweils ein Jahr.`,
  },
  offers: {
    name: 'Übersicht der Angebote.pdf',
    title: 'Übersicht der Angebote',
    section: 'Was es schon gibt',
    text: `Stand der eigenen Erhebung; sie ist nicht vollständig.

- Eltern-Kind-Gruppen in zwei Ortsteilen, je einmal in der Woche
- Sprachförderung in vier von sieben Kindertageseinrichtungen
- Frühförderstelle mit offener Sprechstunde
- Familienbesuche nach der Geburt durch die Frühen Hilfen
- Übergangsgespräche zwischen Kita und Grundschule, bisher ohne festen Ablauf

Es fehlen Angebote in den Randzeiten und für Familien, die noch wenig Deutsch sprechen.`,
  },
  support: {
    name: 'Schreiben der Leitung.pdf',
    title: 'Schreiben der Leitung',
    section: 'Was zugesagt wird',
    text: `Wir tragen die Bewerbung unserer Einrichtung mit und stellen die Koordination für fünf Stunden in der Woche frei.

Die Teilnahme an den Netzwerkrunden und an der Steuerungsgruppe ist Arbeitszeit. Die Zusage gilt für die gesamte Dauer der Begleitung.`,
  },
  commitment: {
    name: 'Zusage über 24 Monate.pdf',
    title: 'Zusage über 24 Monate',
    section: 'Was beschlossen ist',
    text: `Der Fachausschuss hat der Bewerbung als Modellkommune einstimmig zugestimmt. Die Verwaltung wird beauftragt,

1. eine Steuerungsgruppe aus Jugendhilfe, Schule und Gesundheit einzurichten,
2. den Prozess über 24 Monate zu begleiten und die nötige Arbeitszeit einzuplanen,
3. dem Ausschuss jährlich zu berichten.`,
  },
} as const satisfies Record<string, Paper>

export type PaperKind = keyof typeof papers
